"""`kg query` where a query takes too long, calls others, would change the graph, or answers with a graph."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from conftest import ROOT, Command

from kg.scale.forked import CAN_FORK
from kg.store.query import Store
from kg.store.remote import RemoteStore
from tests.store.endpoint import endpoint

ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"
CALLING = "SELECT * { SERVICE <http://127.0.0.1:%d/sparql> { ?s ?p ?o } }"

pytestmark = pytest.mark.skipif(not CAN_FORK, reason="queries are answered by a forked process")


@pytest.fixture(params=["forked", "spawned"])
def started(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both ways of starting the process that answers."""
    if request.param == "spawned":
        monkeypatch.setattr("kg.cli.query.CAN_FORK", False)


@pytest.mark.usefixtures("started")
def test_answers_and_faults_come_from_the_other_process(kg_command: Command, built: Path) -> None:
    ran = kg_command("query", "SELECT (1 AS ?one) {}", "-g", built, "--format", "csv")
    assert (ran.code, ran.out.split(), ran.err) == (0, ["one", "1"], "")
    assert kg_command("query", "ASK {}", "-g", built).out == "yes\n"
    assert "one" in kg_command("query", "SELECT (1 AS ?one) {}", "-g", built, "--known", "2025").out
    wrong = kg_command("query", "SELECT ?x {", "-g", built)
    assert (wrong.code, wrong.out) == (3, "")
    assert "the query cannot be answered" in wrong.err
    nowhere = kg_command("query", "ASK {}", "-g", built / "none")
    assert (nowhere.code, "no build lies here" in nowhere.err) == (3, True)


@pytest.mark.usefixtures("started")
def test_a_query_that_takes_too_long_is_stopped(kg_command: Command, built_seeds: Path) -> None:
    begun = time.monotonic()
    ran = kg_command("query", ENDLESS, "-g", built_seeds, "--timeout", "0.5")
    assert (ran.code, ran.out) == (3, "")
    assert ran.err == (
        "kg: the query took longer than 0.5 seconds; ask for less, or allow more with --timeout.\n"
    )
    assert time.monotonic() - begun < 30


def test_without_a_limit_it_can_be_interrupted(built_seeds: Path) -> None:
    command = [sys.executable, "-P", "-m", "kg", "query", ENDLESS, "-g", str(built_seeds), "--timeout", "0"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=environment) as process:
        children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
        while not (inner := children.read_text().split()):
            time.sleep(0.05)
        time.sleep(0.5)
        process.send_signal(signal.SIGINT)
        assert process.communicate(timeout=20)[1] == "kg: stopped.\n"
        assert process.returncode == 130
    assert not Path(f"/proc/{inner[0]}").exists()


def test_other_endpoints_are_called_only_on_request(kg_command: Command, built: Path) -> None:
    with endpoint() as server:
        query = CALLING % server.server_port
        ran = kg_command("query", query, "-g", built)
        assert (ran.code, ran.out, server.asked) == (2, "", 0)
        assert ran.err == "kg: SERVICE calls other endpoints and is refused; allow it with --service.\n"
        assert "503" in kg_command("query", query, "-g", built, "--service").err
        assert server.asked == 1


@pytest.mark.parametrize("store", [Store(), RemoteStore("http://127.0.0.1:1/")])
def test_updates_are_refused_as_such(store: Store) -> None:
    for update in ("INSERT DATA { tkg:a tkg:b 1 }", "PREFIX a: <http://a/> DELETE WHERE { ?s ?p ?o }"):
        with pytest.raises(Exception, match="updates are refused"):
            store.query(update)


@pytest.mark.parametrize("name", ["companies-as-schema-org", "teladoc-neighbourhood"])
def test_questions_that_answer_with_a_graph_need_no_format(
    name: str, kg_command: Command, built_seeds: Path
) -> None:
    ran = kg_command("query", "--name", name, "-g", built_seeds)
    assert ran.code == 0
    assert ran.out == kg_command("query", "--name", name, "-g", built_seeds, "--format", "ttl").out != ""


def test_a_query_is_read_from_standard_input(built: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "kg", "query", "-f", "-", "-g", built, "--format", "csv"],
        input="SELECT (1 AS ?one) {}",
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ran.returncode, ran.stdout.split(), ran.stderr) == (0, ["one", "1"], "")
