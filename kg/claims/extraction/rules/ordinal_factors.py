"""Factors that sentences count one by one: "Growth has two reasons. First, phones are cheap. Second, ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.extraction.found import Found
from kg.claims.extraction.grammar.phrases import clause_label
from kg.claims.extraction.page import Page, Sentence, Span
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import PageRule
from kg.claims.extraction.rules.factor_words import labelled

__all__ = ["RULES"]

_COUNTED = re.compile(
    r"(?i)\b(?:two|three|four|five|several|many|various|some|multiple|number\sof|variety\sof|deux|trois|quatre|plusieurs|dos|tres|cuatro|varios|varias|diversos|zwei|drei|vier"
    r"|mehrere|einige)\s(?:[\w-]+\s){0,3}?(?P<noun>factors|reasons|drivers|forces|tailwinds|headwinds|(?:dynamics|developments|shifts)(?=\s(?:[\w-]+\s)?(?:define|shape|underpin|underlie|explain|drive|power|propel|fuel|support|account))|barriers|obstacles|hurdles|challenges|issues|problems|aspects|restraints|opportunities|trends"
    r"|facteurs|raisons|moteurs|freins|obstacles|défis|aspects|tendances|factores|razones|motores|barreras|obstáculos|desafíos|retos|tendencias"
    r"|gründe[n]?|faktoren|treiber|hürden|hindernisse|herausforderungen|trends)\b"
)
_KINDS = {
    "restraint": re.compile(
        r"(?i)\b(?:restrain|hinder|hamper|imped|limit|slow|held\sback|hold|obstacle|hurdle|barrier|frein|obstacul|barrera|frena|dificult|hürde|hindernis|brems|hemm)"
    ),
    "challenge": re.compile(r"(?i)\b(?:challenge|problem|issue|défi|desafío|reto|herausforderung)"),
    "opportunity": re.compile(r"(?i)\bopportunit"),
    "trend": re.compile(r"(?i)\b(?:trends|tendances|tendencias)\b"),
    "driver": re.compile(
        r"(?i)\b(?:driv|fuel|propel|spur|boost|grow|momentum|popular|rise|rising|demand|surge|adopt|expan|croissance|essor|succès|explique|favoris|impuls|crec|auge|wachs|treib|boom|aufschwung)"
    ),
}
# "several drivers, despite limited staff": the noun tells the kind before any other word does.
_NAMED = ("opportunity", "trend", "driver")
# "Three dynamics define this change"
_FORCES = ("dynamics", "developments", "shifts", "forces")
# "The app tackles three challenges": what is solved holds nothing back.
_SOLVED = re.compile(
    r"(?i)\b(?:solv|tackl|address|overc[ao]m|eliminat|fix|remov|résou|löst|lösen|resuelv|solucion)\w*\s(?:\w+\s){0,2}$"
)
_ORDINAL = re.compile(
    r"(?:Most\s(?:notably|importantly)|First\sand\sforemost|First(?:ly)?|Second(?:ly)?|Third(?:ly)?|Fourth(?:ly)?|Fifth(?:ly)?|Finally|Lastly|D'abord|Ensuite|Enfin|Premièrement|Deuxièmement|Troisièmement|En\s(?:premier|deuxième|second)\slieu"
    r"|Erstens|Zweitens|Drittens|Zum\seinen|Zum\sanderen|Primero|Segundo|Tercero|En\s(?:primer|segundo|tercer)\slugar|Por\súltimo|Finalmente),?\s(?=[^,;]{8})"
)
# "One is the lack of doctors. Another reason is that phones are cheap."
_COUNTER = re.compile(
    r"(?:One|Another|The\s(?:first|second|third|fourth|next|other|last|final|main|biggest)|A\s(?:second|third|further|final))"
    r"(?:\s(?:one|factor|reason|driver|force|barrier|obstacle|hurdle|challenge|issue|problem|trend)|\sof\s(?:these|them))?"
    r"\s(?:is|was|are)\s(?:that\s|the\sfact\sthat\s)?(?=[^,;]{4})"
)
# What goes on with such a count: "Also, nurses are scarce."
_GOES_ON = re.compile(
    r"(?:Additionally|In\saddition|Moreover|Furthermore|Also|Besides|What\sis\smore|On\stop\sof\sthat),\s"
    r"(?!(?:the|this)\s(?:company|firm|group|app|platform|report|study|author)|(?:it|we|he|she|they|you|I)\b)(?=[^,;]{8})"
)
# "Phones are cheap, nurses are scarce and the young are used to screens": a verb to each point.
_POINT = re.compile(r",\s(?:and\s)?|\sand\s(?=(?:the|more|many|most|an?|its|their|new)\s)")
_FINITE = re.compile(
    r"\s(?:is|are|was|were|has|have|had|will|can|may|continues?|remains?|becomes?|grows?|rises?|keeps?)\s"
)
_FIRST = re.compile(
    r"(?:Most|One|The\s(?:first|main|biggest)|First|D'abord|Premièrement|En\sprem|Erstens|Zum\seinen|Prim|En\sprimer)"
)
# Where a clause says more than its point.
_ON = re.compile(
    r",\s(?:which|who|qui|ce\squi|lo\sque|was|wodurch|with|while|as|because|since|making|allowing|thus|thereby)\b|[.;:]\s|[.;:\"”»]*$"
)
_REACH, _LONGEST, _NEXT = 12, 150, 3


def _ordinal(reading: Reading) -> Iterator[Found]:
    if not reading.is_of_field:
        return
    sentences = [one for one in reading.page.sentences if not one.chinese]
    for place, sentence in enumerate(sentences):
        kind = _announced(sentence)
        if kind is not None:
            yield from _numbered(reading.page, kind, sentence, sentences[place + 1 : place + 1 + _REACH])


def _announced(sentence: Sentence) -> str | None:
    """The kind of the factors that a sentence counts without naming them."""
    counted = _COUNTED.search(sentence.plain)
    if counted is None or _SOLVED.search(sentence.plain, 0, counted.start()):
        return None
    named = next((kind for kind in _NAMED if _KINDS[kind].match(counted["noun"])), None)
    told = next((kind for kind, words in _KINDS.items() if words.search(sentence.plain)), None)
    return named or told or ("driver" if counted["noun"].lower() in _FORCES else None)


def _numbered(page: Page, kind: str, head: Sentence, following: list[Sentence]) -> Iterator[Found]:
    """What the sentences name that open with an ordinal, from the first one on."""
    begun, last = False, head
    for one in following:
        opening = _opening(one, goes_on=begun and one.start - last.end <= _NEXT)
        if opening is None:
            continue
        begun = begun or _FIRST.match(opening[0]) is not None
        if not begun:
            return
        last = one
        for start, end in _points(one.plain, opening.end()):
            label = clause_label(page, Span(one.start + start, one.start + end))
            if label is not None:
                yield labelled(page, kind, label, (one.span, head.span), confidence=0.75)


def _opening(sentence: Sentence, *, goes_on: bool) -> re.Match[str] | None:
    """The words with which a sentence counts a point."""
    start = len(sentence.plain) - len(sentence.plain.lstrip("\"“«' "))
    found = _ORDINAL.match(sentence.plain, start) or _COUNTER.match(sentence.plain, start)
    return found or (_GOES_ON.match(sentence.plain, start) if goes_on else None)


def _points(flat: str, start: int) -> list[tuple[int, int]]:
    """Where the points stand that a sentence tells from an offset on: each of its clauses, or the first."""
    cuts = [cut.span() for cut in _POINT.finditer(flat, start)]
    bounds = [
        *zip(
            [start, *(end for _, end in cuts)],
            [*(cut for cut, _ in cuts), len(flat.rstrip(".;"))],
            strict=True,
        )
    ]
    if len(bounds) > 1 and all(_FINITE.search(flat, *one) for one in bounds):
        return bounds
    stop = _ON.search(flat, start)
    return [(start, min(stop.start() if stop else len(flat), start + _LONGEST))]


RULES = (PageRule(name="factor-ordinal", find=_ordinal),)
