"""Companies that speak of themselves: the "we" of a quote is the company of whoever says it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.extraction.deals.adverbials import Piece
from kg.claims.extraction.deals.phrases import phrasings
from kg.claims.extraction.found import Company
from kg.claims.extraction.mentions import Mentions
from kg.claims.extraction.page import Page, Sentence, Span

__all__ = ["of_speaker", "told_of_others"]

_SAID = phrasings("first_person")
_WE = _SAID.one("we")
_BEHIND, _BEFORE = _SAID.one("behind_office"), _SAID.one("before_office")
_ITS, _SAYS = _SAID.one("its_office"), _SAID.one("says")
_FIRST = _SAID.one("first")
_CHEAP = re.compile(r"\b(?:[Ww]e|[Nn]ous|[Ww]ir|uns|nos|[A-Za-z]{1,12}[aei]mos|[Ll]anzaremos)\b|我们|我司")
_REACH = 90
_OFFICE = 40


def of_speaker(
    page: Page, sentence: Sentence, companies: Mentions[Company]
) -> Iterator[tuple[Span, Company]]:
    """The places of a sentence at which a company speaks of itself as "we"."""
    if _CHEAP.search(sentence.plain) is None:
        return
    company = None
    for match in _WE.finditer(sentence.plain):
        company = company or _speaker(page, sentence, companies)
        if company is None:
            return
        yield Span(sentence.start + match.start(), sentence.start + match.end()), company


def _speaker(page: Page, sentence: Sentence, companies: Mentions[Company]) -> Company | None:
    """Whose officer says a sentence: told in it, behind it while its quote is open, or right before it."""
    own = _spoken_for(sentence, companies)
    if own is not None or '"' not in sentence.plain:
        return own
    following, previous = page.after(sentence), page.before(sentence)
    if following is not None and following.block == sentence.block and sentence.plain.count('"') % 2:
        return _spoken_for(following, companies)
    return _spoken_for(previous, companies, its=True) if previous is not None else None


def _spoken_for(sentence: Sentence, companies: Mentions[Company], *, its: bool = False) -> Company | None:
    """The company of which an officer, or `its` one, is said to say something."""
    if _SAYS.search(sentence.plain) is None:
        return None
    named = companies.within(*sentence.span)
    own = next((one for span, one in named if _has_office(sentence, span)), None)
    return named[0][1] if its and own is None and named and _ITS.search(sentence.plain) else own


def _has_office(sentence: Sentence, span: Span) -> bool:
    first, last = span.start - sentence.start, span.end - sentence.start
    behind = _BEHIND.search(sentence.plain[max(0, first - _REACH) : first])
    return behind is not None or _BEFORE.match(sentence.plain, last, last + _OFFICE) is not None


_OTHERS = {
    "will": "va",
    "come": "vient",
    "va": "va",
    "acaba": "acaba",
    "wollen": "will",
    "lanza": "lanza",
    "lanzara": "lanzará",
    "compra": "compra",
    "adquiere": "adquiere",
    "presenta": "presenta",
    "lance": "lance",
    "our": "its",
    "notre": "sa",
    "nos": "ses",
    "unser": "sein",
    "su": "su",
    "are": "is",
    "have_en": "has",
}
_HAVE = {"hemos": "ha", "avons": "a", "haben": "hat"}


def told_of_others(text: str) -> Iterator[Piece]:
    """A text of the first person in the words in which somebody else would tell it."""
    place = 0
    for found in _FIRST.finditer(text):
        yield place, found.start(), None
        kind = found.lastgroup or ""
        yield *found.span(), _HAVE[found[0].lower()] if kind == "have" else _OTHERS[kind]
        place = found.end()
    yield place, len(text), None
