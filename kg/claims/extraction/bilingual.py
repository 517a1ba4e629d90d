"""Segments that a bilingual document names once in Chinese and once in another language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from kg.claims.extraction.found import Found, Segment
from kg.claims.extraction.grammar.script import has_cjk
from kg.claims.extraction.page import Page

__all__ = ["join_twins"]


def join_twins(facts: Iterable[tuple[str, Found]], page: Page) -> list[tuple[str, Found]]:
    """The facts, with both names of a segment on one segment where its rank tells that they are one.

    A document in two languages says of one segment each that it is the largest, or grows fastest: the one so
    called in Chinese is the one so called in the other language.
    """
    known = list(facts)
    if not any(language.startswith("zh") for language in page.languages) and not has_cjk(page.plain[:2000]):
        return known
    twins = _twins(found for _, found in known)
    return [(rule, _replaced(found, twins)) for rule, found in known] if twins else known


def _twins(facts: Iterable[Found]) -> dict[Segment, Segment]:
    ranked: dict[tuple[object, bool], dict[Segment, None]] = {}
    for found in facts:
        subject = found.values.get("subject")
        if found.kind == "ranking" and isinstance(subject, Segment):
            ranked.setdefault((found.values["rank"], has_cjk(subject.forms[0])), {})[subject] = None
    twins: dict[Segment, Segment] = {}
    for (rank, chinese), segments in ranked.items():
        others = ranked.get((rank, False), {})
        if chinese and len(segments) == 1 and len(others) == 1:
            (ours,), (theirs,) = segments, others
            joined = Segment((*theirs.forms, *ours.forms), theirs.dimension, theirs.parent, theirs.residual)
            twins.setdefault(ours, joined)
            twins.setdefault(theirs, joined)
    return twins


def _replaced(found: Found, twins: Mapping[Segment, Segment]) -> Found:
    changed = {
        name: twins[value]
        for name, value in found.values.items()
        if isinstance(value, Segment) and value in twins
    }
    return replace(found, values={**found.values, **changed}) if changed else found
