"""The ledger as a workbook that a person can open at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from io import BytesIO
from types import MappingProxyType

from kg.ledger.check import Check
from kg.ledger.files.sheet import Cell, Column, Kind, Link, Shade, opened, web
from kg.ledger.ledger import Ledger
from kg.ledger.row import Row
from kg.ledger.spread import Spread
from kg.model.conflict import Conflict
from kg.model.source import Source

__all__ = ["workbook"]

Pair = tuple[Kind, Cell | Link]
Line = tuple[Shade, list[Pair]]
_SHORT = 80
_NO_QUOTES: Mapping[str, str] = MappingProxyType({})
# What may both be true, or only repeats, is shaded lighter than what contradicts.
_LIGHT = frozenset({"copy", "period", "scope"})
_MEASURES = {"market_size": "size", "growth_rate": "growth rate", "share": "share"}
_FIGURES = (
    Column("Subject", 26), Column("Segment", 20), Column("Region", 14), Column("Measure", 12),
    Column("Year", 7), Column("From", 7), Column("To", 7), Column("Figure", 14), Column("Unit", 9),
    Column("As stated", 20), Column("Status", 10), Column("Publisher", 26), Column("Issued", 11),
    Column("Conflicts (red: contradicts; yellow: may both be true)", 28), Column("Evidence", 44),
    Column("Id", 50),
)  # fmt: skip
_SPREAD = (
    Column("Scope", 36), Column("When", 12), Column("Unit", 9), Column("Figures", 9), Column("Origins", 9),
    Column("Lowest", 14), Column("Median", 14), Column("Highest", 14), Column("Highest / lowest", 17),
)  # fmt: skip
_CHECKS = (Column("Verdict", 12), Column("Check", 110), Column("Rule", 34), Column("Rests on", 60))
_CONFLICTS = (
    Column("Type", 14), Column("About", 14), Column("Conflict", 100), Column("First side", 44),
    Column("Second side", 44), Column("Check", 36), Column("Id", 50),
)  # fmt: skip
_EVIDENCE = (
    Column("Figure", 20), Column("Of", 36), Column("Publisher", 26), Column("Words of the source", 90),
    Column("File", 28), Column("Characters", 14), Column("Locator", 60),
)  # fmt: skip
_SOURCES = (
    Column("Publisher", 26), Column("Title", 60), Column("File", 28), Column("Issued", 11),
    Column("Retrieved", 11), Column("Address", 50), Column("Licence", 24), Column("SHA-256", 66),
)  # fmt: skip


def workbook(
    ledger: Ledger, *, sources: Sequence[Source] = (), quotes: Mapping[str, str] = _NO_QUOTES
) -> bytes:
    """An Excel file with figures, spreads, checks, conflicts, evidence and sources, one sheet each.

    Figures are numbers, money in units of its currency; a figure leads to its evidence and to its conflict,
    and is shaded where it has one.  `quotes` holds the words of the source by the locator of an evidence.
    Raises UsageError where the library is not installed, or a sheet would be too long.
    """
    evidence = list(_evidence(ledger.rows, quotes))
    first = {row.id: line for line, (row, _) in reversed(list(enumerate(evidence, start=2)))}
    disputes: dict[str, list[tuple[int, Conflict]]] = defaultdict(list)
    for line, conflict in enumerate(ledger.conflicts, start=2):
        for path in _disputed(conflict):
            disputes[path].append((line, conflict))
    said = {row.id: str(row) for row in ledger.rows}
    out = BytesIO()
    with opened(out, title="Market figures, side by side") as book:
        figures = [_figure(row, disputes[row.id], first.get(row.id), quotes) for row in ledger.rows]
        book.sheet("Figures", _FIGURES, figures)
        book.sheet("Spread", _SPREAD, [_spread(each) for each in ledger.spreads if len(each.rows) > 1])
        book.sheet("Checks", _CHECKS, [_check(each, said) for each in ledger.checks])
        book.sheet("Conflicts", _CONFLICTS, [_conflict(each, said) for each in ledger.conflicts])
        book.sheet("Evidence", _EVIDENCE, [line for _, line in evidence])
        book.sheet("Sources", _SOURCES, [_source(each) for each in sources])
    return out.getvalue()


def _disputed(conflict: Conflict) -> list[str]:
    """The figures that a conflict is about; sizes that a rate was only checked against are not in doubt."""
    kind = conflict.about.replace("_", "-")
    return [path for path in dict.fromkeys(conflict.statements) if path.startswith(f"{kind}/")]


def _figure(
    row: Row, disputes: Sequence[tuple[int, Conflict]], evidence: int | None, quotes: Mapping[str, str]
) -> Line:
    types = list(dict.fromkeys(conflict.type for _, conflict in disputes))
    shade: Shade = "" if not types else "differs" if _LIGHT.issuperset(types) else "conflict"
    quote = quotes.get(row.evidence[0], row.evidence[0]) if row.evidence else ""
    told: list[Pair] = [
        ("text", row.scope.subject),
        ("text", row.scope.part),
        ("text", row.scope.region),
        ("text", _MEASURES[row.measure]),
        ("number", row.year),
        ("number", row.from_year),
        ("number", row.to_year),
        (_kind(row.unit), row.value),
        ("text", row.unit),
        ("text", row.as_stated),
        ("text", row.status),
        ("text", row.edition.name),
        ("text", row.edition.issued),
        ("text", _led(", ".join(types), "Conflicts", disputes[0][0] if disputes else None)),
        ("text", _led(_short(quote), "Evidence", evidence)),
        ("text", row.id),
    ]
    return shade, told


def _kind(unit: str) -> Kind:
    return "percent" if unit == "percent" else "money"


def _led(text: str, sheet: str, line: int | None) -> Link | str:
    return Link(text, f"internal:'{sheet}'!A{line}") if line and text else text


def _short(text: str) -> str:
    return text if len(text) <= _SHORT else f"{text[: _SHORT - 1]}\u2026"


def _spread(each: Spread) -> Line:
    kind = _kind(each.unit)
    numbers: list[Pair] = [(kind, each.lowest), (kind, each.median), (kind, each.highest)]
    told: list[Pair] = [("text", each.scope), ("text", each.when), ("text", each.unit)]
    counts: list[Pair] = [("number", len(each.rows)), ("number", each.origins)]
    return "", [*told, *counts, *numbers, ("ratio", each.ratio)]


def _check(each: Check, said: Mapping[str, str]) -> Line:
    shade: Shade = "" if each.holds else "conflict"
    told: list[Pair] = [("text", each.verdict), ("long", each.sentence), ("text", each.rule)]
    return shade, [*told, ("long", _words(each.inputs, said))]


def _words(paths: Sequence[str], said: Mapping[str, str]) -> str:
    return "; ".join(said.get(path, path) for path in paths)


def _conflict(each: Conflict, said: Mapping[str, str]) -> Line:
    shade: Shade = "differs" if each.type in _LIGHT else "conflict"
    told: list[Pair] = [
        ("text", each.type),
        ("text", each.about.replace("_", " ")),
        ("long", each.sentence),
        ("long", _words(each.one, said)),
        ("long", _words(each.other, said)),
        ("text", each.rule),
        ("text", each.path),
    ]
    return shade, told


def _evidence(rows: Sequence[Row], quotes: Mapping[str, str]) -> Iterator[tuple[Row, Line]]:
    for row in rows:
        for locator in row.evidence:
            told: list[Pair] = [
                ("text", row.as_stated),
                ("text", f"{row.scope.words}, {row.when}"),
                ("text", row.edition.name),
                ("long", quotes.get(locator)),
                ("text", row.edition.file),
                ("text", locator.rpartition("char=")[2].replace(",", "-")),
                ("text", locator),
            ]
            yield row, ("", told)


def _source(each: Source) -> Line:
    told: list[Pair] = [
        ("text", each.publisher),
        ("long", each.title),
        ("text", each.file),
        ("text", str(each.issued or "")),
        ("text", str(each.retrieved or "")),
        ("text", web(each.address)),
        ("text", each.licence),
        ("text", each.sha256),
    ]
    return "", told
