"""Recorded decisions and alignments: read from files, replayed at every build."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any, TypeVar

from pydantic import ValidationError

from kg.model.base import Frozen
from kg.model.decision import Alignment, Decision
from kg.reading.faults import Fault, invalid, refused
from kg.reading.yaml_lines import read_text, read_yaml

__all__ = [
    "ALIGNMENT_FILE",
    "DECISION_FILE",
    "contradiction",
    "holds_decisions",
    "layered",
    "read_alignments",
    "read_decisions",
]

DECISION_FILE = "decisions.yaml"
ALIGNMENT_FILE = "alignment.yaml"
_Row = TypeVar("_Row", bound=Frozen)


def holds_decisions(path: Path) -> bool:
    """Whether a YAML file holds decisions and no claims, as its name or its first key says."""
    if path.name == DECISION_FILE:
        return True
    if not path.is_file():
        return False
    with path.open(encoding="utf-8-sig", errors="replace") as lines:
        told = (line for line in lines if line.strip() and not line.startswith(("#", "---")))
        return next(told, "").startswith("decisions:")


def layered(*layers: Iterable[Decision]) -> tuple[Decision, ...]:
    """The decisions of several layers, the weightiest first.

    A decision gives way to those of a weightier layer on the same pair, and to those that it contradicts over
    other names.  What one layer says by itself stays as it is, a contradiction too.
    """
    kept: list[Decision] = []
    for layer in layers:
        first = not kept
        decided = {frozenset((each.left, each.right)) for each in kept}
        joined = _Joined(kept)
        sound = contradiction(kept) is None
        for each in dict.fromkeys(layer):
            new = frozenset((each.left, each.right)) not in decided
            if first or (new and sound and joined.allows(each)):
                kept.append(each)
                joined.add(each)
    return tuple(kept)


def contradiction(decisions: Iterable[Decision]) -> Decision | None:
    """The first decision that calls two what others call one, over whatever names; None where none does."""
    listed = list(decisions)
    joined = _Joined(each for each in listed if each.judgement == "positive")
    apart = (each for each in listed if each.judgement == "negative")
    return next((each for each in apart if joined.root(each.left) == joined.root(each.right)), None)


class _Joined:
    """The names that decisions make one, and those that they keep apart, over whatever other names."""

    def __init__(self, decisions: Iterable[Decision]) -> None:
        self._parent: dict[str, str] = {}
        self._apart: dict[str, set[str]] = defaultdict(set)
        for each in decisions:
            self.add(each)

    def root(self, path: str) -> str:
        """The name that stands for all that are one with a name."""
        while path in self._parent:
            path = self._parent[path]
        return path

    def allows(self, decision: Decision) -> bool:
        """Whether a decision calls neither two what is one, nor one what is kept apart."""
        left, right = self.root(decision.left), self.root(decision.right)
        if decision.judgement == "negative":
            return left != right
        return decision.judgement != "positive" or right not in self._apart[left]

    def add(self, decision: Decision) -> None:
        """Take a decision in."""
        left, right = self.root(decision.left), self.root(decision.right)
        if left == right:
            return
        if decision.judgement == "negative":
            self._apart[left].add(right)
            self._apart[right].add(left)
        elif decision.judgement == "positive":
            self._parent[right] = left
            for other in self._apart.pop(right, set()):
                self._apart[other].discard(right)
                self._apart[other].add(left)
                self._apart[left].add(other)


def read_decisions(path: Path) -> tuple[Decision, ...]:
    """The decisions of a file, none where there is no file; raises ClaimFileError at the first fault."""
    return _rows(path, "decisions", Decision)


def read_alignments(path: Path) -> tuple[Alignment, ...]:
    """The alignments of a file, none where there is no file; raises ClaimFileError at the first fault."""
    return _rows(path, "alignments", Alignment)


def _rows(path: Path, section: str, row: type[_Row]) -> tuple[_Row, ...]:
    if not path.exists():
        return ()
    value, lines = read_yaml(read_text(path), file=str(path))
    # A section whose last item was taken back stays as a bare key.
    items: Any = (value[section] or []) if isinstance(value, dict) and section in value else None
    if not isinstance(items, list) or len(value) != 1:
        fault = Fault((), f"no {section} stand here", f"begin with {section}: and a list")
        raise refused(fault, file=str(path), lines=lines)
    found = []
    for number, item in enumerate(items):
        try:
            found.append(row.model_validate(item))
        except ValidationError as error:
            raise invalid(error, (section, number), file=str(path), lines=lines) from error
    return tuple(found)
