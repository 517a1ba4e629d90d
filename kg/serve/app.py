"""The addresses of the service."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp

from kg.serve.build import Build
from kg.serve.graph_store import graph_store
from kg.serve.guard import Guard
from kg.serve.logs import LOG
from kg.serve.openapi import OPENAPI
from kg.serve.refusals import RefusedError, refused
from kg.serve.replies import content
from kg.serve.sparql import sparql
from kg.version import __version__

__all__ = ["application"]

Endpoint = Callable[[Request], Awaitable[Response]]


def application(current: Callable[[], Build], *, names: frozenset[str] = frozenset()) -> ASGIApp:
    """The ASGI application over the build that `current` returns.

    `names` are the host names under which it answers; none means every name.
    """
    routes = [
        Route("/", _explorer, methods=["GET"]),
        Route("/sparql", sparql, methods=["GET", "POST"]),
        Route("/store", graph_store, methods=["GET"]),
        Route("/health", _health, methods=["GET"]),
        Route("/openapi.json", _openapi, methods=["GET"]),
    ]
    app = Starlette(
        routes=routes,
        exception_handlers={RefusedError: _refused, HTTPException: _http, Exception: _broken},
    )
    app.router.redirect_slashes = False
    return Guard(app, current=current, names=names)


async def _explorer(request: Request) -> Response:
    build: Build = request.scope["kg.build"]
    policy = f"{build.policy}; frame-ancestors 'none'"
    return content(request, build.explorer, "text/html", headers={"Content-Security-Policy": policy})


async def _health(request: Request) -> Response:
    build: Build = request.scope["kg.build"]
    alive = build.pool.alive and bool(build.pool.pids)
    told = {
        "status": "ok" if alive else "recovering",
        "version": __version__,
        "build": build.digest,
        "workers": len(build.pool.pids),
        "replaced": build.pool.replaced,
    }
    return JSONResponse(told, status_code=200 if alive else 503, headers={"Cache-Control": "no-store"})


async def _openapi(_: Request) -> Response:
    return JSONResponse(OPENAPI)


async def _refused(_: Request, error: Exception) -> Response:
    assert isinstance(error, RefusedError)  # noqa: S101 - registered for it alone
    return refused(error)


async def _http(_: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)  # noqa: S101
    return refused(RefusedError(error.status_code, error.detail, dict(error.headers or {})))


async def _broken(_: Request, error: Exception) -> Response:
    LOG.error("failed", exc_info=error)
    return refused(RefusedError(500, "the service failed to answer; its log says why"))
