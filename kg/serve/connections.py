"""HTTP connections that are closed when a client stalls."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from kg.serve.build import Build

__all__ = ["TimelyConnection", "connections"]

_HEAD_SECONDS = 15
_STALL_SECONDS = 30
_LONGEST = 8192
_ENDING = re.compile(
    rb"(?i)^(?:connection:.*(?:close|upgrade)|content-length:|transfer-encoding:|expect:)", re.M
)


class TimelyConnection(HttpToolsProtocol):
    """Closes a connection whose request head does not arrive, or whose client stops reading the answer.

    A request that is byte for byte one that this build has answered gets the same answer at once.
    """

    _boundary = True
    _given = b""
    _head: asyncio.TimerHandle | None = None
    _stall: asyncio.TimerHandle | None = None

    @staticmethod
    def current() -> Build:
        """The build that is served now."""
        raise NotImplementedError

    def connection_made(self, transport: Any) -> None:
        """Begin to wait for the head of the first request."""
        super().connection_made(transport)
        self._await_head()

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait for nothing more."""
        self._stop()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Answer a known request at once, and read any other."""
        idle = self._boundary and (self.cycle is None or self.cycle.response_complete)
        known = self.current().replies.get(data) if idle and not self.flow.write_paused else None
        if known is not None:
            self._repeat(known)
            return
        self._boundary = False
        self._given = data if idle and _is_whole(data) else b""
        super().data_received(data)

    def on_message_complete(self) -> None:
        """What comes next begins another request."""
        super().on_message_complete()
        self._boundary = True

    def on_message_begin(self) -> None:
        """Begin to wait for the rest of the head of a further request."""
        super().on_message_begin()
        self._boundary = False
        if self._head is None:
            self._await_head()

    def on_headers_complete(self) -> None:
        """The head is there."""
        self._cancel_head()
        super().on_headers_complete()
        self.scope["kg.given"] = self._given  # type: ignore[typeddict-unknown-key]

    def pause_writing(self) -> None:
        """The client reads more slowly than we write: it must read on before the time is over."""
        super().pause_writing()
        if self._stall is None:
            self._stall = self.loop.call_later(_STALL_SECONDS, self.transport.abort)

    def resume_writing(self) -> None:
        """The client reads on."""
        self._cancel_stall()
        super().resume_writing()

    def _repeat(self, known: bytes) -> None:
        self._cancel_head()
        self._unset_keepalive_if_required()
        dated = b"".join(b"%b: %b\r\n" % header for header in self.server_state.default_headers)
        self.transport.write(b"HTTP/1.1 200 OK\r\n" + dated + known)
        self.timeout_keep_alive_task = self.loop.call_later(
            self.timeout_keep_alive, self.timeout_keep_alive_handler
        )

    def _await_head(self) -> None:
        self._head = self.loop.call_later(_HEAD_SECONDS, self.transport.abort)

    def _stop(self) -> None:
        self._cancel_head()
        self._cancel_stall()

    def _cancel_head(self) -> None:
        if self._head:
            self._head.cancel()
            self._head = None

    def _cancel_stall(self) -> None:
        if self._stall:
            self._stall.cancel()
            self._stall = None


def _is_whole(data: bytes) -> bool:
    """Whether the bytes are one GET without a body, after which the connection stays open."""
    if len(data) > _LONGEST or not data.startswith(b"GET ") or data.find(b"\r\n\r\n") != len(data) - 4:
        return False
    head = data.partition(b"\r\n")
    return head[0].endswith(b" HTTP/1.1") and not _ENDING.search(head[2])


def connections(current: Callable[[], Build]) -> type[TimelyConnection]:
    """The connections of one service."""
    return type("Connection", (TimelyConnection,), {"current": staticmethod(current)})
