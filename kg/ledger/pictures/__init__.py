"""Pictures of the ledger as SVG that stands alone: no script, no font, no network."""

from __future__ import annotations

from kg.ledger.pictures.deals import deals
from kg.ledger.pictures.fan import fan
from kg.ledger.pictures.spread import spread

__all__ = ["deals", "fan", "spread"]
