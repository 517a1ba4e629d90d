"""Lists of players of one market in one report that have no name in common."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from kg.ledger.finding import Finding
from kg.ledger.rows import Reader, node
from kg.model.knowledge import Knowledge, Statement

__all__ = ["player_findings"]

# Fewer names are an example, no list of the key players.
_LIST = 3


def player_findings(knowledge: Knowledge, *, edited: frozenset[str] = frozenset()) -> Iterator[Finding]:
    """Pairs of disjoint lists; `edited` names the reports whose figures show two editions."""
    reader = Reader(knowledge)
    for (report, market), lists in sorted(_lists(knowledge).items()):
        for one, other in combinations(_joined(lists), 2):
            if len(one) >= _LIST and len(other) >= _LIST:
                yield Finding(
                    type="edition" if report in edited else "contradiction",
                    about="membership",
                    rule="two lists of players without a common name",
                    sentence=(
                        f"{_names(one, reader)} against {_names(other, reader)} as players of "
                        f"{reader.label(market)} ({reader.edition(one[0]).name}): "
                        "two lists without a common name."
                    ),
                    one=tuple(each.path for each in one),
                    other=tuple(each.path for each in other),
                    markets=(market,),
                )


Lists = dict[tuple[str, tuple[int, int]], list[Statement]]


def _lists(knowledge: Knowledge) -> dict[tuple[str, str], Lists]:
    """The players by report and market, then by the passage that names them or heads their list."""
    found: dict[tuple[str, str], Lists] = defaultdict(lambda: defaultdict(list))
    players = (s for s in knowledge.statements if s.kind == "membership" and s.one("role") == "player")
    for each, bearer in knowledge.told(players):
        report = f"report/{bearer.report.source.slug}"
        for evidence in bearer.claim.evidence:
            passage = (report, evidence.proof[0].at)
            found[(report, node(each, "of"))][passage].append(each)
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
