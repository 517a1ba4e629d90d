"""A sentence with one private sign for every name, sum and date in it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from kg.claims.extraction.deals.mixed_prices import whole_prices
from kg.claims.extraction.deals.phrases import phrasings
from kg.claims.extraction.deals.signs import APART, DATE, MONEY, MOST, NAME, OMITTED, POINT
from kg.claims.extraction.grammar.dates import Date, find_dates
from kg.claims.extraction.grammar.money import Money, find_money
from kg.claims.extraction.page import Span

__all__ = ["Signed", "bare", "laid", "signed"]

_ENTRIES = phrasings("entries")
_STATE, _NOUN = _ENTRIES.one("done"), _ENTRIES.one("named")

# "5.18元/股": what a share costs, and no sum of the deal.
_A_SHARE = re.compile(r"\s?(?:/|每)股")
# "the 2015-founded start-up": a year of the company, and none of the deal.
_OF_COMPANY = re.compile(r"-(?:founded|born|based|listed|established|vintage|era)\b")
_NO_STOP = re.compile(
    r"\.(?=[a-z-]|[A-Z]\.|,?\s[a-z(])"
    r"|(?:(?<=\bJan|\bFeb|\bMar|\bApr|\bJun|\bJul|\bAug|\bSep|\bOct|\bNov|\bDec)|(?<=\bSept))\.(?=\s\d)"
)
_PRIVATE = dict.fromkeys(range(57344, 63744), " ")
# What brackets behind a name add (ticker, country, short form) is not part of the sentence.
_BRACKETS = re.compile(
    r"[ ]?\((?:以下|下)?简?称[^()]{1,40}\)"
    r"|[ ]?\((?![^()]{0,60}[\ue000-\uf7ff]|[^()]{0,8}(?:持股|占股|占比))[^()]{1,60}\)"
    r"|[\"](?=[ .;:)'-]|,\s|$|[\u3400-\u9fffA-Z])"
)


class Signed(NamedTuple):
    """A text with signs: `starts` are places in it and `offsets` those of the page that they stand for."""

    text: str
    starts: tuple[int, ...]
    offsets: tuple[int, ...]
    money: tuple[Money, ...]
    dates: tuple[Date, ...]


def bare(plain: str) -> str:
    """A sentence without signs of its own; what stands between two signs of the text stands in it."""
    return plain if plain.isascii() else plain.translate(_PRIVATE)


def signed(plain: str, base: int, names: Iterable[Span]) -> Signed:
    """A bare sentence that begins at `base`, with signs for the names at some spans of the page."""
    covered = [(span.start - base, span.end - base) for span in names]
    plain = _begun(plain, [start for start, end in covered if start == end])
    signs = [(start, end, _sign(plain, start, end, n)) for n, (start, end) in enumerate(covered)]
    sums = (
        _tight(item, plain)
        for item in find_money(plain)
        if item.currency and not _A_SHARE.match(plain, item.end)
    )
    apart = (item for item in sums if not _within(item.start, item.end, covered))
    money, again = _once(whole_prices(apart, plain)[:MOST], plain)
    covered += [(item.start, item.end) for item in money]
    dates = [
        item
        for item in find_dates(plain)
        if not (_within(item.start, item.end, covered) or _OF_COMPANY.match(plain, item.end))
    ][:MOST]
    signs += [(item.start, item.end, chr(MONEY + n)) for n, item in enumerate(money)]
    signs += [(item.start, item.end, chr(DATE + n)) for n, item in enumerate(dates)]
    signs += [(start, end, "") for start, end in again]
    if "[" in plain or "\n" in plain or "#" in plain or "  " in plain:
        signs += [(*found.span(), "") for found in _REFERENCE.finditer(plain)]
    if "http" in plain or "www." in plain:
        signs += [(*found.span(), "") for found in _ADDRESS.finditer(plain)]
    if not plain.isascii() and " " in plain:
        signs += [(*found.span(), "") for found in _LOOSE.finditer(plain)]
    if not plain.isascii():
        signs += [(*found.span(), "") for found in _MARK.finditer(plain)]
    text, starts, offsets = _written(plain, base, sorted(signs))
    return Signed(_NO_STOP.sub(POINT, text), starts, offsets, tuple(money), tuple(dates))


# "€20 million (about $24 million)": one sum in two currencies.
_OPENS_AGAIN = re.compile(
    r"\s?\((?:(?:about|around|approximately|approx\.?|roughly|or|equal\sto|equivalent\sto|some|约合?|折合|合|相当于)\s?){0,3}"
)
_CLOSES_AGAIN = re.compile(r"(?:\s?(?:at\scurrent\s[a-z\s]{4,20}|人民币|美元|左右))?\)")


def _once(money: list[Money], plain: str) -> tuple[list[Money], list[tuple[int, int]]]:
    """The sums without those that only say one again in other money, and the bounds of these brackets."""
    kept: list[Money] = []
    again: list[tuple[int, int]] = []
    for item in money:
        opens = _OPENS_AGAIN.match(plain, kept[-1].end) if kept else None
        closes = _CLOSES_AGAIN.match(plain, item.end)
        if opens and closes and opens.end() == item.start and kept[-1].currency != item.currency:
            again.append((kept[-1].end, closes.end()))
        else:
            kept.append(item)
    return kept, again


def _sign(plain: str, start: int, end: int, number: int) -> str:
    """The sign of a name; one left out before a word in Latin letters stands apart, in no list.

    "Its" is written as what it stands for, "Alder's".
    """
    if start < end:
        return f"{chr(NAME + number)}'s" if plain[start:end] == "Its" else chr(NAME + number)
    if not (plain[start : start + 1].isascii() and plain[start : start + 1].isalpha()):
        return chr(OMITTED + number)
    if _NOUN.match(plain, start):
        return f"{APART}{chr(OMITTED + number)}'s "
    verb = "is " if _STATE.match(plain, start) else ""
    return f"{APART}{chr(OMITTED + number)} {verb}"


def _begun(plain: str, places: Iterable[int]) -> str:
    """A sentence with small letters where a subject has been left out."""
    for place in places:
        if plain[place : place + 1].isascii() and plain[place : place + 1].isupper():
            plain = plain[:place] + plain[place].lower() + plain[place + 1 :]
    return plain


# Numbers of footnotes, the sign of a hashtag, and the edge of a page within a Chinese sentence.
_REFERENCE = re.compile(r"[ ]?\[\d{1,3}\]|(?<!\w)#(?=[^\W\d_])|\n\s*|(?<= ) +")
# The address of a site behind a name: "Alder Health https://alder.example has".
_ADDRESS = re.compile(
    r"\s?(?:\((?:https?://|www\.)[^\s()]{2,200}\)|(?:https?://|www\.)[^\s(),;]{2,200}(?<![.:]))"
)
# Between Chinese and Latin words white space parts nothing: "红松 和Alder 签约".
_LOOSE = re.compile(r"(?<=[A-Za-z0-9)]) (?=[\u3400-\u9fff、])|(?<=[\u3400-\u9fff、]) (?=[A-Za-z0-9])")


# The sign of a trade mark is no part of a sentence: "brought out Alder Watch™, a tracker".
_MARK = re.compile(r"(?<=\w)[™®℠](?=[\s,.;:'])")


def _tight(item: Money, plain: str) -> Money:
    """A sum without the white space before it."""
    start = item.start
    while start < item.end and plain[start].isspace():
        start += 1
    return replace(item, start=start)


def _within(start: int, end: int, covered: list[tuple[int, int]]) -> bool:
    return any(first < end and start < last for first, last in covered)


def _written(
    plain: str, base: int, signs: list[tuple[int, int, str]]
) -> tuple[str, tuple[int, ...], tuple[int, ...]]:
    runs: list[tuple[str, int]] = []
    place = 0
    for start, end, sign in [*signs, (len(plain), len(plain), "")]:
        if start < place:
            continue
        between = _shorn(plain[place:start], runs)
        runs += [(between, base + start - len(between))] if between else []
        runs += [(sign, base + start)] if sign else []
        place = end
    text, starts, offsets = laid(runs)
    return text, starts or (0,), offsets or (base,)


def laid(runs: Iterable[tuple[str, int]]) -> tuple[str, tuple[int, ...], tuple[int, ...]]:
    """Stretches one behind the other: their text, where each begins in it, and their offsets in the page."""
    texts: list[str] = []
    starts: list[int] = []
    offsets: list[int] = []
    length = 0
    for text, offset in runs:
        texts.append(text)
        starts.append(length)
        offsets.append(offset)
        length += len(text)
    return "".join(texts), tuple(starts), tuple(offsets)


_ABBREVIATED = re.compile(r"\.(?:[',;)]|\s[a-z(])")


def _shorn(text: str, runs: list[tuple[str, int]]) -> str:
    """A stretch without the brackets that follow a name, and without an opening quote before one."""
    if runs and "\ue000" <= runs[-1][0][-1] <= "\uefff":
        if _ABBREVIATED.match(text):
            text = text[1:]
        found = _BRACKETS.match(text)
        if found is not None:
            text = text[found.end() :]
    return text
