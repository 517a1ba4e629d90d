"""Names that have a part in a deal: who buys, is bought, teams up, owns or invests is a company.

The patterns of deals are tried on sentences in which the names that may be companies have signs, too.  A name
in the place of a company gains weight, more so where the other side is known to be one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from kg.claims.extraction.companies.german import is_german_noun
from kg.claims.extraction.companies.latin import is_title_line
from kg.claims.extraction.companies.weighed import Weighed, ordinary
from kg.claims.extraction.companies.words import alternatives, said
from kg.claims.extraction.deals.adverbials import settled
from kg.claims.extraction.deals.phrases import phrasings, signs_of
from kg.claims.extraction.deals.signed import NAME, bare, signed
from kg.claims.extraction.grammar.cued import CuedGroup
from kg.claims.extraction.page import Page, Sentence, Span

__all__ = ["cast"]

# Which groups of phrasings a rule has, and the part of the patterns that names a company.
_GROUPS = {
    "acquisitions": ("en", "fr", "es", "de"),
    "partnerships": ("en", "fr", "es", "de"),
    "ownerships": ("en", "other"),
    "investments": ("give", "other_give", "en", "other", "gapped"),
    "mergers": ("patterns",),
}
_SIDES = ("a", "b", "t", "s", "l", "p", "c", "i", "a2", "t2", "c2")
_PATTERNS = CuedGroup(
    pattern for rule, groups in _GROUPS.items() for group in groups for pattern in phrasings(rule)[group]
)
# What headlines in capitals say of companies that the text need not name again.
_IN_HEADLINES = CuedGroup(
    pattern for group in _GROUPS["partnerships"] for pattern in phrasings("partnerships")[group]
)
# What a part weighs beside a company, and beside a name that may be one.
_BESIDE_COMPANY, _BESIDE_NAME = 2.0, 1.7
# How far below the floor a name may lie, and how much may speak against it.
_REACH, _LEAST = 2.2, -1.2
_MOST_NAMES = 40
# What stands before an ordinary word that may be a name: "bought Alder".
_BY_DEAL = 2.5

# What opens "Buoyed with $9 million, Alder grows" is not who took it.
_BUOYED = re.compile("[\ue000-\uefff]\\swith\\s")
_MONEY_TALK = phrasings("investments").one("money_talk")
_RAISED = phrasings("investments").one("raised")
# Who gave what is raised, in the same sentence.
_BY = phrasings("investments")["by"]

_Scene = frozenset[str]
# Whom "it" and "the company" mean: some company that the page names.
_PRONOUN = phrasings("coreference").cued("latin")
_SPOKEN_OF = ""
_WORD = re.compile(r"[^\W\d_]{3}")


def cast(page: Page, weighed: Mapping[str, Weighed], floor: float) -> None:
    """Lend the names of a page the weight of their parts in its deals."""
    german = "de" in page.languages
    open_ones = {
        key
        for key, item in weighed.items()
        if _is_open(item, floor, german=german) and not _is_city(item, page.plain)
    }
    if not open_ones:
        return
    sure = {key for key, item in weighed.items() if item.score() >= floor}
    scenes = list(dict.fromkeys(_scenes(page, weighed, open_ones, sure)))
    sure |= {_SPOKEN_OF} if sure else set()
    known = sure
    for _ in range(2):
        for scene in scenes:
            for key in scene & open_ones:
                item = weighed[key]
                item.part = max(item.part, _weight_of_part(item, scene, others=scene & known - {key}))
        known = sure | {key for key in open_ones if weighed[key].score() >= floor}


def _weight_of_part(item: Weighed, scene: _Scene, *, others: _Scene) -> float:
    # What stands behind "in" or "from" may be a place, unless it takes part in a deal.
    return (_BESIDE_COMPANY if others or len(scene) == 1 else _BESIDE_NAME) - item.against


def _is_open(item: Weighed, floor: float, *, german: bool) -> bool:
    return (
        floor - _REACH <= item.score() - item.against
        and item.score() < floor
        and item.against >= _LEAST
        and _WORD.search(item.text) is not None
        and not (ordinary(item.text) and (item.opens or item.before < _BY_DEAL))
        and not (german and (is_german_noun(item.text) or item.text.count(" ") > 1))
        and not (german and item.opens and _may_be_adverb(item))
    )


_IN_STATE = re.compile(rf",\s(?:{alternatives(said('finder').words('states'))})\b")
_STATE_BEHIND = re.compile(r",\s(?:[A-Z]\.){2}|,\s[A-Z][\w.]+(?:\s[A-Z]\w+)?(?=[,.;)]|\s[a-z]|$)")


def _is_city(item: Weighed, plain: str) -> bool:
    """Whether a name stands before a state: "a clinic in Salem, Oregon", "the Salem, Ore., clinic"."""
    behind = _STATE_BEHIND if item.against < 0 else _IN_STATE
    return any(behind.match(plain, end) for _, end in item.places)


def _may_be_adverb(item: Weighed) -> bool:
    """Whether a single word that opens a German sentence may say when or how: "Erst im Mai kaufte Alder"."""
    return " " not in item.text and item.after <= 0 and len(item.places) == 1


def _scenes(
    page: Page, weighed: Mapping[str, Weighed], open_ones: set[str], sure: set[str]
) -> Iterator[_Scene]:
    """The names that take part in one deal together, of which at least one is open."""
    german = "de" in page.languages
    places = sorted(
        (start, end, key)
        for key in open_ones | sure
        for start, end in weighed[key].places
        if page.plain[start:end] == weighed[key].text
    )
    at = 0
    for sentence in page.sentences:
        while at < len(places) and places[at][0] < sentence.start:
            at += 1
        last = at
        while last < len(places) and places[last][1] <= sentence.end:
            last += 1
        inside = places[at:last]
        if (
            len(inside) <= _MOST_NAMES
            and not sentence.chinese
            and any(key in open_ones for *_, key in inside)
        ):
            titled = not german and is_title_line(sentence.plain)
            yield from _parts(sentence, inside, titled=titled, spoken_of=bool(sure))


def _pronouns(sentence: Sentence, inside: Sequence[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """The places that mean a company without naming it."""
    found = (
        (sentence.start + match.start(), sentence.start + match.end())
        for match in _PRONOUN.finditer(sentence.plain)
    )
    return [
        (start, end, _SPOKEN_OF)
        for start, end in found
        if not any(first < end and start < last for first, last, _ in inside)
    ]


def _parts(
    sentence: Sentence, named: list[tuple[int, int, str]], *, titled: bool, spoken_of: bool
) -> Iterator[_Scene]:
    plain = bare(sentence.plain)
    if not _PATTERNS.likely(plain):
        return
    inside = sorted([*named, *_pronouns(sentence, named)]) if spoken_of else named
    text = settled(signed(plain, sentence.start, [Span(start, end) for start, end, _ in inside])).text
    for match in _IN_HEADLINES.finditer(text.lower()) if titled else _PATTERNS.finditer(text):
        signs = _sides(match.groupdict().items())
        raised = _is_raise(match)
        if raised:
            signs += [sign for by in _BY.finditer(text) for sign in signs_of(by["i"])]
        keys = frozenset(inside[ord(sign) - NAME][2] for sign in signs)
        if len(keys) > 1 or raised:
            yield keys


def _is_raise(match: re.Match[str]) -> bool:
    """Whether a match tells of a round by its sum: nobody but a company takes one."""
    told = _MONEY_TALK.search(match[0]) or _RAISED.search(match[0])
    at_place = match.string[: match.start()].endswith((" in ", " aus ", " from "))
    return bool(match.groupdict().get("m") and told) and not at_place and _BUOYED.match(match[0]) is None


def _sides(groups: Iterable[tuple[str, str | None]]) -> list[str]:
    return [sign for name, words in groups if name in _SIDES for sign in signs_of(words or "")]
