"""What stands before a name and is no part of it: a heading that lost its line break, a people, a noun."""

from __future__ import annotations

import re

from kg.claims.extraction.companies.latin import Run
from kg.claims.extraction.companies.standing import stands
from kg.claims.extraction.companies.weighed import ordinary
from kg.claims.extraction.companies.words import ORDINARY_ENGLISH, entries, known_names, lowered, said

__all__ = ["without_day", "without_kind", "without_lead"]

_SAID = said("leads")
_HEADINGS = frozenset(_SAID.words("headings"))
_ONLY_HEADINGS = frozenset(_SAID.words("only_headings"))
_NOUNS = frozenset(_SAID.words("nouns"))
_STANDS = _SAID.one("stands")
_COMMON = lowered(*ORDINARY_ENGLISH)
_NOT_NAMED = _COMMON | lowered("org_words", "places", "demonyms", "legal", "acronyms")
# "American" opens too many names to be anything else.
_PEOPLES = entries("demonyms") - frozenset(("American", "British", "Royal", "Medicare", "Medicaid"))
_SHORTEST = 2
_PARTICLES = frozenset("Van Von De Du Le La El San".split())
_BEGINS, _ENDS = re.compile(r"(?<![\w-])"), re.compile(r"(?![\w-])")


def without_lead(run: Run, text: str) -> Run:
    """A run without the heading, the adjective of a country or the noun before the name proper.

    >>> run = Run(start=0, end=15, text="History Quorvik", opens=True, titled=False)
    >>> without_lead(run, "History Quorvik was founded in May.").text
    'Quorvik'
    """
    first, _, rest = run.text.partition(" ")
    if not rest or run.text in known_names():
        return run
    rest = rest.removeprefix("The ")
    if first in _ONLY_HEADINGS and run.opens and not ordinary(rest) and _STANDS.match(text, run.end):
        return run._replace(start=run.end - len(rest), text=rest, opens=False)
    if not rest or not _names(rest):
        return run
    cut = (
        (first in _NOUNS)
        or (
            first in _VERBS
            and (run.opens or _OPENS.search(text, max(0, run.start - _REACH), run.start) is not None)
        )
        or (first in _ADVERBS and run.opens)
        or (first in _MONTHS and _IN_MONTH.search(text, max(0, run.start - _REACH), run.start) is not None)
        or (first in _HEADINGS and run.opens and _STANDS.match(text, run.end) is not None)
        or (first in _PEOPLES and _is_of_people(run, rest, text))
    )
    return run._replace(start=run.end - len(rest), text=rest, opens=False) if cut else run


def without_kind(run: Run) -> Run:
    """A run of a headline without what it says the one that it names is.

    >>> run = Run(start=0, end=28, text="Virtual Care Company Quorvik", opens=True, titled=True)
    >>> without_kind(run).text
    'Quorvik'
    """
    words = run.text.split(" ")
    last = max((place for place, word in enumerate(words[:-1]) if word in _NOUNS), default=0)
    rest = " ".join(words[last + 1 :])
    if not (last and run.titled) or run.text in known_names() or not _names(rest):
        return run
    if not all(word.lower() in _NOT_NAMED for word in words[:last]):
        return run
    return run._replace(start=run.end - len(rest), text=rest, opens=False)


_DAY = re.compile(
    r"\s(?:Jan|Feb|Mar|Apr|June?|July?|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|August|September|October"
    r"|November|December)$"
)
_OF_MONTH = re.compile(r"\.?\s\d{1,2}\b(?![,.]?\d|\s?%)")


def without_day(run: Run, text: str) -> Run:
    """A run without the month of the day behind it: "teamed up with Alder Oct. 26".

    >>> run = Run(start=5, end=16, text="Quorvik Oct", opens=False, titled=False)
    >>> without_day(run, "with Quorvik Oct. 26 to").text
    'Quorvik'
    """
    month = _DAY.search(run.text) if _OF_MONTH.match(text, run.end) else None
    return run._replace(end=run.start + month.start(), text=run.text[: month.start()]) if month else run


_VERBS = frozenset(_SAID.words("verbs"))
# "2016 – Acquires Alder Labs".
_OPENS = re.compile(r"[:–—|•-]\s$")
_ADVERBS = frozenset(_SAID.words("adverbs"))
_MONTHS = frozenset(_SAID.words("months"))
# "In April Alder opened a clinic".
_IN_MONTH = re.compile(r"\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ll]ast|[Ee]arly|[Ll]ate|[Mm]id|\d{1,2})[ -]$")
_REACH = 10


def _names(rest: str) -> bool:
    """Whether words begin as only names do."""
    words = rest.split(" ")
    word = words[1] if len(words) > 1 and words[0] in _PARTICLES else words[0]
    capital = not word.islower() and word[0].isalnum()
    return capital and len(word) > _SHORTEST and word.lower().rstrip(".,") not in _NOT_NAMED


def _is_of_people(run: Run, rest: str, text: str) -> bool:
    """Whether the adjective of a country says where a name is from: "the Dutch Van Alder Foundation"."""
    return (
        " " in rest
        or rest in known_names()
        or stands(rest, text.replace(run.text, ""), before=_BEGINS, behind=_ENDS)
    )
