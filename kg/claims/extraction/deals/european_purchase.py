"""A purchase that a German, French or Spanish sentence tells."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from kg.claims.extraction.deals.european_clauses import Named

__all__ = ["Purchase", "purchase"]

_ANY = re.compile(r"(?s).*")


class Purchase(NamedTuple):
    """Who buys, who is bought, and the stretch of the sentence that tells it."""

    buyers: tuple[str, ...]
    targets: tuple[str, ...]
    match: re.Match[str]


def purchase(text: str, buyer: Named | None, target: Named | None) -> Iterator[Purchase]:
    """The purchase by some names of others, if both are told and not the same."""
    if buyer is None or target is None or buyer.start == target.start:
        return
    begins, ends = min(buyer.start, target.start), max(buyer.end, target.end)
    match = _ANY.match(text, begins, ends)
    if match is not None:
        yield Purchase(buyer.signs, target.signs, match)
