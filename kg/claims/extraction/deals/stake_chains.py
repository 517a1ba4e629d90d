"""Holders of a Chinese company told with their stakes one after the other: "白桦持股12.5%,红松持股8.3%"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.claims.extraction.deals.facts import companies, event
from kg.claims.extraction.deals.masked import Masked
from kg.claims.extraction.deals.phrases import phrasings, signs_of
from kg.claims.extraction.deals.rounds import backers
from kg.claims.extraction.found import Company, Found

__all__ = ["with_stakes"]

_SAID = phrasings("stake_chains")
_TALK, _NO_TALK = _SAID.one("talk"), _SAID.one("no_talk")
_HOLDS, _HELD, _THROUGH = _SAID.one("holds"), _SAID.one("held"), _SAID.one("through")
_LISTED = _SAID.one("listed")
_PERCENT = re.compile(r"\d[\d.]*(?=%)")
_MOST = 50.0
"""What nobody holds who only gives money."""


def with_stakes(masked: Masked, told: Sequence[Found]) -> tuple[Found, ...]:
    """What a sentence tells, with those who hold parts of one company as its investors."""
    if _TALK.search(masked.text) is None or _NO_TALK.search(masked.text):
        return tuple(told)
    holders = dict((*_listed(masked), *_holders(masked)))
    if len({masked.company(found["c"])[1] for found in _HELD.finditer(masked.text)}) > 1:
        return tuple(told)
    investee = _held(masked, list(holders), told)
    small = [sign for sign, percent in holders.items() if percent < _MOST]
    if investee is None or not small or (len(holders) < 2 and investee == masked.topic):
        return tuple(told)
    investors = tuple(one for one in companies(masked, small) if one != investee)
    values = {"investee": investee, "investors": investors, "status": "completed"}
    others = [one for one in told if not _is_part(one, investee, investors)]
    return (*others, event(masked, "investment", values, confidence=0.75))


def _is_part(one: Found, investee: Company, investors: Sequence[Company]) -> bool:
    """Whether an investment only tells of some of the holders."""
    return one.values["investee"] == investee and set(backers(one)) <= set(investors)


def _listed(masked: Masked) -> Iterator[tuple[str, float]]:
    """The signs of a list of holders, where the percentages of some are left out."""
    found = _LISTED.search(masked.text)
    yield from ((sign, 0.0) for sign in signs_of(found["l"])) if found is not None else ()


def _holders(masked: Masked) -> Iterator[tuple[str, float]]:
    """The signs of who holds a part, with the percentage."""
    for match in _HOLDS.finditer(masked.text):
        if _THROUGH.search(masked.text, 0, match.start()):
            continue
        signs = signs_of(match["l"])
        percents = [float(one.rstrip(".")) for one in _PERCENT.findall(match["n"])]
        if len(percents) == 1:
            percents *= len(signs)
        if len(signs) == len(percents):
            yield from zip(signs, percents, strict=True)


def _held(masked: Masked, holders: Sequence[str], told: Sequence[Found]) -> Company | None:
    """Whose parts are held: what "holds" is said of, else who is named before all holders, else the topic.

    Where the one before them gave money itself, the parts are of the company it gave it to.
    """
    if not holders:
        return None
    found = _HELD.search(masked.text)
    first = masked.text.index(holders[0])
    before = [sign for sign in masked.signs if masked.text.index(sign) < first]
    sign = found["c"] if found is not None else (before[-1] if before else "")
    company = masked.company(sign)[1] if sign else masked.topic
    if found is None:
        takers = [one.values["investee"] for one in told if company in backers(one)]
        company = next((taker for taker in takers if isinstance(taker, Company)), company)
    giving = {masked.company(holder)[1] for holder in holders}
    return None if company in giving else company
