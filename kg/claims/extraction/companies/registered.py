"""The names that the packaged registry lists: whoever bears one in a report is a company."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from kg.claims.extraction.grammar.script import has_cjk
from kg.resources import seeds_folder

__all__ = ["registered"]

_COLUMNS = ("name", "aliases", "former", "candidates")


@cache
def registered(*, chinese: bool) -> frozenset[str]:
    """The names in Chinese or in other scripts, candidates too: a candidate is a name, if not yet a fact."""
    return frozenset(name for name in _names() if has_cjk(name) == chinese)


def _names() -> Iterator[str]:
    lines = (seeds_folder() / "registry.tsv").read_text(encoding="utf-8").splitlines()
    head, *rows = [line.split("\t") for line in lines if not line.startswith("#")]
    for row in rows:
        fields = dict(zip(head, row, strict=False))
        for column in _COLUMNS:
            for entry in fields.get(column, "").split("|"):
                name = _bare(entry)
                if name:
                    yield name


def _bare(entry: str) -> str:
    """A name without its language in front and the date of a change behind."""
    name = entry.split("@", maxsplit=1)[0].strip()
    language, mark, rest = name.partition(":")
    return rest.strip() if mark and language.islower() and len(language) <= 7 else name
