"""The part of a very large graph that the page shows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from kg.model.bearer import report_number
from kg.model.knowledge import Knowledge, Node, Statement, Statements
from kg.model.source import Source
from kg.store.ordered import MOST

__all__ = ["SHOWN", "STATED", "most_connected"]

SHOWN = 50_000
"""Up to so many things the page keeps to its budget of size and time; `bench/explorer.py` measures both."""
STATED = 250_000
"""So many statements of them make a page of some 30 MB."""


def most_connected(knowledge: Knowledge, *, most: int = SHOWN, stated: int = STATED) -> Knowledge:
    """What is known, in memory; of more than `most` things those that the most statements name.

    What is told of one of the others goes with it, and so do reports of which nothing is left.  Of more
    than `stated` statements that remain those stay that the latest reports make.
    """
    if len(knowledge.entities) <= most and len(knowledge.statements) <= stated:
        if max(len(knowledge.entities), len(knowledge.statements)) < MOST:
            return knowledge  # it is in memory
        return replace(
            knowledge,
            entities=dict(knowledge.entities),
            statements=Statements.of(knowledge.statements),
            edges=tuple(knowledge.edges),
        )
    named = Counter(path for each in knowledge.statements for path in _paths(each))
    known = {path: named.pop(path, 0) for path in knowledge.entities}
    kept = frozenset(sorted(known, key=lambda path: (-known[path], path))[:most])
    # What statements name beside things: unnamed sides, and other statements.
    statements = Statements.of(_latest(knowledge, kept.union(named), stated))
    told = {statement.path for statement in statements}
    sources = {source.slug for each in statements for source in knowledge.sources(each)}
    return replace(
        knowledge,
        reports=knowledge.reports.only(
            [number for number, each in enumerate(knowledge.reports.sources) if each.slug in sources]
        ),
        entities={path: entity for path, entity in knowledge.entities.items() if path in kept},
        statements=statements,
        edges=tuple(edge for edge in knowledge.edges if edge.statement in told),
    )


def _paths(statement: Statement) -> set[str]:
    """The paths of what a statement names."""
    return {value.path for _, value in statement.values if isinstance(value, Node)}


def _latest(knowledge: Knowledge, paths: frozenset[str], stated: int) -> Iterator[Statement]:
    """The statements that name nothing beside these paths; of more than `stated` those of late reports."""
    ranks = _ranks(knowledge.reports.sources)

    def ranked() -> Iterator[tuple[int, Statement]]:
        for each in knowledge.statements:
            if paths.issuperset(_paths(each)):
                yield min(ranks[report_number(place)] for place in each.places), each

    last = _last((rank for rank, _ in ranked()), stated)
    return (each for rank, each in ranked() if rank < last)


def _ranks(sources: Sequence[Source]) -> list[int]:
    """The place of each report among all from the latest to the first, undated ones at the end."""
    days = [source.learnt.latest.toordinal() if source.learnt else 0 for source in sources]
    ranks = [0] * len(days)
    for rank, number in enumerate(sorted(range(len(days)), key=lambda number: -days[number])):
        ranks[number] = rank
    return ranks


def _last(ranks: Iterable[int], most: int) -> int:
    """Where to end so that at most so many of the ranks are lower."""
    counts = Counter(ranks)
    for rank in sorted(counts):
        most -= counts[rank]
        if most < 0:
            return rank
    return max(counts, default=0) + 1
