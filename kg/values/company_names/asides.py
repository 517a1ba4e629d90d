"""What stands beside a company's name: brackets, tickers, earlier names and trading names."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from kg.values.company_names.legal_forms import strip_legal_forms
from kg.values.company_names.letters import fold, is_han
from kg.values.company_names.places import country_of

__all__ = ["Asides", "split_asides"]

_BRACKET = re.compile(r"\s*[(\[（【]([^()\[\]（）【】]*)[)\]）】]")
_EXCHANGES = """
NYSE NASDAQ NASDAQGS NASDAQGM NASDAQCM HKEX SEHK HKG HKSE TSX TSXV LSE AIM ASX NSE BSE SSE SZSE TYO TSE
KRX KOSDAQ FWB XETRA ETR EPA SIX AMS STO OMX TASE SGX OTC OTCQB OTCQX OTCMKTS
"""
_EXCHANGE = "|".join(sorted(_EXCHANGES.split(), key=len, reverse=True))
_TICKER = re.compile(rf"\b((?i:{_EXCHANGE}))\s*[:：]\s*([A-Z0-9][A-Z0-9.\-]{{0,9}})")
_FORMER = re.compile(
    r"(?i:\b(?:formerly(?: known as| called)?|f/k/a|fka|previously(?: known as)?|ehemals|vormals|anciennement"
    r"|antes)\b|(?:前身为|前身為|原名|原称|曾用名))[:：]?\s*"
)
_TRADING = re.compile(
    r"(?i:\b(?:d/b/a|d\.b\.a\.|dba|doing business as|trading as|t/a|a/k/a|aka|also known as|operating as"
    r"|now(?: known as| called)?)(?=\s)|(?:又名|亦称|简称|現稱|现称))[:：]?\s*"
)
_NUMBER = re.compile(r"\d{1,4}")
_ROLES = re.compile(
    r"(?i:^(?:a |an |the |part of |owned by |subsidiary |division |an? .* company$|acquired|unit of ))"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asides:
    """A name without what stands beside it, and what stood there."""

    main: str
    aliases: tuple[str, ...] = ()
    former: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    tickers: tuple[str, ...] = ()
    owners: tuple[str, ...] = ()


def split_asides(text: str) -> Asides:
    """The name by itself and its asides; a number in brackets is part of the name.

    >>> split_asides("PlushCare Inc. (Accolade Inc.)").owners
    ('Accolade Inc.',)
    >>> split_asides("Aerotel (1998) Ltd.").main, split_asides("Livi (US)").countries
    ('Aerotel 1998 Ltd.', ('US',))
    """
    found = _ticked(Asides(main=text))
    while match := _BRACKET.search(found.main):
        found = _bracketed(found, match)
    found = _worded(found)
    return found if fold(found.main) else Asides(main=text)


def _ticked(found: Asides) -> Asides:
    tickers = tuple(f"{match[1].upper()}:{match[2]}" for match in _TICKER.finditer(found.main))
    return replace(found, main=_TICKER.sub("", found.main), tickers=tickers) if tickers else found


def _bracketed(found: Asides, match: re.Match[str]) -> Asides:
    """The name without one bracket, whose content goes where it belongs."""
    inner = match[1].strip(" ,;:")
    main = found.main[: match.start()] + " " + found.main[match.end() :]
    main = " ".join(main.split())
    country = country_of(inner)
    if not inner or _ROLES.match(inner):
        return replace(found, main=main)
    if _NUMBER.fullmatch(inner) or _is_inside(found.main, match):
        return replace(found, main=f"{found.main[: match.start()]} {inner}{found.main[match.end() :]}")
    if country:
        return replace(found, main=main, countries=(*found.countries, country))
    if former := _FORMER.match(inner):
        return replace(found, main=main, former=(*found.former, inner[former.end() :].strip()))
    if trading := _TRADING.match(inner):
        return replace(found, main=main, aliases=(*found.aliases, inner[trading.end() :].strip()))
    if _is_alias(inner, main):
        return replace(found, main=main, aliases=(*found.aliases, inner))
    return replace(found, main=main, owners=(*found.owners, inner))


def _is_inside(text: str, match: re.Match[str]) -> bool:
    """Whether a bracket stands inside a name, as in "Foo (Group) Company of China", or is all of it."""
    before, after = fold(text[: match.start()]), strip_legal_forms(["x", *fold(text[match.end() :])])
    return not before or (len(after) > 1 and match[1].strip().casefold() in ("group", "holding", "holdings"))


def _is_alias(inner: str, main: str) -> bool:
    """Whether a bracket names the same company: in another script, by its initials, or by its words."""
    if is_han(inner) != is_han(main):
        return True
    inside, outside = fold(inner), fold(main)
    initials = "".join(word[0] for word in outside)
    if len(inside) == 1 and (initials.startswith(inside[0]) and len(inside[0]) > 1):
        return True
    return bool(inside) and (set(inside) <= set(outside) or outside[0] == inside[0])


def _worded(found: Asides) -> Asides:
    """The name cut where an earlier or a trading name begins."""
    for pattern, field in ((_FORMER, "former"), (_TRADING, "aliases")):
        match = pattern.search(found.main)
        if match and match.start() > 0:
            other = found.main[match.end() :].strip(" ,;:")
            kept = replace(found, main=found.main[: match.start()].strip(" ,;:"))
            more = (other,) if other else ()
            if field == "former":
                return replace(kept, former=(*found.former, *more))
            return replace(kept, aliases=(*found.aliases, *more))
    return found
