"""`kg evaluate`: precision, recall and F1 by kind of fact."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import typer

from kg.claims.files import read_claim_file
from kg.claims.lines import LINES, read_claim_lines
from kg.cli.screen import console, table
from kg.errors import InputError, Place
from kg.evaluate import BESIDE, Score, Table, score
from kg.export.folder import MANIFEST
from kg.inputs import claim_files
from kg.model.report import Report
from kg.opening import open_graph
from kg.values.counting import counted

NAME = "evaluate"
HELP = (
    "Score claims against reviewed ones: precision, recall and F1 by kind of fact.\n\n"
    "A fact is found where its kind, sides and figure agree; in which of its other values it differs is "
    "counted beside it, and with --exact such a fact is wrong. "
    "Both sides are a built folder, a folder of claim files, one claim file, or the claims of kg extract "
    "(.jsonl); reports are told by their SHA-256."
)
EXAMPLE = "kg evaluate output/ seeds/"
_NAMED = 5


def command(
    predicted: Path = typer.Argument(..., metavar="PRED", help="The claims to score."),
    gold: Path = typer.Argument(..., metavar="GOLD", help="The reviewed claims."),
    floor: float = typer.Option(0.0, help="Exit with 1 when the macro-F1 is below this."),
    *,
    exact: bool = typer.Option(
        False, "--exact", help="Count a fact with another status, date, amount or year as missed and wrong."
    ),
) -> None:
    """Print the scores."""
    claimed, reviewed = list(_reports(predicted)), list(_reports(gold))
    scored = score(claimed, reviewed, exact=exact)
    columns = ("kind", "gold", "precision", "recall", "F1", "of those found differ in")
    if exact:
        columns = (*columns[:-1], "wrong by")
    console().print(table(columns, [_row(kind, each) for kind, each in scored.kinds.items()]))
    kinds = counted(len(scored.kinds.keys() - BESIDE), "kind")
    typer.echo(f"macro-F1 over {kinds}{_without(scored)}: {scored.macro_f1:.3f}")
    known = {report.document.text_hash for report in claimed}
    missing = [report.document.file for report in reviewed if report.document.text_hash not in known]
    if missing:
        verb = "is" if len(missing) == 1 else "are"
        told = f"{len(missing)} of {counted(len(reviewed), 'document')} {verb} not in {predicted}"
        typer.echo(f"{told}: {_few(missing)}", err=True)
    if scored.macro_f1 < floor:
        raise typer.Exit(code=1)


def _row(kind: str, each: Score) -> tuple[object, ...]:
    """The cells of a kind; nothing was precise or not where nothing was claimed."""
    precision = f"{each.precision:.3f}" if each.found + each.wrong else "\u2013"
    told = ", ".join(f"{name.replace('_', ' ')} {number}" for name, number in each.differing.items())
    return kind, each.found + each.missed, precision, f"{each.recall:.3f}", f"{each.f1:.3f}", told


def _without(scored: Table) -> str:
    left = sorted(scored.kinds.keys() & BESIDE)
    return f" (without {', '.join(left)})" if left else ""


def _few(names: Sequence[str]) -> str:
    more = len(names) - _NAMED
    return ", ".join(names[:_NAMED]) + (f" and {more} more" if more > 0 else "")


def _reports(path: Path) -> Iterator[Report]:
    if not path.exists():
        raise InputError(
            "there is no such file or folder", place=Place(file=str(path)), remedy="mend the path"
        )
    if (path / MANIFEST).is_file():
        yield from (cited.report for cited in open_graph(path).knowledge.reports)
    elif path.is_dir():
        yield from (read_claim_file(each) for each in claim_files(path))
    elif path.suffix == LINES:
        yield from read_claim_lines(path)
    else:
        yield read_claim_file(path)
