"""The journal on disk: nothing that was decided is lost when the program is killed."""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import asdict
from pathlib import Path
from typing import Any

from kg.entities.journal import Change, Journal
from kg.errors import OutputError, Place

__all__ = ["history_path", "open_journal", "save_journal"]


def history_path(path: Path) -> Path:
    """Where the changes of a file of decisions are kept, so that they can be taken back later too."""
    return path.with_name(f".{path.name}.history")


def open_journal(path: Path) -> Journal:
    """The journal of a file; changes whose outcome is not the text of today are no longer known."""
    exists = path.exists()
    text = path.read_bytes().decode() if exists else ""
    kept: list[Change] = []
    known: tuple[Change, ...] = ()
    for row in _rows(history_path(path)):
        kept = [*kept[: row["depth"]], Change(**row["change"])] if row["change"] else kept[: row["depth"]]
        if row["after"] == _digest(text):
            known = tuple(kept)
    return Journal(text=text, changes=known, exists=exists)


def save_journal(path: Path, journal: Journal) -> None:
    """Write the journal: first the change, then the text, each safe on the disk; raises OutputError.

    Killed between the two, the text is the old one and the change is not known when the file is opened.
    The folder is made where there is none; a file whose first decision was taken back goes.
    """
    depth = max(len(journal.changes) - 1, 0)
    change = asdict(journal.changes[-1]) if journal.changes else None
    row = {"depth": depth, "change": change, "after": _digest(journal.text)}
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _append(history_path(path), json.dumps(row, ensure_ascii=False) + "\n")
        if journal.exists:
            _replaced(path, journal.text.encode())
        else:
            path.unlink(missing_ok=True)
    except OSError as error:
        problem = f"the decision cannot be written ({error.strerror})"
        raise OutputError(problem, place=Place(file=str(path))) from error


def _append(path: Path, line: str) -> None:
    with path.open("ab") as file:
        file.write(line.encode())
        file.flush()
        os.fsync(file.fileno())


def _replaced(path: Path, data: bytes) -> None:
    staged = path.with_name(f".{path.name}.new")
    with staged.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    staged.replace(path)


def _rows(path: Path) -> list[dict[str, Any]]:
    """The rows that were written whole."""
    if not path.exists():
        return []
    lines = path.read_bytes().decode(errors="replace").split("\n")[:-1]
    return [json.loads(line) for line in lines if line.endswith("}")]


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
