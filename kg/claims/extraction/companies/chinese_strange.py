"""Chinese names that nothing in their sentence tells: strange stretches that a page shows to be companies."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

from kg.claims.extraction.companies.chinese_clauses import cut_back, drop_clauses
from kg.claims.extraction.companies.chinese_people import people
from kg.claims.extraction.companies.chinese_pieces import BREAKS
from kg.claims.extraction.companies.chinese_standing import weights
from kg.claims.extraction.companies.chinese_stems import Place, Stem, stems
from kg.claims.extraction.companies.chinese_weights import ADVERBS, STOP_PIECES, add, kept
from kg.claims.extraction.companies.weighed import Weighed
from kg.claims.extraction.companies.words import said
from kg.claims.extraction.page import Page

__all__ = ["strange"]

_SAID = said("stems")

_LEAST = 0.4
_TAKEN = 3.0
# What puts a company in a place, rather than being the start of its name.
_PUT = re.compile(r"(?:[在于自至到往赴向]|位于|来自|总部)$")
# What ends a name where nothing follows but a mark, and what is said of one elsewhere.
_ENDS_IN_AND = re.compile(r"和(?=[,。、;)\"”」\n])")
_DOES = ("投资", "控股")
# "青枫云子公司白桦": what is told of the next name.
_UNIT = re.compile(r"(?<=[\u3400-\u9fff]{2})(?:全资|控股|参股)?(?:[子母孙]公司|附属公司)$")
# "由青枫资本投资的": the ending of a name that needs no other one.
_WHOLE = ("资本", "创投", "基金", "风投", "集团", "银行", "保险")
_OF_PERSON = _SAID.one("of_person")
_OTHER_BODY, _SPEAKS = _SAID.one("other_body"), _SAID.one("speaks")
_SURNAME = _SAID.one("surname")
_REACH = 12
# Of a very long text the beginning tells enough.
_BEGINNING = 60_000

_Span = tuple[int, int]


def strange(weighed: dict[str, Weighed], page: Page) -> None:
    """Take in the strange stretches of a page whose places together speak for a company.

    Names that hold one of them, and words of the sentence beside it, are dropped.
    """
    found = stems(page)
    weight = weights(page.plain, found, people(page.plain))
    taken = [stem for stem in found.values() if weight[stem.text] >= _LEAST]
    names = sorted({name for stem in taken for name in _names(page.plain, stem)})
    cut_back(weighed, page.plain, names)
    covering = (span for item in weighed.values() if kept(item) for span in item.places)
    told = {page.plain[start:end] for start, end in names}
    for start, end in _uncovered(names, covering):
        name = page.plain[start:end]
        if STOP_PIECES.search(name) or (name.endswith(ADVERBS) and name[:-1] in told):
            continue
        item = add(weighed, name, start)
        item.before, item.against = max(item.before, _TAKEN), 0.0
    drop_clauses(weighed, page.plain)


def _uncovered(names: Sequence[_Span], covering: Iterable[_Span]) -> Iterator[_Span]:
    """The names that lie within none of the spans that cover what is known already."""
    ordered = sorted(covering)
    furthest = list(accumulate((end for _, end in ordered), max))
    for start, end in names:
        before = bisect_right(ordered, start, key=_starts)
        if not before or furthest[before - 1] < end:
            yield start, end


def _starts(span: _Span) -> int:
    return span[0]


def _names(text: str, stem: Stem) -> Iterator[_Span]:
    """Where the name stands that a stem belongs to: with its place and its endings."""
    if not any(place.clean or place.stop > place.end for place in stem.places):
        return
    ends_in_and = any(_ENDS_IN_AND.match(text, place.end) for place in stem.places)
    for place in stem.places:
        before = text[max(0, place.start - _REACH) : place.start]
        if _OTHER_BODY.match(text, place.stop) or _OF_PERSON.search(before):
            continue
        if _SURNAME.search(before) and _SPEAKS.match(text, place.end):
            continue
        put = _PUT.search(text[max(0, place.placed - _REACH) : place.placed])
        start = place.start if put else place.placed
        joined = ends_in_and and text.startswith("和", place.end)
        yield start, place.end + 1 if joined else _without_deed(text, start, place)


def _without_deed(text: str, start: int, place: Place) -> int:
    """The end of a name without what it does, as in "青枫云投资3亿元" and "青枫云控股子公司"."""
    name = text[start : place.stop]
    unit = _UNIT.search(name)
    if unit is not None:
        return start + unit.start()
    if place.stop - place.end < len(_DOES[0]) or not name.endswith(_DOES):
        return place.stop
    bare = re.compile(rf"{re.escape(name[:-2])}(?!{name[-2:]})")
    cut = text.startswith(_DOES[1], place.stop - 2) and BREAKS.match(text, place.stop - 2)
    behind = text[place.stop : place.stop + 1]
    done = behind in ("的", "了", "过") and name[:-2].endswith(_WHOLE)
    does = cut or done or behind.isdigit() or bare.search(text, 0, _BEGINNING)
    return place.stop - 2 if does else place.stop
