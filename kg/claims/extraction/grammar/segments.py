"""The segments of a market, wherever a page lists them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from kg.claims.extraction.found import Dimension, Segment
from kg.claims.extraction.grammar.segment_items import Listed, bare_segment, likeness
from kg.claims.extraction.grammar.segments_in_answers import segments_in_answer
from kg.claims.extraction.grammar.segments_in_lines import segments_in_line
from kg.claims.extraction.grammar.segments_in_prose import segments_in_prose
from kg.claims.extraction.grammar.segments_under_headings import segments_set_apart, segments_under
from kg.claims.extraction.page import Page

__all__ = ["Listed", "Segments", "bare_segment", "find_segments", "likeness"]


class Segments:
    """The listed segments of a page, to be found again by name."""

    def __init__(self, listed: Iterable[Listed]) -> None:
        self.listed = tuple(listed)
        self._known: dict[str, Segment] = {}
        for one in self.listed:
            for form in one.segment.forms:
                self._known.setdefault(likeness(form), one.segment)
        self._bare = _bare(self._known)

    def named(self, words: str) -> Segment | None:
        """The segment of that name, number, hyphens and a last "services" aside; None where not listed."""
        like = likeness(words)
        found = self._known.get(like) or self._known.get(_headless(like)) or self._bare.get(like)
        return None if found is None or found.residual else found

    def names(self) -> list[str]:
        """Every form of every segment that is no remainder."""
        return [form for one in self.listed if not one.segment.residual for form in one.segment.forms]


_HEAD = re.compile(r"(?<=\w) (?:service|product|solution|device|application|platform|system|approache)$")


def _headless(like: str) -> str:
    """A likeness without the word that only tells what kind of thing it is."""
    return _HEAD.sub("", like)


def _bare(known: Mapping[str, Segment]) -> dict[str, Segment]:
    """The segments by their names without such a word, where only one has it."""
    bare: dict[str, list[Segment]] = {}
    for like, segment in known.items():
        if (name := _headless(like)) != like:
            bare.setdefault(name, []).append(segment)
    return {name: told[0] for name, told in bare.items() if len(told) == 1}


def find_segments(page: Page) -> Segments:
    """Every segment that the page lists: titles, sentences, headings with bullets."""
    return Segments([*_unique(_everywhere(page))])


def _unique(listed: Iterable[Listed]) -> Iterator[Listed]:
    """The same segment with all its spellings, so that two places of one segment are equal."""
    known: dict[object, tuple[dict[str, None], Segment]] = {}
    axes: dict[str, Dimension] = {}
    kept: list[tuple[object, Listed]] = []
    for one in listed:
        key, placed = _placed(one.segment, known, axes)
        forms, _ = known.setdefault(key, ({}, placed))
        forms.update(dict.fromkeys(one.segment.forms))
        kept.append((key, one))
    whole = {key: replace(segment, forms=tuple(forms)) for key, (forms, segment) in known.items()}
    for key, one in kept:
        segment = whole[key]
        if segment.parent is not None:
            parent = whole.get((likeness(segment.parent.forms[0]), segment.dimension), segment.parent)
            segment = replace(segment, parent=parent)
        yield Listed(segment, one.span, one.proof, one.axis)


def _placed(
    segment: Segment, known: Mapping[object, tuple[dict[str, None], Segment]], axes: dict[str, Dimension]
) -> tuple[object, Segment]:
    """The segment on the first spelling of its axis, with the key under which it is one."""
    axis = segment.dimension
    if axis is not None:
        axis = axes.setdefault(likeness(axis.forms[0]), axis)
    parent = segment.parent
    if parent is not None:
        first = known.get((likeness(parent.forms[0]), axis))
        parent = first[1] if first else parent
    key = (likeness(segment.forms[0]), axis, *((parent,) if segment.residual else ()))
    return key, Segment(segment.forms, axis, parent, segment.residual)


def _everywhere(page: Page) -> Iterator[Listed]:
    for number, block in enumerate(page.blocks):
        if block.kind == "debris":
            continue
        yield from segments_under(page, number, block)
        yield from segments_set_apart(page, block)
        yield from segments_in_line(page, number, block)
        for sentence in page.of_block(number):
            yield from segments_in_prose(page, sentence)
            yield from segments_in_answer(page, sentence)
