"""The graph as Python objects: companies, markets, figures, paths and evidence."""

from __future__ import annotations

from kg.graph.citation import Citation, Explanation
from kg.graph.company import CompanyView
from kg.graph.deal import Deal
from kg.graph.figure import Figure, Figures, Spread
from kg.graph.graph import Graph
from kg.graph.market import MarketView, SegmentNode
from kg.graph.rank import Rank
from kg.graph.statistic import Statistic
from kg.ledger.ledger import Ledger

__all__ = [
    "Citation",
    "CompanyView",
    "Deal",
    "Explanation",
    "Figure",
    "Figures",
    "Graph",
    "Ledger",
    "MarketView",
    "Rank",
    "SegmentNode",
    "Spread",
    "Statistic",
]
