"""Quads in order, however many there are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from heapq import merge
from itertools import groupby, islice
from operator import itemgetter
from pathlib import Path
from tempfile import TemporaryFile
from typing import TextIO, cast

from kg.store.terms import Line, text_of

__all__ = ["in_order", "sorted_n_quads"]

# Together they take about 125 MB.
_MOST = 500_000
# N-Quads writes it as an escape, and it comes before every character that it holds.
_END = "\n"


def in_order(lines: Iterable[Line], *, folder: Path, most: int = _MOST) -> Iterator[Line]:
    """The distinct quads in their order.

    At most `most` quads are in memory at once; more are sorted part by part into files of the folder that
    have no name.  Raises OSError.
    """
    waiting = iter(lines)
    taken = list(islice(waiting, most))
    if len(taken) < most:
        yield from _distinct(sorted(taken))
        return
    with ExitStack() as stack:
        parts = []
        while taken:
            parts.append(stack.enter_context(_stored(taken, folder)))
            taken.clear()
            taken.extend(islice(waiting, most))
        yield from (text[: -len(_END)] for text in _distinct(merge(*parts)))


def sorted_n_quads(lines: Iterable[Line], *, folder: Path, most: int = _MOST) -> Iterator[bytes]:
    """The distinct quads in their order as lines of N-Quads.  Raises OSError."""
    for line in in_order(lines, folder=folder, most=most):
        yield text_of(line).encode()


def _distinct(lines: Iterable[Line]) -> Iterator[Line]:
    """Each of some sorted lines once; a set would lose the order that most of them come in."""
    return map(itemgetter(0), groupby(lines))


def _stored(lines: Iterable[Line], folder: Path) -> TextIO:
    """The lines in their order, in a file that goes when it is closed; nothing else holds them."""
    file = TemporaryFile("w+", encoding="utf-8", errors="surrogatepass", newline=_END, dir=folder)  # noqa: SIM115
    file.writelines(line + _END for line in sorted(lines))
    file.seek(0)
    return cast("TextIO", file)
