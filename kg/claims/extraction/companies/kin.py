"""Names that lend each other weight: in one list, of one family; and the people beside people."""

from __future__ import annotations

import re

from kg.claims.extraction.companies import clues
from kg.claims.extraction.companies.refusals import is_medium
from kg.claims.extraction.companies.weighed import ENOUGH, Weighed, known, ordinary
from kg.claims.extraction.companies.words import lowered

__all__ = ["beside", "companions", "disowned", "families", "spread"]

# What speaks against a name at least as much as its being called a product.
_AGAINST = -1.5
_FEW = 2
# The form of two words of which nothing is known.
_OF_TWO_WORDS = 0.6


def families(weighed: dict[str, Weighed], floor: float) -> None:
    """What begins like a company ("Alder Ventures" beside Alder) is one of its kin when it acts."""
    sure = {item.text for item in weighed.values() if item.score() >= floor}
    for item in weighed.values():
        head, _, rest = item.text.partition(" ")
        if rest and head in sure and item.against > -1.5 and (item.before > 0 or item.after > 0):
            item.listed = max(item.listed, 1.2)


def companions(weighed: dict[str, Weighed], groups: list[list[str]]) -> None:
    """Who stands beside a person, and is no more a company than a person may be, is another person."""
    for group in groups:
        items = [weighed[text.casefold()] for text in group]
        if not any(item.person for item in items):
            continue
        for item in items:
            if 1 < len(item.text.split()) < 4 and clues.form(item.text) == _OF_TWO_WORDS and not item.strong:
                item.person = True


_PLACES = lowered("places", "demonyms")
_FULL_NAME = re.compile(r"([A-Z][a-zà-ÿ]+) ([A-Z][a-zà-ÿ]+)")


def people_by_surname(weighed: dict[str, Weighed]) -> None:
    """Whoever a text goes on to call by the last of two names is a person: companies keep the first."""
    for item in weighed.values():
        found = _FULL_NAME.fullmatch(item.text)
        if (
            found is not None
            and found[2].casefold() in weighed
            and found[1].casefold() not in weighed
            and not (known(item.text) or known(found[2]) or clues.form(item.text) > _OF_TWO_WORDS)
            and not (ordinary(found[1]) or ordinary(found[2]) or found[2].lower() in _PLACES)
            and not weighed[found[2].casefold()].strong
        ):
            item.person = True


def beside(weighed: dict[str, Weighed], groups: list[list[str]]) -> None:
    """What is known and stands in a list beside another company acts as it does, also when it publishes."""
    for group in groups:
        items = [weighed[text.casefold()] for text in group]
        told = len(items) > _FEW or any(item.deals for item in items)
        if told and items[0].against > _AGAINST:
            sure = [
                item.text
                for item in items
                if item.score() >= ENOUGH and not (item.person or is_medium(item.text))
            ]
            for item in items:
                item.deals = item.deals or (known(item.text) and any(text != item.text for text in sure))


def disowned(weighed: dict[str, Weighed], groups: list[list[str]]) -> None:
    """What speaks against the first of a list ("the apps Alder and Birch") speaks against all of it."""
    for group in groups:
        items = [item for text in group if (item := weighed.get(text.casefold())) is not None]
        if len(items) > 1 and items[0].against <= _AGAINST and not items[0].strong:
            for item in items[1:]:
                if not (item.strong or item.after > 0 or known(item.text)):
                    item.against = min(item.against, items[0].against)


def spread(weighed: dict[str, Weighed], groups: list[list[str]]) -> None:
    """In a list of names where many are companies, the others are companies too."""
    for group in groups:
        items = [weighed.get(text.casefold()) for text in group]
        sure = sum(item is not None and item.score() >= ENOUGH for item in items)
        for item in items:
            if (item is not None and sure >= max(1, len(items) / 3) and len(items) > 2) or (
                item is not None and sure and (item.score() >= 0.4 or _under_deal(items, item))
            ):
                led = items[0].before if items[0] is not None else 0.0
                item.listed = max(item.listed, _share(item, sure, len(items), led=led))


# What ends names of firms that ordinary words may open, as in "Public Capital".
_OF_FIRMS = frozenset("Capital Ventures Partners Holdings Bank".split())
# What stands before "such as Alder, Birch" and more than that: "the acquisitions of Alder and Birch".
_LED, _LED_BY_DEAL = 1.0, 2.5


def _under_deal(items: list[Weighed | None], item: Weighed) -> bool:
    """Whether capitalised ordinary words share the words of a deal that lead its list."""
    first = items[0]
    return first is not None and first.before >= _LED_BY_DEAL and not item.opens and item.against > -1.0


def _share(item: Weighed, sure: int, total: int, *, led: float) -> float:
    if not ordinary(item.text) or clues.form(item.text) > 0:
        return 2.0
    if item.text.rsplit(" ", 1)[-1] in _OF_FIRMS and item.text.istitle():
        return 4.2
    if led >= _LED and " " in item.text and not item.opens:
        return 3.5
    if led >= _LED_BY_DEAL and not item.opens:
        return 4.2
    if sure < 0.6 * total:
        return 0.0
    return 4.2 if " " not in item.text and not item.opens else 3.5
