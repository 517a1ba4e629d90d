"""A new build is served as soon as it lands, and no request fails meanwhile; a stop lets answers finish."""

from __future__ import annotations

import http.client
import signal
import threading
import time
from pathlib import Path

import kg
from tests.serve.conftest import SEEDS
from tests.serve.running import Service, running

COUNT = "SELECT (COUNT(DISTINCT ?g) AS ?n) { GRAPH ?g { ?s ?p ?o } }"


def _build(folder: Path, files: list[Path]) -> None:
    kg.build(files, output=folder)


def _digest(service: Service) -> str:
    return str(service.ask("/health").json()["build"])


def test_a_new_build_takes_over_without_a_failed_request(tmp_path: Path) -> None:
    folder = tmp_path / "output"
    files = sorted(path for path in SEEDS.glob("0*.yaml"))
    _build(folder, files[:1])
    statuses: list[int] = []
    counts: set[str] = set()
    done = threading.Event()

    def ask_on(service: Service) -> None:
        while not done.is_set():
            reply = service.query(COUNT)
            statuses.append(reply.status)
            counts.add(reply.rows()[0]["n"] if reply.status == 200 else "")

    with running(folder) as service:
        clients = [threading.Thread(target=ask_on, args=(service,)) for _ in range(4)]
        for client in clients:
            client.start()
        for number in (2, 1, 3):
            before = _digest(service)
            _build(folder, files[:number])
            deadline = time.monotonic() + 20
            while _digest(service) == before:
                assert time.monotonic() < deadline
                time.sleep(0.05)
        done.set()
        for client in clients:
            client.join()
    assert set(statuses) == {200}
    assert counts == {"1", "2", "3"}
    assert len(statuses) > 50


def test_a_torn_build_leaves_the_old_one_in_service(tmp_path: Path) -> None:
    folder = tmp_path / "output"
    _build(folder, sorted(SEEDS.glob("0*.yaml"))[:1])
    with running(folder) as service:
        before = _digest(service)
        (folder / "telehealth.nq").write_bytes(b"<a:a> <b:b> oops")
        (folder / "manifest.json").write_bytes(b"{}")
        time.sleep(1.5)
        assert _digest(service) == before
        assert service.query(COUNT).rows() == [{"n": "1"}]


def test_a_stop_lets_an_answer_finish(built: Path) -> None:
    slow = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f }"
    with running(built) as service:
        connection = http.client.HTTPConnection("127.0.0.1", service.port, timeout=30)
        headers = {"Content-Type": "application/sparql-query"}
        connection.request("POST", "/sparql", slow.encode(), headers)
        time.sleep(0.2)
        service.process.send_signal(signal.SIGTERM)
        reply = connection.getresponse()
        assert reply.status == 200
        assert b"bindings" in reply.read()
        assert service.process.wait(15) == 0
        connection.close()
