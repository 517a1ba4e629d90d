"""The SPARQL 1.1 Protocol at `/sparql`."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from kg.serve.build import Build
from kg.serve.description import described
from kg.serve.messages import Question
from kg.serve.negotiation import GRAPH_TYPES, RESULT_TYPES, chosen
from kg.serve.protocol import Operation, read_operation
from kg.serve.replies import content
from kg.store.lexing import varies

__all__ = ["sparql"]

_GRAPH_FORMS = frozenset({"CONSTRUCT", "DESCRIBE"})


async def sparql(request: Request) -> Response:
    """The answer to the query; without one the description of the service."""
    build: Build = request.scope["kg.build"]
    operation = await read_operation(request, limit=build.pool.limits.body)
    if operation is None:
        return await described(request)
    return await _answered(request, build, operation)


async def _answered(request: Request, build: Build, operation: Operation) -> Response:
    types = GRAPH_TYPES if operation.form in _GRAPH_FORMS else RESULT_TYPES
    accept = ",".join(request.headers.getlist("accept"))
    media_type = chosen(accept, types)
    question = Question(sparql=operation.sparql, dataset=operation.dataset, media_type=types[media_type])
    body = await build.answer(question, keep=not varies(operation.sparql))
    return content(request, body, media_type)
