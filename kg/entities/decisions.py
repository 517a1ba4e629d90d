"""Recorded decisions and alignments: read from files, replayed at every build."""

from __future__ import annotations

from pathlib import Path
from typing import Any, TypeVar

from pydantic import ValidationError

from kg.model.base import Frozen
from kg.model.decision import Alignment, Decision
from kg.reading.faults import Fault, invalid, refused
from kg.reading.yaml_lines import read_text, read_yaml

__all__ = ["ALIGNMENT_FILE", "DECISION_FILE", "read_alignments", "read_decisions"]

DECISION_FILE = "decisions.yaml"
ALIGNMENT_FILE = "alignment.yaml"
_Row = TypeVar("_Row", bound=Frozen)


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
    items: Any = value.get(section) if isinstance(value, dict) else None
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
