"""Queries that explode are really stopped, and the service answers on."""

from __future__ import annotations

import itertools
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from kg.serve.rate import Rate
from tests.serve.awaiting import needs, until
from tests.serve.running import FORM, QUERY, Reply, Service, running

CROSS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"
PATH = "SELECT (COUNT(*) AS ?n) { ?a (!<a:a>|^!<a:a>)+ ?b . ?b (!<a:a>|^!<a:a>)+ ?c . ?c !<a:a>+ ?d }"
SORTED = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?c ?f ?i"
STRINGS = "SELECT ?x { ?a ?b ?c . ?d ?e ?f BIND(CONCAT(STR(?a), STR(?c), STR(?d), STR(?f)) AS ?x) }"

# As many as answer queries, and one for the pages.
WORKERS = max(2, os.cpu_count() or 2) + 1
needs_ps = needs(shutil.which("ps"), "ps")


@pytest.fixture(scope="module")
def hasty(built: Path) -> Iterator[Service]:
    """A service that stops a query soon."""
    with running(built, "--seconds", "3") as started:
        yield started


_NUMBERS = itertools.count()


def _asked(service: Service) -> Reply:
    """The reply to a query that was not asked before and is no mere lookup: a worker must answer it."""
    return service.query(f"ASK {{ ?s ?p ?o FILTER(true) }} # {next(_NUMBERS)}")


def _answers(service: Service) -> bool:
    return _asked(service).json()["boolean"] is True


def _children(pid: int) -> list[int]:
    found = subprocess.run(
        ["ps", "-o", "pid=", "--ppid", str(pid)], capture_output=True, text=True, check=False
    )
    return [int(word) for word in found.stdout.split()]


def workers(service: Service) -> tuple[int, list[int]]:
    """The process that holds the graph, and its workers."""
    (loader,) = _children(service.process.pid)
    return loader, _children(loader)


def _full(service: Service, number: int = WORKERS) -> list[int]:
    """The workers, once there are as many as there should be."""
    until(lambda: len(workers(service)[1]) == number)
    return workers(service)[1]


@needs_ps
@pytest.mark.parametrize("text", [CROSS, PATH])
def test_a_query_without_end_is_stopped(hasty: Service, text: str) -> None:
    before = _full(hasty)
    reply = hasty.query(text)
    assert reply.status == 504
    assert "3 seconds" in reply.json()["detail"]
    assert _answers(hasty)
    until(lambda: len(after := workers(hasty)[1]) == len(before) and set(after) != set(before))


def test_a_query_without_measure_is_stopped_at_its_memory(service: Service) -> None:
    reply = service.query(SORTED)
    assert reply.status == 422
    assert "memory" in reply.json()["detail"]
    assert _answers(service)


@pytest.mark.parametrize("accept", ["application/sparql-results+json", "text/tab-separated-values"])
def test_an_answer_without_end_is_refused(service: Service, accept: str) -> None:
    reply = service.query(STRINGS, accept)
    assert reply.status == 422
    assert "LIMIT" in reply.json()["detail"]


def test_small_queries_go_on_beside_long_ones(hasty: Service) -> None:
    answered = 0
    with ThreadPoolExecutor(1) as beside:
        slow = beside.submit(hasty.query, CROSS)
        while not slow.done():
            assert _answers(hasty)
            answered += not slow.done()
    assert slow.result().status == 504
    assert answered > 1


@pytest.mark.parametrize("kind", [FORM, QUERY])
def test_a_long_body_is_refused(service: Service, kind: str) -> None:
    body = b"query=ASK{}" + b"#" * (2 << 20)
    assert service.ask("/sparql", "POST", body, content_type=kind).status == 413


def test_a_long_body_in_pieces_is_refused(service: Service) -> None:
    piece = b"10000\r\n" + b"#" * 0x10000 + b"\r\n"
    head = b"POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/sparql-query\r\n"
    data = head + b"Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n" + piece * 17 + b"0\r\n\r\n"
    assert service.exchange(data).startswith(b"HTTP/1.1 413 ")


def test_pages_of_things_wait_for_no_query(hasty: Service) -> None:
    (thing, *_) = hasty.query("SELECT ?s { ?s a tkg:Company }").rows()
    path = thing["s"].partition("telehealth-kg")[2]
    heavy = [f"{CROSS} # {number}" for number in range(3 * WORKERS)]
    with ThreadPoolExecutor(len(heavy)) as beside:
        slow = [beside.submit(hasty.query, text) for text in heavy]
        time.sleep(1)
        assert not any(each.done() for each in slow)
        assert hasty.ask(path, accept="text/html").status == 200
        assert sum(each.done() for each in slow) < WORKERS, "it came while others were still waiting"


def test_a_packed_body_is_refused(service: Service) -> None:
    reply = service.ask("/sparql", "POST", b"\x1f\x8b", content_type=QUERY, content_encoding="gzip")
    assert reply.status == 415


def test_another_host_name_is_refused(service: Service) -> None:
    assert service.ask("/sparql", fields={"query": "ASK {}"}, host="graph.example.org").status == 421
    assert service.ask("/sparql", fields={"query": "ASK {}"}, host=f"localhost:{service.port}").status == 200


def test_the_log_keeps_queries_to_itself(built: Path, tmp_path: Path) -> None:
    log = tmp_path / "log"
    with log.open("w") as out, running(built, "--log", stderr=out) as service:
        service.query('SELECT * { ?s ?p "hush-hush" }')
        service.ask(
            "/sparql",
            "POST",
            b'ASK { ?s ?p "hush-hush" }',
            content_type=QUERY,
            authorization="Bearer hush-hush",
        )
    text = log.read_text()
    assert "hush-hush" not in text
    assert text.count('"event": "request"') == 2


@needs_ps
def test_a_killed_worker_is_replaced(built: Path) -> None:
    with running(built) as service:
        for _ in range(3):
            before = _full(service)
            for pid in before:
                os.kill(pid, signal.SIGKILL)
            until(lambda before=before: not any(map(_running, before)))
            until(lambda: _asked(service).status == 200)
            until(lambda before=before: set(_full(service)) != set(before))
            assert _answers(service)


@needs_ps
def test_the_service_recovers_when_the_graph_is_lost(built: Path) -> None:
    with running(built) as service:
        loader, _ = workers(service)
        os.kill(loader, signal.SIGKILL)
        assert all(_answers(service) for _ in range(4))
        until(lambda: len(found := _children(service.process.pid)) == 1 and found != [loader])
        until(lambda: service.ask("/health").status == 200)
        assert _answers(service)


@needs_ps
def test_nothing_is_left_behind(built: Path) -> None:
    with running(built) as service:
        loader, forks = workers(service)
        assert _answers(service)
    until(lambda: not any(map(_running, (loader, *forks))))


@needs_ps
def test_workers_end_with_a_killed_server(built: Path) -> None:
    with running(built) as service:
        loader, forks = workers(service)
        service.process.kill()
        service.process.wait()
        until(lambda: not any(map(_running, (loader, *forks))))


def _running(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def test_a_client_that_asks_too_often_must_wait(built: Path) -> None:
    with running(built, "--rate", "2") as service:
        replies = [service.query("ASK {}") for _ in range(20)]
        statuses = {reply.status for reply in replies}
        assert statuses == {200, 429}
        assert replies[0].status == 200
        (late, *_) = (reply for reply in replies if reply.status == 429)
        assert (late.headers["retry-after"], late.kind) == ("1", "application/problem+json")
        assert service.ask("/health").status in (200, 429)


def test_neighbours_in_a_network_count_as_one() -> None:
    now = 0.0
    rate = Rate(1, clock=lambda: now)
    assert sum(rate.allows(f"2001:db8::{number:x}") for number in range(10)) == 4
    assert rate.allows("2001:db8:1::1")
    assert rate.allows("::ffff:192.0.2.7")
    now = 2.0
    assert [rate.allows("2001:db8::1") for _ in range(3)] == [True, True, False]
    assert all(Rate(0).allows("192.0.2.1") for _ in range(1000))
