"""Ordinary Chinese words: what a name may be cut off from, and what alone is no name."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path

from kg.claims.extraction.companies.words import entries

__all__ = [
    "begins_in_place",
    "begins_noun",
    "ends_noun",
    "is_verb",
    "is_word",
    "leading_words",
    "place_length",
    "ranked",
    "strange_signs",
    "trailing_words",
    "unfamiliar",
    "words_before_place",
]

_LIST = Path(__file__).resolve().parent / "lists" / "ordinary_chinese.txt"
_LONGEST = 4
# Rare words, rare places and single signs of the list.
_ONLY_CUT = "rqst"
_VERB_AND_NOUN = "m"
# Single signs that stand between words and are no words of names.
_BETWEEN = frozenset(
    "的了在与和由被将向对为是及同把从至到并已拟曾正再又也其该这那某各等或而但以于就都还更最很不着过如做用"
)


# Signs that make a word one for people: "投资者", "增资方".
_OF_PEOPLE = frozenset("人者方商员家")
# Signs between words that also end nouns: "天使", "数据".
_ENDS_NOUNS = frozenset("使会据经能达都讯因应需就约时后向才则其")
_OPENS_NOUNS = frozenset("在对为以有到至")


@cache
def ranked() -> Mapping[str, tuple[str, int]]:
    """The role of every word and sign of the dictionary, and how rare it is (as its tool in `tools` tells).

    >>> ranked()["医院"] < ranked()["病历"]
    True
    """
    ranks: dict[str, tuple[str, int]] = {}
    for line in _LIST.read_text(encoding="utf-8").splitlines()[1:]:
        key, *words = line.split(" ")
        ranks.update(dict.fromkeys(words, (key[0], int(key[1:]))))
    return ranks


@cache
def _listed() -> Mapping[str, str]:
    """The role of every word: v verb, w seldom verb, f of function or time, n noun or quality, p place."""
    return {
        word: "n" if role == _VERB_AND_NOUN else role
        for word, (role, _) in ranked().items()
        if role not in _ONLY_CUT
    }


@cache
def _roles() -> Mapping[str, str]:
    """The role of every ordinary word; verbs that are seldom are none, as names hold them."""
    roles = {word: role for word, role in _listed().items() if role != "w"}
    generic = dict.fromkeys((word for word in entries("chinese_generic") if len(word) > 1), "n")
    # Cities that the dictionary has for other words, or not at all.
    return generic | roles | dict.fromkeys(entries("cities_chinese"), "p")


@lru_cache(maxsize=16_384)
def unfamiliar(text: str) -> int:
    """How few signs of a text are left when ordinary words are taken out of it.

    >>> unfamiliar("教学医院"), unfamiliar("青枫云医疗")
    (0, 3)
    """
    return _left_over(text, _roles())


def strange_signs(text: str) -> int:
    """How few signs of a text are left when ordinary words and seldom verbs are taken out of it.

    >>> strange_signs("注资"), unfamiliar("注资")
    (0, 2)
    """
    return _left_over(text, _listed())


def _left_over(text: str, words: Mapping[str, str]) -> int:
    fewest = [0]
    for end in range(1, len(text) + 1):
        best = fewest[end - 1] + (text[end - 1] not in _BETWEEN)
        for start in range(max(0, end - _LONGEST), end - 1):
            if fewest[start] < best and text[start:end] in words:
                best = fewest[start]
        fewest.append(best)
    return fewest[-1]


def is_verb(word: str) -> bool:
    """Whether a word is one of doing, as "跨越" in "跨越医院"."""
    return _roles().get(word) == "v"


def is_word(text: str) -> bool:
    """Whether a text is one word of the dictionary, as "增持"."""
    return text in _listed()


def leading_words(text: str, *, roles: str = "vf") -> int:
    """How many signs at the start of a text are verbs and words of function or time.

    >>> leading_words("同时推动青枫集团"), leading_words("青枫集团")
    (4, 0)
    """
    known = _roles()
    place = 0
    while place < len(text):
        longest = next(
            (
                length
                for length in range(_LONGEST, 1, -1)
                if known.get(text[place : place + length], "-") in roles
            ),
            1 if text[place] in _BETWEEN else 0,
        )
        if not longest:
            break
        place += longest
    return place


def trailing_words(text: str) -> int:
    """How many signs at the end of a text are words of function or time.

    >>> trailing_words("青枫云始终"), trailing_words("青枫云")
    (2, 0)
    """
    known, end = _roles(), len(text)
    while end > 1:
        longest = next(
            (size for size in (4, 3, 2) if size <= end and known.get(text[end - size : end]) == "f"), 0
        )
        if not longest:
            break
        end -= longest
    return len(text) - end


def words_before_place(text: str) -> int:
    """How many signs at the start of a text are ordinary words that lead to a place.

    >>> [words_before_place(text) for text in ("拟引入投资者湖北青枫云", "青枫云湖北", "湖北青枫云")]
    [6, 0, 0]
    """
    known, place = _listed(), 0
    while place < len(text):
        if place_length(text[place:]):
            return place
        longest = next((size for size in (4, 3, 2) if known.get(text[place : place + size], "p") != "p"), 0)
        if not longest and not (text[place] in _BETWEEN or (place and text[place] in _OF_PEOPLE)):
            return 0
        place += longest or 1
    return 0


def ends_noun(text: str, place: int) -> bool:
    """Whether the sign at a place, which may stand between words, only ends a noun there.

    >>> ends_noun("红松天使", 3), ends_noun("迫使", 1)
    (True, False)
    """
    known = _roles()
    return text[place] in _ENDS_NOUNS and any(
        known.get(text[max(0, place - size) : place + 1]) == "n" for size in (1, 2)
    )


def begins_noun(text: str, place: int) -> bool:
    """Whether the sign at a place, which may stand between words, opens a noun or the name of a place there.

    >>> begins_noun("红松在线", 2), begins_noun("红松在江州", 2)
    (True, False)
    """
    return text[place] in _OPENS_NOUNS and _roles().get(text[place : place + 2], "-") in "np"


def place_length(text: str) -> int:
    """How many signs at the start of a text name a place.

    >>> place_length("浙江省青枫云"), place_length("青枫云")
    (3, 0)
    """
    known = _roles()
    longest = min(_LONGEST, len(text))
    return next((length for length in range(longest, 1, -1) if known.get(text[:length]) == "p"), 0)


def begins_in_place(text: str) -> bool:
    """Whether a text begins with the name of a place, as registered names do."""
    return place_length(text) > 0
