"""The tools for agents, called by the client of the SDK over standard input and output, and over HTTP."""

from __future__ import annotations

import asyncio
import json
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx2
import pytest

import kg
from kg.agents.desk import Desk
from kg.serve.settings import Limits
from tests.serve.awaiting import CI, LONG, until
from tests.serve.running import free_port

try:
    from mcp import Client, StdioServerParameters

    from kg.agents.tools import server
except ImportError:
    if CI:
        raise
    pytest.skip("mcp is not installed", allow_module_level=True)

SEEDS = Path(__file__).parents[2] / "seeds"
TOOLS = {"company_deals", "explain", "find_entity", "market_figures", "query"}
DEAL = "acquisition/teladoc-health-medecindirect"
ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"


@pytest.fixture(scope="module")
def built(built_seeds: Path) -> Path:
    return built_seeds


def command(folder: Path, *options: str) -> list[str]:
    return ["-m", "kg", "mcp", "-g", str(folder), *options]


@contextmanager
def over_http(folder: Path) -> Iterator[str]:
    port = free_port()
    words = [sys.executable, *command(folder, "--http", str(port), "--seconds", "3")]
    with subprocess.Popen(words, stderr=subprocess.DEVNULL) as process:
        try:
            until(lambda: _listens(port))
            yield f"http://127.0.0.1:{port}/mcp"
        finally:
            process.terminate()
            process.wait(LONG)


def _listens(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
    except OSError:
        return False
    return True


class Agent:
    """Calls tools, each time in a session of its own."""

    def __init__(self, door: Any, desk: Desk | None = None) -> None:
        self.door = door
        self.desk = desk
        self.runner = asyncio.Runner()

    def call(self, name: str, /, **given: Any) -> Any:
        return self.runner.run(self._call(name, given))

    def __enter__(self) -> Agent:
        return self

    def __exit__(self, *_: object) -> None:
        if self.desk:
            self.runner.run(self.desk.close())
        self.runner.close()

    def tools(self) -> Any:
        return self.runner.run(self._tools())

    async def _call(self, name: str, given: dict[str, Any]) -> Any:
        async with Client(self.door) as client:
            return await client.call_tool(name, given)

    async def _tools(self) -> Any:
        async with Client(self.door) as client:
            return (await client.list_tools()).tools


@pytest.fixture(scope="module")
def http(built: Path) -> Iterator[Agent]:
    with over_http(built) as address, Agent(address) as agent:
        yield agent


@pytest.fixture(scope="module")
def stdio(built: Path) -> Iterator[Agent]:
    with Agent(StdioServerParameters(command=sys.executable, args=command(built))) as agent:
        yield agent


@pytest.fixture(scope="module")
def agent(built: Path) -> Iterator[Agent]:
    """Calls the tools without a process between."""
    desk = Desk(built, Limits(seconds=3, memory=512 << 20, answer=4 << 20))
    with Agent(server(desk), desk) as agent:
        yield agent


def test_the_tools_are_offered_on_both_ways(http: Agent, stdio: Agent) -> None:
    for each in (http, stdio):
        tools = each.tools()
        assert {tool.name for tool in tools} == TOOLS
        assert all(tool.annotations.read_only_hint and tool.output_schema for tool in tools)


def test_both_ways_give_the_same_answer(http: Agent, stdio: Agent) -> None:
    one, other = (each.call("company_deals", company="Teladoc") for each in (http, stdio))
    assert one.structured_content == other.structured_content
    assert json.loads(one.content[0].text) == one.structured_content


def test_an_entity_is_found_by_any_of_its_names(agent: Agent) -> None:
    for name in ("American Well Corporation", "amwell", "Amwel"):
        found = agent.call("find_entity", name=name).structured_content["found"]
        assert found[0]["id"] == "company/amwell"
        assert found[0]["evidence"][0]["quote"]
    assert agent.call("find_entity", name="qqqqqqqq").structured_content == {"found": [], "left_out": 0}


def test_deals_carry_their_evidence(agent: Agent) -> None:
    found = agent.call("company_deals", company="Teladoc", kind="acquisition").structured_content
    (deal,) = found["deals"]
    assert (deal["id"], deal["status"], deal["date"]) == (DEAL, "planned", "2019-03")
    assert deal["evidence"][0]["characters"][0].endswith("#char=2789,2916")


def test_figures_come_with_spread_and_conflicts(agent: Agent) -> None:
    found = agent.call("market_figures", market="telemedicine, China", year=2035).structured_content
    stated = {figure["as_stated"] for figure in found["figures"]}
    assert {"21.04 USD Billion", "23.64 USD Billion"} <= stated
    assert all(figure["evidence"] for figure in found["figures"])
    assert any("21.04 USD Billion" in each["sentence"] for each in found["conflicts"])


def test_an_edge_is_explained(agent: Agent) -> None:
    found = agent.call("explain", id=DEAL).structured_content
    assert "Teladoc Health" in found["sentence"]
    assert len(found["evidence"]) == 2
    by_iri = agent.call("explain", id=f"https://w3id.org/telehealth-kg/id/{DEAL}").structured_content
    assert by_iri == found


def test_rows_carry_the_evidence_of_what_they_name(agent: Agent) -> None:
    text = "SELECT ?deal ?status { ?deal a tkg:Acquisition ; tkg:status ?status } ORDER BY ?deal"
    found = agent.call("query", sparql=text, limit=1).structured_content
    assert (found["columns"], len(found["rows"]), found["left_out"] > 0) == (["deal", "status"], 1, True)
    assert [each["id"] for each in found["proofs"]] == [found["rows"][0][0].partition("/id/")[2]]
    assert found["proofs"][0]["evidence"]


def test_truth_and_graphs_are_answers_too(agent: Agent) -> None:
    assert agent.call("query", sparql="ASK { ?s a tkg:Company }").structured_content["truth"] is True
    graph = agent.call("query", sparql="CONSTRUCT WHERE { ?s a tkg:Merger }").structured_content
    assert graph["rows"] == []
    whole = agent.call("query", sparql="CONSTRUCT WHERE { ?s ?p ?o }").structured_content
    assert len(whole["turtle"]) == 20_000


@pytest.mark.parametrize(
    ("name", "given", "words"),
    [
        ("company_deals", {"company": "Nobody"}, "nothing here is called"),
        ("explain", {"id": "company/none"}, "nothing here is called"),
        ("query", {"sparql": "SELECT oops"}, "cannot be answered"),
        ("query", {"sparql": "DROP ALL"}, "changes nothing"),
        ("query", {"sparql": "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }"}, "SERVICE"),
        ("query", {"sparql": ENDLESS}, "longer than 3 seconds"),
        ("query", {"sparql": "ASK {}", "limit": 1000}, "limit"),
    ],
)
def test_faults_are_told_in_a_sentence(agent: Agent, name: str, given: dict[str, Any], words: str) -> None:
    found = agent.call(name, **given)
    assert found.is_error
    assert words in found.content[0].text
    assert "Traceback" not in found.content[0].text
    assert agent.call("query", sparql="ASK {}").structured_content["truth"] is True


def test_every_answer_is_bounded(agent: Agent) -> None:
    text = "SELECT * { ?s ?p ?o . ?a ?b ?c }"
    started = time.monotonic()
    for name, given in (
        ("query", {"sparql": text}),
        ("find_entity", {"name": "e", "limit": 50}),
        ("market_figures", {"market": "telemedicine", "limit": 50}),
    ):
        found = agent.call(name, **given)
        assert len(found.content[0].text) < 300_000
    assert time.monotonic() - started < LONG


def test_a_new_build_is_seen(tmp_path: Path) -> None:
    folder = tmp_path / "output"
    files = sorted(SEEDS.glob("0*.yaml"))
    kg.build(files[:1], output=folder)
    count = "SELECT (COUNT(DISTINCT ?g) AS ?n) { GRAPH ?g { ?s ?p ?o } }"
    desk = Desk(folder)
    with Agent(server(desk), desk) as agent:
        assert agent.call("query", sparql=count).structured_content["rows"] == [[1]]
        kg.build(files[:2], output=folder)
        assert agent.call("query", sparql=count).structured_content["rows"] == [[2]]


def test_an_endless_query_is_stopped_over_http(http: Agent) -> None:
    assert "longer than 3 seconds" in http.call("query", sparql=ENDLESS).content[0].text
    assert http.call("query", sparql="ASK {}").structured_content["truth"] is True


def test_pages_elsewhere_cannot_call(http: Agent) -> None:
    body = {"jsonrpc": "2.0", "id": 1, "method": "tools/list", "params": {}}
    headers = {"Host": "evil.example", "Accept": "application/json, text/event-stream"}
    assert httpx2.post(http.door, json=body, headers=headers, timeout=LONG).status_code == 421
