"""Who works with whom: verbs, nouns and headlines of partnership, in five languages."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.extraction.deals.agents import acting_for, actor_before, is_brought_out
from kg.claims.extraction.deals.european_clauses import EUROPEAN
from kg.claims.extraction.deals.facts import (
    acting,
    companies,
    event,
    first_acting,
    outside,
    possessed,
    subject_before,
    subject_of,
    unnamed,
    when,
)
from kg.claims.extraction.deals.framed import partners
from kg.claims.extraction.deals.heads import heads
from kg.claims.extraction.deals.lists_going_on import going_on, leading_up
from kg.claims.extraction.deals.masked import Masked, masked_sentences
from kg.claims.extraction.deals.phrases import phrasings, signs_of
from kg.claims.extraction.deals.status import status_of
from kg.claims.extraction.found import Company, Found
from kg.claims.extraction.grammar.cued import CuedGroup
from kg.claims.extraction.page import Sentence, Span
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import PageRule

__all__ = ["RULES"]

_SAID = phrasings("partnerships")
_MOST_PARTIES = 6

_CHINESE = phrasings("chinese_partnerships")
_ZH = _CHINESE["zh"]
_LANGUAGES = ("en", "fr", "es", "de")
_TURNS = phrasings("partnership_turns", of="partnerships")
_ALL = (
    *(_SAID[language + wide] for wide in ("", "_wide") for language in _LANGUAGES),
    _SAID["en_last"],
    *(_TURNS[language] for language in _LANGUAGES),
)
_NOT_ONE = _SAID.one("not_one")
_NEGATED = _SAID.one("negated")
_ZH_NEGATED = _CHINESE.one("negated")
_BY_MERGER = _SAID.one("by_merger")
_COMBINES = _SAID.one("combines")


def _find(reading: Reading) -> Iterator[Found]:
    for masked in masked_sentences(reading):
        seen: set[frozenset[object]] = set()
        for match in _matches(masked):
            if not _is_none(masked, match):
                yield from _facts(masked, match, seen)
        if masked.sentence.chinese:
            yield from partners(masked, seen)
        if not seen:
            yield from _nameless(masked)


def _is_none(masked: Masked, match: re.Match[str]) -> bool:
    """Whether a match tells of no partnership: negated, or of a purchase, or of what a merger brings."""
    after = match[0] + masked.text[match.end() : match.end() + 60].partition(";")[0]
    if not {"a", "l"} & match.re.groupindex.keys() and _is_apart(masked, match):
        return True
    merged = _COMBINES.search(match[0]) and _BY_MERGER.search(masked.text, 0, match.start() + 1)
    negated = _NEGATED.search(match[0]) or _ZH_NEGATED.search(match[0])
    return bool(_NOT_ONE.search(after) or negated or merged)


_REACH = 90
_SIGN = re.compile("[\ue000-\uefff]")
_PERSON = _SAID.one("person")


def _is_apart(masked: Masked, match: re.Match[str]) -> bool:
    """Whether what leads to a match without a subject denies it, or tells it of a person."""
    if masked.sentence.chinese:
        return False
    before = _SIGN.split(masked.text[max(0, match.start() - _REACH) : match.start()])[-1]
    return any(words.search(before) for words in (_NEGATED, _NOT_ONE, _PERSON))


_BOTH = 2


def _matches(masked: Masked) -> Iterator[re.Match[str]]:
    if len(masked.companies) < _BOTH and masked.topic is None:
        return
    if masked.sentence.chinese:
        yield from masked.matches(_ZH)
    for patterns in _ALL:
        yield from masked.matches(patterns)


def _facts(masked: Masked, match: re.Match[str], seen: set[frozenset[object]]) -> Iterator[Found]:
    groups = match.groupdict()
    if groups.get("l"):
        signs = heads(masked, acting(masked, match, signs_of(groups["l"])))[:_MOST_PARTIES]
        pairs = [(one, other) for place, one in enumerate(signs) for other in signs[place + 1 :]]
        if (sides := _over_against(groups["l"])) is not None:
            pairs = [(one, other) for one in sides[0] for other in sides[1]]
    else:
        others = signs_of((groups.get("b") or "") + (groups.get("b2") or ""))
        ones = signs_of(groups["a"]) if groups.get("a") else []
        others += _listed_on(masked, match, others)
        if len(ones) > 1 and masked.sentence.chinese:
            listed = match.string[match.start("a") : match.end("b")]
            ones, others = _over_against(listed) or (ones, others)
        if len(ones) == 1 and others and masked.text.index(ones[0]) < match.start("b"):
            ones = [outside(masked, _first_side(masked, match, ones[0]), match.start("b"))]
            whose = subject_before if masked.sentence.chinese else acting_for
            ones = [whose(masked, one) for one in ones]
            ones = list(_launching(masked, ones))
        if not ones:
            yield from _of_topic(masked, match, others, seen)
            return
        others = [possessed(masked, other)[0] for other in others]
        ones, others = _with_those_beside(masked, ones, others)
        others = heads(masked, others)
        ones = heads(masked, ones)
        pairs = [(one, other) for one in ones for other in others]
        if len(ones) == len(others) > 1 and _EACH_ITS_OWN.match(match.string, match.end()):
            pairs = list(zip(ones, others, strict=True))
    for one, other in pairs:
        first, second = masked.company(one)[1], masked.company(other)[1]
        if first != second and frozenset((first, second)) not in seen and not _owns(masked, one, other):
            seen.add(frozenset((first, second)))
            values = {"parties": (first, second), **_when(masked, match)}
            yield event(masked, "partnership", values, subject=one, object_=other)


def _first_side(masked: Masked, match: re.Match[str], one: str) -> str:
    """Who acts before the tie that a match tells of."""
    if masked.language in EUROPEAN:
        one = first_acting(masked, one, match.start("b"))
    verb = _TIE.search(match.string, match.start() + 1, match.start("b"))
    return subject_of(masked, one, verb.start()) if verb is not None else one


# "青枫集团全资子公司澜石": whose house it is takes no part itself.
_OWNING = re.compile(
    r"(?:集团|公司)?的?(?:间接|直接|非?全资|控股|旗下|下属|转投资)+的?"
    r"(?:(?:子|附属|孙)?公司|企业|平台|品牌|机构)?[^\ue000-\uefff,。;、与和]{0,10}"
)


def _owns(masked: Masked, one: str, other: str) -> bool:
    """Whether a Chinese sentence only names one company as the owner of the other."""
    start, end = masked.text.index(one) + 1, masked.text.index(other)
    return masked.sentence.chinese and _OWNING.fullmatch(masked.text, start, end) is not None


def _launching(masked: Masked, ones: list[str]) -> Iterator[str]:
    """Who acts, and not what is launched: in its place the name before it, if there is one."""
    for one in ones:
        if not is_brought_out(masked, one):
            yield one
        elif (before := actor_before(masked, masked.text.index(one))) is not None and before != one:
            yield before


def _over_against(listed: str) -> tuple[list[str], list[str]] | None:
    """Both sides of "Alder、Birch 与 Cedar、Oak", where a list stands over against another one at "与"."""
    left, _, right = listed.partition("与")
    told = "、" in left and "、" in right and "与" not in right
    return (signs_of(left), signs_of(right)) if told else None


def _with_those_beside(masked: Masked, ones: list[str], others: list[str]) -> tuple[list[str], list[str]]:
    """Both sides, the one that opens a sentence with all that it lists: "Alder, Birch and Cedar use Oak"."""
    opens = min((*ones, *others), key=masked.text.index)
    beside = [] if masked.sentence.chinese else leading_up(masked.text, masked.text.index(opens))
    return ([*beside, *ones], others) if opens in ones else (ones, [*beside, *others])


def _listed_on(masked: Masked, match: re.Match[str], others: list[str]) -> list[str]:
    """The names that the list of the other side goes on with, where it is the last that a match names."""
    end = match.end("b")
    if masked.sentence.chinese or end < match.end("a" if "a" in match.re.groupindex else "b"):
        return []
    return [sign for sign in going_on(match.string, end) if sign not in others]


_TIE = _SAID.one("tie")
_EACH_ITS_OWN = re.compile(r",?\srespectively\b")
# What stands before a Chinese name that is the other side, or one more of a list.
_BESIDE = frozenset("与和及跟同、")


def _of_topic(
    masked: Masked, match: re.Match[str], others: list[str], seen: set[frozenset[object]]
) -> Iterator[Found]:
    """As in "Developed in partnership with Alder": the other side is what the text last spoke of."""
    if not masked.sentence.chinese and _is_of_another(masked, match):
        return
    nearest = _first_told(masked, match) if masked.sentence.chinese else actor_before(masked, match.start())
    first = masked.company(nearest)[1] if nearest else _spoken_of(masked)
    apart = not masked.sentence.chinese or match.groupdict().get("star")
    together = [] if apart else companies(masked, others)
    pairs = [(first, masked.company(other)[1], other) for other in others]
    pairs += [(one, masked.company(other)[1], other) for one in together for other in others]
    for one, second, other in pairs:
        told = frozenset((one, second)) in seen or (
            not masked.sentence.chinese and any(second in pair for pair in seen)
        )
        if one is not None and one != second and not told:
            seen.add(frozenset((one, second)))
            values = {"parties": (one, second), **_when(masked, match)}
            yield event(masked, "partnership", values, object_=other, confidence=0.7)


# "Since striking a deal with Alder in 2018, the ministry …": who acts is no company that is known.
_LED_IN = re.compile(
    r"(?:Since|After|Before|By|Having|Following|With|Upon|Despite|Besides|While)\s[^,;.]{3,110},\s"
    r"(?:the|an?|its|his|her)\s(?!company\b|firm\b|start-?up\b|two\b|partners\b|pair\b|business\b)[^\ue000-\uefff]{4}"
)


def _is_of_another(masked: Masked, match: re.Match[str]) -> bool:
    """Whether a match without a subject leads up to what somebody does who is no company."""
    led = _LED_IN.match(masked.text)
    return led is not None and match.end("b") < led.end() and "partnership" not in masked.text[led.end() :]


# An entry of a list that names whom it is about, found or not: "Alder: women's health only".
_ENTRY = re.compile(
    r"\W{0,4}(?!(?:[A-Z][a-z]+\s)?(?:[Pp]artners|[Cc]ustomers|[Cc]lients|[Pp]artnerships|[Cc]ollaborations)\s?:)"
    r"[A-Z][^:.;,]{1,40}:\s"
)


def _spoken_of(masked: Masked) -> Company | None:
    """The company that the text speaks of; of an entry of a list only if the entry names it."""
    block = masked.page.block(masked.sentence)
    text = masked.page.plain[block.start : block.end]
    if masked.topic is None or masked.sentence.chinese or not _ENTRY.match(text):
        return masked.topic
    return masked.topic if any(form in text for form in masked.topic.forms) else None


def _first_told(masked: Masked, match: re.Match[str]) -> str | None:
    """The first company that a Chinese sentence names before a match, and not beside another one."""
    before = (sign for sign in masked.signs if masked.text.index(sign) < match.start())
    return next((sign for sign in before if _left_of(masked, sign) not in _BESIDE), None)


def _left_of(masked: Masked, sign: str) -> str:
    place = masked.text.index(sign)
    return masked.text[max(0, place - 1) : place]


def _when(masked: Masked, match: re.Match[str]) -> dict[str, object]:
    status = status_of(masked.text[max(0, match.start() - 20) : match.end()], "", usual="announced")
    return {"date": when(masked, match.start(), match.end()), "status": status}


_UNNAMED = CuedGroup((*_SAID["unnamed"], *_SAID["like"]))


def _nameless(masked: Masked) -> Iterator[Found]:
    """A partner that the text describes and does not name."""
    for match in masked.matches(_UNNAMED):
        side = unnamed(match["u"])
        for sign in signs_of(match.groupdict().get("a") or match.groupdict().get("l") or ""):
            if side is not None:
                values = {"parties": (masked.company(sign)[1], side), **_when(masked, match)}
                yield event(masked, "partnership", values, subject=sign, confidence=0.9)


_PAIR = _SAID.one("pair")
_OPENS_PAIR = ("The ", "Both ")
# How far back the two are named of whom a sentence says "the two companies".
_BEFORE = 500


def _pairs(reading: Reading) -> Iterator[Found]:
    """As in "Alder and Birch ... The two teamed up": the two companies of the sentence before."""
    opening = [
        sentence
        for sentence in reading.page.sentences
        if sentence.plain.startswith(_OPENS_PAIR) and _PAIR.match(sentence.plain)
    ]
    for sentence in opening:
        for masked in reversed(masked_sentences(reading)):
            if masked.sentence.start < sentence.start:
                yield from _pair(masked, sentence)
                break


def _pair(masked: Masked, sentence: Sentence) -> Iterator[Found]:
    named = {company: span for span, company in reversed(masked.companies)}
    if len(named) == _BOTH and sentence.start - masked.sentence.start < _BEFORE:
        (second, object_), (first, subject) = named.items()
        yield Found(
            kind="partnership",
            values={"parties": (first, second), "status": "announced"},
            proof=(Span(sentence.start, sentence.end),),
            subject=subject,
            object=object_,
            confidence=0.8,
        )


RULES = (
    PageRule(name="partnerships", find=_find),
    PageRule(name="partners-of-both", find=_pairs),
)
