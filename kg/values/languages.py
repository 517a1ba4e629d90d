"""Language tags."""

from __future__ import annotations

import re
from functools import lru_cache

__all__ = ["check_language"]

_TAG = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8})*")


@lru_cache(maxsize=1_024)
def check_language(tag: str) -> str:
    """The tag itself; raises ValueError unless it is a BCP 47 tag in lower case.

    >>> check_language("zh-hant")
    'zh-hant'
    """
    if not _TAG.fullmatch(tag):
        raise ValueError(f"{tag!r} is no language tag in lower case; write en, zh, zh-hant, de ...")
    return tag
