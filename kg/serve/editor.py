"""The page at `/sparql` for people: an editor, example questions, and the answer as a table."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from typing import Any

from kg.resources import ontology_folder
from kg.serve.rendering import Cell, cell, page

__all__ = ["editor", "shown", "text_of"]

_ROWS = 1000
_FIRST = "who-acquired-whom"


@cache
def _examples() -> Mapping[str, str]:
    found = sorted((ontology_folder() / "queries").glob("*.rq"))
    return {path.stem: path.read_text("utf-8") for path in found}


def text_of(example: str) -> str:
    """The text of a competency question; the first example for an unknown name."""
    return _examples().get(example, _examples().get(_FIRST, ""))


def editor(
    query: str, *, example: str = "", error: str = "", answer: Mapping[str, Any] | None = None
) -> bytes:
    """The page with a query in its editor, and the answer or the error if there is one."""
    titles = [(name, text.partition("\n")[0].lstrip("# ")) for name, text in _examples().items()]
    empty = {"truth": None, "turtle": "", "columns": None, "rows": (), "total": 0}
    return page(
        "sparql.html",
        title="Ask the graph",
        query=query,
        example=example or _FIRST,
        examples=titles,
        error=error,
        **{**empty, **(answer or {})},
    )


def shown(body: bytes, *, graph: bool) -> dict[str, Any]:
    """An answer in Turtle, or in the JSON of SPARQL results, as values of the page."""
    if graph:
        return {"turtle": body.decode("utf-8", "replace") or "# The graph is empty."}
    found = json.loads(body)
    if "boolean" in found:
        return {"truth": found["boolean"]}
    columns, bindings = found["head"]["vars"], found["results"]["bindings"]
    rows = [[_cell(row.get(name)) for name in columns] for row in bindings[:_ROWS]]
    return {"columns": columns, "rows": rows, "total": len(bindings)}


def _cell(term: Mapping[str, str] | None) -> Cell | None:
    return None if term is None else cell(term)
