"""A new build is served as soon as it lands, and no request fails meanwhile; a stop lets answers finish."""

from __future__ import annotations

import http.client
import signal
import threading
from pathlib import Path

from conftest import ROOT

import kg
from tests.serve.awaiting import LONG, until
from tests.serve.running import Service, running
from tests.serve.test_limits import needs_ps, workers

COUNT = "SELECT (COUNT(DISTINCT ?g) AS ?n) { GRAPH ?g { ?s ?p ?o } }"


def _build(folder: Path, files: list[Path]) -> None:
    kg.build(files, output=folder)


def _digest(service: Service) -> str:
    return str(service.ask("/health").json()["build"])


def test_a_new_build_takes_over_without_a_failed_request(tmp_path: Path) -> None:
    folder = tmp_path / "output"
    files = sorted(path for path in (ROOT / "seeds").glob("0*.yaml"))
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
            until(lambda before=before: _digest(service) != before)
            until(lambda number=number: str(number) in counts)
        done.set()
        for client in clients:
            client.join()
    assert set(statuses) == {200}
    assert counts == {"1", "2", "3"}


def test_a_torn_build_leaves_the_old_one_in_service(tmp_path: Path) -> None:
    folder = tmp_path / "output"
    _build(folder, sorted((ROOT / "seeds").glob("0*.yaml"))[:1])
    log = tmp_path / "log"
    with log.open("w") as out, running(folder, stderr=out) as service:
        before = _digest(service)
        (folder / "telehealth.nq").write_bytes(b"<a:a> <b:b> oops")
        (folder / "manifest.json").write_bytes(b"{}")
        until(lambda: "the new build cannot be served" in log.read_text())
        assert _digest(service) == before
        assert service.query(COUNT).rows() == [{"n": "1"}]


def _ticks(pid: int) -> int:
    """The processor time that a process has used."""
    return int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[11])


@needs_ps
def test_a_stop_lets_an_answer_finish(built: Path) -> None:
    slow = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f }"
    with running(built, "--seconds", "90") as service:
        _, forks = workers(service)
        connection = http.client.HTTPConnection("127.0.0.1", service.port, timeout=LONG)
        headers = {"Content-Type": "application/sparql-query"}
        before = sum(map(_ticks, forks))
        connection.request("POST", "/sparql", slow.encode(), headers)
        until(lambda: sum(map(_ticks, forks)) > before + 2)
        service.process.send_signal(signal.SIGTERM)
        reply = connection.getresponse()
        assert reply.status == 200
        assert b"bindings" in reply.read()
        assert service.process.wait(LONG) == 0
        connection.close()
