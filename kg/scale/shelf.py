"""Reports and their texts while a build needs them: a few in memory, many in a file."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from kg.model.cited import CitedReport
from kg.model.reports import Head, Reports
from kg.store.spool import Lookup, Pile, Place, Spool

__all__ = ["FEW", "Shelf"]

FEW = 4_000
"""So many reports stay in memory, some 250 MB of reports of 500 words; of more, each is read when needed."""


class Shelf:
    """Reports in the order in which they come; more than `few` of them (`FEW`) lie in the spool.

    Texts always lie there.
    """

    def __init__(self, spool: Spool, *, few: int | None = None) -> None:
        self._heads: list[Head] = []
        self._left_out: set[str] = set()
        self._texts: dict[str, Place] = {}
        self.spool = spool
        self._pile = Pile[CitedReport](spool, few=FEW if few is None else few)

    def add(self, report: CitedReport, *, text: str | None = None) -> None:
        """Keep a report, and its text where that is at hand.  Raises OutputError."""
        self._heads.append(Head.of(report))
        self._pile.add(report)
        if text is not None:
            self._texts[report.source.sha256] = self.spool.add(text.encode("utf-8", "surrogatepass"))

    def leave_out(self, hashes: Collection[str]) -> None:
        """Forget the documents of these SHA-256."""
        self._left_out.update(hashes)

    def reports(self) -> Reports:
        """What has been kept so far."""
        heads = self._heads
        kept = [number for number, each in enumerate(heads) if each.source.sha256 not in self._left_out]
        kept.sort(key=lambda number: heads[number].source.sha256)
        pile = self._pile
        return Reports(tuple(heads[number] for number in kept), lambda place: pile[kept[place]])

    def texts(self) -> Mapping[str, str]:
        """The texts of what has been kept so far, by their own hashes."""
        sources = (head.source for head in self._heads)
        kept = (each for each in sources if each.sha256 not in self._left_out)
        places = {each.text_hash: self._texts[each.sha256] for each in kept if each.sha256 in self._texts}
        return Lookup(places, self._text)

    def _text(self, place: Place) -> str:
        return self.spool.get(place).decode("utf-8", "surrogatepass")
