"""Factors in lists that answer a question, "What drives the market?", or to which a sentence leads."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.extraction.found import Found
from kg.claims.extraction.grammar.lists import split_list
from kg.claims.extraction.page import Block, Page, Span
from kg.claims.extraction.rules.factor_leads import lead_kind
from kg.claims.extraction.rules.factor_words import NAMES, STATES, factors

__all__ = ["LEADS", "answered", "asked_kind", "labelled_run", "led_kind"]

_ASKED = {
    "driver": re.compile(
        r"(?i)\b(?:drives?|driving|fuels?|boosts?|keeps?\sit\sgrowing|impulsa|treibt|stimule"
        r"|porte)\b|\bwhy\s(?:is|are|does|do|has|have|will)\b[^?]{3,90}\b(?:grow\w*|rising|expanding|increasing|popular|gaining|boom\w*|in\sdemand|important|essential)\b|推动|促进|驱动"
    ),
    "restraint": re.compile(
        r"(?i)\b(?:restrains?|holds?\s(?:\w+\s){0,2}back|hinders?|hampers?|limits?|stops?|slows?"
        r"|bremst|hemmt|freine"
        r"|frena)\b|限制|制约|阻碍"
        r"|\b(?:obstacles?|hurdles?|impediments?|roadblocks?)\b"
        r"|\breasons?\b[^.?]{0,80}(?:n['’]t|\b(?:not|never|avoid|refuse|resist|reject|hesitate))\b"
    ),
}
_SENTENCE_END = re.compile(r"[。!?](?=.)|(?<=[a-z)])\.\s(?=[A-Z])")
# "Is the chance still there?" asks for no list.
_YES_OR_NO = re.compile(r"(?i)[吗嗎么麼]\?$|^\W*(?:can|could|will|would|does|do|did|has|have|should)\s")
_ANSWER = re.compile(r"(?:A:\s|答:\s?)?(?:主要是|一是)?")
_NUMBERED = re.compile(r"^[一二三四五六]是")
_MOST = 250


def asked_kind(flat: str) -> str | None:
    """The one kind of factor that the last sentence asks for.

    >>> asked_kind("What drives the market?"), asked_kind("Who leads the market?")
    ('driver', None)
    >>> asked_kind("Here lies the challenge. What is to be done?")
    """
    asked = _SENTENCE_END.split(flat)[-1]
    if _YES_OR_NO.search(asked):
        return None
    kinds = [
        kind
        for kind, name in NAMES.items()
        if name.search(asked) or (kind in _ASKED and _ASKED[kind].search(asked))
    ]
    return kinds[0] if len(kinds) == 1 else None


def answered(page: Page, number: int, kind: str) -> Iterator[Found]:
    """The items of a bare list that answers a question for a kind, as "What drives the market?"."""
    answer = next(page.of_block(number + 1), None) if number + 1 < len(page.blocks) else None
    if answer is None or not answer.plain.endswith((".", "。")):
        return
    opening = _ANSWER.match(answer.plain)
    start = opening.end() if opening else 0
    if len(answer.plain) > _MOST or STATES.search(answer.plain, start):
        return
    for item in split_list(page.plain, answer.start + start, answer.end - 1):
        counted = _NUMBERED.match(page.plain[item.start : item.end])
        bare = Span(item.start + (counted.end() if counted else 0), item.end)
        yield from factors(page, kind, bare, (answer.span, page.blocks[number].span))


# "Here are the factors that limit their use." over a numbered list.
LEADS = re.compile(
    r"(?:^|[.!?]\s)(?P<lead>(?:Here|These|Below|Following|The\sfollowing)\s(?:are|is)\s"
    r"(?!(?:\w+\s){0,3}(?:ways|tips|steps|strategies|solutions|suggestions|companies|players|examples)\b)[^.!?:]{10,220})[.:]$"
)


# "Still, some challenges need tending before this is usual:"
_SEVERAL = re.compile(
    r"(?i)\b(?:some|several|many|various|these|following|two|three|four|five|six|few|number\sof|key|main)\s(?:[\w-]+\s){0,3}?"
    r"(?P<name>drivers|restraints|barriers|obstacles|hurdles|challenges|opportunities|trends|threats)\b(?![^:]{0,60}\b(?:solutions|ways|steps)\b)"
)


# "Three things combine to make telecare thrive:"
_THINGS = re.compile(
    r"(?i)\b(?:some|several|many|various|these|following|two|three|four|five|six|few|number\sof|key|main)\s(?:[\w-]+\s){0,2}?"
    r"(?:aspects|factors|reasons|things|forces|developments|elements|conditions|tailwinds|headwinds|circumstances)\b(?P<rest>[^:]*)[.:]$"
)
_WORSE = re.compile(
    r"(?i)\b(?:hinder|hamper|imped|limit|slow|hold\w*\s(?:[\w-]+\s){0,3}?back|held\sback|restrain|stop|prevent|fail|against|struggl|stall)"
)
_BETTER = re.compile(
    r"(?i)\b(?:driv|fuel|propel|spur|boost|grow|thriv|boom|spread|flourish|accelerat|surg|ris(?:e|ing)|expan|take\soff|popular|success|adopt|uptake|demand|behind|create|opportunit|gold\srush|revolution|gain)"
)


def _forces(flat: str) -> str | None:
    """The kind of the things of which a line says that they make something grow, or keep it from it.

    >>> _forces("Three things combine to make telecare thrive:"), _forces("Five things slow its growth:")
    ('driver', 'restraint')
    """
    things = _THINGS.search(flat)
    if things is None or things["rest"].lower().startswith((" to consider", " to know", " you")):
        return None
    if _WORSE.search(things["rest"]):
        return "restraint"
    return "driver" if _BETTER.search(things["rest"]) else None


def led_kind(page: Page, number: int, flat: str) -> str | None:
    """The kind of the items of a list to which the last sentence of a line leads, or that tell shares."""
    following = page.blocks[number + 1 : number + 3]
    if not following or following[0].kind != "item":
        return None
    match = LEADS.search(flat)
    if match is not None:
        return asked_kind(match["lead"])
    if flat.endswith((".", ":")) and (told := _forces(_SENTENCE_END.split(flat)[-1])) is not None:
        return told
    if flat.endswith(":") and (several := _SEVERAL.search(_SENTENCE_END.split(flat)[-1])) is not None:
        return next(kind for kind, name in NAMES.items() if name.search(several["name"]))
    if (led := lead_kind(flat)) is not None:
        return led
    return asked_kind(flat) if _counted(page, following) else None


# "Thin staffing: 31 percent", as the answers of those who were asked are listed.
_SHARE = re.compile(r"\S[\s:(–-]+\d{1,2}(?:\.\d+)?\s?(?:%|percent|per\scent)\)?\.?$")


def _counted(page: Page, following: tuple[Block, ...]) -> bool:
    """Whether the first items of a list each end with a share."""
    return len(following) > 1 and all(
        block.kind == "item" and _SHARE.search(page.plain, block.start, block.end) for block in following
    )


# "Four megatrends shape the trade." over paragraphs such as "Higher demand: Towns grow old."
_ANNOUNCED = re.compile(
    r"(?i)\b(?:several|two|three|four|five|six|seven|eight|ten|\d{1,2}|these|following|key|main|major|biggest|top)\s(?:[\w-]+\s){0,3}?"
    r"(?:mega-?|macro-?)?(?P<name>drivers|restraints|barriers|obstacles|hurdles|challenges|opportunities|trends|threats|forces)\b"
)
_LABEL = re.compile(r"(?P<what>[A-Z][^:.?!]{5,70}):\s[A-Z\"“]\S*\s\S")
_NO_FACTOR = re.compile(
    r"(?i)^(?:sources?|authors?|published|related|read|see|note|by|contact|photo|image|figure|table|key\s\w+|source|about|tags?|[\w\s]{0,20}(?:company|companies|players|region|segment)\w*)\b"
)


def labelled_run(page: Page, number: int, flat: str) -> Iterator[Found]:
    """The labels of the paragraphs below a line that announces several factors of a kind, if each has one."""
    kind = _announced(flat)
    run = []
    for block in page.blocks[number + 1 : number + 9] if kind is not None else ():
        label = _LABEL.match(page.plain, block.start, block.end) if block.kind == "paragraph" else None
        if label is None or _NO_FACTOR.match(label["what"]):
            break
        run.append((block, label))
    if kind is None or len(run) < _RUN:
        return
    for block, label in run:
        yield from factors(page, kind, Span(*label.span("what")), (block.line, page.blocks[number].span))


def _announced(flat: str) -> str | None:
    """The kind of the factors that the last sentence of a line announces."""
    if not flat.endswith((".", ":")):
        return None
    announced = _ANNOUNCED.search(_SENTENCE_END.split(flat)[-1])
    if announced is None:
        return _forces(_SENTENCE_END.split(flat)[-1]) or lead_kind(flat)
    name = announced["name"].lower()
    return "driver" if name == "forces" else next(one for one, names in NAMES.items() if names.search(name))


_RUN = 2
