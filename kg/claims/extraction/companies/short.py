"""The short forms under which a document goes on speaking of a company it has named in full."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.claims.extraction.companies.finder import Weighed
from kg.claims.extraction.companies.latin import LETTER
from kg.claims.extraction.companies.words import entries, lowered, said
from kg.claims.extraction.page import Page

__all__ = ["short_forms"]

_SAID = said("short")

_TAILS = _SAID.one("tails")
_TOO_PLAIN = frozenset(_SAID.words("too_plain"))
_PLACES = lowered("places", "demonyms")


def short_forms(page: Page, weighed: Sequence[Weighed]) -> list[Weighed]:
    """First words of accepted names ("Alder" of "Alder Health") that stand alone inside a sentence."""
    names = {item.text for item in weighed}
    found = list(_declared(page.plain, weighed, names))
    names |= {item.text for item in found}
    for item in weighed:
        short = _TAILS.sub("", item.text)
        if (
            short == item.text
            or short in names
            or (" " in short and len(short) < 5)
            or short in _TOO_PLAIN
            or short.lower() in _PLACES
        ):
            continue
        ordinary = short.lower() in lowered("common_en") and short not in entries("known")
        places = _alone(page, short, item.text, ordinary=ordinary)
        if places:
            names.add(short)
            found.append(Weighed(short, places=places, only_places=True))
    return found


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
            ):
                yield Weighed(match["name"], places=[match.span("name")])
                break


def _alone(page: Page, short: str, full: str, *, ordinary: bool) -> list[tuple[int, int]]:
    rest = re.escape(full[len(short) :])
    pattern = re.compile(
        rf"(?<![{LETTER}@/.-]){re.escape(short)}(?![{LETTER}@]|\.com|{rest}|\s[A-Z][a-z]+\s[A-Z])"
    )
    inside = re.compile(r"[a-z,;$)\d]\s(?:[\"'(])?$")
    return [
        match.span()
        for match in pattern.finditer(page.plain)
        if not ordinary or inside.search(page.plain[max(0, match.start() - 4) : match.start()])
    ]
