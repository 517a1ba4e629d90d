"""The RDF files of a build: the resolved graph, then the pieces that every report adds."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from shutil import copyfileobj
from typing import BinaryIO, cast

from pyoxigraph import RdfFormat, parse, serialize

from kg.export.files import Files, Written
from kg.namespaces import PREFIXES
from kg.store.terms import sorted_prefixes, without_prefixes

__all__ = ["N_QUADS", "RDF_FILES", "report_pieces", "write_rdf"]

RDF_FILES = {
    "telehealth.nq": RdfFormat.N_QUADS,
    "telehealth.trig": RdfFormat.TRIG,
    "telehealth.ttl": RdfFormat.TURTLE,
    "telehealth.jsonld": RdfFormat.JSON_LD,
}
"""The name of each RDF file and its format; the first one is made first."""
N_QUADS, _TRIG, _TURTLE, _JSON_LD = RDF_FILES


def report_pieces(n_quads: bytes) -> dict[str, bytes]:
    """What the graph of a report adds to each RDF file by its name; to Turtle it adds nothing."""
    block = serialize(
        parse(n_quads, format=RdfFormat.N_QUADS), format=RdfFormat.TRIG, prefixes=dict(PREFIXES)
    )
    node = serialize(parse(n_quads, format=RdfFormat.N_QUADS), format=RdfFormat.JSON_LD)
    return {N_QUADS: n_quads, _TRIG: without_prefixes(block or b""), _JSON_LD: (node or b"")[1:-1]}


def write_rdf(resolved: Iterable[bytes], pieces: Callable[[str], Iterable[bytes]], files: Files) -> None:
    """Write every RDF file: the resolved graph, given as N-Quads, then the pieces of the reports.

    `pieces` gives those of a file by its name.  Turtle holds the resolved graph alone.  Numbers keep their
    lexical form.  Raises OSError.
    """
    with files.new(N_QUADS) as out:
        out.pour(resolved)
        out.flush()
        _write_turtle(files)
        _write_json_ld(pieces(_JSON_LD), files)
        out.pour(pieces(N_QUADS))
    with files.new(_TRIG) as out, (files.folder / _TURTLE).open("rb") as turtle:
        copyfileobj(turtle, out)
        out.pour(pieces(_TRIG))


def _write_turtle(files: Files) -> None:
    triples = (item.triple for item in parse(path=files.folder / N_QUADS, format=RdfFormat.N_QUADS))
    with files.new(_TURTLE) as out:
        head = _Head(out)
        serialize(triples, cast("BinaryIO", head), format=RdfFormat.TURTLE, prefixes=dict(PREFIXES))
        head.close()


def _write_json_ld(pieces: Iterable[bytes], files: Files) -> None:
    quads = parse(path=files.folder / N_QUADS, format=RdfFormat.N_QUADS)
    with files.new(_JSON_LD) as out:
        opened = _Open(out)
        serialize(quads, cast("BinaryIO", opened), format=RdfFormat.JSON_LD)
        out.pour(b"," + piece for piece in pieces)
        out.write(opened.last)


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


class _Open:
    """A file whose last byte waits: the bracket that ends a list which goes on."""

    def __init__(self, out: Written) -> None:
        self._out = out
        self.last = b""

    def write(self, data: bytes) -> int:
        """Append some bytes."""
        whole = self.last + data
        self.last = whole[-1:]
        self._out.write(whole[:-1])
        return len(data)

    def flush(self) -> None:
        """Hand everything but the last byte to the system."""
        self._out.flush()
