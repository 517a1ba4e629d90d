"""The bare name under which a Chinese text goes on speaking of a company: "青枫云" of "青枫云科技"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from kg.claims.extraction.companies.chinese_pieces import STRANGE, famous
from kg.claims.extraction.companies.ordinary import place_length, unfamiliar
from kg.claims.extraction.companies.weighed import Weighed
from kg.claims.extraction.companies.words import said
from kg.claims.extraction.page import Page

__all__ = ["bare_names"]

_SAID = said("chinese")

_TAIL = _SAID.one("tail")
_JOINS = _SAID.one("joins")


def bare_names(page: Page, weighed: Sequence[Weighed]) -> Mapping[str, tuple[Weighed, str]]:
    """The bare names that stand alone in a page, each with the fuller name that it shortens."""
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
            found[bare] = (Weighed(bare, places=places), longer[0])
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
