"""Responses with an entity tag, sent in pieces so that a client that stops reading can be told apart."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

__all__ = ["Content", "content"]

_PIECE = 256 << 10


class Content(Response):
    """A response whose body is sent piece by piece."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send it."""
        await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
        body = bytes(self.body) if scope["method"] != "HEAD" else b""
        for start in range(_PIECE, len(body), _PIECE):
            piece = body[start - _PIECE : start]
            await send({"type": "http.response.body", "body": piece, "more_body": True})
        rest = body[(len(body) - 1) // _PIECE * _PIECE :] if body else b""
        await send({"type": "http.response.body", "body": rest})


def content(
    request: Request,
    body: bytes,
    media_type: str,
    *,
    headers: Mapping[str, str] | None = None,
) -> Response:
    """The body in a media type; 304 where the client has it already."""
    tag = f'"{hashlib.blake2b(body + media_type.encode(), digest_size=12).hexdigest()}"'
    kept = {"ETag": tag, "Vary": "Accept", "Cache-Control": "no-cache", **(headers or {})}
    given = request.headers.get("if-none-match", "")
    if given and tag in given and request.method in ("GET", "HEAD"):
        return Response(status_code=304, headers=kept)
    charset = "; charset=utf-8" if media_type.startswith("text/") else ""
    # The type is a header, not `media_type`: Starlette would add a charset of its own.
    return Content(body, headers={**kept, "Content-Type": media_type + charset})
