"""Money put into companies: rounds, their leaders and takers, and stakes short of control."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.claims.extraction.deals.bystanders import advisers_in, whose_people
from kg.claims.extraction.deals.dated_rounds import with_steps
from kg.claims.extraction.deals.european_clauses import EUROPEAN
from kg.claims.extraction.deals.facts import companies, event, priced
from kg.claims.extraction.deals.framed import with_frames
from kg.claims.extraction.deals.further_rounds import with_further
from kg.claims.extraction.deals.given_in_turn import with_others_given
from kg.claims.extraction.deals.givers import beside, buyer_of, in_one_list, is_giver
from kg.claims.extraction.deals.heads import head
from kg.claims.extraction.deals.masked import Masked, masked_sentences
from kg.claims.extraction.deals.phrases import phrasings, signs_of
from kg.claims.extraction.deals.round_chains import with_chain
from kg.claims.extraction.deals.rounds import (
    IN_TOTAL,
    ROUND_NAME,
    backers,
    last_taker,
    next_round,
    next_taker,
    round_found,
    rounds_of_several,
)
from kg.claims.extraction.deals.rounds_beside import sums_beside, with_givers_in_brackets
from kg.claims.extraction.deals.rounds_sifted import sifted
from kg.claims.extraction.deals.rounds_told_on import told_on
from kg.claims.extraction.deals.stake_chains import with_stakes
from kg.claims.extraction.deals.takers import taking
from kg.claims.extraction.deals.targets_going_on import backers_listed_on, parts_listed_on
from kg.claims.extraction.deals.topic_givers import part_of, speaks_of, with_topic
from kg.claims.extraction.deals.totals import is_in_all
from kg.claims.extraction.deals.vague_sums import later_sum, vague_sum
from kg.claims.extraction.found import Company, Found
from kg.claims.extraction.grammar.cued import CuedGroup
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import PageRule

__all__ = ["RULES"]

_SAID = phrasings("investments")

_EN = _SAID["en"]
_GIVE = _SAID["give"]
_BY = _SAID["by"]
_OTHER = _SAID["other"]
_OTHER_GIVE = _SAID["other_give"]
_EUROPEAN = phrasings("european_investments")
_CHINESE = phrasings("chinese_investments")
_ZH = _CHINESE["zh"]
_ZH_GIVE = _CHINESE["zh_give"]
_ZH_BY = _CHINESE["zh_by"]
_ZH_NEGATED = _CHINESE.one("negated")
_EN_WORDS = _SAID.cued("en_words")
_OTHER_WORDS = _SAID.cued("other_words")
_MONEY_TALK = _SAID.one("money_talk")
_NOT_RAISED = _SAID.one("not_raised")
# How far before a sum the words stand that say what it is.
_NEAR = 60
# "raised $5 million at a $90 million valuation": what a company is said to be worth speaks for a round.
_AT_VALUE = re.compile(
    "\\b(?:at|on|with)\\s(?:an?\\s)?(?:[\\w-]+\\s){0,3}?[\uf000-\uf3ff]\\s(?:[\\w-]+\\s)?valuation"
    "|\\b(?:bring|tak|push|lift|vault|boost|catapult|propell?|send|rais|increas|driv|doubl|tripl|hoist)ing\\s(?:its|the|their)\\s(?:[\\w-]+\\s){0,6}?to\\s"
    "|\\b(?:that|which)\\s(?:brought|took|pushed|lifted|sent|boosted|raised|gave|vaulted|valued|values|put|doubled)"
    "\\s(?:its|the|their|it|them)\\s(?:[\\w-]+\\s){0,6}?(?:to|at|of)\\s"
)
# "raised $9 million to date from Alder": what was raised in all is no round, and who gave it is told.
_FROM = re.compile("[^\ue000-\uefff.;]{0,60}\\bfrom\\s")
_INTO = _SAID.one("into")
_WANTED = _SAID.one("wanted")
# "Alder came in with $5 million", "Birch followed with $9 million".
_COMES_IN = re.compile(
    r"\b(?:(?:came|comes|coming|stepp(?:ed|s))\s(?:in|aboard|on\sboard)|follow(?:ed|s))\s(?:[\w-]+\s){0,5}?with\s"
)
_LEADS, _GIVEN_OUT, _OWN_FUND = (_SAID.one(name) for name in ("leads", "given_out", "own_fund"))


def _find(reading: Reading) -> Iterator[Found]:
    found: list[Found] = []
    for masked in masked_sentences(reading):
        told = (*_taken(masked, found), *_given(masked))
        named = _named_investors(masked, found)
        told = (*told, *(one for one in named if not (masked.sentence.chinese and _is_told(one, told))))
        if masked.sentence.chinese:
            told = with_steps(masked, with_topic(masked, told), found)
        told = with_further(masked, with_givers_in_brackets(masked, with_frames(masked, told)))
        if masked.sentence.chinese:
            told = with_stakes(masked, with_chain(masked, with_others_given(masked, told), found))
        if not (told and masked.sentence.chinese):
            told = (*told, *(one for one in _of_topic(masked, found) if not _gave(one, told)))
        found += [one for one in told if not _gives_before(masked, one, found)]
    yield from sifted(told_on(found, reading.page.plain))


def _is_told(one: Found, told: tuple[Found, ...]) -> bool:
    """Whether all who gave something are told of with the same taker."""
    same = (other for other in told if other.values["investee"] == one.values["investee"])
    return any(set(backers(one)) <= set(backers(other)) for other in same)


def _gave(one: Found, told: tuple[Found, ...]) -> bool:
    """Whether a sentence tells that those who gave something gave it to somebody else."""
    others = (other for other in told if other.values["investee"] != one.values["investee"])
    return any(backers(one) and set(backers(one)) <= set(backers(other)) for other in others)


def _patterns(masked: Masked, *, given: bool) -> Iterator[re.Match[str]]:
    for words, takes, gives in ((_EN_WORDS, _EN, _GIVE), (_OTHER_WORDS, _OTHER, _OTHER_GIVE)):
        yield from masked.matches(gives if given else takes, where=words)
    if masked.sentence.chinese:
        yield from masked.matches(_ZH_GIVE if given else _ZH)
    elif masked.language in EUROPEAN:
        yield from masked.matches(_EUROPEAN["give" if given else "take"])


_RAISED = _SAID.one("raised")


def _taken(masked: Masked, before: Sequence[Found]) -> Iterator[Found]:
    """Rounds told from the side of the company that takes the money."""
    done: set[Company] = set()
    yield from rounds_of_several(masked, done)
    for match in _patterns(masked, given=False):
        found = _round(masked, match, done, before)
        if found is not None:
            yield found
            yield from _again(masked, found, match.start("r"))
    yield from sums_beside(masked, done)


def _gives_before(masked: Masked, one: Found, before: Sequence[Found]) -> bool:
    """Whether the taker of a sum is meant by "the start-up" only, and said to invest in another one."""
    taker = one.values["investee"]
    if not isinstance(taker, Company) or any(form in masked.sentence.plain for form in taker.forms):
        return False
    return last_taker(taker, before) != taker


def _round(masked: Masked, match: re.Match[str], done: set[Company], before: Sequence[Found]) -> Found | None:
    groups, chinese = match.groupdict(), masked.sentence.chinese
    money = match.start("m") if groups.get("m") else match.start("r")
    if not (sign := taking(masked, groups["c"], money)):
        return None
    investee = _meant(masked, sign, before)
    investors = [company for company in _investors(masked, money, chinese=chinese) if company != investee]
    words = match[0] + masked.text[match.end() : match.end() + 25]
    given = not chinese and (is_giver(masked, sign, before=money) or _is_wanted(match, money))
    if given or _is_in_brackets(masked, sign, money):
        return None
    in_all = is_in_all(masked, match)
    if in_all and not (investors and _FROM.match(masked.text, match.start("m") + 1)):
        return None
    if (
        investee in done
        or _GIVEN_OUT.search(masked.text, match.start())
        or _LEADS.search(match.string, match.start(), money)
        or _INTO.match(match.string[money:])
        or _OWN_FUND.match(match.string[money:])
        or _COMES_IN.search(match.string, match.start(), money)
    ):
        return None
    near = masked.text[_near(masked, match.start(), money) : match.end()]
    other = None if chinese else _OTHER_BUSINESS.search(near)
    near = near[: other.start()] if other is not None else near
    if _NOT_RAISED.search(_AT_VALUE.sub(" ", near)) and not chinese:
        return None
    if not (_MONEY_TALK.search(words) or _RAISED.search(match[0]) or (investors and groups.get("m"))):
        return None
    sum_ = masked.sum(groups["m"]) if groups.get("m") and not in_all else None
    if sum_ is None and not investors and not ROUND_NAME.search(words):
        return None
    if chinese and sum_ is None:
        sum_ = vague_sum(masked, match) or later_sum(masked, match.end())
    if sum_ is None and not investors and _VALUED.search(masked.text, match.end()):
        return None
    done.add(investee)
    return round_found(masked, match, investee, investors, sum_, sign=sign)


# "完成5轮融资,C+轮融资后估值3亿美元": what it is worth, and no round that anything else is told of.
_VALUED = re.compile("轮融资(?:之?后)?(?:的|,)?(?:[\ue000-\uefff]|公司)?(?:的)?(?:投后)?(?:的)?估值")


def _is_in_brackets(masked: Masked, sign: str, end: int) -> bool:
    """Whether a company stands in a bracket that closes before an offset: "deals (Alder, Birch) brought"."""
    inside, closed, _ = masked.text[masked.text.index(sign) : end].partition(")")
    return bool(closed) and "(" not in inside


def _meant(masked: Masked, sign: str, before: Sequence[Found]) -> Company:
    """The company behind a sign; behind "the start-up", if that is said to invest, the last one in which."""
    company = masked.company(sign)[1]
    return company if masked.calls(sign) in company.forms else _taker(company, before) or company


def _is_wanted(match: re.Match[str], money: int) -> bool:
    """Whether a sum is only sought; not so in "raised $5 million, more than it set out to raise"."""
    told = match.start("c") < money
    return _WANTED.search(match.string, match.start(), money if told else match.end()) is not None


_RAISES = _SAID.one("raises")


def _near(masked: Masked, start: int, money: int) -> int:
    """Where the words begin that say what a sum is: at the verb, if a clause stands before it."""
    begin = max(start, money - _NEAR)
    verbs = [found.end() for found in _RAISES.finditer(masked.text, begin, money)]
    return verbs[-1] if verbs else begin


_AGAIN = _SAID["again"][0]


def _again(masked: Masked, first: Found, begin: int) -> Iterator[Found]:
    """As in "raised $1 million from Alder, then bagged $2 million from Birch": the same company once more."""
    for match in _AGAIN.finditer(masked.text):
        sum_ = masked.sum(match["m"])
        if match.start() >= begin and priced(masked, sum_).get("amount") != first.values.get("amount"):
            investors = companies(masked, signs_of(match["i"] or ""))
            investee = first.values["investee"]
            same = match["same"] is None or masked.company(match["same"])[1] == investee
            if isinstance(investee, Company) and investee not in investors and same:
                yield round_found(masked, match, investee, investors, sum_, sign=masked.signs[0])


def _investors(masked: Masked, start: int, *, chinese: bool) -> list[Company]:
    found: list[str] = []
    again = None if chinese else _AGAIN.search(masked.text, start + 1)
    end = again.start() if again is not None else len(masked.text)
    if not chinese:
        end = next_taker(masked.text, max(0, start), next_round(masked.text, max(0, start), end))
    other = None if chinese else _OTHER_BUSINESS.search(masked.text, max(0, start), end)
    end = other.start() if other is not None else end
    for phrasing in masked.likely(_ZH_BY if chinese else _BY):
        for match in phrasing.pattern.finditer(masked.text, 0 if chinese else max(0, start)):
            if match.start("i") < end and not (chinese and _ZH_NEGATED.search(match[0])):
                found += signs_of(in_one_list(masked, match, "i")) + backers_listed_on(masked, match, end)
    return companies(masked, sorted(set(found) - advisers_in(masked) - whose_people(masked)))


_OTHER_BUSINESS = _SAID.one("other_business")


_OF_TOPIC = _SAID["of_topic"]
_OF_TOPIC_OR_ROUND = CuedGroup((*_SAID["of_topic"], *_SAID["of_round"]))


def _of_topic(masked: Masked, before: Sequence[Found]) -> Iterator[Found]:
    """As in "The round was led by Birch": the taker is the company that the text speaks of."""
    topic = _taker(masked.topic, before)
    if topic is None:
        return
    for match in masked.matches(_OF_TOPIC_OR_ROUND if before else _OF_TOPIC):
        if not speaks_of(masked, topic):
            return
        if masked.signs[0] != match["i"][0] and masked.company(masked.signs[0])[1] != topic:
            continue
        named = companies(masked, signs_of(match["i"] + (match.groupdict().get("i2") or "")))
        if topic in named and not masked.sentence.chinese:
            return  # "Alder led the round, joined by Birch": into whom is told elsewhere.
        named += _investors(masked, match.start(), chinese=masked.sentence.chinese)
        investors = [one for one in dict.fromkeys(named) if one != topic]
        sums = [one[0] for one in _SUMS.finditer(match[0]) if not IN_TOTAL.search(match[0], 0, one.start())]
        if investors:
            yield round_found(masked, match, topic, investors, masked.sum(sums[0]) if sums else None, sign="")
        return


_SUMS = re.compile("[\uf000-\uf3ff]")


def _taker(topic: Company | None, before: Sequence[Found]) -> Company | None:
    """The company that the text speaks of; if it is only said to invest, the last one in which."""
    if any(one.values["investee"] == topic for one in before):
        return topic
    return last_taker(topic, before)


def _given(masked: Masked) -> Iterator[Found]:
    """Investments told from the side of the investor."""
    told: list[Found] = []
    for match in _patterns(masked, given=True):
        for found in _gift(masked, match):
            if not any(_tells(one, found) for one in told):
                told.append(found)
                yield found


def _tells(one: Found, other: Found) -> bool:
    """Whether an investment holds all that is told of another one of its sentence."""
    same = all(one.values.get(key) == other.values.get(key) for key in ("investee", "amount"))
    return same and set(backers(other)) <= set(backers(one))


_STAKE_TALK = re.compile(
    r"stake|owner|[Ss]hareholder|[Ss]hareholding|interest|owned|owns|held|hold|\b(?:third|quarter|half)\sof|%|per\s?cent\s|%的?股|押注|加码|入局|(?:拥有|持有)(?:少量|大量|部分)?股|下注|押中|被投|投[出中了过]|所投|背后|身后|加注|追投|投资[者人方]|资方|金主|机构|[A-H]\+*轮|天使轮|种子轮|股东|入股|增持|增资|参股|总股本|股本总额|已发行股|受让|转让|注入|配售|出资|认缴|认购|beteiligt|Prozent|[Aa]nteil|entr|steig|stieg"
    r"|réinvest|[Gg]eldgeber|\binvertid|\bapost(?:ó|ado)|[Rr]unde\b|[Dd]etrás\sde|[Hh]inter\s|[Dd]errière|investisseur|inversor|inversionista"
)


# "Alder, which has $600 million under management, invested in Birch": what an aside says is said of Alder.
_BESIDES = re.compile(r",\s(?:which|that|who|an?)\s[^;.]{3,160}?,\s(?=[a-z])|\boption\sto\s\w+")


# "Alder's financing was led by Birch, with participation from Cedar": not only who leads a round gives.
_OF_A_ROUND = re.compile(
    r"领投|(?i:series\s[a-h]|seed|round|funding|financing|raise)\b"
    r"[^.;]{0,60}\b(?:led|anchored)\s(?:jointly\s)?by\b"
    r"|\b(?:led|leads|leading|anchored)\b[^.;]{0,60}\b(?:round|[Ss]eries\s[A-H]|financing|raise)\b"
)


_OLD_BACKERS = re.compile("(?<=,)(?:老|原|现有|既有|原有|早期)股东[\ue000-\uefff]")
# "Having bought Alder and Birch, Cedar invested in Elm": Cedar alone did.
_BOUGHT = _SAID.one("bought")


def _gift(masked: Masked, match: re.Match[str]) -> Iterator[Found]:
    groups, chinese = match.groupdict(), masked.sentence.chinese
    advisers = advisers_in(masked) if chinese else set()
    left_out = advisers | whose_people(masked)
    givers = signs_of(groups["i"] or "")
    givers += signs_of(beside(masked, givers[0])) if len(givers) == 1 and not chinese else []
    if match.end("i") == match.end() > match.end("c"):
        givers += [one for one in backers_listed_on(masked, match, len(match.string)) if one not in givers]
    givers = givers[-1:] if _BOUGHT.search(masked.text, 0, max(match.start("i"), 0)) else givers
    acting = (buyer_of(masked, one) if len(givers) == 1 else one for one in givers)
    givers = [head(masked, one, but=groups["c"][-1]) for one in acting if one and one not in left_out]
    investors = companies(masked, givers)
    got = chinese and match.start("c") < match.start("i")
    if _OF_A_ROUND.search(match[0]) or (got and _OLD_BACKERS.search(masked.text, match.end())):
        investors = list(dict.fromkeys([*investors, *_investors(masked, match.start(), chinese=chinese)]))
    if not chinese and _NOT_RAISED.search(_BESIDES.sub(" ", match[0])):
        return
    if not (_MONEY_TALK.search(match[0]) or groups.get("m") or _STAKE_TALK.search(match[0])):
        return
    if chinese and _ZH_NEGATED.search(masked.text, max(0, match.start() - 4), match.end()):
        return
    sum_ = masked.sum(groups["m"]) if groups.get("m") else None
    sum_ = later_sum(masked, match.end()) if chinese and sum_ is None and len(groups["c"]) == 1 else sum_
    for sign in (*signs_of(in_one_list(masked, match, "c")), *parts_listed_on(masked, match)):
        investee = part_of(masked, sign)
        sources = [company for company in investors if company != investee]
        if sources:
            yield round_found(masked, match, investee, sources, sum_, sign=sign)


_EXISTING = _SAID.cued("existing")
_ZH_EXISTING = _CHINESE.cued("existing")
_LISTED = re.compile(
    "(?:(?:the|d(?:ie|er|as)|l[ae])\\s)?([\ue000-\uefff](?:(?:,?\\s(?:(?:and|und|sowie|et|y)\\s)?|、|和|,)[\ue000-\uefff])*)"
)
_ZH_LISTED = _CHINESE.one("list_of_backers")


def _named_investors(masked: Masked, before_it: Sequence[Found]) -> Iterator[Found]:
    """As in "Its investors include …": the company is the one that the text speaks of."""
    topic = _taker(masked.topic, before_it)
    if topic is None or not (masked.says(_EXISTING) or masked.says(_ZH_EXISTING)):
        return
    found = _EXISTING.search(masked.text)
    chinese = _ZH_EXISTING.search(masked.text) if masked.sentence.chinese else None
    match = found or chinese
    if match is None:
        return
    listed = (_LISTED if found else _ZH_LISTED).match(masked.text, match.end())
    if listed is None:
        return
    before = [
        sign
        for sign in masked.signs
        if (start := masked.text.index(sign)) < match.start()
        and not masked.text[:start].endswith((" by ", "获", "由"))
    ]
    investee = (
        masked.company(before[-1])[1]
        if before and chinese
        else (masked.company(before[0])[1] if before else topic)
    )
    investors = [company for company in companies(masked, signs_of(listed[1])) if company != investee]
    if investors:
        values = {"investee": investee, "investors": tuple(investors), "status": "completed"}
        yield event(masked, "investment", values, confidence=0.75)


RULES = (PageRule(name="investments", find=_find),)
