"""The two functions with which Python users begin."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from os import PathLike
from pathlib import Path
from typing import Literal

from kg import pipeline
from kg.errors import UsageError
from kg.fetching import fetch_graph
from kg.graph import Graph
from kg.inputs import Options
from kg.opening import open_graph
from kg.scale.cache import Cache, cache_folder
from kg.scale.near_duplicates import NearDuplicates
from kg.store.web import is_address

__all__ = ["build", "open"]


def build(
    paths: str | Path | Sequence[str | Path] = (),
    *,
    output: str | Path | None = None,
    originals: str | Path | None = None,
    keep_going: bool = False,
    jobs: int = 1,
    near_duplicates: Literal["auto", "drop", "keep"] = "auto",
) -> Graph:
    """The graph of some documents, corpora, folders or claim files, or of one; `output` is written as well.

    No path means `./seeds`, else the packaged seeds.  `jobs` processes read and extract the documents; a
    script that asks for more than one needs the usual guard, `if __name__ == "__main__":`.  Documents that
    repeat another's text and claims are left out of crawls, everywhere (drop) or nowhere (keep).  Beside an
    output folder lies what earlier builds found, so that only what changed is extracted.  Raises InputError
    for what cannot be used.
    """
    if near_duplicates not in tuple(NearDuplicates):
        choices = ", ".join(NearDuplicates)
        raise UsageError(f"near_duplicates is one of {choices}, not {near_duplicates!r}.")
    if not isinstance(jobs, int) or jobs < 1:
        raise UsageError(f"jobs is the number of processes, 1 or more, not {jobs!r}.")
    near = NearDuplicates(near_duplicates)
    options = Options(originals=originals, keep_going=keep_going, near=near)
    cache = Cache(cache_folder(Path(output))) if output is not None else None
    return pipeline.build(
        _paths(paths),
        output=Path(output) if output is not None else None,
        options=options,
        cache=cache,
        jobs=jobs,
    ).graph


def open(folder: str | Path = "output") -> Graph:  # noqa: A001 - the name that users rely on
    """The graph of a finished build, by its folder or the address of a `kg serve`.

    Raises OutputError where no build lies or answers there, and its parent InputError where nothing does.
    """
    if not isinstance(folder, str | PathLike):
        raise UsageError(f"a build is opened by its folder or address, not by {folder!r}.")
    if isinstance(folder, str) and is_address(folder):
        return fetch_graph(folder)
    return open_graph(folder)


def _paths(paths: object) -> list[str | Path]:
    """The inputs as a list; raises UsageError where one is no path."""
    several = isinstance(paths, Iterable) and not isinstance(paths, str | PathLike)
    return [_path(each) for each in (paths if several else [paths])]  # type: ignore[attr-defined]


def _path(given: object) -> str | Path:
    if isinstance(given, str):
        return given
    if isinstance(given, PathLike):
        return Path(given)
    raise UsageError(f"an input is a path, not {given!r}.")
