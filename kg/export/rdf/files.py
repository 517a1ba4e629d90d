"""The RDF files of a build, each from the N-Quads."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import takewhile
from typing import BinaryIO, cast

from pyoxigraph import DefaultGraph, Quad, RdfFormat, parse, serialize

from kg.export.files import Files, Written
from kg.namespaces import PREFIXES
from kg.store.terms import sorted_prefixes

__all__ = ["N_QUADS", "RDF_FILES", "write_rdf"]

RDF_FILES = {
    "telehealth.nq": RdfFormat.N_QUADS,
    "telehealth.trig": RdfFormat.TRIG,
    "telehealth.ttl": RdfFormat.TURTLE,
    "telehealth.jsonld": RdfFormat.JSON_LD,
}
"""The name of each RDF file and its format; the first one is made first."""
N_QUADS, *_OTHERS = RDF_FILES


def write_rdf(chunks: Iterable[bytes], files: Files) -> None:
    """Write the N-Quads, whose default graph comes first, and from them every other RDF file.

    Turtle holds the resolved graph alone.  Numbers keep their lexical form.  Raises OSError.
    """
    with files.new(N_QUADS) as out:
        for chunk in chunks:
            out.write(chunk)
    for name in _OTHERS:
        form = RDF_FILES[name]
        quads = parse(path=files.folder / N_QUADS, format=RdfFormat.N_QUADS)
        items = quads if form.supports_datasets else (item.triple for item in _resolved(quads))
        with files.new(name) as out:
            head = _Head(out)
            serialize(items, cast("BinaryIO", head), format=form, prefixes=dict(PREFIXES))
            head.close()


def _resolved(quads: Iterable[Quad]) -> Iterator[Quad]:
    return takewhile(lambda item: isinstance(item.graph_name, DefaultGraph), quads)


class _Head:
    """A file whose first bytes wait until the prefixes are whole, and are written in their order."""

    # All prefixes take less than half of this.
    _SIZE = 8192

    def __init__(self, out: Written) -> None:
        self._out = out
        self._waiting: bytes | None = b""

    def write(self, data: bytes) -> int:
        """Append some bytes."""
        if self._waiting is None:
            return self._out.write(data)
        self._waiting += data
        if len(self._waiting) >= self._SIZE:
            self.close()
        return len(data)

    def flush(self) -> None:
        """Hand everything but the head to the system."""
        self._out.flush()

    def close(self) -> None:
        """Write what still waits."""
        if self._waiting is not None:
            self._out.write(sorted_prefixes(self._waiting))
            self._waiting = None
