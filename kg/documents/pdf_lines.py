"""The lines of the pages of a PDF, read in a process of its own that can be stopped."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kg.documents.content import table_row, tidy_line
from kg.errors import DocumentError, Place

__all__ = ["KEPT_HYPHEN", "MAX_PAGES", "MAX_SECONDS", "Line", "Pages", "read_pages"]

# The longest market reports have a few hundred pages; a file may declare millions of empty ones.
MAX_PAGES = 5_000
# Five thousand pages of text take about two seconds; what takes a minute will take for ever.
MAX_SECONDS = 60

KEPT_HYPHEN = "\u2010"  # a hyphen at which two lines were joined
_HYPHEN = "\ufffe"  # how the library writes it
_WORKER = Path(__file__).with_name("pdf_worker.py")
_AGAIN = "get the document again"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of text with its box in points, `bottom` below `top`; `row` where it is a row of cells."""

    text: str
    left: float
    right: float
    bottom: float
    top: float
    row: bool = False

    @property
    def height(self) -> float:
        """The height of the box, which is that of the font."""
        return self.top - self.bottom


@dataclass(frozen=True, slots=True)
class Pages:
    """The lines of each page in the order of its text, and the entries of the info dictionary."""

    lines: list[list[Line]]
    info: dict[str, str]


def read_pages(data: bytes, *, name: str) -> Pages:
    """The pages of the PDF; raises DocumentError where it is locked or damaged, or takes MAX_SECONDS."""
    found = _found(data, name)
    if found["problem"]:
        raise _refusal(found["problem"], name)
    return Pages([[_line(raw) for raw in page] for page in found["lines"]], found["info"])


def _found(data: bytes, name: str) -> dict[str, Any]:
    # The worker needs the installed libraries, but not its own folder, whose modules bear names of others.
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path)), "PYTHONSAFEPATH": "1"}
    command = [sys.executable, str(_WORKER), str(MAX_PAGES), str(MAX_SECONDS)]
    try:
        done = subprocess.run(  # noqa: S603 - the command is ours, the document is its input only
            command, input=data, capture_output=True, timeout=MAX_SECONDS, env=environment, check=True
        )
        return dict(json.loads(done.stdout))
    except subprocess.TimeoutExpired as error:
        raise DocumentError(
            f"the PDF takes more than {MAX_SECONDS} seconds to read",
            place=Place(file=name),
            remedy="leave it out",
        ) from error
    except (subprocess.CalledProcessError, OSError, ValueError) as error:
        raise _refusal("gave up", name) from error


def _refusal(problem: str, name: str) -> DocumentError:
    place = Place(file=name)
    match problem:
        case "encrypted":
            return DocumentError("the PDF is encrypted", place=place, remedy="save it without a password")
        case "pages":
            return DocumentError(f"the PDF has more than {MAX_PAGES} pages", place=place, remedy="split it")
        case "gave up":
            return DocumentError(
                "the reader of PDF files gave up on this one", place=place, remedy="leave it out"
            )
        case "damaged":
            return DocumentError("the PDF file is damaged", place=place, remedy=_AGAIN)
        case _:
            return DocumentError(f"{problem} of the PDF is damaged", place=place, remedy=_AGAIN)


def _line(raw: dict[str, Any]) -> Line:
    cells = [tidy_line(cell.replace(_HYPHEN, KEPT_HYPHEN)) for cell in raw["cells"]]
    box = {side: float(raw[side]) for side in ("left", "right", "bottom", "top")}
    return Line(text=table_row(cells), row=len(cells) > 1, **box)
