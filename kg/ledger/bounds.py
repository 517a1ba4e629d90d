"""Figures that cannot be true of this world."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from kg.ledger.check import Check
from kg.ledger.row import Row
from kg.ledger.rows import Reader
from kg.model.knowledge import Knowledge, Localized, Statement

__all__ = ["RULE", "check_bounds"]

RULE = "more than there is"
# World Population Prospects 2024 of the United Nations expects a peak of 10.3 billion in the 2080s.
_PEOPLE = Decimal("10300000000")
# World Economic Outlook of the IMF, 2024: world product of about 110 trillion US dollars.
_WORLD_PRODUCT = Decimal("110000000000000")
_COUNTS_PEOPLE = re.compile(
    r"\b(?:people|persons?|patients?|cases?|users?|consumers?|members?|adults?|citizens?|inhabitants?"
    r"|residents?|physicians?|doctors?|nurses?|employees?|subscribers?|visitors?|deaths?|beneficiaries)\b"
    r"|[人名位例]",
    re.IGNORECASE,
)


def check_bounds(knowledge: Knowledge, rows: Sequence[Row]) -> tuple[Check, ...]:
    """A check for every figure beyond what the world holds; figures that may be true give none."""
    reader = Reader(knowledge)
    statistics = knowledge.statements.of_kinds("statistic")
    return (
        *(check for each in statistics for check in _people(each, reader)),
        *(check for row in rows for check in _money(row)),
    )


def _people(statement: Statement, reader: Reader) -> Iterator[Check]:
    unit, value = str(statement.one("unit")), statement.one("value")
    if not isinstance(value, Decimal) or value <= _PEOPLE or not _COUNTS_PEOPLE.search(unit):
        return
    label = statement.one("label")
    name = label.text if isinstance(label, Localized) else unit
    words = str(statement.one("as_stated"))
    yield Check(
        rule=RULE,
        verdict="impossible",
        sentence=(
            f"{reader.edition(statement).name}: {words} {name} would be more than all people "
            f"({value / _PEOPLE:.0f} times){_without_scale(value, words)}."
        ),
        inputs=(statement.path,),
        difference=value - _PEOPLE,
    )


def _without_scale(value: Decimal, words: str) -> str:
    """A hint where the digits alone, without the word for millions behind them, could be true."""
    match = re.search(r"\d[\d,]*(?:\.\d+)?", words)
    number = Decimal(match[0].replace(",", "")) if match else value
    if number < value and number <= _PEOPLE and match:
        return f"; {match[0]} without the word behind it could be true"
    return ""


def _money(row: Row) -> Iterator[Check]:
    if row.measure == "market_size" and row.unit == "USD" and row.bounds.low > _WORLD_PRODUCT:
        yield Check(
            rule=RULE,
            verdict="impossible",
            sentence=f"{row} would be more than the product of the world.",
            inputs=(row.id,),
            difference=row.value - _WORLD_PRODUCT,
        )
