"""Deals: acquisitions, mergers, partnerships, ownerships, launches, expansions, investments."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from kg.graph.citation import Citation
from kg.graph.index import Index
from kg.ledger.history import Step, course
from kg.model.knowledge import Localized, Node, Statement, Value
from kg.values.dates import PartialDate

__all__ = ["DEAL_KINDS", "Deal", "deal"]

DEAL_KINDS = ("acquisition", "merger", "partnership", "ownership", "launch", "expansion", "investment")
"""The kinds of claim that count as deals."""

_ROLES = {
    "acquirer": "acquirer",
    "target": "target",
    "seller": "seller",
    "parties": "party",
    "parent": "parent",
    "subsidiary": "subsidiary",
    "company": "company",
    "investors": "investor",
    "investee": "investee",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Deal:
    """One deal with its sides by role; a side that the source leaves unnamed stands in its own words.

    `date` is as precise as stated (`2019`, `2019-03` or `2019-03-05`) and None when the source gives none;
    `status` and `date` are of the last stage, and `course` holds every stage that claims tell.
    """

    id: str
    kind: str
    sides: tuple[tuple[str, str], ...]
    status: str | None
    date: str | None
    amount: Decimal | None
    currency: str | None
    products: tuple[str, ...]
    purpose: str | None
    region: str | None
    unnamed: tuple[str, ...]
    citations: tuple[Citation, ...]
    course: tuple[Step, ...] = ()

    def side(self, role: str) -> str | None:
        """The name on the first side with a role, as in `acquirer`, else None."""
        return next((name for each, name in self.sides if each == role), None)

    @property
    def acquirer(self) -> str | None:
        """Who buys."""
        return self.side("acquirer")

    @property
    def target(self) -> str | None:
        """Who is bought."""
        return self.side("target")

    @property
    def parties(self) -> tuple[str, ...]:
        """Every name in the deal, in the order of the roles."""
        return tuple(name for _, name in self.sides)

    @property
    def publishers(self) -> tuple[str, ...]:
        """Who tells the stage that the deal has come to; a source without a publisher is left out."""
        claims = {claim.removeprefix("claim/") for step in self.course[-1:] for claim in step.claims}
        told = (each for each in self.citations if not claims or each.claim in claims)
        return tuple(dict.fromkeys(each.publisher for each in told if each.publisher))

    def __str__(self) -> str:
        names = " \u2013 ".join(self.parties)
        facts = ", ".join(fact for fact in (self.status, self.date) if fact)
        return f"{self.kind}: {names}" + (f" ({facts})" if facts else "")


def deal(statement: Statement, index: Index) -> Deal:
    """The deal that a statement tells."""
    date = statement.one("date")
    amount = statement.one("amount")
    sides = tuple((role, value) for name, role in _ROLES.items() for value in statement.all(name))
    return Deal(
        id=statement.path,
        kind=statement.kind,
        sides=tuple((role, index.label(value)) for role, value in sides),
        status=_text(statement.one("status")),
        date=str(date) if isinstance(date, PartialDate) else None,
        amount=amount if isinstance(amount, Decimal) else None,
        currency=_text(statement.one("currency")),
        products=tuple(index.label(value) for value in statement.all("product")),
        purpose=_text(statement.one("purpose")),
        region=index.told(statement, "region"),
        unnamed=tuple(v.label for _, v in sides if isinstance(v, Node) and v.unnamed),
        citations=index.citations(statement),
        course=course(statement, index.knowledge),
    )


def _text(value: Value | None) -> str | None:
    if isinstance(value, Localized):
        return value.text
    return None if value is None else str(value)
