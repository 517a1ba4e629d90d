"""What a company bought after the purchase that has just been told: "Cedar followed in 2019"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.claims.extraction.deals.facts import event, price, priced, when
from kg.claims.extraction.deals.masked import Masked
from kg.claims.extraction.deals.phrases import phrasings, signs_of
from kg.claims.extraction.found import Found

__all__ = ["followed"]

_SAID = phrasings("acquisitions")
_FOLLOWED = _SAID["followed"]
_NEGATED = _SAID.one("negated")


def followed(
    masked: Masked, buyer: object, seen: set[tuple[object, object]], *, anew: bool
) -> Iterator[Found]:
    """The purchases of a buyer that a sentence goes on with; `anew` where the first was told before it."""
    bought = {target for _, target in seen}
    for match in masked.matches(_FOLLOWED):
        if _NEGATED.search(match[0]) or (anew and match.start() > 0):
            continue
        for sign in signs_of(match["t"]):
            target = masked.company(sign)[1]
            if target == buyer or target in bought:
                continue
            seen.add((buyer, target))
            sum_ = price(masked, match.start(), match.end())
            values = {
                "acquirer": buyer,
                "target": target,
                "date": when(masked, match.start(), match.end()),
                "status": "completed",
                **priced(masked, sum_),
            }
            yield event(masked, "acquisition", values, object_=sign, confidence=0.75)
