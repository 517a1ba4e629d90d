"""Factors that a heading names and the first sentence below it tells again: one fact with two places."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

from kg.claims.extraction.found import Found
from kg.claims.extraction.page import Page, Span

__all__ = ["join_retold"]

_KINDS = frozenset(("driver", "restraint", "opportunity", "trend", "challenge"))
_LONGEST = 160
_STEM = 5
# What many factors have in common says nothing of which one it is.
_COMMON = re.compile(
    r"(?i)(?:grow|ris[ei]|increas|expan|surg|rapid|high|demand|adopt|market|health|care$|servic|technolog|among|across|from|with|that|this"
    r"|(?:the|and|for|new|use|its|their|more|are|into|over)$)"
)


def join_retold(facts: Iterable[tuple[str, Found]], page: Page) -> list[tuple[str, Found]]:
    """The facts, with the factor of a heading and that of the first sentence below it on one fact."""
    known = list(facts)
    told = _below_headings(known, page)
    gone: set[int] = set()
    for place, (rule, found) in enumerate(known):
        again = next((one for one in told.get(place, ()) if one not in gone), None)
        if again is not None:
            gone.add(again)
            known[place] = rule, replace(found, proof=(*found.proof, *known[again][1].proof))
    return [one for place, one in enumerate(known) if place not in gone]


def _below_headings(facts: list[tuple[str, Found]], page: Page) -> dict[int, list[int]]:
    """For each factor of a heading, by its number, those of the sentence below that tell it again."""
    firsts: dict[tuple[str, int], list[int]] = {}
    for place, (_, found) in enumerate(facts):
        if found.kind in _KINDS and found.subject is not None and len(found.proof) == 1:
            firsts.setdefault((found.kind, found.proof[0].start), []).append(place)
    if not firsts:
        return {}
    heads = {
        block.start: following
        for block, following in pairwise(page.blocks)
        if block.kind != "paragraph" and following.kind == "paragraph" and block.end - block.start <= _LONGEST
    }
    told: dict[int, list[int]] = {}
    for place, (_, found) in enumerate(facts):
        below = heads.get(found.proof[0].start) if found.kind in _KINDS and found.subject else None
        if below is None or found.subject is None:
            continue
        again = firsts.get((found.kind, below.start), ())
        named = _stems(page, found.subject)
        same = [one for one in again if named & _stems(page, facts[one][1].subject)]
        if same:
            told[place] = same
    return told


def _stems(page: Page, span: Span | None) -> set[str]:
    """The beginnings of the words of a factor that tell it from others."""
    words = re.findall(r"[^\W\d_]{3,}", page.plain[span.start : span.end].lower()) if span else ()
    return {word[:_STEM].rstrip("s") for word in words if not _COMMON.match(word)}
