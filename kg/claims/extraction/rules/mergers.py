"""Companies that become one."""

from __future__ import annotations

from collections.abc import Iterator

from kg.claims.extraction.deals.facts import event, price, priced, when
from kg.claims.extraction.deals.masked import Masked, masked_sentences
from kg.claims.extraction.deals.phrases import phrasings, signs_of
from kg.claims.extraction.deals.status import status_of
from kg.claims.extraction.found import Found
from kg.claims.extraction.grammar.cued import cued
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import PageRule

__all__ = ["RULES"]

_SAID = phrasings("mergers")

_PATTERNS = _SAID["patterns"]
_WORDS = cued(r"(?i)merg|together|rapproch|combin|fusi[oó]n|zusammens|schließen|合并|整合|并入|合二为一")


def _find(reading: Reading) -> Iterator[Found]:
    for masked in masked_sentences(reading):
        if len(masked.companies) > 1:
            yield from _facts(masked)


def _facts(masked: Masked) -> Iterator[Found]:
    seen: set[frozenset[object]] = set()
    for match in masked.matches(_PATTERNS, where=_WORDS):
        groups = match.groupdict()
        signs = signs_of(groups["l"])[:2] if groups.get("l") else [groups["a"], groups["b"]]
        parties = tuple(dict.fromkeys(masked.company(sign)[1] for sign in signs))
        if len(parties) < 2 or frozenset(parties) in seen:
            continue
        seen.add(frozenset(parties))
        sum_ = price(masked, match.start(), match.end())
        values = {
            "parties": parties,
            "date": when(masked, match.start(), match.end()),
            "status": status_of(masked.text[max(0, match.start() - 40) : match.end() + 12], masked.text),
            **priced(masked, sum_),
        }
        yield event(masked, "merger", values, subject=signs[0], object_=signs[1])


RULES = (PageRule(name="mergers", find=_find),)
