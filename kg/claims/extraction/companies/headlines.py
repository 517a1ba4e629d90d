"""Headlines, and capitalised words that name nobody: kinds of houses, and the clauses of headlines."""

from __future__ import annotations

import re

from kg.claims.extraction.companies.words import lowered

__all__ = ["is_clause", "is_crowd", "is_some_house", "is_title_line", "without_town"]

_CONJUNCTION = re.compile(r"(?i)\W*(?:as|while|when|after|if|because|since|amid)\s")
_CROWD = re.compile(
    r"(?i)\b(?:start-?ups|companies|firms|providers|insurers|hospitals|retailers|investors|payers|vendors)\s$"
)
_OF_ANYBODY = frozenset(
    "hospital clinic company center centre headquarters group firm foundation institute university".split()
)


def is_clause(left: str, right: str) -> bool:
    """Whether what stands between two texts of a headline is the clause that it opens with.

    >>> is_clause("As ", ", Alder Buys Birch"), is_clause("For ", ", Alder Buys Birch")
    (True, False)
    """
    return right.startswith(", ") and _CONJUNCTION.fullmatch(left) is not None


def is_crowd(text: str, left: str, right: str) -> bool:
    """Whether a word of a headline says what many of a kind do: "Start-ups Scramble to Offer Care"."""
    return " " not in text and right.startswith(" to ") and _CROWD.search(left) is not None


def is_some_house(text: str, left: str) -> bool:
    """Whether ordinary words say what was founded and do not name it.

    >>> is_some_house("Clinic", "The "), is_some_house("Circle", "In 2001, ")
    (True, False)
    """
    return left.endswith(("The ", "the ", "A ", "a ", "Our ", "our ")) or text.lower() in _OF_ANYBODY


_LONGER_WORD = re.compile(r"[^\W\d_]{4,}")


def is_title_line(line: str) -> bool:
    """Whether most longer words of a line are capitalised, as in a headline.

    >>> is_title_line("Alder Health Buys Birch Care to Boost Access"), is_title_line("Alder buys Birch Care.")
    (True, False)
    """
    if line.rstrip().endswith((".", "(", '("', "(“")) or line.count(",") > 3:
        return False
    words = _LONGER_WORD.findall(line[:400])
    if sum(word.islower() and word not in _SMALL for word in words) > 1:
        # "Alder completes acquisition of Birch Regional Health System" is written as a sentence.
        return False
    if sum(map(_is_capitalised, words)) < 0.7 * len(words):
        return False
    return len(words) >= 4 or (_TELLS_DEAL.search(line) is not None and len(line) <= _SHORT_LINE)


def _is_capitalised(word: str) -> bool:
    """Whether a word begins with a capital, or has one behind small letters as some names do."""
    return word[0].isupper() or (word[0].islower() and not word.islower())


# Words of four letters and more that headlines write small.
_SMALL = frozenset(
    """with from into over that this than after amid under when while will have been more about through
    between against without within during before across upon onto toward towards plus says their your they as
    para pour avec dans chez sobre entre desde nach über unter""".split()
)
# "Alder Buys Birch for $20M": of so few words the verb tells that the line is a headline.
_TELLS_DEAL = re.compile(
    r"\S (?:(?:To |to )?(?:Acquires?|Buys?|Purchases?)|Acquired|Bought|(?:Merges?|Partners) [Ww]ith|Raises"
    r"|Launches|Sells)"
    r" (?:[A-Z$€£\d]|[a-z]{1,2}[A-Z])"
)
_SHORT_LINE = 90


# "Alder Care Portland, Oregon-based Birch": a headline and a sentence that lost the break between them.
_SEATED = re.compile(r",\s[A-Z][a-z.]+(?:\s[A-Z][a-z]+)?-based\s")
_PLACES = lowered("places")


def without_town(text: str, line: str, end: int) -> str:
    """A run without the town that what follows it says to be the seat of somebody else.

    >>> without_town("Alder Care Portland", "Alder Care Portland, Oregon-based Birch", 19)
    'Alder Care'
    """
    name, _, town = text.rpartition(" ")
    seated = " " in name and town.lower() in _PLACES and _SEATED.match(line, end) is not None
    return name if seated else text
