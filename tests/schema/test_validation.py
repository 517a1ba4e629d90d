from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.errors import InputError
from kg.namespaces import expand
from kg.schema.validation import validate

_EXAMPLE = Path(__file__).parents[3] / "shared" / "example" / "report.trig"
_COMPANY = f"<https://example.org/a> <{expand('rdf:type')}> <{expand('tkg:Company')}> .\n"


def test_the_seeds_conform(seeds: bytes) -> None:
    report = validate(seeds)
    assert report.results == ()
    assert report.conforms


def test_the_resolved_graph_conforms_alone(seeds: bytes) -> None:
    quads = ox.parse(seeds, format=ox.RdfFormat.N_QUADS)
    resolved = [quad for quad in quads if quad.graph_name == ox.DefaultGraph()]
    assert validate(resolved).results == ()


def test_every_claim_that_something_rests_on_is_described(seeds: bytes) -> None:
    """What the shapes cannot ask, since they hold for the resolved graph alone as well."""
    quads = list(ox.parse(seeds, format=ox.RdfFormat.N_QUADS))
    rested = {quad.object for quad in quads if quad.predicate.value == expand("tkg:claim")}
    described = {quad.subject for quad in quads if quad.predicate.value == expand("tkg:grounding")}
    assert rested
    assert rested <= described


def test_quads_and_bytes_are_one(seeds: bytes) -> None:
    quads = list(ox.parse(seeds, format=ox.RdfFormat.N_QUADS))[:500]
    data = ox.serialize(quads, format=ox.RdfFormat.N_QUADS)
    assert data is not None
    report = validate(quads)
    assert report == validate(data)
    assert not report.conforms


def test_a_fault_is_told_in_words() -> None:
    report = validate(_COMPANY.encode())
    assert not report.conforms
    first = report.results[0]
    assert first.focus == "<https://example.org/a>"
    assert first.shape == f"<{expand('tkg:CompanyShape')}>"
    assert first.message == "A company has at least one plain label: a text."
    assert first.severity == "Violation"
    assert list(report.results) == sorted(report.results)
    assert "sh:ValidationReport" in report.turtle or "ValidationReport" in report.turtle


def test_named_graphs_count_as_one() -> None:
    label = f'<https://example.org/a> <{expand("rdfs:label")}> "A" <https://example.org/g> .\n'
    paths = {each.path for each in validate((_COMPANY + label).encode()).results}
    assert paths == {f"<{expand('skos:prefLabel')}>"}


@pytest.mark.parametrize("data", [b"<a", b"\xff\xfe", b"<http://e/a> <http://e/b> .\n"])
def test_broken_data_are_refused(data: bytes) -> None:
    with pytest.raises(InputError, match="no N-Quads"):
        validate(data)


def test_missing_and_broken_shapes_are_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        validate(b"", shapes=tmp_path / "none.ttl")
    (tmp_path / "broken.ttl").write_text("this is no Turtle")
    with pytest.raises(InputError, match="no SHACL"):
        validate(b"", shapes=tmp_path / "broken.ttl")


@pytest.mark.skipif(not _EXAMPLE.exists(), reason="the example is not at hand")
def test_the_example_of_the_contract_conforms() -> None:
    assert validate(list(ox.parse(_EXAMPLE.read_bytes(), format=ox.RdfFormat.TRIG))).results == ()
