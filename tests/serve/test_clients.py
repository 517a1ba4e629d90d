"""Clients that nobody here wrote."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pyoxigraph as ox
import pytest
import rdflib
from rdflib.plugins.stores.sparqlstore import SPARQLStore

from kg.store.remote import RemoteStore
from tests.export.test_publication import SERVER, oxigraph
from tests.serve.awaiting import CI, needs
from tests.serve.running import JSON, Service

try:
    import SPARQLWrapper
    from SPARQLWrapper.SPARQLExceptions import QueryBadFormed
except ImportError:
    if CI:
        raise
    SPARQLWrapper = None

NAMES = "SELECT ?name { ?company a tkg:Company ; rdfs:label ?name } ORDER BY ?name"
needs_wrapper = needs(SPARQLWrapper, "SPARQLWrapper")
COMPANY = "https://w3id.org/telehealth-kg/id/company/teladoc-health"


@needs_wrapper
@pytest.mark.parametrize(
    ("method", "sending"), [("GET", "urlencoded"), ("POST", "urlencoded"), ("POST", "postdirectly")]
)
def test_sparqlwrapper_reads_rows(service: Service, method: str, sending: str) -> None:
    client = SPARQLWrapper.SPARQLWrapper(f"{service.address}sparql")
    client.setMethod(method)
    client.setRequestMethod(sending)
    client.setReturnFormat(SPARQLWrapper.JSON)
    client.setQuery(NAMES)
    rows = client.queryAndConvert()["results"]["bindings"]
    assert "Teladoc Health" in [row["name"]["value"] for row in rows]


@needs_wrapper
def test_sparqlwrapper_reads_every_format(service: Service) -> None:
    client = SPARQLWrapper.SPARQLWrapper(f"{service.address}sparql")
    client.setQuery(NAMES)
    client.setReturnFormat(SPARQLWrapper.XML)
    assert "Teladoc Health" in client.queryAndConvert().toxml()
    client.setReturnFormat(SPARQLWrapper.CSV)
    assert b"Teladoc Health" in client.queryAndConvert()
    client.setQuery(f"DESCRIBE <{COMPANY}>")
    client.setReturnFormat(SPARQLWrapper.TURTLE)
    assert len(rdflib.Graph().parse(data=client.queryAndConvert(), format="turtle")) > 5


@needs_wrapper
def test_sparqlwrapper_is_told_of_an_error(service: Service) -> None:
    client = SPARQLWrapper.SPARQLWrapper(f"{service.address}sparql")
    client.setQuery("SELECT oops")
    with pytest.raises(QueryBadFormed):
        client.query()


@pytest.mark.parametrize("method", ["GET", "POST", "POST_FORM"])
def test_rdflib_reads_through_its_store(service: Service, method: str) -> None:
    store = SPARQLStore(f"{service.address}sparql", method=method)
    graph = rdflib.Graph(store)
    company = rdflib.URIRef(COMPANY)
    assert rdflib.Literal("Teladoc Health") in set(graph.objects(company, rdflib.RDFS.label))
    assert [str(row[0]) for row in graph.query(NAMES)]
    assert graph.query("ASK { ?s ?p ?o }").askAnswer


def test_another_store_federates(service: Service) -> None:
    store = ox.Store()
    text = f"SELECT ?n {{ SERVICE <{service.address}sparql> {{ <{COMPANY}> rdfs:label ?n }} }}"
    rows = store.query(text, prefixes={"rdfs": str(rdflib.RDFS)})
    assert [row["n"].value for row in rows] == ["Teladoc Health"]


def _comunica() -> str | None:
    """The command that `.ci/run` installs outside of the tree."""
    place = os.environ.get("KG_COMUNICA", str(Path.home() / ".cache/telehealth-kg/comunica"))
    return shutil.which("comunica-sparql", path=f"{place}/node_modules/.bin")


@needs(_comunica(), "comunica")
@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("sparql@{address}sparql", f"SELECT ?n {{ <{COMPANY}> rdfs:label ?n }}"),
        ("{address}id/company/teladoc-health", f"SELECT ?n {{ <{COMPANY}> rdfs:label ?n }}"),
    ],
)
def test_comunica_reads_the_endpoint_and_linked_data(service: Service, source: str, text: str) -> None:
    query = f"PREFIX rdfs: <{rdflib.RDFS}> {text}"
    command = [str(_comunica()), source.format(address=service.address), query, "-t", JSON]
    found = subprocess.run(command, capture_output=True, text=True, check=True)
    rows = json.loads(found.stdout)["results"]["bindings"]
    assert "Teladoc Health" in [row["n"]["value"] for row in rows]


@needs(SERVER, "the oxigraph server")
def test_a_server_elsewhere_federates(service: Service, tmp_path: Path) -> None:
    text = f"SELECT ?n {{ SERVICE <{service.address}sparql> {{ <{COMPANY}> <{rdflib.RDFS.label}> ?n }} }}"
    with oxigraph(tmp_path / "store") as store:
        rows = RemoteStore(f"{store}/query").query(text)
    assert [row["n"] for row in rows] == ["Teladoc Health"]


def test_rdflib_federates(service: Service) -> None:
    text = f"SELECT ?n {{ SERVICE <{service.address}sparql> {{ <{COMPANY}> <{rdflib.RDFS.label}> ?n }} }}"
    assert [str(row[0]) for row in rdflib.Graph().query(text)] == ["Teladoc Health"]


@needs(shutil.which("curl"), "curl")
@pytest.mark.parametrize(
    "options",
    [
        ["--data-urlencode", "query=ASK { ?s ?p ?o }"],
        ["--get", "--data-urlencode", "query=ASK { ?s ?p ?o }"],
        ["-H", "Content-Type: application/sparql-query", "--data-binary", "ASK { ?s ?p ?o }"],
    ],
)
def test_curl_asks_in_every_way(service: Service, options: list[str]) -> None:
    command = ["curl", "-sS", "--fail", *options, f"{service.address}sparql"]
    found = subprocess.run(command, capture_output=True, text=True, check=True)
    assert json.loads(found.stdout)["boolean"] is True
