"""People whom a Chinese text gives a title, so that their names are not taken for those of companies."""

from __future__ import annotations

import re

from kg.claims.extraction.companies.words import said

__all__ = ["people", "without_surname"]

_SAID = said("people")
_SURNAMES = frozenset(said("stems").parts["SURNAMES"])
_TITLES = said("chinese").words("titles")
_HOUSE = re.compile(r"(?:科技|医疗|健康|集团|公司|生物|医药|药业|智医|资本|医院|信息|保险|银行)$")

_TITLED = _SAID.cued("titled")
_ADDRESSED = _SAID.cued("addressed")
_FOREIGN = _SAID.cued("foreign")
_LISTED = _SAID.cued("listed")
_KNOWN = _SAID.words("known")
_KIN = _SAID.cued("kin")


def people(text: str) -> frozenset[str]:
    """The names that stand behind or before a title in a plain text.

    >>> sorted(people("据青枫云创始人周启明透露,王瑜医生将加入。"))
    ['周启明', '王瑜']
    """
    found = {match["n"] for pattern in (_TITLED, _ADDRESSED, _KIN) for match in pattern.finditer(text)}
    found.update(name for match in _LISTED.finditer(text) for name in match["l"].split("、"))
    for match in _FOREIGN.finditer(text):
        found.update((match["n"], match["first"]))
    found.update(name for name in _KNOWN if name in text)
    return frozenset(found)


def without_surname(name: str, right: str) -> str:
    """The name of a house without the surname of whom the title behind it is.

    >>> without_surname("青枫科技许", "总经理"), without_surname("青枫许", "总经理")
    ('青枫科技', '青枫许')
    """
    titled = name[-1:] in _SURNAMES and right.startswith(_TITLES)
    return name[:-1] if titled and _HOUSE.search(name[:-1]) else name
