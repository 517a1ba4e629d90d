"""Names that have a part in a deal: who buys, is bought, teams up, owns or invests is a company.

The patterns of deals are tried on sentences in which the names that may be companies have signs, too.  A name
in the place of a company gains weight, more so where the other side is known to be one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from itertools import chain

from kg.claims.extraction.companies.german import is_german_noun
from kg.claims.extraction.companies.scenes import SPOKEN_OF, Place, Scene, scenes, ties, trades
from kg.claims.extraction.companies.weighed import Weighed, known, ordinary
from kg.claims.extraction.companies.words import alternatives, lowered, said
from kg.claims.extraction.page import Page

__all__ = ["cast"]

# What a part weighs beside a company, and beside a name that may be one.
_BESIDE_COMPANY, _BESIDE_NAME = 2.0, 1.7
# What an ordinary word weighs that is bought or owned: "In May, Alder bought Circle".
_TRADED_WORD = 4.2
# How far below the floor a name may lie, and how much may speak against it.
_REACH, _LEAST = 2.2, -1.2
# What stands before an ordinary word that may be a name: "bought Alder".
_BY_DEAL = 2.5
_WORD = re.compile(r"[^\W\d_]{3}")
# What fields, programmes and places of work are called.
_OF_THE_FIELD = lowered("org_words", "trade_english", "things", "acronyms") | frozenset(
    """health care medical medicine clinical primary urgent virtual digital emergency public federal national
    state general open act plan program programme school college street center week day month new house board
    council office series phase artificial intelligence learning safety quality research native first chief
    officer president minister director vice senior grand great big good early late many most""".split()
)
# What any company calls itself: "The Group paid $7 million".
_CALLED_ALIKE = frozenset(
    "Group Company Corporation Firm Business Bank Board Trust Fund Buyer Seller".split()
)


def cast(page: Page, weighed: Mapping[str, Weighed], floor: float) -> None:
    """Lend the names of a page the weight of their parts in its deals."""
    german = "de" in page.languages
    sure = {key for key, item in weighed.items() if item.score() >= floor}
    open_ones = {
        key
        for key, item in weighed.items()
        if _is_open(item, floor, german=german) and not _is_city(item, page.plain)
    }
    if open_ones:
        _lend(page, weighed, open_ones, sure, floor)
    if not german:
        _cast_words(page, weighed, sure | open_ones, floor)


def _lend(
    page: Page, weighed: Mapping[str, Weighed], open_ones: set[str], sure: set[str], floor: float
) -> None:
    places = _places(page, weighed, open_ones | sure)
    found = list(dict.fromkeys(scenes(page, places, open_ones, spoken_of=bool(sure))))
    known = sure = sure | ({SPOKEN_OF} if sure else set())
    for _ in range(2):
        for scene in found:
            for key in scene & open_ones:
                item = weighed[key]
                item.part = max(item.part, _weight_of_part(item, scene, others=scene & known - {key}))
        known = sure | {key for key in open_ones if weighed[key].score() >= floor}


def _places(page: Page, weighed: Mapping[str, Weighed], keys: Iterable[str]) -> list[Place]:
    """Where some names stand as they are written, in order."""
    return sorted(
        Place(start, end, key)
        for key in keys
        for start, end in weighed[key].places
        if page.plain[start:end] == weighed[key].text
    )


def _weight_of_part(item: Weighed, scene: Scene, *, others: Scene) -> float:
    # What stands behind "in" or "from" may be a place, unless it takes part in a deal.
    return (_BESIDE_COMPANY if others or len(scene) == 1 else _BESIDE_NAME) - item.against


def _is_open(item: Weighed, floor: float, *, german: bool) -> bool:
    return (
        floor - _REACH <= item.score() - item.against
        and item.score() < floor
        and item.against >= _LEAST
        and _WORD.search(item.text) is not None
        and not (ordinary(item.text) and (item.opens or item.before < _BY_DEAL))
        and not (german and (is_german_noun(item.text.rsplit(" ", 1)[-1]) or item.text.count(" ") > 1))
        and not (german and item.opens and _may_be_adverb(item))
        and not (item.text.startswith(_ROUNDS) or item.text.endswith(_CIRCLES))
    )


_ROUNDS = ("Series ", "Serie ", "Série ")
# "Aus der Alder-Gruppe": the name is Alder.
_CIRCLES = ("-Gruppe", "-Konzern", "-Familie", "-Verbund")
_IN_STATE = re.compile(rf",\s(?:{alternatives(said('finder').words('states'))})\b")
_STATE_BEHIND = re.compile(r",\s(?:[A-Z]\.){2}|,\s[A-Z][\w.]+(?:\s[A-Z]\w+)?(?=[,.;)]|\s[a-z]|$)")


def _is_city(item: Weighed, plain: str) -> bool:
    """Whether a name stands before a state: "a clinic in Salem, Oregon", "the Salem, Ore., clinic"."""
    behind = _STATE_BEHIND if item.against < 0 else _IN_STATE
    return any(behind.match(plain, end) for _, end in item.places)


def _may_be_adverb(item: Weighed) -> bool:
    """Whether a single word that opens a German sentence may say when or how: "Erst im Mai kaufte Alder"."""
    return " " not in item.text and item.after <= 0 and len(item.places) == 1


def _cast_words(page: Page, weighed: Mapping[str, Weighed], names: set[str], floor: float) -> None:
    """Lend ordinary words that are written as names are the weight of buying one, or of being bought."""
    words = {key for key, item in weighed.items() if _may_be_called_so(item, floor)}
    if not words:
        return
    places = [place for place in _places(page, weighed, words) if _stands_apart(place, page.plain)]
    places = sorted([*places, *_places(page, weighed, names - words)])
    tied = {key for key in words if _may_tie(weighed[key])}
    untied = [place for place in places if place.key in tied or place.key not in words]
    for scene in dict.fromkeys(chain(trades(page, places, words), ties(page, untied, tied))):
        if scene - words:
            for key in scene:
                item = weighed[key]
                item.part = max(item.part, _TRADED_WORD if key in words else _BESIDE_NAME - item.against)


def _may_tie(item: Weighed) -> bool:
    """Whether ordinary words may be whom somebody works with: "with Bold Alder", not "with Primary Care".

    A single one must be the name of a house that is known.
    """
    words = item.text.lower().split(" ")
    if len(words) == 1:
        return known(item.text)
    return len(words) > 1 and not any(word in _OF_THE_FIELD or word.endswith("s") for word in words)


def _may_be_called_so(item: Weighed, floor: float) -> bool:
    """Whether ordinary words have a capital that no beginning of a sentence explains."""
    return (
        item.score() < floor
        and ordinary(item.text)
        and item.text not in _CALLED_ALIKE
        and item.against >= 0
        and item.text[0].isupper()
        and (not item.opens or " " in item.text)
        and _WORD.search(item.text) is not None
    )


_BEFORE = re.compile(r"(?:([\w.'&-]+)[ ](and|or|of|for|&)[ ]|([\w.'-]*[\w.'&/-])[ ]?)$")
_IN_THE = re.compile(r"\b(?:[Ii]n|[Aa]t|[Aa]cross)[ ]the[ ]$")
_GOES_ON = re.compile(r"(?:[ ](?:of|for)[ ]|[ -])([A-Z][a-z]+)|[ ](?:and|&)[ ]([A-Z][a-z]+)\b(?![ ][A-Z])")
_AS_FAR_BACK = 40
_ONE_OF_MANY = ("an", "a", "every", "each", "another", "any")
_OF_ITS_KIND = ("the", "its", "their", "this", "that", "our")


def _stands_apart(place: Place, plain: str) -> bool:
    """Whether no other word around ordinary ones has a capital, so that they may be part of a longer name."""
    goes_on = _GOES_ON.match(plain, place.end)
    if (goes_on is not None and ordinary(goes_on[1] or goes_on[2])) or _IN_THE.search(
        plain, max(0, place.start - 12), place.start
    ):
        return False
    found = _BEFORE.search(plain, max(0, place.start - _AS_FAR_BACK), place.start)
    if found is None:
        return True
    before, link, last = found.groups()
    single = " " not in place.key
    if last is not None:
        of_a_kind = last in _ONE_OF_MANY or (single and last in _OF_ITS_KIND)
        return (last[0].islower() or last == "The") and last[-1] not in "-/&" and not of_a_kind
    return not before[:1].isupper() or (link == "and" and not single)
