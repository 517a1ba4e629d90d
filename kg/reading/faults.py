"""Faults in files that people write, as one sentence with file, line and remedy."""

from __future__ import annotations

from dataclasses import dataclass

from pydantic import ValidationError

from kg.errors import ClaimFileError, Place
from kg.reading.yaml_lines import Lines, Path

__all__ = ["Fault", "invalid", "refused"]


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong in a file: where, what, and what to do."""

    path: Path
    problem: str
    remedy: str


def refused(fault: Fault, *, file: str, lines: Lines) -> ClaimFileError:
    """The error for a fault, at the line of the value it is about."""
    place = Place(file=file, line=lines.of(fault.path))
    return ClaimFileError(fault.problem, place=place, remedy=fault.remedy)


def invalid(error: ValidationError, path: Path, *, file: str, lines: Lines) -> ClaimFileError:
    """The first fault that pydantic found in the value at `path`.

    An unknown key comes first: it is often the misspelling of one that is missing.
    """
    found = error.errors(include_url=False, include_context=False)
    first = next((each for each in found if each["type"] == "extra_forbidden"), found[0])
    where = _written(path, first["loc"], lines)
    message = first["msg"].removeprefix("Value error, ")
    problem, _, remedy = message.partition("; ")
    if first["type"] == "extra_forbidden":
        problem, remedy = "this key is unknown", "remove it or mend its spelling"
    elif first["type"] == "missing":
        where = (*where, first["loc"][-1])
        problem, remedy = "this key is missing", "add it"
    name = ".".join(map(_shown, where))
    text = f"{name}: {problem[:1].lower()}{problem[1:]}"
    return refused(Fault(where, text, remedy or "mend the value"), file=file, lines=lines)


def _shown(part: str | int) -> str:
    text = str(part)
    return text if text.isprintable() else repr(text)


def _written(path: Path, location: Path, lines: Lines) -> Path:
    """The parts of a location that stand in the file; pydantic adds the alternatives that it tried."""
    where = path
    for part in location:
        if (*where, part) in lines.starts:
            where = (*where, part)
    return where
