"""What tells where a pattern cannot match, read off each pattern once a change and kept in a file.

To read all patterns takes several times as long as to extract a page.  A pattern that is not in the file, as
one that was just changed, is read when it is made.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

from pydantic import TypeAdapter

from kg.claims.extraction.grammar.cues import cues
from kg.claims.extraction.grammar.openings import opening
from kg.claims.extraction.grammar.sketches import sketch

__all__ = ["FILE", "Filed", "Hints", "hints", "read_hints", "reread_hints"]

FILE = Path(__file__).with_suffix(".json")


class Hints(NamedTuple):
    """What tells where a pattern cannot match, without trying it."""

    cues: frozenset[str] | None
    """Folded words of which one stands in every text that is matched; None where it needs none."""
    opening: str
    """A look at the sign that every match begins with, as a pattern; empty where it saves nothing."""
    sketch: tuple[str, ...] = ()
    """Patterns that match one behind the other in every match; none where they save nothing."""


class Filed(NamedTuple):
    """The hints that are kept, by the keys of their patterns."""

    python: str
    """The version that read them: another one may read a pattern otherwise, and as truly."""
    hints: dict[str, Hints]

    def written(self) -> bytes:
        """The file of the hints: a line each, in order."""
        lines = (_line(key, self.hints[key]) for key in sorted(self.hints))
        return '["{}", {{\n{}\n}}]\n'.format(self.python, ",\n".join(lines)).encode()


_FILED = TypeAdapter(Filed)
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

    key = blake2b(f"{int(flags)} {outline is not None} {source}".encode(), digest_size=12).hexdigest()
    _ASKED[key] = read
    return _kept().get(key) or read()


@lru_cache(maxsize=1)
def _kept() -> dict[str, Hints]:
    return read_hints(FILE).hints


def read_hints(path: Path) -> Filed:
    """The hints in a file; none where it is missing or torn, as by a merge: it can be written anew then."""
    try:
        return _FILED.validate_json(path.read_bytes())
    except (OSError, ValueError):
        return Filed("", {})


def reread_hints() -> Filed:
    """The hints of all patterns that were made so far, read anew."""
    return Filed("{}.{}".format(*sys.version_info), {key: read() for key, read in _ASKED.items()})


def _line(key: str, found: Hints) -> str:
    words = None if found.cues is None else sorted(found.cues)
    return f'"{key}": {json.dumps([words, found.opening, found.sketch])}'
