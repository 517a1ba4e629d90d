from __future__ import annotations

from decimal import Decimal

from kg.export.html.conflicts import conflicts
from kg.model.claim import claim_fields
from kg.model.kinds import KINDS
from kg.model.knowledge import Knowledge, Node, Statement


def _size(amount: str, year: int = 2035) -> Statement:
    fields = {spec.name: spec for spec in claim_fields(KINDS["market_size"])}
    values = {"market": Node("market/x"), "year": year, "currency": "USD", "amount": Decimal(amount)}
    return Statement(
        path=f"market-size/{amount}", kind="market_size", claims=(),
        values=tuple((fields[name], value) for name, value in values.items()),
    )  # fmt: skip


def test_two_figures_for_one_year_differ() -> None:
    assert conflicts([_size("23.64"), _size("5"), _size("21.04", 2030)]) == [[0, 1]]


def test_rounding_is_no_conflict() -> None:
    assert conflicts([_size("22.90"), _size("22.88")]) == []


def test_the_seeds_hold_the_two_editions(seeds: Knowledge) -> None:
    stated = [
        sorted(str(seeds.statements[number].one("as_stated")) for number in group)
        for group in conflicts(seeds.statements)
    ]
    assert any("23.64" in "".join(group) and "21.04" in "".join(group) for group in stated)
