"""Documents out of strings, and what was found in them, in short forms that tests compare."""

from __future__ import annotations

import hashlib
from typing import Any

from kg.claims.extraction import Extraction, extract
from kg.claims.extraction.companies.chinese import find_chinese
from kg.claims.extraction.page import read_page
from kg.model.source import Document, Source


def document(text: str, *language: str) -> Document:
    """A document of some text."""
    source = Source(
        file="test.txt",
        sha256=hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        length=len(text),
        language=language or ("en",),
    )
    return Document(source=source, text=text)


def found(text: str, *language: str) -> Extraction:
    """What is extracted from some text."""
    return extract(document(text, *language))


def claims(text: str, kind: str, *language: str) -> list[Any]:
    """The claims of a kind in some text."""
    return [claim for claim in found(text, *language).report.claims if getattr(claim, "kind", "") == kind]


def sizes(text: str, *language: str) -> set[tuple[int, float, str]]:
    """Year, amount in billions and currency of every market size."""
    return {(c.year, float(c.amount) / 1e9, c.currency) for c in claims(text, "market_size", *language)}


def rates(text: str, *language: str) -> set[tuple[float, int | None, int | None]]:
    """Percent, first and last year of every growth rate."""
    return {(float(c.percent), c.from_year, c.to_year) for c in claims(text, "growth_rate", *language)}


def _name(report: Any, key: str | None) -> str | None:
    return None if key is None else report.entity(key).preferred()


def shares(text: str, *language: str) -> set[tuple[str | None, float]]:
    """Subject and percent of every share."""
    report = found(text, *language).report
    return {
        (_name(report, c.subject), float(c.percent))
        for c in report.claims
        if getattr(c, "kind", "") == "share"
    }


def ranks(text: str, *language: str) -> set[tuple[str | None, str]]:
    """Subject and rank of every ranking."""
    report = found(text, *language).report
    return {(_name(report, c.subject), c.rank) for c in report.claims if getattr(c, "kind", "") == "ranking"}


def segments(text: str, *language: str) -> set[tuple[str | None, str, str | None]]:
    """Axis, name and parent of every segment."""
    report = found(text, *language).report
    return {
        (_name(report, e.dimension), e.preferred(), _name(report, e.parent))
        for e in report.entities.values()
        if e.type == "segment"
    }


def factors(text: str, *language: str) -> set[tuple[str, str]]:
    """Kind and label of every factor."""
    report = found(text, *language).report
    return {
        (c.kind, next(iter(c.label.values())))
        for c in report.claims
        if getattr(c, "kind", "") in ("driver", "restraint", "opportunity", "trend", "challenge")
    }


def entities(text: str, kind: str, *language: str) -> set[str]:
    """The names of every entity of a type."""
    report = found(text, *language).report
    return {e.preferred() for e in report.entities.values() if e.type == kind}


def chinese_names(text: str) -> set[str]:
    """The names of the companies that are found in a Chinese text."""
    return {item.text for item in find_chinese(read_page(document(text)))}
