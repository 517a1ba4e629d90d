"""Several Chinese owners told with what each of them owns, in the order of both lists."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from kg.claims.extraction.deals.facts import event
from kg.claims.extraction.deals.masked import Masked
from kg.claims.extraction.deals.phrases import phrasings, signs_of
from kg.claims.extraction.found import Company, Found

__all__ = ["each_its_own", "in_turn"]

_CHINESE = phrasings("chinese_ownerships")
_PAIRED, _IN_TURN, _OF_EACH = _CHINESE["paired"], _CHINESE["in_turn"], _CHINESE["of_each"]
_PERCENT = re.compile(r"\d[\d.]*(?=%)")
_HALF = 50
_ALIKE = 2
"""How many signs a house and its parent begin with that bear one name."""

Seen = set[tuple[Company, Company]]


def each_its_own(masked: Masked, seen: Seen) -> Iterator[Found]:
    """As in "青枫和白桦旗下的红松、云杉": as many owners as houses, the first owns the first.

    Not so where a house bears the name of another owner: then all belong to the last one.
    """
    for match in masked.matches(_PAIRED):
        owners, owned = signs_of(match["l"]), signs_of(match["c"])
        if len(owners) != len(owned) or _is_crossed(masked, owners, owned):
            continue
        for owner, sign in zip(owners, owned, strict=True):
            sides = (owner, masked.company(owner)[1]), (sign, masked.company(sign)[1])
            yield from _fact(masked, *sides, seen)
        # What the others of the list would own is told now.
        seen.update((masked.company(owner)[1], masked.company(sign)[1]) for owner in owners for sign in owned)


def _is_crossed(masked: Masked, owners: list[str], owned: list[str]) -> bool:
    """Whether a house begins like an owner that is not the one in its place."""
    starts = [masked.calls(owner)[:_ALIKE] for owner in owners]
    places = ((place, masked.calls(sign)) for place, sign in enumerate(owned))
    return any(
        name.startswith(start) and at != place for place, name in places for at, start in enumerate(starts)
    )


def in_turn(masked: Masked, seen: Seen) -> Iterator[Found]:
    """What is owned by the parts of several owners, or in several houses, told in turn."""
    yield from _by_parts(masked, seen)
    yield from _of_each(masked, seen)


def _by_parts(masked: Masked, seen: Seen) -> Iterator[Found]:
    """Who of several holds most, as in "青枫、白桦分别持有红松60%、40%股权"."""
    for match in masked.matches(_IN_TURN):
        owners, parts = signs_of(match["l"]), _PERCENT.findall(match["n"])
        child = masked.company(match["c"])[1] if match["c"] else masked.topic
        if child is None or len(owners) != len(parts):
            continue
        for owner, part in zip(owners, parts, strict=True):
            yield from _most(
                masked, (owner, masked.company(owner)[1]), (match["c"] or owner, child), part, seen
            )


def _of_each(masked: Masked, seen: Seen) -> Iterator[Found]:
    """What one holds most of, as in "青枫分别持有白桦、红松的90%、51%股权"."""
    for match in masked.matches(_OF_EACH):
        children, parts = signs_of(match["l"]), _PERCENT.findall(match["n"])
        parts = parts * len(children) if len(parts) == 1 else parts
        owner = match["p"], masked.company(match["p"])[1]
        for sign, part in zip(children, parts if len(parts) == len(children) else (), strict=False):
            yield from _most(masked, owner, (sign, masked.company(sign)[1]), part, seen)


def _most(
    masked: Masked, owner: tuple[str, Company], owned: tuple[str, Company], part: str, seen: Seen
) -> Iterator[Found]:
    """That one owns the other, if its part is more than half."""
    percent = Decimal(part.rstrip("."))
    if percent > _HALF:
        yield from _fact(masked, owner, owned, seen, stake_percent=percent)


def _fact(
    masked: Masked, owner: tuple[str, Company], owned: tuple[str, Company], seen: Seen, **values: object
) -> Iterator[Found]:
    pair = owner[1], owned[1]
    if pair[0] != pair[1] and pair not in seen:
        seen.add(pair)
        told = {"parent": pair[0], "subsidiary": pair[1], **values}
        yield event(masked, "ownership", told, subject=owner[0], object_=owned[0])
