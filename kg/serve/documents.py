"""Documents: their text where it is at hand, the passage that proves a claim, the claims found."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response

from kg.namespaces import document_iri, expand
from kg.serve.build import Build
from kg.serve.linked import Row, html, labels, rows
from kg.serve.messages import Question
from kg.serve.negotiation import GRAPH_TYPES, HTML, chosen
from kg.serve.refusals import RefusedError
from kg.serve.rendering import Cell, cell, link, page
from kg.serve.replies import content

__all__ = ["document"]

_PLAIN = "text/plain"
_SHA256 = re.compile(r"[0-9a-f]{64}")
_PLACE = re.compile(r"([0-9]{1,12}),([0-9]{1,12})")
_CLAIMS = (
    "SELECT DISTINCT ?claim ?kind ?place {{ GRAPH ?g {{ ?claim <{evidence}> ?place ; a ?kind }}"
    ' FILTER(STRSTARTS(STR(?place), "{iri}#")) }} ORDER BY ?place ?claim'
)
_TRIPLES = (
    "CONSTRUCT {{ ?claim ?p ?place }} WHERE {{ GRAPH ?g {{ ?claim ?p ?place }}"
    ' FILTER(STRSTARTS(STR(?place), "{iri}#")) }}'
)


async def document(request: Request) -> Response:
    """The document whose text or original has this SHA-256."""
    sha256 = request.path_params["sha256"]
    if not _SHA256.fullmatch(sha256):
        raise RefusedError(404, "a document is named by a SHA-256")
    build: Build = request.scope["kg.build"]
    text = await asyncio.to_thread(_text, build.folder, sha256)
    offers = [*GRAPH_TYPES, HTML, *([_PLAIN] if text is not None else [])]
    media_type = chosen(",".join(request.headers.getlist("accept")), offers)
    iri = document_iri(sha256)
    claims = await rows(build, _CLAIMS.format(iri=iri, evidence=expand("tkg:evidence")))
    if text is None and not claims:
        raise RefusedError(404, "there is no such document in this graph")
    if media_type == _PLAIN:
        return content(request, (text or "").encode(), _PLAIN)
    if media_type != HTML:
        question = Question(sparql=_TRIPLES.format(iri=iri), media_type=GRAPH_TYPES[media_type])
        return content(request, await build.answer(question), media_type)
    return html(
        request,
        page(
            "document.html",
            title=f"Document {sha256[:16]}",
            iri=iri,
            parts=_parts(text, request.query_params.get("char", "")),
            claims=_claims(claims, await labels(build)),
        ),
    )


def _text(folder: Path, sha256: str) -> str | None:
    try:
        return (folder / "documents" / f"{sha256}.txt").read_bytes().decode("utf-8", "replace")
    except OSError:
        return None


def _parts(text: str | None, place: str) -> list[tuple[str, bool]]:
    """The text, and which part of it is marked; positions count characters (RFC 5147)."""
    if text is None:
        return []
    found = _PLACE.fullmatch(place)
    if not found:
        return [(text, False)]
    start, end = int(found[1]), int(found[2])
    return [(text[:start], False), (text[start:end], True), (text[end:], False)]


def _claims(found: list[Row], names: dict[str, str]) -> list[tuple[Cell, Cell, Cell]]:
    return [
        (
            cell(row["claim"]),
            link(row["kind"]["value"], names.get(row["kind"]["value"], "")),
            cell(row["place"]),
        )
        for row in found
    ]
