"""The course of a deal: rumoured, planned, announced, completed, terminated."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.ledger.deals import STAGES, Told, sides_of, told
from kg.model.knowledge import Knowledge, Node, Statement
from kg.values.dates import PartialDate

__all__ = ["History", "Step", "histories"]

_KINDS = ("acquisition", "merger", "partnership", "investment", "launch", "expansion")


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A stage of a deal, its day as precise as stated, and the claims that tell it.

    `learnt` is the first day of retrieval, else of issue, of the reports that tell it; None where one of
    them is undated.
    """

    status: str
    date: str | None
    learnt: str | None
    claims: tuple[str, ...]
    publishers: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """One deal with its steps in the order of time; `statements` are the paths that are joined in it."""

    kind: str
    sides: tuple[str, ...]
    statements: tuple[str, ...]
    steps: tuple[Step, ...]

    @property
    def status(self) -> str:
        """The last stage that is told."""
        return self.steps[-1].status

    def at(self, day: str, *, known: str | None = None) -> str | None:
        """The stage of the deal on a day, from what was out on another day; None before the first step.

        Undated steps and undated reports count from the beginning.
        """
        limits = [PartialDate(each).latest for each in (day, known or "9999")]
        stages = [
            step.status
            for step in self.steps
            if (step.date is None or PartialDate(step.date).earliest <= limits[0])
            and (step.learnt is None or PartialDate(step.learnt).latest <= limits[1])
        ]
        return stages[-1] if stages else None

    def __str__(self) -> str:
        steps = " -> ".join(f"{step.status} {step.date or '?'}" for step in self.steps)
        return f"{self.kind} {' – '.join(self.sides)}: {steps}"


def histories(knowledge: Knowledge) -> tuple[History, ...]:
    """Every deal with its course, by the day of its first step.

    Statements with the same named sides are one deal while their stages only advance with time; a stage that
    comes again begins another deal, as a second partnership of the same two does.
    """
    groups: dict[tuple[str, ...], list[Statement]] = defaultdict(list)
    for each in knowledge.statements:
        if each.kind in _KINDS:
            groups[_key(each)].append(each)
    found = [_history(run, knowledge) for group in groups.values() for run in _runs(group)]
    return tuple(sorted(found, key=lambda each: (each.steps[0].date or "9999", each.statements)))


def _key(each: Statement) -> tuple[str, ...]:
    """A deal with an unnamed side is never joined with another one."""
    unnamed = any(isinstance(value, Node) and value.unnamed for _, value in each.values)
    return (each.path,) if unnamed else sides_of(each)


def _runs(group: Sequence[Statement]) -> Iterator[list[Statement]]:
    run: list[Statement] = []
    for each in sorted(group, key=lambda one: (str(one.one("date") or "9999"), _stage(one), one.path)):
        if run and _stage(each) <= _stage(run[-1]):
            yield run
            run = []
        run.append(each)
    yield run


def _stage(each: Statement) -> int:
    return STAGES.index(str(each.one("status")))


def _history(run: Sequence[Statement], knowledge: Knowledge) -> History:
    names = knowledge.names()
    nodes = [v for s, v in run[0].values if isinstance(v, Node) and s.name in _SIDES]
    return History(
        kind=run[0].kind,
        sides=tuple(node.label or names.get(node.path, node.path) for node in nodes),
        statements=tuple(each.path for each in run),
        steps=tuple(_steps([claim for each in run for claim in told(each, knowledge)], knowledge)),
    )


_SIDES = ("acquirer", "target", "parties", "investors", "investee", "company")


def _steps(claims: Sequence[Told], knowledge: Knowledge) -> Iterator[Step]:
    """One step for each stage, with its most precise day."""
    for status in STAGES:
        found = [each for each in claims if each.status == status]
        if found:
            dates = sorted((str(each.date) for each in found if each.date), key=lambda d: (-len(d), d))
            yield Step(
                status=status,
                date=dates[0] if dates else None,
                learnt=_learnt(found, knowledge),
                claims=tuple(each.claim for each in found),
                publishers=tuple(dict.fromkeys(each.publisher for each in found)),
            )


def _learnt(claims: Sequence[Told], knowledge: Knowledge) -> str | None:
    """The first day it was learnt; an undated report may have been the first, so it leaves the day open."""
    days = [knowledge.claims[each.claim.removeprefix("claim/")].report.source.learnt for each in claims]
    return str(min(day for day in days if day)) if all(days) else None
