"""The ledger as plain records, for tables and JSON."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from kg.ledger.check import Check
from kg.ledger.growth import Implied
from kg.ledger.ledger import Ledger
from kg.ledger.row import Row
from kg.ledger.spread import Spread

__all__ = ["COLUMNS", "cells", "records", "values"]

COLUMNS = (
    "measure",
    "subject",
    "segment",
    "region",
    "year",
    "from_year",
    "to_year",
    "value",
    "unit",
    "lowest_reading",
    "highest_reading",
    "as_stated",
    "status",
    "publisher",
    "title",
    "file",
    "issued",
    "retrieved",
    "id",
    "claims",
    "evidence",
)
"""The columns of a row, in order."""


def values(row: Row) -> tuple[object, ...]:
    """The values of a row under `COLUMNS`: years as int, figures as Decimal, claims and evidence as lists."""
    return (
        row.measure,
        row.scope.subject,
        row.scope.part,
        row.scope.region,
        row.year,
        row.from_year,
        row.to_year,
        row.value,
        row.unit,
        row.bounds.low,
        row.bounds.high,
        row.as_stated,
        row.status,
        row.edition.publisher,
        row.edition.title,
        row.edition.file,
        row.edition.issued,
        row.edition.retrieved,
        row.id,
        list(row.claims),
        list(row.evidence),
    )


def cells(row: Row) -> tuple[object, ...]:
    """The values of a row under `COLUMNS` for a table; numbers as text, so that no digit is lost."""
    return tuple(map(_cell, values(row)))


def _cell(value: object) -> object:
    if isinstance(value, Decimal):
        return f"{value.normalize():f}"
    return " ".join(value) if isinstance(value, list) else value


def records(ledger: Ledger) -> dict[str, Any]:
    """The whole ledger as values that JSON can hold."""
    return {
        "rows": [dict(zip(COLUMNS, cells(row), strict=True)) for row in ledger.rows],
        "spreads": [_spread(each) for each in ledger.spreads],
        "implied": [_implied(each) for each in ledger.implied],
        "checks": [_check(each) for each in ledger.checks],
        "conflicts": [
            {
                "id": each.path,
                "type": each.type,
                "about": each.about,
                "rule": each.rule,
                "sentence": each.sentence,
                "one": list(each.one),
                "other": list(each.other),
            }
            for each in ledger.conflicts
        ],
    }


def _spread(each: Spread) -> dict[str, Any]:
    return {
        "measure": each.measure,
        "scope": each.scope,
        "when": each.when,
        "unit": each.unit,
        "origins": each.origins,
        "lowest": f"{each.lowest:f}",
        "median": f"{each.median:f}",
        "highest": f"{each.highest:f}",
        "ratio": f"{each.ratio:.4f}" if each.ratio is not None else None,
        "rows": [row.id for row in each.rows],
    }


def _implied(each: Implied) -> dict[str, Any]:
    return {
        "first": each.first.id,
        "last": each.last.id,
        "from_year": each.from_year,
        "to_year": each.to_year,
        "percent": f"{each.percent:.4f}",
        "lowest": f"{each.bounds.low:.4f}",
        "highest": f"{each.bounds.high:.4f}",
    }


def _check(each: Check) -> dict[str, Any]:
    return {
        "rule": each.rule,
        "verdict": each.verdict,
        "sentence": each.sentence,
        "difference": f"{each.difference:.4f}" if each.difference is not None else None,
        "inputs": list(each.inputs),
        "windows": [_implied(window) for window in each.fitting],
    }
