"""The price and the date of one company of several that a sentence tells are bought."""

from __future__ import annotations

import re

from kg.claims.extraction.deals.masked import Masked
from kg.claims.extraction.deals.phrases import signs_of
from kg.claims.extraction.grammar.money import Money

__all__ = ["own_date", "own_price"]

# "Alder in 2015", "le rachat de Alder par Birch (en 2017)".
_OWN_DATE = re.compile(
    "(?:\\s(?:par|by|von|por)\\s(?:[\\w'-]+\\s){0,3}?[\ue000-\uefff]\\s(?=\\())?\\s?\\(?(?<=[\\s(])(?:in|on|im|en)\\s(?:\\w+\\s)?"
    "([\uf400-\uf7ff])|\\s\\(([\uf400-\uf7ff])\\)"
)


# What one target of several cost, as in "Alder, an app, for $2 million and Birch, a chain, for $9 million".
_OWN_PRICE = re.compile(
    "(?:,\\s(?!and\\b|which\\b)[^\ue000-\uefff\uf000-\uf3ff;]{3,140}?)?,?\\sfor\\s(?:(?:about|around|over|nearly|roughly|some"
    "|almost|an?|estimated|reported|additional|further|total|undisclosed|hefty|approximately|more|than|up|to)\\s){0,3}([\uf000-\uf3ff])(?!\\s(?:in\\s)?(?:funding|revenue)|\\s(?:per|a)\\sshare)"
)


# "regulators clear the $2 million Alder acquisition by Birch".
_PRICE_IN_FRONT = re.compile(
    "([\uf000-\uf3ff])\\s[\ue000-\uefff]\\s(?:[\\w-]+\\s){0,3}?(?:[Bb]uy|[Aa]cquisition|[Pp]urchase|[Tt]akeover)"
)


def own_price(masked: Masked, target: str) -> Money | None:
    """What one target of several cost, and what stands right before a target that is bought."""
    place = masked.text.index(target)
    found = _OWN_PRICE.match(masked.text, place + 1) or _PRICE_IN_FRONT.match(masked.text, max(0, place - 2))
    return masked.sum(found[1]) if found is not None else None


_IN_TURN = re.compile("\\bin\\s((?:[\uf400-\uf7ff](?:,\\s|,?\\sand\\s))+[\uf400-\uf7ff]),?\\srespectively")


def own_date(masked: Masked, target: str, targets: str | None) -> object | None:
    """The date of one target of several, as in "Alder in 2015 and Birch in 2017", or told "respectively"."""
    found = _OWN_DATE.match(masked.text, masked.text.index(target) + 1)
    if found is not None:
        return masked.date(found[1] or found[2]).value
    in_turn = _IN_TURN.search(masked.text)
    dates = re.findall("[\uf400-\uf7ff]", in_turn[1]) if in_turn else []
    signs = signs_of(targets or "")
    told = len(dates) == len(signs) and target in signs
    return masked.date(dates[signs.index(target)]).value if told else None
