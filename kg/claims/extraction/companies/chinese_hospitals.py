"""Hospitals that are named by nothing but their place and kind, as "江州市第一人民医院"."""

from __future__ import annotations

import re

from kg.claims.extraction.companies.chinese_pieces import OF_UNIVERSITY
from kg.claims.extraction.companies.ordinary import place_length
from kg.claims.extraction.companies.words import said

__all__ = ["is_hospital"]

_SAID = said("hospitals")
_KIND = _SAID.one("kind")
# Hospitals of the army bear numbers.
_NUMBERED = re.compile(r"[1-9]\d\d医院")
# Founders and virtues name hospitals that commemorate them.
_OF_FOUNDER = re.compile(
    r"(?![多几各]家|大型|知名|当地|[本该此])[\u3400-\u9fff]{2,4}(?:纪念|基督教|天主教|慈济)医院"
)
# "省人民医院" is that of the province that is spoken of.
_OWN = frozenset("省市县")


def is_hospital(name: str) -> bool:
    """Whether a name is a place with the kind of hospital that there is one of in a place.

    >>> is_hospital("浙江省人民医院"), is_hospital("浙江医院合作"), is_hospital("三级医院")
    (True, False, False)
    """
    if any(shape.fullmatch(name) for shape in (OF_UNIVERSITY, _NUMBERED, _OF_FOUNDER)):
        return True
    place = place_length(name)
    return (place > 0 or name[:1] in _OWN) and _KIND.fullmatch(name, place) is not None
