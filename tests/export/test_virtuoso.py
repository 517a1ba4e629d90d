"""Publication into Virtuoso 7, and the named queries asked there."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from kg.export.publication import Target, publish, target
from kg.opening import open_store, read_build
from kg.resources import ontology_folder
from kg.store.query import Rows, Value
from kg.store.remote import RemoteStore
from tests.serve.awaiting import needs
from tests.store.virtuoso import SERVER, SHELL, virtuoso

QUESTIONS = [path.read_text("utf-8") for path in sorted((ontology_folder() / "queries").glob("*.rq"))]
# Virtuoso 7.2.5 may lose the rows of VALUES beside a path of alternatives, by the plan that it chooses.
LOST = re.compile(r"VALUES.*tkg:\w+\|tkg:", re.DOTALL)
pytestmark = needs(SERVER and SHELL, "Virtuoso 7")


@pytest.fixture(scope="module")
def built(built_seeds: Path) -> Path:
    return built_seeds


@pytest.fixture(scope="module")
def store(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A store into which the build was published by the Graph Store Protocol."""
    with virtuoso(tmp_path_factory.mktemp("store")) as address:
        done = publish(read_build(built), _goal(address, update=False))
        assert (done.sent, done.kept) == (5, 0)
        yield address


def _goal(address: str, *, update: bool) -> Target:
    path = "sparql" if update else "sparql-graph-crud"
    return target(f"{address}/{path}", query=f"{address}/sparql", update=update)


def test_the_named_queries_answer_alike(built: Path, store: str) -> None:
    remote, local = RemoteStore(f"{store}/sparql"), open_store(built)
    asked = [text for text in QUESTIONS if not LOST.search(text)]
    assert len(asked) > 80
    for text in asked:
        there, here = remote.query(text), local.query(text)
        if isinstance(here, Rows):
            assert isinstance(there, Rows)
            assert _counted(there) == _counted(here), text
        else:
            assert there == here if isinstance(here, bool) else set(there) == set(here), text


def test_what_is_there_is_left_alone(built: Path, store: str) -> None:
    assert publish(read_build(built), _goal(store, update=True)).kept == 5


def test_a_report_is_pruned_and_comes_back_by_update(built: Path, store: str) -> None:
    quads = read_build(built)
    graph = next(each.graph_name for each in quads if "report/" in str(each.graph_name))
    fewer = [each for each in quads if each.graph_name != graph]
    assert publish(fewer, _goal(store, update=True), prune=True).removed == 1
    assert publish(quads, _goal(store, update=True)).sent == 1


def _counted(rows: Rows) -> Counter[frozenset[str]]:
    """Rows and their cells without order: Virtuoso orders some texts, and so some pairs, otherwise.

    What it computes as true or false comes as 1 or 0.
    """
    return Counter(frozenset(map(_shown, row)) for row in rows.rows)


def _shown(value: Value) -> str:
    return repr(int(value) if isinstance(value, bool) else value)
