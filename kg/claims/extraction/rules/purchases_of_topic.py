"""What the company bought that a text speaks of: "Other acquisitions followed: Birch (maps) and Cedar"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.claims.extraction.deals.facts import event
from kg.claims.extraction.deals.masked import Masked, masked_sentences
from kg.claims.extraction.deals.own_terms import own_date
from kg.claims.extraction.deals.phrases import phrasings
from kg.claims.extraction.deals.status import core_of, status_of
from kg.claims.extraction.deals.targets_going_on import more_targets
from kg.claims.extraction.found import Found
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import PageRule

__all__ = ["RULES"]

_SAID = phrasings("acquisitions")
_TOPIC_LIST = _SAID["topic_list"]
_NEGATED = _SAID.one("negated")


def _find(reading: Reading) -> Iterator[Found]:
    for masked in masked_sentences(reading):
        if masked.topic is not None and not masked.sentence.chinese:
            yield from _listed(masked)


def _listed(masked: Masked) -> Iterator[Found]:
    for match in masked.matches(_TOPIC_LIST):
        signs = [match["t"], *more_targets(match.string, match.end("t")).wholes]
        targets = [masked.company(sign)[1] for sign in signs]
        if masked.topic in targets or match["t"] != masked.signs[0] or _NEGATED.search(match[0]):
            continue
        for sign, target in zip(signs, targets, strict=True):
            values = {
                "acquirer": masked.topic,
                "target": target,
                "date": own_date(masked, sign, None),
                "status": status_of(core_of(match), masked.text),
            }
            yield event(masked, "acquisition", values, object_=sign, confidence=0.75)
        return


RULES = (PageRule(name="purchases of the topic", find=_find),)
