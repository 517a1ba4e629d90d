"""The RDF files of a build: the resolved graph, then the pieces that every report adds."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import ExitStack

from pyoxigraph import RdfFormat, parse, serialize

from kg.export.files import Files
from kg.export.rdf.forms import forms
from kg.namespaces import PREFIXES
from kg.store.terms import Line, without_prefixes

__all__ = ["N_QUADS", "RDF_FILES", "report_pieces", "write_rdf"]

RDF_FILES = {
    "telehealth.nq": RdfFormat.N_QUADS,
    "telehealth.trig": RdfFormat.TRIG,
    "telehealth.ttl": RdfFormat.TURTLE,
    "telehealth.jsonld": RdfFormat.JSON_LD,
}
"""The name of each RDF file and its format; the first one is made first."""
N_QUADS, _TRIG, _, _JSON_LD = RDF_FILES


def report_pieces(n_quads: bytes) -> dict[str, bytes]:
    """What the graph of a report adds to each RDF file by its name; to Turtle it adds nothing."""
    block = serialize(
        parse(n_quads, format=RdfFormat.N_QUADS), format=RdfFormat.TRIG, prefixes=dict(PREFIXES)
    )
    node = serialize(parse(n_quads, format=RdfFormat.N_QUADS), format=RdfFormat.JSON_LD)
    return {N_QUADS: n_quads, _TRIG: without_prefixes(block or b""), _JSON_LD: (node or b"")[1:-1]}


def write_rdf(resolved: Iterable[Line], pieces: Callable[[str], Iterable[bytes]], files: Files) -> None:
    """Write every RDF file: the resolved graph, given in its order, then the pieces of the reports.

    `pieces` gives those of a file by its name.  Turtle holds the resolved graph alone.  Numbers keep their
    lexical form.  Raises OSError.
    """
    with ExitStack() as opened:
        n_quads, trig, turtle, json_ld = (opened.enter_context(files.new(name)) for name in RDF_FILES)
        for quads, triples, objects in forms(resolved):
            n_quads.write(quads)
            trig.write(triples)
            turtle.write(triples)
            json_ld.write(objects)
        json_ld.pour(b"," + piece for piece in pieces(_JSON_LD))
        json_ld.write(b"]")
        n_quads.pour(pieces(N_QUADS))
        trig.pour(pieces(_TRIG))
