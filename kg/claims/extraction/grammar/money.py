"""Sums of money in five languages."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from kg.claims.extraction.grammar.numbers import NUMBER, NUMBER_WORDS, number
from kg.claims.extraction.grammar.remembered import remembered
from kg.claims.extraction.grammar.trie import trie_pattern
from kg.values.currencies import CURRENCIES

__all__ = ["Money", "find_money", "money_within", "whole_range"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Money:
    """A sum with its bounds in the text that was searched; `currency` is None where none is written.

    `ranged` is set on both ends of "20-36 billion"; `scaled` when a word of scale stands with the number.
    """

    start: int
    end: int
    amount: Decimal
    currency: str | None
    scaled: bool
    ranged: bool = False


_SIGNS = {
    "US$": "USD", "U.S.$": "USD", "U.S. $": "USD", "US $": "USD", "$US": "USD", "$": "USD", "€": "EUR",
    "£": "GBP", "¥": "CNY",
    "₹": "INR", "RS": "INR", "RS.": "INR", "RMB": "CNY", "A$": "AUD", "AU$": "AUD", "C$": "CAD",
    "CA$": "CAD", "HK$": "HKD",
    "S$": "SGD", "NT$": "TWD", "R$": "BRL", "₩": "KRW", "US DOLLAR": "USD", "JP¥": "JPY",
}  # fmt: skip
_WORDS = {
    "us dollars": "USD", "u.s. dollars": "USD", "us-dollar": "USD", "us dollar": "USD", "dollars": "USD",
    "dollar": "USD",
    "dollars us": "USD", "dollars américains": "USD", "dólares": "USD", "dólares estadounidenses": "USD",
    "us-$": "USD",
    "usd": "USD", "euro": "EUR", "euros": "EUR", "eur": "EUR", "€": "EUR", "$": "USD", "£": "GBP",
    "us$": "USD",
    "pounds": "GBP", "livres sterling": "GBP", "pfund": "GBP", "yuan": "CNY", "rmb": "CNY",
    "renminbi": "CNY", "yen": "JPY",
    "rupees": "INR", "inr": "INR", "gbp": "GBP", "chf": "CHF", "franken": "CHF", "francs suisses": "CHF",
    "jpy": "JPY",
    "$ us": "USD", "美元": "USD", "美金": "USD", "人民币": "CNY", "元人民币": "CNY", "元": "CNY",
    "欧元": "EUR", "英镑": "GBP",
    "日元": "JPY", "日圆": "JPY", "港元": "HKD", "港币": "HKD", "新台币": "TWD",
    "元新台币": "TWD", "台币": "TWD", "韩元": "KRW", "新加坡元": "SGD", "新元": "SGD", "澳元": "AUD",
    "加元": "CAD", "瑞士法郎": "CHF", "卢比": "INR",
}  # fmt: skip
# In "a $2 billion all-stock deal" no Albanian lek are meant: codes that are words are read in capitals only.
_CODES = (
    rf"(?-i:(?:{trie_pattern(CURRENCIES)}))(?<!ALL(?=-))"
    "|usd|eur|gbp|inr|cny|chf|jpy|aud|cad|sgd|hkd|twd|krw|sek|nok|dkk|brl|aed|sar"
)
_SIGN = (
    r"(?<![A-Za-z'])(?:(?:US|U\.S\.|AU|CA|HK|NT|JP)\ ?[$¥]|[ACSR][$])|\$US(?![A-Za-z])|[$€£¥₹₩]|\b(?:"
    + _CODES
    + r"|RMB|Rs\.?)(?=[\s(\d])"
    r"|(?:人民币|新台币|美元|欧元)(?=\s?\d)"
    # "valued atUSD 7 billion" has lost a space.
    r"|(?-i:(?<=[a-z])(?:USD|EUR|GBP|INR|CNY|RMB))(?=\s?\d)"
)
_SCALE = (
    r"mil\ millones|millones|millón|milliarden?|milliards?|millionen|millions?|billions?|trillions?"
    r"|billionen|billones|billón|billon\b|bilion\b|milion\b|thousand|tausend|crores?\b|lakhs?\b|cr\b\.?"
    r"|mrd\.?|mio\.?|mds?\b|tsd\.?|bl?n\b|md[dp]\b|m[nm]\b|mln\b|tr?n\b|[mbkt]\b|万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|兆"
)
_WORD = "|".join(re.escape(word).replace(r"\ ", r"\ ") for word in sorted(_WORDS, key=len, reverse=True))
# "7 Millionen Euro 26 Prozent": a number of percent behind a sum begins no other sum.
_PERCENT = r"(?:[.,]\d+)?\s?(?:%|Prozent|percent|per\scent|pour\scent|por\s(?:ciento|cien))"
_MONEY = re.compile(
    rf"""(?ix)
    (?:(?<![A-Za-z0-9_.,])|(?<=\$US|USD|EUR|GBP|INR|CNY|RMB|AUD|CAD|SGD|HKD|NZD|CHF|JPY|BRL|MYR))
    (?P<between>(?<=entre\s)|(?<=zwischen\s)|(?<=between\s))?(?P<first>{NUMBER})
    (?:(?<!\b[12]\d{{3}})\s?(?:-|to|bis|à|a|至|到|~
    |(?(between)(?:et|y|und|and)|-))\s?(?:(?:{_SIGN})\s?)?(?P<second>{NUMBER})(?=\s?(?:{_SCALE})))?
    (?:\s?-?(?P<scale>{_SCALE}))?
    (?:(?:\s?\(?|\s(?:d['e]|de|of|in)\s?)(?P<word>(?:{_WORD}
    |\b(?:{_CODES})\b)(?:(?<![A-Za-z])|(?![A-Za-zÀ-ÿ]))(?!\s?\d+[.,]\d(?!\d*{_PERCENT}))(?!\s?\d{{1,3}}\b(?!{_PERCENT})))(?:\s(?P<late>billion|million|trillion|bn|mn)\b)?)?
    """
)
_DIGIT = re.compile(r"\d")
_SIGN_BEFORE = re.compile(rf"(?ix)(?P<sign>{_SIGN})\s?(?=\d\Z)")
_LONGEST_SIGN = 12


@remembered
def find_money(plain: str) -> list[Money]:
    """Every sum of money or scaled number, in order; a bare number is none.

    >>> [(m.amount, m.currency) for m in find_money("6.65 USD Billion, and EUR 1,2 Milliarden")]
    [(Decimal('6650000000.00'), 'USD'), (Decimal('1200000000.0'), 'EUR')]
    """
    return money_within(plain, 0, len(plain))


def money_within(plain: str, start: int, end: int) -> list[Money]:
    """Every sum of money between two offsets, in order."""
    worded = [*_worded(plain, start, end), *_round(plain, start, end)]
    if _DIGIT.search(plain, start, end) is None:
        return worded
    found: list[Money] = []
    floor = start
    for match in _MONEY.finditer(plain, start, end):
        first = match.start("first")
        sign = _SIGN_BEFORE.search(plain, max(floor, first - _LONGEST_SIGN), first + 1)
        found += _sums(match, sign)
        floor = match.end()
    found = sorted([*found, *worded], key=lambda sum_: sum_.start) if worded else found
    return _ranged(plain, found) if len(found) > 1 else found


# "between $20 billion and $36 billion", "worth $20 billion to $36 billion"
_BETWEEN = re.compile(
    r"(?i)\b(?:between|zwischen|entre|anywhere\sfrom)\s(?:(?:about|around|some|approximately|roughly)\s)?$|(?:介于|在)(?:约)?$"
)
_WORTH = re.compile(
    r"(?i)\b(?:worth|reach|hit|total|at|of|about|around|approximately|roughly)\s(?:an?\s(?:estimated\s)?)?$"
)
_AND = re.compile(
    r"(?i)\s(?:and|und|et|y|to|bis|à|a)\s(?:(?:about|around|some|approximately|roughly)\s)?|[至到和~-]"
)
_UP_TO = re.compile(r"(?i)\s(?:to|bis)\s|-")
# "550亿至700亿美元", but not "从550亿到700亿美元"
_JOINED = re.compile(r"\s?[至~-]\s?")
_OUT_OF = re.compile(r"[从由自]\s?$")


def _ranged(plain: str, sums: list[Money]) -> list[Money]:
    """The sums, of which two that are written out are the ends of one range where their words say so."""
    found = list(sums)
    for place, (one, other) in enumerate(itertools.pairwise(sums)):
        if one.ranged or other.ranged or not (one.scaled and other.scaled) or one.amount >= other.amount:
            continue
        opens = max(0, one.start - 40)
        between = _BETWEEN.search(plain, opens, one.start) and _AND.fullmatch(plain, one.end, other.start)
        upward = _WORTH.search(plain, opens, one.start) and _UP_TO.fullmatch(plain, one.end, other.start)
        joined = one.currency is None and other.currency and _JOINED.fullmatch(plain, one.end, other.start)
        if between or upward or (joined and not _OUT_OF.search(plain, opens, one.start)):
            first = replace(one, ranged=True, currency=one.currency or other.currency)
            found[place : place + 2] = [first, replace(other, ranged=True)]
    return found


def whole_range(sums: Sequence[Money], place: int) -> tuple[Money, Money]:
    """The first and the last sum of the range that one of several belongs to; itself twice if alone."""
    one = sums[place]
    if not one.ranged:
        return one, one
    opens = sum(each.ranged for each in sums[:place]) % 2 == 0
    other = place + 1 if opens else place - 1
    if not 0 <= other < len(sums) or not sums[other].ranged:
        return one, one
    return (one, sums[other]) if opens else (sums[other], one)


# "将突破百亿元": a size without a number.
_ROUND = re.compile(
    r"(?<=突破|达到|超过|跨过|跨越|逼近|接近|迈过)(?P<scale>十亿|百亿|千亿|万亿)(?P<word>美元|美金|人民币|元人民币|港元|新台币|欧元|日元|元)"
    r"(?![级量]|赛道|蓝海)"
)


def _round(plain: str, start: int, end: int) -> Iterator[Money]:
    """The sums that are told by nothing but their scale."""
    for match in _ROUND.finditer(plain, start, end):
        yield Money(
            start=match.start(),
            end=match.end(),
            amount=number("1", scale=match["scale"]),
            currency=_WORDS[match["word"]],
            scaled=True,
            ranged=False,
        )


# Before a word of scale larger ones stand in figures.
_LARGEST = 50
_SMALL = (
    {word: value for word, value in NUMBER_WORDS.items() if value <= _LARGEST}
    | {
        word: Decimal(value)
        for value, words in (
            ("0.5", "halbe halben halber medio demi"),
            ("1", "one a eine einer ein un una"),
            ("1.5", "anderthalb eineinhalb"),
            ("2", "two"),
            ("2.5", "zweieinhalb"),
            ("3", "three"),
            ("3.5", "dreieinhalb"),
            ("4", "four"),
            ("5", "five"),
            ("7", "seven"),
            ("8", "eight"),
            ("9", "nine"),
            ("10", "ten"),
            ("11", "eleven"),
            ("12", "twelve"),
            ("15", "fifteen"),
            ("20", "twenty"),
            ("25", "fünfundzwanzig vingt-cinq veinticinco"),
            ("30", "thirty"),
            ("40", "forty"),
            ("50", "fifty"),
            ("100", "hundert cent cien"),
        )
        for word in words.split()
    }
    | {"half a": Decimal("0.5")}
)
# "eine Billion Euro" is a thousand times "one billion euros".
_ENGLISH = {"half a"}.union(
    """one a two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty
    fifty""".split()
)
_WORDED = re.compile(
    rf"(?i)\b(?P<first>{'|'.join(sorted(_SMALL, key=len, reverse=True))})\s"
    r"(?P<scale>mil\smillones|millones|millón|milliarden?|milliards?|millionen|millions?|billions?|billón|billones)\s"
    rf"(?:d[e']\s?|of\s)?(?P<word>{_WORD})(?![A-Za-zÀ-ÿ])"
)


def _worded(plain: str, start: int, end: int) -> Iterator[Money]:
    """The sums whose numbers are words, as in "zwei Millionen Euro"."""
    if "ill" not in plain:
        return
    for match in _WORDED.finditer(plain, start, end):
        first = _SMALL[match["first"].lower()]
        currency = _WORDS[match["word"].lower()]
        scale = " ".join(match["scale"].split())
        long = scale.lower() == "billion" and match["first"].lower() not in _ENGLISH
        amount = first * number("1", scale="billones" if long else scale)
        yield Money(start=match.start(), end=match.end(), amount=amount, currency=currency, scaled=True)


# What is counted behind "6亿" is no money.
_COUNTED = re.compile(r"\s?(?:多|余)?(?:人|名|户|次|例|台|张|条|家|件|份|位|平方|公里|吨|剂|步)")


def _sums(match: re.Match[str], sign: re.Match[str] | None) -> list[Money]:
    scale = match["scale"] or match["late"] or ""
    currency = _currency(match, sign["sign"] if sign else "")
    if currency is None and _COUNTED.match(match.string, match.end()):
        return []
    if currency is None and not ((scale and len(scale) > 1) or scale in "亿万"):
        return []
    if not scale and currency is None:
        return []
    ends = [match["first"], *([match["second"]] if match["second"] else [])]
    continental = currency == "EUR" and not scale
    return [
        Money(
            start=(sign.start() if sign else match.start("first")) if place == 0 else match.start("second"),
            end=match.end() if place == len(ends) - 1 else match.end("first"),
            amount=number(text, scale=scale, continental=continental),
            currency=currency,
            scaled=bool(scale),
            ranged=len(ends) > 1,
        )
        for place, text in enumerate(ends)
    ]


# "330 mdd" and "40 mdp": millions of dollars and of pesos.
_MEXICAN = {"mdd": "USD", "mdp": "MXN"}


def _currency(match: re.Match[str], sign: str) -> str | None:
    word = match["word"] or _MEXICAN.get((match["scale"] or "").lower())
    if sign:
        key = sign.upper()
        tight = key.replace(" ", "")
        return (
            _SIGNS.get(key)
            or _SIGNS.get(tight)
            or _WORDS.get(sign.lower())
            or (key if key in CURRENCIES else None)
        )
    if word:
        return _WORDS.get(word.lower()) or (word.upper() if word.upper() in CURRENCIES else None)
    return None
