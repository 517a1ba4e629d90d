"""Rounds of money as found facts, and the rounds of several companies told in one list."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from kg.claims.extraction.deals.facts import companies, event, priced, when
from kg.claims.extraction.deals.masked import Masked
from kg.claims.extraction.deals.phrases import phrasings, signs_of
from kg.claims.extraction.deals.status import status_of
from kg.claims.extraction.found import Company, Found
from kg.claims.extraction.grammar.cued import CuedGroup
from kg.claims.extraction.grammar.money import Money

__all__ = [
    "IN_TOTAL",
    "ROUND_NAME",
    "TAKER_BEFORE_SUM",
    "backers",
    "last_taker",
    "next_round",
    "next_taker",
    "round_found",
    "rounds_of_several",
]

_SAID = phrasings("investments")
ROUND_NAME = _SAID.one("round_name")
"""What a round is called, as in "Series B"."""
# "The total was driven by Alder, which raised $9 million": that is a round of its own.
IN_TOTAL = re.compile("\\btotal\\b(?:(?!,\\s(?:which|who)\\s)[^\uf000-\uf3ff]){0,60}$")
"""What stands before a sum that all rounds came to: "bringing total funding to $9 million"."""


# "… led by Alder, with Birch's Series A backer": what belongs to somebody else is no name of this round.
_OTHERS = re.compile("[\ue000-\uefff]'s?\\s")


def round_found(
    masked: Masked,
    match: re.Match[str],
    investee: Company,
    investors: Iterable[Company],
    sum_: Money | None,
    *,
    sign: str,
) -> Found:
    """A round of money with its date, price, status and name, all told around a match."""
    words = (
        masked.text[match.start() : match.end()]
        + _OTHERS.split(masked.text[match.end() : match.end() + 30])[0]
    )
    name = _name(words, match.start("m") - match.start() if match.groupdict().get("m") else 0)
    values: dict[str, object] = {
        "investee": investee,
        "investors": tuple(investors),
        "round": name[0] if name else None,
        "date": when(masked, match.start(), match.end()),
        "status": status_of(match[0], "", usual="completed"),
        **priced(masked, sum_),
    }
    return event(masked, "investment", values, object_=sign)


def backers(one: Found) -> tuple[object, ...]:
    """Who gave a round, as far as that is told."""
    given = one.values["investors"]
    return given if isinstance(given, tuple) else ()


def last_taker(topic: Company | None, before: Sequence[Found]) -> Company | None:
    """In whom the one that the text speaks of last put money, as far as `before` tells; else that one."""
    taken = (one.values["investee"] for one in reversed(before) if topic in backers(one))
    investee = next(taken, topic)
    return investee if isinstance(investee, Company) else topic


_OF_SUM = re.compile("[\uf000-\uf3ff]\\s(?:(?:in|of|an?)\\s){0,2}")


def _name(words: str, place: int) -> re.Match[str] | None:
    """What a round is called: what stands right behind its sum, or the first name in the words."""
    near = _OF_SUM.match(words, place)
    behind = ROUND_NAME.match(words, near.end()) if near is not None else None
    return behind or ROUND_NAME.search(words)


def rounds_of_several(masked: Masked, done: set[Company]) -> Iterator[Found]:
    """The rounds that a sentence lists, one for each taker that is not yet `done`; adds the takers to it."""
    yield from _earlier(masked)
    yield from _several(masked, done)
    yield from _chinese_takers(masked, done)
    yield from _each(masked, done)
    yield from _listed(masked, done)
    yield from _bracketed(masked, done)
    yield from _went_to(masked, done)


_EARLIER = _SAID["earlier"]


def _earlier(masked: Masked) -> Iterator[Found]:
    """As in "After an $8 million seed round in May, Alder closed $12 million": the first of two rounds."""
    for match in masked.matches(_EARLIER):
        sign = match["c"]
        investee = masked.company(sign)[1]
        givers = companies(masked, signs_of(match.groupdict().get("i") or ""))
        if investee not in givers:
            yield round_found(masked, match, investee, givers, masked.sum(match["m"]), sign=sign)


_CHINESE = phrasings("chinese_investments")
_SEVERAL = CuedGroup((*_SAID["several"], *_CHINESE["zh_several"]))


def _several(masked: Masked, done: set[Company]) -> Iterator[Found]:
    """As in "Alder and Birch raised $1 million and $2 million, respectively"."""
    for match in masked.matches(_SEVERAL):
        sums = re.findall("[\uf000-\uf3ff]", match["m"])
        yield from _of_each(masked, match, zip(signs_of(match["l"]), sums, strict=False), done)


_ZH_EACH = _CHINESE["zh_each"]


def _chinese_takers(masked: Masked, done: set[Company]) -> Iterator[Found]:
    """As in "青枫、白桦和红松先后获得融资": a round for each; a sum is each one's where the words say so."""
    for match in masked.matches(_ZH_EACH) if masked.sentence.chinese else ():
        givers = companies(masked, signs_of(match["i"] or ""))
        sum_ = masked.sum(match["m"]) if match["m"] and match["each"] else None
        for sign in signs_of(match["l"]):
            investee = masked.company(sign)[1]
            if investee not in done and investee not in givers:
                done.add(investee)
                yield round_found(masked, match, investee, givers, sum_, sign=sign)


_EACH = _SAID["each"]


def _each(masked: Masked, done: set[Company]) -> Iterator[Found]:
    """As in "Alder and Birch raised $1 million each"."""
    for match in masked.matches(_EACH):
        yield from _of_each(masked, match, ((sign, match["m"]) for sign in signs_of(match["l"])), done)


_LISTED = _SAID["listed"]
_ROUNDUP = _SAID["roundup"]
_GAPPED = _SAID["gapped"]
_TAKER_OF_SUM = re.compile("([\ue000-\uefff])'s?\\s([\uf000-\uf3ff])(?=[,;.]|$)")
TAKER_BEFORE_SUM = re.compile("([\ue000-\uefff])[^\ue000-\uf3ff]{0,80}?([\uf000-\uf3ff])")
"""A company with the sum that stands next behind it."""
_TAKER_AND_SUM = re.compile("([\ue000-\uefff])(?:'s?)?\\s\\(?([\uf000-\uf3ff])")


def _listed(masked: Masked, done: set[Company]) -> Iterator[Found]:
    """As in "fundings for Alder $60M, Birch $35M" or "Funding roundup: Alder's $60M, Birch's $35M"."""
    told = [(match, _TAKER_AND_SUM) for match in masked.matches(_LISTED)]
    told += [(match, TAKER_BEFORE_SUM) for match in masked.matches(_GAPPED)]
    told += [(match, _TAKER_OF_SUM) for match in masked.matches(_ROUNDUP)]
    for match, pairs in told:
        yield from _of_each(masked, match, pairs.findall(match["l"]), done)


_WENT_TO = _SAID["went_to"]
_ROUND_TALK = _SAID.one("round_talk")
_SUM_TO_TAKER = re.compile(
    "([\uf000-\uf3ff])[^\ue000-\uf3ff]{0,80}?\\sto\\s[^\ue000-\uf3ff]{0,60}?([\ue000-\uefff])"
)
_TAKER_WITH_SUM = re.compile("([\ue000-\uefff])(?:\\s(?:with|on|at)\\s|,\\s)([\uf000-\uf3ff])")


def _went_to(masked: Masked, done: set[Company]) -> Iterator[Found]:
    """As in "Of what was raised, $15 million went to Alder", "Second came Birch with $2 million"."""
    for match in masked.matches(_WENT_TO):
        if not _talks_of_rounds(masked):
            return
        told = [(taker, money) for money, taker in _SUM_TO_TAKER.findall(match["l"])]
        told = told or _TAKER_WITH_SUM.findall(match["l"])
        yield from _of_each(masked, match, told, done)


# "led a $9 million series A, and returned for a $15 million series B led by Birch": two rounds.
_NAMED_SUM = re.compile("[\uf000-\uf3ff]\\s(?:[Ss]eries\\s[A-H]|[Ss]eed)\\b")


def next_round(text: str, start: int, end: int) -> int:
    """Where the sum of a second round stands behind `start`, or else `end`."""
    places = [found.start() for found in _NAMED_SUM.finditer(text, start, end)]
    return places[1] if len(places) > 1 else end


_NEXT_TAKER = _SAID.one("next_taker")


def next_taker(text: str, start: int, end: int) -> int:
    """Where a sentence goes on behind `start` to the round of another company, or else `end`."""
    found = _NEXT_TAKER.search(text, start, end)
    return found.start() if found is not None else end


def _talks_of_rounds(masked: Masked) -> bool:
    """Whether a sentence, or the one before it, speaks of rounds."""
    before = masked.page.before(masked.sentence)
    return any(one is not None and _ROUND_TALK.search(one.plain) for one in (masked.sentence, before))


_BRACKETED = _SAID["bracketed"]
_BRACKET_TALK, _NO_BRACKET_TALK = _SAID.cued("bracket_talk"), _SAID.one("no_bracket_talk")


def _bracketed(masked: Masked, done: set[Company]) -> Iterator[Found]:
    """As in "Most of what was raised went to Alder ($60 million) and Birch ($35 million)"."""
    if _NO_BRACKET_TALK.search(masked.text):
        return
    told = masked.says(_BRACKET_TALK)
    for match in masked.matches(_BRACKETED):
        if not (told or (len(_TAKER_AND_SUM.findall(match["l"])) > 1 and _talks_of_rounds(masked))):
            return
        yield from _of_each(masked, match, _TAKER_AND_SUM.findall(match["l"]), done)


def _of_each(
    masked: Masked, match: re.Match[str], told: Iterable[tuple[str, str]], done: set[Company]
) -> Iterator[Found]:
    """A round for each sign of a taker and of its sum, but for the takers that are done."""
    for sign, money in told:
        investee = masked.company(sign)[1]
        if investee not in done:
            done.add(investee)
            yield round_found(masked, match, investee, [], masked.sum(money), sign=sign)
