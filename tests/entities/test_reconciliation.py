"""Candidates from a reconciliation service: a local server that answers well, late and wrongly."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs

import pytest

from kg.entities.reconciliation import Candidate, Service
from kg.errors import InputError, UsageError

MANIFEST = {
    "versions": ["0.2"],
    "name": "made",
    "identifierSpace": "https://example.org/id/",
    "schemaSpace": "https://example.org/schema/",
    "view": {"url": "https://example.org/id/{{id}}"},
}
Answer = Callable[[dict[str, dict[str, object]]], object]


def found(queries: dict[str, dict[str, object]]) -> object:
    return {
        key: {
            "result": [{"id": f"X{query['query']}", "name": query["query"], "score": 90, "match": True}] * 5
        }
        for key, query in queries.items()
    }


@pytest.fixture
def serve() -> Iterator[Callable[..., str]]:
    servers = []

    def start(answer: Answer = found, *, status: int = 200, seen: list[object] | None = None) -> str:
        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self.reply(MANIFEST)

            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"])).decode()
                queries = json.loads(parse_qs(body)["queries"][0])
                if seen is not None:
                    seen.append(queries)
                self.reply(answer(queries))

            def reply(self, value: object) -> None:
                data = value if isinstance(value, bytes) else json.dumps(value).encode()
                self.send_response(status)
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            def log_message(self, *_: object) -> None:
                pass

        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        servers.append(server)
        return f"http://127.0.0.1:{server.server_address[1]}/reconcile"

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


def test_candidates_come_with_their_address(serve: Callable[..., str]) -> None:
    service = Service(address=serve(), limit=1)
    assert list(service.candidates({"company/b": "微医", "company/a": "A & B"})) == [
        Candidate(
            path="company/a",
            asked="A & B",
            id="XA & B",
            name="A & B",
            score=90.0,
            match=True,
            iri="https://example.org/id/XA%20%26%20B",
        ),
        Candidate(
            path="company/b",
            asked="微医",
            id="X微医",
            name="微医",
            score=90.0,
            match=True,
            iri="https://example.org/id/X%E5%BE%AE%E5%8C%BB",
        ),
    ]


def test_names_are_asked_in_batches_with_their_type(serve: Callable[..., str]) -> None:
    seen: list[dict[str, dict[str, object]]] = []
    service = Service(address=serve(seen=seen), type="Q4830453", limit=2)
    names = {f"company/{number:02}": f"Name {number}" for number in range(45)}
    assert len(list(service.candidates(names))) == 90
    assert [len(each) for each in seen] == [20, 20, 5]
    assert seen[0]["q0"] == {"query": "Name 0", "limit": 2, "type": "Q4830453"}


@pytest.mark.parametrize(
    ("answer", "problem"),
    [
        (lambda _: b"<html>", "the answer is no JSON"),
        (lambda _: [], "the answer is no JSON object"),
        (lambda _: {"q0": {"result": [{"name": "no id"}]}}, "a candidate has no id"),
        (lambda _: {"q0": {"result": ["text"]}}, "a candidate has no id"),
        (lambda _: b" " * 5_000_001, "larger than 5 MB"),
        (lambda _: time.sleep(1) or {}, "does not answer"),
    ],
)
def test_a_service_that_fails_is_one_sentence(
    answer: Answer, problem: str, serve: Callable[..., str]
) -> None:
    service = Service(address=serve(answer), seconds=0.5)
    with pytest.raises(InputError, match=problem):
        list(service.candidates({"company/a": "A"}))


def test_answers_that_are_left_out_are_no_candidates(serve: Callable[..., str]) -> None:
    for nothing in ({}, {"q0": {}}, {"q0": {"result": []}}, {"q0": None}):
        service = Service(address=serve(lambda _, nothing=nothing: nothing))
        assert list(service.candidates({"company/a": "A"})) == []


def test_an_error_of_the_service_and_a_wrong_address(serve: Callable[..., str]) -> None:
    with pytest.raises(InputError, match="status 500"):
        list(Service(address=serve(status=500)).candidates({"company/a": "A"}))
    with pytest.raises(UsageError, match="no address of a service"):
        list(Service(address="file:///etc/passwd").candidates({"company/a": "A"}))
    with pytest.raises(InputError, match="does not answer"):
        list(Service(address="http://127.0.0.1:1/").candidates({"company/a": "A"}))
