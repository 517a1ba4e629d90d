"""Publication into a store that nobody here wrote: the `oxigraph` server."""

from __future__ import annotations

import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kg.cli import main
from kg.errors import KgError, UsageError
from kg.export.publication import Target, publish, target
from kg.opening import open_store, read_build
from kg.resources import ontology_folder
from kg.store.remote import RemoteStore
from kg.store.web import WebError, send
from tests.serve.awaiting import LONG, needs

SERVER = shutil.which("oxigraph", path=str(Path(sys.executable).parent)) or shutil.which("oxigraph")
pytestmark = needs(SERVER, "the oxigraph server")
COUNT = "SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g ORDER BY ?g"


@contextmanager
def oxigraph(folder: Path, *options: str) -> Iterator[str]:
    """The address of a store of its own on a free port."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [str(SERVER), "serve", "--location", str(folder), "--bind", f"127.0.0.1:{port}", *options]
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as process:
        try:
            _wait(port)
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()


def _wait(port: int) -> None:
    deadline = time.monotonic() + LONG
    while time.monotonic() < deadline:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise TimeoutError


@pytest.fixture(scope="module")
def built(built_seeds: Path) -> Path:
    return built_seeds


@pytest.fixture
def store(tmp_path: Path) -> Iterator[str]:
    with oxigraph(tmp_path / "store") as address:
        yield address


def _goal(store: str, *, update: bool) -> Target:
    return target(f"{store}/{'update' if update else 'store'}", update=update)


@pytest.mark.parametrize("update", [False, True])
def test_every_graph_arrives_and_a_second_time_nothing_is_sent(built: Path, store: str, update: bool) -> None:
    quads = read_build(built)
    first = publish(quads, _goal(store, update=update))
    again = publish(quads, _goal(store, update=update))
    assert (first.sent, first.kept) == (5, 0)
    assert (again.sent, again.kept) == (0, 5)
    assert first.digest == again.digest
    assert RemoteStore(f"{store}/query").query(COUNT) == open_store(built).query(COUNT)
    assert len(RemoteStore(f"{store}/query")) == len(open_store(built)) == first.triples


def test_an_interrupted_publication_goes_on(built: Path, store: str) -> None:
    quads = read_build(built)

    def stop_at(number: int) -> Callable[[str], None]:
        seen: list[str] = []

        def told(name: str) -> None:
            seen.append(name)
            if len(seen) == number:
                raise KeyboardInterrupt

        return told

    for number in (2, 4):
        with pytest.raises(KeyboardInterrupt):
            publish(quads, _goal(store, update=False), told=stop_at(number))
    done = publish(quads, _goal(store, update=False))
    assert (done.sent, done.kept) == (2, 3)


def test_a_spoilt_graph_is_sent_again(built: Path, store: str) -> None:
    quads = read_build(built)
    publish(quads, _goal(store, update=False))
    spoil = "DELETE DATA { GRAPH <%s> { %s } } ; INSERT DATA { GRAPH <%s> { <a:a> <b:b> 1 } }"
    item = next(each for each in quads if "report/" in str(each.graph_name))
    graph = item.graph_name.value
    text = spoil % (graph, item.triple, graph)
    headers = {"Content-Type": "application/sparql-update"}
    send(f"{store}/update", method="POST", body=text.encode(), headers=headers)
    assert publish(quads, _goal(store, update=False)).sent == 1
    assert RemoteStore(f"{store}/query").query(COUNT) == open_store(built).query(COUNT)


@pytest.mark.parametrize("update", [False, True])
def test_a_report_that_left_is_pruned_on_request(built: Path, store: str, update: bool) -> None:
    quads = read_build(built)
    goal = _goal(store, update=update)
    publish(quads, goal)
    graph = next(each.graph_name for each in quads if "report/" in str(each.graph_name))
    fewer = [each for each in quads if each.graph_name != graph]
    assert publish(fewer, goal).removed == 0
    assert publish(fewer, goal, prune=True).removed == 1
    assert publish(fewer, goal, prune=True).removed == 0


def test_a_store_with_a_union_as_default_gets_the_resolved_graph_by_name(built: Path, tmp_path: Path) -> None:
    with oxigraph(tmp_path / "store", "--union-default-graph") as store:
        first = publish(read_build(built), _goal(store, update=False))
        assert publish(read_build(built), _goal(store, update=False)).kept == 5
        assert first.sent == 5
        remote = RemoteStore(f"{store}/query")
        text = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"
        assert remote.query(text) == open_store(built).query(text)
        assert remote.query(COUNT) == open_store(built).query(COUNT)


def test_the_named_queries_answer_alike_from_afar(built: Path, store: str) -> None:
    publish(read_build(built), _goal(store, update=False))
    remote, local = RemoteStore(f"{store}/query"), open_store(built)
    for path in sorted((ontology_folder() / "queries").glob("*.rq")):
        text = path.read_text("utf-8")
        if "CONSTRUCT" in text or "DESCRIBE" in text:
            assert set(remote.query(text)) == set(local.query(text)), path.stem
        else:
            assert remote.query(text) == local.query(text), path.stem


def test_the_commands_publish_and_ask(built: Path, store: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main(["publish", "--to", f"{store}/store", "-g", str(built)])
    assert stop.value.code == 0
    assert "5 graphs sent, 0 already there" in capsys.readouterr().out
    with pytest.raises(SystemExit) as stop:
        main(["query", "--endpoint", f"{store}/query", "--name", "who-acquired-whom", "--format", "csv"])
    assert stop.value.code == 0
    from_afar = capsys.readouterr().out
    with pytest.raises(SystemExit):
        main(["query", "-g", str(built), "--name", "who-acquired-whom", "--format", "csv"])
    assert capsys.readouterr().out == from_afar


def test_faults_are_told(built: Path, store: str) -> None:
    with pytest.raises(UsageError, match="--query"):
        target("http://127.0.0.1/graphs")
    with pytest.raises(WebError):
        RemoteStore("ftp://example.org/").query("ASK {}")
    with pytest.raises(WebError):
        send(f"{store}/store", method="PUT", body=b"oops", headers={"Content-Type": "text/nothing"})
    with pytest.raises(KgError, match="mend the query"):
        RemoteStore(f"{store}/query").query("SELECT oops")


@pytest.mark.parametrize("text", ["", "store", "ftp://127.0.0.1/store"])
def test_what_is_no_address_is_told(text: str) -> None:
    with pytest.raises(UsageError, match=f"'{text}' is no address of a store; give one with http"):
        target(text)
