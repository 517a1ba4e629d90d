"""The SPARQL 1.1 Graph Store HTTP Protocol at `/store`, reading only."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from kg.serve.build import Build
from kg.serve.messages import Question
from kg.serve.negotiation import GRAPH_TYPES, chosen
from kg.serve.protocol import absolute, parameters
from kg.serve.refusals import RefusedError
from kg.serve.replies import content

__all__ = ["graph_store"]


async def graph_store(request: Request) -> Response:
    """The triples of `?graph=IRI` or of `?default`."""
    build: Build = request.scope["kg.build"]
    graph = _graph(request)
    accept = ",".join(request.headers.getlist("accept"))
    media_type = chosen(accept, GRAPH_TYPES)
    body = await build.answer(Question(graph=graph, media_type=GRAPH_TYPES[media_type]), own=False)
    return content(request, body, media_type)


def _graph(request: Request) -> str | None:
    """The name of the graph asked for, None for the default graph (section 4 of the protocol)."""
    given = parameters(request.scope["query_string"])
    graphs = [value for name, value in given if name == "graph"]
    defaults = [value for name, value in given if name == "default"]
    if len(graphs) + len(defaults) != 1:
        raise RefusedError(400, "name one graph: ?graph=IRI or ?default")
    return absolute(graphs[0]) if graphs else None
