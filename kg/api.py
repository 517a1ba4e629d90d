"""The two functions with which Python users begin."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from kg import pipeline
from kg.fetching import fetch_graph
from kg.graph import Graph
from kg.opening import open_graph
from kg.store.web import is_address

__all__ = ["build", "open"]


def build(
    paths: Sequence[str | Path] = (),
    *,
    output: str | Path | None = None,
    originals: str | Path | None = None,
    keep_going: bool = False,
) -> Graph:
    """The graph of some documents, folders or claim files; with `output` it is also written there.

    No path means `./seeds`, else the packaged seeds.  Raises InputError for what cannot be used.
    """
    built = pipeline.build(paths, originals=originals, keep_going=keep_going)
    if output is not None:
        built.write(Path(output))
    return built.graph


def open(folder: str | Path = "output") -> Graph:  # noqa: A001 - the name that users rely on
    """The graph of a finished build, by its folder or the address of a `kg serve`; raises OutputError."""
    if isinstance(folder, str) and is_address(folder):
        return fetch_graph(folder)
    return open_graph(folder)
