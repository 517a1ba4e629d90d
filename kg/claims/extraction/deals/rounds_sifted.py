"""Rounds that say nothing which another one of the same company does not say better."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from kg.claims.extraction.found import Found

__all__ = ["sifted"]


def sifted(found: Iterable[Found]) -> Iterator[Found]:
    """The investments, without a headline's over the whole story and a sum's of which the givers are told."""
    found = tuple(found)
    fuller = {_round_of(one) for one in found if not _is_bare(one)}
    given = {_sum_of(one) for one in found if one.values["investors"]}
    for one in found:
        if _is_slip(one):
            continue
        if not ((_is_bare(one) and _round_of(one) in fuller) or (_is_orphan(one) and _sum_of(one) in given)):
            yield one


def _is_bare(one: Found) -> bool:
    """Whether neither a sum nor anybody who gave it is told, as in a headline over the whole story."""
    return not one.values["investors"] and "amount" not in one.values


def _is_orphan(one: Found) -> bool:
    """Whether a sum is told and nobody who gave it."""
    return not one.values["investors"] and "amount" in one.values


_LEAST = 1_000
"""The least that a round can come to; "$700 in funding" has lost its millions."""


def _is_slip(one: Found) -> bool:
    """Whether a sum is too small for any round."""
    amount = one.values.get("amount")
    return isinstance(amount, Decimal) and amount < _LEAST


def _sum_of(one: Found) -> tuple[object, object]:
    return one.values["investee"], one.values.get("amount")


def _round_of(one: Found) -> tuple[object, object]:
    return one.values["investee"], one.values.get("round")
