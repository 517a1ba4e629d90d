"""Sentences in the order in which patterns of deals expect them.

Adverbials stand before their verb ("teamed last year with" becomes "last year teamed with"), and what a
bracket or a pair of dashes says of a name stands between commas.  Where another company begins to act behind
a name that was the object, a semicolon parts the two: "raised $5m from Birch; Cedar led a round".
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import pairwise

from kg.claims.extraction.deals.phrases import phrasings
from kg.claims.extraction.deals.signed import Signed, laid
from kg.claims.extraction.grammar.late import Late

__all__ = ["Piece", "clauses_apart", "rewritten", "settled"]

_SAID = phrasings("adverbials")
_BEHIND = _SAID.one("behind")
_ASIDE = _SAID.one("aside")
_TIGHT = _SAID.one("tight")
_SAID_OF_IT = _SAID.one("said_of_it")
_ACTS_NEXT = _SAID.one("acts_next")
_CLAUSE_NEXT, _CLAUSE_NEXT_EU = _SAID.one("clause_next"), _SAID.one("clause_next_eu")
_CLAUSE_NEXT_ZH = _SAID.one("clause_next_zh")
_TOLD_OF_IT, _WHO = _SAID.one("told_of_it"), _SAID.one("who")
_WHICH_LAST, _WHICH_LAST_EU = _SAID.one("which_last"), _SAID.one("which_last_eu")
Piece = tuple[int, int, str | None]
"""The bounds of a stretch of a text, and what is written in its place where it is not itself."""


def settled(sentence: Signed, *, european: bool = False) -> Signed:
    """A sentence with signs in which adverbials part no verb from what belongs to it, nor brackets names.

    In a German, French or Spanish one nothing that is said of a name stands between it and its verb.
    """
    if "(" in sentence.text or "–" in sentence.text or "—" in sentence.text or _DASH.search(sentence.text):
        sentence = rewritten(sentence, list(_between_commas(sentence.text, _ASIDE, closing=",")))
    if "' (" in sentence.text or "'s (" in sentence.text:
        sentence = rewritten(sentence, list(_without(sentence.text, _TICKED)))
    if ") " in sentence.text or ")," in sentence.text or ")." in sentence.text:
        sentence = rewritten(sentence, list(_out_of_brackets(sentence.text)))
    sentence = rewritten(sentence, list(_without(sentence.text, _CONTRASTED)))
    if _WHICH.search(sentence.text):
        sentence = rewritten(sentence, list(_between_commas(sentence.text, _TIGHT, closing=", ")))
    if european:
        sentence = rewritten(sentence, list(_without(sentence.text, _SAID_OF_IT)))
        sentence = rewritten(sentence, list(_told_later(sentence.text)))
        sentence = rewritten(sentence, list(_named_again(sentence.text, _WHICH_LAST_EU)))
    elif ", wh" in sentence.text:
        sentence = rewritten(sentence, list(_named_again(sentence.text, _WHICH_LAST)))
    sentence = rewritten(sentence, list(_before_verbs(sentence.text)))
    for next_ in (_ACTS_NEXT, _CLAUSE_NEXT_EU if european else _CLAUSE_NEXT):
        sentence = rewritten(sentence, list(_apart(sentence.text, next_)))
    return sentence


def clauses_apart(sentence: Signed) -> Signed:
    """A Chinese sentence with signs in which a semicolon parts clauses about different companies."""
    return rewritten(sentence, list(_apart(sentence.text, _CLAUSE_NEXT_ZH)))


# What a stock exchange calls a house, between its name and what it has: "Alder's (NYSE: ALD) clinics".
_TICKED = re.compile(
    r"(?<=['s])\s\((?:NYSE|N[Aa][Ss][Dd][Aa][Qq]|TSX|ASX|LSE|AIM|OTC|CSE|NSE|BSE|SEHK|HKEX?|SIX|Euronext)[^()]{0,28}\)"
)


# Who is only named to tell another apart: "Alder, not its rival Birch, bought", "Unlike Birch, Alder bought".
_CONTRASTED = re.compile(
    r",?\s(?:and\s)?(?:(?<=,\s)not|rather\sthan|instead\sof)\s(?:the\s|its\s)?(?:(?:larger|smaller|bigger|rival|competitor|peer|bidder)\s){0,2}[\ue000-\uefff](?:,(?=\s)|(?=[.;]|\s(?:in|on|for|was|were|has|is|had|acquired|bought)\b))"
    r"|^Unlike\s(?:the\s|its\s)?(?:[a-z]+\s){0,2}?[\ue000-\uefff],\s"
)


def _without(text: str, words: re.Pattern[str] | Late) -> Iterator[Piece]:
    """A text without what a pattern matches in it."""
    place = 0
    for found in words.finditer(text):
        yield place, found.start(), None
        place = found.end()
    yield place, len(text), None


def _out_of_brackets(text: str) -> Iterator[Piece]:
    """A text in which the name in a bracket stands right behind what it is: "a food retailer Alder"."""
    place = 0
    for found in _NAMED_IN_BRACKETS.finditer(text):
        yield place, found.start("opens"), None
        yield found.end("opens"), found.start("closes"), None
        place = found.end("closes")
    yield place, len(text), None


_NAMED_IN_BRACKETS = _SAID.one("named_in_brackets")
_DASH = re.compile(r" --? ")
_NAME = re.compile("[\ue000-\uefff]")
_WHICH = re.compile(
    "[\ue000-\uefff](?:[,–—-]wh|\\s?[–—](?:l[ae]|el|une?|una|filial|contr|prop|due|mais|matr))"
)
_FEWEST = 3


def _apart(text: str, next_: Late) -> Iterator[Piece]:
    """A text in which clauses that only a comma or an "and" parts stand behind a semicolon."""
    place = 0
    if len(_NAME.findall(text)) >= _FEWEST:
        for found in next_.finditer(text):
            yield place, found.start("joint"), None
            yield *found.span("joint"), ";"
            place = found.end("joint")
    yield place, len(text), None


def _told_later(text: str) -> Iterator[Piece]:
    """A text in which the deal told of a name before its verb stands in a clause of its own at the end.

    "A, filiale de B, a été racheté par C." becomes "A a été racheté par C; A, filiale de B.".
    """
    found = _TOLD_OF_IT.search(text)
    if found is None:
        yield 0, len(text), None
        return
    end = len(text) - text.endswith(".")
    start, close = found.span("aside" if found["aside"] else "bracket")
    who = _WHO.match(text, start)
    yield 0, start, None
    yield found.end(), end, None
    yield *found.span("name"), "; "
    yield *found.span("name"), None
    yield who.end() if who is not None else start, close, None
    yield end, len(text), None


def _named_again(text: str, which: Late) -> Iterator[Piece]:
    """A text that names again whom a relative clause at its end is about."""
    found = which.match(text)
    if found is None:
        yield 0, len(text), None
        return
    yield 0, found.start("joint"), None
    yield *found.span("joint"), "; "
    yield *found.span("name"), None
    if found.groupdict().get("of"):
        yield *found.span("of"), "'s"
    yield found.end("joint"), len(text), None


def _before_verbs(text: str) -> Iterator[Piece]:
    """A text with its adverbials before their verbs."""
    place = 0
    for found in _BEHIND.finditer(text):
        verb = found.start("verb") - 1
        yield place, verb, None
        yield *found.span("adverbial"), None
        yield verb, found.end("verb"), None
        place = found.end("adverbial")
    yield place, len(text), None


def _between_commas(text: str, asides: Late, *, closing: str) -> Iterator[Piece]:
    """A text in which what is said of a name in brackets or between dashes stands between commas."""
    place = 0
    for found in asides.finditer(text):
        opens, closes = found.span("opens"), found.span("closes")
        yield place, opens[0], None
        yield *opens, ", "
        yield opens[1], closes[0], None
        yield *closes, "" if text.startswith((",", ".", ";", ":"), closes[1]) else closing
        place = closes[1]
    yield place, len(text), None


def rewritten(sentence: Signed, pieces: list[Piece]) -> Signed:
    """A sentence written anew from pieces of it."""
    if len(pieces) == 1:
        return sentence
    text, starts, offsets = laid(_runs(sentence, pieces))
    return sentence._replace(text=text, starts=starts, offsets=offsets)


def _runs(sentence: Signed, pieces: Iterable[Piece]) -> Iterator[tuple[str, int]]:
    """The stretches of pieces that stand together in the page, each with its offset there."""
    starts, offsets = sentence.starts, sentence.offsets
    for first, end, text in pieces:
        run = max(0, bisect_right(starts, first) - 1)
        if text is not None:
            yield from [(text, offsets[run] + first - starts[run])] if text else []
            continue
        bounds = [first, *starts[run + 1 : bisect_right(starts, end - 1)], end]
        for number, (begins, ends) in enumerate(pairwise(bounds), start=run):
            yield sentence.text[begins:ends], offsets[number] + begins - starts[number]
