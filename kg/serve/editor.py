"""The page at `/sparql` for people: an editor, example questions, and the answer as a table."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from kg.namespaces import thing_iri
from kg.resources import ontology_folder
from kg.serve.drawing import drawing
from kg.serve.rendering import Cell, cell, page

__all__ = ["editor", "shown", "text_of", "things"]

_ROWS = 1000
_THINGS = 300
_PLACES = 3
_FIRST = "who-acquired-whom"


@cache
def _examples() -> Mapping[str, str]:
    found = sorted((ontology_folder() / "queries").glob("*.rq"))
    return {path.stem: path.read_text("utf-8") for path in found}


def text_of(example: str) -> str:
    """The text of a competency question; the first example for an unknown name."""
    return _examples().get(example, _examples().get(_FIRST, ""))


def _example_of(query: str) -> str:
    """The name of the question that a query is; browsers send its lines with other ends."""
    lines = query.strip().splitlines()
    return next((name for name, text in _examples().items() if text.strip().splitlines() == lines), _FIRST)


def editor(
    query: str, *, example: str = "", error: str = "", answer: Mapping[str, Any] | None = None
) -> bytes:
    """The page with a query in its editor, and the answer or the error if there is one."""
    titles = [(name, text.partition("\n")[0].lstrip("# ")) for name, text in _examples().items()]
    empty: dict[str, Any] = {"truth": None, "turtle": "", "columns": None, "rows": (), "total": 0}
    empty |= {"proofs": None, "drawing": None}
    return page(
        "sparql.html",
        title="Ask the graph",
        query=query,
        example=example or _example_of(query),
        examples=titles,
        error=error,
        **{**empty, **(answer or {})},
    )


def things(body: bytes) -> list[str]:
    """The first things of the graph that the rows of an answer name, by IRI."""
    bindings = json.loads(body).get("results", {}).get("bindings", [])[:_ROWS]
    iris = (term["value"] for row in bindings for term in row.values() if term["type"] == "uri")
    return list(dict.fromkeys(iri for iri in iris if iri.startswith(thing_iri(""))))[:_THINGS]


def shown(body: bytes, *, graph: bool, places: Mapping[str, Sequence[Cell]]) -> dict[str, Any]:
    """An answer in Turtle, or in the JSON of SPARQL results, as values of the page.

    `places` holds where things are proven; a row shows those of the things that it names.
    """
    if graph:
        text = body.decode("utf-8", "replace") or "# The graph is empty."
        return {"turtle": text, "drawing": drawing(body)}
    found = json.loads(body)
    if "boolean" in found:
        return {"truth": found["boolean"]}
    columns, bindings = found["head"]["vars"], found["results"]["bindings"]
    rows = [[_cell(row.get(name)) for name in columns] for row in bindings[:_ROWS]]
    proofs = [_proofs(row, places) for row in bindings[:_ROWS]]
    told = proofs if any(proofs) else None
    return {"columns": columns, "rows": rows, "total": len(bindings), "proofs": told}


def _proofs(row: Mapping[str, Mapping[str, str]], places: Mapping[str, Sequence[Cell]]) -> list[Cell]:
    found = (place for term in row.values() for place in places.get(term["value"], ()))
    return list(dict.fromkeys(found))[:_PLACES]


def _cell(term: Mapping[str, str] | None) -> Cell | None:
    return None if term is None else cell(term)
