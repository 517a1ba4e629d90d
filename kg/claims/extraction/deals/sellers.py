"""Who sells what somebody buys, where that stands behind it: "Alder acquired a stake in Birch from Cedar"."""

from __future__ import annotations

import re

from kg.claims.extraction.deals.masked import Masked
from kg.claims.extraction.deals.phrases import phrasings

__all__ = ["seller_behind"]

_SELLER = phrasings("sellers").one("seller")


def seller_behind(masked: Masked, match: re.Match[str]) -> str | None:
    """The sign of the company from which the buyer of a match buys; None where the words tell none."""
    groups = match.groupdict()
    if not groups.get("a") or not groups.get("t") or match.end("a") > match.start("t"):
        return None
    found = _SELLER.match(masked.text, match.end("t"))
    return found["s"] if found is not None else None
