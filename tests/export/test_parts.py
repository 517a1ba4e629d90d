"""What each report adds to the files of a build."""

from __future__ import annotations

import zlib
from pathlib import Path

from making import cited, company

from kg.entities.views import view_of
from kg.export.parts import Part, Parts, part_of
from kg.export.rdf import N_QUADS, report_graph
from kg.model.cited import CitedReport
from kg.store.spool import Spool
from kg.store.terms import n_quads


def told(name: str) -> CitedReport:
    return cited({"a": company(name)}, [{"kind": "mention", "entity": "a"}], publisher=name)


def test_pieces_come_back_in_the_order_of_the_reports(tmp_path: Path) -> None:
    parts = Parts(Spool(tmp_path))
    for slug, words in (("c", b"third"), ("a", b"first"), ("b", b"second")):
        parts.add(Part(slug=slug, mentions=(f"company/{slug}",), pieces=_packed(words)))
    assert list(parts.pieces("x")) == [b"first", b"second", b"third"]
    assert list(parts.pieces("y")) == []
    assert parts.mentions["b"] == ("company/b",)


def test_a_part_holds_the_graph_of_its_report(tmp_path: Path) -> None:
    view = view_of(told("Acme Care"), concepts={})
    parts = Parts(Spool(tmp_path))
    parts.add(part_of(view))
    assert list(parts.pieces(N_QUADS)) == [n_quads(report_graph(view))]
    (claims,) = parts.pieces("claims.jsonl")
    assert claims.count(b"\n") == 1
    assert part_of(view).mentions == ("company/a",)


def test_annotations_bring_the_words_of_the_text(tmp_path: Path) -> None:
    report = told("Acme Care")
    view = view_of(report, concepts={})
    plain, full = part_of(view), part_of(view, annotated=True)
    assert plain.pieces["claims.jsonl"] == full.pieces["claims.jsonl"]
    assert plain.pieces[N_QUADS] != full.pieces[N_QUADS]


def _packed(words: bytes) -> dict[str, bytes]:
    return {"x": zlib.compress(words)}
