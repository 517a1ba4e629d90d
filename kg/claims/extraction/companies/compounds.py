"""Names that hold "and", of which the second half names nobody: "Alder Heart and Lung Institute"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.claims.extraction.companies.houses import ENDS, HOUSES
from kg.claims.extraction.companies.latin import Run
from kg.claims.extraction.companies.words import ORDINARY_ENGLISH, entries, known_names, lowered

__all__ = ["compounds"]

_JOINT = " and "
_COMMON = lowered(*ORDINARY_ENGLISH)
_ORG = lowered("org_words")
_FIRST_NAMES = entries("first_names")
_FEWEST = 2


def compounds(line: str, found: Sequence[Run], offset: int) -> list[Run]:
    """The runs of a line that begins at an offset, those that "and" joins to one name made one."""
    whole: list[Run] = []
    for run in found:
        last = whole[-1] if whole else None
        if last is not None and line[last.end - offset : run.start - offset] == _JOINT and _is_one(last, run):
            whole[-1] = last._replace(end=run.end, text=f"{last.text}{_JOINT}{run.text}")
        else:
            whole.append(run)
    return whole


def _is_one(first: Run, second: Run) -> bool:
    one, other = first.text.lower().split(), second.text.lower().split()
    if first.text in _FIRST_NAMES and len(other) > _FEWEST and other[-1] == "foundation":
        return True
    if first.titled or len(one) < _FEWEST or first.text in known_names() or second.text in known_names():
        return False
    if one[0] in HOUSES | {"institute"} and one[1] in ("for", "of"):
        return other[-1] in _COMMON or other[-1] in _ORG
    if one[-1] in _OF_CARE and _MORE_CARE.issuperset(other):
        return True
    return _names_nobody(other) and one[-1] in _COMMON and one[-1] not in ENDS


# What else a house of care has names nobody by itself: "Alder Hospital and Health Center"; but "Alder Health
# and Two Rivers Health" are two.
_OF_CARE = frozenset(
    "hospital hospitals health home medical center centre clinic clinics care rehabilitation".split()
)
_MORE_CARE = frozenset(
    """hospice clinic clinics hospital hospitals rehabilitation associates services center centre medical
    health care home wellness surgery surgical nursing urgent emergency family group""".split()
)


def _names_nobody(words: Sequence[str]) -> bool:
    """Whether ordinary words end in the word for a house or a body, as in "Lung Institute"."""
    return (
        len(words) >= _FEWEST
        and (words[-1] in ENDS or words[-1] == "services")
        and all(word in _COMMON or word in _ORG for word in words)
    )
