"""Reports that repeat one another: they have one origin, and what they state counts once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations

from kg.ledger.finding import Finding
from kg.ledger.partition import Partition
from kg.ledger.row import Row
from kg.model.reports import Reports
from kg.model.source import Source
from kg.values.fingerprint import SLOTS, likeness, slots

__all__ = ["Copies", "copies", "copy_findings", "origins"]

# Different texts of one genre share less than 5 of 100 runs of five words; a release with a tenth of its
# words changed, or with half as much again around it, keeps more than 40.
_ONE_TEXT = 0.4
# Signatures that agree on no band of three are not compared: of two texts as alike as that, one pair in 17.
_BAND = 3
# Three equal figures of three digits are no accident; one or two may be.
_ENOUGH = 3
_EXACT = Decimal("0.01")

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Copies:
    """The pairs of reports of different publishers that repeat one another.

    `texts` share most of their text; `figures` share a passage word for word, or three exact figures.
    """

    texts: frozenset[Pair]
    figures: Mapping[Pair, Sequence[tuple[Row, Row]]]


def copies(reports: Reports, rows: Sequence[Row]) -> Copies:
    """Every pair of reports that repeat one another."""
    return Copies(texts=frozenset((*_same(reports), *_alike(reports))), figures=_shared(rows))


def origins(reports: Reports, found: Copies) -> Mapping[str, str]:
    """The origin of every report: reports of one publisher, and copies of one text, share theirs.

    An origin is named by the first of its reports.
    """
    parts = Partition(map(_path, reports.sources))
    by_publisher: dict[str, str] = {}
    for source in reports.sources:
        if source.publisher is not None:
            parts.join(by_publisher.setdefault(source.publisher, _path(source)), _path(source))
    for pair in (*found.texts, *found.figures):
        parts.join(*pair)
    return {path: parts.of(path) for path in sorted(map(_path, reports.sources))}


def copy_findings(reports: Reports, rows: Sequence[Row], found: Copies) -> Iterator[Finding]:
    """One finding for each text that several reports carry, and for each pair with the same figures."""
    names = {_path(each): each.publisher or each.file for each in reports.sources}
    yield from _texts(names, rows, found.texts)
    for pair in sorted(found.figures.keys() - found.texts):
        yield _figures(found.figures[pair])


def _path(source: Source) -> str:
    return f"report/{source.slug}"


def _texts(names: Mapping[str, str], rows: Sequence[Row], pairs: frozenset[Pair]) -> Iterator[Finding]:
    parts = Partition(path for pair in pairs for path in pair)
    for pair in pairs:
        parts.join(*pair)
    for first, *others in parts.groups():
        told = [names[path] for path in (first, *others)]
        yield Finding(
            type="copy",
            about="report",
            rule="one text, several reports",
            sentence=f"{', '.join(told[:-1])} and {told[-1]} carry one text: one origin, counted once.",
            one=(first,),
            other=tuple(others),
            markets=tuple(row.scope.market for row in rows if row.edition.report in (first, *others)),
        )


def _figures(shared: Sequence[tuple[Row, Row]]) -> Finding:
    one = [pair[0] for pair in shared]
    other = [pair[1] for pair in shared]
    same = any(set(a.quotes) & set(b.quotes) for a, b in shared)
    figures = ", ".join(dict.fromkeys(row.as_stated for row in one))
    how = "in the same words" if same else "to the last digit"
    return Finding(
        type="copy",
        about=one[0].measure,
        rule="one passage, two reports" if same else "equal figures to the last digit",
        sentence=(
            f"{one[0].edition.name} and {other[0].edition.name} state {figures} {how}: "
            "one origin, counted once."
        ),
        one=tuple(row.id for row in one),
        other=tuple(row.id for row in other),
        markets=tuple(row.scope.market for row in (*one, *other)),
    )


def _same(reports: Reports) -> Iterator[Pair]:
    """The pairs of reports with one text to the letter, as where only the ends of lines differ."""
    texts: dict[str, list[Source]] = defaultdict(list)
    for source in reports.sources:
        texts[source.text_hash].append(source)
    for group in texts.values():
        first, *others = sorted(group, key=_path)
        for other in others:
            if _is_foreign(first.publisher, other.publisher):
                yield _path(first), _path(other)


def _alike(reports: Reports) -> Iterator[Pair]:
    """The pairs of reports of different publishers with one text, by their signatures."""
    signed = {_path(each.source): slots(each.fingerprint) for each in reports.heads if each.fingerprint}
    publishers = {_path(each): each.publisher for each in reports.sources}
    for pair in _candidates(signed):
        one, other = (publishers[path] for path in pair)
        if _is_foreign(one, other) and likeness(*(signed[path] for path in pair)) >= _ONE_TEXT:
            yield pair


def _candidates(signed: Mapping[str, bytes]) -> Iterator[Pair]:
    """The pairs that agree on a band, once for each band: one at a time is in memory."""
    ordered = sorted(signed)
    for start in range(0, SLOTS - _BAND + 1, _BAND):
        band: dict[bytes, list[str]] = defaultdict(list)
        for path in ordered:
            band[signed[path][start : start + _BAND]].append(path)
        yield from (pair for paths in band.values() for pair in combinations(paths, 2))


def _shared(rows: Sequence[Row]) -> dict[Pair, list[tuple[Row, Row]]]:
    """The figures that two reports have in common, for the pairs of reports that have copied."""
    found: dict[Pair, list[tuple[Row, Row]]] = defaultdict(list)
    alike: dict[tuple[object, ...], list[Row]] = defaultdict(list)
    for row in rows:
        alike[(row.measure, row.scope.key, row.time, row.unit, row.value)].append(row)
    for group in alike.values():
        for one, other in combinations(sorted(group, key=lambda row: (row.edition.report, row.id)), 2):
            if one.edition.report != other.edition.report and _is_foreign(
                one.edition.publisher, other.edition.publisher
            ):
                found[(one.edition.report, other.edition.report)].append((one, other))
    return {pair: shared for pair, shared in found.items() if _is_copy(shared)}


def _is_foreign(one: str | None, other: str | None) -> bool:
    """Whether two reports are of different publishers, as far as these are known."""
    return one is None or other is None or one != other


def _is_copy(shared: Sequence[tuple[Row, Row]]) -> bool:
    if any(set(one.quotes) & set(other.quotes) for one, other in shared):
        return True
    exact = [one for one, _ in shared if one.bounds.high - one.bounds.low <= abs(one.value) * _EXACT]
    return len(exact) >= _ENOUGH
