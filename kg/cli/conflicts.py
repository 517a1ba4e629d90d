"""`kg conflicts`: what does not go together."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import typer
from rich.text import Text

from kg.cli.ledger_files import Format, comma_separated
from kg.cli.screen import GRAPH, console, table
from kg.errors import UsageError
from kg.model.conflict import CONFLICT_TYPES, Conflict
from kg.opening import open_graph
from kg.values.counting import counted

NAME = "conflicts"
HELP = (
    "Show claims that contradict each other, and figures whose arithmetic does not hold.\n\n"
    f"Types: {', '.join(CONFLICT_TYPES)}. Nothing is settled: both sides stand in the graph."
)
EXAMPLE = "kg conflicts --type edition"
_COLUMNS = ("type", "about", "sentence", "one", "other", "id")


def command(
    types: list[str] = typer.Option([], "--type", help="Only conflicts of a type; may be given again."),
    market: str | None = typer.Option(None, "--market", help="Only conflicts that touch a market."),
    form: Format = typer.Option(Format.TABLE, "--format", help="How to print the answer."),
    graph: Path = typer.Option(Path(GRAPH), "-g", "--graph", help="The folder of the built graph."),
    known: str | None = typer.Option(
        None, "--known", help="Only from reports that were out by a day, month or year, as in 2025-06."
    ),
    happened: str | None = typer.Option(
        None, "--happened", help="Leave out events later than a day, month or year."
    ),
    *,
    strict: bool = typer.Option(False, "--strict", help="Exit with 1 when there is any."),
) -> None:
    """Print the conflicts."""
    for name in types:
        if name not in CONFLICT_TYPES:
            raise UsageError(f"there is no type {name!r}; use one of {', '.join(CONFLICT_TYPES)}.")
    books = open_graph(graph).as_of(happened, known=known).ledger(market)
    found = [each for each in books.conflicts if not types or each.type in types]
    _print(found, form)
    if strict and found:
        raise typer.Exit(code=1)


def _print(found: list[Conflict], form: Format) -> None:
    if form is Format.JSON:
        typer.echo(json.dumps([asdict(each) for each in found], ensure_ascii=False, indent=2))
        return
    if form is Format.CSV:
        typer.echo(comma_separated(_COLUMNS, map(_row, found)), nl=False)
        return
    screen = console()
    for each in found:
        screen.print(Text(f"{each.type}: ", style="bold") + Text(each.sentence))
        screen.print(table(("", ""), [("", each.path)]))
    typer.echo(counted(len(found), "conflict"), err=True)


def _row(each: Conflict) -> tuple[str, ...]:
    return (each.type, each.about, each.sentence, " ".join(each.one), " ".join(each.other), each.path)
