"""Sentences with one sign for every company, sum and date, so that patterns of deals stay short and fast."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple
from weakref import WeakKeyDictionary

from kg.claims.extraction.deals.coreference import Stage, bought_it, pronouns
from kg.claims.extraction.deals.roles import played, roles
from kg.claims.extraction.found import Company
from kg.claims.extraction.grammar.cued import Cued, CuedGroup
from kg.claims.extraction.grammar.dates import Date, find_dates
from kg.claims.extraction.grammar.money import Money, find_money
from kg.claims.extraction.mentions import Mentions
from kg.claims.extraction.page import Page, Sentence, Span
from kg.claims.extraction.reading import Reading

__all__ = ["Masked", "masked_sentences"]

_PRIVATE = dict.fromkeys(range(57344, 63744), " ")
_ORG, _MONEY, _DATE = 0xE000, 0xF000, 0xF400
_MOST = 0x3FF
_SIGN = re.compile("[\ue000-\uefff]")
# What brackets behind a name add (ticker, country, short form) is not part of the sentence.
_BRACKETS = re.compile(
    r"[ ]?\((?![^()]{0,60}[\ue000-\uf7ff])[^()]{1,60}\)|[\"](?=[ .;:)'-]|,\s|$|[\u3400-\u9fffA-Z])"
)


class _Signed(NamedTuple):
    """A masked text: `starts` are places in it and `offsets` those of the page that they stand for."""

    text: str
    starts: tuple[int, ...]
    offsets: tuple[int, ...]
    money: tuple[Money, ...]
    dates: tuple[Date, ...]


@dataclass(frozen=True, kw_only=True)
class Masked:
    """A sentence with signs for its companies, written only once a rule wants to see it.

    `at` leads from a place in its text back to the page.
    """

    sentence: Sentence
    companies: tuple[tuple[Span, Company], ...]
    topic: Company | None
    page: Page

    @cached_property
    def language(self) -> str:
        """The language of the sentence."""
        return self.page.language_of(self.sentence.plain)

    @cached_property
    def bare(self) -> str:
        """The sentence without signs of its own; what stands between two signs of the text stands in it."""
        plain = self.sentence.plain
        return plain if plain.isascii() else plain.translate(_PRIVATE)

    @cached_property
    def _signed(self) -> _Signed:
        return _sign(self.bare, self.sentence.start, self.companies)

    @property
    def text(self) -> str:
        """The sentence with its signs."""
        return self._signed.text

    def says(self, words: Cued) -> bool:
        """Whether a pattern matches in the text."""
        return words.may_match(self.bare) and words.search(self.text) is not None

    def matches(self, patterns: CuedGroup, *, where: Cued | None = None) -> Iterator[re.Match[str]]:
        """The matches of one pattern after the other, if `where` matches at all."""
        if patterns.likely(self.bare) and (where is None or self.says(where)):
            yield from patterns.finditer(self.text)

    def at(self, place: int) -> int:
        """The offset in the page of a place in the masked text."""
        starts, offsets = self._signed.starts, self._signed.offsets
        run = max(0, bisect_right(starts, place) - 1)
        return offsets[run] + place - starts[run]

    def span(self, start: int, end: int) -> Span:
        """The stretch of the page between two places in the masked text."""
        last = self.text[end - 1]
        if "\ue000" <= last <= "\uefff":
            return Span(self.at(start), self.company(last)[0].end)
        if "\uf000" <= last <= "\uf3ff":
            return Span(self.at(start), self.sentence.start + self.sum(last).end)
        if "\uf400" <= last <= "\uf7ff":
            return Span(self.at(start), self.sentence.start + self.date(last).end)
        return Span(self.at(start), self.at(end - 1) + 1)

    def company(self, sign: str) -> tuple[Span, Company]:
        """The mention for which a sign stands."""
        return self.companies[ord(sign) - _ORG]

    def sum(self, sign: str) -> Money:
        """The money for which a sign stands."""
        return self._signed.money[ord(sign) - _MONEY]

    def date(self, sign: str) -> Date:
        """The date for which a sign stands."""
        return self._signed.dates[ord(sign) - _DATE]

    @property
    def signs(self) -> list[str]:
        """The signs of companies, in order."""
        return _SIGN.findall(self.text)


_CACHE: WeakKeyDictionary[Mentions[Company], tuple[Masked, ...]] = WeakKeyDictionary()


def masked_sentences(reading: Reading) -> tuple[Masked, ...]:
    """Every sentence that names a company or may mean one, masked; made once for a reading."""
    known = _CACHE.get(reading.companies)
    if known is None:
        known = _CACHE[reading.companies] = tuple(_every(reading))
    return known


def _every(reading: Reading) -> Iterator[Masked]:
    if not len(reading.companies):
        return
    stage = Stage()
    parts = roles(reading.page, reading.companies)
    for sentence in reading.page.sentences:
        named = reading.companies.within(sentence.start, sentence.end)[:_MOST]
        topic = stage.topic
        meant = pronouns(sentence, topic, named) if topic is not None or named else []
        meant = _with_roles(played(sentence, parts), meant, named) if parts else meant
        if named and " it " in sentence.plain:
            meant = meant + [
                pair for pair in bought_it(sentence, named) if all(pair[0] != other for other, _ in meant)
            ]
        stage.hear(sentence, named, meant)
        if named or meant:
            both = sorted([*named, *meant], key=lambda pair: pair[0])[:_MOST]
            companies = tuple(_once(sentence, both))
            yield Masked(sentence=sentence, companies=companies, topic=topic, page=reading.page)


def _with_roles(
    played: Iterable[tuple[Span, Company]],
    meant: list[tuple[Span, Company]],
    named: list[tuple[Span, Company]],
) -> list[tuple[Span, Company]]:
    """What is meant by pronouns and by roles; a role goes before a pronoun, a name before both."""
    parts = [
        pair
        for pair in played
        if not any(other.start < pair[0].end and pair[0].start < other.end for other, _ in named)
    ]
    taken = {span.start for span, _ in parts}
    return parts + [pair for pair in meant if pair[0].start not in taken]


_INSIDE = re.compile(r"\s?\((?:以?下?简称|以下称|下称)?:?[\"'“]?|,\s?|\s?/\s?")


def _once(sentence: Sentence, companies: list[tuple[Span, Company]]) -> Iterator[tuple[Span, Company]]:
    """The mentions without those that only repeat in brackets who has just been named."""
    last: tuple[Span, Company] | None = None
    for span, company in companies:
        if last is not None and last[1] == company:
            between = sentence.plain[last[0].end - sentence.start : span.start - sentence.start]
            if _INSIDE.fullmatch(between):
                last = (span, company)
                continue
        last = (span, company)
        yield span, company


def _sign(plain: str, base: int, companies: Sequence[tuple[Span, Company]]) -> _Signed:
    covered = [(span.start - base, span.end - base) for span, _ in companies]
    signs = [(start, end, chr(_ORG + n)) for n, (start, end) in enumerate(covered)]
    sums = (_tight(item, plain) for item in find_money(plain) if item.currency)
    money = [item for item in sums if not _within(item.start, item.end, covered)][:_MOST]
    covered += [(item.start, item.end) for item in money]
    dates = [item for item in find_dates(plain) if not _within(item.start, item.end, covered)][:_MOST]
    signs += [(item.start, item.end, chr(_MONEY + n)) for n, item in enumerate(money)]
    signs += [(item.start, item.end, chr(_DATE + n)) for n, item in enumerate(dates)]
    if "[" in plain or "\n" in plain:
        signs += [(*found.span(), "") for found in _REFERENCE.finditer(plain)]
    return _Signed(*_written(plain, base, sorted(signs)), tuple(money), tuple(dates))


# Numbers of footnotes, and the edge of a page within a Chinese sentence.
_REFERENCE = re.compile(r"\[\d{1,3}\]|\n\s*")


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
    parts: list[str] = []
    starts: list[int] = []
    offsets: list[int] = []
    length = 0
    place = 0

    def put(text: str, offset: int) -> None:
        nonlocal length
        if text:
            parts.append(text)
            starts.append(length)
            offsets.append(offset)
            length += len(text)

    for start, end, sign in signs:
        if start < place:
            continue
        put(_bare(plain[place:start], parts), base + start - len(_bare(plain[place:start], parts)))
        put(sign, base + start)
        place = end
    rest = _bare(plain[place:], parts)
    put(rest, base + len(plain) - len(rest))
    return "".join(parts), tuple(starts) or (0,), tuple(offsets) or (base,)


_ABBREVIATED = re.compile(r"\.(?:[',;)]|\s[a-z(])")


def _bare(text: str, parts: list[str]) -> str:
    """A stretch without the brackets that follow a name, and without an opening quote before one."""
    if parts and "\ue000" <= parts[-1][-1] <= "\uefff":
        if _ABBREVIATED.match(text):
            text = text[1:]
        found = _BRACKETS.match(text)
        if found is not None:
            text = text[found.end() :]
    return text
