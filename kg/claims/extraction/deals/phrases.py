"""The building blocks of deal patterns, written with the signs of masked sentences.

In `phrasings/parts.txt`, `{C}` is one company, `{L}` a list of them, `{S}` one that must close with "and",
`{P}` the few words that may stand before a name ("the virtual care provider"), `{G}` those between a subject
and its verb, `{A}` an apposition, `{M}` a sum, `{D}` a date; `{Z}` is a Chinese sign within a clause.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from kg.claims.extraction.deals.signs import OMITTED
from kg.claims.extraction.grammar.phrasings import Phrasings, read_phrasings

__all__ = ["phrasings", "signs_of"]

_FILES = Path(__file__).resolve().parent / "phrasings"
# As in "Alder, the investment arm of Birch, and Cedar": only its arm takes part.
_OWNER = re.compile(
    ",\\s(?:(?:an?|the|part|owned)\\s[^\ue000-\uefff,;.]{2,80}?\\b(?:of|by|from)\\s(?:[\\w.'-]+\\s){0,2}"
    "|owned\\sby\\s(?:[\\w.'-]+\\s){0,7})[\ue000-\uefff](?=,)"
)
# As in "Alder (part of Birch) and Cedar".
_BRACKETS = re.compile(r"\s\([^()]*\)")
_HOUSE_OF = re.compile(
    "[\ue000-\uefff](?:'s?\\s(?:[a-z][\\w-]*\\s){0,4}?(?:arm|fund|unit|vehicle|subsidiary|affiliate)|'s?|[\\s-]owned)"
    "\\s(?=[\ue000-\uefff])"
)
_OMITTED = chr(OMITTED)
_PARTS = read_phrasings(_FILES / "parts.txt", {}).parts


@cache
def phrasings(rule: str, *, of: str = "") -> Phrasings:
    """The phrasings in the file of a rule, which may use the blocks of this module or those `of` a file."""
    return read_phrasings(_FILES / f"{rule}.txt", phrasings(of).parts if of else _PARTS)


def signs_of(text: str) -> list[str]:
    """The signs of companies in a matched stretch, but for those that only say whose another one is.

    Nor are the subjects that clauses leave out among several.
    """
    text = _BRACKETS.sub("", text) if " (" in text else text
    text = _HOUSE_OF.sub("", text) if "' " in text or "'s " in text or "owned " in text else text
    found = re.findall("[\ue000-\uefff]", _OWNER.sub("", text) if ", " in text else text)
    return [sign for sign in found if sign < _OMITTED] or found
