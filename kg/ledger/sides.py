"""The two sides of figures that do not go together, as a finding."""

from __future__ import annotations

from collections.abc import Sequence

from kg.ledger.finding import Finding
from kg.ledger.row import Row
from kg.ledger.slips import currency_slip, unit_slip
from kg.model.conflict import ConflictType

__all__ = ["Side", "figure_finding", "ratio", "slip_finding"]

Side = Sequence[Row]
"""Figures that print the same number, the first one standing for all; at least one."""


def figure_finding(type_: ConflictType, rule: str, one: Side, other: Side, says: str) -> Finding:
    """One side against another, with what is said of the difference."""
    return Finding(
        type=type_,
        about=one[0].measure,
        rule=rule,
        sentence=f"{_words(one)} against {_words(other)}: {says}.",
        one=tuple(row.id for row in one),
        other=tuple(row.id for row in other),
        markets=tuple(row.scope.market for row in (*one, *other)),
    )


def slip_finding(one: Side, other: Side) -> Finding | None:
    """Two sizes that a slip of the unit or of the currency explains, else None."""
    a, b = one[0], other[0]
    if (power := unit_slip(a, b)) is not None:
        says = f"apart by a factor of {power:f}, as after a slip of the unit"
        return figure_finding("unit", "amounts a power of ten apart", one, other, says)
    if code := currency_slip(a, b):
        says = f"apart by the exchange rate of {code}, as if one were in {code}"
        return figure_finding("currency", "amounts an exchange rate apart", one, other, says)
    return None


def ratio(one: Row, other: Row) -> str:
    """How far two figures lie apart, in words."""
    low, high = sorted((one.value, other.value))
    return f"the higher is {high / low:.2f} times the lower" if low > 0 else "of one scope and time"


def _words(side: Side) -> str:
    """The figures of a side; where many reports stand on it, the first and the last of them."""
    row, last = side[0], side[-1]
    stated = list(dict.fromkeys(each.as_stated for each in side))
    reports = {each.edition.report for each in side}
    if len(reports) == 1:
        return f"{' and '.join(stated)} ({row.scope.words}, {row.when}; {row.edition.name})"
    span = " to ".join(dict.fromkeys((stated[0], stated[-1])))
    names = " to ".join(dict.fromkeys((row.edition.name, last.edition.name)))
    return f"{span} ({row.scope.words}, {row.when}; {len(reports)} reports, {names})"
