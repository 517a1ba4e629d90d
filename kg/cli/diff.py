"""`kg diff`: what changed between two builds."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import typer

from kg.cli.ledger_files import Format, comma_separated
from kg.cli.screen import console, table
from kg.ledger.changes import Build, Change, changes
from kg.opening import open_graph, open_version
from kg.values.counting import counted

NAME = "diff"
HELP = (
    "Show what changed between two builds, fact by fact, each with its cause.\n\n"
    "A cause is a document that came, went or was replaced, reviewed claims that differ, a rule or its "
    "version, or a decision about names."
)
EXAMPLE = "kg diff output-2025 output"
_COLUMNS = ("change", "fact", "before", "after", "cause", "because", "id")


def command(
    old: Path = typer.Argument(..., help="The folder of the older build."),
    new: Path = typer.Argument(..., help="The folder of the newer build."),
    form: Format = typer.Option(Format.TABLE, "--format", help="How to print the answer."),
    *,
    strict: bool = typer.Option(False, "--strict", help="Exit with 1 when anything changed."),
) -> None:
    """Print the changes."""
    found = changes(_opened(old), _opened(new))
    rows = list(map(_row, found))
    if form is Format.JSON:
        typer.echo(json.dumps([asdict(each) for each in found], ensure_ascii=False, indent=2))
    elif form is Format.CSV:
        typer.echo(comma_separated(_COLUMNS, rows), nl=False)
    else:
        if rows:
            console().print(table(_COLUMNS, rows))
        typer.echo(counted(len(rows), "change"), err=True)
    if strict and found:
        raise typer.Exit(code=1)


def _opened(folder: Path) -> Build:
    return Build(knowledge=open_graph(folder).knowledge, version=open_version(folder))


def _row(each: Change) -> tuple[str, ...]:
    return (each.what, each.fact, each.before, each.after, each.cause.kind, each.cause.says, each.path)
