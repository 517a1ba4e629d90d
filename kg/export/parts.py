"""What each report adds to the files of a build, whatever the other reports say."""

from __future__ import annotations

import json
import zlib
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from kg.export.rdf import mentioned, report_n_quads, report_pieces
from kg.export.records import report_records
from kg.model.knowledge import ReportView
from kg.store.spool import Lookup, Place, Spool

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
    """The parts of all reports, in a spool until they are written; of each only its place is in memory."""

    def __init__(self, spool: Spool) -> None:
        self._mentions: dict[str, Place] = {}
        self._spool = spool
        self._places: dict[str, list[tuple[str, Place]]] = {}

    def add(self, part: Part) -> None:
        """Keep a part.  Raises OutputError."""
        self._mentions[part.slug] = self._spool.add(json.dumps(part.mentions).encode())
        for name, piece in part.pieces.items():
            self._places.setdefault(name, []).append((part.slug, self._spool.add(piece)))

    def leave_out(self, slugs: Collection[str]) -> None:
        """Forget the parts of these reports."""
        for slug in slugs:
            self._mentions.pop(slug, None)
        for name, places in self._places.items():
            self._places[name] = [place for place in places if place[0] not in slugs]

    @property
    def mentions(self) -> Mapping[str, Sequence[str]]:
        """What each report names, by its slug."""
        return Lookup(self._mentions, lambda place: tuple(json.loads(self._spool.get(place))))

    def pieces(self, name: str) -> Iterator[bytes]:
        """The pieces of a file, in the order of the reports' hashes.  Raises OSError."""
        for _, place in sorted(self._places.get(name, ())):
            yield zlib.decompress(self._spool.get(place))
