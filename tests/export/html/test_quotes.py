"""The words that the page shows for a claim."""

from __future__ import annotations

from pathlib import Path

from kg.export.html.quotes import quotes
from kg.pipeline import build

PAGE = """<html><head><title>Norva Care buys Tolvane Health</title></head><body><article>
<h1>Norva Care buys Tolvane Health</h1>
<p>Norva Care has acquired Tolvane Health, a provider of remote cardiology, for $40 million in May 2023.
Both companies serve rural hospitals, and their staff will share one office in the new year.</p>
</article></body></html>"""


def test_words_of_a_page_are_read_from_its_clean_text(tmp_path: Path) -> None:
    """Its text has another hash than its bytes: only the anchors would be left of evidence not found."""
    (tmp_path / "news.html").write_text(PAGE, "utf-8")
    graph = build([tmp_path / "news.html"]).graph
    found = quotes(graph.knowledge, graph.texts)
    assert {each.id for each in found.values()} == set(found)
    words = [word for each in found.values() for word in each.words]
    assert any(
        word.endswith("a provider of remote cardiology, for $40 million in May 2023.") for word in words
    )


def test_without_the_text_the_anchor_stands_for_it(tmp_path: Path) -> None:
    (tmp_path / "news.html").write_text(PAGE, "utf-8")
    knowledge = build([tmp_path / "news.html"]).graph.knowledge
    for id_, each in quotes(knowledge, {}).items():
        (first, *_) = knowledge.claims[id_].claim.evidence
        assert each.words[0] == first.proof[0].anchor
