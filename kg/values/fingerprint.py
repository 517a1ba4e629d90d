"""A short signature of a text, by which copies of it are found when the text itself is not at hand."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from itertools import islice, tee
from operator import itemgetter

import rensa

__all__ = ["SLOTS", "fingerprint", "likeness", "likeness_of", "slots"]

SLOTS = 128
"""The bytes of a signature: the last byte of each of so many minima."""
_SEED = 1
_SHINGLE = 5
# A minimum is that of its parts, so that no more runs than these need be held at once.
_BATCH = 50_000
# Below so many runs of words two texts may be alike by chance, as two short notices of one form are.
_LEAST = 40
# A word, or one character of a script that writes no spaces.
_TOKEN = re.compile(
    r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]|[^\W_\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+"
)
# Two unlike minima share their last byte once in so many times.
_CHANCE = 1 / 256


def fingerprint(text: str) -> str | None:
    """The MinHash signature (Broder 1997; Li and König 2010 for keeping one byte of each) in base64.

    It is taken over the runs of five words, without case and punctuation; None for a text that is too short.

    >>> fingerprint("Too short to tell.") is None
    True
    """
    sketch = rensa.RMinHash(num_perm=SLOTS, seed=_SEED)
    some: set[str] = set()
    runs = _runs(text.lower())
    while batch := set(islice(runs, _BATCH)):
        sketch.update(sorted(batch))
        if len(some) < _LEAST:
            some |= batch
    if len(some) < _LEAST:
        return None
    return base64.b64encode(bytes(value & 0xFF for value in sketch.digest())).decode()


def _runs(text: str) -> Iterator[str]:
    """Every run of words in a text."""
    words = tee(map(itemgetter(0), _TOKEN.finditer(text)), _SHINGLE)
    return map(" ".join, zip(*(islice(each, place, None) for place, each in enumerate(words)), strict=False))


def slots(signature: str) -> bytes:
    """The bytes of a signature."""
    return base64.b64decode(signature)


def likeness(one: bytes, other: bytes) -> float:
    """About which part of the runs of two texts is in both (their Jaccard index), from their signatures.

    >>> likeness(bytes(SLOTS), bytes(SLOTS))
    1.0
    """
    return likeness_of(sum(a == b for a, b in zip(one, other, strict=True)))


def likeness_of(equal: int) -> float:
    """As `likeness`, from the number of bytes that are equal.

    >>> likeness_of(SLOTS), likeness_of(0)
    (1.0, 0.0)
    """
    return max(0.0, (equal / SLOTS - _CHANCE) / (1 - _CHANCE))
