"""How much room a mark with its label wants, in the unit of the layout."""

from __future__ import annotations

from kg.model.knowledge import ResolvedEntity

__all__ = ["room"]

_LETTER = 6.1
_WIDE_LETTER = 12.0
_LONGEST, _LONGEST_STRONG = 26, 40
_LINE = 33.0


def room(entity: ResolvedEntity) -> tuple[float, float]:
    """Width and height a mark wants; segments are many and get little, so that the others can be read."""
    if entity.type == "segment":
        return 46.0, _LINE
    strong = entity.type == "market"
    shown = entity.label[: _LONGEST_STRONG if strong else _LONGEST]
    width = sum(_WIDE_LETTER if ord(c) > 0x2E7F else _LETTER for c in shown) + 8
    return (width * 1.2, 2.6 * _LINE) if strong else (width, _LINE)
