"""The course of a deal: rumoured, planned, announced, completed, terminated."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from kg.ledger.deals import STAGES, Told, told
from kg.model.knowledge import Knowledge, Node, Statement
from kg.values.dates import PartialDate

__all__ = ["History", "Step", "course", "histories"]

_KINDS = ("acquisition", "merger", "partnership", "investment", "launch", "expansion")
_SIDES = ("acquirer", "target", "parties", "investors", "investee", "company")


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

    def __str__(self) -> str:
        return f"{self.status} {self.date or '?'}"


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """One deal, by the path of its statement, with its steps in the order of time."""

    kind: str
    sides: tuple[str, ...]
    deal: str
    steps: tuple[Step, ...]

    @property
    def id(self) -> str:
        """The path of the deal's statement."""
        return self.deal

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
        steps = " -> ".join(map(str, self.steps))
        return f"{self.kind} {' – '.join(self.sides)}: {steps}"


def histories(knowledge: Knowledge) -> tuple[History, ...]:
    """Every deal with its course, by the day of its first step."""
    names = knowledge.names()
    found = [_history(each, knowledge, names) for each in knowledge.statements.of_kinds(*_KINDS)]
    return tuple(sorted(found, key=lambda each: (each.steps[0].date or "9999", each.deal)))


def _history(deal: Statement, knowledge: Knowledge, names: Mapping[str, str]) -> History:
    nodes = [v for s, v in deal.values if isinstance(v, Node) and s.name in _SIDES]
    return History(
        kind=deal.kind,
        sides=tuple(node.label or names.get(node.path, node.path) for node in nodes),
        deal=deal.path,
        steps=course(deal, knowledge),
    )


def course(deal: Statement, knowledge: Knowledge) -> tuple[Step, ...]:
    """The stages that the claims of a deal tell, the first one first, each with its most precise day."""
    return tuple(_steps(told(deal, knowledge), knowledge))


def _steps(claims: Sequence[Told], knowledge: Knowledge) -> Iterator[Step]:
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
    made = knowledge.claims
    days = [made.source(made.place(each.claim.removeprefix("claim/"))).learnt for each in claims]
    return str(min(day for day in days if day)) if all(days) else None
