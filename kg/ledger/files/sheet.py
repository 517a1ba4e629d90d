"""One sheet of a workbook: a frozen head, and cells that hold what they show."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from io import BytesIO
from math import ceil
from typing import Any, Literal

from kg.errors import UsageError
from kg.ledger.libraries import library

__all__ = ["Book", "Cell", "Column", "Kind", "Link", "Shade", "opened", "web"]

Kind = Literal["text", "long", "number", "money", "percent", "ratio"]
Shade = Literal["", "conflict", "differs"]
Cell = str | int | Decimal | None

# A date that every spreadsheet can hold: the file says nothing of when it was written.
_WRITTEN = datetime(2000, 1, 1)  # noqa: DTZ001
_MOST_ROWS = 60_000  # a sheet holds no more than 65,530 links
_MOST_LINES = 20
_LONGEST = 32_000  # a cell holds no more than 32,767 characters
_LONGEST_ADDRESS = 2_000
_A3 = 8  # as the format numbers paper sizes
# The height of a line in points: programs do not agree on whether to fit a row to wrapped text.
_LINE = 15
# A text that begins so is marked as text, so that it stays one when somebody edits the cell.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_NOT_XML = {0xFFFE: "\N{REPLACEMENT CHARACTER}", 0xFFFF: "\N{REPLACEMENT CHARACTER}"}
_NUMBERS = {
    "money": '[>=1000000000]#,##0.00##,,," bn";[>=1000000]#,##0.0##,," m";#,##0.##',
    "percent": '0.0##" %"',
    "number": "General",
    "ratio": "0.00",
}
_FILLS = {"conflict": "#FBD9D3", "differs": "#FFF3C4"}


@dataclass(frozen=True, slots=True)
class Column:
    """The head of a column and its width in characters."""

    head: str
    width: int


@dataclass(frozen=True, slots=True)
class Link:
    """A text that leads to a cell of another sheet, or to a web address."""

    text: str
    to: str


Line = tuple[Shade, Sequence[tuple[Kind, Cell | Link]]]
"""The shade of a line and its cells."""


@dataclass(frozen=True, slots=True)
class Book:
    """A workbook that is being written."""

    workbook: Any
    formats: dict[tuple[str, ...], Any]

    def sheet(self, name: str, columns: Sequence[Column], rows: Sequence[Line]) -> None:
        """A sheet with a head that stays in view and a filter; raises UsageError for too many rows."""
        if len(rows) > _MOST_ROWS:
            problem = f"{len(rows):,} rows are too many for one sheet of a workbook ({_MOST_ROWS:,})"
            raise UsageError(f"{problem}; name one market, or write CSV or Parquet.")
        sheet = self.workbook.add_worksheet(name)
        for number, column in enumerate(columns):
            sheet.set_column(number, number, column.width)
            sheet.write_string(0, number, column.head, self._format("head"))
        for line, (shade, cells) in enumerate(rows, start=1):
            sheet.set_row(line, _LINE * _lines(columns, cells))
            for number, (kind, cell) in enumerate(cells):
                self._cell(sheet, (line, number), kind, cell, shade)
        sheet.set_row(0, 2 * _LINE)
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, max(len(rows), 1), len(columns) - 1)
        sheet.set_landscape()
        sheet.set_paper(_A3)
        sheet.set_footer("&L&A&RPage &P of &N")
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(0)

    def _cell(self, sheet: Any, at: tuple[int, int], kind: Kind, cell: Cell | Link, shade: Shade) -> None:
        if isinstance(cell, Link):
            text = _clean(cell.text)
            sheet.write_url(*at, cell.to, self._format("link", shade, _guard(text)), text)
        elif isinstance(cell, Decimal | int):
            sheet.write_number(*at, float(cell), self._format(kind, shade))
        elif cell:
            text = _clean(cell)
            sheet.write_string(*at, text, self._format(kind, shade, _guard(text)))
        else:
            sheet.write_blank(*at, None, self._format(kind, shade))

    def _format(self, kind: str, shade: str = "", guard: str = "") -> Any:
        key = (kind, shade, guard)
        if key not in self.formats:
            self.formats[key] = self.workbook.add_format(_style(kind, shade, guard))
        return self.formats[key]


def _lines(columns: Sequence[Column], cells: Sequence[tuple[Kind, Cell | Link]]) -> int:
    """How many lines a row needs for its wrapped texts, as far as the number of characters tells."""
    wrapped = (
        len(cell) / (column.width - 4)
        for column, (kind, cell) in zip(columns, cells, strict=True)
        if kind == "long" and isinstance(cell, str)
    )
    return min(ceil(max(wrapped, default=1) or 1), _MOST_LINES)


def _style(kind: str, shade: str, guard: str) -> dict[str, object]:
    style: dict[str, object] = {"valign": "top", "font_name": "Calibri", "font_size": 11}
    if kind == "head":
        style |= {"bold": True, "font_color": "#FFFFFF", "bg_color": "#0B3D66", "text_wrap": True}
    if kind == "link":
        style |= {"font_color": "#0B5FA5", "underline": 1}
    if kind == "long":
        style |= {"text_wrap": True}
    if kind in _NUMBERS:
        style |= {"num_format": _NUMBERS[kind], "align": "right"}
    if shade:
        style |= {"bg_color": _FILLS[shade]}
    return style | ({"quote_prefix": True} if guard else {})


def _guard(text: str) -> str:
    return "guard" if text.startswith(_FORMULA) else ""


def _clean(text: str) -> str:
    """What a cell can hold: what XML can (1.0, production 2), and no more than fits."""
    whole = text.translate(_NOT_XML).encode("utf-8", "replace").decode()
    return whole if len(whole) <= _LONGEST else f"{whole[:_LONGEST]} [cut]"


def web(address: str | None) -> Link | str | None:
    """An address as a link where a workbook can hold it as one, else as text."""
    return Link(address, address) if address and len(address) <= _LONGEST_ADDRESS else address


@contextmanager
def opened(out: BytesIO, *, title: str) -> Iterator[Book]:
    """A workbook that lands in `out`; the same cells give the same bytes."""
    module = library("xlsxwriter", purpose="Excel files", extra="excel")
    plain = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with module.Workbook(out, {"in_memory": True, **plain}) as workbook:
        workbook.set_properties({"title": title, "created": _WRITTEN})
        yield Book(workbook, {})
