"""What surrounds every request: the check of its host, its build, the headers of its answer, the log."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable

from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kg.serve.build import Build
from kg.serve.fields import POLICY, SAFETY
from kg.serve.logs import LOG
from kg.serve.rate import Rate
from kg.serve.refusals import RefusedError
from kg.serve.replies import refused

__all__ = ["Guard", "log"]


class Guard:
    """An application around the application."""

    def __init__(
        self, app: ASGIApp, *, current: Callable[[], Build], names: frozenset[str], rate: Rate
    ) -> None:
        self.current = current
        self._app = app
        self._names = names
        self._rate = rate

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

        client = (scope.get("client") or ("",))[0]
        refusal = self.refusal(Request(scope).headers.get("host", ""), client)
        with self.current().used() as build:
            scope["kg.build"] = build
            await (refused(refusal) if refusal else self._app)(scope, receive, told)
        log(scope["method"], scope["path"], status, started)

    def refusal(self, host: str, client: str) -> RefusedError | None:
        """Why a request of a client to this host is not answered, if so.

        A page elsewhere whose name was made to point here must not read the graph.
        """
        name, _, port = host.lower().rpartition(":")
        known = not self._names or (name if port.isdigit() else host.lower()) in self._names
        if not known:
            return RefusedError(421, "this host name is not served here")
        if not self._rate.allows(client):
            return RefusedError(429, "you ask too often; wait a second", {"Retry-After": "1"})
        return None


def _add_headers(message: Message) -> None:
    headers = list(message.get("headers", ()))
    if not any(name == POLICY[0] for name, _ in headers):
        headers.append(POLICY)
    message["headers"] = [*headers, *SAFETY]


def log(method: str, path: str, status: int, started: float) -> None:
    """Note a request in the log where single requests are wanted there."""
    if LOG.isEnabledFor(logging.DEBUG):
        took = round(1000 * (time.perf_counter() - started), 2)
        fields = {"method": method, "path": path[:200], "status": status, "ms": took}
        LOG.debug("request", extra={"fields": fields})
