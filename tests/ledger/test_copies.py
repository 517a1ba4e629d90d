"""Copies of one text have one voice."""

from __future__ import annotations

from pathlib import Path

from making import record_files

from kg.graph import Graph
from kg.graph.time import store_of
from kg.ledger.ledger import ledger
from kg.model.cited import CitedReport
from kg.opening import open_graph
from kg.pipeline import build

from .making import companies, knowledge, report, size

BODY = (Path(__file__).parents[1] / "corpus" / "en-press-01.txt").read_text("utf-8")
DEAL = {"kind": "partnership", "parties": ["alpha", "beta"], "status": "announced", "date": "2024-05"}


def news(name: str, body: str, *, publisher: str | None = None, words: str = "") -> CitedReport:
    claims = [DEAL, *([size(2024, words)] if words else [])]
    return report(name, claims, publisher=publisher or name, body=body, entities=companies("alpha", "beta"))


def copied(number: int) -> str:
    return f"Newsroom {number}, in brief.\n{BODY}\nMore from newsroom {number} on its own pages."


def test_syndicated_copies_are_one_conflict_and_one_origin() -> None:
    known = knowledge(*(news(f"site-{n}", copied(n), words="12.3 billion") for n in range(5)))
    books = ledger(known)
    (found,) = books.conflicts
    assert (found.type, found.about, len(found.one), len(found.other)) == ("copy", "report", 1, 4)
    assert "site-0" in found.sentence
    assert len(set(books.origins.values())) == 1
    (spread,) = books.spreads
    assert (len(spread.rows), spread.origins) == (5, 1)


def test_another_text_with_the_same_deal_is_another_origin() -> None:
    other = BODY[::-1]
    books = ledger(knowledge(news("a", copied(1)), news("b", copied(2)), news("c", other)))
    assert len(set(books.origins.values())) == 2
    assert [each.type for each in books.conflicts] == ["copy"]


def test_reports_of_one_publisher_are_one_origin_and_no_copy() -> None:
    books = ledger(knowledge(news("a", copied(1), publisher="P"), news("b", copied(2), publisher="P")))
    assert len(set(books.origins.values())) == 1
    assert books.conflicts == ()


def test_queries_count_origins() -> None:
    known = knowledge(*(news(f"site-{n}", copied(n)) for n in range(3)), news("own", BODY[::-1]))
    graph = Graph(known, lambda: store_of(known))
    asked = """SELECT (COUNT(DISTINCT ?r) AS ?reports) (COUNT(DISTINCT ?o) AS ?origins)
      { ?d a tkg:Partnership ; prov:wasDerivedFrom ?r . ?r tkg:origin ?o }"""
    assert list(graph.query(asked)) == [{"reports": 4, "origins": 2}]


def test_a_build_finds_copies_and_remembers_their_signatures(tmp_path: Path) -> None:
    for number in range(2):
        (tmp_path / f"{number}.txt").write_text(copied(number), "utf-8")
    made = build([tmp_path])
    assert [each.about for each in made.graph.ledger().conflicts if each.type == "copy"] == ["report"]
    assert all(each.fingerprint for each in made.graph.knowledge.reports)
    assert b"fingerprint" in record_files(made.graph.knowledge)["documents.jsonl"]
    made.write(tmp_path / "out")
    assert open_graph(tmp_path / "out").ledger().conflicts == made.graph.ledger().conflicts


def test_one_text_with_other_ends_of_lines_is_one_origin(tmp_path: Path) -> None:
    for name, end in (("one", b"\n"), ("other", b"\r\n")):
        (tmp_path / f"{name}.txt").write_bytes(b"Norvella Health acquired Quistcare Labs in 2020." + end)
    books = build([tmp_path], output=None).graph.ledger()
    assert len(books.origins) == 2
    assert len(set(books.origins.values())) == 1
    (found,) = books.conflicts
    assert (found.type, found.about) == ("copy", "report")
