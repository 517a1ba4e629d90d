"""Every company that a document names, also where it takes part in no other fact."""

from __future__ import annotations

from collections.abc import Iterator

from kg.claims.extraction.found import Company, Found
from kg.claims.extraction.page import Span
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import PageRule

__all__ = ["RULES"]


def _find(reading: Reading) -> Iterator[Found]:
    seen: set[Company] = set()
    for span, company in reading.companies:
        if company in seen:
            continue
        seen.add(company)
        sentence = reading.page.at(span.start)
        proof = Span(sentence.start, sentence.end) if sentence is not None else span
        yield Found(kind="mention", values={"entity": company}, proof=(proof,), subject=span, confidence=0.8)


RULES = (PageRule(name="company-mention", find=_find),)
