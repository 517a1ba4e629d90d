"""What waits for a person: pairs of companies that may be one, the most valuable first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kg.graph.citation import Citation
from kg.graph.graph import Graph
from kg.model.decision import Decision, Judgement, Naming
from kg.model.knowledge import Proposal
from kg.values.counting import counted
from kg.values.dates import PartialDate

__all__ = ["Question", "Told", "questions"]

_MOST_WORDS = 8
_MOST_SHOWN = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One side of a question: the company's path, its names, and the words of reports about it."""

    path: str
    names: tuple[str, ...]
    reports: int
    quotes: tuple[Citation, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """Whether two companies are one; `value` says how much of the graph would change."""

    left: Told
    right: Told
    why: str
    value: int

    def decided(self, judgement: Judgement, *, by: str, when: str, why: str = "") -> Decision:
        """The decision with the names that were weighed; without a reason the table's is kept."""
        return Decision(
            judgement=judgement,
            left=self.left.path,
            right=self.right.path,
            by=by,
            when=PartialDate(when),
            why=(why or self.why)[:500],
            evidence=(*_namings("left", self.left), *_namings("right", self.right)),
        )

    def __str__(self) -> str:
        lines = [f"Are {self.left.names[0]} and {self.right.names[0]} one company?  {self.why}"]
        for side in (self.left, self.right):
            lines.append(f"  {side.path}: {', '.join(side.names)} ({counted(side.reports, 'report')})")
            lines += [f"    \u201c{quote.quote}\u201d ({quote.file})" for quote in side.quotes]
        return "\n".join(lines)


def questions(graph: Graph) -> tuple[Question, ...]:
    """Every open pair, those first whose answer touches the most statements."""
    found = [_question(each, graph) for each in graph.knowledge.proposals if each.judgement == "unsure"]
    return tuple(sorted(found, key=lambda each: (-each.value, each.left.path, each.right.path)))


def _question(proposal: Proposal, graph: Graph) -> Question:
    left, right = (_told(path, graph) for path in (proposal.left, proposal.right))
    value = sum(len(graph.index.touching(side.path)) for side in (left, right))
    return Question(left=left, right=right, why=proposal.why, value=value)


def _told(path: str, graph: Graph) -> Told:
    entity = graph.knowledge.entities[path]
    names = dict.fromkeys([entity.label, *(form for forms in entity.names.values() for form in forms)])
    quotes = [quote for each in graph.index.touching(path) for quote in graph.index.citations(each)]
    naming = sorted(dict.fromkeys(quotes), key=lambda quote: entity.label not in quote.quote)
    return Told(
        path=path, names=tuple(names), reports=len(entity.reports), quotes=tuple(naming[:_MOST_SHOWN])
    )


def _namings(side: str, told: Told) -> Iterator[Naming]:
    files = list(dict.fromkeys(quote.file for quote in told.quotes)) or ["(no words)"]
    for name in told.names:
        row = {"side": side, "name": name, "file": files[0], "words": _short(told, name)}
        yield Naming.model_validate(row)


def _short(told: Told, name: str) -> str | None:
    """A few words around the name, so that no report is copied."""
    for quote in told.quotes:
        if name in quote.quote and " " in quote.quote:
            return " ".join(quote.quote[quote.quote.index(name) :].split()[:_MOST_WORDS])[:120]
    return None
