"""Ledgers with known faults, the same ones for the same seed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from kg.model.cited import CitedReport

from .making import Claim, rate, report, size

COUNTRIES = ("germany", "france", "japan", "india", "brazil", "canada", "mexico", "italy", "spain")
TYPES = ("contradiction", "scope", "period", "unit", "currency", "edition", "copy")


@dataclass(frozen=True)
class Planted:
    """Reports, the type of the one conflict between them, and the rates that are wrong."""

    reports: tuple[CitedReport, ...]
    type: str = ""
    wrong: frozenset[str] = frozenset()
    right: frozenset[str] = frozenset()


@dataclass(frozen=True)
class World:
    """A market as it is: a first year, a size in billions, a yearly growth in percent."""

    year: int
    start: float
    growth: float

    def at(self, year: int) -> float:
        return self.start * (1 + self.growth / 100) ** (year - self.year)

    def words(self, year: int, decimals: int, times: float = 1) -> str:
        return f"{self.at(year) * times:.{decimals}f} billion"


def world(random: Random) -> World:
    return World(random.randint(2018, 2025), random.uniform(1.2, 120), random.uniform(3, 32))


def series(random: Random, of: World, *, times: float = 1) -> tuple[list[Claim], int]:
    """Sizes of two to four years with three digits at least, and the last year."""
    last = of.year + random.randint(4, 11)
    decimals = 2 if of.start * times < 20 else random.choice((1, 2))
    years = sorted({of.year, last, *(random.randint(of.year + 1, last - 1) for _ in range(2))})
    kept = years if random.random() < 0.5 else [of.year, last]
    return [size(year, of.words(year, decimals, times)) for year in kept], last


def growth_ledger(random: Random, number: int) -> Planted:
    """Reports on markets of different countries, each with a rate; one in three rates is wrong.

    A wrong rate lies more than 0.2 points beyond what the printed sizes can mean.
    """
    reports, wrong, right = [], set(), set()
    for country in random.sample(COUNTRIES, random.randint(2, 4)):
        of = world(random)
        sizes, last = series(random, of)
        decimals = random.choice((1, 1, 2))
        bad = random.random() < 1 / 3
        shift = random.choice((-1, 1)) * (0.2 + hidden(sizes, last - of.year) + random.expovariate(1))
        words = f"{of.growth + (shift if bad else 0):.{decimals}f}%"
        first = random.choice((of.year, of.year, of.year + 1)) if len(sizes) == 2 else of.year
        name = f"growth-{number}-{country}"
        made = report(name, [*sizes, rate(words, first, last)], publisher=name, region=country)
        (wrong if bad else right).add(made.claims[-1].id)
        reports.append(made)
    return Planted(tuple(reports), wrong=frozenset(wrong), right=frozenset(right))


def hidden(sizes: list[Claim], years: int) -> float:
    """How many points of growth the rounding of the sizes and of the rate may hide."""
    ends = [each["as_stated"].partition(" ")[0] for each in (sizes[0], sizes[-1])]
    parts = [(float(w), len(w.partition(".")[2])) for w in ends]
    relative = sum(0.5 * 10**-decimals / number for number, decimals in parts)
    return 100 * relative / years * 1.35 + 0.05


def conflict_ledger(random: Random, number: int) -> Planted:
    """Two reports, or one with two editions, with one conflict between them."""
    type_ = TYPES[number % len(TYPES)]
    return Planted(tuple(_MADE[type_](random, f"{type_}-{number}")), type=type_)


def _pair(
    name: str, one: list[Claim], other: list[Claim], *, second: str = "telemedicine", text: str = ""
) -> Iterator[CitedReport]:
    yield report(f"{name}-a", one, publisher=f"{name} A", text=text)
    yield report(f"{name}-b", other, publisher=f"{name} B", subject=second, text=text)


def _sizes(of: World, years: list[int], *, times: float = 1, currency: str = "USD") -> list[Claim]:
    return [size(year, of.words(year, 2, times), currency=currency) for year in years]


def _contradiction(random: Random, name: str) -> Iterator[CitedReport]:
    of = world(random)
    years = [of.year, of.year + random.randint(4, 9)]
    times = random.uniform(1.03, 4.5) if random.random() < 0.8 else random.uniform(4.5, 9)
    yield from _pair(name, _sizes(of, years), _sizes(of, years, times=times))


def _scope(random: Random, name: str) -> Iterator[CitedReport]:
    of = world(random)
    years = [of.year, of.year + random.randint(4, 9)]
    times = random.choice((random.uniform(0.2, 0.97), random.uniform(1.03, 6)))
    second = random.choice(("telehealth", "virtual care", "telemedicine services", "digital health"))
    yield from _pair(name, _sizes(of, years), _sizes(of, years, times=times), second=second)


def _period(random: Random, name: str) -> Iterator[CitedReport]:
    of = world(random)
    if random.random() < 0.5:
        words = (f"{of.growth:.1f}%", f"{of.growth + random.choice((-1, 1)) * random.uniform(0.3, 2):.1f}%")
        first, last = of.year, of.year + random.randint(4, 9)
        other = (first + random.randint(1, 3), last + random.randint(0, 3))
        yield from _pair(name, [rate(words[0], first, last)], [rate(words[1], *other)])
    else:
        year = of.year + random.randint(1, 2)
        moved = [size(year, of.words(of.year, 2))]
        yield from _pair(name, [size(of.year, of.words(of.year, 2))], moved)


def _unit(random: Random, name: str) -> Iterator[CitedReport]:
    of = world(random)
    slip = random.choice((0.001, 0.1, 10, 1000))
    year = of.year
    words = of.words(year, 2)
    factor = {0.001: 10**6, 0.1: 10**8, 10: 10**10, 1000: 10**12}[slip]
    yield from _pair(name, [size(year, words)], [size(year, words, factor=factor)])


def _currency(random: Random, name: str) -> Iterator[CitedReport]:
    of = world(random)
    if random.random() < 0.5:
        code = random.choice(("EUR", "CNY", "INR", "GBP"))
        yield from _pair(name, _sizes(of, [of.year]), _sizes(of, [of.year], currency=code))
    else:
        yield from _pair(name, _sizes(of, [of.year]), _sizes(of, [of.year], times=_exchange(random, of.year)))


def _exchange(random: Random, year: int) -> float:
    """A day's rate of yuan or rupee to the dollar, a little off the mean of the year."""
    table = {
        2018: (6.6, 68.4), 2019: (6.9, 70.4), 2020: (6.9, 74.1), 2021: (6.45, 73.9), 2022: (6.7, 78.6),
        2023: (7.1, 82.6), 2024: (7.2, 83.7), 2025: (7.2, 87.2),
    }  # fmt: skip
    return random.choice(table[year]) * random.uniform(0.98, 1.02)


def _edition(random: Random, name: str) -> Iterator[CitedReport]:
    of = world(random)
    last = of.year + random.randint(5, 10)
    if random.random() < 0.5:
        for issued, times in (("2024-03", 1.0), ("2025-04", random.uniform(1.05, 1.6))):
            sizes = _sizes(of, [of.year, last], times=times)
            yield report(f"{name}-{issued}", sizes, publisher=f"{name} A", issued=issued)
        return
    revised = World(of.year, of.start, of.growth - random.uniform(0.8, 2.5))
    rates = [rate(f"{each.growth:.2f}%", of.year, last) for each in (of, revised)]
    sizes = [*_sizes(of, [of.year, last]), *_sizes(revised, [last])]
    yield report(name, [*sizes, *rates], publisher=name)


def _copy(random: Random, name: str) -> Iterator[CitedReport]:
    of = world(random)
    last = of.year + random.randint(4, 9)
    claims = [*_sizes(of, [of.year, of.year + 1, last]), rate(f"{of.growth:.1f}%", of.year, last)]
    yield from _pair(name, claims, claims, text=name if random.random() < 0.5 else "")


_MADE = {
    "contradiction": _contradiction,
    "scope": _scope,
    "period": _period,
    "unit": _unit,
    "currency": _currency,
    "edition": _edition,
    "copy": _copy,
}
