"""How the service says no: one error with its status, told as RFC 9457 asks."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from http import HTTPStatus

from kg.errors import KgError

__all__ = ["RefusedError", "problem", "refusal_of"]


class RefusedError(KgError):
    """The request is not answered; `status` is that of HTTP, `headers` go with it."""

    def __init__(self, status: int, detail: str, headers: Mapping[str, str] | None = None) -> None:
        self.status = status
        self.detail = detail
        self.headers = dict(headers or {})
        super().__init__(detail)


def problem(refusal: RefusedError) -> tuple[bytes, dict[str, str]]:
    """The body and the headers of the refusal."""
    content = {
        "title": HTTPStatus(refusal.status).phrase,
        "status": refusal.status,
        "detail": refusal.detail,
    }
    body = json.dumps(content, ensure_ascii=False).encode("utf-8", "replace")
    return body, {"Content-Type": "application/problem+json", **refusal.headers}


def refusal_of(status: str, reason: str) -> RefusedError:
    """The refusal for what a worker says of a question: `malformed`, `large`, `memory` or `missing`."""
    return _REFUSALS[status](reason)


_REFUSALS: dict[str, Callable[[str], RefusedError]] = {
    "malformed": lambda reason: RefusedError(400, f"the query cannot be answered: {reason}"),
    "large": lambda _: RefusedError(422, "the answer is too large; add LIMIT to the query"),
    "memory": lambda _: RefusedError(422, "the query was stopped at its limit of memory; ask for less"),
    "missing": lambda _: RefusedError(404, "there is no such graph"),
}
