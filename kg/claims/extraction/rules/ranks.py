"""What is largest, dominant or growing fastest in a market; the second largest is neither."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.extraction.found import Company, Found, Region, Segment
from kg.claims.extraction.grammar.awaited import awaited_subjects
from kg.claims.extraction.grammar.chinese_fields import field_before
from kg.claims.extraction.grammar.contents import contents_end
from kg.claims.extraction.grammar.cued import cued
from kg.claims.extraction.grammar.respective import split_opening
from kg.claims.extraction.grammar.subjects import (
    Subject,
    agent_subject,
    goes_on_as_market,
    opening_subject,
    stated_axis,
    subjects_in,
)
from kg.claims.extraction.grammar.unheld import is_unheld
from kg.claims.extraction.page import Sentence, Span
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import SentenceRule
from kg.claims.extraction.rules.rank_clauses import clauses_of
from kg.claims.extraction.rules.rank_cues import cues_of
from kg.claims.extraction.rules.rank_holders import chinese_leader, is_of_houses, names_market
from kg.claims.extraction.rules.rank_labels import labelled_ranks, ranking
from kg.claims.extraction.rules.rank_neighbours import agent_before, behind, beside, each_of, placed
from kg.claims.extraction.rules.rank_times import is_contrasted, is_past, now_instead

__all__ = ["RULES"]

_CONTEXT = cued(
    r"(?i)market|segment|use\scase|\bsteepest|share|revenue|leadership|categor|component|sales|demand|expansion|users\sof"
    r"|buyers|adopters|spenders|\bmoney\b|\bpace\b|CAGR|gr[oe]w|region|dominance|end[\s-]use"
    r"|application"
    r"|umsatz|umsätze|anteil|domini|wächst|forecast|industry|markt|marché|mercado"
    r"|croissance|crecimiento|wachs|secteur|sector|市场|份额|(?<!app)(?<!App)(?<!APP)占据?主导|占比|增长|增速|细分|收入|营收|大宗|市占率|赛道|行业的?(?:主导|第一|龙头)|主导产品"
)
# Of what parts of a market have in common only reports speak.
_OF_REPORTS = cued(r"(?i)\b(?:portion|slice|proportion)\b")
_PASSIVE = re.compile(
    r"(?i)\b(?:held|dominated|led|witnessed|recorded|observed|registered|captured|exhibited|experienced"
    r"|accounted\sfor|seen|shown|posted|represented|driven|headed)\sby\b|\b(?:belong(?:s|ed)?|go(?:es)?"
    r"|went)\sto\b|\bby\s(?:the\s)?$|^.{0,12}\b(?:strongest|quickest|fastest|highest"
    r"|steepest)\sin\s(?:the\s)?$|\bfast\sas\s(?:the\s)?$|^.{0,8}\bleaders?(?:\sremains?"
    r"|,)\s(?:the\s)?$|\b(?:is|are|was"
    r"|were|will\sbe|being|include[sd]?)\s(?:the\s)?$|是$"
)
_REASON = re.compile(
    r"(?i)\b(?:due\sto|owing\sto|because|driven\sby|attributed\sto|as\sa\sresult|thanks\sto|on\saccount\sof"
    r"|fueled\sby|since|followed\sby|as\sit|with\sits|aufgrund|dank|grâce|en\sraison|debido|gracias"
    r"|leveraging|despite)\b|由于|得益于|因为|受益于|归因于|其次"
)


def _ranks(reading: Reading, sentence: Sentence) -> Iterator[Found]:
    flat = sentence.plain
    if "(" in flat:
        yield from labelled_ranks(reading, sentence)
    of_market = (
        _CONTEXT.search(flat) is not None
        or (reading.is_report and _OF_REPORTS.search(flat) is not None)
        or stated_axis(sentence) is not None
    )
    cues = cues_of(flat, chinese=sentence.chinese) if of_market or reading.is_report else []
    if cues and sentence.chinese:
        floor = contents_end(flat)
        cues = [cue for cue in cues if cue[0] >= floor]
    if not of_market:
        cues = [cue for cue in cues if _OF_PLACES.search(flat, *cue[:2])]
    if not cues:
        return
    if flat.endswith("?") and (not sentence.chinese or _CHINESE_ASKED.search(flat)):
        yield from _answered(reading, sentence, cues)
        return
    clauses = clauses_of(flat)
    for start, end, rank in cues:
        clause = next(one for one in clauses if one[0] <= start < one[1])
        cue = Span(sentence.start + start, sentence.start + end)
        # A Chinese cue may begin with the sentence: what is ranked stands within it.
        told = max(start, flat.find("最", start, end)) if sentence.chinese else start
        if is_unheld(reading.page, sentence, told, end):
            continue
        if is_past(flat, start, clause):
            now = now_instead(sentence, list(subjects_in(reading, sentence)), end)
            if now is not None and not isinstance(now[1], Company):
                yield ranking(sentence, rank, now, cue)
            continue
        field = field_before(reading, sentence, start)
        led = flat[start:end] == _NEXT_TO
        yield from (
            ranking(sentence, rank, one, cue, field)
            for one in (
                _next_to(reading, sentence, end) if led else _ranked(reading, sentence, start, end, clause)
            )
            if of_market or isinstance(one[1], Region)
        )


def _ranked(
    reading: Reading, sentence: Sentence, start: int, end: int, clause: tuple[int, int]
) -> list[tuple[Span, Subject]]:
    """What the cue between two offsets is said of, each of several that stand side by side."""
    past = _PAST_ANOTHER.search(sentence.plain, clause[0], end)
    if past is not None and _YET_TO.search(sentence.plain, clause[0], past.start()) is not None:
        return []
    awaited = awaited_subjects(reading, sentence, start, end)
    subject = None if awaited else _subject(reading, sentence, start, end, clause)
    if subject is None:
        return awaited
    if _OF_COMPANIES.match(sentence.plain) and reading.companies.within(*subject[0]):
        return []
    if isinstance(subject[1], Region) and is_of_houses(
        sentence.plain, start, subject[0].end - sentence.start
    ):
        return []
    parts = list(split_opening(reading, sentence)) if isinstance(subject[1], Segment) else []
    if len(parts) > 1 and subject[0].start == parts[0][0].start:
        return parts
    if subject[0].start >= sentence.start + end:
        return [subject, *behind(reading, sentence, subject)]
    return [*beside(reading, sentence, subject), *each_of(reading, sentence, subject, end)]


# "Companies like Alder and Birch are leading the market": they are no segments of it.
_OF_COMPANIES = re.compile(r"(?i)\W*(?:[\w-]+\s){0,3}?(?:companies|firms|players|vendors|brands|startups)\b")
# What a report says of places is told of its market: "Europe holds on to the top spot".
_OF_PLACES = re.compile(
    r"(?i)\b(?:spot|leads?|leader|leadership|climb|crown|first\splace|pole\sposition|dominat\w+|position|upper\shand|front-?\s?runner"
    r"|ahead|pie|cake|forefront|ranks?\sfirst|faster|gains|uptake|adoption|any\sother)\b"
)
_ASKED = re.compile(r"(?i)(?:q\d*[.:]\s|\d+[.)]\s)?(?:which|what)\s")
_CHINESE_ASKED = re.compile(r"[哪谁何吗呢几]|什么|多少")
_ANSWERING = 25


def _answered(reading: Reading, question: Sentence, cues: list[tuple[int, int, str]]) -> Iterator[Found]:
    """The rank that a bare answer gives: "Which region holds the largest share?" over "Europe, with 40%."."""
    answer = reading.page.after(question)
    if answer is None or not _ASKED.match(question.plain) or cues_of(answer.plain, chinese=answer.chinese):
        return
    named = [pair for pair in subjects_in(reading, answer) if not isinstance(pair[1], Company)]
    if named and named[0][0].start - answer.start <= _ANSWERING:
        start, end, rank = cues[0]
        yield ranking(answer, rank, named[0], Span(question.start + start, question.start + end))


_BY_OTHERS = re.compile(
    r"\s(?:\w+ly\s)?by\s(?!(?:market\s)?(?:revenues?|value|volume|sales|size|share|users?|units|number"
    r"|far|\w+ing)\b)"
)
_BY = re.compile(r"\s?(?:by|von|par|por)\s$")
_LEADER, _IS = ("market leader", "market leaders"), re.compile(r"(?:\s(?:is|remains?|was|are)|,)\s")
_LEADS = re.compile(r"(?i)(?:leads|led|dominat\w+|tops?)\b(?!\sby\b)")
_ACTS = re.compile(r"\.?\s(?:currently\s|now\s|still\s)?")
# "甲2031年收入规模在本国照护行业中" before "排名第一".
_OWN = re.compile(
    r"(?:\d{4}年)?的?(?:收入规模|收入|营收|市场份额|市占率|份额|用户规模|规模|销量|出货量)?(?:在"
    r"|于)[^,;。]{2,24}?(?:行业|市场|领域|赛道)(?:中|内|里)?(?:连续[^,;。]{1,6})?"
    r"(?:(?:以|按)[^,;。]{2,12})?(?:的?(?:市场份额|市占率|市场占有率|份额|占比)[^;。]{2,36},)?"
)
_WITH = re.compile(
    r"(?:[^,;。%]{0,24}?,)?(?:但|并|且|也|则|仍|还|依然|依旧|继续|同样)*(?:以|凭借?|靠|手握)(?:着|了|其)?[^,;。%]{0,8}?\d[\d.]*\s?%(?:左右|以上)?"
    r"(?:的?[^,;。]{0,8})?,?(?:稳?居|位居|排名|位列|名列|高居|稳坐|占据)?$"
    # "占据照护市场31%的份额,排名第一", "市占率为25%,排名第一"
    r"|(?:占据?|拥有|凭借|以)[^;。]{0,24}?\d[\d.]*%(?:左右)?的?[^,;。]{0,4}(?:份额|市占率|占有率|占比),(?:稳?居|位居|排名)?$"
    r"|的?(?:[^,;。]{0,12}的)?(?:市场份额|市占率|占有率)(?:约?为|达到?|约)[^,;。%]{0,4}?\d[\d.]*%,(?:稳?居|位居|排名|位列)?$"
)
# "份额约为18%,仅次于甲": who is named behind these words is larger than all.
_NEXT_TO = "仅次于"


def _company(reading: Reading, sentence: Sentence, start: int, end: int) -> tuple[Span, Company] | None:
    """The company that a cue is said of: "dominated by A", "A leads", "A with 18%, in first place"."""
    flat = sentence.plain
    agent = agent_before(flat, start)
    for span, company in reading.companies.within(sentence.start, sentence.end):
        first, last = span.start - sentence.start, span.end - sentence.start
        if first >= end and (_BY if flat[start:end] not in _LEADER else _IS).fullmatch(flat, end, first):
            return span, company
        if agent is not None and agent <= first and last <= start:
            return span, company
        if reading.is_report and _LEADS.match(flat, start) and _ACTS.fullmatch(flat, last, start):
            return span, company
        if (
            sentence.chinese
            and last <= start
            and (_WITH.fullmatch(flat, last, start) or _OWN.fullmatch(flat, last, start))
        ):
            return span, company
    return None


def _next_to(reading: Reading, sentence: Sentence, end: int) -> list[tuple[Span, Subject]]:
    """The company right behind words that say that only it is larger."""
    named = reading.companies.within(sentence.start + end, sentence.end)
    return [pair for pair in named[:1] if pair[0].start == sentence.start + end]


def _subject(
    reading: Reading, sentence: Sentence, start: int, end: int, clause: tuple[int, int]
) -> tuple[Span, Subject] | None:
    flat = sentence.plain
    company = _company(reading, sentence, start, end) or chinese_leader(reading, sentence, start, end)
    if company is not None or agent_before(flat, start) is not None:
        return company
    subjects = [
        pair
        for pair in subjects_in(reading, sentence)
        if not (isinstance(pair[1], Company) or is_contrasted(sentence, pair) or names_market(sentence, pair))
    ]
    lower, upper = sentence.start + clause[0], sentence.start + clause[1]
    reason = _REASON.search(flat, end, clause[1])
    stop = sentence.start + reason.start() if reason else upper
    inside = [pair for pair in subjects if lower <= pair[0].start and pair[0].end <= stop]
    inside = [pair for pair in inside if not _in_market_name(flat, pair, sentence)]
    before = [
        pair for pair in inside if pair[0].start < sentence.start + end and not placed(flat, pair, sentence)
    ]
    after = [pair for pair in inside if pair[0].start >= sentence.start + start and pair not in before]
    if after and _passive(flat, end, after[0][0].start - sentence.start):
        return after[0]
    if (agent := agent_subject(reading, sentence, end)) is not None:
        return agent
    if after and _OF.fullmatch(flat, end, after[0][0].start - sentence.start):
        return after[0]
    if after and _MOST_IN.search(flat, start, after[0][0].start - sentence.start) and not _parts(before):
        return after[0]
    if _BY_OTHERS.match(flat, end):
        # "The market in Italy is dominated by a few firms": nothing before the verb leads.
        return None
    if before and (past := _PAST_ANOTHER.search(flat, clause[0], end)) is not None:
        before = [pair for pair in before if pair[0].start < sentence.start + past.start()] or before
    if before:
        return before[-1] if not isinstance(before[0][1], Segment) else _parts(before)[-1]
    if (opening := opening_subject(reading, sentence, clause[0])) is not None and (
        not after or opening[0].end <= sentence.start + start
    ):
        return opening if opening[0].end <= sentence.start + end else None
    return (
        after[0]
        if after
        and re.match(
            r"(?i)[^,]{0,60}\b(?:is|are|was|were|by|in|:|ist|sind|war|wächst|wachsen|auf|est|sont"
            r"|es|son)\s|是",
            flat[end : after[0][0].start - sentence.start] + " ",
        )
        else _continued(reading, sentence, clause)
    )


# "Asia is to overtake Europe as the largest region": what comes first leads.
_PAST_ANOTHER = re.compile(
    r"\b(?:overt(?:akes?|aken|aking|ook)|surpass(?:es|ed|ing)?|outstrip(?:s|ped|ping)?|replac(?:es?|ed"
    r"|ing)|unseat(?:s|ed|ing)?|displac(?:es?|ed|ing)"
    r"|dethron(?:es?|ed|ing))\s(?=[^.;,]{2,60}\bas\s)"
)
# Who is only "expected to overtake Europe as the largest region" is not the largest.
_YET_TO = re.compile(r"(?i)\b(?:to|will|would|could|may|might|should|can|about\sto)\s(?:[a-z]+\s){0,2}$")
# "Dominance of the Wall Cords Segment"
_OF = re.compile(r"\sof\s(?:the\s)?")
# "Use is to grow the most in Asia": the place is what grows.
_MOST_IN = re.compile(r"\bthe\s(?:most|fastest|quickest)\sin\s(?:the\s)?$")


def _parts(pairs: list[tuple[Span, Subject]]) -> list[tuple[Span, Subject]]:
    return [pair for pair in pairs if isinstance(pair[1], Segment)]


# What follows on the first one: "居首,其后是北美".
_NEXT = re.compile(r"其后|其次|随后|紧随|接着|再次|次之")


def _passive(flat: str, end: int, start: int) -> bool:
    between = flat[max(0, end - 12) : start]
    return start >= end and _NEXT.search(between) is None and _PASSIVE.search(between) is not None


def _in_market_name(flat: str, pair: tuple[Span, Subject], sentence: Sentence) -> bool:
    """Whether a region belongs to the name of the market, as in "in the China telemedicine market"."""
    if not isinstance(pair[1], Region):
        return False
    start, end = pair[0].start - sentence.start, pair[0].end - sentence.start
    opening = re.search(r"(?i)\b(?:in|across|of|within|for)\s(?:the\s)?$", flat[max(0, start - 16) : start])
    return opening is not None and goes_on_as_market(flat, end)


# "Coaching offers chats, and will be the segment with the highest growth"
_SAME_SUBJECT = re.compile(
    r",?\s(?:and|but)\s(?:also\s|still\s|now\s)?(?:is|are|was|were|will|should|has|have|had|holds?|held"
    r"|remains?|accounts?|accounted|dominat\w+|leads?|led|grows?|registers?"
    r"|records?|shows?)\b"
)


def _of_sentence(reading: Reading, sentence: Sentence, end: int) -> tuple[Span, Subject] | None:
    """The place or the part of the market that a sentence opens with, for a later clause without one."""
    first = next(iter(subjects_in(reading, sentence)), None)
    if first is not None and not isinstance(first[1], Company) and first[0].start <= sentence.start + _THE:
        return first
    opening = opening_subject(reading, sentence)
    return opening if opening is not None and opening[0].end <= sentence.start + end else None


_THE = 4
"""How far in what a sentence opens with may stand, behind "The"."""


def _continued(reading: Reading, sentence: Sentence, clause: tuple[int, int]) -> tuple[Span, Subject] | None:
    """What the sentence before spoke of, where this one opens with "This segment" or "It"."""
    if clause[0] and _SAME_SUBJECT.match(sentence.plain, clause[0]):
        return _of_sentence(reading, sentence, clause[0])
    opening = sentence.plain[clause[0] : clause[0] + 40]
    if clause[0] != 0 or not re.match(
        r"(?i)(?:this|the)\s(?:segment|region|category|dominance|growth)"
        r"|(?:in\s[\w\s]{3,25},\s)?it\s(?:captures?|holds?|held"
        r"|accounts?|dominate|makes?\sup|made\sup)|该(?:细分|地区|领域|部门)",
        opening,
    ):
        return None
    previous = reading.page.at(sentence.start - 2) or reading.page.at(sentence.start - 1)
    if previous is None or previous.block != sentence.block:
        return None
    subjects = [
        pair
        for pair in subjects_in(reading, previous)
        if isinstance(pair[1], Segment | Region) and not placed(previous.plain, pair, previous)
    ]
    return subjects[-1] if subjects else None


RULES = (
    SentenceRule(
        name="ranking",
        find=_ranks,
        words=frozenset(
            """largest biggest highest greatest maximum majority major lion's lion leading dominant dominated
            dominates dominate dominating dominance led leads topped top fastest crown lead
            quickest rapid rapidly accounted emerging spearheaded größte größten größter größtes höchste
            höchsten höchster führend führende führenden führt dominiert dominieren schnellsten
            schnellste marktführer plus grande rapide domine dominé dominait dominent contributed contributes
            strongest faster ahead bulk took spearheads claimed claims
            leadership keeps kept first nowhere no none front upper heaviest outpace outpaces pace
            held holds secured secures retains retained frontrunner runner frontrunners powerhouse
            commands commanded rules heads head foremost steepest sharpest swiftest briskest speediest
            larger bigger greater stayed stays
            headed number tops nothing outgrow outgrows outrank outranks outranked preferred
            most principal mayor lidera lideró dominó domina rápido rápida encabeza premier
            croissance première stärksten meisten dynamique dynamiques dinámico dinámica forte crece crecen
            wichtigste wichtigster wichtigsten wichtigstes dominierte dominierten führte führten führen
            anführt crecerá crecerán crecimiento spitze spitzenreiter
            tête cabeza grand grande gros grosse importante
            important mayores lideran dominée domineront dominará liderará liderado lideraron
            lideraban liderarán encabezan encabezaron dominaron dominan dominaban dominaient dominèrent
            primer leader forefront""".split()
        ),
        terms=(
            "居首",
            "大宗",
            "更大",
            "最",
            "领先",
            "主导",
            "首位",
            "仅次于",
            "第一",
            "引领",
            "统治",
            "领跑",
            "之首",
            "龙头",
            "居冠",
            "夺冠",
            "大头",
            "独大",
            "头筹",
            "鳌头",
            "独秀",
            "首屈",
            "榜首",
            "蝉联",
        ),
    ),
)
