"""What surrounds every request: the check of its host, its build, the headers of its answer, the log."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable

from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kg.serve.build import Build
from kg.serve.logs import LOG
from kg.serve.refusals import RefusedError, refused

__all__ = ["Guard"]

_HEADERS = (
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"x-frame-options", b"DENY"),
    (b"cross-origin-resource-policy", b"same-origin"),
)
_POLICY = (b"content-security-policy", b"default-src 'none'; frame-ancestors 'none'")


class Guard:
    """An application around the application."""

    def __init__(self, app: ASGIApp, *, current: Callable[[], Build], names: frozenset[str]) -> None:
        self._app = app
        self._current = current
        self._names = names

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request with the build that is current when it comes."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        status, started = 0, time.perf_counter()

        async def told(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                _add_headers(message)
            await send(message)

        with self._current().used() as build:
            scope["kg.build"] = build
            if self._known(scope):
                await self._app(scope, receive, told)
            else:
                # A page elsewhere whose name was made to point here must not read the graph.
                await refused(RefusedError(421, "this host name is not served here"))(scope, receive, told)
        if LOG.isEnabledFor(logging.DEBUG):
            _log(scope, status, time.perf_counter() - started)

    def _known(self, scope: Scope) -> bool:
        if not self._names:
            return True
        host = Request(scope).headers.get("host", "").lower()
        name = host.rpartition(":")[0] if host.rpartition(":")[2].isdigit() else host
        return name in self._names


def _add_headers(message: Message) -> None:
    headers = list(message.get("headers", ()))
    if not any(name == _POLICY[0] for name, _ in headers):
        headers.append(_POLICY)
    message["headers"] = [*headers, *_HEADERS]


def _log(scope: Scope, status: int, seconds: float) -> None:
    fields = {
        "method": scope["method"],
        "path": scope["path"][:200],
        "status": status,
        "ms": round(1000 * seconds, 2),
    }
    LOG.debug("request", extra={"fields": fields})
