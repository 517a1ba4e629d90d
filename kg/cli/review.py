"""`kg review`: proposed merges beside their evidence, decided one key at a time."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

import typer

from kg.cli.review_desk import Desk
from kg.cli.review_screen import run_screen
from kg.cli.screen import GRAPH, console
from kg.entities.decisions import DECISION_FILE
from kg.graph.queue import questions
from kg.opening import open_graph

NAME = "review"
HELP = "Walk through pairs of companies that may be one: accept, refuse, leave open, undo."
EXAMPLE = "kg review --decisions seeds/decisions.yaml --by Ada"


def command(
    graph: Path = typer.Option(Path(GRAPH), "-g", "--graph", help="The folder of the built graph."),
    decisions: Path = typer.Option(
        Path("seeds") / DECISION_FILE, "-d", "--decisions", help="The file that decisions are written to."
    ),
    by: str = typer.Option("reviewed", "--by", help="Who decides."),
    *,
    plain: bool = typer.Option(False, "--plain", help="Print the queue as text and decide nothing."),
    undo: bool = typer.Option(False, "--undo", help="Take the last decision back."),
) -> None:
    """Open the queue."""
    today = datetime.now(UTC).date().isoformat()
    desk = Desk(questions=questions(open_graph(graph)), path=decisions, by=by, when=today)
    screen = console()
    if undo:
        desk.undo()
        screen.print(f"The last decision is taken back; {decisions} is as it was before it.")
    elif plain or not (sys.stdin.isatty() and sys.stdout.isatty()):
        screen.print(desk.text())
    else:
        run_screen(desk)
        screen.print(f"{desk.told()}  Decisions are in {decisions}; kg build replays them.")
