"""Responses with an entity tag, sent in pieces so that a client that stops reading can be told apart."""

from __future__ import annotations

from collections.abc import Mapping

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from kg.serve.fields import entity_fields
from kg.serve.refusals import RefusedError, problem

__all__ = ["PIECE", "Content", "content", "refused"]

PIECE = 256 << 10
"""Bytes that are sent at once."""


class Content(Response):
    """A response whose body is sent piece by piece."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send it."""
        await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
        body = bytes(self.body) if scope["method"] != "HEAD" else b""
        for start in range(PIECE, len(body), PIECE):
            piece = body[start - PIECE : start]
            await send({"type": "http.response.body", "body": piece, "more_body": True})
        rest = body[(len(body) - 1) // PIECE * PIECE :] if body else b""
        await send({"type": "http.response.body", "body": rest})


def content(
    request: Request,
    body: bytes,
    media_type: str,
    *,
    headers: Mapping[str, str] | None = None,
) -> Response:
    """The body in a media type; 304 where the client has it already."""
    # The type is a header, not `media_type`: Starlette would add a charset of its own.
    fields = {**entity_fields(body, media_type), **(headers or {})}
    given = request.headers.get("if-none-match", "")
    if given and fields["ETag"] in given and request.method in ("GET", "HEAD"):
        del fields["Content-Type"]
        return Response(status_code=304, headers=fields)
    return Content(body, headers=fields)


def refused(refusal: RefusedError) -> Response:
    """The refusal as `application/problem+json`."""
    body, headers = problem(refusal)
    return Response(body, status_code=refusal.status, headers=headers)
