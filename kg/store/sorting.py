"""Quads in order, however many there are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from heapq import merge
from itertools import groupby, islice
from pathlib import Path
from tempfile import TemporaryFile
from typing import cast

from kg.store.terms import Line, text_of

__all__ = ["in_order", "sorted_n_quads"]

# Together they take about 100 MB.
_MOST = 250_000
# N-Quads writes both as escapes, and both come before every character that it holds.
_BETWEEN, _END = "\x1f", "\n"


def sorted_n_quads(lines: Iterable[Line], *, folder: Path, most: int = _MOST) -> Iterator[bytes]:
    """The distinct quads as N-Quads in their order, as `kg.store.terms.n_quads` gives them, piece by piece.

    At most `most` quads are in memory at once; more are sorted part by part into files of the folder that
    have no name.  Raises OSError.
    """
    for line in in_order(lines, folder=folder, most=most):
        yield text_of(line).encode()


def in_order(lines: Iterable[Line], *, folder: Path, most: int) -> Iterator[Line]:
    """The distinct quads in their order."""
    waiting = iter(lines)
    taken = list(islice(waiting, most))
    if len(taken) < most:
        yield from sorted(set(taken))
        return
    with ExitStack() as stack:
        parts = []
        while taken:
            parts.append(stack.enter_context(_stored(sorted(set(taken)), folder)))
            taken = list(islice(waiting, most))
        for text, _ in groupby(merge(*parts)):
            yield cast("Line", tuple(text[: -len(_END)].split(_BETWEEN)))


@contextmanager
def _stored(lines: Iterable[Line], folder: Path) -> Iterator[Iterable[str]]:
    """The lines in a file that goes when it is closed."""
    with TemporaryFile("w+", encoding="utf-8", errors="surrogatepass", newline=_END, dir=folder) as file:
        file.writelines(_BETWEEN.join(line) + _END for line in lines)
        file.seek(0)
        yield file
