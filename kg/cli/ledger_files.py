"""The ledger as bytes for other programs."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import StrEnum
from pathlib import Path

from kg.errors import UsageError
from kg.graph import Graph, Ledger
from kg.graph.citation import citations_of
from kg.ledger.files.parquet import parquet
from kg.ledger.files.records import COLUMNS, cells, records
from kg.ledger.files.workbook import workbook

__all__ = ["Form", "Format", "bytes_of", "chosen", "comma_separated"]

# Spreadsheets run a cell that begins so as a formula; an apostrophe makes it text (OWASP, CSV injection).
_FORMULA = re.compile(r"[=+\-@\t\r](?!\d+(?:\.\d+)?$)")


class Format(StrEnum):
    """How a list is printed."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"


class Form(StrEnum):
    """In which form the ledger is given."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"
    XLSX = "xlsx"
    PARQUET = "parquet"


def chosen(form: Form | None, output: Path | None) -> Form:
    """The form that is named, else the one that the name of the file tells; raises UsageError."""
    told = form or _by_name(output)
    if output is not None and told is Form.TABLE:
        raise UsageError("a file holds no table; use --format csv, json, xlsx or parquet.")
    if output is None and told in (Form.XLSX, Form.PARQUET):
        raise UsageError(f"this form wants a file: add -o ledger.{told}, or -o - for standard output.")
    return told


def _by_name(output: Path | None) -> Form:
    if output is None:
        return Form.TABLE
    try:
        return Form(output.suffix.lower().removeprefix("."))
    except ValueError as error:
        problem = f"the name {output.name} tells no form"
        raise UsageError(f"{problem}; use --format csv, json, xlsx or parquet.") from error


def bytes_of(found: Ledger, graph: Graph, form: Form) -> bytes:
    """The ledger in a form."""
    return _MADE[form](found, graph)


def comma_separated(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """The rows as CSV with a head (RFC 4180, with LF)."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([_guarded(cell) for cell in row] for row in rows)
    return out.getvalue()


def _guarded(cell: object) -> object:
    return f"'{cell}" if isinstance(cell, str) and _FORMULA.match(cell) else cell


def _workbook(found: Ledger, graph: Graph) -> bytes:
    reports = {row.edition.report for row in found.rows}
    quotes = {
        iri: citation.quote
        for row in found.rows
        for citation in citations_of(row.claims, graph.knowledge, graph.texts)
        for iri in citation.iris
    }
    sources = [each.source for each in graph.knowledge.reports if f"report/{each.source.slug}" in reports]
    return workbook(found, sources=sources, quotes=quotes)


def _json(found: Ledger, _: Graph) -> bytes:
    return (json.dumps(records(found), ensure_ascii=False, indent=2) + "\n").encode("utf-8", "surrogatepass")


def _csv(found: Ledger, _: Graph) -> bytes:
    return comma_separated(COLUMNS, map(cells, found.rows)).encode("utf-8", "surrogatepass")


_MADE: Mapping[Form, Callable[[Ledger, Graph], bytes]] = {
    Form.CSV: _csv,
    Form.JSON: _json,
    Form.XLSX: _workbook,
    Form.PARQUET: lambda found, _: parquet(found.rows),
}
