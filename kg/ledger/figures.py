"""Figures that do not go together, by why they may differ."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import combinations

from kg.ledger.crowds import grouped, is_crowd, lowest_against_rest, opinions_of_many
from kg.ledger.editions import Editions
from kg.ledger.exchange import rates_between, years_of
from kg.ledger.finding import Finding
from kg.ledger.interval import Interval
from kg.ledger.places import Places
from kg.ledger.row import Row
from kg.ledger.sides import Side, figure_finding, ratio, slip_finding

__all__ = ["clusters", "figure_findings"]

_EXACT = Decimal("0.02")


def figure_findings(rows: Sequence[Row], *, editions: Editions, places: Places) -> Iterator[Finding]:
    """The figures that differ although they could be the same.

    Up to a few reports on one thing each pair is a finding; of more, one finding carries all their figures.
    """
    slipped = list(_same_amount_other_year(rows))
    shifted = frozenset(frozenset((*each.one, *each.other)) for each in slipped)
    moved = frozenset(path for pair in shifted for path in pair)
    yield from slipped
    yield from _same_scope_and_time(rows, editions, moved)
    yield from _other_period(rows)
    yield from _other_scope(rows, places)


def clusters(rows: Iterable[Row]) -> list[list[Row]]:
    """The rows in groups that print the same number, the lowest first."""
    found: list[list[Row]] = []
    for row in sorted(rows, key=lambda each: (each.unit, each.value, each.id)):
        home = next((group for group in found if all(row.agrees(other) for other in group)), None)
        if home is None:
            found.append([row])
        else:
            home.append(row)
    return found


def _by_report(rows: Iterable[Row]) -> Mapping[str, list[list[Row]]]:
    found: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        found[row.edition.report].append(row)
    return {report: clusters(found[report]) for report in sorted(found)}


def _same_scope_and_time(rows: Sequence[Row], editions: Editions, moved: frozenset[str]) -> Iterator[Finding]:
    for group in grouped(rows, lambda row: (row.measure, row.scope.key, row.time)).values():
        if len(group) < 2:
            continue
        reports = _by_report(group)
        for sides in reports.values():
            for one, other in combinations(sides, 2):
                yield from _classified(one, other, editions)
        if is_crowd(group):
            yield from opinions_of_many([row for row in group if row.id not in moved])
            continue
        for left, right in combinations(reports.values(), 2):
            if not _in_agreement(left, right):
                nearest = _nearest(left, right)
                if not {nearest[0][0].id, nearest[1][0].id} & moved:
                    yield from _classified(*nearest, editions)


def _in_agreement(left: Iterable[Side], right: Sequence[Side]) -> bool:
    return any(one[0].agrees(other[0]) for one in left for other in right)


def _nearest(left: Sequence[Side], right: Sequence[Side]) -> tuple[Side, Side]:
    pairs = [(one, other) for one in left for other in right]
    return min(pairs, key=lambda pair: abs(pair[0][0].value - pair[1][0].value))


def _classified(one: Side, other: Side, editions: Editions) -> Iterator[Finding]:
    a, b = one[0], other[0]
    if a.unit != b.unit:
        if a.bounds.meets(b.bounds):
            says = f"the same digits in {a.unit} and in {b.unit}"
            yield figure_finding("currency", "one amount, two currencies", one, other, says)
        elif a.edition.report != b.edition.report and (says := _apart(a, b)):
            yield figure_finding("contradiction", "two publishers, two currencies", one, other, says)
        return
    slip = slip_finding(one, other) if a.measure == "market_size" else None
    yield slip or _opinions(one, other, editions)


def _apart(one: Row, other: Row) -> str:
    """How two sizes differ at every rate of exchange of their time; nothing where they may be the same."""
    year = one.year or 0
    rates = rates_between(one.unit, other.unit, year) if one.measure == "market_size" else None
    if rates is None:
        return ""
    low, high = one.bounds.low * rates.low, one.bounds.high * rates.high
    if Interval(low, high).meets(other.bounds):
        return ""
    first, last = years_of(year)
    return f"in {other.unit} the first is {low:,.0f} to {high:,.0f}, at the rates of {first} to {last}"


def _opinions(one: Side, other: Side, editions: Editions) -> Finding:
    a, b = one[0], other[0]
    if a.edition.report == b.edition.report:
        if editions.differ(one, other):
            told = "; ".join(word for word in (editions.told(one), editions.told(other)) if word)
            says = f"two editions in one report, each with figures of its own: {told}"
            return figure_finding("edition", "figures of two editions", one, other, says)
        return figure_finding("contradiction", "one report, two figures", one, other, "both in one report")
    if a.edition.publisher is not None and a.edition.publisher == b.edition.publisher:
        days = " and ".join(sorted(each.edition.issued or "undated" for each in (a, b)))
        says = f"two reports of one publisher ({days})"
        return figure_finding("edition", "figures of two editions", one, other, says)
    return figure_finding("contradiction", "two publishers, two figures", one, other, ratio(a, b))


def _is_exact(row: Row) -> bool:
    """Whether the figure has digits enough that two equal ones are no accident."""
    return row.value > 0 and (row.bounds.high - row.bounds.low) / row.value <= _EXACT


def _same_amount_other_year(rows: Sequence[Row]) -> Iterator[Finding]:
    """One amount for two years that lie at most two apart: one of the years is a slip."""
    sizes = [row for row in rows if row.measure == "market_size" and _is_exact(row)]
    stated = grouped(rows, _place)
    for group in grouped(sizes, lambda row: (row.scope.key, row.unit, row.value)).values():
        for one, other in combinations(sorted(group, key=lambda row: (row.year or 0, row.id)), 2):
            again = stated.get(_place(one, other.edition.report), ())
            if 0 < abs((one.year or 0) - (other.year or 0)) <= 2 and not _stated_both(one, other, again):
                says = f"the same amount for {one.year} and for {other.year}"
                yield figure_finding("period", "one amount, two years", [one], [other], says)


def _place(row: Row, report: str = "") -> Hashable:
    """Where a figure for the same scope and year stands in its report, or in another one."""
    return (report or row.edition.report, row.scope.key, row.year, row.measure)


def _stated_both(one: Row, other: Row, again: Iterable[Row]) -> bool:
    """Whether two reports state the same amount for the same year too, so that nothing has slipped."""
    return one.edition.report != other.edition.report and any(row.agrees(one) for row in again)


def _other_period(rows: Sequence[Row]) -> Iterator[Finding]:
    """Rates of one scope over different periods, where two reports have no period in common."""
    rates = [row for row in rows if row.measure == "growth_rate"]
    for group in grouped(rates, lambda row: row.scope.key).values():
        if is_crowd(group):
            yield from _periods_of_many(group)
            continue
        reports: dict[str, list[Row]] = defaultdict(list)
        for row in group:
            reports[row.edition.report].append(row)
        for left, right in combinations(sorted(reports), 2):
            times = {row.time for row in reports[left]} & {row.time for row in reports[right]}
            if not times and not _in_agreement(clusters(reports[left]), clusters(reports[right])):
                one, other = reports[left][0], reports[right][0]
                says = f"rates over different periods, {one.when} and {other.when}"
                yield figure_finding("period", "rates over different periods", [one], [other], says)


def _other_scope(rows: Sequence[Row], places: Places) -> Iterator[Finding]:
    """Whole markets of related subjects in one region and year that different reports put differently."""
    wholes = [row for row in rows if not row.scope.part_key and (row.year or row.to_year) is not None]
    families = {row.scope.subject_key: places.family(row.scope.subject_key) for row in wholes}

    def alike(row: Row) -> tuple[object, ...]:
        scope = row.scope
        when = (row.year, row.to_year)
        return (row.measure, families[scope.subject_key], scope.region_key, row.unit, when)

    for group in grouped(wholes, alike).values():
        if is_crowd(group):
            yield from _scopes_of_many(group)
            continue
        for one, other in combinations(group, 2):
            if _is_other_scope(one, other):
                relation = places.relation(one.scope.subject_key, other.scope.subject_key)
                says = f"of different scope ({one.scope.subject}; {other.scope.subject}; {relation})"
                yield figure_finding("scope", "related scopes, different figures", [one], [other], says)


def _periods_of_many(rows: Sequence[Row]) -> Iterator[Finding]:
    found = lowest_against_rest(rows, lambda one, other: one.time != other.time)
    if found:
        says = "rates over different periods"
        yield figure_finding("period", says, *found, says)


def _scopes_of_many(rows: Sequence[Row]) -> Iterator[Finding]:
    found = lowest_against_rest(rows, _is_other_scope)
    if found:
        subjects = sorted({row.scope.subject for row in found[1]})
        says = f"of different scope ({found[0][0].scope.subject}; {', '.join(subjects)})"
        yield figure_finding("scope", "related scopes, different figures", *found, says)


def _is_other_scope(one: Row, other: Row) -> bool:
    return (
        one.scope.subject_key != other.scope.subject_key
        and one.edition.report != other.edition.report
        and not one.agrees(other)
    )
