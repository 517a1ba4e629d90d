"""Companies that become one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.extraction.deals.facts import companies, event, price, priced, subject_of, when
from kg.claims.extraction.deals.masked import Masked, masked_sentences
from kg.claims.extraction.deals.phrases import phrasings, signs_of
from kg.claims.extraction.deals.status import core_of, status_of
from kg.claims.extraction.found import Company, Found
from kg.claims.extraction.grammar.cued import cued
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import PageRule

__all__ = ["RULES"]

_SAID = phrasings("mergers")

_PATTERNS = _SAID["patterns"]
_NO_MERGER = _SAID.one("no_merger")
_JOINED = _SAID.one("joined")
_WORDS = cued(
    r"(?i)merg|amalgamat|consolidat|joine?[ds]\swith|together|\bunit(?:e|ing)|\bunion|\bbec[oa]m|\bone\b|rapproch|combin|fusi[oó]n|zusammens|schließen|合并|整合|并入|合二为一"
)


def _find(reading: Reading) -> Iterator[Found]:
    before: Masked | None = None
    for masked in masked_sentences(reading):
        if len(masked.companies) > 1:
            yield from _facts(masked)
        elif masked.topic is not None and not masked.sentence.chinese:
            yield from _of_topic(masked, masked.topic)
        if before is not None and masked.topic is not None and (shell := _SHELL.match(masked.text)):
            yield from _with_shell(masked, masked.topic, shell, before)
        before = masked


_SHELL = _SAID.one("shell")
_MERGES = re.compile(r"(?i)\bmerg|\bSPAC\b|\b(?:go|going|goes|went)\spublic\b|\bcombin")


def _with_shell(masked: Masked, topic: Company, match: re.Match[str], before: Masked) -> Iterator[Found]:
    """As in "Alder agreed to merge with a SPAC. The SPAC, Birch Corp, …"."""
    shell = masked.company(match["b"])[1]
    if shell != topic and _MERGES.search(before.text):
        values = {
            "parties": (topic, shell),
            "date": when(before, 0, len(before.text)),
            "status": status_of(before.text, before.text),
        }
        yield event(masked, "merger", values, object_=match["b"], confidence=0.8)


def _facts(masked: Masked) -> Iterator[Found]:
    told: dict[frozenset[Company], tuple[re.Match[str], list[str]]] = {}
    for match in masked.matches(_PATTERNS, where=_WORDS):
        for signs in _sides(masked, match):
            parties = frozenset(companies(masked, signs))
            if len(parties) >= _BOTH and not _refuted(masked, match):
                told.setdefault(parties, (match, signs))
    for parties, (match, signs) in told.items():
        if not any(parties < others for others in told):
            yield _merger(masked, match, signs)


_TOPIC = _SAID["topic"]


def _of_topic(masked: Masked, topic: Company) -> Iterator[Found]:
    """As in "A merger with Birch followed": the other one is the company that the text speaks of."""
    for match in masked.matches(_TOPIC, where=_WORDS):
        other = masked.company(match["b"])[1]
        if other != topic and not _refuted(masked, match):
            values = {
                "parties": (topic, other),
                "date": when(masked, match.start(), match.end()),
                "status": status_of(core_of(match), masked.text),
            }
            yield event(masked, "merger", values, object_=match["b"], confidence=0.75)
            return


_PASSIVE = re.compile(r"\b(?:was|were|been|be)\s")
_WHICH = re.compile(r",\s(?:which|who)\s")
_VERB = re.compile(r"\b(?:merg|combin|amalgam)")


def _sides(masked: Masked, match: re.Match[str]) -> list[list[str]]:
    """Those that become one: all of a list, or one with each of those that it takes in."""
    groups = match.groupdict()
    signs = [signs_of(groups.get(name) or "") for name in ("l", "a", "b")]
    if not signs[1] or _PASSIVE.search(match[0]):
        return [[sign for some in signs for sign in some]]
    verb = _VERB.search(masked.text, match.start("a") + 1, match.start("b"))
    related = _WHICH.match(masked.text, match.start("a") + 1) is not None
    ones = [subject_of(masked, one, verb.start()) for one in signs[1]] if verb and not related else signs[1]
    return [[one, other] for one in ones for other in signs[2]]


def _merger(masked: Masked, match: re.Match[str], signs: list[str]) -> Found:
    sum_ = price(masked, match.start(), match.end())
    values = {
        "parties": tuple(companies(masked, signs)),
        "date": when(masked, match.start(), match.end()),
        "status": status_of(core_of(match), masked.text),
        **priced(masked, sum_),
    }
    return event(masked, "merger", values, subject=signs[0], object_=signs[1])


_BOTH, _NEAR = 2, 50
# What leads to the names of a headline, as in "Telehealth start-ups Alder, Birch merge".
_OPENS = re.compile(
    r"(?:.*(?:[—–:]\s?|,(?=\S)))?(?:(?:[\w'-]+\s){0,4}(?:start-?ups|companies|firms|providers|platforms|rivals|unicorns|insurers|groups|systems|vendors|giants|clinics|hospitals)\s)?",
    re.IGNORECASE,
)


def _refuted(masked: Masked, match: re.Match[str]) -> bool:
    """Whether only products are put together, or the names merely stand beside one another."""
    listed = match.groupdict().get("l")
    if (
        listed is not None
        and not _JOINED.search(listed)
        and not _OPENS.fullmatch(match.string, 0, match.start("l"))
    ):
        return True
    found = _NO_MERGER.search(masked.text, max(0, match.start() - _NEAR), match.end() + _NEAR)
    return found is not None and found.start() < match.end()


RULES = (PageRule(name="mergers", find=_find),)
