"""Choosing a media type by the Accept header (RFC 9110, section 12.5.1)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from kg.serve.refusals import RefusedError

__all__ = ["GRAPH_TYPES", "HTML", "RESULT_TYPES", "chosen", "prefers_html"]

HTML = "text/html"

RESULT_TYPES = {
    "application/sparql-results+json": "application/sparql-results+json",
    "application/json": "application/sparql-results+json",
    "application/sparql-results+xml": "application/sparql-results+xml",
    "application/xml": "application/sparql-results+xml",
    "text/csv": "text/csv",
    "text/tab-separated-values": "text/tab-separated-values",
}
"""What is offered for rows and truth values, in order of preference, and the format it is written in."""

GRAPH_TYPES = {
    "text/turtle": "text/turtle",
    "application/n-triples": "application/n-triples",
    "application/ld+json": "application/ld+json",
    "application/rdf+xml": "application/rdf+xml",
    "application/json": "application/ld+json",
    "application/xml": "application/rdf+xml",
}
"""What is offered for graphs."""


def chosen(accept: str, offers: Iterable[str]) -> str:
    """The offered type that the client likes best, the first of equals; raises RefusedError (406).

    >>> chosen("text/*;q=0.5, application/xml;q=0.4", ["application/xml", "text/csv"])
    'text/csv'
    """
    return _chosen(accept, tuple(offers))


@lru_cache(maxsize=1024)
def _chosen(accept: str, offers: tuple[str, ...]) -> str:
    ranges = [found for part in accept.split(",") if (found := _range(part))] if accept.strip() else []
    if not ranges and not accept.strip():
        return offers[0]
    best = max(offers, key=lambda offer: _quality(offer, ranges))
    if _quality(best, ranges) <= 0:
        raise RefusedError(406, f"none of these types is accepted: {', '.join(offers)}")
    return best


def prefers_html(accept: str) -> bool:
    """Whether a client wants pages rather than data, as browsers say."""
    ranges = [found for part in accept.split(",") if (found := _range(part))]
    return any(name == HTML and weight > 0 for name, weight in ranges)


def _range(part: str) -> tuple[str, float] | None:
    name, *parameters = (word.strip().lower() for word in part.split(";"))
    if name.count("/") != 1:
        return None
    return ("*/*" if name == "*" else name), _weight(parameters)


def _weight(parameters: Sequence[str]) -> float:
    for parameter in parameters:
        name, _, value = parameter.partition("=")
        if name.strip() == "q":
            try:
                return min(max(float(value), 0.0), 1.0)
            except ValueError:
                return 0.0
    return 1.0


def _quality(offer: str, ranges: Sequence[tuple[str, float]]) -> float:
    """The weight of the most specific range that holds the type."""
    family = offer.partition("/")[0] + "/*"
    for wanted in (offer, family, "*/*"):
        found = [weight for name, weight in ranges if name == wanted]
        if found:
            return max(found)
    return 0.0
