"""Parts and wholes: shares and segments that must sum, regions that must stay below the world."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal

from kg.ledger.check import Check
from kg.ledger.crowds import FEW
from kg.ledger.interval import Interval
from kg.ledger.places import Places
from kg.ledger.row import Row

__all__ = ["PARTS", "REGIONS", "SHARES", "check_sums"]

PARTS = "segments against their whole"
SHARES = "shares of one axis"
REGIONS = "regions against the region that holds them"
_WHOLE = Interval(Decimal(100), Decimal(100))

Members = Mapping[tuple[str, str], frozenset[str]]
"""The segments of each report's axis (market, axis), as far as the report lists them."""


def check_sums(rows: Sequence[Row], *, places: Places, members: Members) -> tuple[Check, ...]:
    """A check wherever parts and their whole are both stated, or the parts are all there."""
    return (
        *_segments(rows, members),
        *_shares(rows, members, places),
        *_regions(rows, places),
    )


def _segments(rows: Sequence[Row], members: Members) -> Iterator[Check]:
    sizes = [row for row in rows if row.measure == "market_size"]
    wholes = _by(sizes, lambda row: None if row.scope.part_path else _place(row))
    parts = _by(sizes, lambda row: (*_place(row), row.scope.axis) if row.scope.axis else None)
    for key, found in parts.items():
        for whole in wholes.get(key[:-1], ()):
            complete = _complete(found, members.get((found[0].scope.market, str(key[-1]))))
            yield _summed(_once(found), whole.bounds, whole, complete=complete, rule=PARTS)


def _shares(rows: Sequence[Row], members: Members, places: Places) -> Iterator[Check]:
    shares = [row for row in rows if row.measure == "share" and row.scope.part_path]
    for key, found in _by(shares, lambda row: (*_place(row), row.scope.axis)).items():
        axis = str(key[-1])
        outer = [row for row in found if not _held(row, found, places)]
        if len(outer) > 1:
            complete = _complete(outer, members.get((outer[0].scope.market, axis)))
            yield _summed(_once(outer), _WHOLE, None, complete=complete, rule=SHARES)


def _held(row: Row, rows: Sequence[Row], places: Places) -> bool:
    return any(places.inside(row.scope.part_path, other.scope.part_path) for other in rows)


def _place(row: Row) -> tuple[object, ...]:
    return (row.edition.report, row.scope.market, row.scope.region_key, row.year, row.unit)


def _by(rows: Sequence[Row], key: object) -> dict[tuple[object, ...], list[Row]]:
    found: dict[tuple[object, ...], list[Row]] = defaultdict(list)
    for row in rows:
        each = key(row)  # type: ignore[operator]
        if each is not None:
            found[each].append(row)
    return found


def _once(rows: Sequence[Row]) -> list[Row]:
    """One row for each part; of two editions the smaller one, which is the one that may still hold."""
    chosen: dict[str, Row] = {}
    for row in sorted(rows, key=lambda each: (each.value, each.id)):
        chosen.setdefault(row.scope.part_path, row)
    return list(chosen.values())


def _complete(rows: Sequence[Row], members: frozenset[str] | None) -> bool:
    return members is not None and len(members) > 1 and members <= {row.scope.part_path for row in rows}


def _summed(parts: Sequence[Row], whole: Interval, row: Row | None, *, complete: bool, rule: str) -> Check:
    low = sum((part.bounds.low for part in parts), Decimal(0))
    high = sum((part.bounds.high for part in parts), Decimal(0))
    middle = sum((part.value for part in parts), Decimal(0))
    target = row.value if row else Decimal(100)
    too_much = low > whole.high
    too_little = complete and high < whole.low
    verdict = "exceeds" if too_much else "disagrees" if too_little else "fits" if complete else "unchecked"
    names = " + ".join(f"{part.scope.part} {part.as_stated}" for part in parts)
    of = f"the whole, {row.as_stated}" if row else "100 %"
    said = {
        "exceeds": "is more than",
        "disagrees": "falls short of",
        "fits": "makes up",
        "unchecked": "stays below",
    }[verdict]
    percent = f"{middle * 100 / target:.1f} % of it" if target else "of nothing"
    return Check(
        rule=rule,
        verdict=verdict,  # type: ignore[arg-type]
        sentence=f"{parts[0].edition.name}: {names} ({parts[0].when}) {said} {of} ({percent}, implied).",
        inputs=(*(part.id for part in parts), *((row.id,) if row else ())),
        difference=middle - target,
    )


def _regions(rows: Sequence[Row], places: Places) -> Iterator[Check]:
    """A region beside a region that holds it: same subject, segment, year and currency."""
    sizes = [row for row in rows if row.measure == "market_size"]
    alike = _by(sizes, lambda row: (row.scope.subject_key, row.scope.part_key, row.year, row.unit))
    for found in alike.values():
        regions = _by(found, lambda row: (row.scope.region_key,))
        held = {region: _holding(str(region[0]), regions, places) for region in regions}
        for part in found:
            for whole in held[(part.scope.region_key,)]:
                yield _below(part, whole)


def _holding(region: str, regions: Mapping[tuple[object, ...], list[Row]], places: Places) -> Iterable[Row]:
    """What a region is compared with; where many reports size a wider one, its lowest figure alone."""
    wider = [rows for (key,), rows in regions.items() if places.inside(region, str(key))]
    return [row for rows in wider for row in (rows if len(rows) <= FEW else [min(rows, key=_size)])]


def _size(row: Row) -> tuple[Decimal, str]:
    return (row.value, row.id)


def _below(part: Row, whole: Row) -> Check:
    exceeds = part.bounds.low > whole.bounds.high
    said = "is more than" if exceeds else "stays below"
    return Check(
        rule=REGIONS,
        verdict="exceeds" if exceeds else "fits",
        sentence=(
            f"{part.edition.name}: {part.as_stated} for {part.scope.region} ({part.when}) {said} "
            f"{whole.as_stated} for {whole.scope.region} ({whole.edition.name})."
        ),
        inputs=(part.id, whole.id),
        difference=part.value - whole.value,
    )
