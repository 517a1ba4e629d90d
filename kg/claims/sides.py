"""Who stands twice in one claim: nobody is two of its parties, or deals with itself."""

from __future__ import annotations

from kg.model.claim import Claim
from kg.model.fields import Unnamed

__all__ = ["doubled"]

_LISTS = ("parties", "investors")
# Two fields that never hold the same side.
_OPPOSITE = (
    ("acquirer", "target"),
    ("seller", "target"),
    ("parent", "subsidiary"),
    ("investee", "investors"),
)


def doubled(claim: Claim) -> tuple[str, str] | None:
    """The field that names a side again, and what is wrong with it; None where nobody stands twice."""
    for name in _LISTS:
        listed = getattr(claim, name, ())
        for number, side in enumerate(listed):
            if side in listed[:number]:
                return name, f"{_called(side)} stands twice"
    for one, other in _OPPOSITE:
        side, opposite = getattr(claim, one, None), getattr(claim, other, None)
        if side is not None and side in (opposite if isinstance(opposite, tuple) else (opposite,)):
            return other, f"{_called(side)} is the {one} too"
    return None


def _called(side: object) -> str:
    return repr(side.unnamed if isinstance(side, Unnamed) else side)
