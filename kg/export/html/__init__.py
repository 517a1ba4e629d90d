"""The explorer: the whole graph as one self-contained HTML page."""

from __future__ import annotations

from kg.export.html.network import MarketNetwork
from kg.export.html.page import page

__all__ = ["MarketNetwork", "page"]
