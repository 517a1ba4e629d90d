"""Rounds that a European sentence joins to one it tells of: "9 Mio. Euro 2019, dann 20 Mio. 2021"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kg.claims.extraction.deals.facts import priced
from kg.claims.extraction.deals.masked import Masked
from kg.claims.extraction.deals.rounds import backers, round_found
from kg.claims.extraction.found import Company, Found
from kg.claims.extraction.grammar.money import Money, find_money

__all__ = ["with_further"]

_IN = r"\s(?:(?:en|im|in|au|à|dès|fin|début|Anfang|Ende|Mitte|finales\sde|principios\sde|le|el)\s){0,2}"
_NEXT = re.compile(
    "(?P<first>[\uf000-\uf3ff])"
    rf"(?:{_IN}(?P<before>[\uf400-\uf7ff]))?(?:\s\([^()]{{1,40}}\))?"
    r"(?:\s(?:eingesammelt|eingeworben|erhalten|aufgenommen|bekommen|captad[oa]s|levés))?"
    r"(?:,?\s(?:puis|et\s(?:ensuite|encore)?|und\s(?:dann|weitere|nochmals)|dann|danach|später|gefolgt\svon|suivis?\sde|y\s(?:luego|después|otros)|luego"
    r"|después|seguidos?\sde)|,\set)\s?"
    r"(?:(?:de|d'|von|à\snouveau|encore|nochmals|weitere|otros|rund|environ|unos|près\sde)\s?){0,2}"
    "(?P<next>[\uf000-\uf3ff]|(?P<bare>\\d{1,3}(?:[.,]\\d{1,2})?)\\s(?P<scale>millions?|millones|Millionen|Mio\\.?|M€))"
    rf"(?:{_IN}(?:(?P<date>[\uf400-\uf7ff])|(?P<later>\w+\s(?:de\sla\smême\sannée|del\smismo\saño|desselben\sJahres))))?"
)
_CURRENCIES = frozenset(("EUR", "USD", "CHF", "GBP"))


def with_further(masked: Masked, told: tuple[Found, ...]) -> tuple[Found, ...]:
    """What a sentence tells of rounds, with those that it joins to one of them by their sums alone."""
    if masked.sentence.chinese or not told:
        return told
    for match in _NEXT.finditer(masked.text):
        told = _joined(masked, match, told)
    return told


def _joined(masked: Masked, match: re.Match[str], told: tuple[Found, ...]) -> tuple[Found, ...]:
    before = masked.sum(match["first"])
    first = next((one for one in told if one.values.get("amount") == before.amount), None)
    sum_ = _sum(masked, match, before)
    if first is None or sum_ is None or not isinstance(first.values["investee"], Company):
        return told
    date = masked.date(match["date"]).value if match["date"] else None
    same = [one for one in told if _is(one, first, sum_)]
    if same:
        return tuple(
            replace(one, values={**one.values, "date": date}) if one in same else one for one in told
        )
    return (*told, *_round(masked, match, first.values["investee"], sum_, date))


def _is(one: Found, first: Found, sum_: Money) -> bool:
    """Whether what is told is the round of a sum, without any giver of its own."""
    return (
        one is not first
        and one.values["investee"] == first.values["investee"]
        and one.values.get("amount") == sum_.amount
        and not backers(one)
    )


def _round(
    masked: Masked, match: re.Match[str], investee: Company, sum_: Money, date: object
) -> Iterator[Found]:
    found = round_found(masked, match, investee, (), None, sign="")
    values = {**found.values, "date": date, "round": None}
    if match["bare"]:
        span = masked.span(match.start("next"), match.end("next"))
        words = masked.page.plain[span.start : span.end]
        yield replace(
            found, values={**values, "amount": sum_.amount, "currency": sum_.currency, "as_stated": words}
        )
    else:
        yield replace(found, values={**values, **priced(masked, sum_)})


def _sum(masked: Masked, match: re.Match[str], before: Money) -> Money | None:
    """The further sum; without a word for its currency it has that of the one before."""
    if not match["bare"]:
        return masked.sum(match["next"])
    if before.currency not in _CURRENCIES:
        return None
    scale = "Millionen" if match["scale"] == "M€" else match["scale"]
    return next(iter(find_money(f"{before.currency} {match['bare']} {scale}")), None)
