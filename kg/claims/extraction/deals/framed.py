"""Investments and purchases that only the parts of a clause tell, as found facts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import product

from kg.claims.extraction.deals import english_frames, european_frames
from kg.claims.extraction.deals.clause_frames import Frame, bought, given, together
from kg.claims.extraction.deals.described import is_funder
from kg.claims.extraction.deals.european_purchases import bought as bought_in_europe
from kg.claims.extraction.deals.facts import companies, event, price, priced, when
from kg.claims.extraction.deals.heads import head
from kg.claims.extraction.deals.masked import Masked
from kg.claims.extraction.deals.phrases import phrasings
from kg.claims.extraction.deals.rounds import backers, round_found
from kg.claims.extraction.deals.status import core_of, status_of
from kg.claims.extraction.deals.topic_givers import part_of, speaks_of
from kg.claims.extraction.found import Company, Found

__all__ = ["european_purchases", "partners", "purchases", "with_frames"]

_SURE = 0.8
_AFTER_BAD = phrasings("chinese_acquisitions").one("after_bad")


def with_frames(masked: Masked, told: tuple[Found, ...]) -> tuple[Found, ...]:
    """What a sentence tells of investments, with the clauses of which nothing is told yet."""
    pairs = {(one.values["investee"], giver) for one in told for giver in backers(one)}
    pairs |= {(giver, taker) for taker, giver in pairs}
    pairs |= {(one.values["investee"], None) for one in told}
    frames = given(masked) if masked.sentence.chinese else _latin(masked, told)
    return (*told, *(found for frame in frames for found in _rounds(masked, frame, pairs)))


def _latin(masked: Masked, told: tuple[Found, ...]) -> Iterator[Frame]:
    yield from european_frames.given(masked)
    if not any(backers(one) for one in told):
        yield from english_frames.given(masked)


def _rounds(masked: Masked, frame: Frame, pairs: set[tuple[object, object]]) -> Iterator[Found]:
    for sign in frame.patients or ("",):
        investee = part_of(masked, sign) if sign else _unsaid(masked, frame)
        if investee is None or not (sign or _may_take(masked, investee)):
            continue
        givers = [one for one in companies(masked, frame.agents) if one != investee]
        alone = not givers and frame.sum is not None and not frame.agents and (investee, None) not in pairs
        if not (givers or alone) or any((investee, one) in pairs for one in givers):
            continue
        sum_ = masked.sum(frame.sum) if frame.sum else None
        yield round_found(masked, frame.match, investee, givers, sum_, sign=sign)


def _may_take(masked: Masked, company: Company) -> bool:
    """Whether a sentence that leaves out who takes the money may mean a company."""
    place = next((masked.text.index(one) for one in masked.signs if masked.company(one)[1] == company), None)
    if place is not None:
        return not masked.sentence.chinese and company != masked.topic
    return masked.sentence.chinese or _spoken_of(masked, company)


def _unsaid(masked: Masked, frame: Frame) -> Company | None:
    """Who takes what is given to "the company": the only other one named before, else the topic."""
    before = [sign for sign in masked.signs if masked.text.index(sign) < frame.match.start()]
    givers = companies(masked, frame.agents)
    others = [one for one in companies(masked, before) if one not in givers]
    gives = masked.company(masked.signs[0])[1] in givers
    if masked.sentence.chinese or len(others) != 1 or is_funder(others[0]) or not gives:
        return masked.topic
    return others[0] if _TO_IT.search(masked.text, frame.match.start()) else masked.topic


_TO_IT = re.compile(
    r"\b(?:in|into|behind)\s(?:the|this)\s(?:[\w-]+\s)?(?:company|firm|start-?up|business|venture)\b"
)


def _spoken_of(masked: Masked, company: Company) -> bool:
    """Whether the sentence before names a company, and not as one that funds others."""
    before = masked.page.before(masked.sentence)
    named = before is not None and any(form in before.plain for form in company.forms)
    return named and not is_funder(company) and speaks_of(masked, company)


def purchases(masked: Masked, seen: set[tuple[object, object]]) -> Iterator[Found]:
    """The purchases that clauses tell where a sentence tells of no other; adds them to `seen`."""
    for frame, named, sign in _pairs(bought(masked)) if not seen else ():
        agent = head(masked, named, but=sign)
        pair: tuple[Company, Company] = masked.company(agent)[1], part_of(masked, sign)
        if pair[0] == pair[1] or pair in seen or (pair[1], pair[0]) in seen:
            continue
        if _AFTER_BAD.match(masked.text[masked.text.index(sign) + 1 :]):
            continue
        seen.add(pair)
        sum_ = masked.sum(frame.sum) if frame.sum else None
        values = {
            "acquirer": pair[0],
            "target": pair[1],
            "status": status_of(frame.match[0], masked.text),
            **priced(masked, sum_),
        }
        yield _event(masked, "acquisition", values, frame=frame, agent=agent, sign=sign)


def european_purchases(masked: Masked, seen: set[tuple[object, object]]) -> Iterator[Found]:
    """The purchases that the parts of names tell, of what nobody is known to buy; adds them to `seen`."""
    for told in bought_in_europe(masked):
        buyers = {masked.company(sign)[1] for sign in told.buyers}
        for agent, sign in product(told.buyers, told.targets):
            buyer, target = masked.company(agent)[1], masked.company(sign)[1]
            others = {one for one, other in seen if other == target} - buyers
            if buyer == target or others or (buyer, target) in seen or _is_told(target, seen):
                continue
            seen.add((buyer, target))
            frame = Frame((agent,), (sign,), None, told.match)
            core = core_of(told.match)
            values = {
                "acquirer": buyer,
                "target": target,
                "status": status_of(core, masked.text),
                **priced(masked, price(masked, *told.match.span())),
            }
            yield _event(masked, "acquisition", values, frame=frame, agent=agent, sign=sign)


def _is_told(company: Company, seen: set[tuple[object, object]]) -> bool:
    """Whether a company is known to buy another one."""
    return any(company == buyer for buyer, _ in seen)


def partners(masked: Masked, seen: set[frozenset[object]]) -> Iterator[Found]:
    """The partnerships that clauses tell where a sentence tells of no other; adds them to `seen`."""
    for frame, *named in _pairs(together(masked)) if not seen else ():
        agent, sign = (head(masked, one) for one in named)
        pair = masked.company(agent)[1], masked.company(sign)[1]
        if pair[0] == pair[1] or frozenset(pair) in seen:
            continue
        seen.add(frozenset(pair))
        values = {"parties": pair, "status": status_of(frame.match[0], "", usual="announced")}
        yield _event(masked, "partnership", values, frame=frame, agent=agent, sign=sign)


def _pairs(frames: Iterable[Frame]) -> Iterator[tuple[Frame, str, str]]:
    """Each who acts with each to whom it is done."""
    return ((frame, agent, sign) for frame in frames for agent in frame.agents for sign in frame.patients)


def _event(
    masked: Masked, kind: str, values: Mapping[str, object], *, frame: Frame, agent: str, sign: str
) -> Found:
    dated = {**values, "date": when(masked, *frame.match.span())}
    return event(masked, kind, dated, subject=agent, object_=sign, confidence=_SURE)
