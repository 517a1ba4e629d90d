"""Queries by programs, the commonest requests, answered without the layers of the framework.

What is particular in any way (a page, a conditional request, a coded or long body) takes the usual way.
"""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass, replace
from http import HTTPStatus
from typing import TYPE_CHECKING

from kg.serve.bodies import BODY_SECONDS, too_slow
from kg.serve.build import Build
from kg.serve.fields import POLICY, SAFETY
from kg.serve.guard import Guard, log
from kg.serve.messages import Asked, Told
from kg.serve.refusals import RefusedError, problem
from kg.serve.replies import PIECE

if TYPE_CHECKING:
    from kg.serve.connections import TimelyConnection

__all__ = ["Direct", "Head", "read_head"]

_PATH = b"/sparql"
_BODY = 1 << 16
_ORDINARY = frozenset(
    b"accept accept-encoding accept-language connection content-length content-type host user-agent".split()
)
_FIXED = b"".join(b"%b: %b\r\n" % header for header in (*SAFETY, POLICY))
_STATUS = {each.value: f"HTTP/1.1 {each.value} {each.phrase}\r\n".encode() for each in HTTPStatus}


@dataclass(frozen=True, slots=True)
class Head:
    """What counts in the head of a request that can be answered directly."""

    asked: Asked
    host: str


def read_head(method: bytes, url: bytes, headers: list[tuple[bytes, bytes]]) -> Head | None:
    """The head of a query that asks for data; None for every other request."""
    path, _, query_string = url.partition(b"?")
    named = dict(headers)
    if path != _PATH or b"#" in query_string or len(named) < len(headers) or not named.keys() <= _ORDINARY:
        return None
    accept = named.get(b"accept", b"")
    length = named.get(b"content-length", b"0")
    known = _known(query_string, length) if method == b"GET" else method == b"POST" and length.isdigit()
    if not known or int(length) > _BODY or b"html" in accept or b"host" not in named:
        return None
    kind = named.get(b"content-type", b"")
    asked = Asked(method.decode(), query_string, accept.decode("latin-1"), kind.decode("latin-1"))
    return Head(asked, named[b"host"].decode("latin-1"))


def _known(query_string: bytes, length: bytes) -> bool:
    return length == b"0" and b"query=" in query_string


class Direct:
    """Stands in for uvicorn's cycle of a request and its response."""

    def __init__(self, connection: TimelyConnection, head: Head, *, keep_alive: bool) -> None:
        self.disconnected = False
        self.keep_alive = keep_alive
        self.message_event = asyncio.Event()
        self.body = bytearray()
        self.more_body = True
        self.response_complete = False
        self._connection = connection
        self._head = head

    async def run_asgi(self, app: Guard) -> None:
        """Answer the request, whatever comes of it."""
        started = time.perf_counter()
        build = app.current()
        build.users += 1
        try:
            told = await self._told(app, build)
        finally:
            build.users -= 1
        await self._send(told)
        log(self._head.asked.method, "/sparql", told.status, started)

    async def _told(self, app: Guard, build: Build) -> Told:
        try:
            if refusal := app.refusal(self._head.host, (self._connection.client or ("",))[0]):
                raise refusal
            if self.more_body:
                await self._await_body()
            asked = replace(self._head.asked, body=bytes(self.body)) if self.body else self._head.asked
            return await build.reply(asked)
        except RefusedError as error:
            self.keep_alive = self.keep_alive and "Connection" not in error.headers
            body, fields = problem(error)
            lines = (f"{name}: {value}\r\n" for name, value in fields.items() if name != "Connection")
            return Told(error.status, "".join(lines), body, keep=False)

    async def _await_body(self) -> None:
        try:
            async with asyncio.timeout(BODY_SECONDS):
                while self.more_body and not self.disconnected:
                    self.message_event.clear()
                    await self.message_event.wait()
        except TimeoutError as error:
            raise too_slow() from error

    async def _send(self, told: Told) -> None:
        """Write the reply piece by piece, so that a client that stops reading can be told apart."""
        if self.disconnected:
            return
        connection, body = self._connection, told.body
        closing = b"" if self.keep_alive else b"connection: close\r\n"
        dated = b"".join(b"%b: %b\r\n" % field for field in connection.server_state.default_headers)
        length = b"content-length: %d\r\n\r\n" % len(body)
        head = (_STATUS[told.status], dated, told.fields.encode("latin-1"), _FIXED, closing, length)
        connection.transport.write(b"".join((*head, body[:PIECE])))
        for start in range(PIECE, len(body), PIECE):
            if connection.flow.write_paused:
                await connection.flow.drain()
            connection.transport.write(body[start : start + PIECE])
        self._complete()

    def _complete(self) -> None:
        self.response_complete = True
        if not self.keep_alive:
            self._connection.transport.close()
        self._connection.on_response_complete()
