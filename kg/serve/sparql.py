"""The SPARQL 1.1 Protocol at `/sparql`, and its editor for people."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from starlette.requests import Request
from starlette.responses import Response

from kg.serve.bodies import read_body
from kg.serve.build import Build
from kg.serve.description import described
from kg.serve.editor import editor, shown, text_of, things
from kg.serve.linked import html, rows
from kg.serve.negotiation import GRAPH_TYPES, HTML, chosen, prefers_html
from kg.serve.protocol import Operation, body_kind, question, read_address, read_posted
from kg.serve.refusals import RefusedError
from kg.serve.rendering import Cell, cell
from kg.serve.replies import content
from kg.store.lexing import varies

__all__ = ["sparql"]

_PLACES = (
    "SELECT DISTINCT ?thing ?place {{ VALUES ?thing {{ {things} }}"
    " {{ ?thing tkg:evidence ?place }} UNION {{ GRAPH ?g {{ ?thing tkg:evidence ?place }} }} }}"
    " ORDER BY ?place"
)
_GRAPH_OFFERS = (*GRAPH_TYPES, HTML)


async def sparql(request: Request) -> Response:
    """The answer to the query; without one the editor for people, the description for machines."""
    build: Build = request.scope["kg.build"]
    accept = ",".join(request.headers.getlist("accept"))
    try:
        operation = await _operation(request, build)
        if operation is not None:
            return await _answered(request, build, operation, accept)
    except RefusedError as error:
        if not prefers_html(accept) or error.status in (406, 415):
            raise
        page = editor(request.query_params.get("query", ""), error=error.detail)
        found = html(request, page)
        found.status_code = error.status
        return found
    if chosen(accept, _GRAPH_OFFERS) != HTML:
        return await described(request)
    example = request.query_params.get("example", "")
    return html(request, editor(text_of(example), example=example))


async def _operation(request: Request, build: Build) -> Operation | None:
    query_string = request.scope["query_string"]
    if request.method != "POST":
        return read_address(query_string)
    kind = body_kind(request.headers.get("content-type", ""))
    return read_posted(kind, query_string, await read_body(request, limit=build.pool.limits.body))


async def _answered(request: Request, build: Build, operation: Operation, accept: str) -> Response:
    asked, media_type = question(operation, accept)
    body = await build.answer(asked, keep=not varies(operation.sparql), own=False)
    if media_type == HTML:
        places = {} if operation.gives_graph else await _places(build, things(body))
        answer = shown(body, graph=operation.gives_graph, places=places)
        return html(request, editor(operation.sparql, answer=answer))
    return content(request, body, media_type)


async def _places(build: Build, iris: Sequence[str]) -> Mapping[str, Sequence[Cell]]:
    """Where the reports state some things, as links to the words."""
    found: dict[str, list[Cell]] = defaultdict(list)
    if iris:
        names = " ".join(f"<{iri}>" for iri in iris)
        for row in await rows(build, _PLACES.format(things=names)):
            found[row["thing"]["value"]].append(cell(row["place"]))
    return found
