"""Lists of players of one market in one report that have no name in common."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations, groupby

from kg.ledger.finding import Finding
from kg.ledger.rows import Reader, node
from kg.model.bearer import Bearer
from kg.model.knowledge import Knowledge, Statement

__all__ = ["player_findings"]

# Fewer names are an example, no list of the key players.
_LIST = 3


def player_findings(knowledge: Knowledge, *, edited: frozenset[str] = frozenset()) -> Iterator[Finding]:
    """Pairs of disjoint lists; `edited` names the reports whose figures show two editions."""
    reader = Reader(knowledge)
    for _, told in groupby(_players(knowledge), key=lambda pair: pair[1].report.source.slug):
        for market, lists in sorted(_lists(told).items()):
            for one, other in combinations(_joined(lists), 2):
                if len(one) >= _LIST and len(other) >= _LIST:
                    yield _finding(one, other, market, reader, edited)


def _players(knowledge: Knowledge) -> Iterator[tuple[Statement, Bearer]]:
    return (pair for pair in knowledge.told("membership") if pair[0].one("role") == "player")


def _finding(
    one: list[Statement], other: list[Statement], market: str, reader: Reader, edited: frozenset[str]
) -> Finding:
    edition = reader.edition(one[0])
    return Finding(
        type="edition" if edition.report in edited else "contradiction",
        about="membership",
        rule="two lists of players without a common name",
        sentence=(
            f"{_names(one, reader)} against {_names(other, reader)} as players of "
            f"{reader.label(market)} ({edition.name}): two lists without a common name."
        ),
        one=tuple(each.path for each in one),
        other=tuple(each.path for each in other),
        markets=(market,),
    )


Lists = dict[tuple[int, int], list[Statement]]


def _lists(told: Iterable[tuple[Statement, Bearer]]) -> dict[str, Lists]:
    """The players of a report by market, then by the passage that names them or heads their list."""
    found: dict[str, Lists] = defaultdict(lambda: defaultdict(list))
    for each, bearer in told:
        for evidence in bearer.claim.evidence:
            found[node(each, "of")][evidence.proof[0].at].append(each)
    return found


def _joined(lists: Lists) -> list[list[Statement]]:
    """The lists, with those joined that have a name in common, the first passage first."""
    groups: list[dict[str, Statement]] = []
    for passage in sorted(lists):
        names = {each.path: each for each in lists[passage]}
        touching = [group for group in groups if group.keys() & names.keys()]
        for group in touching:
            names = group | names
            groups.remove(group)
        groups.append(names)
    return [[group[path] for path in sorted(group)] for group in groups]


def _names(side: list[Statement], reader: Reader) -> str:
    labels = sorted(reader.label(node(each, "member")) for each in side)
    return ", ".join(labels)
