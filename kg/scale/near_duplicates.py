"""Documents that say nothing which another one of nearly the same text does not say as well."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from importlib import import_module
from typing import Any

from kg.model.cited import CitedReport, statement_id
from kg.model.reports import Head, Reports
from kg.model.source import Source
from kg.values.fingerprint import SLOTS, likeness_of, slots

__all__ = ["NearDuplicate", "NearDuplicates", "near_duplicates"]

# What collections of web text take for one text.  Of two texts as alike as that, the signatures agree on no
# band of six slots once in five hundred pairs; of two texts that share four tenths, they agree on one once in
# twelve.
_ONE_TEXT = 0.8
_BAND = 6


class NearDuplicates(StrEnum):
    """Which documents are left out when another one has nearly their text and says all that they say."""

    AUTO = "auto"
    DROP = "drop"
    KEEP = "keep"

    def among(self, sources: Iterable[Source], *, crawled: Collection[str]) -> Collection[str]:
        """The SHA-256 of the documents that may be left out; `crawled` are those out of crawls."""
        match self:
            case NearDuplicates.AUTO:
                return crawled
            case NearDuplicates.DROP:
                return {source.sha256 for source in sources}
            case _:
                return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NearDuplicate:
    """A document that is left out, the one that says the same, and about which part of their text is one."""

    source: Source
    kept: Source
    likeness: float

    def row(self) -> dict[str, object]:
        """It as the manifest lists it."""
        return {**_named(self.source), "kept": _named(self.kept), "likeness": round(self.likeness, 3)}


def near_duplicates(reports: Iterable[CitedReport], *, among: Collection[str]) -> list[NearDuplicate]:
    """The reports to leave out, by their SHA-256; only those whose SHA-256 is `among` these ever are.

    A report is left out where one that is kept has nearly its text (a Jaccard index of 0.8 over runs of five
    words, by MinHash signature) and makes every claim that it makes.  Of several the one with the most claims
    is kept, then the earliest, then the longest, so that neither order nor number of processes matters.
    """
    if not among:
        return []
    ordered = Reports.of(reports)
    kept = _Kept(ordered)
    dropped = []
    ranks = [_rank(head, among) for head in ordered.heads]
    for number in sorted(range(len(ranks)), key=ranks.__getitem__):
        source = ordered.heads[number].source
        twin = kept.twin(number) if source.sha256 in among else None
        if twin is None:
            kept.add(number)
        else:
            dropped.append(NearDuplicate(source=source, kept=twin[0], likeness=twin[1]))
    return sorted(dropped, key=lambda each: each.source.sha256)


def _named(source: Source) -> dict[str, str]:
    places = {"address": source.address, "container": source.container, "member": source.member}
    known = {key: value for key, value in places.items() if value}
    return {"file": source.file, "sha256": source.sha256, **known}


def _rank(head: Head, among: Collection[str]) -> tuple[bool, int, str, int, str]:
    source = head.source
    issued = str(source.issued.earliest) if source.issued else "undated"
    return (source.sha256 in among, -head.claims, issued, -source.length, source.sha256)


class _Kept:
    """The reports that are kept, found by their texts."""

    def __init__(self, reports: Reports) -> None:
        # Loaded here: without crawls nobody needs it, and it takes a tenth of the time that all else takes.
        self._np: Any = import_module("numpy")
        self._reports = reports
        self._numbers: list[int] = []
        self._signatures = self._np.zeros((64, SLOTS), self._np.uint8)
        self._said: dict[int, frozenset[str]] = {}
        self._found: dict[tuple[int, bytes], list[int]] = defaultdict(list)

    def add(self, place: int) -> None:
        """Keep the report at a place."""
        head = self._reports.heads[place]
        number = len(self._numbers)
        self._numbers.append(place)
        if number == len(self._signatures):
            more = self._np.zeros_like(self._signatures)
            self._signatures = self._np.concatenate([self._signatures, more])
        if head.fingerprint:
            self._signatures[number] = self._slots(head.fingerprint)
        for key in _keys(head):
            self._found[key].append(number)

    def twin(self, place: int) -> tuple[Source, float] | None:
        """The most alike of the documents that make the one at a place superfluous, and how alike it is."""
        said = None
        for alike, number in self._alike(self._reports.heads[place]):
            said = _said(self._reports[place]) if said is None else said
            kept = self._numbers[number]
            if number not in self._said:
                self._said[number] = _said(self._reports[kept])
            if said <= self._said[number]:
                return self._reports.heads[kept].source, alike
        return None

    def _alike(self, head: Head) -> list[tuple[float, int]]:
        """The reports of nearly the same text, the most alike first, and of those the first."""
        numbers = sorted({number for key in _keys(head) for number in self._found.get(key, ())})
        if not head.fingerprint:
            return [(1.0, number) for number in numbers]
        own = self._slots(head.fingerprint)
        equal = self._np.count_nonzero(self._signatures[numbers] == own, axis=1)
        shares = [(likeness_of(int(count)), number) for count, number in zip(equal, numbers, strict=True)]
        return sorted((each for each in shares if each[0] >= _ONE_TEXT), key=lambda each: (-each[0], each[1]))

    def _slots(self, signature: str) -> Any:
        return self._np.frombuffer(slots(signature), self._np.uint8)


def _keys(head: Head) -> Iterator[tuple[int, bytes]]:
    """Under what a report is found: bands of its signature, or its text as a whole where that is short."""
    if not head.fingerprint:
        yield -1, head.source.text_hash.encode()
        return
    signature = slots(head.fingerprint)
    for start in range(0, SLOTS - _BAND + 1, _BAND):
        yield start, signature[start : start + _BAND]


def _said(report: CitedReport) -> frozenset[str]:
    return frozenset(statement_id(cited.claim, report.report) for cited in report.claims)
