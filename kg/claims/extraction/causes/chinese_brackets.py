"""Chinese sentences in whose brackets no mark ends a clause: "人口老化(65岁以上占18%,增速居前)与慢病增加"."""

from __future__ import annotations

import re
from functools import lru_cache

__all__ = ["whole_brackets"]

_BRACKET = re.compile(r"\([^()]{3,80}\)")
_NO_STOPS = str.maketrans(",;:。", "····")


@lru_cache(maxsize=64)
def whole_brackets(flat: str) -> str:
    """A sentence with other signs for the marks within its brackets; its length stays.

    >>> whole_brackets("老化(占18%,居前),慢病增加")
    '老化(占18%·居前),慢病增加'
    """
    return _BRACKET.sub(lambda found: found[0].translate(_NO_STOPS), flat) if "(" in flat else flat
