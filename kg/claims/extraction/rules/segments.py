"""The segments that a page lists."""

from __future__ import annotations

from collections.abc import Iterator

from kg.claims.extraction.found import Found
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import PageRule

__all__ = ["RULES"]


def _listed(reading: Reading) -> Iterator[Found]:
    for one in reading.segments.listed:
        yield Found(
            kind="membership",
            values={"member": one.segment, "role": "segment"},
            proof=one.proof,
            subject=one.span,
            object=one.axis,
            confidence=0.97,
        )


RULES = (PageRule(name="segment-list", find=_listed),)
