"""Each thing under the path of its IRI: pages for people, RDF for machines."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import rdflib

from tests.serve.running import Service, record, running

BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
BASE = "https://w3id.org/telehealth-kg/"
COMPANY = "id/company/teladoc-health"


class _Links(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.hrefs: list[str] = []
        self.handlers: list[str] = []
        self.inline: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.hrefs += [str(given["href"])] if tag == "a" and given.get("href") else []
        self.handlers += [name for name in given if name.startswith("on")]
        self.inline += [tag] if tag == "script" and "src" not in given else []
        self.inline += ["style"] if "style" in given or tag == "style" else []


def _links(body: bytes) -> _Links:
    found = _Links()
    found.feed(body.decode())
    return found


def test_a_person_gets_a_page_with_facts_evidence_and_links(service: Service) -> None:
    reply = service.ask(f"/{COMPANY}", accept=BROWSER)
    assert (reply.status, reply.kind) == (200, "text/html")
    text = reply.body.decode()
    assert "<h1>Teladoc Health</h1>" in text
    hrefs = _links(reply.body).hrefs
    assert "/id/company/medecindirect" in hrefs
    assert any(href.startswith("/id/acquisition/") for href in hrefs)


def test_every_link_of_a_page_leads_somewhere(service: Service) -> None:
    for start in (
        f"/{COMPANY}",
        "/id/acquisition/teladoc-health-medecindirect",
        "/id/claim/cb93d0c5efbd0771",
    ):
        for href in _links(service.ask(start, accept=BROWSER).body).hrefs:
            if href.startswith("/"):
                path = urlsplit(href)._replace(fragment="").geturl()
                assert service.ask(path, accept=BROWSER).status == 200, href


@pytest.mark.parametrize(
    ("accept", "form"),
    [("text/turtle", "turtle"), ("application/ld+json", "json-ld"), ("application/n-triples", "nt")],
)
def test_a_machine_gets_triples(service: Service, accept: str, form: str) -> None:
    reply = service.ask(f"/{COMPANY}", accept=accept)
    assert (reply.status, reply.kind, reply.headers["vary"]) == (200, accept, "Accept")
    found = rdflib.Graph().parse(data=reply.body, format=form)
    company = rdflib.URIRef(BASE + COMPANY)
    assert (company, rdflib.RDFS.label, rdflib.Literal("Teladoc Health")) in found
    assert any(found.triples((None, None, company)))


def test_a_link_of_the_page_names_its_format(service: Service) -> None:
    assert service.ask(f"/{COMPANY}?format=jsonld", accept=BROWSER).kind == "application/ld+json"
    assert service.ask(f"/{COMPANY}?format=doc", accept=BROWSER).status == 400


def test_every_thing_of_the_graph_answers(service: Service) -> None:
    anywhere = "{ { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }"
    text = f'SELECT DISTINCT ?s {{ {anywhere} FILTER(STRSTARTS(STR(?s), "{BASE}id/")) }}'
    things = [row["s"] for row in service.query(text).rows()]
    assert len(things) > 500
    for iri in things[::10]:
        path = urlsplit(iri).path.removeprefix("/telehealth-kg")
        assert (
            service.ask(path.encode("ascii", "xmlcharrefreplace").decode(), accept=BROWSER).status == 200
        ), iri


@pytest.mark.parametrize(
    "path", ["/id/company/nobody", "/id/", "/id/%3E%20%7D", "/id/company/a%22%0A", "/document/xyz"]
)
def test_what_is_not_there_is_404(service: Service, path: str) -> None:
    assert service.ask(path, accept=BROWSER).status == 404
    assert service.ask(path, accept="text/turtle").kind == "application/problem+json"


def test_the_ontology_answers_both(service: Service) -> None:
    page = service.ask("/ontology", accept=BROWSER).body.decode()
    assert 'id="Company"' in page
    assert 'id="acquirer"' in page
    found = rdflib.Graph().parse(data=service.ask("/ontology").body, format="turtle")
    assert (rdflib.URIRef(BASE + "ontology#Company"), rdflib.RDF.type, rdflib.OWL.Class) in found


def test_a_document_names_its_claims(service: Service) -> None:
    sha256 = "4310ef2856b492351bc4da741432caee8d6d3b2c15746684de811a8cce51b27f"
    page = service.ask(f"/document/{sha256}", accept=BROWSER)
    assert "/id/claim/cb93d0c5efbd0771" in _links(page.body).hrefs
    found = rdflib.Graph().parse(data=service.ask(f"/document/{sha256}").body, format="turtle")
    claim = rdflib.URIRef(f"{BASE}id/claim/cb93d0c5efbd0771")
    assert any(str(o).startswith(f"{BASE}document/{sha256}#char=") for o in found.objects(claim))


HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>"


@pytest.fixture(scope="module")
def hostile(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    """A graph whose every text is hostile, with a document at hand."""
    folder = tmp_path_factory.mktemp("hostile") / "output"
    shutil.copytree(built, folder)
    text = f"One.\n{HOSTILE} two."
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    (folder / "documents").mkdir(exist_ok=True)
    (folder / "documents" / f"{sha256}.txt").write_text(text)
    escaped = HOSTILE.replace('"', '\\"')
    node, label = f"<{BASE}id/company/evil>", "<http://www.w3.org/2000/01/rdf-schema#label>"
    lines = [
        f'{node} {label} "{escaped}" .',
        f'{node} <http://example.org/%3Cb%3E> "{escaped}"@en .',
        f"{node} <{BASE}ontology#acquired> <javascript:alert(1)> .",
        f"{node} <{BASE}ontology#evidence> <{BASE}document/{sha256}#char=5,10> .",
    ]
    (folder / "telehealth.nq").write_text("\n".join(lines) + "\n")
    record(folder, "telehealth.nq")
    with running(folder) as service:
        service.lines.append(sha256)
        yield service


def test_hostile_texts_are_texts(hostile: Service) -> None:
    sha256 = hostile.lines[0]
    for path in (
        "/id/company/evil",
        f"/document/{sha256}?char=5,13",
        "/sparql?query=SELECT*%7B?s+?p+?o%7D",
        "/sparql?query=%3Cscript%3E",
    ):
        reply = hostile.ask(path, accept=BROWSER)
        page = reply.body.decode()
        assert "<script>alert" not in page
        assert "<img" not in page
        found = _links(reply.body)
        assert not found.handlers
        assert not found.inline
        assert not any(href.startswith("javascript") for href in found.hrefs)
        policy = reply.headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy


def test_the_passage_is_marked(hostile: Service) -> None:
    sha256 = hostile.lines[0]
    page = hostile.ask(f"/document/{sha256}?char=5,13", accept=BROWSER).body.decode()
    assert '<mark id="proof" tabindex="-1">&lt;script&gt;</mark>' in page
    assert hostile.ask(f"/document/{sha256}", accept="text/plain").body.decode().startswith("One.")
    for place in ("9,1", "x", "99999,999999", "-1,5"):
        assert hostile.ask(f"/document/{sha256}", fields={"char": place}, accept=BROWSER).status == 200
