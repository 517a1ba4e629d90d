"""How the service says no: one error with its status, told as RFC 9457 asks."""

from __future__ import annotations

import json
from collections.abc import Mapping
from http import HTTPStatus

from starlette.responses import Response

from kg.errors import KgError

__all__ = ["RefusedError", "refused"]


class RefusedError(KgError):
    """The request is not answered; `status` is that of HTTP, `headers` go with it."""

    def __init__(self, status: int, detail: str, headers: Mapping[str, str] | None = None) -> None:
        self.status = status
        self.detail = detail
        self.headers = dict(headers or {})
        super().__init__(detail)


def refused(refusal: RefusedError) -> Response:
    """The refusal as `application/problem+json`."""
    content = {
        "title": HTTPStatus(refusal.status).phrase,
        "status": refusal.status,
        "detail": refusal.detail,
    }
    body = json.dumps(content, ensure_ascii=False).encode("utf-8", "replace")
    return Response(
        body, status_code=refusal.status, media_type="application/problem+json", headers=refusal.headers
    )
