"""Stated growth rates against the sizes of the same report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from kg.ledger.check import Check
from kg.ledger.growth import Implied, key, pairs, series, window
from kg.ledger.row import Row

__all__ = ["RULE", "check_rate", "check_rates"]

RULE = "stated growth against implied growth"
# Thousand for million, million for billion, and 万, 亿 read as thousand, billion.
_SLIPS = tuple(Decimal(10) ** power for power in (-6, -4, -3, -1, 1, 3, 4, 6))


def check_rates(rows: Sequence[Row]) -> tuple[Check, ...]:
    """One check for every stated rate whose report states sizes of the same scope for two years."""
    sizes = {each: found for each, found in series(rows).items() if any(pairs(found))}
    rates = (row for row in rows if row.measure == "growth_rate")
    return tuple(check_rate(rate, sizes[key(rate)]) for rate in rates if key(rate) in sizes)


def check_rate(rate: Row, sizes: Sequence[Row]) -> Check:
    """Whether a rate holds in its own period, in another one, or in none that the sizes allow.

    `sizes` are those of its report and scope, of two years at least.
    """
    windows = [window(rate, *pair) for pair in pairs(sizes)]
    own = _own(rate, windows)
    holding = _best([each for each in own if each.fit != "disagrees"])
    if holding:
        starts = sorted({each.from_year for each in holding})
        verdict = "open" if rate.from_year is None and len(starts) > 1 else holding[0].fit
        return _check(rate, verdict or "fits", holding, own)
    elsewhere = [each for each in windows if each.fit == "fits" and each not in own]
    if not own:
        return _check(rate, "unchecked", elsewhere, windows)
    if elsewhere:
        return _check(rate, "outside", elsewhere, own)
    slipped = [each for pair in own for each in _slipped(rate, pair)]
    return _check(rate, "slipped" if slipped else "disagrees", slipped, own)


def _own(rate: Row, windows: Iterable[Implied]) -> list[Implied]:
    """The windows of the stated period.

    Where the report has no size for the first year, the year before it is taken: many reports forecast from
    the year that follows their base year.
    """
    ending = [each for each in windows if rate.to_year in (None, each.to_year)]
    if rate.from_year is None:
        return ending
    exact = [each for each in ending if each.from_year == rate.from_year]
    return exact or [each for each in ending if each.from_year == rate.from_year - 1]


def _best(windows: Iterable[Implied]) -> list[Implied]:
    return sorted(windows, key=lambda each: (each.fit != "fits", abs(each.difference or 0), each.from_year))


def _slipped(rate: Row, pair: Implied) -> Iterator[Implied]:
    """The same window with one size taken for a power of ten more or less, where the rate then fits."""
    for factor in _SLIPS:
        last = replace(pair.last, value=pair.last.value * factor, bounds=pair.last.bounds.times(factor))
        found = window(rate, pair.first, last)
        if found.fit == "fits":
            yield found


def _check(rate: Row, verdict: str, fitting: Sequence[Implied], tried: Sequence[Implied]) -> Check:
    nearest = min(tried, key=lambda each: (abs(each.difference or 0), each.from_year))
    inputs = [row.id for each in (*fitting, *tried) for row in (each.first, each.last)]
    return Check(
        rule=RULE,
        verdict=verdict,  # type: ignore[arg-type]
        sentence=f"{rate.edition.name}: {_SAYS[verdict](rate, fitting, nearest)}.",
        inputs=(rate.id, *dict.fromkeys(inputs)),
        difference=(fitting[0] if verdict in ("fits", "rounds") else nearest).difference,
        fitting=tuple(fitting),
        tried=tuple(tried),
    )


def _stated(rate: Row) -> str:
    if rate.from_year is None and rate.to_year is None:
        when = ", no period stated"
    elif rate.from_year is None:
        when = f", no start year, to {rate.to_year}"
    else:
        when = f" for {rate.when}"
    return f"{rate.as_stated}{when}"


def _fits(rate: Row, fitting: Sequence[Implied], _nearest: Implied) -> str:
    step = "; a step of one year, so no compound rate" if fitting[0].years == 1 else ""
    return f"{_stated(rate)} fits {fitting[0]}{step}"


def _rounds(rate: Row, fitting: Sequence[Implied], _nearest: Implied) -> str:
    return f"{_stated(rate)} is {fitting[0]}, rounded (off by {_points(fitting[0])})"


def _open(rate: Row, fitting: Sequence[Implied], _nearest: Implied) -> str:
    ordered = sorted(fitting, key=lambda each: each.from_year)
    return (
        f"{_stated(rate)}: {' and '.join(str(each) for each in ordered)} all round to it, "
        "so the start year stays open"
    )


def _outside(rate: Row, fitting: Sequence[Implied], nearest: Implied) -> str:
    other = fitting[0]
    return (
        f"{_stated(rate)} disagrees by {_points(nearest)} with {nearest}; "
        f"it fits {other.from_year}-{other.to_year}, not the period stated ({other})"
    )


def _slip(rate: Row, fitting: Sequence[Implied], nearest: Implied) -> str:
    times = fitting[0].last.value / nearest.last.value
    factor = f"{times:f}" if times > 1 else f"1/{1 / times:f}"
    return (
        f"{_stated(rate)} fits only if {nearest.last.as_stated} is taken times {factor}: a slip of the unit"
    )


def _disagrees(rate: Row, _fitting: Sequence[Implied], nearest: Implied) -> str:
    return f"{_stated(rate)} disagrees by {_points(nearest)} with {nearest}{_jump(rate, nearest)}"


def _jump(rate: Row, nearest: Implied) -> str:
    """What the first year of the period would have to be, where the report gives only the year before."""
    if rate.from_year is None or nearest.from_year != rate.from_year - 1 or nearest.years < 2:
        return ""
    back = nearest.last.value / (1 + rate.value / 100) ** (nearest.years - 1)
    jump = (back / nearest.first.value - 1) * 100
    unit = nearest.first.value / _leading(nearest.first)
    amount = f"{back / unit:.1f}"
    need = f"it would need {amount} in {rate.from_year}, {jump:.1f} % above {nearest.from_year}"
    return f"; over {rate.when} {need}"


def _leading(row: Row) -> Decimal:
    """The size in billions, millions or units, whichever reads best."""
    power = 9 if row.value >= 10**9 else 6 if row.value >= 10**6 else 0
    return row.value.scaleb(-power)


def _unchecked(rate: Row, fitting: Sequence[Implied], _nearest: Implied) -> str:
    hint = f"; {fitting[0]} would fit" if fitting else ""
    return f"{_stated(rate)} cannot be checked, the report gives no sizes for that period{hint}"


def _points(each: Implied) -> str:
    return f"{abs(each.difference or Decimal(0)):.2f} points"


_SAYS = {
    "fits": _fits,
    "rounds": _rounds,
    "open": _open,
    "outside": _outside,
    "slipped": _slip,
    "disagrees": _disagrees,
    "unchecked": _unchecked,
}
