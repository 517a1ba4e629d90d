"""Reports that repeat one another: their figures have one origin and count once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import combinations

from kg.ledger.finding import Finding
from kg.ledger.row import Row

__all__ = ["copy_findings", "origins"]

# Three equal figures of three digits are no accident; one or two may be.
_ENOUGH = 3
_EXACT = Decimal("0.01")


def copy_findings(rows: Sequence[Row]) -> Iterator[Finding]:
    """Reports of different publishers that share a passage word for word, or three exact figures."""
    for _, shared in sorted(_shared(rows).items()):
        one = [pair[0] for pair in shared]
        other = [pair[1] for pair in shared]
        same = any(set(a.quotes) & set(b.quotes) for a, b in shared)
        figures = ", ".join(dict.fromkeys(row.as_stated for row in one))
        how = "in the same words" if same else "to the last digit"
        yield Finding(
            type="copy",
            about=one[0].measure,
            rule="one text, two reports" if same else "equal figures to the last digit",
            sentence=(
                f"{one[0].edition.name} and {other[0].edition.name} state {figures} {how}: "
                "one origin, counted once."
            ),
            one=tuple(row.id for row in one),
            other=tuple(row.id for row in other),
            markets=tuple(row.scope.market for row in (*one, *other)),
        )


def _shared(rows: Sequence[Row]) -> dict[tuple[str, str], list[tuple[Row, Row]]]:
    """The figures that two reports have in common, for the pairs of reports that have copied."""
    found: dict[tuple[str, str], list[tuple[Row, Row]]] = defaultdict(list)
    alike: dict[tuple[object, ...], list[Row]] = defaultdict(list)
    for row in rows:
        alike[(row.measure, row.scope.key, row.time, row.unit, row.value)].append(row)
    for group in alike.values():
        for one, other in combinations(sorted(group, key=lambda row: (row.edition.report, row.id)), 2):
            if _is_foreign(one, other):
                found[(one.edition.report, other.edition.report)].append((one, other))
    return {pair: shared for pair, shared in found.items() if _is_copy(shared)}


def _is_foreign(one: Row, other: Row) -> bool:
    """Whether two reports are of different publishers, as far as these are known."""
    known = one.edition.publisher is not None and other.edition.publisher is not None
    same = known and one.edition.publisher == other.edition.publisher
    return one.edition.report != other.edition.report and not same


def _is_copy(shared: Sequence[tuple[Row, Row]]) -> bool:
    if any(set(one.quotes) & set(other.quotes) for one, other in shared):
        return True
    exact = [one for one, _ in shared if one.bounds.high - one.bounds.low <= abs(one.value) * _EXACT]
    return len(exact) >= _ENOUGH


def origins(rows: Sequence[Row]) -> Mapping[str, str]:
    """The origin of every report: reports of one publisher, and copies of one text, share theirs.

    An origin is named by the first of its reports.
    """
    parent: dict[str, str] = {row.edition.report: row.edition.report for row in rows}

    def root(report: str) -> str:
        while parent[report] != report:
            report = parent[report]
        return report

    by_publisher: dict[str, str] = {}
    for row in rows:
        if row.edition.publisher is not None:
            home = by_publisher.setdefault(row.edition.publisher, row.edition.report)
            _join(parent, root(home), root(row.edition.report))
    for left, right in _shared(rows):
        _join(parent, root(left), root(right))
    return {report: root(report) for report in sorted(parent)}


def _join(parent: dict[str, str], one: str, other: str) -> None:
    low, high = sorted((one, other))
    parent[high] = low
