"""Whether the figure of a claim is the one that its recorded words print."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from kg.claims.extraction.grammar.money import find_money
from kg.claims.extraction.grammar.percents import find_percents
from kg.claims.extraction.grammar.script import plain
from kg.model.claim import Claim

__all__ = ["misstated"]

# "Half of the $120 billion", "三倍": the figure is worked out from the one that is printed.
_WORKED_OUT = re.compile(
    r"half|third|quarter|fifth|tenth|twice|thrice|times|doubl|tripl|quadrupl|fold|plus|minus|less"
    r"|hälfte|halb|drittel|viertel|doppel|dreifach|fach|moitié|tiers|quart|fois|mitad|tercio|cuart|veces"
    r"|半|倍|分之|翻",
    re.IGNORECASE,
)


def misstated(claim: Claim) -> tuple[str, Decimal, str] | None:
    """The field, the figure and the words where a figure is none that its words print; else None.

    Several figures in the words may be added up, or be the ends of a range.  Words without a figure that can
    be read are not judged, nor is what a note explains.
    """
    words = None if claim.note else getattr(claim, "as_stated", None)
    for name, read in (("amount", _sums), ("percent", _percents)):
        value = getattr(claim, name, None)
        if words and value is not None and not _fits(abs(value), read(plain(words)), words):
            return name, value, words
    return None


def _fits(value: Decimal, printed: Sequence[Decimal], words: str) -> bool:
    if not printed or _WORKED_OUT.search(words):
        return True
    return min(printed) <= value <= sum(printed)


def _sums(words: str) -> list[Decimal]:
    return [each.amount for each in find_money(words)]


def _percents(words: str) -> list[Decimal]:
    return [abs(each.value) for each in find_percents(words)]
