"""Positions, computed before the page is written, so that the picture stands still from the first moment."""

from __future__ import annotations

from kg.export.html.layout.arrange import Placed, arrange

__all__ = ["Placed", "arrange"]
