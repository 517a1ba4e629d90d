"""Parts that Chinese phrasings share."""

from __future__ import annotations

__all__ = ["NO_HOUSE"]

NO_HOUSE = r"(?![^。;,]{0,30}(?:公司|集团|双方|我们|股份|股价|业绩|营收|净利|利润))"
"""No clause about a single company and its business."""
