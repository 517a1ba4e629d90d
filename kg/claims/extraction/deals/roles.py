"""Parties that a notice calls by their role once it has named them: "买方(青枫云)", "Alder ("Purchaser")"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from kg.claims.extraction.deals.phrases import phrasings
from kg.claims.extraction.found import Company
from kg.claims.extraction.mentions import Mentions
from kg.claims.extraction.page import Page, Sentence, Span

__all__ = ["played", "roles"]

_SAID = phrasings("roles")

_BEFORE = _SAID.cued("before")
_BEHIND = _SAID.one("behind")
_ROLE = _SAID.cued("role")
_PARTY_BEHIND = _SAID.one("party_behind")
_PARTY = _SAID.cued("party")
_LISTED = _SAID.one("listed")
_REACH = 60
_LONGER_REACH = 160


def roles(page: Page, companies: Mentions[Company]) -> Mapping[str, Company]:
    """The companies of a page by the role that it declares for them."""
    if not any(sign in page.plain for sign in ("(", ":", "common stock")):
        return {}
    starts = {span.start: company for span, company in companies}
    found: dict[str, Company] = {}
    for match in _BEFORE.finditer(page.plain):
        company = starts.get(match.end())
        if company is not None:
            found.setdefault(match["role"], company)
    for span, company in companies:
        behind = _BEHIND.match(page.plain, span.end, span.end + _REACH)
        if behind is not None:
            found.setdefault(behind["role"], company)
    if _PARTY.search(page.plain) is not None:
        found = _parties(page, companies) | found
    issuer = next(_issuers(page, companies, starts), None)
    if issuer is None:
        return found
    houses = {match["role"]: issuer for match in _OF_ISSUER.finditer(page.plain)}
    return {"公司": issuer, "本公司": issuer} | houses | found


def _parties(page: Page, companies: Mentions[Company]) -> dict[str, Company]:
    """The parties of a release by their role.

    "The Company" is else whoever it first says to be listed, or whose common stock it speaks of.
    """
    found: dict[str, Company] = {}
    for span, company in companies:
        behind = _PARTY_BEHIND.match(page.plain, span.end, span.end + _LONGER_REACH)
        if behind is not None:
            found.setdefault(behind["role"], company)
    for span, company in companies.within(0, _HEAD):
        if "Company" not in found and _LISTED.match(page.plain, span.end):
            found["Company"] = company
    whose = next((company for span, company in companies if _ITS_STOCK.match(page.plain, span.end)), None)
    return {"Company": whose} | found if whose is not None else found


# "445,000 shares of Alder's common stock": a note to the accounts of Alder.
_ITS_STOCK = re.compile(r"\.?['’]s\s(?:common|ordinary)\s(?:stock|shares)\b")


def _issuers(page: Page, companies: Mentions[Company], starts: Mapping[int, Company]) -> Iterator[Company]:
    """Whoever a notice is of: by its number at the exchange, as who announces it, or over "关于…的公告"."""
    for match in _LISTED_AS.finditer(page.plain, 0, _HEAD):
        if match.end() in starts:
            yield starts[match.end()]
    opens = {block.start for block in page.blocks[:_FIRST]}
    opens |= {mark.end() for start in opens if (mark := _MARKED.match(page.plain, start))}
    for span, company in companies.within(0, _HEAD):
        if (
            _ABOUT.match(page.plain, span.end)
            or _CODED.match(page.plain, span.end)
            or _DEFINED.search(page.plain, max(0, span.start - _REACH), span.start)
            or _ANNOUNCES.match(page.plain, span.end)
            or (
                span.start in opens
                and (_TICKER.match(page.plain, span.end) or _NOTICE.match(page.plain, span.end))
            )
        ):
            yield company


# A house that is only called "买方(公司的全资附属公司)" acts for whoever the notice is of.
_OF_ISSUER = _SAID.cued("of_issuer")
_LISTED_AS = _SAID.one("listed_as")
_ABOUT = _SAID.one("about")
_TICKER = _SAID.one("ticker")
_CODED, _DEFINED = _SAID.one("coded"), _SAID.one("defined")
_NOTICE, _MARKED = _SAID.one("notice"), _SAID.one("marked")
_FIRST = 6
_ANNOUNCES = _SAID.one("announces")
_HEAD = 600


# In a notice "控股子公司青枫云" is one of whoever it is of, who is left out.
_UNIT = _SAID.one("unit")


def played(sentence: Sentence, parts: Mapping[str, Company]) -> Iterator[tuple[Span, Company]]:
    """The places of a sentence where a declared role stands for its company."""
    if not parts:
        return
    for match in (_ROLE if sentence.chinese else _PARTY).finditer(sentence.plain):
        company = parts.get(match["role"])
        if company is not None:
            start = sentence.start + (match.start("role") if sentence.chinese else match.start())
            yield Span(start, sentence.start + match.end("role")), company
    if sentence.chinese and "公司" in parts:
        for match in _UNIT.finditer(sentence.plain):
            yield Span(sentence.start + match.end(), sentence.start + match.end()), parts["公司"]
