"""Telehealth market reports as a knowledge graph in which every edge can be checked.

::

    documents -> claims -> entities -> graph -> RDF, HTML, tables, SPARQL, Python

`build` runs the flow, `open` reads a finished build; both return a `Graph`.  The names of this module are
the stable ones; everything below it may change.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kg.api import build, open
    from kg.errors import (
        ClaimFileError,
        DocumentError,
        GroundingError,
        InputError,
        KgError,
        OutputError,
        QueryError,
        UsageError,
    )
    from kg.graph import (
        Citation,
        CompanyView,
        Deal,
        Explanation,
        Figure,
        Figures,
        Graph,
        Ledger,
        MarketView,
        Rank,
        SegmentNode,
        Spread,
        Statistic,
    )
    from kg.version import __version__

__all__ = [
    "Citation",
    "ClaimFileError",
    "CompanyView",
    "Deal",
    "DocumentError",
    "Explanation",
    "Figure",
    "Figures",
    "Graph",
    "GroundingError",
    "InputError",
    "KgError",
    "Ledger",
    "MarketView",
    "OutputError",
    "QueryError",
    "Rank",
    "SegmentNode",
    "Spread",
    "Statistic",
    "UsageError",
    "__version__",
    "build",
    "open",
]

_HOMES = {
    **dict.fromkeys(("build", "open"), "kg.api"),
    **dict.fromkeys((name for name in __all__ if name.endswith("Error")), "kg.errors"),
    "__version__": "kg.version",
}


def __getattr__(name: str) -> Any:
    """Load a public name on first use, so that `import kg` stays light (PEP 562)."""
    if name not in __all__:
        raise AttributeError(f"module 'kg' has no attribute {name!r}")
    return getattr(import_module(_HOMES.get(name, "kg.graph")), name)


def __dir__() -> list[str]:
    return sorted(__all__)
