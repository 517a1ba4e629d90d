"""The SPARQL 1.1 Protocol at `/sparql`, and its editor for people."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from kg.serve.bodies import read_body
from kg.serve.build import Build
from kg.serve.description import described
from kg.serve.editor import editor, shown, text_of
from kg.serve.linked import html
from kg.serve.negotiation import GRAPH_TYPES, HTML, chosen, prefers_html
from kg.serve.protocol import Operation, body_kind, question, read_address, read_posted
from kg.serve.refusals import RefusedError
from kg.serve.replies import content
from kg.store.lexing import varies

__all__ = ["sparql"]

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
    body = await build.answer(asked, keep=not varies(operation.sparql))
    if media_type == HTML:
        answer = shown(body, graph=operation.gives_graph)
        return html(request, editor(operation.sparql, answer=answer))
    return content(request, body, media_type)
