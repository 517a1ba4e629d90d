"""Requests of the SPARQL 1.1 Protocol read from HTTP, with the refusals that it asks for."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Sequence
from urllib.parse import parse_qsl

from starlette.requests import ClientDisconnect, Request

from kg.serve.refusals import RefusedError
from kg.store.answers import Dataset
from kg.store.lexing import is_update, query_form, uses_service

__all__ = ["Operation", "Parameters", "absolute", "parameters", "read_body", "read_operation"]

Parameters = list[tuple[str, str]]

_FORM = "application/x-www-form-urlencoded"
_QUERY = "application/sparql-query"
_UPDATE = "application/sparql-update"
_READ_ONLY = "this service answers queries and changes nothing"
_FIELDS = 200
_BODY_SECONDS = 20
_PATIENCE = 16
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


def parameters(encoded: bytes) -> Parameters:
    """The fields of a query string or form; raises RefusedError if not UTF-8 or too many."""
    try:
        text = encoded.decode("utf-8")
        return parse_qsl(text, keep_blank_values=True, errors="strict", max_num_fields=_FIELDS)
    except UnicodeDecodeError as error:
        raise RefusedError(400, "the parameters are not UTF-8") from error
    except ValueError as error:
        raise RefusedError(400, "the request has too many parameters") from error


async def read_operation(request: Request, *, limit: int) -> Operation | None:
    """The operation of a request; None for a GET without one.  Raises RefusedError."""
    given = parameters(request.scope["query_string"])
    if request.method == "POST":
        return await _posted(request, given, limit)
    if any(name == "update" for name, _ in given):
        raise RefusedError(400, "an update is never sent by GET")
    return _operation(given) if any(name == "query" for name, _ in given) else None


async def _posted(request: Request, given: Parameters, limit: int) -> Operation:
    kind = _kind(request.headers.get("content-type", ""))
    if kind not in (_FORM, _QUERY, _UPDATE):
        raise RefusedError(415, f"send {_FORM} or {_QUERY}", {"Accept-Post": f"{_FORM}, {_QUERY}"})
    body = await read_body(request, limit=limit)
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


async def read_body(request: Request, *, limit: int) -> bytes:
    """The body of a request; raises RefusedError for one that is too long, too slow or packed."""
    if request.headers.get("content-encoding", "identity").lower() != "identity":
        raise RefusedError(415, "send the body as it is, without a content coding")
    declared = request.headers.get("content-length", "0")
    if "expect" in request.headers and declared.isdigit() and int(declared) > limit:
        raise _too_long(limit)
    try:
        async with asyncio.timeout(_BODY_SECONDS):
            return await _read(request, limit)
    except TimeoutError as error:
        raise RefusedError(408, "the body came too slowly", {"Connection": "close"}) from error
    except ClientDisconnect as error:
        raise RefusedError(400, "the client hung up") from error


async def _read(request: Request, limit: int) -> bytes:
    """The body; of one that is too long more is read, as many clients listen only after sending."""
    parts: list[bytes] = []
    size = 0
    async for part in request.stream():
        size += len(part)
        if size <= limit:
            parts.append(part)
        elif size > _PATIENCE * limit:
            break
    if size > limit:
        raise _too_long(limit)
    return b"".join(parts)


def _too_long(limit: int) -> RefusedError:
    return RefusedError(413, f"a request may have {limit} bytes", {"Connection": "close"})
