"""Which company "the Lyon-based insurer" means: the one that the page describes in the same words."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cached_property

from kg.claims.extraction.companies.words import known_names
from kg.claims.extraction.deals.phrases import phrasings
from kg.claims.extraction.found import Company
from kg.claims.extraction.mentions import Mentions
from kg.claims.extraction.page import Page, Span

__all__ = ["Described", "is_funder"]

_SAID = phrasings("described")

_BEFORE = _SAID.one("before")
_BEHIND = _SAID.one("behind")
_SEAT = _SAID.one("seat")
_BIG = _SAID.one("big")
_FUNDER = _SAID.one("funder")
_WORD = re.compile(r"[^\W_][\w.-]*")
_REACH, _LONGER_REACH = 70, 140
# How far back a company is named that a phrase may mean.
_HEARD = 4_000


def _stem(word: str) -> str:
    """A word without hyphens and without the sign of the plural."""
    return word.lower().replace("-", "").rstrip(".s")


_GENERIC = frozenset(map(_stem, _SAID.words("generic")))
_START_UPS = frozenset(("startup", "upstart", "newcomer", "unicorn"))
_YOUNG = frozenset(map(_stem, _SAID.words("young")))


class Described:
    """What a page says its companies are, looked up once a phrase asks for it."""

    def __init__(self, page: Page, companies: Mentions[Company]) -> None:
        self._page = page
        self._companies = companies

    def meant(self, phrase: Span, own: Company | None, topic: Company | None) -> Company | None:
        """Whom a phrase such as "the Lyon-based insurer" means: `own` or `topic`, unless another fits better.

        Of those that fit alike it is the one last named before the phrase.
        """
        usual = own or topic
        asked = _words(self._page.plain[phrase.start : phrase.end])
        if not asked:
            return usual
        heard = self._companies.within(max(0, phrase.start - _HEARD), phrase.start)
        before = {company: span for span, company in heard}
        fits = {company: len(asked & self._of[company]) for company in before}
        best = max(fits.values(), default=0)
        if best == 0:
            if _BIG.search(self._page.plain, phrase.start, phrase.end):
                return self._large(before, usual)
            return self._young(before, usual, topic) if asked & _YOUNG else usual
        for one in (own, topic):
            if one is not None and fits.get(one) == best:
                return one
        return max((company for company in fits if fits[company] == best), key=lambda one: before[one].start)

    def bearing(self, word: str, start: int) -> Company | None:
        """The company last named before a place whose name ends in a word: "the bank" is Alder Bank."""
        heard = self._companies.within(max(0, start - _HEARD), start)
        ends = f" {word.lower()}"
        return next(
            (one for _, one in reversed(heard) if any(form.lower().endswith(ends) for form in one.forms)),
            None,
        )

    @staticmethod
    def _young(
        before: Mapping[Company, Span], usual: Company | None, topic: Company | None
    ) -> Company | None:
        """Who is young of those named `before`: not one that funds others, as its name says."""
        last = sorted(before, key=lambda company: before[company].start, reverse=True)
        told = [company for company in (usual, topic, *last) if company is not None]
        return next((company for company in told if not is_funder(company)), usual)

    def _large(self, before: Mapping[Company, Span], usual: Company | None) -> Company | None:
        """Whom "the giant" means: one that is well known, and none that the page calls young."""
        if usual is None or (_is_famous(usual) and not self._of[usual] & _START_UPS):
            return usual
        last = sorted(before, key=lambda company: before[company].start, reverse=True)
        grown = [company for company in last if not self._of[company] & _START_UPS]
        unfit = grown[:1] if self._of[usual] & _START_UPS else [usual]
        return next((company for company in (*filter(_is_famous, grown), *unfit)), usual)

    @cached_property
    def _of(self) -> Mapping[Company, set[str]]:
        said: defaultdict[Company, set[str]] = defaultdict(set)
        for span, company in self._companies:
            for words in self._said(span):
                said[company] |= _words(words)
        return said

    def _said(self, span: Span) -> Iterator[str]:
        """The words before a name ("online pharmacy Alder") and of what it is or what stands beside it."""
        plain = self._page.plain
        before = _BEFORE.search(plain, max(0, span.start - _REACH), span.start)
        if before is not None:
            yield before[0]
        behind = _BEHIND.match(plain, span.end, span.end + _LONGER_REACH)
        if behind is not None:
            yield behind["what"]
        seat = _SEAT.match(plain, span.end, span.end + _LONGER_REACH)
        if seat is not None:
            yield f"{seat['place']}-based"


def _words(phrase: str) -> set[str]:
    """What a phrase says beyond "the company"."""
    return {_stem(word) for word in _WORD.findall(phrase)} - _GENERIC


def _is_famous(company: Company) -> bool:
    """Whether a company is well known by one of its names."""
    return any(form in known_names() for form in company.forms)


def is_funder(company: Company) -> bool:
    """Whether a company funds others, as its name says."""
    return any(_FUNDER.search(form) for form in company.forms)
