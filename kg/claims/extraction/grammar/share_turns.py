"""Turns of a sentence that say of what a percentage is the share: "60% of sales come from clinics"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.extraction.found import Company
from kg.claims.extraction.grammar.cued import CuedGroup, cued
from kg.claims.extraction.grammar.respective import EACH
from kg.claims.extraction.grammar.share_runs import owner_named, shares_in_runs, tells_shares
from kg.claims.extraction.grammar.subjects import Subject, opening_subject, subjects_in
from kg.claims.extraction.grammar.tellings import WORD
from kg.claims.extraction.page import Sentence, Span
from kg.claims.extraction.reading import Reading

__all__ = ["shares_in_turns"]

_NO_NAME = (
    r"(?!(?:the|a|an|its|their|this|that|all|other|and|while|with|but|whereas|among(?:st)?|of|in|within"
    r"|between|for|by|from|across|under|during|since|according|as|at|on|to|over)\s)"
)
_NAME = rf"(?:the\s)?(?P<name>{_NO_NAME}{WORD}(?:\s(?:{WORD}|&)){{0,5}}?)"
_STOP = (
    r"(?=\s?[.,;:()]|\s(?:segments?|category|categories|sub-?segments?|divisions?|in|with|at"
    r"|during|over|owing|due|followed|as|which"
    r"|while|whereas|and|but|alone|last|this|thanks|because|by)\b|$)"
)
_SOME = (
    r"(?:(?:about|around|roughly|some|nearly|almost|over|approximately|just|only|close\sto|more"
    r"\sthan|north\sof|upwards?\sof|in\sexcess\sof|well\sover|up\sto|as\smuch\sas"
    r"|an?\s(?:\w+\s)?(?:estimated|full))\s){0,2}"
)
_PERCENT = rf"{_SOME}(?P<percent>\d{{1,2}}(?:\.\d{{1,2}})?)\s?(?:%|per\s?cent\b)"
_OTHER_PERCENT = _PERCENT.replace("<percent>", "<percent_said>")
_WHOLE = (
    r"of\s(?:the\s|all\s|its\s)*(?:[\w-]+\s){0,3}?(?:(?:market|industry|sector)(?:'s\s(?:total"
    r"\s)?(?:revenues?|sales|value|turnover))?"
    r"|revenues?|sales|turnover|total|demand|income|spending)(?:\s(?:share|value|revenues?))?"
)
_YEAR = r"(?:\s(?:in|during|for|by)\s(?:20\d\d|\w+\syear))?"
_MOST = r"(?:largest|biggest|highest|greatest|major|dominant|leading|lion's|main|top)"
_PART = r"(?:portion|share|slice|part|piece|chunk|revenues?|contribution|percentage)"
_COMES = (
    r"(?:(?:comes?|came|stems?|stemmed|derives?|derived)\sfrom|(?:f(?:ell|alls)|goes|go|went"
    r"|belong(?:s|ed)?)\sto"
    r"|(?:is|are|was|were)\s(?:attributable\sto|attributed\sto|due\sto|owed\sto|concentrated\sin"
    r"|in\sthe\shands\sof"
    r"|(?:made|generated|earned|held|contributed|taken|captured|brought\sin|accounted\sfor|won)"
    r"\s(?:by|in)))"
)
_ROSE = (
    r"(?:rise|rose|risen|climb(?:ed)?|grow|grew|increased?|fall|fell"
    r"|drop(?:ped)?|declined?|shrink|shrank|widen(?:ed)?|go|went)"
)
_TURNS = CuedGroup(
    (
        # "60% of sales came from clinics", "of all sales, 60% came from clinics"
        cued(rf"(?i){_PERCENT}\s{_WHOLE}{_YEAR}\s{_COMES}\s{_NAME}{_STOP}"),
        cued(rf"(?i)\b{_WHOLE}{_YEAR},\s{_PERCENT}\s{_COMES}\s{_NAME}{_STOP}"),
        # "the largest revenue, 60%, came from clinics"
        cued(
            rf"(?i)\b{_MOST}\s(?:[\w-]+\s)?{_PART}(?:\s{_WHOLE})?(?:,\s|\s\(){_PERCENT}(?:,|\))?{_YEAR},?"
            rf"\s{_COMES}\s{_NAME}{_STOP}"
        ),
        # "clinics, the largest group with a share of 60%, are"
        cued(
            rf"(?:^|[.;:]\s|,\s(?:while|and|whereas|but)\s)(?i:{_NAME},\s(?:the|its)\s[^,.;%]{{3,60}}?"
            rf"\s(?:with|at|holding|taking)"
            rf"\s(?:an?\s(?:[\w-]+\s){{0,3}}?share\sof\s{_PERCENT}|(?:an?\s)?{_OTHER_PERCENT}"
            rf"\s(?:(?:[\w-]+\s)?share\b|{_WHOLE})))"
        ),
        # "clinics' portion of the market stood at 60%"
        cued(
            rf"(?:^|[,;]\s|\s(?:and|while|whereas)\s)(?i:(?!(?:the\s)?lion's){_NAME}(?:'s|')\s(?:market\s"
            rf"|revenue\s)?(?:portion|slice|share|part|contribution|piece|proportion)"
            rf"(?:\s(?:of|to|in)\s(?:the\s)?[\w\s-]{{3,40}}?)?\s(?:is|was|stands|stood|came|comes|reached"
            rf"|amounts?|amounted|hit)"
            rf"\s(?:(?:at|to)\s)?(?:a\s)?{_PERCENT})"
        ),
        # "with the other 40% for homes", "leaving 40% to homes", "and homes another 30%"
        cued(
            rf"(?i)\b(?:leaving|left)\s(?:the\s(?:other|remaining)\s)?{_PERCENT}\s(?:to|for)"
            rf"\s{_NAME}{_STOP}"
        ),
        cued(
            rf"(?i)(?:,|,?\s(?:and|while|with|whereas))\s{_NAME}\s(?:(?:made\sup|making\sup|accounts?"
            rf"\sfor|accounted\sfor|accounting\sfor|taking|took|had|has|for|with)\s)?"
            rf"(?:the\s(?:other|remaining)|another|a\sfurther)\s{_PERCENT}(?!\s(?:of\s(?:its|their|the)"
            rf"\s(?:stake|stock|shares|equity)|stake|of\s[A-Z]))"
        ),
        # "clinics are worth 60% of the market"
        cued(
            rf"(?:^|[.;:]\s|,\s(?:while|and|whereas|but)?\s?|\sthat\s)(?i:{_NAME}\s(?:(?:still|currently"
            rf"|now|alone|already)\s)?(?:(?:is|are|was|were)\s(?:worth|good\sfor|behind|responsible\sfor)"
            rf"|controls?|controlled|had|has|have|earn(?:s|ed)?|br(?:ings?|ought)\sin|takes?\sin|took\sin"
            rf"|collect(?:s|ed)?|provides?|provided|deliver(?:s|ed)?|suppl(?:y|ies|ied)|yields?|yielded)"
            rf"\s{_PERCENT}\s{_WHOLE}\b)"
        ),
        # "homes followed with 20%"
        cued(
            rf"(?:^|[.;:]\s|,\s(?:while|and|whereas|but)?\s?|\sand\s)(?i:{_NAME}\s(?:follows?|followed"
            rf"|c(?:omes?|ame)\s(?:next|second|third|last|in)|trail(?:s|ed)?|closed\sthe\slist|brings?"
            rf"\sup\sthe\srear)"
            rf",?\s(?:with|at|on)\s(?:an?\s)?{_PERCENT}(?!\s(?:growth|increase|CAGR|a\syear|per\s(?:year"
            rf"|annum))))"
        ),
        # "ahead of homes with 20%"
        cued(
            rf"(?i)\b(?:ahead\sof|followed\s(?:\w+\s|at\sa\sdistance\s)?by|trailed\sby|next\sto|before)"
            rf"\s{_NAME}\s(?:with|at|on)\s{_PERCENT}(?!\s(?:growth|CAGR|a\syear|per\s(?:year|annum)))"
        ),
        # "clinics, which took 60% of revenue, are"
        cued(
            rf"(?:^|[.;:]\s|,\s(?:while|and|whereas|but)\s)(?i:{_NAME}(?:\ssegment|\scategory)?,\swhich"
            rf"\s(?:took|held|holds?|accounted\sfor|accounts?\sfor|made\sup|makes?\sup|had|generated"
            rf"|earned|captured"
            rf"|represented|represents?)\s{_PERCENT}\s(?:{_WHOLE}|(?:[\w-]+\s)?share\b))"
        ),
        # "the share of clinics rose from 40% in 2020 to 60% in 2024", "clinics are to see their share rise …"
        cued(
            rf"(?i)\bshares?\sof\s{_NAME}\s(?:segment\s)?(?:is\s\w+\sto\s|will\s|should\s)?{_ROSE}\sfrom"
            rf"\s{_PERCENT}{_YEAR}\sto\s{_OTHER_PERCENT}"
        ),
        cued(
            rf"(?:^|[.;:]\s|,\s(?:while|and|whereas|but)\s)(?i:{_NAME}(?:\ssegment|\scategory)?\s(?:(?:is"
            rf"|are|was|were|will|should|has|have)\s)?(?:[\w-]+\s){{0,3}}?(?:see|saw|seen|sees|seeing)"
            rf"\s(?:its|their)\s(?:market\s)?share\s"
            rf"{_ROSE}\sfrom\s{_PERCENT}{_YEAR}\sto\s{_OTHER_PERCENT})"
        ),
        # "With 60%, clinics were the largest part"
        cued(
            rf"(?:^|[.;:]\s|,\s(?:while|and|whereas|but)\s)(?:[Ww]ith|[Aa]t|[Hh]olding|[Tt]aking)"
            rf"\s(?i:(?:an?\s)?{_PERCENT}(?:\s(?:{_WHOLE}|share|of\sit))?{_YEAR},\s{_NAME}\s(?:is|are|was"
            rf"|were|remains?|remained|form(?:s|ed)?|became|ranks?|ranked"
            rf"|leads?|led|comes|came|tops|topped|dominat\w+|makes?|made)\b(?=[^.;%]{{0,60}}\b(?:{_MOST}"
            rf"|first|ahead|leads?|list|market|rank\w*|way|dominat\w+)\b))"
        ),
    )
)
# "clinics hold the largest part of the market, about 60%"
_THE_MOST = cued(
    rf"(?i)\b{_MOST}\s(?:[\w-]+\s)?{_PART}(?:\s{_WHOLE}{_YEAR})?(?:,\s|\s\(|\s-\s|:\s)(?:at\s"
    rf"|with\s|or\s|namely\s)?{_PERCENT}"
    r"(?=[,.;)]|\s(?:in\s20\d\d|last|of\s(?:it|revenues?|the\s(?:market|total)))|$)"
)
# "into clinics and homes, the first with 60% of revenue"
_OF_LIST = cued(
    rf"(?i),\sthe\s(?P<which>first|former|second|latter)\s(?:with|at|making\sup|accounting\sfor"
    rf"|taking|holding)\s{_PERCENT}\s{_WHOLE}"
)
_Named = tuple[Span, Subject]


# "Its share is to shrink to 40%": of whom the sentence before speaks.
_ITS_SHARE = cued(
    rf"(?i)\b(?:its|their)\s(?:market\s|revenue\s)?(?:share|portion|part|contribution)\b(?:\sof"
    rf"\s(?:the\s)?(?:[\w-]+\s){{0,2}}?(?:market|revenues?|sales|total))?(?!\s(?:of|price|capital|count|buyback)\b)[^.;,%\d]{{0,60}}?\s{_PERCENT}"
)
_FROM_TO = cued(
    rf"(?i)\b(?:its|their)\s(?:market\s|revenue\s)?(?:share|portion|part|contribution)\s(?:(?:may"
    rf"|might|could|will|should|would|(?:is|are)\s\w+\sto)\s)?{_ROSE}\sfrom\s{_PERCENT}{_YEAR}"
    rf"\sto\s{_OTHER_PERCENT}"
)
_REACH = 2


def _owner_before(reading: Reading, sentence: Sentence, start: int) -> _Named | None:
    """The last part of the market of the sentences before, where nothing in this one owns a share."""
    if any(pair[0].start < sentence.start + start for pair in subjects_in(reading, sentence)):
        return None
    one: Sentence | None = sentence
    for _ in range(_REACH):
        one = reading.page.before(one) if one is not None else None
        if one is None or one.block != sentence.block:
            return None
        told = [pair for pair in subjects_in(reading, one) if not isinstance(pair[1], Company)]
        opening = opening_subject(reading, one)
        if opening is not None or told:
            return opening or told[-1]
    return None


def shares_in_turns(reading: Reading, sentence: Sentence) -> dict[int, _Named]:
    """What each percentage is the share of, by the offset at which it starts, where such a turn says so."""
    flat = sentence.plain
    if sentence.chinese or not ("%" in flat or "cent" in flat):
        return {}
    told: dict[int, _Named] = {}
    for place, named in _all(reading, sentence) if tells_shares(reading, sentence) else ():
        if named is not None:
            told.setdefault(place, named)
    runs = shares_in_runs(reading, sentence, told.keys())
    return {**told, **runs} if EACH.search(flat) is not None else {**runs, **told}


def _all(reading: Reading, sentence: Sentence) -> Iterator[tuple[int, _Named | None]]:
    flat = sentence.plain
    for turn in _TURNS.likely(flat):
        for match in turn.pattern.finditer(flat):
            named = owner_named(reading, sentence, *match.span("name"))
            yield from ((place, named) for place in _percents(match))
    for match in _THE_MOST.finditer(flat):
        yield _percents(match)[0], _opening(reading, sentence, match.start())
    for turn in (_FROM_TO, _ITS_SHARE):
        for match in turn.finditer(flat):
            named = _owner_before(reading, sentence, match.start())
            yield from ((place, named) for place in _percents(match))
    for match in _OF_LIST.finditer(flat):
        yield _percents(match)[0], _of_list(reading, sentence, match)


def _percents(match: re.Match[str]) -> list[int]:
    """Where each percentage of a turn starts."""
    groups = (group for group in match.re.groupindex if group.startswith("percent"))
    return [match.start(group) for group in groups if match[group]]


def _opening(reading: Reading, sentence: Sentence, end: int) -> _Named | None:
    """What the sentence opens with, before an offset."""
    opening = opening_subject(reading, sentence)
    if opening is not None and opening[0].end <= sentence.start + end:
        return opening
    before = [pair for pair in subjects_in(reading, sentence) if pair[0].end <= sentence.start + end]
    return before[0] if len(before) == 1 else None


def _of_list(reading: Reading, sentence: Sentence, match: re.Match[str]) -> _Named | None:
    """The first or the last of two parts into which the words before divide the market."""
    listed = [
        one
        for one in reading.segments.listed
        if sentence.start <= one.span.start and one.span.end <= sentence.start + match.start()
    ]
    first = match["which"].lower() in ("first", "former")
    if len(listed) < 2 or (not first and len(listed) > 2):
        return None
    chosen = listed[0] if first else listed[1]
    return chosen.span, chosen.segment
