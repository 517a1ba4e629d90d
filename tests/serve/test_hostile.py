"""Requests that no client should send: the service refuses them and answers on."""

from __future__ import annotations

import os
import random
import socket
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from urllib.parse import quote, urlencode

import pytest

from kg.resources import ontology_folder
from tests.serve.awaiting import LONG, until
from tests.serve.running import FORM, QUERY, Service, running
from tests.serve.test_limits import needs_ps, workers

NUMBER = 10_000 if os.environ.get("KG_SOAK") else 400
FINE = {200, 304, 400, 403, 404, 405, 406, 408, 411, 413, 414, 415, 421, 422, 431, 500, 501, 503, 504, 505}
QUERIES = [path.read_text("utf-8") for path in sorted((ontology_folder() / "queries").glob("*.rq"))]
COUNT = "SELECT (COUNT(*) AS ?n) { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }"
PIECES = [
    "{",
    "}",
    "(",
    ")",
    "<",
    ">",
    '"',
    "'",
    '"""',
    "\\",
    "#",
    "?x",
    "*",
    "+",
    "|",
    "^",
    "!",
    "/",
    ".",
    ";",
    "@en",
    "UNION",
    "OPTIONAL",
    "MINUS",
    "FILTER",
    "SERVICE <http://127.0.0.1:1/> {}",
    "GRAPH ?g",
    "BIND",
    "VALUES",
    "LOAD <file:///etc/passwd>",
    "CLEAR ALL",
    "INSERT DATA { <a:a> <b:b> 1 }",
    "; DROP ALL",
    "\x00",
    "\ud800",
    "𝒳",
    "9" * 400,
    "1e999",
    "EXISTS",
    "LIMIT -1",
    "OFFSET 99999999999999999999",
    "GROUP_CONCAT",
    "REGEX",
    'REGEX("aaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", "(a+)+$")',
    "(((((" * 60,
    "{{{{" * 60,
    "?a ?b ?c . " * 4,
]
RAW = [
    b"",
    b"\r\n\r\n",
    b"GET",
    b"GET / HTTP/9.9\r\n\r\n",
    b"GET  /  HTTP/1.1\r\n\r\n",
    b"\x16\x03\x01\x02\x00\x01",
    b"GET /sparql HTTP/1.1\r\n\r\n",
    b"GET /sparql HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
    b"GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\n\r\n",
    b"POST /sparql HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    b"POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Length: -5\r\n\r\n",
    b"POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999999999999999\r\n\r\n",
    b"POST /sparql HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    b"GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
    b"GET /assets/..%2fstyle.css HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
    b"GET /id/\xff\xfe HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
    b"GET / HTTP/1.1\r\nHost: localhost\r\nX: " + b"a" * 200_000 + b"\r\n\r\n",
    b"GET / HTTP/1.1\r\nHost: localhost\r\n" + b"X: a\r\n" * 20_000 + b"\r\n",
    b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
]


def _fuzzed(chance: random.Random) -> str:
    text = chance.choice(QUERIES)
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(text) + 1)
        match chance.randrange(3):
            case 0:
                text = text[:at] + chance.choice(PIECES) + text[at:]
            case 1:
                text = text[:at] + text[at + chance.randint(1, 30) :]
            case _:
                text = text[:at] + chance.choice(QUERIES)[at:]
    return text


def _query(service: Service, chance: random.Random) -> int:
    text = _fuzzed(chance).encode("utf-8", "surrogatepass")
    accept = chance.choice(
        ["*/*", "text/csv", "text/html", "text/turtle", ";;q=,,/", "*/*;q=nan", "a" * 5000]
    )
    match chance.randrange(3):
        case 0:
            return service.ask(f"/sparql?query={quote(text)}", accept=accept).status
        case 1:
            body = urlencode({"query": text}).encode()
            return service.ask("/sparql", "POST", body, content_type=FORM, accept=accept).status
        case _:
            return service.ask("/sparql", "POST", text, content_type=QUERY, accept=accept).status


def _body(service: Service, chance: random.Random) -> int:
    body = chance.randbytes(chance.randrange(3000))
    kind = chance.choice(
        [FORM, QUERY, "application/sparql-update", "text/plain", "", ";", f"{QUERY}; charset=x"]
    )
    return service.ask("/sparql", chance.choice(["POST", "PUT", "PATCH"]), body, content_type=kind).status


def _path(service: Service, chance: random.Random) -> int:
    start = chance.choice(
        ["/id/", "/document/", "/store?graph=", "/sparql?default-graph-uri=", "/assets/", "/"]
    )
    text = "".join(chance.choice(PIECES) for _ in range(chance.randint(1, 4)))
    path = start + quote(text.encode("utf-8", "surrogatepass"))[:4000]
    return service.ask(path, accept=chance.choice(["text/html", "text/turtle"])).status


def _raw(service: Service, chance: random.Random) -> int:
    data = chance.choice(RAW)
    if chance.random() < 0.3:
        data = data[: chance.randrange(len(data) + 1)] + chance.randbytes(20)
    reply = service.raw(data, timeout=3)
    return int(reply[9:12]) if reply.startswith(b"HTTP/1.1 ") else 400


def _hang_up(service: Service, chance: random.Random) -> int:
    with suppress(OSError), socket.create_connection(("127.0.0.1", service.port), timeout=3) as link:
        target = quote(chance.choice(QUERIES))
        link.sendall(f"GET /sparql?query={target} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
    return 400


def _resident(pid: int) -> int:
    """Bytes of memory that a process alone holds."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith("Private_")) << 10


def _counted(service: Service) -> list[dict[str, str]]:
    """How much there is, asked until the answer comes within the short limit."""
    until(lambda: service.query(COUNT).status == 200)
    return service.query(COUNT).rows()


@needs_ps
def test_hostile_requests_change_nothing(built: Path, tmp_path: Path) -> None:
    chance = random.Random(20260517)
    kinds: list[Callable[[Service, random.Random], int]] = [
        _query,
        _query,
        _query,
        _body,
        _path,
        _raw,
        _hang_up,
    ]
    statuses: Counter[int] = Counter()
    log = (tmp_path / "log").open("w+")
    with log, running(built, "--seconds", "0.5", "--memory", "256", stderr=log) as service:
        before = _counted(service)
        for number in range(NUMBER):
            if number == NUMBER // 4:
                settled = _resident(service.process.pid)
            statuses[chance.choice(kinds)(service, chance)] += 1
        assert set(statuses) <= FINE, statuses
        assert statuses[200]
        assert _counted(service) == before
        assert service.ask("/health").json()["status"] == "ok"
        until(lambda: len(workers(service)[1]) >= 2)
        assert _resident(service.process.pid) - settled < 96 << 20
        assert service.process.poll() is None
        log.seek(0)
        assert "Traceback" not in log.read()


def test_slow_clients_do_not_hold_the_service(service: Service) -> None:
    links = [socket.create_connection(("127.0.0.1", service.port)) for _ in range(200)]
    try:
        for link in links:
            link.sendall(b"POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Le")
        assert service.query("ASK {}").status == 200
    finally:
        for link in links:
            link.close()


@pytest.mark.skipif(not os.environ.get("KG_SOAK"), reason="waits for the time limits of connections")
def test_a_head_that_never_ends_is_cut_off(service: Service) -> None:
    with socket.create_connection(("127.0.0.1", service.port), timeout=LONG) as link:
        link.sendall(b"GET / HTTP/1.1\r\nHost: loc")
        started = time.monotonic()
        with suppress(ConnectionError):
            assert link.recv(100) == b""
        assert time.monotonic() - started > 10


@pytest.mark.skipif(not os.environ.get("KG_SOAK"), reason="waits for the time limits of connections")
def test_a_body_that_never_ends_is_cut_off(service: Service) -> None:
    with socket.create_connection(("127.0.0.1", service.port), timeout=LONG) as link:
        link.sendall(
            b"POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/sparql-query\r\n"
        )
        link.sendall(b"Content-Length: 100\r\n\r\nASK")
        assert link.recv(100).startswith(b"HTTP/1.1 408")
