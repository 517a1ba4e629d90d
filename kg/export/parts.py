"""What each report adds to the files of a build, whatever the other reports say."""

from __future__ import annotations

import json
import zlib
from array import array
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from kg.export.rdf import mentioned, report_n_quads, report_pieces
from kg.export.records import report_records
from kg.model.knowledge import ReportView
from kg.store.spool import Place, Spool

__all__ = ["Mentions", "Part", "Parts", "part_of"]

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


class Mentions(Mapping[str, Sequence[str]]):
    """The paths of what reports name, by their slugs: in a spool until they are asked for."""

    def __init__(self, spool: Spool) -> None:
        self._spool = spool
        self._places: dict[str, Place] = {}

    def add(self, slug: str, paths: Sequence[str]) -> None:
        """Keep what a report names.  Raises OutputError."""
        self._places[slug] = self._spool.add(json.dumps(paths).encode())

    def leave_out(self, slugs: Collection[str]) -> None:
        """Forget what these reports name."""
        for slug in slugs:
            self._places.pop(slug, None)

    def __getitem__(self, slug: str) -> Sequence[str]:
        return tuple(json.loads(self._spool.get(self._places[slug])))

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)


class Parts:
    """The parts of all reports, in a spool until they are written; of each only its place is in memory."""

    def __init__(self, spool: Spool) -> None:
        self.mentions = Mentions(spool)
        self._spool = spool
        self._names: tuple[str, ...] = ()
        self._bounds: dict[str, array[int]] = {}

    def add(self, part: Part) -> None:
        """Keep a part, which has pieces of the same files as all others.  Raises OutputError."""
        self.mentions.add(part.slug, part.mentions)
        self._names, pieces = zip(*part.pieces.items(), strict=True)
        start, _ = self._spool.add(b"".join(pieces))
        self._bounds[part.slug] = array("Q", accumulate(map(len, pieces), initial=start))

    def leave_out(self, slugs: Collection[str]) -> None:
        """Forget the parts of these reports."""
        self.mentions.leave_out(slugs)
        for slug in slugs:
            self._bounds.pop(slug, None)

    def pieces(self, name: str) -> Iterator[bytes]:
        """The pieces of a file, in the order of the reports' hashes.  Raises OSError."""
        if name not in self._names:
            return
        number = self._names.index(name)
        for _, bounds in sorted(self._bounds.items()):
            start, end = bounds[number : number + 2]
            yield zlib.decompress(self._spool.get((start, end - start)))
