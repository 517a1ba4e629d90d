"""Chinese institutions that are named by what they are part of or by their place and field."""

from __future__ import annotations

from kg.claims.extraction.companies.chinese_quoted import house_names
from kg.claims.extraction.companies.ordinary import place_length, unfamiliar
from kg.claims.extraction.companies.words import said

__all__ = ["is_institution"]

_SAID = said("hospitals")
_SOCIETY, _FACULTY, _BRANCH, _CENTRE, _PRESS = (
    _SAID.one(name) for name in ("society", "faculty", "branch", "centre", "press")
)
_STRANGE = 2
_FEWEST = 6


def is_institution(name: str) -> bool:
    """Whether a name is a society, a faculty, a branch of a hospital or a centre of a known house or place.

    >>> [is_institution(name) for name in ("江州大学医学部", "台湾肿瘤医学会", "红松医院城东分院")]
    [True, True, True]
    >>> [is_institution(name) for name in ("多家大学医学部", "全国医学会", "区域医学中心", "医院各分院")]
    [False, False, False, False]
    """
    if len(name) < _FEWEST:
        return False
    if (faculty := _FACULTY.fullmatch(name)) is not None:
        return _is_called(faculty["n"])
    if (branch := _BRANCH.fullmatch(name)) is not None:
        return _is_called(branch["n"])
    if (centre := _CENTRE.fullmatch(name)) is not None:
        return _is_house(centre["n"])
    place = place_length(name)
    if _SOCIETY.fullmatch(name, place) is not None:
        return place > 0
    press = _PRESS.fullmatch(name)
    return press is not None and (place > 0 or unfamiliar(press["n"]) >= _STRANGE)


def _is_called(stem: str) -> bool:
    """Whether a stem is a place or a strange word rather than one that tells of what kind something is."""
    return place_length(stem) > 0 or unfamiliar(stem) >= _STRANGE


def _is_house(stem: str) -> bool:
    """Whether a stem is a known house, perhaps behind its place, as "高雄长庚"."""
    place = place_length(stem)
    return stem in house_names() or (place > 0 and stem[place:] in _HOUSES)


_HOUSES = frozenset(_SAID.words("houses"))
