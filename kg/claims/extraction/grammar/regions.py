"""Where regions and countries stand in a page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from kg.claims.extraction.found import Region
from kg.claims.extraction.grammar.gazetteer import gazetteer
from kg.claims.extraction.grammar.script import has_cjk
from kg.claims.extraction.grammar.trie import trie_pattern
from kg.claims.extraction.mentions import Mentions
from kg.claims.extraction.page import Page, Span

__all__ = ["find_regions", "region_named", "regions_in"]


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    forms = gazetteer().forms
    latin = [form for form in forms if not has_cjk(form)]
    capitals = [form.upper() for form in latin if len(form) > 4]
    chinese = [form for form in forms if has_cjk(form)]
    return (
        re.compile(
            rf"(?<![\w.@$-]){trie_pattern([*latin, *capitals])}(?![\w$]|-based|-?\s?[Dd](?:ollar|ólar)|\s\$)"
        ),
        re.compile(trie_pattern(chinese)),
    )


@lru_cache(maxsize=1)
def _upper() -> dict[str, str]:
    return {form.upper(): form for form in gazetteer().forms if len(form) > 4}


def regions_in(plain: str, start: int = 0, end: int | None = None) -> Iterator[tuple[Span, Region]]:
    """Every region between two offsets of a plain text, in no order."""
    end = len(plain) if end is None else end
    latin, chinese = _patterns()
    for pattern in (latin, chinese):
        for match in pattern.finditer(plain, start, end):
            form = match[0] if match[0] in gazetteer().forms else _upper()[match[0]]
            place = gazetteer().forms[form]
            yield Span(match.start(), match.end()), Region(place.key, place.country, match[0])


def find_regions(page: Page) -> Mentions[Region]:
    """Every region and country that the page names."""
    return Mentions(
        pair
        for block in page.blocks
        if block.kind != "debris"
        for pair in regions_in(page.plain, block.start, block.end)
    )


def region_named(words: str) -> Region | None:
    """The region that some words are a name of, articles and "region" left aside.

    >>> region_named("the Asia Pacific region").key
    'asia-pacific'
    """
    bare = re.sub(
        r"(?i)^(?:the|le|la|les|l'|die|der|das|el)\s+|\s*(?:region|market|地区|市场)$", "", words.strip()
    )
    place = gazetteer().forms.get(bare) or gazetteer().forms.get(_upper().get(bare.upper(), ""))
    return None if place is None else Region(place.key, place.country, bare)
