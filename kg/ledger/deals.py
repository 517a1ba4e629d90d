"""Days, stages and prices of one deal on which claims differ."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations
from typing import Any

from kg.ledger.crowds import FEW
from kg.ledger.finding import Finding
from kg.ledger.interval import printed
from kg.ledger.rows import Reader
from kg.model.bearer import Bearer
from kg.model.knowledge import Knowledge, Node, Statement
from kg.values.dates import PartialDate

__all__ = ["STAGES", "Told", "deal_findings", "sides_of", "told"]

STAGES = ("rumoured", "planned", "announced", "completed", "terminated", "rejected")
"""How far a deal has come, in the order of time; the last two are ends without success."""
_ENDED = ("terminated", "rejected")
# Between the same two companies these happen once; a partnership or an investment may happen again.
_ONCE = ("acquisition", "merger")
_SIDES = ("acquirer", "target", "parties", "investors", "investee", "company", "product")
_KINDS = ("acquisition", "merger", "partnership", "investment", "launch", "expansion")


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What one claim says of a deal."""

    claim: str
    publisher: str
    status: str
    date: PartialDate | None
    amount: Decimal | None
    currency: str
    as_stated: str


def deal_findings(knowledge: Knowledge) -> Iterator[Finding]:
    """Every deal whose claims differ in a way that its course does not explain."""
    reader = Reader(knowledge)
    groups: dict[tuple[str, ...], list[Statement]] = defaultdict(list)
    for each in knowledge.statements.of_kinds(*_ONCE):
        groups[sides_of(each)].append(each)
    for each, claims in _told_twice(knowledge):
        yield from _stages(each, claims, reader)
        yield from _prices(each, claims, reader)
    for group in groups.values():
        for one, other in combinations(group, 2):
            yield from _days(one, other, reader)


def _told_twice(knowledge: Knowledge) -> Iterator[tuple[Statement, list[Told]]]:
    """The deals of which several claims tell, each with what they say; one alone contradicts nothing."""
    deals = {each.path for each in knowledge.statements.of_kinds(*_KINDS) if len(each.claims) > 1}
    found: dict[str, tuple[Statement, list[Told]]] = {}
    placed = ((place, each) for place, each in knowledge.statements.by_place(*_KINDS) if each.path in deals)
    for each, bearer in knowledge.claims.in_order(placed):
        found.setdefault(each.path, (each, []))[1].append(_told(bearer))
    for each, claims in found.values():
        yield each, sorted(claims, key=_course)


def sides_of(statement: Statement) -> tuple[str, ...]:
    """What tells a deal from others: its kind and its named sides; unnamed sides make it the only one."""
    nodes = [(s.name, v.path) for s, v in statement.values if s.name in _SIDES and isinstance(v, Node)]
    return (statement.kind, *sorted(f"{name} {path}" for name, path in nodes))


def told(statement: Statement, knowledge: Knowledge) -> list[Told]:
    """What each claim of a deal says, by day and stage."""
    return sorted((_told(knowledge.claims[claim]) for claim in statement.claims), key=_course)


def _course(each: Told) -> tuple[str, str, str]:
    return (str(each.date or "9999"), each.status, each.claim)


def _told(bearer: Bearer) -> Told:
    def said(name: str) -> Any:
        return getattr(bearer.claim, name, None)

    return Told(
        claim=f"claim/{bearer.cited.id}",
        publisher=bearer.report.source.publisher or bearer.report.source.file,
        status=str(said("status") or ""),
        date=said("date"),
        amount=said("amount"),
        currency=str(said("currency") or ""),
        as_stated=str(said("as_stated") or ""),
    )


def _stages(statement: Statement, claims: Sequence[Told], reader: Reader) -> Iterator[Finding]:
    """Done in one claim and ended without success in another."""
    done = [each for each in claims if each.status == "completed"]
    ended = [each for each in claims if each.status in _ENDED]
    if done and ended and statement.kind in _ONCE:
        yield Finding(
            type="contradiction",
            about="status",
            rule="completed and ended without success",
            sentence=(
                f"{_name(statement, reader)}: completed ({_who(done)}) against "
                f"{ended[0].status} ({_who(ended)})."
            ),
            one=tuple(each.claim for each in done),
            other=tuple(each.claim for each in ended),
        )


def _prices(statement: Statement, claims: Sequence[Told], reader: Reader) -> Iterator[Finding]:
    priced = [each for each in claims if each.amount is not None]
    for one, other in _compared(priced):
        type_ = _price_type(one, other)
        if type_ is not None:
            yield Finding(
                type=type_,  # type: ignore[arg-type]
                about="amount",
                rule="two prices of one deal",
                sentence=(
                    f"{_name(statement, reader)}: {one.as_stated} ({one.publisher}) against "
                    f"{other.as_stated} ({other.publisher})."
                ),
                one=(one.claim,),
                other=(other.claim,),
            )


def _compared(priced: Sequence[Told]) -> Iterator[tuple[Told, Told]]:
    """Every pair of prices; of many the lowest with each other one."""
    if len(priced) <= FEW:
        return combinations(priced, 2)
    lowest = min(priced, key=lambda each: (each.amount, each.claim))
    return ((lowest, each) for each in priced if each is not lowest)


def _price_type(one: Told, other: Told) -> str | None:
    a, b = one.amount or Decimal(0), other.amount or Decimal(0)
    left, right = printed(a, one.as_stated), printed(b, other.as_stated)
    if left.meets(right):
        return None if one.currency == other.currency else "currency"
    if one.currency != other.currency:
        return None
    low, high = sorted((a, b))
    powers = [Decimal(10) ** power for power in range(1, 13)]
    return "unit" if low > 0 and high / low in powers else "contradiction"


def _days(one: Statement, other: Statement, reader: Reader) -> Iterator[Finding]:
    """Two days of a deal that happens once, unless the earlier one is of an earlier stage."""
    days = [_date(each) for each in (one, other)]
    if days[0] is None or days[1] is None or days[0].overlaps(days[1]):
        return
    first, last = (one, other) if days[0] < days[1] else (other, one)
    if _stage(first) < _stage(last):
        return
    yield Finding(
        type="contradiction",
        about="date",
        rule="two days of one deal",
        sentence=(
            f"{_name(first, reader)}: {first.one('status')} {first.one('date')} "
            f"({reader.edition(first).name}) against {last.one('status')} {last.one('date')} "
            f"({reader.edition(last).name})."
        ),
        one=(first.path,),
        other=(last.path,),
    )


def _date(statement: Statement) -> PartialDate | None:
    value = statement.one("date")
    return value if isinstance(value, PartialDate) else None


def _stage(statement: Statement) -> int:
    return STAGES.index(str(statement.one("status")))


def _who(claims: Sequence[Told]) -> str:
    return ", ".join(dict.fromkeys(each.publisher for each in claims))


def _name(statement: Statement, reader: Reader) -> str:
    nodes = [v for s, v in statement.values if s.name in _SIDES and isinstance(v, Node)]
    labels = [each.label or reader.label(each.path) for each in nodes]
    return f"{statement.kind} {' – '.join(labels)}"
