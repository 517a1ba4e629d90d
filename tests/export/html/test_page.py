from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from kg.export.html import MarketNetwork, page
from kg.export.html.assets import page_script, words
from kg.export.html.page import network_of
from kg.model.bearer import Claims
from kg.model.knowledge import Knowledge, Statements
from kg.model.reports import Reports

from .synthetic import knowledge_of


@pytest.fixture(scope="module")
def text(seeds: Knowledge) -> str:
    return page(seeds).decode()


def test_the_same_knowledge_gives_the_same_bytes(seeds: Knowledge) -> None:
    assert page(seeds) == page(seeds)


def test_the_bytes_do_not_depend_on_the_hash_seed() -> None:
    code = (
        "import hashlib; from export.html.synthetic import knowledge_of; from kg.export.html import page; "
        "s = knowledge_of(400); print(hashlib.sha256(page(s.knowledge, texts=s.texts)).hexdigest())"
    )
    runs = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path), "TZ": zone},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed, zone in (("1", "UTC"), ("2", "Asia/Tokyo"))
    }
    assert len(runs) == 1


def test_the_policy_allows_our_assets_alone(text: str) -> None:
    (policy,) = re.findall(r'Content-Security-Policy" content="([^"]*)"', text)
    assert "default-src &#39;none&#39;" in policy
    assert "connect-src &#39;none&#39;" in policy
    assert "unsafe" not in policy


def test_nothing_is_loaded_from_elsewhere(text: str) -> None:
    markup = re.sub(r"<script.*?</script>", "", text, flags=re.DOTALL)
    assert not re.findall(r'(?:src|srcset|action)="', markup)
    assert re.findall(r'href="([^"]*)"', markup) == ["data:,"]
    assert not re.findall(r'\son[a-z]+="', markup)


def test_our_scripts_never_make_markup_of_text() -> None:
    forbidden = re.compile(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function")
    assert not forbidden.findall(page_script().text)


def test_every_word_of_the_interface_is_in_both_languages() -> None:
    used = set(re.findall(r'\bt\("(\w+)"\)', page_script().text))
    assert used <= set(words()["en"]) == set(words()["zh"])


def test_two_hundred_rows_are_read_without_scripts(text: str) -> None:
    assert text.count("<tr><td>") >= 200
    assert "Amwell" in text
    assert "US$ 74.7 Billion" in text


def test_every_direct_edge_stands_in_the_network(seeds: Knowledge) -> None:
    network = network_of(seeds)
    drawn = sorted((e["from"], e["kind"], e["to"], e["statement"]) for e in network.edges)
    assert set(drawn) >= {(e.subject, e.predicate, e.object, e.statement) for e in seeds.edges}
    assert len({e["id"] for e in network.edges}) == len(network.edges)


def test_parallel_edges_are_kept() -> None:
    made = knowledge_of(500).knowledge
    pairs = [(e.subject, e.object) for e in made.edges]
    assert len(set(pairs)) < len(pairs)
    assert sum(e["kind"].startswith("tkg:") for e in network_of(made).edges) == len(pairs)


def test_a_plain_pyvis_user_writes_the_page(seeds: Knowledge, tmp_path: Path) -> None:
    network = network_of(seeds)
    assert isinstance(network, MarketNetwork)
    network.save_graph(str(tmp_path / "graph.html"))
    assert (tmp_path / "graph.html").read_bytes() == page(seeds)


def test_an_empty_graph_has_a_page() -> None:
    none = Reports.of(())
    said = Statements.of(())
    empty = Knowledge(reports=none, views=(), entities={}, statements=said, edges=(), claims=Claims(none))
    assert b"</html>" in page(empty)
