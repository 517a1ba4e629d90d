"""What each report adds to the files of a build, whatever the other reports say."""

from __future__ import annotations

import zlib
from collections.abc import Collection, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from kg.export.files import writing
from kg.export.rdf import mentioned, report_n_quads, report_pieces
from kg.export.records import report_records
from kg.model.knowledge import ReportView

__all__ = ["Part", "Parts", "part_of"]

# Packing takes a tenth of the time of making the bytes, and leaves a tenth of them.
_LEVEL = 1


@dataclass(frozen=True, slots=True)
class Part:
    """The part of one report: its slug, the paths of what it names, and its packed piece of each file."""

    slug: str
    mentions: tuple[str, ...]
    pieces: Mapping[str, bytes]


def part_of(view: ReportView, *, text: str | None = None, annotated: bool = False) -> Part:
    """The part of a report; `annotated` adds its evidence as Web Annotations, with the words of `text`."""
    graph = report_n_quads(view, text=text, annotated=annotated)
    pieces = {**report_pieces(graph), **report_records(view.report)}
    packed = {name: zlib.compress(piece, _LEVEL) for name, piece in pieces.items()}
    return Part(view.report.source.slug, tuple(mentioned(view)), packed)


class Parts:
    """The parts of all reports, in a file until they are written; of each only its place is in memory.

    Errors name the folder `target`, for which the file is written.
    """

    def __init__(self, path: Path, *, target: Path | None = None) -> None:
        self.mentions: dict[str, tuple[str, ...]] = {}
        self._target = target or path
        with writing(self._target):
            self._file = path.open("w+b")
        self._places: dict[str, list[tuple[str, int, int]]] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with suppress(OSError):  # what has not reached a full disk is not needed any longer
            self._file.close()

    def add(self, part: Part) -> None:
        """Keep a part.  Raises OutputError."""
        self.mentions[part.slug] = part.mentions
        for name, piece in part.pieces.items():
            self._places.setdefault(name, []).append((part.slug, self._file.tell(), len(piece)))
            with writing(self._target):
                self._file.write(piece)

    def leave_out(self, slugs: Collection[str]) -> None:
        """Forget the parts of these reports."""
        for slug in slugs:
            self.mentions.pop(slug, None)
        for name, places in self._places.items():
            self._places[name] = [place for place in places if place[0] not in slugs]

    def pieces(self, name: str) -> Iterator[bytes]:
        """The pieces of a file, in the order of the reports' hashes.  Raises OutputError."""
        with writing(self._target):
            self._file.flush()
        for _, start, length in sorted(self._places.get(name, ())):
            self._file.seek(start)
            yield zlib.decompress(self._file.read(length))
