"""Requests of the SPARQL 1.1 Protocol read from the parts of HTTP, with the refusals that it asks for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import parse_qsl

from kg.serve.messages import Question
from kg.serve.negotiation import GRAPH_TYPES, HTML, RESULT_TYPES, chosen
from kg.serve.refusals import RefusedError
from kg.store.answers import Dataset
from kg.store.lexing import is_update, query_form, uses_service

__all__ = [
    "Operation",
    "Parameters",
    "absolute",
    "body_kind",
    "parameters",
    "question",
    "read_address",
    "read_posted",
]

Parameters = list[tuple[str, str]]

_FORM = "application/x-www-form-urlencoded"
_QUERY = "application/sparql-query"
_UPDATE = "application/sparql-update"
_READ_ONLY = "this service answers queries and changes nothing"
_FIELDS = 200
_ABSOLUTE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\x00-\x20<>\"{}|\\^`]*")


class Operation:
    """A query with the graphs it names; `form` is its first keyword."""

    __slots__ = ("dataset", "form", "sparql")

    def __init__(self, sparql: str, dataset: Dataset) -> None:
        self.sparql = sparql
        self.dataset = dataset
        self.form = query_form(sparql)
        if not self.form:
            told = _READ_ONLY if is_update(sparql) else "the text is no SPARQL query"
            raise RefusedError(400, told)
        if uses_service(sparql):
            raise RefusedError(403, "queries with SERVICE are refused: this service calls no other")

    @property
    def gives_graph(self) -> bool:
        """Whether the answer is a graph."""
        return self.form in ("CONSTRUCT", "DESCRIBE")


def parameters(encoded: bytes) -> Parameters:
    """The fields of a query string or form; raises RefusedError if not UTF-8 or too many."""
    try:
        text = encoded.decode("utf-8")
        return parse_qsl(text, keep_blank_values=True, errors="strict", max_num_fields=_FIELDS)
    except UnicodeDecodeError as error:
        raise RefusedError(400, "the parameters are not UTF-8") from error
    except ValueError as error:
        raise RefusedError(400, "the request has too many parameters") from error


def read_address(query_string: bytes) -> Operation | None:
    """The operation in the address of a request; None where there is none.  Raises RefusedError."""
    given = parameters(query_string)
    if any(name == "update" for name, _ in given):
        raise RefusedError(400, "an update is never sent by GET")
    return _operation(given) if any(name == "query" for name, _ in given) else None


def read_posted(kind: str, query_string: bytes, body: bytes) -> Operation:
    """The operation in a body of a kind that `body_kind` gave.  Raises RefusedError."""
    given = parameters(query_string)
    if kind == _UPDATE:
        raise RefusedError(403, _READ_ONLY)
    if kind == _FORM:
        return _form(given, parameters(body))
    if any(name in ("query", "update") for name, _ in given):
        raise RefusedError(400, "the query is in the body; the address names another operation")
    try:
        return Operation(body.decode("utf-8"), _dataset(given))
    except UnicodeDecodeError as error:
        raise RefusedError(400, "the query is not UTF-8") from error


def body_kind(content_type: str) -> str:
    """The media type of a body that may hold an operation; raises RefusedError for any other."""
    kind = _kind(content_type)
    if kind not in (_FORM, _QUERY, _UPDATE):
        raise RefusedError(415, f"send {_FORM} or {_QUERY}", {"Accept-Post": f"{_FORM}, {_QUERY}"})
    return kind


def _form(address: Parameters, form: Parameters) -> Operation:
    names = [name for name, _ in form]
    if "update" in names and "query" not in names:
        raise RefusedError(403, _READ_ONLY)
    if "update" in names or any(name in ("query", "update") for name, _ in address):
        raise RefusedError(400, "a request holds one operation")
    return _operation(form)


def _kind(content_type: str) -> str:
    kind, *rest = (word.strip().lower() for word in content_type.split(";"))
    for parameter in rest:
        name, _, value = parameter.partition("=")
        if name.strip() == "charset" and value.strip().strip('"') not in ("utf-8", "utf8", "us-ascii"):
            raise RefusedError(400, "a request is sent in UTF-8")
    return kind


def _operation(given: Parameters) -> Operation:
    queries = [value for name, value in given if name == "query"]
    if len(queries) != 1:
        raise RefusedError(400, f"one query is needed, {len(queries)} are given")
    return Operation(queries[0], _dataset(given))


def _dataset(given: Parameters) -> Dataset:
    return Dataset(
        default=_iris([value for name, value in given if name == "default-graph-uri"]),
        named=_iris([value for name, value in given if name == "named-graph-uri"]),
    )


def _iris(values: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(absolute(value) for value in values))


def absolute(value: str) -> str:
    """The name of a graph; raises RefusedError for what is no absolute IRI."""
    if not _ABSOLUTE.fullmatch(value):
        raise RefusedError(400, "a graph is named by an absolute IRI")
    return value


def question(operation: Operation, accept: str) -> tuple[Question, str]:
    """What is asked of the store, and the media type that the client gets; raises RefusedError (406)."""
    types = GRAPH_TYPES if operation.gives_graph else RESULT_TYPES
    media_type = chosen(accept, (*types, HTML))
    wanted = next(iter(types)) if media_type == HTML else media_type
    asked = Question(sparql=operation.sparql, dataset=operation.dataset, media_type=types[wanted])
    return asked, media_type
