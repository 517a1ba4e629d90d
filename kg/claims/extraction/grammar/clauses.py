"""What the clauses of a sentence open with: a part of the market, also one that no list names."""

from __future__ import annotations

import re

from kg.claims.extraction.found import Market, Region, Segment
from kg.claims.extraction.grammar.cued import cued
from kg.claims.extraction.grammar.regions import region_named
from kg.claims.extraction.grammar.script import plain
from kg.claims.extraction.grammar.segment_named import segment_named
from kg.claims.extraction.grammar.subjects import opening_subject, stated_axis, subjects_in
from kg.claims.extraction.page import Sentence, Span
from kg.claims.extraction.reading import Reading

__all__ = ["clause_starts", "clause_subject", "is_of_unnamed_part", "taken_up", "told_of"]

_CLAUSE = cued(
    r"(?:[,;]\s(?:while|whilst|whereas|and|but|yet|(?:even\s)?though|although|mientras(?:\sque)?|tandis\sque|alors\sque|während|wohingegen|pero|mais|aber)\s|\s?;\s"
    r"|,\swith\s(?=(?:[\w/&-]+\s){1,5}?(?:growing|advancing|rising|climbing|expanding|posting|registering|set|expected|projected|forecast|poised)\b)"
    r"|,\s(?:y|et|und)\s(?=(?:l[ao]s|el|la|les?|die|der|das)\s|l')"
    r"|\sand\s(?=(?:[\w/&-]+\s){1,4}(?:is|are)\s(?:growing|advancing|rising|climbing|gaining|catching|likely|projected|expected|forecast"
    r"|set|poised|expanding)))"
)


def clause_starts(sentence: Sentence) -> list[int]:
    """Where a sentence and its further clauses open: "By type, A led, while B is to grow"."""
    starts = [0]
    for match in _CLAUSE.finditer(sentence.plain):
        if not match[0].startswith(" and") or _VERB.search(sentence.plain, starts[-1], match.start()):
            starts.append(match.start())
    return starts


# "the live and recorded visits are growing": without a verb before it, "and" opens no clause.
_VERB = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|held|holds?|led|leads?|grew|grows?|made|makes?|took|takes?|\w{3,}ed|dominates?|accounts?)\b"
)


def _clause_start(sentence: Sentence, place: int) -> int:
    """Where the clause around an offset opens."""
    return max(start for start in clause_starts(sentence) if start <= place)


def clause_subject(reading: Reading, sentence: Sentence, place: int) -> tuple[Span, Segment] | None:
    """What the clause around an offset opens with, if page or sentence tell of it as of a segment."""
    opening = opening_subject(reading, sentence, _clause_start(sentence, place))
    if opening is None or opening[0].end > sentence.start + place:
        return None
    told = _OF_PARTS.search(sentence.plain) or reading.segments.named(opening[1].forms[0])
    return opening if told or stated_axis(sentence) is not None else None


_OF_PARTS = re.compile(
    r"(?i)\bone\sof\sthe\s(?:[\w-]+\s){0,3}segments\b|^among\s(?:these|them|all)\b"
    r"|,\swhich\s(?:made\sup|makes?\sup|accounts?\sfor|accounted\sfor|held|holds?)\s"
)


_AGAIN = re.compile(
    r"(?:(?:By|In|Over|During)\s[^,;.]{2,24},\s)?(?:[Tt]he\s(?:value|size|revenues?)\sof\s)?(?:[Tt]he|[Tt]his)\s(?:(?P<place>region|country|regional\s(?:[\w-]+\s){0,4}?market)|(?:sub-?)?(?:segment|category))\s(?!of\b)"
)


def taken_up(reading: Reading, sentence: Sentence) -> tuple[Span, Segment | Region] | None:
    """The last part of the sentence before that this one goes on with: "This segment", "The region"."""
    again = _AGAIN.match(sentence.plain)
    before = reading.page.before(sentence) if again else None
    if again is None or before is None:
        return None
    opening = opening_subject(reading, before)
    told = [*([opening] if opening else []), *subjects_in(reading, before)]
    kind = Region if again["place"] else Segment
    return next(((at, one) for at, one in reversed(told) if isinstance(one, kind)), None)


_THIS_PART = re.compile(r"(?i)\bthis\s(?:sub-?)?(?:segment|category|vertical)\b")


def is_of_unnamed_part(reading: Reading, sentence: Sentence, start: int) -> bool:
    """Whether a figure is told of "this segment" where neither this sentence nor the one before names it."""
    if _THIS_PART.search(sentence.plain, 0, start) is None:
        return False
    named = (at for at, one in subjects_in(reading, sentence) if isinstance(one, Segment))
    return not any(at.end <= sentence.start + start for at in named) and taken_up(reading, sentence) is None


_W = r"[^\W\d_][\w/&'+-]*"
# "Software was $20 billion", "while hardware revenues will grow at 9%"
_TOLD = re.compile(
    r"[,;]?\s?(?:(?:[Ww]hile|[Ww]hereas|[Aa]nd|[Bb]ut|[Yy]et|[Ss]o)\s)?(?:(?:Moreover|However|Furthermore|Additionally|Meanwhile|Similarly|In\saddition|By\scontrast"
    r"|In\scontrast),\s)?(?:[Ii]n\s20\d\d,\s)?"
    rf"(?P<name>{_W}(?:\s(?:{_W}|&)){{0,4}}?)(?:\s(?:revenues?|sales|spending))?\s"
    r"(?:was|were|is|are|reached|reaches|hit|grew|grows|rose|climbed|stood|totall?ed|generated|expanded|will|would|should|could)\b"
)
# What is no part of a market, by its first or last word.
_NO_PART = re.compile(
    r"(?i)(?:it|its|this|that|these|those|they|there|he|she|we|which|what|who|the|a|an|our|their|his|her|such|some|most|many|all|both|each|every|one"
    r"|total|overall|global|annual|average|if|as|when|where|how|in|on|by|for|with|at|from|of|to|although|though|since|because|until|before|after|once|over|under|about|around|nearly|analysts?|investors?|covid.*|other|others|no|not)\b.*"
    r"|.*\b(?:it|this|that|they|which|markets?|industry|industries|sectors?|fields?|space|areas?|categor(?:y|ies)|segments?|figures?|numbers?|rates?|growth|demand|adoption"
    r"|usage|use|uptake|value|valuation|size|sums?|totals?|revenues?|sales|spending|spend|costs?|prices?|income|budgets?|investments?|funding|shares?"
    r"|reports?|study|studies|forecasts?|estimates?|period|year|years|population|prevalence|incidence|mortality|cases|visits|users|patients|people|adults"
    r"|workforce|economy|gdp|inflation|expenditures?|exports|imports|companies|players|vendors|providers|leaders?|trends?|business|opportunity|opportunities"
    r"|penetration|access|acceptance|interest|awareness|number|cagr|turnover|consumption|production|output|supply|region|regions|countries|country)"
)


def _opens_with(reading: Reading, sentence: Sentence, place: int) -> re.Match[str] | None:
    """The name that the clause around an offset tells a figure of, if it may be one of a part."""
    start = _clause_start(sentence, place)
    match = None if sentence.chinese or reading.market is None else _TOLD.match(sentence.plain, start, place)
    if match is None or _NO_PART.fullmatch(match["name"]) or region_named(match["name"]) is not None:
        return None
    at = (sentence.start + match.start("name"), sentence.start + match.end("name"))
    return None if reading.companies.within(*at) or _is_market(reading.market, match["name"]) else match


def _is_market(market: Market | None, name: str) -> bool:
    """Whether a name is but the market itself, or a wider or narrower word for it."""
    words = plain(name.lower())
    return market is not None and any(
        words in known or known in words for known in (plain(one.lower()) for _, one in market.subject)
    )


# The branches of the field that are markets of their own.
_BRANCH = re.compile(
    r"(?i)tele-?[a-z]+|[em]-?health|digital\s(?:health|therapeutics)|(?:virtual|connected)\s(?:health)?care|mobile\shealth"
    r"|remote\s(?:patient\s)?(?:monitoring|care)|health\s?tech"
)


def told_of(reading: Reading, sentence: Sentence, place: int) -> Market | tuple[Span, Segment] | None:
    """What the figure at an offset is of, where its clause names no market: "Software was $20 billion".

    A branch of the field is a market of its own: "Telepsychiatry is growing at 25%".
    """
    match = _opens_with(reading, sentence, place)
    if match is None:
        return None
    if _BRANCH.fullmatch(match["name"]) and reading.market is not None:
        words = match["name"].lower()
        return Market(((reading.page.language_of(words), words),), reading.market.region)
    return segment_named(reading, sentence, match, None)
