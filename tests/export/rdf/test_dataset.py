"""Every serialisation says the same, to every reader; the order of what goes in does not count."""

from __future__ import annotations

import warnings
from collections import Counter
from collections.abc import Iterable
from decimal import Decimal
from itertools import groupby
from pathlib import Path
from tempfile import TemporaryDirectory

import pyoxigraph as ox
import pytest
import rdflib
from hypothesis import given
from hypothesis import strategies as st
from making import cited, company

from kg.entities.knowledge import resolve
from kg.export.files import Files
from kg.export.rdf import RDF_FILES, Taxonomy, dataset, graphs, report_pieces, write_rdf
from kg.model.knowledge import Knowledge
from kg.namespaces import PREFIXES, expand, thing_iri
from kg.store.terms import Quad, line_of, serialize

from .. import hostile

DEFAULT = ox.DefaultGraph()
Key = tuple[str, ...]
DECIMAL = expand("xsd:decimal")


def literal(value: str, datatype: str | None, language: str | None) -> str:
    """A literal by its value, so that 22.9 and 22.90 are one."""
    if datatype == DECIMAL:
        return f"{Decimal(value).normalize():f}^^decimal"
    return f"{value}^^{datatype or expand('xsd:string')}@{(language or '').lower()}"


def of_oxigraph(quads: list[Quad]) -> set[Key]:
    keys = set()
    for item in quads:
        term = item.object
        plain = not isinstance(term, ox.Literal)
        value = (
            term.value
            if plain
            else literal(term.value, None if term.language else term.datatype.value, term.language)
        )
        graph = "" if item.graph_name == DEFAULT else item.graph_name.value
        keys.add((item.subject.value, item.predicate.value, value, graph))
    return keys


def of_rdflib(data: bytes, form: str) -> set[Key]:
    found = rdflib.Dataset()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        found.parse(data=data, format=form)
    keys = set()
    for s, p, o, g in found.quads((None, None, None, None)):
        datatype = str(o.datatype) if isinstance(o, rdflib.Literal) and o.datatype else None
        value = literal(str(o), datatype, o.language) if isinstance(o, rdflib.Literal) else str(o)
        keys.add((str(s), str(p), value, str(g) if g and str(g) != "urn:x-rdflib:default" else ""))
    return keys


@pytest.fixture(scope="module", params=["sample", "seeds", "hostile"])
def quads(
    request: pytest.FixtureRequest, sample_quads: list[Quad], seed_quads: list[Quad], taxonomy: Taxonomy
) -> list[Quad]:
    if request.param == "hostile":
        return dataset(hostile.knowledge(), taxonomy)
    return {"sample": sample_quads, "seeds": seed_quads}[request.param]


def rdf_files(chunks: Iterable[bytes]) -> dict[str, bytes]:
    """The RDF files of some graphs, the resolved one first."""
    resolved, *reports = chunks
    pieces = [report_pieces(report) for report in reports]
    with TemporaryDirectory() as folder:
        files = Files(Path(folder))
        lines = [line_of(each) for each in ox.parse(resolved, format=ox.RdfFormat.N_QUADS)]
        write_rdf(lines, lambda name: [each[name] for each in pieces], files)
        return dict(files)


@pytest.fixture(scope="module")
def files(quads: list[Quad]) -> dict[str, bytes]:
    by_graph = groupby(quads, key=lambda item: item.graph_name)
    return rdf_files(serialize(list(found), ox.RdfFormat.N_QUADS) for _, found in by_graph)


def expected(quads: list[Quad], name: str) -> set[Key]:
    return of_oxigraph([item for item in quads if not name.endswith(".ttl") or item.graph_name == DEFAULT])


@pytest.mark.parametrize("name", RDF_FILES)
def test_oxigraph_reads_back_the_same_quads(name: str, files: dict[str, bytes], quads: list[Quad]) -> None:
    found = list(ox.parse(files[name], format=RDF_FILES[name]))
    assert len(found) == len({*found})
    assert of_oxigraph(found) == expected(quads, name)


FORMATS = {
    "telehealth.trig": "trig",
    "telehealth.ttl": "turtle",
    "telehealth.nq": "nquads",
    "telehealth.jsonld": "json-ld",
}


@pytest.mark.parametrize("name", RDF_FILES)
def test_rdflib_reads_back_the_same_quads(name: str, files: dict[str, bytes], quads: list[Quad]) -> None:
    assert of_rdflib(files[name], FORMATS[name]) == expected(quads, name)


def test_there_is_no_blank_node(quads: list[Quad]) -> None:
    assert not [
        item
        for item in quads
        if isinstance(item.subject, ox.BlankNode) or isinstance(item.object, ox.BlankNode)
    ]


def test_prefixes_are_declared_in_order(files: dict[str, bytes]) -> None:
    for name in ("telehealth.trig", "telehealth.ttl"):
        lines = [line for line in files[name].decode().split("\n") if line.startswith("@prefix")]
        assert lines == sorted(lines)
        assert f"@prefix tkg: <{PREFIXES['tkg']}> ." in lines


def test_every_hostile_text_survives(taxonomy: Taxonomy) -> None:
    for name, data in rdf_files(graphs(hostile.knowledge(), taxonomy)).items():
        values = {
            item.object.value
            for item in ox.parse(data, format=RDF_FILES[name])
            if isinstance(item.object, ox.Literal)
        }
        assert set(hostile.TEXTS) <= values, name


@given(
    st.text(st.characters(exclude_categories=("Cc", "Cf", "Cs", "Zl", "Zp")), min_size=1, max_size=20).filter(
        str.strip
    )
)
def test_any_name_survives_in_every_format(name: str) -> None:
    knowledge = resolve(
        [cited({"a": company(name)}, [{"kind": "mention", "entity": "a"}], publisher=name)], concepts={}
    )
    for file, data in rdf_files(graphs(knowledge, {})).items():
        labels = [
            item.object.value
            for item in ox.parse(data, format=RDF_FILES[file])
            if item.subject.value == thing_iri("company/a")
            and item.predicate.value == expand("skos:prefLabel")
        ]
        assert set(labels) == {name}


def test_numbers_keep_one_spelling(sample_quads: list[Quad]) -> None:
    (rate,) = {q.object.value for q in sample_quads if q.predicate.value == expand("tkg:percent")}
    amounts = {q.object.value for q in sample_quads if q.predicate.value == expand("tkg:amount")}
    assert rate == "8.7"
    assert amounts == {"640000000.0", "1150000000.0", "75000000.0"}


def test_annotations_are_given_on_request(
    sample_knowledge: Knowledge, sample_document: object, sample_quads: list[Quad], taxonomy: Taxonomy
) -> None:
    source, text = sample_document.source, sample_document.text  # type: ignore[attr-defined]
    bare = set(dataset(sample_knowledge, taxonomy, annotated={})) - set(sample_quads)
    full = set(dataset(sample_knowledge, taxonomy, annotated={source.text_hash: text})) - set(sample_quads)
    assert bare < full
    kinds = lambda found: {q.object.value for q in found if q.predicate.value == expand("rdf:type")}  # noqa: E731
    assert expand("oa:TextQuoteSelector") not in kinds(bare)
    positions = {q.subject.value: {} for q in full if q.predicate.value == expand("oa:start")}  # type: ignore[var-annotated]
    for q in full:
        if q.subject.value in positions:
            positions[q.subject.value][q.predicate.value] = q.object.value
    quotes = {q.subject.value: q.object.value for q in full if q.predicate.value == expand("oa:exact")}
    assert len(quotes) == len(positions) > 20
    for subject, found in positions.items():
        start, end = int(found[expand("oa:start")]), int(found[expand("oa:end")])
        assert quotes[subject.replace("/position", "/quote")] == text[start:end]


def test_everything_named_has_one_plain_label_in_every_graph(
    sample_quads: list[Quad], seed_quads: list[Quad]
) -> None:
    for quads in (sample_quads, seed_quads):
        named = {(q.graph_name, q.subject) for q in quads if q.predicate.value == expand("skos:prefLabel")}
        labels = Counter(
            (q.graph_name, q.subject)
            for q in set(quads)
            if q.predicate.value == expand("rdfs:label") and not getattr(q.object, "language", None)
        )
        assert {labels[each] for each in named} == {1}
