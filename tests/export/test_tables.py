from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import cited, company, joined

from kg.entities.knowledge import resolve
from kg.export.tables import Edge, Node, table_files
from kg.graph.network import Listing, network
from kg.model.knowledge import Knowledge
from kg.store.spool import Spool

from . import hostile

FORMULAS = ("=", "+", "-", "@", "\t", "\r")


def tables(knowledge: Knowledge) -> dict[str, bytes]:
    return joined(table_files(Listing(knowledge)))


def rows(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8"), newline="")))


def unguarded(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(FORMULAS) else cell


def graphml(data: bytes) -> nx.MultiDiGraph[str]:
    return nx.read_graphml(io.BytesIO(data), force_multigraph=True)


@pytest.fixture(scope="module", params=["sample", "seeds", "hostile"])
def content(request: pytest.FixtureRequest, sample_knowledge: Knowledge, seeds: Knowledge) -> Knowledge:
    made = {"sample": sample_knowledge, "seeds": seeds, "hostile": hostile.knowledge()}
    return made[request.param]


def test_every_node_is_a_row(content: Knowledge) -> None:
    graph = network(content)
    found = rows(tables(content)["nodes.csv"])
    assert [row["id"] for row in found] == sorted(graph)
    for row in found:
        data = graph.nodes[row["id"]]
        assert row["type"] == data["type"]
        assert unguarded(row["label"]) == data["label"]
        assert unguarded(row["names"]) == data.get("names", "")
        assert row["reports"] == data.get("reports", "")


def test_every_edge_is_a_row(content: Knowledge) -> None:
    graph = network(content)
    found = {row["id"]: row for row in rows(tables(content)["edges.csv"])}
    assert len(found) == graph.number_of_edges()
    for source, target, key, data in graph.edges(keys=True, data=True):
        row = found[key]
        assert (row["source"], row["target"], row["type"]) == (source, target, data["type"])
        assert unguarded(row["source_label"]) == graph.nodes[source]["label"]
        assert unguarded(row["target_label"]) == graph.nodes[target]["label"]
        assert row["direct"] == str(data["direct"]).lower()
        assert row["claims"].split() == data["claims"].split()
        assert row["claims"]


def test_no_cell_runs_as_a_formula(content: Knowledge) -> None:
    for name in ("nodes.csv", "edges.csv"):
        for row in csv.reader(io.StringIO(tables(content)[name].decode(), newline="")):
            assert not [cell for cell in row if cell.startswith(FORMULAS)]


@given(
    st.text(st.characters(exclude_categories=("Cc", "Cf", "Cs", "Zl", "Zp")), min_size=1, max_size=20).filter(
        str.strip
    )
)
def test_any_name_survives_in_a_cell(name: str) -> None:
    knowledge = resolve([cited({"a": company(name)}, [{"kind": "mention", "entity": "a"}])], concepts={})
    files = tables(knowledge)
    row = next(row for row in rows(files["nodes.csv"]) if row["id"] == "company/a")
    assert row["label"] == (f"'{name}" if name.startswith(FORMULAS) else name)
    assert graphml(files["graph.graphml"]).nodes["company/a"]["label"] == name.replace("\ufffe", "").replace(
        "\uffff", ""
    )


@given(st.lists(st.lists(st.text('a,"\r\n =é', max_size=4), min_size=2, max_size=3), min_size=1, max_size=4))
def test_rows_are_those_that_csv_writes(found: list[list[str]]) -> None:
    class Few:
        def nodes(self) -> Iterator[Node]:
            yield from ((row[0], {"type": row[1], "label": row[-1]}) for row in found)

        def edges_by_source(self) -> Iterator[Edge]:
            return iter(())

        def labelled(self) -> Iterator[tuple[Edge, str, str]]:
            return iter(())

    told = joined(table_files(Few()))["nodes.csv"].decode()
    out = io.StringIO(newline="")
    csv.writer(out).writerows(csv.reader(io.StringIO(told, newline="")))
    assert told == out.getvalue()
    assert [row["label"] for row in rows(told.encode())] == [
        f"'{row[-1]}" if row[-1].startswith(FORMULAS) else row[-1] for row in found
    ]


def test_graphml_parses_back(content: Knowledge) -> None:
    graph, again = network(content), graphml(tables(content)["graph.graphml"])
    assert set(again) == set(graph)
    for node, data in graph.nodes(data=True):
        assert dict(again.nodes[node]) == data
    assert {key for _, _, key in again.edges(keys=True)} == {key for _, _, key in graph.edges(keys=True)}
    for source, target, key, data in graph.edges(keys=True, data=True):
        found = dict(again.edges[source, target, key])
        found.pop("id", None)
        assert found == data


def test_graphml_is_well_formed_and_sorted(content: Knowledge) -> None:
    root = ElementTree.fromstring(tables(content)["graph.graphml"])
    names = [element.get("id") for element in root.iter("{http://graphml.graphdrawing.org/xmlns}node")]
    assert names == sorted(map(str, names))


def test_what_no_xml_may_hold_is_left_out() -> None:
    class One:
        def nodes(self) -> Iterator[tuple[str, dict[str, str]]]:
            yield "a", {"type": "x", "label": "a\x00b\x1fc\ufffed\te\rf\ud800"}

        def edges_by_source(self) -> Iterator[Edge]:
            return iter(())

        def labelled(self) -> Iterator[tuple[Edge, str, str]]:
            return iter(())

    files = joined(table_files(One()))
    assert graphml(files["graph.graphml"]).nodes["a"]["label"] == "abcd\te\rf"


def test_tables_are_the_same_wherever_edges_wait(
    sample_knowledge: Knowledge, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kg.store.ordered.MOST", 2)
    assert joined(table_files(Listing(sample_knowledge, Spool(tmp_path)))) == tables(sample_knowledge)
