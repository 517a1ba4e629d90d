"""Shares that follow one another in a sentence: "cots held 41%, beds 30% and cords 12%"."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from itertools import pairwise

from kg.claims.extraction.grammar.late import Late
from kg.claims.extraction.grammar.lists import split_list
from kg.claims.extraction.grammar.percents import Percent, find_percents
from kg.claims.extraction.grammar.respective import EACH, JOINS, respective
from kg.claims.extraction.grammar.roles import percents_with_roles
from kg.claims.extraction.grammar.segment_named import segment_at
from kg.claims.extraction.grammar.subjects import Subject, stated_axis
from kg.claims.extraction.grammar.tellings import WORD
from kg.claims.extraction.page import Sentence, Span
from kg.claims.extraction.reading import Reading

__all__ = ["owner_named", "shares_in_runs", "tells_shares"]

_Named = tuple[Span, Subject]
_NO_PART = Late(
    r"(?i)(?:(?:it|this|that|they|these|those|which|who|what|each|both|all|most|many|some"
    r"|several|few|other|others|more|there|he|she|we|you|another|rest|remainder)\b.*"
    r"|.*\b(?:market|industry|sector|revenues?|growth|demand|adoption|usage|uptake|spending"
    r"|sales|investments?|leaders?|area|share|portion|slice|respondents"
    r"|people|founders?|investors?|shareholders?|family|management|employees|adults|pair|costs?"
    r"|expenses|tax(?:es)?|inflation|discounts?|margins?|prices?|rates?|company|firm))"
)
# "the services component" is services.
_KIND = re.compile(r"(?<=s)\s(?:component|application|modality|technology|end[\s-]user)$")
_MARKET_WORDS = Late(
    r"(?i)\b(?:markets?|shares?|revenues?|sales|segments?|industry|turnover|slice|portion|le(?:d|ads?)\swith)\b"
)
_NO_NAME = (
    r"(?!(?:in|by|of|from|to|up|down|at|or|versus|against|during|over|under|about|around|nearly|roughly|some|approximately|another|an?|the"
    r"|with|as|is|are|was|were|will|would|for|than|and|but|while|whereas|then|followed|compared|growing|grow|grew|grows|rising|rose|rises|increas\w+"
    r"|expand\w*|declin\w+|fell|reach\w*|CAGR|rates?|through|until|between|across|on|per|its|their|this|that|which|who|it|they)\s)"
)
_NAME = rf"(?P<name>(?:{_NO_NAME}(?:{WORD}|&)\s){{0,5}}?{_NO_NAME}{WORD})"
_BARE = _NAME.replace("?P<name>", "?:")
_SOME = (
    r"(?:(?:about|around|roughly|some|nearly|almost|over|approximately|just|only|close\sto"
    r"|more\sthan|an?|an\sestimated|another)\s){0,2}"
)
_HOLDS = (
    r"(?:h[eo]ld(?:s|ing)?|ha[sd]|have|accounts?\sfor|accounted\sfor|accounting\sfor|represent(?:s|ed|ing)?|contribut(?:es?|ed|ing)"
    r"|captur(?:es?|ed|ing)|ma(?:kes?|de)\sup|making\sup|compris(?:es?|ed|ing)|takes?|took|taking|follow(?:s|ed|ing)?|generat(?:es?|ed)"
    r"|commands?|commanded|secur(?:es?|ed)|c(?:omes?|ame)\s(?:in\s)?(?:second|third|fourth|next|last)|(?:ranks?|ranked)\s(?:second|third|fourth)"
    r"|stands?|stood|is|was|are|were)"
)
_WHOLE = (
    r"(?:\s(?:of|in)\s(?:the\s|all\s|its\s|total\s)*(?:[\w-]+\s){0,3}?(?:markets?|revenues?|sales|total"
    r"|turnover|demand)(?:\s(?:share|revenues?|value))?|\s(?:market\s|revenue\s)?share)?"
)
_YEAR = r"(?:\s(?:in|by|for|during)\s20\d\d)?"
_JOINT = (
    r"(?:(?:and|while|whereas|but|then|with|followed\s(?:closely\s)?by|trailed\sby|ahead\sof"
    r"|next\sto|after\sthat)\s(?:the\s)?){0,3}(?:the\s)?"
)
# Between two shares: " of the market, followed by the beds segment with about "
_LINK = Late(
    rf"\)?{_WHOLE}{_YEAR}\)?\s?[,;]?\s{_JOINT}{_NAME}(?:\s(?:segments?|category|categories|division))?"
    rf"(?:\s(?:second|third|next|fourth|last))?(?:\s{_HOLDS})?(?:\s(?:with|at|for|on))?\s{_SOME}\(?"
)
# "compared to 30% for beds", "and 12% for cords"
_AGAINST = Late(
    rf"\)?{_WHOLE}{_YEAR}(?:\s(?:for|in|from|by)\s[^,;%\d]{{2,40}}?)?,?\s(?:(?:compared\s(?:to|with)|against|versus|vs\.?|and|then|but)\s)+{_SOME}"
)
_OF_WHOM = Late(
    rf"{_WHOLE}\s(?:for|in|from|by)\s(?:the\s)?{_NAME}(?<![.,])(?=\s(?:segments?|and|in\s20\d\d)\b|[.,;)]|$)"
)
# "cots (41%), beds (30%) and cords (12%)"
_BRACKETED = Late(
    rf"(?:^|[,:]\s(?:and\s)?|\s(?:and|by|between|into|are|include)\s)(?:the\s)?{_NAME}(?:\ssegments?)?\s\({_SOME}(?P<percent>\d{{1,2}}(?:\.\d{{1,2}})?)\s?%(?:\s(?:market\s)?share)?\)"
)
_JOINED = re.compile(r"(?:,|,?\s(?:and|&)|,\s(?:followed\sby|then))")
_FEWEST, _MOST = 2, 100


def shares_in_runs(reading: Reading, sentence: Sentence, known: Collection[int]) -> dict[int, _Named]:
    """What each percentage behind another share is the share of, by the offset at which it starts.

    The offsets `known` are those of shares that something else tells.
    """
    flat = sentence.plain
    percents = find_percents(flat)
    if sentence.chinese or len(percents) < _FEWEST or sum(one.value for one in percents) > _MOST + 1:
        return {}
    if not tells_shares(reading, sentence):
        return {}
    roles = {one.start: role for one, role in percents_with_roles(flat)}
    shares = {start for start, role in roles.items() if role == "share"}
    if EACH.search(flat) is not None:
        return _of_each(reading, sentence, percents, shares)
    told = dict(_bracketed(reading, sentence))
    seen = shares | told.keys() | set(known)
    for one, other in pairwise(percents):
        if one.start not in seen or roles.get(other.start) == "growth":
            continue
        named = _linked(reading, sentence, one, other)
        if named is not None:
            told.setdefault(other.start, named)
            seen.add(other.start)
    return told


def tells_shares(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence, or the one before it with a percentage, speaks of a market."""
    if _MARKET_WORDS.search(sentence.plain):
        return True
    before = reading.page.before(sentence)
    return (
        before is not None
        and before.block == sentence.block
        and "%" in before.plain
        and _MARKET_WORDS.search(before.plain) is not None
    )


def _of_each(
    reading: Reading, sentence: Sentence, percents: list[Percent], shares: set[int]
) -> dict[int, _Named]:
    """What each of a list of percentages is of that a sentence pairs "respectively", if one is a share."""
    runs: list[list[Percent]] = [[]]
    for one in percents:
        if runs[-1] and JOINS.fullmatch(sentence.plain, runs[-1][-1].end, one.start) is None:
            runs.append([])
        runs[-1].append(one)
    several = [one for one in runs if len(one) >= _FEWEST]
    run = next((one for one in several if any(each.start in shares for each in one)), [*several, []][0])
    if not run or not shares:
        return {}
    told = respective(reading, sentence, [(one.start, one.end) for one in run])
    return told or _of_listed(reading, sentence, run)


def _of_listed(reading: Reading, sentence: Sentence, run: list[Percent]) -> dict[int, _Named]:
    """What each of some percentages is of, where the clause before them opens with as many names."""
    listed = [*_LISTED.finditer(sentence.plain, 0, run[0].start)]
    if not listed:
        return {}
    start, end = listed[-1].span("list")
    items = split_list(sentence.plain, start, end)
    named = [owner_named(reading, sentence, *_bare(sentence.plain, item)) for item in items]
    if len(named) != len(run):
        return {}
    return {one.start: owner for one, owner in zip(run, named, strict=True) if owner is not None}


def _bare(flat: str, item: Span) -> tuple[int, int]:
    """The bounds of a name in a list without its article and what it is called."""
    lead, tail = _ARTICLE.match(flat, *item), _CALLED.search(flat, *item)
    return lead.end() if lead else item.start, tail.start() if tail else item.end


_ARTICLE = re.compile(r"[Tt]he\s")
_CALLED = re.compile(r"\s(?:segments?|category|categories)$")
# "cots, beds and cords held"
_LISTED = Late(
    rf"(?:^|[;:.,]\s|\s(?:while|whereas|and)\s)(?:[Ii]n\s20\d\d,\s)?(?P<list>(?:[Tt]he\s)?{_BARE}(?:,\s(?:the\s)?{_BARE}){{0,5}},?"
    rf"\s(?:and|&)\s(?:the\s)?{_BARE})\s(?:{_HOLDS}|led|lead)\b"
)


def _bracketed(reading: Reading, sentence: Sentence) -> Iterator[tuple[int, _Named]]:
    """The parts of a list of which each has its share in brackets behind it."""
    matches = [*_BRACKETED.finditer(sentence.plain)]
    if len(matches) < _FEWEST:
        return
    for place, match in enumerate(matches):
        beside = (*matches[max(0, place - 1) : place], *matches[place + 1 : place + 2])
        if any(_adjoin(sentence.plain, match, one) for one in beside):
            named = owner_named(reading, sentence, *match.span("name"))
            if named is not None:
                yield match.start("percent"), named


def _adjoin(flat: str, one: re.Match[str], other: re.Match[str]) -> bool:
    first, second = sorted((one, other), key=lambda match: match.start())
    return _JOINED.match(flat, first.end()) is not None and second.start() - first.end() < _FEWEST


def _linked(reading: Reading, sentence: Sentence, one: Percent, other: Percent) -> _Named | None:
    """What a percentage is of that is joined to a share before it."""
    flat = sentence.plain
    if (link := _LINK.fullmatch(flat, one.end, other.start)) is not None:
        return owner_named(reading, sentence, *link.span("name"))
    if _AGAINST.fullmatch(flat, one.end, other.start) and (whom := _OF_WHOM.match(flat, other.end)):
        return owner_named(reading, sentence, *whom.span("name"))
    return None


def owner_named(reading: Reading, sentence: Sentence, start: int, end: int) -> _Named | None:
    """The company, the place or the part of the market that some words name."""
    words = _KIND.sub("", sentence.plain[start:end])
    end = start + len(words)
    span = Span(sentence.start + start, sentence.start + end)
    for named in (reading.companies, reading.regions):
        for pair in named.within(span.start, span.end):
            if pair[0] == span:
                return pair
    if start and words[:1].isupper() and words[1:2].islower() and reading.segments.named(words) is None:
        # A name within a sentence that nothing makes known is that of somebody.
        return None
    if _NO_PART.fullmatch(words) or reading.regions.within(*span) or reading.companies.within(*span):
        return None
    axis = stated_axis(sentence)
    return segment_at(reading, span, axis=axis[0] if axis else None)
