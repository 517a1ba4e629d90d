"""The SPARQL 1.1 Protocol at `/sparql`, and its editor for people."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from kg.serve.build import Build
from kg.serve.description import described
from kg.serve.editor import editor, shown, text_of
from kg.serve.linked import html
from kg.serve.messages import Question
from kg.serve.negotiation import GRAPH_TYPES, HTML, RESULT_TYPES, chosen, prefers_html
from kg.serve.protocol import Operation, read_operation
from kg.serve.refusals import RefusedError
from kg.serve.replies import content
from kg.store.lexing import varies

__all__ = ["sparql"]

_GRAPH_FORMS = frozenset({"CONSTRUCT", "DESCRIBE"})
_RESULT_OFFERS = (*RESULT_TYPES, HTML)
_GRAPH_OFFERS = (*GRAPH_TYPES, HTML)


async def sparql(request: Request) -> Response:
    """The answer to the query; without one the editor for people, the description for machines."""
    build: Build = request.scope["kg.build"]
    accept = ",".join(request.headers.getlist("accept"))
    try:
        operation = await read_operation(request, limit=build.pool.limits.body)
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


async def _answered(request: Request, build: Build, operation: Operation, accept: str) -> Response:
    graph = operation.form in _GRAPH_FORMS
    media_type = chosen(accept, _GRAPH_OFFERS if graph else _RESULT_OFFERS)
    types = GRAPH_TYPES if graph else RESULT_TYPES
    wanted = next(iter(types)) if media_type == HTML else media_type
    question = Question(sparql=operation.sparql, dataset=operation.dataset, media_type=types[wanted])
    body = await build.answer(question, keep=not varies(operation.sparql))
    if media_type == HTML:
        return html(request, editor(operation.sparql, answer=shown(body, graph=graph)))
    return content(request, body, media_type)
