"""Which local entities of many reports are one thing: a union of paths under recorded decisions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from kg.errors import ClaimFileError, Place
from kg.model.cited import CitedReport
from kg.model.decision import Decision
from kg.model.entity import Entity
from kg.model.knowledge import Merge
from kg.values.names import normal_form

__all__ = ["Identity", "identify", "local_path"]

_BLOCKED = "company"


def local_path(key: str, entity: Entity, report_slug: str) -> str:
    """The path of an entity as its own report names it.

    What belongs to a report carries the report's hash; a segment's key already names its dimension.
    """
    return f"{entity.path}/{report_slug}/{key}" if entity.scoped else f"{entity.path}/{key}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """Where every path went, and the merges that took it there."""

    merges: tuple[Merge, ...]
    stays: Mapping[str, str]

    def of(self, path: str) -> str:
        """The path that stands for this one."""
        return self.stays.get(path, path)


def identify(reports: Sequence[CitedReport], decisions: Sequence[Decision]) -> Identity:
    """The identity of all entities: recorded positive decisions, then equal normal forms of company names.

    A recorded negative decision outranks an equal name; raises ClaimFileError where the recorded decisions
    contradict each other.  Decisions on things that no report names rest.
    """
    names = _company_names(reports)
    paths = {
        local_path(key, entity, report.source.slug)
        for report in reports
        for key, entity in report.report.entities.items()
    }
    parent: dict[str, str] = {}
    merges = []
    apart = _apart(decisions)
    for left, right, why in _recorded(decisions, paths):
        if _joined(left, right, apart, parent):
            merges.append(Merge(old=right, new=left, why=why))
        elif _root(left, parent) != _root(right, parent):
            raise _contradiction(left, right)
    for left, right, why in _same_name(names):
        if _joined(left, right, apart, parent):
            merges.append(Merge(old=right, new=left, why=why))
    return Identity(merges=_final(merges, parent), stays={path: _root(path, parent) for path in parent})


def _joined(left: str, right: str, apart: set[frozenset[str]], parent: dict[str, str]) -> bool:
    """Whether the two were apart and may be one; the left one stays."""
    old, new = _root(right, parent), _root(left, parent)
    if old == new or _kept_apart(old, new, apart, parent):
        return False
    parent[old] = new
    return True


def _final(merges: Iterable[Merge], parent: Mapping[str, str]) -> tuple[Merge, ...]:
    return tuple(sorted(Merge(old=m.old, new=_root(m.new, parent), why=m.why) for m in merges))


def _company_names(reports: Sequence[CitedReport]) -> dict[str, set[str]]:
    """Normal form of the preferred name to the paths of the companies that have it."""
    names: dict[str, set[str]] = defaultdict(set)
    for report in reports:
        for key, entity in report.report.entities.items():
            if entity.path == _BLOCKED:
                names[normal_form(entity.preferred())].add(f"{_BLOCKED}/{key}")
    return names


def _recorded(decisions: Sequence[Decision], paths: set[str]) -> Iterable[tuple[str, str, str]]:
    for decision in decisions:
        if decision.judgement == "positive" and decision.left in paths and decision.right in paths:
            yield decision.left, decision.right, decision.why


def _same_name(names: Mapping[str, set[str]]) -> Iterable[tuple[str, str, str]]:
    for form in sorted(names):
        first, *others = sorted(names[form], key=lambda path: (len(path), path))
        for other in others:
            yield first, other, f"the names have the same normal form, {form!r}"


def _apart(decisions: Sequence[Decision]) -> set[frozenset[str]]:
    positive = {frozenset((d.left, d.right)) for d in decisions if d.judgement == "positive"}
    negative = {frozenset((d.left, d.right)) for d in decisions if d.judgement == "negative"}
    for both in sorted(positive & negative, key=sorted):
        raise _contradiction(*both)
    return negative


def _contradiction(left: str, right: str) -> ClaimFileError:
    return ClaimFileError(
        f"{' and '.join(sorted((left, right)))} are decided to be one and not to be one",
        place=Place(file="decisions.yaml"),
        remedy="take one of the decisions back",
    )


def _kept_apart(old: str, new: str, apart: set[frozenset[str]], parent: Mapping[str, str]) -> bool:
    return any({_root(path, parent) for path in pair} == {old, new} for pair in apart)


def _root(path: str, parent: Mapping[str, str]) -> str:
    while path in parent:
        path = parent[path]
    return path
