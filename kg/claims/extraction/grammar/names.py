"""Names of companies: found by their form, their context and their document."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from kg.claims.extraction.companies.aliases import former_names, groups
from kg.claims.extraction.companies.chinese import EDGE, find_chinese
from kg.claims.extraction.companies.chinese_short import bare_names
from kg.claims.extraction.companies.finder import find_latin
from kg.claims.extraction.companies.short import short_forms
from kg.claims.extraction.companies.standing import Standing
from kg.claims.extraction.companies.weighed import Weighed, ordinary
from kg.claims.extraction.companies.words import ACRONYMS
from kg.claims.extraction.found import Company
from kg.claims.extraction.mentions import Mentions
from kg.claims.extraction.page import Page, Span

__all__ = ["find_companies"]

_CJK = re.compile(r"[\u3400-\u9fff]")


def find_companies(page: Page) -> Mentions[Company]:
    """Every mention of a company, all forms of one company joined."""
    latin = find_latin(page)
    weighed = [*latin, *(find_chinese(page) if _CJK.search(page.plain) else ())]
    weighed = [item for item in weighed if item.places]
    weighed += short_forms(page, weighed)
    bare = bare_names(page, weighed)
    weighed += [item for item, _ in bare.values()]
    if not weighed:
        return Mentions()
    spans = dict(
        chain(
            _grown_together(page, latin),
            _in_other_letters(page, latin),
            _spans(page, weighed),
            _across_edges(page, weighed),
        )
    )
    names = list(dict.fromkeys(spans[start][1] for start in sorted(spans)))
    places: dict[str, list[tuple[int, int]]] = {}
    for start, (end, name) in spans.items():
        places.setdefault(name, []).append((start, end))
    companies = {}
    former = former_names(page.plain, places)
    shortened = {short: fuller for short, (_, fuller) in bare.items()}
    for group in groups(names, page.plain, places, shortened):
        forms = sorted(group, key=lambda name: (name in former, -len(name), name))
        written = [form for name in forms for form in _forms(page, places[name])]
        company = Company(tuple(dict.fromkeys(written)))
        companies.update(dict.fromkeys(group, company))
    return Mentions((Span(start, end), companies[name]) for start, (end, name) in spans.items())


# "KXF青枫基金": letters that stand right before a Chinese name belong to it, or do not.
_LETTERS = re.compile(r"(?<![0-9A-Za-z.&/-])[A-Z]{2,5}$")
_MOST_LETTERS = 6


def _forms(page: Page, places: Sequence[tuple[int, int]]) -> Iterator[str]:
    """A name as its page writes it, also with the letters of another script right before it."""
    yield from dict.fromkeys(_written(page, *place) for place in sorted(places))
    for start, end in places:
        letters = _LETTERS.search(page.plain[max(0, start - _MOST_LETTERS) : start])
        if letters and _CJK.match(page.plain, start) and letters[0] not in ACRONYMS:
            yield _written(page, start - len(letters[0]), end)


def _written(page: Page, start: int, end: int) -> str:
    """A name as its page writes it, without the edge of a page in it."""
    return (
        EDGE.sub("", page.text[start:end]) if EDGE.search(page.text, start, end) else page.read((start, end))
    )


# What a name has grown together with; addresses hold none.
_STUCK = re.compile(r"[a-zß-öø-ÿ/\d]")


def _grown_together(page: Page, weighed: list[Weighed]) -> Iterator[tuple[int, tuple[int, str]]]:
    """The names of "Alder/Birch" and "Alder CareBirch Care", where the search for names has cut them."""
    for item in weighed:
        for start, end in item.places:
            stuck = _STUCK.match(page.plain, start - 1, start) or page.plain[end : end + 1].isupper()
            if stuck and page.plain[start:end] == item.text:
                yield start, (end, item.text)


def _in_other_letters(page: Page, weighed: list[Weighed]) -> Iterator[tuple[int, tuple[int, str]]]:
    """The places of names that a page writes in capitals here and in small letters there: "1dr" and "1DR"."""
    for item in weighed:
        if not ordinary(item.text):
            for start, end in item.places:
                if page.plain[start:end] != item.text and page.plain[start:end].lower() == item.text.lower():
                    yield start, (end, item.text)


_LONGEST = 30


def _across_edges(page: Page, weighed: list[Weighed]) -> Iterator[tuple[int, tuple[int, str]]]:
    """The places of names that the edge of a page breaks in two within a sentence."""
    ends = {block.end for block in page.blocks}
    edges = [match.span() for match in EDGE.finditer(page.plain) if match.start() not in ends]
    forms = {item.text for item in weighed if not item.only_places} if edges else set()
    for end, start in edges:
        left, right = page.plain[max(0, end - _LONGEST) : end], page.plain[start : start + _LONGEST]
        for name in sorted(forms, key=lambda form: (-len(form), form)):
            place = (left + right).find(name)
            if 0 <= place < len(left) < place + len(name):
                yield end - len(left) + place, (start + place + len(name) - len(left), name)
                break


_BEFORE = re.compile("[0-9A-Za-zÀ-ſ@/_.]")
_BEHIND = re.compile(r"(?!(?:19|20)\d\d年)[0-9A-Za-zÀ-ſ@]|\.com")


def _spans(page: Page, weighed: list[Weighed]) -> Iterator[tuple[int, tuple[int, str]]]:
    """Every place of every accepted name outside of debris, the longest name first."""
    forms = sorted({item.text for item in weighed})
    # Chinese does not part words.
    names = Standing(forms, before=_BEFORE, behind=_BEHIND, bound=lambda form: not _CJK.match(form))
    allowed = {item.text: {start for start, _ in item.places} for item in weighed if item.only_places}
    for block in page.blocks:
        if block.kind == "debris":
            continue
        for start, end, name in names.within(page.plain, block.start, block.end):
            if name not in allowed or start in allowed[name]:
                yield start, (end, name)
