"""What a figure or a rank is said of: the segments, regions and companies of a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.extraction.found import Company, Dimension, Region, Segment
from kg.claims.extraction.grammar.axes import (
    AXIS,
    AXIS_LABEL,
    CHINESE_ALONG,
    axis_named,
    is_region_axis,
    known_axis,
)
from kg.claims.extraction.grammar.chinese_parts import parts_in
from kg.claims.extraction.grammar.cued import cued
from kg.claims.extraction.grammar.domestic import domestic_in
from kg.claims.extraction.grammar.gazetteer import gazetteer
from kg.claims.extraction.grammar.late import Late
from kg.claims.extraction.grammar.markets import markets_in
from kg.claims.extraction.grammar.segment_named import segment_at, segment_named
from kg.claims.extraction.grammar.segment_words import HEAD_NOUNS
from kg.claims.extraction.grammar.tellings import (
    ALONG,
    GERMAN_AXIS,
    LABELS,
    OPENING,
    OPENING_ALONG,
    OPENING_EUROPEAN,
    OPENING_GERMAN,
    WORD,
)
from kg.claims.extraction.page import Sentence, Span
from kg.claims.extraction.reading import Reading

__all__ = [
    "Subject",
    "agent_subject",
    "goes_on_as_market",
    "opening_subject",
    "owner_of_share",
    "stated_axis",
    "subjects_in",
]

Subject = Segment | Region | Company

_SEGMENT = re.compile(
    rf"(?P<name>(?:{WORD}|\d[\w-]*)(?:\s(?:{WORD}|&|\([^()]{{2,40}}\)))*?)\"?\s(?:sub-?)?(?:segments?"
    rf"|Segments?(?=(?:,\s(?:[Uu]nder|[Bb]y)\s[^,]{{3,30}},)?\s(?:is|was|are|were|has|had|holds?|held|accounted|dominat|leads?|led|will|to"
    rf"|expected|captured|generated)\b)"
    rf"|divisions?(?=\s(?:is|was|are|were|has|had|holds?|held|accounted|dominat\w+|leads?|led|will|captured"
    rf"|generated|contributed|of\sthe)\b|\.?$)|categor(?:y|ies)|verticals?|type\ssegment)\b(?!\sof\sthe"
    r"|\s(?:the|this|[\w.]+'s)\s[^.;,]{3,60}\sby\s)"
)
# "Dominance of the Home Kits Segment:"
_HEADED = re.compile(
    rf"\b(?:Dominance|Leadership|Growth)\s(?:of|for|in)\s(?:the\s)?(?P<name>{WORD}(?:\s(?:{WORD}|&)){{0,4}}?)\sSegment:?$"
)
# "Home Kits" are the fastest-growing part: a segment that stands in quotes.
_QUOTED = re.compile(
    rf"\"(?P<name>{WORD}(?:\s(?:{WORD}|&)){{0,4}})\"(?=\s(?:sub-?)?(?:segments?|categor(?:y|ies))\b|\s(?:(?:still|also|now|currently)\s)?"
    rf"(?:is|are|was|were|remains?|continues?\sto\sbe)\s(?:the\s)?(?:largest|biggest|fastest|leading|dominant|most|growing)\b"
    rf"|\s(?:(?:still|also|now|currently)\s)?(?:accounts?|accounted|holds?|held|commands?|captured?|represents?|dominates?|leads?|led)\b)"
)
_GERMAN = re.compile(
    r"\b(?:[Dd]as|[Dd]er|[Dd]em|[Dd]es|[Ii]m)\s(?:Segment|Teilsegment|Bereich)s?\s\"(?P<quoted>[^\"]{3,60})\""
    r"|\b(?:[Dd]as|[Dd]er|[Dd]em|[Dd]es)\s(?:Segment|Teilsegment|Bereich)s?\s(?:der\s"
    r"|des\s)?(?P<name>(?:(?:digital|mobil|ambulant|stationär|medizinisch|vernetzt)e[nrs]?\s)?[A-ZÄÖÜ][\w-]+(?:\s(?:und\s)?[A-ZÄÖÜ][\w-]+)?)[\"“«]?"
    r"|(?P<other>(?!Sub-)[A-ZÄÖÜ][\w-]{3,40}?)-?[Ss]egment(?:s|es)?\b"
    r"|\b(?:Segment|Teilsegment|Bereich)\s(?:ist|war|bleibt|sind|bilden)\s(?:die\s|der\s|das\s)?"
    r"(?P<last>[A-ZÄÖÜ][\w-]+)"
    r"|\b(?:Umsätze|Erlöse|(?:Umsatz|Markt)?[Aa]nteil|Teil)\s(?:\w+\s){0,2}auf\s(?:die\s|das\s)?"
    r"(?P<onto>[A-ZÄÖÜ][\w-]+)"
)
_ROMANCE = re.compile(
    r"(?i)\b(?:le\ssegment|el\ssegmento|segment|segmento)\s(?:de\s(?:la\s|las\s|los\s|l')?|des\s|du\s"
    r"|d')(?P<name>[^\W\d_][\w'-]*(?:\s[^\W\d_][\w'-]*){0,4}?)(?=\s(?:a|est|ha|es|cre[cz]|croî|crû|ser[aá]|registr|enregistr|sigu|gener|génér|aport|concentr|acapar|occup|connaî|affich|mantuv|mantien|déten|obtuv|capt|pes|pès|compt|représent|represent"
    r"|devrait|domin|détien|tuvo|tiene|lider|fue|se|con|avec|domina|dominó)\w*\b|[,.;])"
)
_CHINESE = re.compile(
    r"(?:^|[,;:。、]|而|其中|预计|由|来看|方面|(?<=[业场域道])[中里](?=[\u3400-\u9fff]))(?:\s*)(?:其中|而|但|虽然|尽管|同时|此外|另外|预计|此外,"
    r"|由)?(?:(?:到|至|在|于|截至)?\s?20\d\d\s?年(?:底|末)?,?|(?:预计)?在?(?:预测|展望|评估)期(?:内|间|中),?)?(?![所其该占]|成为|分别|有望|预计|将)"
    r"(?P<name>(?:(?![业场域道][中里][\u3400-\u9fff])[\u3400-\u9fffA-Za-z/()和与及-]|[ ](?=[A-Za-z])"
    r"|(?<=[A-Za-z])[ ]){2,18}?)(?<!产值)"
    r"(?:细分市场|部门|领域|细分领域|分部|部分|板块|类别|细分)?(?:(?<!研究)(?<!交易)所(?=占))?(?=\s?(?:预计|有望|将|目前|仅|仍然|仍|正在?|堪称|已经?|[则則]|(?:到|至|在)?\s?20\d\d\s?年(?:期?间)?|在(?:展望|预测|评估)期(?:内|间))*(?:(?:的?收入)?占|稳居|(?:受益于|得益于|受)(?=[^。;]{2,24},(?:增速|增长|成长|增幅))|位居|居首|为大宗|为最大|增速最|增长最|是增长最|在"
    r"(?!线)[^,;。]{0,30}?(?:市场|中)|以|占据|占|是最|是[^,;。]{0,14}(?:最|主导)|处于|拥有|贡献|成为|增长最快|领先|主导(?!的)|创(?:下|纪录|记录)"
    r"|引领|实现|呈现|通过|每年|年均|保持|维持|突破|超过|录得|记录|扩张|的?复合|的?增长|的?市场份额|的?份额|以最|获得|创造|占比(?!例)|(?:发展|成长|扩张|增幅)最|作为(?:全球|国内)?(?:增长|成长|发展|规模|最|第一大)|为(?:第一大|增长最|成长最)|(?:市场)?(?:规模|需求)最[大高]))"
)
# Of its own market a page tells other things: "远程监护市场占据主导地位" is said of a part.
_CHINESE_PART = cued(
    r"(?:^|[,;:。、]|其中)(?!国内|国外|海外|本土|全球|高端|下沉|该|其)(?P<name>(?:(?![在于的])[\u3400-\u9fffA-Za-z]){2,12}?)市场"
    r"(?=占据?(?:了|着)?(?:绝对)?(?:主导|主要|最大|最高|龙头|领先|首位)|占比最|份额最)"
    r"|(?:^|[,;:。])(?P<within>(?:(?![在于的本])[\u3400-\u9fffA-Za-z]){2,14}?)行业(?=占[^,;。据]{2,14}(?:行业|市场)的[^,;。]{0,8}\d)"
)
_CHINESE_SEGMENT = re.compile(
    r"(?P<name>[\u3400-\u9fffA-Za-z/和与及-]{2,16}?)(?:细分市场|细分领域|(?<!公共)(?<!政府)(?<!相关)(?<!监管)(?<!卫生)(?<!主管)部门(?!决策|负责|规章)|细分部门)"
)
_AXIS_FIRST = re.compile(
    rf"(?:^[<>*•·\s]{{0,3}}|[-–:]\s?)(?:(?:{ALONG}|[Aa]mong|[Nn]ach|[Pp]ar|[Pp]or|[Ss]egún|[Ss]elon)\s(?:the\s)?(?P<a>{AXIS}?)(?:\s(?:outlook|segment|category|type\soutlook))?(?:\sin\s20\d\d)?(?:\s?[,:]|\*\*\s?:|\s[–—-]\s)"
    rf"|(?<![:–-]\s)(?P<d>{AXIS_LABEL}){LABELS}|{GERMAN_AXIS}|{CHINESE_ALONG}(?P<b>[\u3400-\u9fff]{{2,10}}?)(?:的?(?:角度|方面|维度|层面))?(?:划分|区分|分类|来看|来说|而言|细分|计算|看|计)?[,:])"
)


# What is an axis where a sentence opens with it, and may be anything elsewhere.
_AXIS_AHEAD = re.compile(
    r"(?i)(?:patient\s|customer\s|user\s)?demograph(?:y|ics?)|(?:care|practice|treatment)\sarea|ownership|equipment|distribution|material"
    r"|pricing|buyers?|customers?|procedure|form\sfactor|interface|organi[sz]ation|business|sector|workflow|sales|subscription"
    r"|(?:healthcare\s)?providers?|patients?(?:\spopulation)?|population|condition|intervention|data\ssource"
)


def stated_axis(sentence: Sentence) -> tuple[Dimension, Span] | None:
    """The axis with which a sentence opens ("By modality, ..."), and its span."""
    match = _AXIS_FIRST.search(sentence.plain[:160])
    group = next((name for name in "abcd" if match and match[name]), "a")
    if match is None or not match[group] or is_region_axis(match[group]):
        return None
    if not known_axis(match[group]) and _AXIS_AHEAD.fullmatch(match[group]) is None:
        return None
    axis = axis_named(match[group])
    return (
        None
        if axis is None
        else (axis, Span(sentence.start + match.start(group), sentence.start + match.end(group)))
    )


def subjects_in(reading: Reading, sentence: Sentence) -> list[tuple[Span, Subject]]:
    """Segments, regions and companies of a sentence in order; where they overlap the longest stays."""
    known = reading.subjects.get(sentence.start)
    if known is None:
        known = _chosen([*_all(reading, sentence)])
        reading.subjects[sentence.start] = known
    return known


def opening_subject(reading: Reading, sentence: Sentence, start: int = 0) -> tuple[Span, Segment] | None:
    """What a sentence, or its clause at an offset, opens with, where nothing else is its subject.

    So "Cloud-based care" in "Cloud-based care held ...".
    """
    if sentence.chinese:
        return None
    axis = stated_axis(sentence)
    match = _opening(sentence, start, along=axis is not None)
    if match is None:
        return None
    if axis is not None and (part := _UPTAKE_OF.match(match["name"] + " ")) is not None:
        group = "of" if part["of"] else "name"
        begins = sentence.start + match.start("name") + part.start(group)
        return segment_at(reading, Span(begins, begins + len(part[group])), axis=axis[0])
    if _NO_PART.match(match["name"]):
        return None
    return segment_named(reading, sentence, match, axis[0] if axis else None)


# What a clause may open with that is no part of a market.
_NO_PART = re.compile(
    r"(?i)(?:(?:it|this|they|these|that|there|he|she|we|which|market)\b|the\s.*market|.*\b(?:market|industry|revenue|companies|players"
    r"|report|growth|demand|adoption|usage|uptake|spending|sales|leaders?|lead|shares?|position|gap|rest|remainder|figure|total)$)"
)

_EUROPEAN_LEAD = re.compile(r"\W{0,4}(?:Nach|Bezogen\sauf|Hinsichtlich|Por|Según|Par|Selon)\b")


def _opening(sentence: Sentence, start: int, *, along: bool) -> re.Match[str] | None:
    """What the clause at an offset opens with, in a sentence that may open with an axis itself."""
    flat = sentence.plain
    if not along:
        return OPENING.match(flat, start)
    if _EUROPEAN_LEAD.match(flat) is None:
        return OPENING_ALONG.match(flat, start)
    return OPENING_GERMAN.match(flat, start) or OPENING_EUROPEAN.match(flat, start)


# "By user, homes held 74%, while clinic adoption is to grow": it is the part that is told of.
_UPTAKE = r"(?:adoption|usage|uptake|demand|deployments?|spending|sales|revenues?)"
_UPTAKE_OF = re.compile(
    rf"(?i)(?:(?P<name>[\w-]+(?:\s[\w-]+){{0,3}}?)\s{_UPTAKE}|{_UPTAKE}\s(?:from|in|by|among|across|of|for)\s(?:the\s)?(?P<of>[\w-]+(?:\s[\w-]+){{0,3}}?))\s$"
)


_AGENT = re.compile(
    rf"(?i)(?:[^.;,]|,\s\d[\d.]*\s?%,?|(?<=\d)\.(?=\d)){{0,60}}?\b(?:(?:dominated|held|led|captured|taken|headed|secured|generated|contributed|earned|topped|spearheaded)\sby|(?:came"
    rf"|comes|derived)\sfrom|\b(?:application|segment|category|component|modality|technology|specialty|indication|end[\s-]users?)\s"
    rf"(?:is|was|remains)|belong(?:s|ed)?\sto|went\sto|go(?:es)?\sto|f(?:ell|alls)\sto|(?:faster|quicker|quickly|rapidly|briskly)\sthan|(?:fast|quickly|rapidly|briskly|strongly)\sas)\s(?:the\s)?"
    rf"(?P<name>{WORD}(?:\s(?:{WORD}|&)){{0,4}}?)"
    r"(?=\s?[.,;]|\s(?:segment|category|division|in|with|at|during|over|owing|due|followed|as|which|throughout|because|since)\b|$)"
)
# Who leads a market without being a part of it: "dominated by a few large players".
_NO_AGENT = re.compile(
    r"(?i)(?:a|an|few|some|several|many|both|large|major|key|global|local|big|small|established"
    r"|leading|existing|multinational|cities|countries|regions|states"
    r"|its|their|this|that)\b.*|.*\b(?:like|such\sas)\b.*|.*\b(?:players|vendors|firms|companies"
    r"|corporations|giants|competitors|brands|manufacturers)(?:\s(?:such|owned|based|from|of|in|like)\b.*)?"
)


def agent_subject(reading: Reading, sentence: Sentence, start: int) -> tuple[Span, Segment] | None:
    """What no list names, behind a passive at an offset: "clinics" in "It is dominated by clinics"."""
    match = None if sentence.chinese else _AGENT.match(sentence.plain, max(0, start - 12))
    if match is None or _NO_AGENT.fullmatch(match["name"]):
        return None
    axis = stated_axis(sentence)
    return segment_named(reading, sentence, match, axis[0] if axis else None)


_OWNER = re.compile(
    rf"(?i)\bshares?\sof\s(?:the\s)?(?P<name>{WORD}(?:\s(?:{WORD}|&)){{0,4}}?)\s(?:is|was|stood"
    rf"|reached|came|amounted|will)\b"
    rf"|^(?:[Tt]he\s)?(?!lion's)(?P<own>[^\W\d_][\w/&+.-]*(?:\s(?:[^\W\d_][\w/&+.-]*|&)){{0,4}}?)'s\s(?:market\s|revenue\s)?share\b"
)


def owner_of_share(reading: Reading, sentence: Sentence, end: int) -> tuple[Span, Segment] | None:
    """Whose share a figure before an offset is: "clinics" in "The share of clinics was 54%"."""
    match = None if sentence.chinese else _OWNER.search(sentence.plain, 0, end)
    if match is None or _NO_AGENT.fullmatch(match["name"] or match["own"]):
        return None
    return segment_named(reading, sentence, match, None)


# What ends the name of a market, and no verb: "Europe telecare market", not "Europe has the market".
_MARKET_OF = re.compile(
    r"(?i)\s(?:(?!(?:the|an?|is|was|has|had|holds?|held|leads?|led|tops|topped|will|to|in|of"
    r"|dominat\w+|command\w*"
    r"|captur\w+|account\w*|contribut\w+|hat|ist|est|es|a)\s)[\w&-]+\s){1,5}(?:market|industry)\b"
)


def goes_on_as_market(flat: str, end: int) -> bool:
    """Whether the words behind an offset end the name of a market, so that a place before it is a part of it.

    >>> goes_on_as_market("Europe telecare market", 6), goes_on_as_market("Europe leads the market", 6)
    (True, False)
    """
    return _MARKET_OF.match(flat, end, end + 70) is not None


def _companies(reading: Reading, sentence: Sentence) -> Iterator[tuple[Span, Subject]]:
    """The companies that are no part of a market's name."""
    named = reading.companies.within(sentence.start, sentence.end)
    markets = [span for span, _, _ in markets_in(sentence.plain)] if named else []
    for span, company in named:
        start = span.start - sentence.start
        if not any(one.start <= start < one.end for one in markets):
            yield span, company


def _listed(reading: Reading, sentence: Sentence) -> Iterator[tuple[Span, Segment]]:
    """Where the names of listed segments stand, Latin ones as whole words or with a plural s."""
    markets = [span for span, _, _ in markets_in(sentence.plain)]
    lower = sentence.plain.lower()
    if len(lower) != len(sentence.plain):
        # A few letters grow in lower case; such a sentence is left to the other patterns.
        return
    for name in reading.listed_names:
        place = lower.find(name)
        segment = reading.segments.named(name) if place >= 0 else None
        while place >= 0 and segment is not None:
            end = place + len(name) + (lower[place + len(name) : place + len(name) + 1] == "s")
            if not name.isascii() or (
                _whole(lower, place, end) and not any(m.start < place and end <= m.end - 7 for m in markets)
            ):
                longer = _LONGER.match(sentence.plain, end) if name.isascii() else None
                at = Span(sentence.start + place, sentence.start + (longer.end() if longer else end))
                told = segment_at(reading, at, axis=segment.dimension) if longer else None
                yield told or (Span(at.start, sentence.start + end), segment)
            place = lower.find(name, place + len(name))


# "Diabetes management" is no part that a list calls "diabetes".
_LONGER = re.compile(
    r"\s(?:management|monitoring|treatment|therapy|prevention|diagnos(?:is|tics)|rehabilitation|education|support|patients|cent(?:er|re)s?|apps"
    r"|monitors?|sensors?|trackers?|kits?|equipment|care|programs|programmes|departments)\b"
)


def _whole(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start] if start else "", text[end : end + 1]
    return not (before.isalnum() or before == "-" or after.isalnum() or after == "-")


def _all(reading: Reading, sentence: Sentence) -> Iterator[tuple[Span, Subject]]:
    yield from _companies(reading, sentence)
    yield from _regions(reading, sentence)
    if sentence.chinese:
        yield from domestic_in(reading.page, sentence.start, sentence.end)
    yield from _listed(reading, sentence)
    axis = stated_axis(sentence)
    if sentence.chinese and axis is not None:
        yield from _parted(reading, sentence, axis[0])
    for pattern in _patterns(sentence):
        for match in pattern.finditer(sentence.plain):
            found = segment_named(reading, sentence, match, axis[0] if axis else None)
            if found is not None and not (sentence.chinese and reading.companies.within(*found[0])):
                yield found


def _parted(reading: Reading, sentence: Sentence, axis: Dimension) -> Iterator[tuple[Span, Segment]]:
    """The parts of the market of which the clauses of a Chinese sentence tell along an axis."""
    for start, end in parts_in(sentence.plain):
        found = segment_at(reading, Span(sentence.start + start, sentence.start + end), axis=axis)
        if found is not None:
            yield found


# "North America (mainly the U.S. and Canada)": what stands in the bracket only tells what is meant.
_IN_BRACKET = re.compile(r"\s?\([^()\d%]*")


def _regions(reading: Reading, sentence: Sentence) -> Iterator[tuple[Span, Region]]:
    """The regions of a sentence but adjectives, and those in a bracket behind another one."""
    forms = gazetteer().forms
    outer: Span | None = None
    for span, region in reading.regions.within(sentence.start, sentence.end):
        place = forms.get(region.form)
        if region.key == "world" or (place and place.adjective):
            continue
        if outer is not None and _IN_BRACKET.fullmatch(reading.page.plain, outer.end, span.start):
            continue
        outer = span
        yield span, region


def _patterns(sentence: Sentence) -> Iterator[re.Pattern[str] | Late]:
    """The patterns that have a chance in a sentence, by a word that each of them needs."""
    if sentence.chinese:
        yield from (_CHINESE_SEGMENT, _CHINESE)
        if _CHINESE_PART.may_match(sentence.plain):
            yield _CHINESE_PART.pattern
        return
    flat = sentence.plain
    if any(word in flat for word in ("egment", "division", "categor", "vertical")):
        yield from (_SEGMENT, _HEADED)
    if '"' in flat:
        yield _QUOTED
    if "egment" in flat or "ereich" in flat or " auf " in flat:
        yield _GERMAN
    if "egment" in flat or " des " in flat or " du " in flat or " d'" in flat:
        yield _ROMANCE


def _chosen(pairs: list[tuple[Span, Subject]]) -> list[tuple[Span, Subject]]:
    pairs.sort(key=lambda pair: (pair[0].start, -pair[0].end))
    kept: list[tuple[Span, Subject]] = []
    for pair in pairs:
        if kept and _head_noun(kept[-1], pair):
            continue
        if kept and pair[0].start < kept[-1][0].end:
            if pair[0].end - pair[0].start > kept[-1][0].end - kept[-1][0].start:
                kept[-1] = pair
            continue
        kept.append(pair)
    return kept


def _head_noun(before: tuple[Span, Subject], pair: tuple[Span, Subject]) -> bool:
    """Whether a generic segment is but the last word of the one before it, as in "tele-advice services"."""
    if not (isinstance(before[1], Segment) and isinstance(pair[1], Segment)):
        return False
    return pair[0].start == before[0].end + 1 and pair[1].forms[0].lower() in HEAD_NOUNS
