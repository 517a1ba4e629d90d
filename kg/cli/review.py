"""`kg review`: proposed merges and proposed claims beside their evidence, decided one key at a time."""

from __future__ import annotations

import os
import select
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path

import typer

from kg.claims.files import read_claim_file
from kg.cli.review_claims import ClaimDesk
from kg.cli.review_desk import Desk
from kg.cli.screen import GRAPH, console
from kg.documents import find_members, read, read_originals
from kg.entities.decisions import DECISION_FILE
from kg.errors import InputError, Place, UsageError
from kg.graph.queue import questions
from kg.model.source import Source
from kg.opening import open_graph

NAME = "review"
HELP = (
    "Walk through what waits for a person, the most valuable first: accept, refuse, edit, undo.\n\n"
    "Without a file, pairs of companies of the built graph that may be one; with a claim file, as "
    "kg extract --format yaml writes it, its proposed claims beside their words."
)
_INPUT = 0
_DECISIONS = Path("seeds") / DECISION_FILE
EXAMPLE = "kg review --decisions seeds/decisions.yaml --by Ada"


def command(
    claims: Path | None = typer.Argument(None, metavar="[FILE]", help="A claim file with proposed claims."),
    graph: Path = typer.Option(Path(GRAPH), "-g", "--graph", help="The folder of the built graph."),
    decisions: Path = typer.Option(
        _DECISIONS, "-d", "--decisions", help="The file that decisions are written to."
    ),
    originals: Path | None = typer.Option(None, help="The folder of the documents; else beside the file."),
    by: str = typer.Option("reviewed", "--by", help="Who decides."),
    *,
    plain: bool = typer.Option(False, "--plain", help="Print the queue as text and decide nothing."),
    undo: bool = typer.Option(False, "--undo", help="Take the last decision back."),
) -> None:
    """Open the queue."""
    when = datetime.now(UTC).date().isoformat()
    desk: Desk | ClaimDesk
    if claims is None:
        desk = Desk(questions=questions(open_graph(graph)), path=decisions, by=by, when=when)
    else:
        desk = ClaimDesk(path=claims, by=by, when=when, document=_document(claims, originals))
    screen = console()
    if undo:
        desk.undo()
        left = "is as it was before it" if desk.path.exists() else "did not stand before it, and is gone"
        screen.print(f"The last decision is taken back; {desk.path} {left}.")
    elif plain or not (sys.stdin.isatty() and sys.stdout.isatty()):
        if not plain and _keys_wait():
            raise UsageError("keys are read from a terminal only; leave them out, or print with --plain.")
        screen.print(desk.text())
    else:
        # Loaded when it is needed: it takes as long as all that most commands do.
        import_module("kg.cli.review_screen").run_screen(desk)
        screen.print(" ".join([desk.told(), *follow(desk)]))


def follow(desk: Desk | ClaimDesk) -> Iterator[str]:
    """Where the answers are and what takes them up; nothing where there are none."""
    if isinstance(desk, ClaimDesk):
        yield f"They are in {desk.path}; kg build {desk.path} takes them."
    elif not desk.path.exists():
        yield "No decision is recorded."
    elif desk.path.absolute() == _DECISIONS.absolute():
        yield f"Decisions are in {desk.path}; every kg build in this folder replays them."
    else:
        yield f"Decisions are in {desk.path}; kg build replays them where it, or its folder, is an input."


def _keys_wait() -> bool:
    """Whether keys were sent through a pipe or from a file, which would be lost without a word."""
    if sys.stdin is None or sys.stdin.closed or sys.stdin.isatty():
        return False
    return bool(select.select([_INPUT], [], [], 0)[0] and os.read(_INPUT, 1))


def _document(claims: Path, originals: Path | None) -> str | None:
    """The text that a claim file is about, where its document is at hand and unchanged.

    It lies beside the file, or anywhere in the folder of originals; raises InputError where that lacks it.
    """
    if not claims.is_file():
        return None
    source = read_claim_file(claims).document
    found = _named(source, originals or claims.parent)
    if found is None and originals is not None:
        return _original(source, originals)
    return found


def _named(source: Source, folder: Path) -> str | None:
    """The text of the document that lies in a folder under its own name."""
    path = folder / (source.container or source.file)
    if not path.is_file():
        return None
    document = find_members(path, {source.sha256}).get(source.sha256) if source.container else read(path)
    return document.text if document and document.source.sha256 == source.sha256 else None


def _original(source: Source, folder: Path) -> str:
    found = read_originals(folder, wanted={source.sha256}).get(source.sha256)
    if found is None:
        problem = f"{source.file} does not lie here as it was when its claims were proposed"
        remedy = "mend --originals, or extract it anew"
        raise InputError(problem, place=Place(file=str(folder)), remedy=remedy)
    return found.text
