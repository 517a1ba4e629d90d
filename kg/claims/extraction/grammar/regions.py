"""Where regions and countries stand in a page."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

from kg.claims.extraction.found import Region
from kg.claims.extraction.grammar.gazetteer import gazetteer
from kg.claims.extraction.grammar.script import has_cjk
from kg.claims.extraction.mentions import Mentions
from kg.claims.extraction.page import Page, Span

__all__ = ["find_regions", "region_named", "regions_in"]


# Words that could open the name of a place: with a capital, or one of the few that are written small.
_WORDS = re.compile(
    r"(?<![\w.@$-])(?<!Beth )(?:[A-Z\u00c0-\u00de][\w.]*|(?:globally|globale[nr]?|global|worldwide"
    r"|weltweite?[nr]?|mondiale?|mundial|region|asiatisch)\b)"
)
_AFTER = re.compile(r"[\w$]|-based|-?\s?[Dd](?:ollar|ólar)|\s\$")


@lru_cache(maxsize=1)
def _latin() -> dict[str, tuple[str, ...]]:
    """The Latin forms by their first word, the longest first; longer names in capitals too."""
    forms = [form for form in gazetteer().forms if not has_cjk(form)]
    capitals = [form.upper() for form in forms if len(form) > 4]
    return _by_first(dict.fromkeys((*forms, *capitals)), _first_word)


@lru_cache(maxsize=1)
def _chinese() -> tuple[re.Pattern[str], dict[str, tuple[str, ...]]]:
    """The Chinese forms by their first sign, and a pattern for those signs."""
    forms = [form for form in gazetteer().forms if has_cjk(form)]
    by_first = _by_first(forms, lambda form: form[0])
    return re.compile(f"[{''.join(sorted(by_first))}]"), by_first


def _by_first(forms: Iterable[str], first: Callable[[str], str]) -> dict[str, tuple[str, ...]]:
    groups: dict[str, list[str]] = {}
    for form in forms:
        groups.setdefault(first(form), []).append(form)
    return {key: tuple(sorted(group, key=lambda one: (-len(one), one))) for key, group in groups.items()}


def _first_word(form: str) -> str:
    match = re.match(r"[\w.]+", form)
    return match[0] if match else form


@lru_cache(maxsize=1)
def _upper() -> dict[str, str]:
    return {form.upper(): form for form in gazetteer().forms if len(form) > 4}


def regions_in(plain: str, start: int = 0, end: int | None = None) -> Iterator[tuple[Span, Region]]:
    """Every region between two offsets of a plain text, in no order."""
    end = len(plain) if end is None else end
    yield from _latin_in(plain, start, end)
    if not plain.isascii():
        yield from _chinese_in(plain, start, end)


def _latin_in(plain: str, start: int, end: int) -> Iterator[tuple[Span, Region]]:
    by_first = _latin()
    floor = start
    for match in _WORDS.finditer(plain, start, end):
        place = match.start()
        forms = by_first.get(match[0]) or by_first.get(match[0].rstrip("."), ())
        form = (
            next((one for one in forms if _stands(plain, one, place, end)), None) if place >= floor else None
        )
        if form is not None:
            floor = place + len(form)
            yield Span(place, floor), _region(form)


def _stands(plain: str, form: str, place: int, end: int) -> bool:
    stop = place + len(form)
    return (
        stop <= end
        and plain.startswith(form, place)
        and _AFTER.match(plain, stop, min(end, stop + 8)) is None
    )


def _chinese_in(plain: str, start: int, end: int) -> Iterator[tuple[Span, Region]]:
    pattern, by_first = _chinese()
    floor = start
    for match in pattern.finditer(plain, start, end):
        place = match.start()
        if place < floor:
            continue
        form = next((one for one in by_first[match[0]] if plain.startswith(one, place, end)), None)
        if form is None or _OFFICE.match(plain, place + len(form)) or _AMONG.match(plain, place - 1):
            continue
        if not _INSIDE.search(plain, max(start, place - 2), place + len(form) + 1):
            floor = place + len(form)
            yield Span(place, floor), _region(form)


# "Developing countries" holds the word for China, "coastal regions" that for Haiti.
_INSIDE = re.compile(r"发展中国家|[沿上近临内]海地|[股房车船店]东[加帝]|视觉中国")
# "Europe among them" holds the word for Central Europe.
_AMONG = re.compile(r"[其集当]中(?:[欧东亚]|国[内家])")
# Exchanges and newspapers say nothing about where a market lies.
_OFFICE = re.compile(r"(?:经营|证券|青年|商业?|基金|时)报|联?合?(?:证券)?交(?:易)?所|证监会")


def _region(form: str) -> Region:
    known = form if form in gazetteer().forms else _upper()[form]
    place = gazetteer().forms[known]
    return Region(place.key, place.country, form)


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
