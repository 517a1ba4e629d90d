"""The result of one check: what was compared, by which rule, and what came out."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from kg.ledger.growth import Implied

__all__ = ["Check", "Verdict"]

Verdict = Literal[
    "fits", "rounds", "open", "outside", "slipped", "disagrees", "unchecked", "exceeds", "impossible"
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """What a rule found about some statements.

    `inputs` are the paths of the statements, the one that is checked first; `difference` is in points for
    rates, in units of the figure otherwise.  `fitting` holds the windows in which a rate holds, `tried` the
    ones of its own period.
    """

    rule: str
    verdict: Verdict
    sentence: str
    inputs: tuple[str, ...]
    difference: Decimal | None = None
    fitting: tuple[Implied, ...] = ()
    tried: tuple[Implied, ...] = ()

    @property
    def holds(self) -> bool:
        """Whether nothing is wrong, as far as the figures tell."""
        return self.verdict in ("fits", "rounds", "open", "unchecked")
