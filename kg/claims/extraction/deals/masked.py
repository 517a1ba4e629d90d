"""Sentences with one sign for every company, sum and date, so that patterns of deals stay short and fast."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from weakref import WeakKeyDictionary

from kg.claims.extraction.deals.adverbials import clauses_apart, rewritten, settled
from kg.claims.extraction.deals.coreference import Stage, bought_it, called, dropped, left_out, pronouns
from kg.claims.extraction.deals.described import Described
from kg.claims.extraction.deals.entries import History, entry_subjects
from kg.claims.extraction.deals.european_clauses import EUROPEAN
from kg.claims.extraction.deals.european_objects import european_objects
from kg.claims.extraction.deals.first_person import of_speaker, told_of_others
from kg.claims.extraction.deals.of_two import of_two
from kg.claims.extraction.deals.omitted import omitted
from kg.claims.extraction.deals.roles import played, roles
from kg.claims.extraction.deals.shared_subjects import shared_subjects
from kg.claims.extraction.deals.signed import Signed, bare, signed
from kg.claims.extraction.deals.signs import DATE, MONEY, MOST, NAME, OMITTED
from kg.claims.extraction.found import Company
from kg.claims.extraction.grammar.cued import Cued, CuedGroup, woken
from kg.claims.extraction.grammar.dates import Date
from kg.claims.extraction.grammar.late import Late
from kg.claims.extraction.grammar.money import Money
from kg.claims.extraction.mentions import Mentions
from kg.claims.extraction.page import Page, Sentence, Span
from kg.claims.extraction.reading import Reading

__all__ = ["Masked", "masked_sentences"]

_SIGN = re.compile("[\ue000-\uefff]")
_LONGER_WORD = re.compile(r"(?<![\w'])[^\W\d_]{4,}")
_FEWEST, _TITLED = 2, 0.75
"""How many longer words a headline has at least, and which part of them is capitalised."""


@dataclass(frozen=True, kw_only=True)
class Masked:
    """A sentence with signs for its companies, written only once a rule wants to see it.

    `at` leads from a place in its text back to the page; in one that is `speaking` a company says "we"; one
    that is `whole` keeps the asides that stand in the way of what its clauses tell.
    """

    sentence: Sentence
    companies: tuple[tuple[Span, Company], ...]
    topic: Company | None
    page: Page
    speaking: bool = False
    whole: bool = False

    @cached_property
    def language(self) -> str:
        """The language of the sentence."""
        return self.page.language_of(self.sentence.plain)

    @cached_property
    def bare(self) -> str:
        """The sentence without signs of its own; what stands between two signs of the text stands in it."""
        return bare(self.sentence.plain)

    @cached_property
    def _signed(self) -> Signed:
        read = signed(self.bare, self.sentence.start, [span for span, _ in self.companies])
        if self.sentence.chinese:
            return clauses_apart(read)
        if self.speaking:
            read = rewritten(read, list(told_of_others(read.text)))
        return read if self.whole else settled(read, european=self.language in EUROPEAN)

    @property
    def text(self) -> str:
        """The sentence with its signs."""
        return self._signed.text

    @cached_property
    def _woken(self) -> int:
        """What its words wake.

        Signs bring none, but what is left out of the text joins two, and "Its" and subjects that are left
        out are written with words of their own.
        """
        joined = "[" in self.bare or "\n" in self.bare
        anew = joined or self.speaking or any(self._is_written_out(span) for span, _ in self.companies)
        return woken(self.text if anew else self.bare)

    def _is_written_out(self, span: Span) -> bool:
        start, end = span.start - self.sentence.start, span.end - self.sentence.start
        return start == end or self.bare[start:end] == "Its"

    @cached_property
    def _small(self) -> str | None:
        """A capitalised headline in small letters, sign for sign; None for other sentences."""
        words = _LONGER_WORD.findall(self.text)
        if len(words) < _FEWEST or self.sentence.chinese or self.language == "de":
            return None
        small = self.text.lower()
        titled = sum(word[0].isupper() for word in words) >= _TITLED * len(words)
        return small if titled and len(small) == len(self.text) else None

    def says(self, words: Cued) -> bool:
        """Whether a pattern matches in the text."""
        return words.is_among(self._woken) and words.pattern.search(self.text) is not None

    def likely(self, patterns: CuedGroup) -> Sequence[Cued]:
        """The patterns that may match in the text, in their order."""
        return patterns.among(self._woken)

    def matches(self, patterns: CuedGroup, *, where: Cued | None = None) -> Iterator[re.Match[str]]:
        """The matches of one pattern after the other, if `where` matches at all.

        Few of the patterns that are likely match in the end, so that `where` is tried when one does.
        A headline in capitals, as in "Alder Teams Up With Birch", is read in small letters too.  What holds
        of named companies goes before what holds of subjects that clauses leave out.
        """
        found = self._matches(patterns, where)
        return iter(sorted(found, key=_of_omitted)) if self._restored else found

    def _found(self, pattern: Late) -> Iterator[re.Match[str]]:
        """The matches of a pattern but for those that pass over the subject of another clause."""
        place = 0
        while (match := pattern.search(self.text, place)) is not None:
            if self._goes_on(match):
                yield match
                place = max(match.end(), place + 1)
            else:
                place = match.start() + 1

    def _goes_on(self, match: re.Match[str]) -> bool:
        """Whether the subjects that clauses within a match leave out are companies of the match."""
        left_out = {self.company(sign)[1] for sign in _LEFT_OUT.findall(match[0])}
        told = {self.company(sign)[1] for group in match.groups() if group for sign in _SIGN.findall(group)}
        return left_out <= told

    @cached_property
    def _restored(self) -> bool:
        """Whether there are subjects that its clauses leave out."""
        return any(span.start == span.end for span, _ in self.companies)

    def _matches(self, patterns: CuedGroup, where: Cued | None) -> Iterator[re.Match[str]]:
        likely = self.likely(patterns)
        if not likely or (where is not None and not where.is_among(self._woken)):
            return
        texts = (self.text,) if self._small is None else (self.text, self._small)
        for one in likely:
            each = self._found(one.pattern) if self._restored else None
            for match in each or chain.from_iterable(map(one.pattern.finditer, texts)):
                if where is not None and where.pattern.search(self.text) is None:
                    return
                where = None
                yield match

    def at(self, place: int) -> int:
        """The offset in the page of a place in the masked text."""
        starts, offsets = self._signed.starts, self._signed.offsets
        run = max(0, bisect_right(starts, place) - 1)
        return offsets[run] + place - starts[run]

    def place(self, offset: int) -> int | None:
        """The place in the masked text of an offset in the page; None where its words are left out."""
        starts, offsets = self._signed.starts, self._signed.offsets
        for run, base in enumerate(offsets):
            ends = starts[run + 1] if run + 1 < len(starts) else len(self.text)
            if base <= offset < base + ends - starts[run]:
                return starts[run] + offset - base
        return None

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
        return self.companies[(ord(sign) - NAME) & MOST]

    def calls(self, sign: str) -> str:
        """The words that a sign stands for: a name, or "the company" and the like."""
        span = self.company(sign)[0]
        return self.page.plain[span.start : span.end]

    def last(self, sign: str, *, before: int) -> int:
        """Where a sign stands for the last time before a place, or else for the first time behind it."""
        place = self.text.rfind(sign, 0, before)
        return place if place >= 0 else self.text.index(sign)

    def opens_clause(self, sign: str) -> bool:
        """Whether a company stands first in a clause behind a semicolon, in which it then acts."""
        return f"; {sign}" in self.text

    def sum(self, sign: str) -> Money:
        """The money for which a sign stands."""
        return self._signed.money[ord(sign) - MONEY]

    def date(self, sign: str) -> Date:
        """The date for which a sign stands."""
        return self._signed.dates[ord(sign) - DATE]

    @property
    def signs(self) -> list[str]:
        """The signs of companies, in order."""
        return _SIGN.findall(self.text)


_LEFT_OUT = re.compile(f"[{chr(OMITTED)}-{chr(OMITTED + MOST)}]")


def _of_omitted(match: re.Match[str]) -> bool:
    return any(_LEFT_OUT.search(group) for group in match.groups() if group)


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
    before: Sentence | None = None
    named_before: list[tuple[Span, Company]] = []
    spoken_of: Company | None = None
    parts = roles(reading.page, reading.companies)
    described = Described(reading.page, reading.companies)
    history = History()
    for sentence in reading.page.sentences:
        named = reading.companies.within(sentence.start, sentence.end)[:MOST]
        topic = stage.topic
        heard = topic is not None or named
        meant = pronouns(sentence, named, stage=stage, described=described) if heard else []
        last = called(sentence, named, described) if heard else []
        meant = meant + [pair for pair in last if all(pair[0].start != other.start for other, _ in meant)]
        speaking = list(of_speaker(reading.page, sentence, reading.companies))
        told = [*of_two(sentence, named, before=before, named_before=named_before), *speaking]
        taken = {pair[0].start for pair in told}
        meant = [*told, *(pair for pair in meant if pair[0].start not in taken)]
        meant = _with_roles(played(sentence, parts), meant, named) if parts else meant
        if named and " it " in sentence.plain:
            meant = meant + [
                pair for pair in bought_it(sentence, named) if all(pair[0] != other for other, _ in meant)
            ]
        meant = [*meant, *european_objects(sentence, named, meant, topic)]
        meant = meant if named or meant else dropped(sentence, before, topic, spoken_of)
        if topic is not None and topic == spoken_of and not meant:
            meant = left_out(sentence, named, before=before, topic=topic)
        if sentence.chinese and (named or meant):
            goes_on = before is not None and topic == spoken_of and before.block == sentence.block
            meant = meant + omitted(sentence, named, meant, before=topic if goes_on else None)
        else:
            shared = list(shared_subjects(sentence, named)) if len(named) > 1 else []
            meant = meant + (shared or list(entry_subjects(reading.page, sentence, reading.companies, named)))
        dated = [] if sentence.chinese else history.subjects(reading.page, sentence, named, topic)
        meant = meant + dated
        stage.hear(sentence, named, meant)
        stage.topic = dated[0][1] if dated else stage.topic
        before, named_before, spoken_of = sentence, named, stage.topic if named or meant else None
        if named or meant:
            both = sorted([*named, *meant], key=lambda pair: pair[0])[:MOST]
            companies = tuple(_once(sentence, both))
            yield Masked(
                sentence=sentence,
                companies=companies,
                topic=topic,
                page=reading.page,
                speaking=bool(speaking),
            )


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


_INSIDE = re.compile(
    r"\.?\s?\((?:以?下?简称|以下称|下称|(?:dba|d/b/a|formerly|f/k/a|aka|also\sknown\sas|known\sas)\s)?:?[\"'“]?|,\s?|\s?/\s?"
)


def _once(sentence: Sentence, companies: list[tuple[Span, Company]]) -> Iterator[tuple[Span, Company]]:
    """The mentions without those that only repeat in brackets who has just been named."""
    last: tuple[Span, Company] | None = None
    for span, company in companies:
        if last is not None and last[1] == company:
            between = sentence.plain[last[0].end - sentence.start : span.start - sentence.start]
            if _INSIDE.fullmatch(between) and not _acts_anew(sentence, span, last[0]):
                last = (span, company)
                continue
        last = (span, company)
        yield span, company


_VERB_BEHIND = re.compile(r"\s[a-z]")


def _acts_anew(sentence: Sentence, span: Span, before: Span) -> bool:
    """Whether a name said again opens a clause: "After the purchase by Alder, Alder split the firm"."""
    place, other = ((one.start - sentence.start, one.end - sentence.start) for one in (span, before))
    same = sentence.plain[slice(*place)] == sentence.plain[slice(*other)]
    return (
        same
        and sentence.plain[other[1] : place[0]] == ", "
        and bool(_VERB_BEHIND.match(sentence.plain, place[1]))
    )
