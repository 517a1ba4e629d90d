"""The short forms under which a document goes on speaking of a company it has named in full."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from kg.claims.extraction.companies.latin import LETTER
from kg.claims.extraction.companies.standing import Standing
from kg.claims.extraction.companies.weighed import Weighed
from kg.claims.extraction.companies.words import ORDINARY_ENGLISH, known_names, lowered, said
from kg.claims.extraction.page import Page

__all__ = ["TICKER", "short_forms"]

_SAID = said("short")

_TAILS = _SAID.one("tails")
_TOO_PLAIN = frozenset(_SAID.words("too_plain"))
_PLACES = lowered("places", "demonyms")


def short_forms(page: Page, weighed: Sequence[Weighed]) -> list[Weighed]:
    """First words of accepted names ("Alder" of "Alder Health") that stand alone inside a sentence."""
    names = {item.text for item in weighed}
    found = [*_declared(page.plain, weighed, names), *_tickers(page.plain, weighed, names)]
    names |= {item.text for item in found}
    rests: dict[str, set[str]] = {}
    for item in weighed:
        short = _TAILS.sub("", item.text)
        if short != item.text and _may_stand_alone(short, names):
            rests.setdefault(short, set()).add(item.text[len(short) :])
    return found + [
        Weighed(short, places=places, only_places=True) for short, places in _alone(page.plain, rests).items()
    ]


def _may_stand_alone(short: str, names: set[str]) -> bool:
    if short in names or short in _TOO_PLAIN or short.lower() in _PLACES:
        return False
    return " " not in short or len(short) > 4


_DECLARED = _SAID.one("declared")
_NOBODY = frozenset(_SAID.words("nobody"))


def _declared(plain: str, weighed: Sequence[Weighed], names: set[str]) -> Iterator[Weighed]:
    """The names that stand in brackets behind an accepted one as its short form."""
    for item in weighed:
        for _, end in item.places:
            match = _DECLARED.match(plain, end, end + 60)
            if (
                match is not None
                and match["name"].lower().removeprefix("the ") not in _NOBODY
                and match["name"] not in names
                and "、" not in match["name"]
            ):
                yield Weighed(match["name"], places=[match.span("name")])
                break


def _tickers(plain: str, weighed: Sequence[Weighed], names: set[str]) -> Iterator[Weighed]:
    """The signs at an exchange that a document goes on to speak of: "Alder Health (ASX: ALD) … ALD sold"."""
    ends = (end for item in weighed for _, end in item.places)
    tickers = {match["name"] for end in ends if (match := TICKER.match(plain, end, end + _LONGEST))}
    wanted = sorted(tickers - names)
    if not wanted:
        return
    places: dict[str, list[tuple[int, int]]] = {}
    for found in re.finditer(rf"(?<![\w:(/.$-])(?:{'|'.join(wanted)})(?='s\b|\s[a-z])", plain):
        places.setdefault(found[0], []).append(found.span())
    for name in wanted:
        if name in places:
            yield Weighed(name, places=places[name], only_places=True)


TICKER = _SAID.one("ticker")
"""The sign of a company at an exchange, in brackets behind its name."""
_LONGEST = 90
_BEFORE = re.compile(f"[{LETTER}@/.-]")
_BEHIND = re.compile(rf"[{LETTER}@]|\.com|\s[A-Z][a-z]+\s[A-Z]")
_INSIDE = re.compile(r"[a-z,;$)\d]\s(?:[\"'(])?$")


def _alone(plain: str, rests: Mapping[str, set[str]]) -> dict[str, list[tuple[int, int]]]:
    """The places of each short form where nothing of the full name follows, found in one pass."""
    found: dict[str, list[tuple[int, int]]] = {}
    if not rests:
        return found
    common, known = lowered(*ORDINARY_ENGLISH), known_names()
    names = Standing(sorted(rests), before=_BEFORE, behind=_BEHIND)
    for start, end, short in names.within(plain, 0, len(plain)):
        if plain.startswith(tuple(rests[short]), end):
            continue
        ordinary = short.lower() in common and short not in known
        if not ordinary or _INSIDE.search(plain[max(0, start - 4) : start]):
            found.setdefault(short, []).append((start, end))
    return found
