"""What a report states, in a form in which two readings of it can be compared."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from kg.model.claim import Claim
from kg.model.entity import Entity, Market, Segment
from kg.model.fields import Unnamed
from kg.model.report import Report
from kg.values.names import normal_form

__all__ = ["ENTITY_KINDS", "Fact", "facts"]

ENTITY_KINDS = {"company": "company", "segment": "segment", "regulation": "regulation", "region": "region"}
"""The entities that count as facts of their own; the world is no region, and a residual no segment."""

# Sides by which a deal is known; its values are compared beside it, and words (purpose, round) not at all.
_SIDES = {
    "acquisition": ("acquirer", "target"),
    "merger": ("parties",),
    "partnership": ("parties",),
    "ownership": ("parent", "subsidiary"),
    "launch": ("company",),
    "expansion": ("company",),
    "investment": ("investee",),
    "location": ("company", "country"),
    "ranking": ("subject",),
    "share": ("subject",),
    "membership": ("member", "of"),
}
_VALUES = (
    *("status", "date", "amount", "currency", "stake_percent"),
    *("percent", "value", "year", "from_year", "to_year", "forecast"),
)
_FACTORS = ("driver", "restraint", "opportunity", "trend", "challenge")
Names = frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One fact of a report.

    `sides` holds, for each side, all normal forms under which it may be named (none for a side left
    unnamed); `number` and `year` are of figures; `ranges` are the proof ranges; `detail` tells facts of one
    kind apart, as the word of a rank does.  `values` are those that a fact may have wrong and still be
    known by the rest: status, date, amounts, years, forecast.
    """

    kind: str
    sides: tuple[Names, ...] = ()
    number: Decimal | None = None
    year: int | None = None
    detail: str = ""
    ordered: bool = True
    ranges: tuple[tuple[int, int], ...] = ()
    text: str = ""
    values: tuple[tuple[str, Any], ...] = ()


def facts(report: Report, *, unsure: bool = False) -> tuple[Fact, ...]:
    """The facts of a report in the order of the file; with `unsure` only those that a reviewer left open."""
    claims = [claim for claim in report.claims if claim.unsure == unsure]
    found = [
        replace(fact, values=_values(claim)) for claim in claims if (fact := _fact(claim, report)) is not None
    ]
    if not unsure:
        found.extend(_entity_facts(report))
    return tuple(found)


def _entity_facts(report: Report) -> Iterator[Fact]:
    for key, entity in report.entities.items():
        kind = "region" if getattr(entity, "type", "") == "country" else getattr(entity, "type", "")
        residual = isinstance(entity, Segment) and entity.residual
        if kind in ENTITY_KINDS and key != "world" and not residual:
            yield Fact(kind=kind, sides=(_names(entity),), text=entity.preferred())


def _fact(claim: Claim, report: Report) -> Fact | None:
    kind: str = getattr(claim, "kind", "")
    ranges = tuple(part.at for evidence in claim.evidence for part in evidence.proof)
    if kind in _FACTORS:
        return Fact(kind=kind, ranges=ranges, text=_label(claim))
    if kind in ("market_size", "growth_rate", "statistic"):
        return Fact(kind=kind, number=_number(claim), year=_year(claim), ranges=ranges, text=_stated(claim))
    if kind not in _SIDES:
        return None
    return Fact(
        kind=kind,
        sides=tuple(_side(item, report) for name in _SIDES[kind] for item in _items(getattr(claim, name))),
        number=_number(claim) if kind == "share" else None,
        detail=getattr(claim, "rank", "") or getattr(claim, "role", ""),
        ordered=kind not in ("merger", "partnership"),
        ranges=ranges,
        text=_stated(claim),
    )


def _items(value: Any) -> tuple[Any, ...]:
    return value if isinstance(value, tuple) else (value,)


def _side(item: Any, report: Report) -> Names:
    if item is None or isinstance(item, Unnamed):
        return frozenset()
    return _names(report.entities[item])


def _names(entity: Entity) -> Names:
    if isinstance(entity, Market):
        return frozenset(map(normal_form, entity.subject.values()))
    return frozenset(normal_form(name) for _, name in entity.forms())


def _number(claim: Claim) -> Decimal | None:
    return next(
        (getattr(claim, name) for name in ("amount", "percent", "value") if hasattr(claim, name)), None
    )


def _year(claim: Claim) -> int | None:
    return next((getattr(claim, name) for name in ("year", "to_year") if hasattr(claim, name)), None)


def _values(claim: Claim) -> tuple[tuple[str, Any], ...]:
    return tuple((name, getattr(claim, name)) for name in _VALUES if hasattr(claim, name))


def _label(claim: Claim) -> str:
    return " / ".join(getattr(claim, "label", {}).values())


def _stated(claim: Claim) -> str:
    return str(getattr(claim, "as_stated", "") or getattr(claim, "kind", ""))
