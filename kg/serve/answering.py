"""Questions and requests answered from a store, refusals included."""

from __future__ import annotations

from collections.abc import Mapping

import pyoxigraph as ox

from kg.errors import QueryError
from kg.serve.fields import entity_fields
from kg.serve.messages import Answer, Asked, Question, Told
from kg.serve.protocol import Operation, body_kind, question, read_address, read_posted
from kg.serve.refusals import RefusedError, problem, refusal_of
from kg.store.answers import TooLargeError, answer, graph_content
from kg.store.lexing import varies
from kg.store.shape import is_lookup

__all__ = ["answered", "looked_up", "told"]

_LOOKUP = 1 << 16


def looked_up(store: ox.Store, asked: Asked) -> Told | None:
    """The reply to a request that takes hardly any time and memory; None for every other request."""
    try:
        operation = _operation(asked)
        if not is_lookup(operation.sparql):
            return None
        return _replied(store, operation, asked.accept, _LOOKUP)
    except RefusedError:
        return None


def told(store: ox.Store, asked: Asked, limit: int) -> Told:
    """The reply to a request of the protocol, refusals included."""
    try:
        return _replied(store, _operation(asked), asked.accept, limit)
    except RefusedError as error:
        body, fields = problem(error)
        return Told(error.status, _lines(fields), body, keep=False)


def _replied(store: ox.Store, operation: Operation, accept: str, limit: int) -> Told:
    wanted, media_type = question(operation, accept)
    found = answered(store, wanted, limit)
    if found.status != "ok":
        raise refusal_of(found.status, found.reason)
    fields = entity_fields(found.body, media_type)
    return Told(200, _lines(fields), found.body, keep=not varies(operation.sparql))


def _operation(asked: Asked) -> Operation:
    if asked.method != "GET":
        return read_posted(body_kind(asked.kind), asked.query_string, asked.body)
    operation = read_address(asked.query_string)
    if operation is None:
        raise RefusedError(400, "the request holds no query")
    return operation


def _lines(fields: Mapping[str, str]) -> str:
    return "".join(f"{name}: {value}\r\n" for name, value in fields.items())


def answered(store: ox.Store, question: Question, limit: int) -> Answer:
    """The answer to a question, or what went wrong."""
    try:
        if question.sparql:
            return Answer("ok", _queried(store, question, limit))
        body = graph_content(store, question.graph, media_type=question.media_type, limit=limit)
        return Answer("missing") if body is None else Answer("ok", body)
    except TooLargeError:
        return Answer("large")
    except QueryError as error:
        return Answer("malformed", reason=error.problem[:2000])
    except MemoryError:
        return Answer("memory")


def _queried(store: ox.Store, question: Question, limit: int) -> bytes:
    return answer(
        store, question.sparql, media_type=question.media_type, dataset=question.dataset, limit=limit
    )
