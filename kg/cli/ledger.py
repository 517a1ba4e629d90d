"""`kg ledger`: every publisher's figures side by side."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from enum import StrEnum
from pathlib import Path

import typer

from kg.cli.ledger_files import Form, bytes_of, chosen, comma_separated
from kg.cli.output_file import written
from kg.cli.screen import GRAPH, console, table
from kg.errors import UsageError
from kg.graph import Graph, Ledger
from kg.ledger import pictures
from kg.ledger.currency import Conversion, converted, converted_spreads
from kg.ledger.ecb import CentralBankRates
from kg.ledger.spread import Spread
from kg.model.conflict import Conflict
from kg.opening import open_graph
from kg.values.currencies import check_currency

NAME = "ledger"
HELP = (
    "Show every publisher's sizes, shares and growth rates side by side, with spread and checks.\n\n"
    "Only figures of the same subject, region, segment, year and unit are compared; the rest differ in scope."
)
EXAMPLE = "kg ledger telemedicine --format csv"
_ROWS = ("scope", "when", "figure", "publisher", "issued", "status", "id")
_CONVERTED = (
    "scope",
    "when",
    "figure",
    "publisher",
    "amount",
    "currency",
    "rate",
    "day",
    "source",
    "id",
)
# Sums of money are told in whole units, percentages are not.
_LARGE = 1_000
_SPREADS = ("scope", "when", "unit", "origins", "lowest", "median", "highest", "ratio")


class Picture(StrEnum):
    """What `--plot` draws: sizes by publisher, their spread by year, or deals over time."""

    FAN = "fan"
    SPREAD = "spread"
    DEALS = "deals"


def command(
    market: str | None = typer.Argument(None, help="A market by subject, label or path; none means all."),
    form: Form | None = typer.Option(None, "--format", help="The form of the answer; table by default."),
    output: Path | None = typer.Option(None, "-o", "--output", help="A file to write; - is standard output."),
    graph: Path = typer.Option(Path(GRAPH), "-g", "--graph", help="The folder of the built graph."),
    plot: Path | None = typer.Option(None, "--plot", help="Also draw a picture into an SVG file."),
    picture: Picture = typer.Option(Picture.FAN, "--picture", help="What to draw."),
    *,
    currency: str | None = typer.Option(None, "--currency", help="Compare sizes in one currency, as in EUR."),
    known: str | None = typer.Option(
        None, "--known", help="Only from reports that were out by a day, month or year, as in 2025-06."
    ),
    happened: str | None = typer.Option(
        None, "--happened", help="Leave out events later than a day, month or year."
    ),
) -> None:
    """Print the ledger."""
    given = chosen(form, output)
    opened = open_graph(graph).as_of(happened, known=known)
    found = opened.ledger(market)
    if plot is not None:
        written(_DRAW[picture](found, opened).encode(), plot)
    if currency is not None:
        _in_one_currency(found, currency, given, output)
    elif given is Form.TABLE:
        _tables(found)
    else:
        written(bytes_of(found, opened, given), output)


_DRAW: Mapping[Picture, Callable[[Ledger, Graph], str]] = {
    Picture.FAN: lambda found, _: pictures.fan(found),
    Picture.SPREAD: lambda found, _: pictures.spread(found),
    Picture.DEALS: lambda _, graph: pictures.deals(graph.histories),
}


def _tables(found: Ledger) -> None:
    screen = console()
    rows = [
        (r.scope.words, r.when, r.as_stated, r.edition.name, r.edition.issued, r.status, r.id)
        for r in found.rows
    ]
    screen.print(table(_ROWS, rows, title="Figures"))
    spreads = list(_spreads(found.spreads))
    if spreads:
        screen.print(table(_SPREADS, spreads, title="Spread"))
    checks = [(check.verdict, check.sentence) for check in found.checks]
    screen.print(table(("verdict", "check"), checks, title="Checks"))
    conflicts = [(each.type, each.sentence) for each in found.conflicts]
    screen.print(table(("type", "conflict"), conflicts, title="Conflicts"))


def _converted_tables(found: Ledger, conversions: Sequence[Conversion], currency: str) -> None:
    screen = console()
    rows = [_conversion(each) for each in conversions]
    screen.print(table(_CONVERTED, rows, title=f"Sizes in {currency}"))
    spreads = list(_spreads(converted_spreads(conversions, origins=found.origins)))
    if spreads:
        screen.print(table(_SPREADS, spreads, title="Spread"))
    amounts = {each.row.id: each.amount for each in conversions if each.amount is not None}
    conflicts = [(each.type, each.sentence, _against(each, amounts)) for each in found.conflicts]
    screen.print(table(("type", "conflict", f"in {currency}"), conflicts, title="Conflicts"))


def _against(conflict: Conflict, amounts: Mapping[str, Decimal]) -> str:
    """The converted amounts of both sides, where every statement of the conflict has one."""
    if not conflict.other or not all(each in amounts for each in conflict.statements):
        return ""
    return " against ".join(
        " and ".join(dict.fromkeys(_number(amounts[each]) for each in side))
        for side in (conflict.one, conflict.other)
    )


def _in_one_currency(found: Ledger, currency: str, form: Form, output: Path | None) -> None:
    conversions = converted(found.rows, _code(currency), rates=CentralBankRates())
    rows = [_conversion(each) for each in conversions]
    match form:
        case Form.TABLE:
            _converted_tables(found, conversions, currency)
        case Form.CSV:
            written(comma_separated(_CONVERTED, rows).encode(), output)
        case Form.JSON:
            records = [dict(zip(_CONVERTED, row, strict=True)) for row in rows]
            written((json.dumps(records, ensure_ascii=False, indent=2) + "\n").encode(), output)
        case _:
            raise UsageError("sizes in one currency come as a table, CSV or JSON; leave out --currency.")


def _code(currency: str) -> str:
    try:
        return check_currency(currency)
    except ValueError as error:
        raise UsageError(f"{error}.") from error


def _conversion(each: Conversion) -> tuple[str | None, ...]:
    row = each.row
    amount = f"{each.amount:.0f}" if each.amount is not None else None
    rate = f"{each.rate:.6g}" if each.rate is not None else None
    told = (row.scope.words, row.when, row.as_stated, row.edition.name)
    return (*told, amount, each.currency, rate, each.day, each.source, row.id)


def _spreads(found: Iterable[Spread]) -> Iterator[tuple[object, ...]]:
    for each in found:
        if len(each.rows) > 1:
            figures = tuple(_number(value) for value in (each.lowest, each.median, each.highest))
            ratio = f"{each.ratio:.2f}" if each.ratio is not None else ""
            yield (each.scope, each.when, each.unit, each.origins, *figures, ratio)


def _number(value: Decimal) -> str:
    """A figure as people read it, without the long tail of a rate or a mean."""
    exact = Decimal(1) if abs(value) >= _LARGE else Decimal("0.0001")
    return f"{value.quantize(exact).normalize():,f}"
