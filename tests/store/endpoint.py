"""A SPARQL endpoint that refuses to answer and counts how often it was asked."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

__all__ = ["Endpoint", "endpoint"]


class Endpoint(HTTPServer):
    """The endpoint on a free port of this machine."""

    asked = 0


class _Refuses(BaseHTTPRequestHandler):
    server: Endpoint

    def do_POST(self) -> None:
        self.server.asked += 1
        self.send_error(503)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name that the class gives it
        """Say nothing."""


@contextmanager
def endpoint() -> Iterator[Endpoint]:
    """An endpoint that listens until the block ends."""
    with Endpoint(("127.0.0.1", 0), _Refuses) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()
