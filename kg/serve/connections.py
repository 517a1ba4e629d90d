"""HTTP connections that are closed when a client stalls."""

from __future__ import annotations

import asyncio
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from kg.serve.direct import Direct, Head, read_head

__all__ = ["TimelyConnection"]

_HEAD_SECONDS = 15
_STALL_SECONDS = 30


class TimelyConnection(HttpToolsProtocol):
    """Closes a connection whose request head does not arrive, or whose client stops reading the answer."""

    _head: asyncio.TimerHandle | None = None
    _stall: asyncio.TimerHandle | None = None

    def connection_made(self, transport: Any) -> None:
        """Begin to wait for the head of the first request."""
        super().connection_made(transport)
        self._await_head()

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait for nothing more."""
        self._stop()
        super().connection_lost(exc)

    def on_message_begin(self) -> None:
        """Begin to wait for the rest of the head of a further request."""
        super().on_message_begin()
        if self._head is None:
            self._await_head()

    def on_headers_complete(self) -> None:
        """The head is there: a plain query is answered directly, in its turn."""
        self._cancel_head()
        head = self._direct()
        if head is None:
            super().on_headers_complete()
            return
        before: Any = self.cycle
        direct: Any = Direct(self, head, keep_alive=self.parser.should_keep_alive())
        self.cycle = direct
        if before is None or before.response_complete:
            self._start_asgi_task(direct, self.app)
        else:
            self.flow.pause_reading()
            self.pipeline.appendleft((direct, self.app))

    def _direct(self) -> Head | None:
        crowded = len(self.connections) >= (self.limit_concurrency or 0)
        if crowded or self.parser.get_http_version() != "1.1" or self.parser.should_upgrade():
            return None
        return read_head(self.parser.get_method(), self.url, self.headers)

    def pause_writing(self) -> None:
        """The client reads more slowly than we write: it must read on before the time is over."""
        super().pause_writing()
        if self._stall is None:
            self._stall = self.loop.call_later(_STALL_SECONDS, self.transport.abort)

    def resume_writing(self) -> None:
        """The client reads on."""
        self._cancel_stall()
        super().resume_writing()

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
