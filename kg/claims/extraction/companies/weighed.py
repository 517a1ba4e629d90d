"""A run of words that may be a name, with all that was found for and against it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from kg.claims.extraction.companies import clues
from kg.claims.extraction.companies.words import ORDINARY, known_names, lowered, said

__all__ = ["ENOUGH", "Weighed", "known", "ordinary"]

ENOUGH = 2.0
_COMMON = lowered(*ORDINARY)


_ELIDED = re.compile(r"^[LlDd]['’]")
_BETWEEN_WORDS = re.compile(r"[\s.,&/-]+")


@lru_cache(maxsize=8_192)
def ordinary(text: str) -> bool:
    """Whether a run holds nothing but ordinary words."""
    if clues.is_initialled(text):
        return False
    return all(not word or word.lower() in _COMMON for word in _BETWEEN_WORDS.split(_ELIDED.sub("", text)))


@dataclass(slots=True)
class Weighed:
    """A possible name with all its places and what was found for and against it."""

    text: str
    places: list[tuple[int, int]] = field(default_factory=list)
    before: float = 0.0
    after: float = 0.0
    listed: float = 0.0
    part: float = 0.0
    against: float = 0.0
    dealing: float = 0.0
    person: bool = False
    traded: bool = False
    deals: bool = False
    opens: bool = True
    strong: bool = False
    only_places: bool = False

    def score(self) -> float:
        """The sum of all clues."""
        form, familiar, place, opening = _of_itself(self.text)
        places = place * min(len(self.places) - 1, 4)
        clue = form + self.before + self.after + self.listed + self.part + self.dealing + self.against
        return clue + familiar + places + (opening if self.opens else 0.0)


@lru_cache(maxsize=8_192)
def _of_itself(text: str) -> tuple[float, float, float, float]:
    """What a run says by itself: its form, its fame, and what a further place and an opening count for it."""
    form, plain, one_word = clues.form(text), ordinary(text), " " not in text
    familiar = 0.0 if not known(text) else 2.0 if plain and one_word and "-" not in text else 4.0
    opening = 0.0 if not one_word and form >= ENOUGH else -0.4 if plain else -0.2
    return form, familiar, 0.3 if plain else 0.5, opening


_LEGAL_TAIL = said("finder").one("legal_tail")


def known(text: str) -> bool:
    """Whether a name needs no other clue, with or without its legal form."""
    names = known_names()
    return text in names or _LEGAL_TAIL.sub("", text) in names or text.replace("-", " ") in names
