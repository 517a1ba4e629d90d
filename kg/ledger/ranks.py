"""Ranks that two statements give to different things: only one can lead."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from kg.ledger.finding import Finding
from kg.ledger.places import Places
from kg.ledger.row import Scope
from kg.ledger.rows import Reader, node
from kg.model.knowledge import Knowledge, Statement

__all__ = ["rank_findings"]

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
    sides = list(_sides(knowledge))
    for one, other in combinations(sides, 2):
        if one.family == other.family and one.subject != other.subject and _exclude(one, other, places):
            if one.report == other.report:
                if one.scope.market == other.scope.market and one.axis == other.axis:
                    yield _finding(one, other, "contradiction", "both in one report")
            elif _axis(one) == _axis(other) != "" and _related(one, other, places):
                yield from _between(one, other, places)


def _between(one: _Side, other: _Side, places: Places) -> Iterator[Finding]:
    if one.scope.region_key != other.scope.region_key:
        return
    keys = _subjects(one, other)
    if keys[0] == keys[1]:
        yield _finding(one, other, "contradiction", "of one market")
    else:
        scopes = f"{one.scope.subject}; {other.scope.subject}; {places.relation(*keys)}"
        yield _finding(one, other, "scope", f"of different scope ({scopes})")


def _subjects(one: _Side, other: _Side) -> tuple[str, str]:
    return (one.scope.subject_key, other.scope.subject_key)


def _related(one: _Side, other: _Side, places: Places) -> bool:
    left, right = _subjects(one, other)
    return places.family(left) == places.family(right)


def _axis(side: _Side) -> str:
    """What axes of different reports are compared by: regions, or the axis of the taxonomy."""
    if side.axis == "region":
        return "region"
    parts = side.subject.split("/")
    return parts[1] if parts[0] == "taxonomy" else ""


def _exclude(one: _Side, other: _Side, places: Places) -> bool:
    """Whether only one of the two can lead: a country and the region that holds it can both."""
    return not (places.inside(one.subject, other.subject) or places.inside(other.subject, one.subject))


def _sides(knowledge: Knowledge) -> Iterator[_Side]:
    reader = Reader(knowledge)
    groups: dict[tuple[str, str, str, str, str], list[Statement]] = defaultdict(list)
    for each in knowledge.statements:
        family = _FAMILIES.get(str(each.one("rank"))) if each.kind == "ranking" else None
        if family:
            path = node(each, "subject")
            key = (reader.edition(each).report, node(each, "market"), reader.axis(path), family, path)
            groups[key].append(each)
    for (report, _, axis, family, path), found in sorted(groups.items()):
        yield _Side(
            report=report,
            publisher=reader.edition(found[0]).name,
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


def _finding(one: _Side, other: _Side, type_: str, says: str) -> Finding:
    return Finding(
        type=type_,  # type: ignore[arg-type]
        about="ranking",
        rule="two leaders of one axis",
        sentence=f"{one} against {other}: {says}.",
        one=one.ids,
        other=other.ids,
        markets=(one.scope.market, other.scope.market),
    )
