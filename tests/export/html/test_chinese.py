"""The interface in Chinese: every word of ours, and the names that the taxonomy knows."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from kg.export.html.assets import words
from kg.export.html.chinese import chinese_names
from kg.export.html.descriptions import kind_words, type_words
from kg.export.html.links import link_kinds
from kg.export.html.styles import STYLES
from kg.model.claim import claim_fields
from kg.model.kinds import KINDS
from kg.model.knowledge import Knowledge

Visit = Callable[..., Page]

_EVIDENCE = "e=company/amwell tkg:playsIn market/telemedicine-china"
_SAID = """() => {
  const said = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode())
    if (!node.parentElement.closest("script, #still, blockquote, .title")) said.push(node.data);
  for (const name of ["aria-label", "title", "placeholder"])
    for (const each of document.querySelectorAll(`[${name}]`))
      if (!each.closest("#still")) said.push(each.getAttribute(name));
  return said;
}"""


def _english() -> set[str]:
    """Every English word of the interface and of the model, but the name of the other language."""
    own = {en for key, en in words()["en"].items() if words()["zh"][key] != en and key != "language"}
    own |= {str(type_words(name)["en"]) for name in STYLES} | {kind_words(name)["en"] for name in KINDS}
    own |= {spec.property.en for kind in KINDS.values() for spec in claim_fields(kind)}
    return {each for each in own if re.search("[A-Za-z]{2}", each)}


@pytest.mark.parametrize("view", ["graph", "map", "deals", "sizes", "table"])
@pytest.mark.parametrize("chosen", ["", _EVIDENCE, "n=company/teladoc-health", "n=market/telemedicine-china"])
def test_no_english_word_of_ours_is_left(visit: Visit, seeds: Knowledge, view: str, chosen: str) -> None:
    page = visit("seeds", f"#lang=zh&v={view}&{chosen.replace(' ', '+')}")
    if chosen == _EVIDENCE:
        page.wait_for_selector("#panel .claim")
    english = _english() | {kind.en for kind in link_kinds(seeds, {e.predicate: 1 for e in seeds.edges})}
    said = {part.strip() for text in page.evaluate(_SAID) for part in [text, *re.split("[·:,(]", text)]}
    assert said & english == set()


def test_markets_and_regions_have_chinese_names(seeds: Knowledge) -> None:
    found = chinese_names(seeds)
    assert found["market/telemedicine-china"] == "远程医疗，中国"
    assert found["region/europe"] == "欧洲"
    for path, entity in seeds.entities.items():
        if entity.type in ("market", "region", "country"):
            assert entity.names.get("zh") or found[path], path


def test_a_name_of_the_data_wins_over_the_taxonomy(seeds: Knowledge) -> None:
    own = {path for path, entity in seeds.entities.items() if entity.names.get("zh")}
    assert own
    assert not own & set(chinese_names(seeds))


def test_chinese_names_are_shown_and_found(visit: Visit) -> None:
    page = visit("seeds", "#lang=zh&n=market/telemedicine-china")
    assert page.inner_text("#panel h2") == "远程医疗，中国"
    page.fill("#query", "墨西哥")
    assert "墨西哥" in page.inner_text("#suggestions li >> nth=0")
