"""The Python API over a running service."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

import kg
from kg.errors import KgError, OutputError
from tests.serve.running import Service, running


@pytest.fixture(scope="module")
def built(built_seeds: Path) -> Path:
    return built_seeds


@pytest.fixture(scope="module")
def service(built: Path) -> Iterator[Service]:
    with running(built) as started:
        yield started


@pytest.mark.parametrize("path", ["", "sparql"])
def test_a_graph_from_afar_is_the_graph_at_hand(built: Path, service: Service, path: str) -> None:
    far, near = kg.open(service.address + path), kg.open(built)
    assert [each.id for each in far.deals] == [each.id for each in near.deals]
    assert far.company("Teladoc").deals == near.company("Teladoc").deals
    text = "SELECT ?name { ?c a tkg:Company ; rdfs:label ?name } ORDER BY ?name"
    assert far.query(text) == near.query(text)
    assert far.query("ASK { ?s a tkg:Company }") is True
    construct = "CONSTRUCT WHERE { ?s a tkg:Company }"
    assert set(far.query(construct)) == set(near.query(construct))
    assert far.store.serialized(text, "csv") == near.store.serialized(text, "csv")
    assert len(far.store) == len(near.store)
    assert far.rdf().query("ASK { ?s ?p ?o }").askAnswer


def test_what_is_no_service_is_told(service: Service) -> None:
    with pytest.raises(OutputError, match="no kg serve"):
        kg.open(f"{service.address}nowhere")
    with pytest.raises(KgError, match="cannot be reached"):
        kg.open("http://127.0.0.1:9/")


def test_other_files_are_not_served(service: Service) -> None:
    for name in ("telehealth.nq", "..%2Fmanifest.json", "x"):
        assert service.ask(f"/records/{name}").status == 404
