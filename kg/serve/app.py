"""The addresses of the service."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from http import HTTPStatus

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp

from kg.serve.build import Build
from kg.serve.documents import document
from kg.serve.graph_store import graph_store
from kg.serve.guard import Guard
from kg.serve.linked import html, ontology, thing
from kg.serve.logs import LOG
from kg.serve.negotiation import prefers_html
from kg.serve.openapi import OPENAPI
from kg.serve.rate import Rate
from kg.serve.refusals import RefusedError
from kg.serve.rendering import PAGES, page
from kg.serve.replies import content, refused
from kg.serve.sparql import sparql
from kg.version import __version__

__all__ = ["application"]

_ASSETS = {"style.css": "text/css", "editor.js": "text/javascript", "chart.js": "text/javascript"}


def application(current: Callable[[], Build], *, names: frozenset[str], rate: Rate) -> ASGIApp:
    """The ASGI application over the build that `current` returns.

    `names` are the host names under which it answers; none means every name; `rate` says how
    often one client may ask.
    """
    routes = [
        Route("/", _explorer, methods=["GET"]),
        Route("/sparql", sparql, methods=["GET", "POST"]),
        Route("/store", graph_store, methods=["GET"]),
        Route("/id/{path:path}", thing, methods=["GET"]),
        Route("/ontology", ontology, methods=["GET"]),
        Route("/document/{sha256}", document, methods=["GET"]),
        Route("/assets/{name}", _asset, methods=["GET"]),
        Route("/records/{name}", _record, methods=["GET"]),
        Route("/health", _health, methods=["GET"]),
        Route("/openapi.json", _openapi, methods=["GET"]),
    ]
    app = Starlette(
        routes=routes,
        exception_handlers={RefusedError: _refused, HTTPException: _http, Exception: _broken},
    )
    app.router.redirect_slashes = False
    return Guard(app, current=current, names=names, rate=rate)


async def _explorer(request: Request) -> Response:
    build: Build = request.scope["kg.build"]
    policy = f"{build.policy}; frame-ancestors 'none'"
    return content(request, build.explorer, "text/html", headers={"Content-Security-Policy": policy})


async def _asset(request: Request) -> Response:
    media_type = _ASSETS.get(request.path_params["name"])
    if media_type is None:
        raise RefusedError(404, "there is no such file")
    return content(request, (PAGES / request.path_params["name"]).read_bytes(), media_type)


async def _record(request: Request) -> Response:
    build: Build = request.scope["kg.build"]
    name = request.path_params["name"]
    body = await asyncio.to_thread(build.record, name)
    return content(request, body, "application/json" if name.endswith(".json") else "application/x-ndjson")


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


async def _refused(request: Request, error: Exception) -> Response:
    assert isinstance(error, RefusedError)  # noqa: S101 - registered for it alone
    return _told(request, error)


async def _http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)  # noqa: S101
    return _told(request, RefusedError(error.status_code, error.detail, dict(error.headers or {})))


def _told(request: Request, error: RefusedError) -> Response:
    if not prefers_html(request.headers.get("accept", "")):
        return refused(error)
    found = html(request, page("refusal.html", title=HTTPStatus(error.status).phrase, detail=error.detail))
    found.status_code = error.status
    found.headers.update(error.headers)
    return found


async def _broken(_: Request, error: Exception) -> Response:
    LOG.error("failed", exc_info=error)
    return refused(RefusedError(500, "the service failed to answer; its log says why"))
