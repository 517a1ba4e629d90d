"""Companies that change hands more than once in a sentence: "was sold to Alder, then to Birch"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.extraction.deals.facts import event, price, priced
from kg.claims.extraction.deals.masked import Masked, masked_sentences
from kg.claims.extraction.deals.phrases import phrasings
from kg.claims.extraction.deals.status import status_of
from kg.claims.extraction.found import Found
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import PageRule

__all__ = ["RULES"]

_SAID = phrasings("acquisitions")
_SOLD_ON = _SAID["sold_on"]
_NEGATED = _SAID.one("negated")
_FEWEST = 3
_DATED = re.compile(
    "(?:\\sfor\\s(?:[\\w-]+\\s){0,3}?[\uf000-\uf3ff])?\\s(?:in|on)\\s(?:early\\s|late\\s)?(?P<date>[\uf400-\uf7ff])"
)


def _find(reading: Reading) -> Iterator[Found]:
    for masked in masked_sentences(reading):
        if len(masked.companies) < _FEWEST:
            continue
        for match in masked.matches(_SOLD_ON):
            if masked.company(match["a"])[1] != masked.company(match["t"])[1]:
                yield from _bought(masked, match)


def _bought(masked: Masked, match: re.Match[str]) -> Iterator[Found]:
    if _NEGATED.search(match[0]):
        return
    dated = _DATED.match(masked.text, match.end())
    values = {
        "acquirer": masked.company(match["a"])[1],
        "target": masked.company(match["t"])[1],
        "date": masked.date(dated["date"]).value if dated is not None else None,
        "status": status_of(match[0], masked.text),
        **priced(masked, price(masked, match.start("a"), match.end())),
    }
    yield event(masked, "acquisition", values, subject=match["a"], object_=match["t"], confidence=0.9)


RULES = (PageRule(name="companies sold on", find=_find),)
