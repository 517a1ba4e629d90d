"""What tells where a pattern cannot match, read off each pattern once a change and kept in a file.

To read all patterns takes several times as long as to extract a page.  A pattern that is not in the file, as
one that was just changed, is read when it is made.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

from pydantic import TypeAdapter

from kg.claims.extraction.grammar.cues import cues
from kg.claims.extraction.grammar.openings import opening
from kg.claims.extraction.grammar.sketches import sketch

__all__ = ["FILE", "Hints", "hints", "hints_file"]

FILE = Path(__file__).with_suffix(".json")


class Hints(NamedTuple):
    """What tells where a pattern cannot match, without trying it."""

    cues: frozenset[str] | None
    """Folded words of which one stands in every text that is matched; None where it needs none."""
    opening: str
    """A look at the sign that every match begins with, as a pattern; empty where it saves nothing."""
    sketch: tuple[str, ...] = ()
    """Patterns that match one behind the other in every match; none where they save nothing."""


_FILED = TypeAdapter(dict[str, Hints])
_ASKED: dict[str, Callable[[], Hints]] = {}
"""How to read each pattern that was made, by its key."""


def hints(source: str, flags: int = 0, *, outline: Callable[[], str] | None = None) -> Hints:
    r"""The hints of a pattern, as they are kept, or read off it or its outline.

    >>> hints(r"(?i)\b(?:buys|sells) (?:\d+ )?stakes")
    Hints(cues=frozenset({'stakes'}), opening='\\b(?=[bs])', sketch=())
    """

    def read() -> Hints:
        written = source if outline is None else outline()
        return Hints(cues(written, flags), opening(written, flags), sketch(source, flags))

    key = blake2b(f"{flags} {outline is not None} {source}".encode(), digest_size=12).hexdigest()
    _ASKED[key] = read
    return _filed().get(key) or read()


def hints_file() -> bytes:
    """The file of the hints of all patterns that were made so far, read anew: a line each, in order."""
    lines = (_line(key, _ASKED[key]()) for key in sorted(_ASKED))
    return "{{\n{}\n}}\n".format(",\n".join(lines)).encode()


@lru_cache(maxsize=1)
def _filed() -> dict[str, Hints]:
    return _FILED.validate_json(FILE.read_bytes()) if FILE.exists() else {}


def _line(key: str, found: Hints) -> str:
    words = None if found.cues is None else sorted(found.cues)
    return f'"{key}": {json.dumps([words, found.opening, found.sketch])}'
