"""Who belongs to whom: subsidiaries, units, parents, owners."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise, product

from kg.claims.extraction.deals.european_owners import owned
from kg.claims.extraction.deals.facts import event
from kg.claims.extraction.deals.masked import Masked, masked_sentences
from kg.claims.extraction.deals.owners_in_turn import each_its_own, in_turn
from kg.claims.extraction.deals.phrases import phrasings, signs_of
from kg.claims.extraction.deals.targets_going_on import more_targets
from kg.claims.extraction.found import Company, Found
from kg.claims.extraction.grammar.cued import CuedGroup
from kg.claims.extraction.page import Page, Sentence, Span
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import PageRule
from kg.values.names import in_order

__all__ = ["RULES"]

_SAID = phrasings("ownerships")

_LATIN = CuedGroup(
    pattern for group in ("en", "en_wide", "possessive", "other", "other_wide") for pattern in _SAID[group]
)
_GROUP_OF = _SAID["group_of"]
_GROUP = re.compile(r"(?i)\bgr(?:o?up(?:pe|po|e|o)?|upo)\b(?:\s[\w-]+){0,3}\s?$")
_CHINESE = phrasings("chinese_ownerships")
_ZH = _CHINESE["zh"]


def _find(reading: Reading) -> Iterator[Found]:
    for masked in masked_sentences(reading):
        seen: set[tuple[Company, Company]] = set()
        if masked.sentence.chinese:
            yield from each_its_own(masked, seen)
        for match in _matches(masked):
            if _PAST.search(match[0]):
                continue
            yield from _facts(masked, match, seen)
        if masked.sentence.chinese:
            yield from in_turn(masked, seen)
            yield from _own_units(masked, seen)
        yield from _of_company(masked, seen)
        yield from _european(masked, seen)
        yield from _of_topic(masked, seen)


def _matches(masked: Masked) -> Iterator[re.Match[str]]:
    if len(masked.companies) < 2:
        return
    yield from masked.matches(_LATIN)
    for match in masked.matches(_GROUP_OF):
        if _GROUP.search(masked.text[: match.start()] + masked.calls(match["p"])):
            yield match
    if masked.sentence.chinese:
        yield from masked.matches(_ZH)


def _facts(masked: Masked, match: re.Match[str], seen: set[tuple[Company, Company]]) -> Iterator[Found]:
    groups = match.groupdict()
    children = signs_of((groups["c"] or "") + (groups.get("c2") or ""))
    children += [sign for sign in _listed_on(masked, match) if sign not in children]
    for parent_sign in _parents(masked, match):
        if match.start("c") < match.start("p") and _SOME_KIND.match(masked.calls(parent_sign)):
            # In "Birch, the insurer's arm" it is open which insurer is meant.
            continue
        if _is_club(masked, match, parent_sign):
            continue
        for child_sign in _children_of(masked, match, parent_sign, children):
            parent, child = masked.company(parent_sign)[1], masked.company(child_sign)[1]
            if parent == child or (parent, child) in seen or (child, parent) in seen:
                continue
            if masked.sentence.chinese and _PRODUCT.match(masked.text, masked.text.index(child_sign) + 1):
                continue
            seen.add((parent, child))
            percent = Decimal(groups["n"]) if groups.get("n") else _share_of(masked, parent_sign)
            percent = percent or _share_between(masked, match)
            if percent is not None and percent <= _HALF:
                continue
            values = {"parent": parent, "subsidiary": child, "stake_percent": percent}
            yield event(masked, "ownership", values, subject=parent_sign, object_=child_sign)


# "青枫旗下“红松”大模型": what somebody has made is no house.
_PRODUCT = re.compile(
    '["”」』]?(?:大?模型|智能体|机器人|手环|手[表錶]|算法|小程序|芯片|系统)(?!公司|集团|科技|有限)'
)
# What leads from an owner to a list of what it owns.
_OWNS = re.compile(
    r"[^()]*\b(?:includ\w+|owns|operates|runs|controls|compris\w+|consists?|portfolio|brands|subsidiaries|units|divisions"
    r"|labels|chains|owner\sof|parent\s(?:company\s)?of)\b[^()]*"
)


def _listed_on(masked: Masked, match: re.Match[str]) -> tuple[str, ...]:
    """What a list of what is owned goes on with behind a match."""
    between = match.string[match.end("p") : match.start("c")]
    if masked.sentence.chinese or match.groupdict().get("c2") or _OWNS.fullmatch(between) is None:
        return ()
    return more_targets(match.string, match.end("c")).wholes


_SOME_KIND = re.compile(r"the\s(?![Cc]ompany$|group$)")


def _european(masked: Masked, seen: set[tuple[Company, Company]]) -> Iterator[Found]:
    """What the words around names tell of those of whom no owner is known yet."""
    for told in owned(masked):
        for parent_sign, child_sign in product(told.parents, told.children):
            parent, child = masked.company(parent_sign)[1], masked.company(child_sign)[1]
            if parent != child and (child, parent) not in seen and all(child != one for _, one in seen):
                seen.add((parent, child))
                values = {"parent": parent, "subsidiary": child}
                yield event(
                    masked, "ownership", values, subject=parent_sign, object_=child_sign, confidence=0.9
                )


_HALF = 50
_SHARE = re.compile(
    r"(?:\s[A-Z][\w.]*){0,2}\s?[(,]?\s?(?:with\s|holding\s)?(\d{1,3}(?:[.,]\d+)?)\s?(?:%|percent|per\scent)"
)


def _share_of(masked: Masked, owner: str) -> Decimal | None:
    """The percentage told behind an owner's name, as in "owned by Alder (60%) and Birch (40%)"."""
    end = masked.company(owner)[0].end
    found = _SHARE.match(masked.page.plain, end, masked.sentence.end)
    return Decimal(found[1].replace(",", ".")) if found is not None else None


_SHARE_BETWEEN = re.compile(r"(?<![\d,.])(\d{1,2}(?:,\d+)?)\s?%\sd")


def _share_between(masked: Masked, match: re.Match[str]) -> Decimal | None:
    """The smaller share told before what it is a share of, as in "détient 5 % de Birch"."""
    if masked.language not in ("fr", "es") or match.start("c") < match.start("p"):
        return None
    found = _SHARE_BETWEEN.search(masked.text, match.end("p"), match.start("c"))
    share = Decimal(found[1].replace(",", ".")) if found is not None else None
    return share if share is not None and share <= _HALF else None


_JOINED = re.compile(
    r"\b(?:part|member)\sof\b|\b(?:includes|consists|comprises)\b|\b(?:made\sup|composed)\sof\b"
)
_CLUB = re.compile(
    r"\b(?:Alliance|Association|Council|Coalition|Federation|Consortium|Society|Chamber|Forum|Union|Institute"
    r"|Exchange|Initiative|Collaborative)\b(?!\s(?:Group|Holdings?|Inc|Ltd|Limited|plc|PLC))"
)


def _is_club(masked: Masked, match: re.Match[str], owner: str) -> bool:
    """Whether an owner is only what the other one has joined, as in "a member of the Alder Alliance"."""
    return _JOINED.search(match[0]) is not None and _CLUB.search(masked.calls(owner)) is not None


def _children_of(masked: Masked, match: re.Match[str], parent: str, children: list[str]) -> list[str]:
    """What one owner owns: all that is named, or in "Alder and Birch, via respective units …" its own."""
    owners = _parents(masked, match)
    in_turn = "respective" in match[0] and len(owners) == len(children)
    return [children[owners.index(parent)]] if in_turn else children


_PAST = _SAID.one("past")
_ITS, _AND_ITS, _TAKES = _SAID.one("its"), _SAID.one("and_its"), _SAID.one("takes")


# "led by Alder through its fund Birch"
_BY = re.compile(r"\bby\s(?:[\w-]+\s){0,4}$")
_MOST_OWNERS = 3


def _parents(masked: Masked, match: re.Match[str]) -> list[str]:
    """Who owns: in "Alder will buy Birch through its subsidiary Cedar" it is Alder."""
    of_taker = (
        _ITS.search(match[0])
        and not _AND_ITS.match(masked.text, match.start("p"))
        and not _BY.search(masked.text, 0, match.start("p"))
        and not _opens_clause(masked, match.start("p"))
    )
    taker = _TAKES.search(masked.text[: match.start("p")]) if of_taker else None
    return [taker[1]] if taker is not None else signs_of(match["p"])[:_MOST_OWNERS]


_FINITE = re.compile(r"\s(?:is|was|has|had|will|would|plans|also|[a-z]{3,}ed)\s")


def _opens_clause(masked: Masked, place: int) -> bool:
    """Whether a clause of its own begins with a name: "while Alder sells shops, Birch grows its clinics"."""
    return masked.text.endswith(", ", 0, place) and _FINITE.match(masked.text, place + 1) is not None


_OWN_UNIT = re.compile(
    r"\s?\((?:为|系|即)?本?(?:公司|集团)(?:之|的|旗下)?(?:间接|直接|非|全资|控股)*(?:附属公司|子公司)[),;]"
)


def _own_units(masked: Masked, seen: set[tuple[Company, Company]]) -> Iterator[Found]:
    """As in "青枫管理(本公司之全资附属公司)": the owner is the company that the text speaks of."""
    for place, sign in enumerate(masked.signs):
        span, child = masked.company(sign)
        if not _OWN_UNIT.match(masked.page.plain, span.end):
            continue
        before = (masked.company(one)[1] for one in masked.signs[:place])
        parent = next((one for one in (masked.topic, *before) if one not in (None, child)), None)
        if parent is not None and (parent, child) not in seen:
            seen.add((parent, child))
            yield event(masked, "ownership", {"parent": parent, "subsidiary": child}, object_=sign)


_OF_COMPANY = _SAID["of_company"]


def _of_company(masked: Masked, seen: set[tuple[Company, Company]]) -> Iterator[Found]:
    """As in "Alder bought Birch, and Birch became a unit of the Company"."""
    for match in masked.matches(_OF_COMPANY):
        child = masked.company(match["c"])[1]
        named = (masked.company(sign)[1] for sign in masked.signs[: masked.signs.index(match["c"])])
        parent = next((one for one in (masked.topic, *named) if one not in (None, child)), None)
        if parent is None or (parent, child) in seen or _PAST.search(match[0]):
            continue
        seen.add((parent, child))
        values = {"parent": parent, "subsidiary": child}
        yield event(masked, "ownership", values, object_=match["c"], confidence=0.8)


_OF_TOPIC = CuedGroup((*_SAID["of_topic"], *_SAID["topic_of"]))


def _of_topic(masked: Masked, seen: set[tuple[Company, Company]]) -> Iterator[Found]:
    """As in "Subsidiaries: Birch, Cedar": the other side is the company that the text speaks of."""
    topic = masked.topic
    if topic is None or topic in _rivals(masked):
        return
    for match in _of_topics(masked):
        groups = match.groupdict()
        for sign in signs_of("".join(part or "" for part in groups.values())):
            other = masked.company(sign)[1]
            parent, child = (other, topic) if groups.get("p") else (topic, other)
            told = any(child == one or (groups.get("p") and parent == owner) for owner, one in seen)
            if other != topic and not told and (child, parent) not in seen:
                seen.add((parent, child))
                values = {"parent": parent, "subsidiary": child}
                yield event(masked, "ownership", values, object_=sign, confidence=0.8)


_RIVAL = re.compile(
    "([\ue000-\uefff])(?:'s?\\s|\\s|-)(?:[a-z]+\\s)?(?:[Rr]ival|competitor|Konkurren|Wettbewerb|concurrent)"
)


def _rivals(masked: Masked) -> set[Company]:
    """The companies of which a sentence names a rival, as in "Birch rival Cedar": no owner of theirs."""
    return {masked.company(sign)[1] for sign in _RIVAL.findall(masked.text)}


def _of_topics(masked: Masked) -> Iterator[re.Match[str]]:
    """The matches that leave a side out; a line of a list may be about somebody else unless it is a label."""
    in_list = masked.page.block(masked.sentence).kind == "item"
    return (match for match in masked.matches(_OF_TOPIC) if not in_list or match.start() == 0)


_OWNER_BRACKET = re.compile(
    r"\s\((?:an?\s(?:(?:brand|subsidiary|unit|division|company|part)\sof\s)?|part\sof\s|owned\sby\s|acquired\sby\s)?$"
)
# "Alder Health (ALDR)" gives a ticker, "Alder Health (part of ALDR)" an owner.
_TICKER = re.compile(r"[A-Z]{3,5}")
_OWNER_NAMED = re.compile(r"\(an?\s|\(part\sof|\(owned\sby")


# In a list of funds, as in "Alder Capital (Birch), Cedar Partners (Oak)", brackets hold what they own.
_FUND_OWNS = re.compile(
    r"(?:Capital|Equity|Investments?|Ventures?|(?:Asset|Global)\sManagement|Fund|Partners)"
    r"\s\((?![^()]{0,60}\b(?:Gro?up\w?|Holdings?|Capital|Partners)\b)"
)
_ABBREVIATED = re.compile(r"\((?=[A-Z]\w*[A-Z])[A-Za-z]{2,6}\)")


def _listed(reading: Reading) -> Iterator[Found]:
    """As in "Alder Inc. (Birch Capital)" in a list of players: the name in brackets owns the other."""
    page = reading.page
    for (span, named), (next_span, bracketed) in pairwise(reading.companies):
        opening = page.plain[span.end : next_span.start]
        sentence = page.at(span.start)
        if (
            named == bracketed
            or sentence is None
            or len(opening) > 24
            or not _OWNER_BRACKET.fullmatch(opening.lstrip("."))
            or not _BRACKET_ENDS.match(page.plain, next_span.end)
            or not (
                _OWNER_NAMED.search(opening)
                or (_is_among_others(reading, sentence) and _is_owner_listed(page, span, next_span))
            )
        ):
            continue
        turned = _OWNER_NAMED.search(opening) is None and _is_fund_listed(page, span)
        yield Found(
            kind="ownership",
            values={"parent": named, "subsidiary": bracketed}
            if turned
            else {"parent": bracketed, "subsidiary": named},
            proof=(Span(sentence.start, sentence.end),),
            subject=span if turned else next_span,
            object=next_span if turned else span,
            confidence=0.97,
        )


_OTHERS = 3


def _is_among_others(reading: Reading, sentence: Sentence) -> bool:
    """Whether more stand in a sentence than a name and the one in its brackets; a line may hold just them."""
    in_line = reading.page.block(sentence).kind in ("item", "row")
    return in_line or len(reading.companies.within(sentence.start, sentence.end)) >= _OTHERS


_BRACKET_ENDS = re.compile(r"\.?(?:\s(?:company|subsidiary|Inc\.?|group|brand))?\)")


def _is_owner_listed(page: Page, span: Span, bracketed: Span) -> bool:
    """Whether a bare name in brackets within a list is an owner: no ticker and no short form of a name."""
    sentence = page.at(span.start)
    if sentence is None or _shortens(page, bracketed, span):
        return False
    words, brackets = (
        page.plain[sentence.start : sentence.end],
        f"({page.plain[bracketed.start : bracketed.end]})",
    )
    if page.plain[span.end : bracketed.start].endswith(" (") and _TICKER.fullmatch(brackets[1:-1]):
        return False
    if _ABBREVIATED.fullmatch(brackets) and len(_ABBREVIATED.findall(words)) > 1:
        return False
    return page.block(sentence).kind in ("item", "row") or words.count(",") + words.count(";") > 1


def _is_fund_listed(page: Page, span: Span) -> bool:
    """Whether a name with a bracket is a fund in a list of such."""
    sentence = page.at(span.start)
    if sentence is None:
        return False
    owning = [found.start() for found in _FUND_OWNS.finditer(page.plain, sentence.start, sentence.end)]
    return len(owning) > 1 and any(span.start <= place < span.end for place in owning)


def _shortens(page: Page, short: Span, full: Span) -> bool:
    """Whether the letters of a word stand in a name in their order: "vRad" for "Virtual Rad Group"."""
    word, name = (page.plain[span.start : span.end].lower() for span in (short, full))
    return " " not in word and word[0] == name[0] and in_order(word, name)


RULES = (PageRule(name="ownerships", find=_find), PageRule(name="owners-in-lists", find=_listed))
