"""Which part of a market something holds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from kg.claims.extraction.found import Company, Found, Region
from kg.claims.extraction.grammar.chinese_share_turns import chinese_shares
from kg.claims.extraction.grammar.contents import contents_end
from kg.claims.extraction.grammar.percents import Percent, find_percents
from kg.claims.extraction.grammar.respective import respective
from kg.claims.extraction.grammar.roles import Role, percents_with_roles
from kg.claims.extraction.grammar.segment_named import segment_at
from kg.claims.extraction.grammar.segments import bare_segment
from kg.claims.extraction.grammar.share_turns import shares_in_turns
from kg.claims.extraction.grammar.subjects import (
    Subject,
    agent_subject,
    goes_on_as_market,
    opening_subject,
    owner_of_share,
    stated_axis,
    subjects_in,
)
from kg.claims.extraction.grammar.unheld import is_unheld
from kg.claims.extraction.page import Sentence, Span
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import SentenceRule
from kg.claims.extraction.rules.share_scopes import share_of

__all__ = ["RULES"]


# A part of the cases, visits or people of somebody is no share of a market: "40% of their diagnoses".
_OF_CASES = re.compile(
    r"(?i)\s(?:of|among)\s(?:their|its|our|all|the|his|her|total)?\s?(?:[\w-]+\s){0,2}?(?:diagnos[ei]s|visits|patients|cases|deaths"
    r"|employees|workers|calls|consultations|hospitali[sz]ations|admissions|respondents|physicians|doctors|prescriptions|jobs|posts|staff|workforce|votes|seats|shareholders"
    r"|the\spopulation|adults|Americans)\b"
)


# A part of all deaths, people, work or land is no share of a market either, unless the clause names one.
_OF_PEOPLE = re.compile(
    r"死亡|人口|GDP|国内生产总值|国土|土地|面积|就业|岗位|发病率|患病率|疾病负担|总负担|受访|网民|占全[国球]的?\s?\d|卫生总费用|财政支出"
)
_OF_MARKET_WORDS = re.compile(r"市场|份额|市占|营收|收入|销售|规模")
_CLAUSE_START = re.compile(r"[,。;:]")
_BEHIND = 12


def _of_people(sentence: Sentence, percent: Percent) -> bool:
    """Whether a Chinese clause speaks of a part of the people, of deaths or of the land."""
    if not sentence.chinese:
        return False
    floor = max(
        (match.end() for match in _CLAUSE_START.finditer(sentence.plain, 0, percent.start)), default=0
    )
    clause = sentence.plain[floor : percent.end + _BEHIND]
    clause = clause[: percent.start - floor] + _CLAUSE_START.split(clause[percent.start - floor :], 1)[0]
    if _OF_COSTS.search(sentence.plain, 0, percent.start):
        return True
    return _OF_PEOPLE.search(clause) is not None and _OF_MARKET_WORDS.search(clause) is None


# What a company spends of its income.
_OF_COSTS = re.compile(
    r"(?:研发|费用|开支|成本|支出|投入)[^。;]{0,24}占[^。;%]{0,6}(?:收入|营收)[^。;]{0,20}$"
)


# What a stock gains or loses in a day, or is paid above its price, is no share of a market.
_PRICE_BEFORE = re.compile(
    r"\([A-Z]{1,5}\s[-+–]?$|(?i:(?<!market\s)(?<!revenue\s)\b(?:(?:(?<!'s\s)share|shares)(?!\sof\s(?:the\s)?(?:[\w-]+\s){0,3}(?:market|revenues?|sales))|stocks?)\s(?:[\w.,&'’-]+\s){0,9}?(?:up|down|rose|rises?|rising|fell|falls?|jump\w*|dropp?\w*|soar\w*|slid\w*"
    r"|slump\w*|surg\w*|gain\w*|clos\w+|plung\w*|tumbl\w*|climb\w*|trad\w+|sank|lost|popp?\w*)\b[^;.%]{0,30}$)"
)
_STOCK_PRICE = re.compile(r"(?i)\b(?:share|stock)\sprices?\b[^.;%]{0,60}$")
_PRICE_AFTER = re.compile(
    r"(?i)\s(?:mark-?up|premium|discount|higher\sthan|lower\sthan|above|below)\b[^.;]{0,40}\b(?:clos\w+|price|trading|share)"
)

# "40-50%"
_RANGE = re.compile(r"[\d%]\s?-$")
# What several hold together is the share of none of them.
_TOGETHER = re.compile(
    r"(?i)\b(?:top|leading|largest|biggest)\s(?:two|three|four|five|six|seven|eight|ten|\d{1,2})\b"
    r"|\b(?:two|three|four|five|ten)\s(?:largest|biggest|leading|main)\b|\b(?:together|combined"
    r"|collectively|jointly)\b"
    r"|\b(?:drei|vier|fünf|zehn)\s(?:größten|führenden)\b|\bzusammen\b|\b(?:trois|quatre|cinq)\spremiers\b"
    r"|\b(?:tres|cuatro|cinco)\s(?:principales|mayores)\b|\bensemble\b|\ben\sconjunto\b"
    r"|[^,;。、%分各:]{2,12}、[^,;。、%分各]{2,12}占据(?:了|着)?(?:近|约|超过?)?$"
    r"|(?:头部|龙头|领先|主要|大型)(?:企业|公司|平台|厂商|玩家|品牌)(?:如|包括|,如)|前[二两三四五六七八九十\d]{1,2}[家大名强]|合计|合共|[两二三四五六七八]大[\u3400-\u9fff]{0,4}(?:板块|领域|赛道|业务)"
)

# A part of a company's stock, or of its own income, is no share of a market.
_STOCK_AFTER = re.compile(
    r"(?:[、和及与]\d[\d.]*%)*(?:\([^()]{1,20}\))?的?(?:股份|股权|股票|股本|权益|表决权)"
)
# "58% of the combined company": what a side of a deal will hold of it.
_HELD_AFTER = re.compile(
    r"(?i)\s?of\s(?:the|its)\s(?:(?:new|newly|combined|merged|enlarged|resulting|joint)\s){1,2}"
    r"(?:company|entity|firm|group|business)\b|\s?of\s(?:the\s(?:company|firm)'s|its)\s(?:total\s|outstanding\s|issued\s)?"
    r"(?:shares|stock|equity|share\scapital)\b"
)
# "bought a 55% share of Alder": what somebody has of a company.
_BOUGHT_BEFORE = re.compile(
    r"(?i)\b(?:acquir|purchas|bought|buy|sold|sell|divest|rais(?:e[sd]?|ing)\s(?:its|their)\s(?:stake|share|interest))\w*\s"
    r"(?:(?:an?|the|its|their|further|another|about|around|additional|approximately|remaining|up\sto|majority)\s){0,3}$"
)
_STAKE_AFTER = re.compile(
    r"(?i)\s?(?:[a-z]+\s){0,2}?(?:shares?|stakes?|interests?|shareholding|holding)\s(?:of|in)\s(?:the\s)?"
)
_STOCK_BEFORE = re.compile(
    r"(?:持股(?:比例)?|股[份权](?:占比|比例)|(?:收入|营收|利润|销售额|客户)占比|注册资本|总股本|股份总[数额]|股本总额|总股份|已发行股份|出资额|公司总?(?:收入|营收))[^,。;%]{0,8}$"
)

# What people do with a service is no share of its market: "70% telehealth usage".
_OF_USE = re.compile(
    r"(?i)\s(?:of\s)?(?:[\w-]+\s){0,3}?(?:usage|adoption|utili[sz]ation|penetration|integration|uptake|awareness)\b"
)


# What a sentence that opens with an axis tells of incomes is told of parts of the market.
_BY_AXIS = re.compile(r"\W{0,3}(?:按|从|依|根据)[\u3400-\u9fff]{2,8}(?:划分|计算|来看|而言|看)?,")

_OF_HOUSE = re.compile(r"公司|集团|股东|股份|股权|资本|出资|股本|我们")


def _of_a_price(sentence: Sentence, percent: Percent) -> bool:
    before = _PRICE_BEFORE.search(sentence.plain, max(0, percent.start - 80), percent.start)
    return before is not None or _PRICE_AFTER.match(sentence.plain, percent.end) is not None


def _of_a_company(reading: Reading, sentence: Sentence, percent: Percent, subject: Subject) -> bool:
    before = sentence.plain[max(0, percent.start - 20) : percent.start]
    if _HELD_AFTER.match(sentence.plain, percent.end) is not None:
        return True
    if (stake := _STAKE_AFTER.match(sentence.plain, percent.end)) is not None and (
        _BOUGHT_BEFORE.search(sentence.plain, max(0, percent.start - 60), percent.start)
        or _begins_company(reading, sentence.start + stake.end())
    ):
        return True
    return _STOCK_AFTER.match(sentence.plain, percent.end) is not None or (
        _STOCK_BEFORE.search(before) is not None
        and (isinstance(subject, Company) or not _tells_of_parts(reading, sentence))
    )


def _tells_of_parts(reading: Reading, sentence: Sentence) -> bool:
    """Whether the incomes of a sentence are those of parts of the market, and not of one house."""
    axis = _BY_AXIS.match(sentence.plain)
    return axis is not None or (reading.is_report and not _OF_HOUSE.search(sentence.plain))


def _begins_company(reading: Reading, place: int) -> bool:
    """Whether a company is named at a place: "a 25% share of Alder" is no share of a market."""
    return any(span.start == place for span, _ in reading.companies.within(place, place + 60))


def _shares(reading: Reading, sentence: Sentence) -> Iterator[Found]:
    said = chinese_shares(reading, sentence)
    turns = {at: named for at, named in said.items() if named is not None} or shares_in_turns(
        reading, sentence
    )
    told = _with_turns(sentence.plain, turns)
    floor = contents_end(sentence.plain) if sentence.chinese and told else 0
    percents = [pair for pair in told if pair[0].start >= floor]
    each = respective(reading, sentence, [(one.start, one.end) for one, role in percents if role == "share"])
    last: tuple[Span, Subject] | None = None
    for place, (percent, role) in enumerate(percents):
        if (
            said.get(percent.start, percent) is None
            or _OF_USE.match(sentence.plain, percent.end)
            or _OF_CASES.match(sentence.plain, percent.end)
            or (percent.start not in turns and _of_a_price(sentence, percent))
            or _STOCK_PRICE.search(sentence.plain, max(0, percent.start - 80), percent.start)
            or _of_people(sentence, percent)
            or is_unheld(reading.page, sentence, percent.start, percent.end)
        ):
            floor = percent.end
            continue
        if role == "share" and not _RANGE.search(sentence.plain, 0, percent.start):
            if percent.start in each:
                floor = 0
            last_one = place + 1 == len(percents) or percent.start in each
            ceiling = len(sentence.plain) if last_one else percents[place + 1][0].start
            if percent.start not in turns and _TOGETHER.search(sentence.plain, floor, percent.start):
                last, floor = None, percent.end
                continue
            found = (
                turns.get(percent.start)
                or each.get(percent.start)
                or _subject(reading, sentence, percent, floor)
            )
            if found is None and _another(sentence, floor, percent.start):
                floor = percent.end
                continue
            last = found or last
            if (
                last is not None
                and percent.value <= 100
                and not _of_a_company(reading, sentence, percent, last[1])
            ):
                yield share_of(reading, sentence, percent, last, floor, ceiling)
        floor = percent.end


def _with_turns(flat: str, turns: Mapping[int, tuple[Span, Subject]]) -> list[tuple[Percent, Role]]:
    """The growth rates and shares of a sentence, with those that only a turn of it calls a share."""
    told = percents_with_roles(flat)
    known = {percent.start for percent, _ in told}
    if turns.keys() <= known:
        return list(told)
    added: list[tuple[Percent, Role]] = [
        (percent, "share")
        for percent in find_percents(flat)
        if percent.start in turns and percent.start not in known
    ]
    return sorted([*told, *added], key=lambda pair: pair[0].start)


def _subject(
    reading: Reading, sentence: Sentence, percent: Percent, floor: int
) -> tuple[Span, Subject] | None:
    subjects = subjects_in(reading, sentence)
    start = sentence.start + percent.start
    if _BARE.search(sentence.plain, 0, percent.start) and subjects and isinstance(subjects[0][1], Company):
        return subjects[0]
    before = [pair for pair in subjects if sentence.start + floor <= pair[0].start and pair[0].end <= start]
    if before:
        named = _not_of_place(sentence, before)
        if (named is None or isinstance(named[1], Region) or not isinstance(before[0][1], Company)) and (
            _ITSELF.match(sentence.plain) or _ITSELF_BESIDE.search(sentence.plain, floor, percent.start)
        ):
            return _own(reading)
        return named
    if _ITSELF_BESIDE.search(sentence.plain, floor, percent.start):
        return _own(reading)
    if (named := _named_beside(reading, sentence, percent, floor)) is not None or floor:
        return named
    owner = owner_of_share(reading, sentence, start - sentence.start) or agent_subject(
        reading, sentence, percent.end
    )
    if owner is not None:
        return owner
    opening = opening_subject(reading, sentence)
    if opening is not None and (opening[0].end <= start or sentence.plain.startswith("With ")):
        return opening
    if (again := _taken_up(reading, sentence) or _of_clause(reading, sentence, percent)) is not None:
        return again
    following = sentence.plain[percent.end : percent.end + 80]
    if re.search(r"(?i)\bheld\sby\b|\bby\s(?:the\s)?", following) or not before:
        return next((pair for pair in subjects if pair[0].start >= start), None)
    return None


# "When the market reaches $3 billion, night care will account for 40% of total revenues."
_CLAUSE = re.compile(
    r",\s(?:the\s)?(?P<name>[a-z][\w/&-]*(?:\s[a-z][\w/&-]*){0,3}?)\s(?:(?:will|would|should|could|may)\s"
    r"|(?:is|are)\s(?:expected|projected|set|likely)\sto\s)?"
    r"(?:account(?:s|ed)?\sfor|make(?:s)?\sup|made\sup|represent(?:s|ed)?)\s(?:\w+\s){0,2}$"
)
_OF_ALL = re.compile(
    r"\sof\s(?:the\s)?(?:total|overall|global|all|market)\s(?:market|revenues?|sales|spending)?"
)
_NO_PART = re.compile(r"(?:it|this|that|they|which|these|those|revenues?|sales|market)\b")


def _of_clause(reading: Reading, sentence: Sentence, percent: Percent) -> tuple[Span, Subject] | None:
    """What the clause around a share of all revenues opens with."""
    match = _CLAUSE.search(sentence.plain, 0, percent.start)
    if match is None or not _OF_ALL.match(sentence.plain, percent.end) or _NO_PART.match(match["name"]):
        return None
    span = Span(sentence.start + match.start("name"), sentence.start + match.end("name"))
    made = bare_segment(reading.page, span, axis=None)
    return None if made is None else (made[1], made[0])


_REGION_AGAIN = re.compile(r"(?:The|This)\s(?:region|country|market\sin\sthe\sregion)\s(?!of\b)")


def _taken_up(reading: Reading, sentence: Sentence) -> tuple[Span, Subject] | None:
    """The last place of the sentence before, where this one goes on with "The region"."""
    before = reading.page.before(sentence) if _REGION_AGAIN.match(sentence.plain) else None
    places = [] if before is None else reading.regions.within(before.start, before.end)
    return next((one for one in reversed(places) if one[1].key != "world"), None)


def _another(sentence: Sentence, start: int, end: int) -> bool:
    """Whether the words before a share give it to somebody who is no known part of the market."""
    shape = _BESIDE_CHINESE if sentence.chinese else _ANOTHER
    return shape.search(sentence.plain, start, end) is not None


# What follows a share and is of another name that nothing else makes known: "followed by Corvane with 9%".
_ANOTHER = re.compile(
    r"\b(?:by|and|then|while)\s(?:the\s)?[A-Z][\w&.-]*(?:\s[A-Z&][\w&.-]*)*\s(?:with|at|held|has|had|\()|(?:,|\sand)\s[A-Z][\w&.-]*(?:\s[A-Z&][\w&.-]*)*\s$"
)
_BESIDE = re.compile(
    r"(?:^|[,:]\s(?:and\s|while\s)?|\s(?:and|of|by|than|while)\s)(?:the\s)?(?P<name>[a-z][\w/&-]*(?:\s[a-z][\w/&-]*){0,3}?)"
    r"(?<!\sby)(?<!\sof)(?<!\sto)(?<!\sin)(?<!\sfrom)(?<!\sthan)"
    r"\s(?:(?:h[eo]lds?|represent(?:s|ed)?|account(?:s|ed)?(?=\sfor)|contributed?s?|captured?s?|comprised?s?|takes?|took|ha[sd]|have)\s)?"
    r"(?P<bracket>\()?(?:(?:at|with|for)\s)?(?:the\s(?:remaining|other)\s)?$"
)

# "Alarms (the other 26%) are to grow."
_REST = re.compile(
    r"(?:[Tt]he\s)?(?P<name>[A-Z][\w/&-]*(?:\s[a-z][\w/&-]*){0,3})\s\(the\s(?:other|remaining)\s(?=\Z)"
)
_BESIDE_CHINESE = re.compile(
    r"(?:其次[是为]|依次[是为]|分别[是为]|紧随其后的是|[和与及、,;:](?:但|而)?)(?P<name>(?![和与及其而但])[\u3400-\u9fff]{2,14})(?P<bracket>\()(?:约|占)?$"
)


def _named_beside(
    reading: Reading, sentence: Sentence, percent: Percent, floor: int
) -> tuple[Span, Subject] | None:
    """The segment right before a figure: "and beds 38%" after another share, "beds (38%)" along an axis."""
    axis = stated_axis(sentence)
    match = None if sentence.chinese else _REST.match(sentence.plain, 0, percent.start)
    if match is None:
        shape = _BESIDE_CHINESE if sentence.chinese else _BESIDE
        match = shape.search(sentence.plain, floor, percent.start)
        if match is None or not (floor or (match["bracket"] and axis)):
            return None
    span = Span(sentence.start + match.start("name"), sentence.start + match.end("name"))
    return segment_at(reading, span, axis=axis[0] if axis else None)


# A clause that names no holder, as in "青枫云出货九万台,市场份额为两成".
_BARE = re.compile(
    r"[,:;](?:所占|其|约占|占)?的?(?:全球|国内|中国)?的?(?:市场份额|市占率|市场占有率|份额)[^,;:。]{0,8}$"
)
# As in "在远程照护市场中,集团2031年份额约为3%".
_ITSELF_BESIDE = re.compile(r"[,;](?:本|该)?(?:公司|集团)(?=[于在是为的占按以则\d])")
_ITSELF = re.compile(r"(?i)(?:the\s(?:company|group|firm)|das\sunternehmen|公司|本公司|集团)(?!\w*'s?\b)")


def _own(reading: Reading) -> tuple[Span, Subject] | None:
    """The company that the page is about: the one that it names in its first line."""
    first = reading.page.blocks[0]
    named = reading.companies.within(first.start, first.end)
    return named[0] if named else None


def _not_of_place(sentence: Sentence, pairs: list[tuple[Span, Subject]]) -> tuple[Span, Subject] | None:
    """The last one that is not merely where the market lies."""
    for pair in reversed(pairs):
        start = pair[0].start - sentence.start
        if re.search(
            r"(?i)\b(?:(?<!ahead\s)of|in|across|within)\s(?:the\s)?$|(?:在|占据?了?)$",
            sentence.plain[max(0, start - 16) : start],
        ) is None and not _of_market(sentence, pair, first=pair is pairs[0]):
            return pair
    return pairs[-1] if not sentence.chinese else None


# "青川作为大洋洲最大市场": the continent is not what holds the share.
_GREATEST_OF = re.compile(r"(?:最大|第[一二三]大)的?[\u3400-\u9fff]{0,8}?市场")


def _of_market(sentence: Sentence, pair: tuple[Span, Subject], *, first: bool) -> bool:
    """Whether a place only names the market that something before it holds: "A led the Irish care market"."""
    end = pair[0].end - sentence.start
    return (
        not first
        and isinstance(pair[1], Region)
        and (goes_on_as_market(sentence.plain, end) or _GREATEST_OF.match(sentence.plain, end) is not None)
    )


RULES = (
    SentenceRule(
        name="share",
        find=_shares,
        words=frozenset(("percent", "cent", "prozent", "ciento")),
        terms=("%", "百分之", "成"),
    ),
)
