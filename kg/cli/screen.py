"""What commands print with: tables on a terminal and in a pipe, progress only on a terminal."""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from typing import TextIO, cast

from rich.console import Console
from rich.table import Table
from rich.text import Text

__all__ = ["GRAPH", "Pace", "console", "progress", "table"]

GRAPH = "output"
"""The folder that commands read when none is named."""

# A pipe has no width; lines are cut by whoever reads them.
_PIPE_WIDTH = 10_000
_MANY = 20
_FILLING = re.compile(r"[ ]+$", re.MULTILINE)


def console() -> Console:
    """A console on standard output, as wide as the terminal, and without a limit in a pipe."""
    if sys.stdout.isatty():
        return Console(highlight=False, markup=False)
    return Console(file=cast("TextIO", _Trimmed()), width=_PIPE_WIDTH, highlight=False, markup=False)


class _Trimmed:
    """Standard output without the blanks that fill a table up: nobody sees them there, and all count them."""

    def write(self, text: str) -> int:
        """Write whole lines."""
        return sys.stdout.write(_FILLING.sub("", text))

    def flush(self) -> None:
        """Send what was written on its way."""
        sys.stdout.flush()

    def isatty(self) -> bool:
        """Whether somebody sees it: it is no terminal."""
        return False


@contextmanager
def progress() -> Iterator[Callable[..., None]]:
    """A function that shows what is being done, on standard error and only on a terminal."""
    screen = Console(stderr=True, highlight=False, markup=False)
    if not screen.is_terminal:
        yield lambda *_: None
        return
    with screen.status("starting") as status:
        pace = Pace()
        yield lambda *step: status.update(Text(pace.line(*step)))


class Pace:
    """What a step of many parts says of itself: how many are done, how fast, and how long the rest takes."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._step = ""
        self._start = (0.0, 0)

    def line(self, step: str, done: int = 0, total: int = 0) -> str:
        """The line to show; the rate counts from the first time that the step is named."""
        now = self._clock()
        if step != self._step:
            self._step, self._start = step, (now, done)
        if total < _MANY:
            return step
        took, parts = now - self._start[0], done - self._start[1]
        if took <= 0 or parts <= 0:
            return f"{step}: {done:,} of {total:,}"
        left = timedelta(seconds=round((total - done) * took / parts))
        return f"{step}: {done:,} of {total:,}, {parts / took:,.0f} a second, {left} left"


def table(columns: Sequence[str], rows: Iterable[Sequence[object]], *, title: str | None = None) -> Table:
    """A table of plain texts; nothing in them is read as markup."""
    found = Table(title=title, title_justify="left", box=None, pad_edge=False, header_style="bold")
    for column in columns:
        found.add_column(column, overflow="fold")
    for row in rows:
        found.add_row(*(Text(_cell(value)) for value in row))
    return found


def _cell(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)
