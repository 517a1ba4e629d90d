"""Ranks that two statements give to different things: only one can lead."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from kg.ledger.crowds import FEW, grouped
from kg.ledger.finding import Finding
from kg.ledger.places import Places
from kg.ledger.row import Scope
from kg.ledger.rows import Reader, node
from kg.model.knowledge import Knowledge, Statement

__all__ = ["rank_findings"]

_RULE = "two leaders of one axis"
# "Emerging" is said of many at once; largest and dominant are two words for the lead.
_FAMILIES = {"largest": "lead", "dominant": "lead", "fastest_growing": "growth"}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Side:
    """What one report puts first on an axis, in one or two words."""

    report: str
    publisher: str
    scope: Scope
    axis: str
    family: str
    subject: str
    label: str
    ids: tuple[str, ...]
    words: tuple[str, ...]

    def __str__(self) -> str:
        words = " and ".join(word.replace("_", " ") for word in self.words)
        return f"{self.label} as {words} ({self.scope.words}; {self.publisher})"


def rank_findings(knowledge: Knowledge, *, places: Places) -> Iterator[Finding]:
    """Different leaders of one axis: within a report, or of markets that are the same or related."""
    common: list[_Side] = []
    for sides in _by_report(knowledge):
        for group in grouped(sides, lambda each: (each.family, each.scope.market, each.axis)).values():
            for one, other in combinations(group, 2):
                if _exclude(one, other, places):
                    yield _finding(one, other, "contradiction", "both in one report")
        common += [each for each in sides if _axis(each)]
    for group in grouped(common, lambda each: _place(each, places)).values():
        if len({each.report for each in group}) > FEW:
            yield from _of_many(group, places)
            continue
        for one, other in combinations(group, 2):
            if one.report != other.report and _exclude(one, other, places):
                yield _between(one, other, places)


def _place(side: _Side, places: Places) -> Hashable:
    """What leaders of different reports must share to be compared."""
    scope = side.scope
    return (side.family, _axis(side), scope.region_key, places.family(scope.subject_key))


def _between(one: _Side, other: _Side, places: Places) -> Finding:
    keys = (one.scope.subject_key, other.scope.subject_key)
    if keys[0] == keys[1]:
        return _finding(one, other, "contradiction", "of one market")
    scopes = f"{one.scope.subject}; {other.scope.subject}; {places.relation(*keys)}"
    return _finding(one, other, "scope", f"of different scope ({scopes})")


def _of_many(sides: Sequence[_Side], places: Places) -> Iterator[Finding]:
    """The leader that most reports name against the others: of one market, and of related ones."""
    markets = grouped(sides, lambda each: each.scope.subject_key)
    for group in markets.values():
        first = _most_named(group)
        others = [each for each in group if _exclude(first[0], each, places)]
        if others:
            yield _crowd(first, others, "contradiction", "of one market")
    first = _most_named(max(markets.values(), key=len))
    key = first[0].scope.subject_key
    others = [each for each in sides if each.scope.subject_key != key and _exclude(first[0], each, places)]
    if others:
        yield _crowd(first, others, "scope", "of different scope")


def _most_named(sides: Sequence[_Side]) -> Sequence[_Side]:
    return max(grouped(sides, lambda each: each.subject).values(), key=len)


def _axis(side: _Side) -> str:
    """What axes of different reports are compared by: regions, or the axis of the taxonomy."""
    if side.axis == "region":
        return "region"
    parts = side.subject.split("/")
    return parts[1] if parts[0] == "taxonomy" else ""


def _exclude(one: _Side, other: _Side, places: Places) -> bool:
    """Whether only one of the two can lead: a country and the region that holds it can both."""
    return one.subject != other.subject and not (
        places.inside(one.subject, other.subject) or places.inside(other.subject, one.subject)
    )


def _by_report(knowledge: Knowledge) -> Iterator[list[_Side]]:
    """What each report puts first."""
    reader = Reader(knowledge)
    for said in knowledge.by_report("ranking"):
        yield list(_sides(said, reader))


def _sides(said: Iterable[Statement], reader: Reader) -> Iterator[_Side]:
    groups: dict[tuple[str, str, str, str], list[Statement]] = defaultdict(list)
    for each in said:
        family = _FAMILIES.get(str(each.one("rank")))
        if family:
            path = node(each, "subject")
            groups[(node(each, "market"), reader.axis(path), family, path)].append(each)
    for (_, axis, family, path), found in sorted(groups.items()):
        edition = reader.edition(found[0])
        yield _Side(
            report=edition.report,
            publisher=edition.name,
            scope=reader.scope(found[0]),
            axis=axis or str(found[0].one("dimension") or ""),
            family=family,
            subject=reader.concept(path),
            label=reader.label(path),
            ids=tuple(each.path for each in found),
            words=_words(found),
        )


def _words(found: Sequence[Statement]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(str(each.one("rank")) for each in found))


def _crowd(first: Sequence[_Side], others: Sequence[_Side], type_: str, says: str) -> Finding:
    labels = ", ".join(sorted({each.label for each in others}))
    named, counted = (len({each.report for each in group}) for group in (first, others))
    return Finding(
        type=type_,  # type: ignore[arg-type]
        about="ranking",
        rule=_RULE,
        sentence=f"{first[0]} in {named} reports against {labels} in {counted}: {says}.",
        one=tuple(path for each in first for path in each.ids),
        other=tuple(path for each in others for path in each.ids),
        markets=tuple(each.scope.market for each in (*first, *others)),
    )


def _finding(one: _Side, other: _Side, type_: str, says: str) -> Finding:
    return Finding(
        type=type_,  # type: ignore[arg-type]
        about="ranking",
        rule=_RULE,
        sentence=f"{one} against {other}: {says}.",
        one=one.ids,
        other=other.ids,
        markets=(one.scope.market, other.scope.market),
    )
