"""Every error that the package raises on purpose.

::

    KgError
    ├── UsageError        the call is wrong                      exit code 2
    └── InputError        the input cannot be used               exit code 3
        ├── ClaimFileError    a reviewed claim file is malformed
        ├── GroundingError    evidence does not hold in its document
        ├── DocumentError     a source document cannot be read
        ├── OutputError       the output folder cannot be written or opened
        ├── QueryError        a SPARQL query cannot be answered
        └── ModelError        a language model gives no answer, or the budget ends

An error is one sentence that names the file, the place and the remedy.
"""

from __future__ import annotations

import copyreg
import re
from dataclasses import dataclass

__all__ = [
    "ClaimFileError",
    "DocumentError",
    "GroundingError",
    "InputError",
    "KgError",
    "ModelError",
    "OutputError",
    "Place",
    "QueryError",
    "UsageError",
]

# A file name may hold what no stream takes, or what breaks a sentence into lines.
_UNFIT = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    r"""Where something is wrong: a file and, where known, its line (counted from 1).

    >>> str(Place(file="seeds/a.yaml", line=7)), str(Place(file="not-utf-8-\udcff.txt"))
    ('seeds/a.yaml, line 7', 'not-utf-8-\ufffd.txt')
    """

    file: str
    line: int | None = None

    def __str__(self) -> str:
        file = _UNFIT.sub("\ufffd", self.file)
        return f"{file}, line {self.line}" if self.line else file


class KgError(Exception):
    """Base of every error of the package; `exit_code` is what the command line returns for it."""

    exit_code = 1


class UsageError(KgError):
    """The call is wrong: an unknown name, a missing argument."""

    exit_code = 2


class InputError(KgError):
    """The input cannot be used; `place` says where, `remedy` what to do."""

    exit_code = 3

    def __init__(self, problem: str, *, place: Place | None = None, remedy: str = "") -> None:
        self.problem = problem
        self.place = place
        self.remedy = remedy
        where = f"{place}: " if place else ""
        then = f"; {remedy}" if remedy else ""
        super().__init__(f"{where}{problem}{then}.")

    def __reduce__(self) -> tuple[object, ...]:
        # An error of a worker process arrives with the sentence that it left with.
        return copyreg.__newobj__, (type(self), *self.args), vars(self)  # type: ignore[attr-defined]


class ClaimFileError(InputError):
    """A reviewed claim file is malformed."""


class GroundingError(InputError):
    """Evidence, read again in its document, does not hold the recorded words."""


class DocumentError(InputError):
    """A source document cannot be read."""


class OutputError(InputError):
    """The output folder cannot be written, or holds no build."""


class QueryError(InputError):
    """A SPARQL query is malformed or cannot be answered."""


class ModelError(InputError):
    """A language model gives no answer in time, or may not be asked any more."""
