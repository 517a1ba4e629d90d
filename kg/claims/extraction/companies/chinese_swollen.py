"""Chinese names that are only another name of the page with a word before it."""

from __future__ import annotations

from collections.abc import Mapping

from kg.claims.extraction.companies.chinese_branches import is_branch
from kg.claims.extraction.companies.chinese_weights import STRONG_ENDING
from kg.claims.extraction.companies.ordinary import place_length
from kg.claims.extraction.companies.weighed import Weighed

__all__ = ["is_swollen"]

# "投资方中有青枫资本": what leads to a name that stands among others.
_AMONG = ("中有", "里有", "内有")


def is_swollen(item: Weighed, found: Mapping[str, Weighed]) -> bool:
    """Whether a name is only another one of those found, which stands more often, with a word before it."""
    if STRONG_ENDING.search(item.text) or is_branch(item):
        return False
    if item.text.endswith("医院") and place_length(item.text):
        return False
    inner = (found.get(item.text[place:]) for place in range(1, len(item.text) - 2))
    among = item.text.startswith(_AMONG)
    return any(other is not None and (among or len(other.places) > len(item.places)) for other in inner)
