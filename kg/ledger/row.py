"""One line of the ledger: a figure, who says it, of what, and in which words."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from kg.ledger.interval import Interval

__all__ = ["Edition", "Row", "Scope"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """The report that states a figure: one publisher may have several, of different days."""

    report: str
    publisher: str | None
    title: str | None
    file: str
    issued: str | None
    retrieved: str | None = None

    @property
    def learnt(self) -> str | None:
        """The day of retrieval where it is recorded, else that of issue."""
        return self.retrieved or self.issued

    @property
    def name(self) -> str:
        """The publisher, else the file."""
        return self.publisher or self.file


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """What a figure is of: paths to compare by, and the words in which the report bounds it.

    `subject_key` is the concept of the subject where the taxonomy has it; `part_key` the concept that the
    segment is aligned to as the same notion, else the segment itself, so that two publishers' segments
    compare only where somebody has aligned them.
    """

    market: str
    subject: str
    subject_key: str
    region: str
    region_key: str
    part: str = ""
    part_path: str = ""
    part_key: str = ""
    axis: str = ""

    @property
    def key(self) -> tuple[str, str, str]:
        """What two figures must share to be of the same thing."""
        return (self.subject_key, self.region_key, self.part_key)

    @property
    def words(self) -> str:
        """The scope as people read it."""
        return ", ".join(word for word in (self.subject, self.part, self.region) if word)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A figure of the ledger.

    `measure` is `market_size`, `share` or `growth_rate`; `value` is in units of `unit` (a currency code or
    "percent"), and `bounds` is what the printed digits may stand for.  `status` is "estimate" or "forecast"
    for sizes, "stated" for the rest.  `id` is the path of the statement.
    """

    id: str
    measure: str
    scope: Scope
    edition: Edition
    value: Decimal
    unit: str
    as_stated: str
    bounds: Interval
    status: str
    year: int | None = None
    from_year: int | None = None
    to_year: int | None = None
    claims: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    quotes: tuple[str, ...] = ()
    """The SHA-256 of each longer passage that states the figure: equal ones are one text."""

    @property
    def when(self) -> str:
        """The year, or the period as far as it is stated.

        A question mark stands for the end that the report leaves open.
        """
        if self.measure == "growth_rate":
            return f"{self.from_year or '?'}-{self.to_year or '?'}"
        return str(self.year or "?")

    @property
    def time(self) -> tuple[int | None, int | None, int | None]:
        """Year, first and last year, to compare by."""
        return (self.year, self.from_year, self.to_year)

    def agrees(self, other: Row) -> bool:
        """Whether the two print the same number, as far as rounding tells."""
        return self.unit == other.unit and self.bounds.meets(other.bounds)

    def __str__(self) -> str:
        return f"{self.as_stated} ({self.scope.words}, {self.when}; {self.edition.name})"
