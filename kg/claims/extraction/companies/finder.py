"""Companies with names in Latin script: every run is weighed over all its places in the document."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from kg.claims.extraction.companies import clues
from kg.claims.extraction.companies.cast import cast
from kg.claims.extraction.companies.compounds import compounds
from kg.claims.extraction.companies.context import weigh
from kg.claims.extraction.companies.fields import tells_of_field
from kg.claims.extraction.companies.german import is_german_noun
from kg.claims.extraction.companies.headlines import is_title_line
from kg.claims.extraction.companies.institutions import institutions, weight_of_institution
from kg.claims.extraction.companies.kin import (
    beside,
    companions,
    disowned,
    families,
    people_by_surname,
    spread,
)
from kg.claims.extraction.companies.latin import Run, runs
from kg.claims.extraction.companies.latin_pieces import pieces
from kg.claims.extraction.companies.listed import listed
from kg.claims.extraction.companies.lists import neighbours
from kg.claims.extraction.companies.possessive import bearers, whole
from kg.claims.extraction.companies.refusals import county, refused
from kg.claims.extraction.companies.standing import stands
from kg.claims.extraction.companies.weighed import ENOUGH, Weighed, known, ordinary
from kg.claims.extraction.companies.words import entries, known_names
from kg.claims.extraction.page import Page

__all__ = ["find_latin"]

_OF_HOUSE = re.compile(r"(?:,?\s&|\sand)?\s(?:Partners|Capital|Ventures|Equity|Holdings|Associates|Co)\b")


def _houses(weighed: dict[str, Weighed]) -> None:
    """What looks like a person is a house where its full name stands too: "Mary Alder & Partners"."""
    fuller = [item.text for item in weighed.values() if _OF_HOUSE.search(item.text)]
    for item in weighed.values():
        if item.person and any(
            text.startswith(item.text) and _OF_HOUSE.match(text, len(item.text)) for text in fuller
        ):
            item.person = False
            item.listed = max(item.listed, 2.4)


def _traded(weighed: dict[str, Weighed]) -> None:
    """What looks like a person and is bought or sold is a house that bears the name of one."""
    for item in weighed.values():
        if item.traded and item.person and " " in item.text:
            item.person = False


def _instituted(weighed: dict[str, Weighed]) -> None:
    """Institutions are told by the first words of their names: "Banque de l'Aulne"."""
    for item in weighed.values():
        item.listed = max(item.listed, weight_of_institution(item.text))


_STUMP = 4
# German nouns are capitalised, so that a single word wants more.
_MORE_IN_GERMAN = 0.6
_FIRST_NAMES = entries("first_names")
# Texts call people by their first names, too.
_MORE_OF_FIRST_NAMES = 3.0
# "Das Unternehmen bietet elektronische Rezepte an": what looks like a German noun wants more than one clue.
_MORE_OF_NOUNS = 1.0
_PLURALS = ("e", "n", "er", "s")
_HOUSES_IN_GERMAN = ("kapital", "invest", "bank", "fonds", "kliniken", "apotheke", "kasse", "werk", "werke")


def find_latin(page: Page) -> list[Weighed]:
    """The names that are companies, in the order of their first place."""
    weighed, groups = _weighed(page)
    listed(page, weighed)
    _instituted(weighed)
    _counted(weighed)
    people_by_surname(weighed)
    companions(weighed, groups)
    _houses(weighed)
    _traded(weighed)
    beside(weighed, groups)
    kept = _kept(weighed, page.plain)
    disowned(kept, groups)
    spread(kept, groups)
    spread(kept, groups)
    floor = ENOUGH + (_MORE_IN_GERMAN if "de" in page.languages else 0.0)
    families(kept, floor)
    cast(page, kept, floor)
    spread({key: item for key, item in kept.items() if not ordinary(item.text)}, groups)
    return [item for item in kept.values() if _is_company(item, floor)]


def _weighed(page: Page) -> tuple[dict[str, Weighed], list[list[str]]]:
    """Every run of a page by its words in small letters, and the words of those that stand in one list."""
    weighed: dict[str, Weighed] = {}
    groups: list[list[str]] = []
    german = "de" in page.languages
    owners = bearers(page.plain)
    for block in page.blocks:
        if block.kind == "debris":
            continue
        line = page.plain[block.start : block.end]
        cut = _runs(line, offset=block.start, german=german)
        parts = [piece for run in cut for piece in pieces(run, page.plain, german=german)]
        joined = compounds(line, parts, block.start)
        joined = joined if german else institutions(line, joined, block.start)
        found = [whole(run, page.plain, owners) for run in joined]
        for run in found:
            weigh(weighed, run, page.plain, (block.start, block.end), german=german)
        groups += [[run.text for run in group] for group in neighbours(line, found, block.start)]
    return weighed, groups


_HEADED = re.compile(r"[^.!?:()]{15,100}:(?=\s)")


def _runs(line: str, *, offset: int, german: bool) -> Iterator[Run]:
    """The runs of a line, where the headline before a colon and the text behind it are read apart."""
    titled = is_title_line(line)
    head = None if titled else _HEADED.match(line)
    if head is None or not is_title_line(head[0]):
        yield from runs(line, offset=offset, titled=titled, german=german)
        return
    yield from runs(head[0], offset=offset, titled=True, german=german)
    yield from runs(line[head.end() :], offset=offset + head.end(), titled=False, german=german)


# What a name weighs for standing beside a company.
_BESIDE = 2.0
_GERMAN_PLURAL = re.compile(r"[a-zäöü](?:ionen|ungen|heiten|keiten|schaften|stunden|gespräche)$")


def _is_company(item: Weighed, floor: float) -> bool:
    least = ENOUGH if (" " in item.text and not ordinary(item.text)) or known(item.text) else floor
    if item.text in _FIRST_NAMES and not (item.strong or item.listed > _BESIDE or known(item.text)):
        least += _MORE_OF_FIRST_NAMES
    if (
        floor > ENOUGH
        and item.text.endswith(_PLURALS)
        and not (item.text.endswith(_HOUSES_IN_GERMAN) or known(item.text))
        and is_german_noun(item.text)
    ):
        least += _MORE_OF_NOUNS
    if floor > ENOUGH and _GERMAN_PLURAL.search(item.text) and not (item.strong or known(item.text)):
        # "eine Plattform für Videogespräche, Alder GmbH": what stands beside a name may be any noun.
        return False
    if tells_of_field(item.text) and not known(item.text):
        return False
    return item.score() >= least and not _mere_words(item)


def _kept(weighed: dict[str, Weighed], plain: str) -> dict[str, Weighed]:
    people, end, broken = _surnames(weighed), len(plain.rstrip()), _is_broken_off(plain.rstrip())
    named = [(item.text, place) for item in weighed.values() if (place := county(item.text))]
    places = frozenset(chain.from_iterable(named))
    return {
        key: item
        for key, item in weighed.items()
        if not (refused(item, people) or item.text in places)
        and not _is_begun(item, end, weighed)
        and (known(item.text) or not (_is_stump(item, end, broken=broken) or _is_a_word_here(item, plain)))
    }


_IN_A_LIST = 3.0
_BEGINS, _ENDS = re.compile(r"(?<!\w)"), re.compile(r"s?(?!\w)")
_TITLED = re.compile(r"[A-Z][a-z]+(?:[ -][A-Za-z][a-z]+)*")


def _is_a_word_here(item: Weighed, plain: str) -> bool:
    """Whether the document writes a run small elsewhere, "Stroke" beside "a stroke", and nothing names it."""
    small = item.text.lower()
    if item.strong or item.listed >= _IN_A_LIST or small not in plain or not _TITLED.fullmatch(item.text):
        return False
    return stands(small, plain, before=_BEGINS, behind=_ENDS)


def _is_stump(item: Weighed, end: int, *, broken: bool) -> bool:
    """Whether a word stands only at the very end of a text, which may have been cut off in it."""
    return (broken or len(item.text) < _STUMP) and all(stop == end for _, stop in item.places)


def _is_begun(item: Weighed, end: int, weighed: dict[str, Weighed]) -> bool:
    """Whether a run at the very end of a text is what another one begins with, and so perhaps cut off."""
    if any(stop != end for _, stop in item.places):
        return False
    return any(other.text.startswith(item.text) for other in weighed.values() if other is not item)


# A page of this many signs ends in a full stop, or was cut off.
_WHOLE_PAGE = 1_200


def _is_broken_off(plain: str) -> bool:
    """Whether a page ends in the middle of a sentence, and so perhaps of a word."""
    last = plain[plain.rfind("\n") + 1 :]
    return len(plain) > _WHOLE_PAGE and plain[-1].isalpha() and len(last) > _LONGEST_HEADING


_LONGEST_HEADING = 80


def _mere_words(item: Weighed) -> bool:
    """Ordinary words in capitals, for which nothing speaks but a verb behind them."""
    return (
        ordinary(item.text)
        and item.text not in known_names()
        and not item.strong
        and not item.listed
        and not item.part
        and clues.form(item.text) <= 0
    )


_NUMBER = re.compile(r"(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Several)\s")


def _counted(weighed: dict[str, Weighed]) -> None:
    """In "Two Alder clinics" the number is no part of the name when Alder stands elsewhere."""
    for item in list(weighed.values()):
        found = _NUMBER.match(item.text)
        rest = weighed.get(item.text[found.end() :].casefold()) if found else None
        if rest is not None:
            rest.places += [(start + len(item.text) - len(rest.text), end) for start, end in item.places]
            item.against = -20.0


def _surnames(weighed: dict[str, Weighed]) -> frozenset[str]:
    return frozenset(item.text.split()[-1] for item in weighed.values() if item.person) | frozenset(
        item.text.split()[0] for item in weighed.values() if item.person
    )
