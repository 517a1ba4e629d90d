"""The ledger in files that other programs open."""

from __future__ import annotations

import io
from decimal import Decimal
from typing import Any

import openpyxl
import pyarrow.parquet
import pytest

from kg.cli.ledger_files import Form, bytes_of, comma_separated
from kg.errors import UsageError
from kg.graph import Graph
from kg.graph.time import store_of
from kg.ledger.files import sheet
from kg.ledger.files.parquet import parquet
from kg.ledger.files.records import COLUMNS
from kg.ledger.files.workbook import workbook
from kg.ledger.ledger import Ledger, ledger
from kg.ledger.libraries import library
from kg.model.knowledge import Knowledge

from .making import knowledge, rate, report, size


def opened(books: Ledger, **more: Any) -> Any:
    return openpyxl.load_workbook(io.BytesIO(workbook(books, **more)))


def table(book: Any, name: str) -> list[dict[str, Any]]:
    head, *rows = book[name].iter_rows(values_only=True)
    return [dict(zip(head, row, strict=True)) for row in rows]


def test_figures_are_numbers_and_lead_to_their_evidence(seeds: Knowledge, books: Ledger) -> None:
    data = bytes_of(books, Graph(seeds, lambda: store_of(seeds)), Form.XLSX)
    book = openpyxl.load_workbook(io.BytesIO(data))
    figures = table(book, "Figures")
    assert len(figures) == len(books.rows)
    found = {row["As stated"]: row for row in figures}
    assert found["23.64 USD Billion"]["Figure"] == 23_640_000_000
    assert found["11.034%"]["Figure"] == pytest.approx(11.034)
    column = list(figures[0]).index("Evidence") + 1
    for line, row in enumerate(figures, start=2):
        link = book["Figures"].cell(line, column).hyperlink.location
        target = book["Evidence"][link.partition("!")[2]].value
        assert target == row["As stated"]
    assert all(row["Words of the source"] for row in table(book, "Evidence"))
    assert {row["File"] for row in table(book, "Sources")} == {row.edition.file for row in books.rows}


def test_figures_in_conflict_are_marked_and_lead_to_it(books: Ledger) -> None:
    book = opened(books)
    figures, conflicts = table(book, "Figures"), table(book, "Conflicts")
    disputed = {
        path for each in books.conflicts for path in each.statements
        if path.startswith(each.about.replace("_", "-"))
    }  # fmt: skip
    marks = next(head for head in figures[0] if head.startswith("Conflicts"))
    for line, row in enumerate(figures, start=2):
        cell = book["Figures"].cell(line, 8)
        assert (cell.fill.fgColor.rgb in ("FFFBD9D3", "FFFFF3C4")) == (row["Id"] in disputed)
        assert bool(row[marks]) == (row["Id"] in disputed)
        if row[marks]:
            link = book["Figures"].cell(line, 14).hyperlink.location
            conflict = conflicts[int(link.partition("!A")[2]) - 2]
            assert row["As stated"] in f"{conflict['First side']} {conflict['Second side']}"


def test_the_head_stays_in_view_and_filters(books: Ledger) -> None:
    for page in opened(books):
        assert page.freeze_panes == "A2"
        assert page.auto_filter.ref.startswith("A1:")


def test_the_same_ledger_gives_the_same_bytes(books: Ledger) -> None:
    assert workbook(books) == workbook(books)
    assert parquet(books.rows) == parquet(books.rows)


HOSTILE = (
    '=HYPERLINK("http://x")',
    "+1",
    "-2+3",
    "@SUM(A1)",
    "http://x.example",
    "12",
    "a\ufffe\uffffb",
    "x" * 40_000,
)


@pytest.mark.parametrize("words", HOSTILE)
def test_no_text_becomes_a_formula_a_link_or_a_number(words: str) -> None:
    known = knowledge(report("a", [size(2024, "1.2 billion")], publisher="P", subject=words[:190].strip()))
    book = opened(ledger(known))
    cell = book["Figures"]["A2"]
    assert cell.data_type == "s"
    assert (
        cell.value.encode().isascii() or cell.value == "a\N{REPLACEMENT CHARACTER}\N{REPLACEMENT CHARACTER}b"
    )
    assert cell.hyperlink is None
    assert cell.quotePrefix == words.startswith(("=", "+", "-", "@"))


def test_a_text_longer_than_a_cell_is_cut_and_says_so() -> None:
    books = ledger(knowledge(report("a", [size(2024, "1.2 billion")])))
    (locator, *_) = books.rows[0].evidence
    (row,) = table(opened(books, quotes={locator: "word " * 20_000}), "Evidence")
    assert row["Words of the source"].endswith("[cut]")


def test_too_many_rows_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheet, "_MOST_ROWS", 1)
    with pytest.raises(UsageError, match="2 rows are too many"):
        workbook(ledger(knowledge(report("a", [size(2024, "1.2 billion"), size(2025, "1.4 billion")]))))


def test_parquet_keeps_every_value_and_type(books: Ledger) -> None:
    read = pyarrow.parquet.read_table(io.BytesIO(parquet(books.rows)))
    assert tuple(read.column_names) == COLUMNS
    for row, record in zip(books.rows, read.to_pylist(), strict=True):
        assert (record["value"], record["year"]) == (row.value, row.year)
        assert (record["evidence"], record["claims"]) == (list(row.evidence), list(row.claims))
        assert (record["lowest_reading"], record["highest_reading"]) == (row.bounds.low, row.bounds.high)


def test_parquet_holds_the_largest_and_the_finest_number() -> None:
    claims = [
        size(2024, "999999999999999 thousand", factor=1000),
        rate("0.00000000000012%", 2024, 2030),
    ]
    read = pyarrow.parquet.read_table(io.BytesIO(parquet(ledger(knowledge(report("a", claims))).rows)))
    assert sorted(read["value"].to_pylist()) == [Decimal("1.2E-13"), Decimal("999999999999999000")]
    assert pyarrow.parquet.read_table(io.BytesIO(parquet(()))).num_rows == 0


def test_cells_of_csv_are_no_formulas() -> None:
    assert comma_separated(("a",), [["=1+1"], ["-5"], ["-5.25"], ["@x"], ["-x"], [None], [7]]) == (
        "a\n'=1+1\n-5\n-5.25\n'@x\n'-x\n\"\"\n7\n"
    )


def test_a_library_that_is_not_there_is_named() -> None:
    with pytest.raises(UsageError, match=r"Excel files need a library: pip install 'telehealth-kg\[excel\]'"):
        library("no_such_module", purpose="Excel files", extra="excel")
