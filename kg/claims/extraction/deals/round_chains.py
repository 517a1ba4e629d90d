"""Chinese rounds told one after the other: "2031年5月白桦领投的A轮、2033年2月红松投资的8000万元B轮"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from kg.claims.extraction.deals.facts import companies, event, priced
from kg.claims.extraction.deals.masked import Masked
from kg.claims.extraction.deals.phrases import phrasings
from kg.claims.extraction.deals.rounds import ROUND_NAME, backers, last_taker
from kg.claims.extraction.deals.vague_sums import sum_by_size
from kg.claims.extraction.found import Company, Found
from kg.claims.extraction.grammar.money import Money

__all__ = ["with_chain"]

_SAID = phrasings("round_chains")
_ROUND, _MONEY_TALK = _SAID.one("round"), _SAID.one("money_talk")
_PARTS, _BEGINS, _NO_DATE = _SAID.one("parts"), _SAID.one("begins"), _SAID.one("no_date")
_TAKES, _TAKEN_FROM, _INTO = _SAID.one("takes"), _SAID.one("taken_from"), _SAID.one("into")
_GIVES, _GIVES_NEXT, _NO_SUM = _SAID.one("gives"), _SAID.one("gives_next"), _SAID.one("no_sum")
_EACH, _GOES_ON, _HISTORY = _SAID.one("each"), _SAID.one("goes_on"), _SAID.one("history")
_ADVISES, _AT_ONCE = _SAID.one("advises"), _SAID.one("at_once")
_OF_IT, _GOT, _FUND = _SAID.one("of_it"), _SAID.one("got"), _SAID.one("fund")
_SIGN, _SUM = re.compile("[\ue000-\uefff]"), re.compile("[\uf000-\uf3ff]")
_DATE = re.compile("[\uf400-\uf7ff]")
# "估值为5亿美元,约36亿元人民币": the same worth in other money.
_THE_SAME = re.compile("约|折合|合|相当于|即|\\(")


@dataclass
class _Step:
    """One round of a chain: what its parts of the sentence say of it."""

    rounds: list[str] = field(default_factory=list)
    dates: list[str] = field(default_factory=list)
    signs: list[str] = field(default_factory=list)
    sums: list[str] = field(default_factory=list)
    sized: Money | None = None
    worth: bool = False
    speaks: bool = False

    @property
    def is_told(self) -> bool:
        """Whether it tells of a round: who gave it, or what it came to."""
        return self.speaks and bool(self.signs or self.sums or self.sized)


def with_chain(masked: Masked, told: Sequence[Found], before: Sequence[Found]) -> tuple[Found, ...]:
    """What a sentence tells, or the rounds of one company that it tells one after the other, in its place."""
    chain = tuple(_chain(masked, before))
    if not chain:
        return tuple(told)
    sides = {chain[0].values["investee"], *(giver for one in chain for giver in backers(one))}
    return (*(one for one in told if one.values["investee"] not in sides), *chain)


def _chain(masked: Masked, before: Sequence[Found]) -> Iterator[Found]:
    text = masked.text
    if not (_ROUND.search(text) or _MONEY_TALK.search(text)) or _AT_ONCE.search(text):
        return
    taker, sign, start = _taker(masked, before)
    if taker is None or _speaks_of_others(masked, taker):
        return
    steps = [step for step in _steps(masked, taker, start) if step.is_told]
    if len(steps) < 2 and not (steps and not sign and _goes_on(masked, before, taker)):
        return
    for step in steps:
        yield _found(masked, step, taker, sign)


def _goes_on(masked: Masked, before: Sequence[Found], taker: Company) -> bool:
    """Whether a sentence opens with the date or the name of a further round of a history."""
    if not _GOES_ON.match(masked.text):
        return False
    known = any(one.values["investee"] == taker for one in before[-3:])
    return known or bool(_HISTORY.search(masked.text) and _ROUND.search(masked.text))


def _taker(masked: Masked, before: Sequence[Found]) -> tuple[Company | None, str, int]:
    """Who takes the rounds, its sign if the sentence names it before them, and where they begin."""
    found = _TAKES.search(masked.text)
    if found is not None:
        return masked.company(found["c"])[1], found["c"], found.end("c")
    return last_taker(masked.topic, before), "", 0


def _speaks_of_others(masked: Masked, taker: Company) -> bool:
    """Whether somebody else takes money in the sentence, or is what somebody invests in."""
    for place in (found.start() for found in _SIGN.finditer(masked.text)):
        if masked.company(masked.text[place])[1] == taker:
            continue
        if _TAKEN_FROM.match(masked.text, place + 1) or _INTO.search(masked.text, 0, place):
            return True
        if _OF_IT.match(masked.text, place + 1) and not (
            _GOT.search(masked.text, 0, place) or _FUND.search(masked.calls(masked.text[place]))
        ):
            return True
    return False


def _steps(masked: Masked, taker: Company, start: int) -> list[_Step]:
    steps = [_Step()]
    text = masked.text
    bounds = [start, *(found.end() for found in _PARTS.finditer(text, start)), len(text)]
    parts = [text[begin:end] for begin, end in pairwise(bounds)]
    places = bounds[:-1]
    for number, part in enumerate(parts):
        following = parts[number + 1] if number + 1 < len(parts) else ""
        if _EACH.search(part):
            _share_out(masked, part, [step for step in steps if step.rounds], taker)
            break
        if _opens_step(part, following, steps[-1]):
            steps.append(_Step())
        _add(masked, steps[-1], part, places[number], taker)
    return steps


def _opens_step(part: str, following: str, step: _Step) -> bool:
    """Whether a part of a sentence begins a further round."""
    if _ROUND.search(part) and step.rounds:
        return True
    full = bool(step.signs or step.sums or step.rounds)
    if full and (_BEGINS.match(part) or (_DATE.search(part) and step.dates)):
        return True
    # "A轮由白桦独投,红松领投、云杉跟投的B轮": who leads a round may stand before those who join and its name.
    return bool(step.rounds and _GIVES.search(part) and _GIVES_NEXT.search(following))


def _add(masked: Masked, step: _Step, part: str, place: int, taker: Company) -> None:
    """Writes down what a part of the sentence says of its round."""
    named = _ROUND.search(part)
    if named is not None:
        step.rounds.append(named[0])
    speaks = named is not None or _MONEY_TALK.search(part) is not None
    step.speaks = step.speaks or speaks
    if not _NO_DATE.search(part):
        step.dates += _DATE.findall(part)
    if _ADVISES.search(part):
        return
    if speaks or step.signs:
        step.signs += [sign for sign in _SIGN.findall(part) if masked.company(sign)[1] != taker]
    worth = _NO_SUM.search(part) is not None
    if not worth and not (step.worth and _THE_SAME.match(part)):
        step.sums += _SUM.findall(part)
        step.sized = step.sized or sum_by_size(masked, place, place + len(part))
    step.worth = worth


def _share_out(masked: Masked, part: str, steps: Sequence[_Step], taker: Company) -> None:
    """As in "投资方分别为白桦、红松和云杉": gives each round its own."""
    signs = [sign for sign in _SIGN.findall(part) if masked.company(sign)[1] != taker]
    sums = _SUM.findall(part)
    for step, sign in zip(steps, signs if len(signs) == len(steps) else (), strict=False):
        step.signs.append(sign)
        step.speaks = True
    for step, sum_ in zip(steps, sums if len(sums) == len(steps) else (), strict=False):
        step.sums.append(sum_)


def _found(masked: Masked, step: _Step, taker: Company, sign: str) -> Found:
    named = ROUND_NAME.search(step.rounds[0]) if step.rounds else None
    sum_ = masked.sum(step.sums[0]) if step.sums else step.sized
    values: dict[str, object] = {
        "investee": taker,
        "investors": tuple(companies(masked, step.signs)),
        "round": named[0] if named else None,
        "date": masked.date(step.dates[0]).value if step.dates else None,
        "status": "completed",
        **priced(masked, sum_),
    }
    return event(masked, "investment", values, object_=sign, confidence=0.8)
