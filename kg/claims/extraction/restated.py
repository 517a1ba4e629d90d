"""Partnerships that are only another reading of what tells of a purchase or a merger."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from kg.claims.extraction.found import Found
from kg.claims.extraction.page import Span

__all__ = ["restated"]

_SIDES = {"acquisition": ("acquirer", "target"), "merger": ("parties",), "partnership": ("parties",)}
# "Alder's deal with Birch" may be any deal, what they do together is none of a purchase.
_TOGETHER = re.compile(
    r"(?i)\bpartner(?:s\swith|ed|ing|ships?)\b|\b(?:collaborat|cooperat|co-operat|allian|joint\sventure|teamed|teams?\sup|work(?:s|ed|ing)?\s(?:\w+\s)?with\b)"
    r"|\b(?:coopér|partenaria|Kooperation|kooperier|Zusammenarbeit|Partnerschaft|alianza|colabora|acuerdo\sde\scol)"
)


def restated(facts: Iterable[tuple[str, Mapping[str, object], Iterable[Found]]], text: str) -> frozenset[int]:
    """The numbers of the partnerships whose two sides only buy or join one another in a text.

    Facts are given by kind, values and places. Whoever buys another does not also become its partner by that,
    neither in the same place nor where another one tells of no more than a deal.
    """
    facts = tuple(facts)
    closer = {told for fact in facts if fact[0] != "partnership" for told in _told(*fact)}
    joined = {sides for sides, _ in closer}
    return frozenset(
        number
        for number, fact in enumerate(facts)
        if fact[0] == "partnership"
        and all(
            told in closer or (told[0] in joined and _is_any_deal(told[1], text)) for told in _told(*fact)
        )
    )


def _is_any_deal(places: Iterable[Span], text: str) -> bool:
    """Whether no place says what two do together."""
    return not any(_TOGETHER.search(text, place.start, place.end) for place in places)


def _told(
    kind: str, values: Mapping[str, object], found: Iterable[Found]
) -> Iterator[tuple[frozenset[object], tuple[Span, ...]]]:
    """The sides of a deal with each place that tells of it."""
    sides: set[object] = set()
    for name in _SIDES.get(kind, ()):
        value = values.get(name)
        sides.update(value if isinstance(value, tuple) else (value,))
    for one in found if sides else ():
        yield frozenset(sides), one.proof
