"""The bare name under which a Chinese text goes on speaking of a company: "青枫云" of "青枫云科技"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from kg.claims.extraction.companies.chinese_aliases import apart
from kg.claims.extraction.companies.chinese_pieces import STRANGE, famous
from kg.claims.extraction.companies.chinese_weights import GENERIC
from kg.claims.extraction.companies.ordinary import place_length, unfamiliar
from kg.claims.extraction.companies.weighed import Weighed
from kg.claims.extraction.companies.words import said
from kg.claims.extraction.page import Page

__all__ = ["bare_names"]

_SAID = said("chinese")

_TAIL = _SAID.one("tail")
_JOINS = _SAID.one("joins")


def bare_names(page: Page, weighed: Sequence[Weighed]) -> Mapping[str, tuple[Weighed, str]]:
    """The bare names that stand alone in a page, each with the fuller name that it shortens, or itself."""
    names = {item.text for item in weighed}
    fuller: dict[str, list[str]] = {}
    for name in sorted(names):
        bare = _TAIL.sub("", name)
        known = name in famous() and bare not in names
        if bare != name and not known and _may_stand_alone(bare):
            fuller.setdefault(bare, []).append(name)
    found: dict[str, tuple[Weighed, str]] = {}
    for bare, longer in fuller.items():
        places = list(_alone(page.plain, bare, longer))
        if places and (len(longer) == 1 or all(_JOINS.fullmatch(name, len(bare)) for name in longer)):
            parted = any(apart(bare, name, page.plain, names) for name in longer)
            found[bare] = (Weighed(bare, places=places), bare if parted else longer[0])
    return found | _doctors(page.plain, names)


# "春雨" may be rain, but not where it takes a round or announces something.
_DOCTOR = re.compile(r"好?(?:医生|大夫)$")
_AGENT = re.compile(rf"{_SAID.one('agent').pattern}|已经?获得?|的?第[一二三四五六]轮|的?[A-G]轮")
_OFTEN = 2


def _doctors(plain: str, names: set[str]) -> dict[str, tuple[Weighed, str]]:
    """The bare names of those called "doctor", ordinary words too where they act."""
    found: dict[str, tuple[Weighed, str]] = {}
    for name in sorted(names):
        bare = _DOCTOR.sub("", name)
        if bare == name or len(bare) < _OFTEN or bare in names or GENERIC.fullmatch(bare):
            continue
        places = [] if bare in famous() else list(_alone(plain, bare, [name]))
        acts = any(_AGENT.match(plain, end) for _, end in places)
        if acts and len(places) >= _OFTEN and not apart(bare, name, plain, names):
            found[bare] = (Weighed(bare, places=places), name)
    return found


def _may_stand_alone(bare: str) -> bool:
    strange = unfamiliar(bare)
    return (
        len(bare) > 1
        and bare not in famous()
        and place_length(bare) < len(bare)
        and (strange >= STRANGE or (strange > 0 and len(bare) > STRANGE))
    )


def _alone(plain: str, bare: str, longer: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The places of a bare name where none of the fuller ones stands."""
    place = plain.find(bare)
    while place >= 0:
        if not any(plain.startswith(name, place) for name in longer):
            yield place, place + len(bare)
        place = plain.find(bare, place + 1)
