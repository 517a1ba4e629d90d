"""The body of a request, within limits of length and time."""

from __future__ import annotations

import asyncio

from starlette.requests import ClientDisconnect, Request

from kg.serve.refusals import RefusedError

__all__ = ["BODY_SECONDS", "read_body", "too_slow"]

BODY_SECONDS = 20
"""How long a body may take to come."""
_PATIENCE = 16


def too_slow() -> RefusedError:
    """The refusal of a body that took too long."""
    return RefusedError(408, "the body came too slowly", {"Connection": "close"})


async def read_body(request: Request, *, limit: int) -> bytes:
    """The body of a request; raises RefusedError for one that is too long, too slow or packed."""
    if request.headers.get("content-encoding", "identity").lower() != "identity":
        raise RefusedError(415, "send the body as it is, without a content coding")
    declared = request.headers.get("content-length", "0")
    if "expect" in request.headers and declared.isdigit() and int(declared) > limit:
        raise _too_long(limit)
    try:
        async with asyncio.timeout(BODY_SECONDS):
            return await _read(request, limit)
    except TimeoutError as error:
        raise too_slow() from error
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
