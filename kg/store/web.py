"""HTTP as a client: one request, bounded, without redirects, tried again where that is safe."""

from __future__ import annotations

import http.client
import os
import time
import urllib.error
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from kg.errors import InputError, Place

__all__ = ["Reply", "WebError", "is_address", "send"]

TOKEN = "KG_TOKEN"  # noqa: S105 - the name of the variable
_TRIES = 4
_TRANSIENT = frozenset({429, 502, 503, 504})


class WebError(InputError):
    """A service cannot be reached, or answers with an error; `status` is 0 where it did not answer."""

    def __init__(self, problem: str, *, address: str, status: int = 0) -> None:
        self.status = status
        super().__init__(problem, place=Place(file=address), remedy="check the address and its service")


@dataclass(frozen=True, slots=True)
class Reply:
    """What came back."""

    status: int
    media_type: str
    body: bytes


class _NoRedirects(urllib.request.HTTPRedirectHandler):
    """A redirect would send the token, or a write, to an address that nobody named."""

    def redirect_request(self, *_: object, **__: object) -> None:
        return None


_OPENER = urllib.request.build_opener(_NoRedirects, urllib.request.ProxyHandler({}))


def is_address(text: str) -> bool:
    """Whether a text is an address on the web.

    >>> is_address("http://127.0.0.1:7878/query"), is_address("output")
    (True, False)
    """
    return text.lower().startswith(("http://", "https://"))


def send(
    address: str,
    *,
    method: str = "GET",
    body: bytes | None = None,
    headers: Mapping[str, str] | None = None,
    seconds: float = 120,
    repeat: bool = True,
) -> Reply:
    """The reply of a service; raises WebError.

    A request that changes nothing when it is repeated is tried again while the service cannot be reached.
    The token of the environment variable KG_TOKEN is sent as a bearer token.
    """
    if not is_address(address) or not urlsplit(address).hostname:
        raise WebError("this is no address of a service", address=_shown(address))
    request = urllib.request.Request(address, body, dict(headers or {}), method=method)  # noqa: S310 - checked
    if token := os.environ.get(TOKEN):
        request.add_header("Authorization", f"Bearer {token}")
    for left in reversed(range(_TRIES if repeat else 1)):
        try:
            return _sent(request, seconds)
        except WebError as error:
            if not left or (error.status and error.status not in _TRANSIENT):
                raise
            time.sleep(0.2 * 2 ** (_TRIES - left))
    raise AssertionError  # the last try raises or returns


def _sent(request: urllib.request.Request, seconds: float) -> Reply:
    shown = _shown(request.full_url)
    try:
        with _OPENER.open(request, timeout=seconds) as reply:
            media_type = reply.headers.get_content_type()
            return Reply(reply.status, media_type, reply.read())
    except urllib.error.HTTPError as error:
        with error:
            told = " ".join(error.read(2000).decode("utf-8", "replace").split())[:300]
        raise WebError(
            f"the service answers {error.code} ({told})", address=shown, status=error.code
        ) from error
    except (OSError, http.client.HTTPException) as error:
        reason = getattr(error, "reason", None) or error
        raise WebError(f"the service cannot be reached ({reason})", address=shown) from error


def _shown(address: str) -> str:
    """The address without a query, which may be long, and without a password."""
    parts = urlsplit(address)
    return parts._replace(netloc=parts.netloc.rpartition("@")[2], query="", fragment="").geturl()
