"""The claim of a rank, and the ranks that labels tell: "By Type: A (Largest) vs. B (Fastest-Growing)"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.extraction.found import Dimension, Found, Market, Region
from kg.claims.extraction.grammar.axes import axis_named
from kg.claims.extraction.grammar.cued import cued
from kg.claims.extraction.grammar.segments import bare_segment
from kg.claims.extraction.grammar.subjects import Subject, stated_axis
from kg.claims.extraction.page import Sentence, Span
from kg.claims.extraction.reading import Reading

__all__ = ["labelled_ranks", "ranking"]

_LABEL = cued(
    r"(?P<name>[^():,;]{2,60}?)\s\((?P<rank>Largest|Dominant|Fastest[- ]Growing|Emerging)(?:\s(?:Segment"
    r"|Region|Market|Share))?\)",
    re.IGNORECASE,
)


def ranking(
    sentence: Sentence, rank: str, subject: tuple[Span, Subject], cue: Span, market: Market | None = None
) -> Found:
    """The claim that a cue ranks something."""
    thing = subject[1]
    axis: object = "region" if isinstance(thing, Region) else getattr(thing, "dimension", None)
    if axis is None:
        stated = stated_axis(sentence)
        axis = stated[0] if stated else None
    return Found(
        kind="ranking",
        values={"subject": thing, "rank": rank, "dimension": axis}
        | ({} if market is None else {"market": market}),
        proof=(sentence.span,),
        subject=subject[0],
        object=cue,
    )


def labelled_ranks(reading: Reading, sentence: Sentence) -> Iterator[Found]:
    """The ranks of a heading such as "By Service Type: A (Largest) vs. B (Fastest-Growing)"."""
    axis: Dimension | None = None
    head = re.match(r"(?:[Bb]y\s)?([\w\s/&-]{3,40}):\s", sentence.plain)
    if head:
        axis = axis_named(head[1])
    for match in _LABEL.finditer(sentence.plain):
        name = re.sub(r"(?i)^(?:.*:\s|\s?vs\.?\s|versus\s)+", "", match["name"])
        start = sentence.start + match.start("name") + len(match["name"]) - len(name)
        lead = len(name) - len(name.lstrip())
        span = Span(start + lead, start + len(name))
        segment = reading.segments.named(name.strip())
        made = None if segment else bare_segment(reading.page, span, axis=axis)
        thing = segment or (made[0] if made else None)
        if thing is not None:
            rank = match["rank"].lower().replace("-", "_").replace(" ", "_")
            yield ranking(
                sentence,
                rank,
                (span, thing),
                Span(sentence.start + match.start("rank"), sentence.start + match.end("rank")),
            )
