"""Whether the figures of a statement stand in the words that it quotes."""

from __future__ import annotations

from collections.abc import Iterator

from kg.claims.extraction.grammar.money import find_money
from kg.claims.extraction.grammar.percents import find_percents
from kg.claims.extraction.grammar.script import plain
from kg.claims.llm.statements import Acquired, Grows, Invested, Shared, Sized, Statement

__all__ = ["figure_in", "unproved"]


def unproved(statement: Statement) -> str | None:
    """Which figure of the statement its quote does not hold, as a reason; None where all stand there.

    Sums and percentages are read in the quote by the grammar that the rules use.

    >>> from decimal import Decimal
    >>> said = {"kind": "growth_rate", "quote": "It grows by 9.5% a year.", "percent": Decimal("9.7")}
    >>> unproved(Grows(**said))
    'the percentage 9.7 does not stand in the quote'
    """
    return next(_faults(statement, plain(statement.quote)), None)


def figure_in(statement: Statement) -> str | None:
    """The words of the statement's figure in its quote, else None."""
    quote = plain(statement.quote)
    match statement:
        case Sized() | Acquired() | Invested():
            spans = [(each.start, each.end) for each in find_money(quote) if each.amount == statement.amount]
        case Grows() | Shared():
            percents = find_percents(quote)
            spans = [(each.start, each.end) for each in percents if each.value == statement.percent]
        case _:
            spans = []
    return statement.quote[slice(*spans[0])] if spans else None


def _faults(statement: Statement, quote: str) -> Iterator[str]:
    match statement:
        case Sized() | Acquired() | Invested() if statement.amount is not None:
            sums = {(sum_.amount, sum_.currency or statement.currency) for sum_ in find_money(quote)}
            if (statement.amount, statement.currency) not in sums:
                yield f"the sum {statement.amount} {statement.currency} does not stand in the quote"
        case Grows() | Shared():
            if statement.percent not in {percent.value for percent in find_percents(quote)}:
                yield f"the percentage {statement.percent} does not stand in the quote"
    for year in _years(statement):
        if str(year) not in quote:
            yield f"the year {year} does not stand in the quote"


def _years(statement: Statement) -> Iterator[int]:
    for name in ("year", "from_year", "to_year"):
        year = getattr(statement, name, None)
        if year is not None:
            yield year
    date = getattr(statement, "date", None)
    if date is not None:
        yield date.year
