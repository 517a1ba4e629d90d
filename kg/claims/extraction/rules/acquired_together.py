"""Companies bought together that only the next sentence names: "The two, Alder and Birch, …"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.claims.extraction.deals.facts import event, when
from kg.claims.extraction.deals.masked import Masked, masked_sentences
from kg.claims.extraction.deals.phrases import phrasings, signs_of
from kg.claims.extraction.deals.status import status_of
from kg.claims.extraction.found import Company, Found
from kg.claims.extraction.page import Span
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import PageRule

__all__ = ["RULES"]

_SAID = phrasings("acquisitions")
_SEVERAL, _THESE = _SAID["several"], _SAID["these"]
_NEGATED = _SAID.one("negated")


def _find(reading: Reading) -> Iterator[Found]:
    told: tuple[Masked, Company] | None = None
    for masked in masked_sentences(reading):
        named = list(_named(masked, *told)) if told is not None else []
        yield from named
        told = _buys_several(masked) or (told if named else None)


def _buys_several(masked: Masked) -> tuple[Masked, Company] | None:
    """A sentence in which a company buys several that it does not name, and that company."""
    for match in masked.matches(_SEVERAL):
        if not _NEGATED.search(match[0]):
            return masked, masked.company(match["a"])[1]
    return None


def _named(masked: Masked, before: Masked, buyer: Company) -> Iterator[Found]:
    for match in masked.matches(_THESE):
        for sign in signs_of(match["t"] + (match.groupdict().get("t2") or "")):
            target = masked.company(sign)[1]
            if target == buyer:
                continue
            values = {
                "acquirer": buyer,
                "target": target,
                "date": when(before, 0, len(before.text)),
                "status": status_of(before.text, before.text),
            }
            found = event(masked, "acquisition", values, object_=sign, confidence=0.75)
            said = Span(before.sentence.start, before.sentence.end)
            yield replace(found, proof=(said, *found.proof))
        return


RULES = (PageRule(name="acquisitions named later", find=_find),)
