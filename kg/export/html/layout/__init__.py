"""Positions, computed before the page is written, so that the picture stands still from the first moment."""

from __future__ import annotations

from kg.export.html.layout.arrange import HALF_HEIGHT, Placed, arrange
from kg.export.html.layout.constellations import constellations

__all__ = ["HALF_HEIGHT", "Placed", "arrange", "constellations"]
