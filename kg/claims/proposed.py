"""Proposed claims of a claim file: which wait for a reviewer, and the file with one of them decided.

A claim that nobody has decided stands below a comment that names the rule that found it; a decision
rewrites that comment and says who decided, and when.  The file stays readable and editable by hand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.claims.files import parse_with_lines
from kg.model.cited import Method, claim_id
from kg.model.claim import Claim, Event, Factor, Observation
from kg.model.report import Report

__all__ = [
    "MODEL",
    "Proposed",
    "accepted",
    "edited",
    "left_open",
    "proposed",
    "read_ways",
    "refused",
    "values_text",
]

MODEL = "language-model"
"""What stands in the place of a rule where a language model found a claim."""

_MARK = re.compile(r"^( *)# found by (.+)$")
# How much of a graph hangs on a claim of a kind: deals give edges between companies, figures are compared.
_WEIGHTS: tuple[tuple[type[Claim], float], ...] = ((Event, 4), (Observation, 3), (Factor, 1))
_ELSE = 2.0
# Of what is nearly certain a look is still worth a little.
_DOUBT = 0.05


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposed:
    """One claim that waits: its id, the lines of the file that hold it, and how valuable a look at it is."""

    id: str
    claim: Claim
    rule: str
    lines: tuple[int, int]
    """The line of its comment and the line behind it, counted from 0."""
    value: float


def proposed(text: str, *, file: str) -> tuple[Report, tuple[Proposed, ...]]:
    """The report of a claim file and its undecided claims, the most valuable first; raises ClaimFileError.

    Valuable is a claim on which much hangs and of which the rule was not certain.
    """
    report, starts = parse_with_lines(text, file=file)
    found = []
    for number, rule, lines in _marked(text.split("\n"), starts):
        claim = report.claims[number]
        made = Proposed(id=claim_id(claim, report), claim=claim, rule=rule, lines=lines, value=_value(claim))
        found.append(made)
    return report, tuple(sorted(found, key=lambda each: (-each.value, each.lines)))


def read_ways(text: str, *, file: str) -> tuple[Report, tuple[tuple[str, Method], ...]]:
    """The report of a claim file, and how each claim was found: what nobody has decided is not reviewed.

    Raises ClaimFileError.
    """
    report, starts = parse_with_lines(text, file=file)
    undecided = {number: rule for number, rule, _ in _marked(text.split("\n"), starts)}
    return report, tuple(_way(undecided.get(number)) for number in range(len(starts)))


def _way(rule: str | None) -> tuple[str, Method]:
    if rule is None:
        return "reviewed", "reviewed"
    return rule, "model" if rule == MODEL else "rules"


def _value(claim: Claim) -> float:
    weight = next((weight for kind, weight in _WEIGHTS if isinstance(claim, kind)), _ELSE)
    return weight * (1 - claim.confidence + _DOUBT)


def _marked(lines: list[str], starts: Sequence[int]) -> Iterator[tuple[int, str, tuple[int, int]]]:
    """The number among all claims, the rule, and the lines of every marked claim; `starts` count from 1."""
    for number, start in enumerate(starts):
        # The first key of a claim may stand below its dash.
        dash = next((n for n in range(start - 1, 0, -1) if lines[n].lstrip(" ").startswith("-")), 0)
        if dash and (mark := _MARK.match(lines[dash - 1])):
            yield number, mark[2].strip(), (dash - 1, _end(lines, dash))


def _end(lines: list[str], start: int) -> int:
    """The line behind an item: the next that is not indented deeper."""
    margin = _indent(lines[start])
    inside = (n for n in range(start + 1, len(lines)) if lines[n].strip() and _indent(lines[n]) <= margin)
    return next(inside, len(lines))


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def accepted(text: str, chosen: Proposed, *, by: str, when: str) -> str:
    """The file with a claim accepted: a person is certain, so no confidence stands beside it."""
    return _decided(text, chosen, f"accepted by {by}, {when}", _certain(_item(text, chosen)))


def left_open(text: str, chosen: Proposed, *, by: str, when: str) -> str:
    """The file with a claim marked unsure: it is kept, and stays out of the graph."""
    first, *rest = _item(text, chosen)
    inner = " " * (_indent(first) + 2)
    kept = [line for line in rest if not line.startswith(f"{inner}unsure:")]
    return _decided(text, chosen, f"left open by {by}, {when}", [first, f"{inner}unsure: true", *kept])


def refused(text: str, chosen: Proposed, *, by: str, when: str) -> str:
    """The file with a claim refused: it stays as a comment, so that one can see what was refused."""
    item = _item(text, chosen)
    margin = _indent(item[0])
    lines = [f"{line[:margin]}# {line[margin:]}" if line.strip() else line for line in item]
    return _decided(text, chosen, f"refused by {by}, {when}", lines)


def edited(text: str, chosen: Proposed, values: str, *, by: str, when: str) -> str:
    """The file with a claim whose values were written anew; its evidence stays."""
    item = _item(text, chosen)
    margin = _indent(item[0])
    new = [line for line in values.split("\n") if line.strip()] or [""]
    head = [f"{' ' * margin}{'- ' if number == 0 else '  '}{line}" for number, line in enumerate(new)]
    return _decided(text, chosen, f"edited by {by}, {when}", [*_certain(head), *item[_evidence_at(item) :]])


def values_text(text: str, chosen: Proposed) -> str:
    """The values of a claim as the file writes them, without the evidence."""
    item = _item(text, chosen)
    margin = _indent(item[0]) + 2
    return "\n".join(line[margin:] for line in item[: _evidence_at(item)])


def _item(text: str, chosen: Proposed) -> list[str]:
    start, end = chosen.lines
    return text.split("\n")[start + 1 : end]


def _evidence_at(item: list[str]) -> int:
    return next((n for n, line in enumerate(item) if line.strip().startswith("evidence:")), len(item))


def _certain(item: list[str]) -> list[str]:
    return [line for line in item if not line.strip().startswith("confidence:")]


def _decided(text: str, chosen: Proposed, decision: str, item: list[str]) -> str:
    lines = text.split("\n")
    start, end = chosen.lines
    comment = f"{' ' * _indent(lines[start])}# {decision}; found by {chosen.rule}"
    return "\n".join([*lines[:start], comment, *item, *lines[end:]])
