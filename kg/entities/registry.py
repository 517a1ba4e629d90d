"""The registry of companies: read from its file, looked up by name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from kg.errors import ClaimFileError, Place
from kg.model.registry import UNCHECKED, RegistryEntry
from kg.reading.yaml_lines import read_text
from kg.values.company_names import CompanyName, bare_key, company_name, fold

__all__ = ["EMPTY", "REGISTRY_FILE", "Found", "Registry", "checked", "read_registry", "registry", "unchecked"]

REGISTRY_FILE = "registry.tsv"
_NAMES_ONLY = {"country": None, "ticker": None, "wikidata": None, "lei": None, "source": UNCHECKED}
_COLUMNS = (
    *("id", "name", "country", "kind", "aliases", "former"),
    *("ticker", "wikidata", "lei", "source", "candidates"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The entries that bear a name: one, none, or several where the name alone does not tell."""

    entries: tuple[RegistryEntry, ...] = ()

    @property
    def only(self) -> RegistryEntry | None:
        """The entry where there is exactly one."""
        return self.entries[0] if len(self.entries) == 1 else None


_NONE = Found()


@dataclass(frozen=True, slots=True, kw_only=True)
class Registry:
    """Entries by their spelling with the legal form, and by the key of the name without it."""

    entries: tuple[RegistryEntry, ...]
    by_spelling: Mapping[str, Found]
    by_key: Mapping[str, Found]
    shared: frozenset[str] = frozenset()
    """Names, with and without words like group, that several entries bear, candidates among them."""

    def find(self, name: CompanyName) -> Found:
        """The entries that bear a name; of several, what stands beside it decides."""
        if not self.entries:
            return _NONE
        found = self.by_key.get(name.key, _NONE)
        if found.only or not found.entries:
            return found
        return self._spelled(name) or _narrowed(found, name)

    def _spelled(self, name: CompanyName) -> Found | None:
        """The one entry whose legal form the name carries, whatever further forms stand behind it."""
        words = fold(name.text)
        for size in range(len(words), len(name.core), -1):
            exact = self.by_spelling.get(" ".join(words[:size]), _NONE)
            if exact.only:
                return exact
        return None


def _narrowed(found: Found, name: CompanyName) -> Found:
    """Of several entries the one with the country or ticker that the name carries."""
    fits = tuple(e for e in found.entries if e.ticker in name.tickers or e.country in name.countries)
    return Found(entries=fits) if len(fits) == 1 else found


def registry(entries: Iterable[RegistryEntry], *, beside: Iterable[RegistryEntry] = ()) -> Registry:
    """The entries, ready to be looked up; their order does not count.

    Of the entries `beside` only this is known: they may bear a name as well.
    """
    ordered = tuple(sorted(entries, key=lambda entry: entry.id))
    spelled: dict[str, dict[str, RegistryEntry]] = defaultdict(dict)
    keyed: dict[str, dict[str, RegistryEntry]] = defaultdict(dict)
    for entry in ordered:
        for text in entry.names():
            spelled[" ".join(fold(text))][entry.id] = entry
            keyed[company_name(text).key][entry.id] = entry
    return Registry(
        entries=ordered,
        by_spelling={form: Found(entries=tuple(each.values())) for form, each in spelled.items()},
        by_key={key: Found(entries=tuple(each.values())) for key, each in keyed.items()},
        shared=_shared((*ordered, *beside)),
    )


def _shared(entries: Iterable[RegistryEntry]) -> frozenset[str]:
    bearers: dict[str, set[str]] = defaultdict(set)
    for entry in entries:
        for name in map(company_name, (*entry.names(), *(each.name for each in entry.candidates))):
            bearers[name.key].add(entry.id)
            bearers[bare_key(name.core)].add(entry.id)
    return frozenset(key for key, ids in bearers.items() if len(ids) > 1)


EMPTY = registry(())


def checked(entries: Iterable[RegistryEntry]) -> Registry:
    """The entries that a source bears out: the only ones that may join companies or enter a graph.

    The candidates only make it known which names several companies may bear.
    """
    listed = tuple(entries)
    return registry((entry for entry in listed if entry.checked), beside=listed)


def unchecked(entries: Iterable[RegistryEntry]) -> Registry:
    """The candidates, as mere names: they may raise a question for a person, no more."""
    return registry(_as_candidate(entry) for entry in entries if entry.candidates or not entry.checked)


def _as_candidate(entry: RegistryEntry) -> RegistryEntry:
    names = {"aliases": (*entry.aliases, *entry.candidates), "candidates": ()}
    return entry.model_copy(update={**_NAMES_ONLY, **names})


def read_registry(path: Path) -> tuple[RegistryEntry, ...]:
    """The entries of a file, none where there is no file; raises ClaimFileError at the first fault."""
    if not path.exists():
        return ()
    entries: dict[str, RegistryEntry] = {}
    header: Sequence[str] = ()
    for number, line in enumerate(read_text(path).split("\n"), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        cells = tuple(line.split("\t"))
        if not header:
            header = _header(cells, path, number)
            continue
        entry = _entry(cells, path, number)
        if entry.id in entries:
            raise _refused(f"the id {entry.id} stands here twice", path, number)
        entries[entry.id] = entry
    return tuple(entries.values())


def _header(cells: Sequence[str], path: Path, line: int) -> Sequence[str]:
    if cells != _COLUMNS:
        raise _refused(f"the columns are not {', '.join(_COLUMNS)}", path, line)
    return cells


def _entry(cells: Sequence[str], path: Path, line: int) -> RegistryEntry:
    if len(cells) != len(_COLUMNS):
        raise _refused(f"{len(cells)} fields stand where {len(_COLUMNS)} belong", path, line)
    row: dict[str, Any] = {name: cell for name, cell in zip(_COLUMNS, cells, strict=True) if cell}
    for column in ("aliases", "candidates"):
        row[column] = [_named(text) for text in row.get(column, "").split("|") if text]
    row["former"] = [_dated(text) for text in row.get("former", "").split("|") if text]
    try:
        return RegistryEntry.model_validate(row)
    except ValidationError as error:
        first = error.errors()[0]
        raise _refused(f"{'.'.join(map(str, first['loc']))}: {first['msg']}", path, line) from error


def _named(text: str) -> dict[str, Any]:
    language, colon, name = text.partition(":")
    known = colon and language.replace("-", "").isalpha() and language.islower()
    return {"name": name, "language": language} if known else {"name": text}


def _dated(text: str) -> dict[str, Any]:
    name, _, until = text.partition("@")
    return {**_named(name), **({"until": until} if until else {})}


def _refused(problem: str, path: Path, line: int) -> ClaimFileError:
    return ClaimFileError(problem, place=Place(file=str(path), line=line), remedy="mend the line")
