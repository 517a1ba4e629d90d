"""Deals found in a text, as short tuples that tests compare."""

from __future__ import annotations

from typing import Any

from kg.model.fields import Unnamed
from tests.claims.extraction.reading_texts import found

Pair = tuple[str | None, str | None]


def _facts(text: str, kind: str, language: str) -> tuple[Any, list[Any]]:
    report = found(text, language).report
    return report, [claim for claim in report.claims if getattr(claim, "kind", "") == kind]


def _named(report: Any, side: Any) -> str | None:
    return None if side is None or isinstance(side, Unnamed) else max(report.entities[side].names.values())[0]


def acquisitions(text: str, language: str = "en") -> set[tuple[str | None, str | None, str]]:
    """Acquirer, target and status."""
    report, facts = _facts(text, "acquisition", language)
    return {(_named(report, c.acquirer), _named(report, c.target), c.status) for c in facts}


def bought(text: str, language: str = "en") -> set[Pair]:
    """Acquirer and target."""
    return {(acquirer, target) for acquirer, target, _ in acquisitions(text, language)}


def partners(text: str, language: str = "en") -> set[frozenset[str | None]]:
    """The parties of every partnership."""
    report, facts = _facts(text, "partnership", language)
    return {frozenset(_named(report, party) for party in c.parties) for c in facts}


def merged(text: str, language: str = "en") -> set[frozenset[str | None]]:
    """The parties of every merger."""
    report, facts = _facts(text, "merger", language)
    return {frozenset(_named(report, party) for party in c.parties) for c in facts}


def owned(text: str, language: str = "en") -> set[Pair]:
    """Parent and subsidiary."""
    report, facts = _facts(text, "ownership", language)
    return {(_named(report, c.parent), _named(report, c.subsidiary)) for c in facts}


def raised(text: str, language: str = "en") -> set[tuple[str | None, float | None, frozenset[str | None]]]:
    """Company, millions and investors of every investment."""
    report, facts = _facts(text, "investment", language)
    return {
        (
            _named(report, c.investee),
            None if c.amount is None else float(c.amount) / 1e6,
            frozenset(_named(report, investor) for investor in c.investors),
        )
        for c in facts
    }


def launched(text: str, language: str = "en") -> set[tuple[str | None, str | None]]:
    """Company and product."""
    report, facts = _facts(text, "launch", language)
    return {
        (_named(report, c.company), None if c.product is None else report.entities[c.product].preferred())
        for c in facts
    }


def companies(text: str, language: str = "en") -> set[tuple[str, ...]]:
    """The forms of every company."""
    report = found(text, language).report
    return {
        tuple(sorted(form for _, form in entity.forms()))
        for entity in report.entities.values()
        if entity.type == "company"
    }
