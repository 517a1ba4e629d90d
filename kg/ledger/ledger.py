"""The whole ledger of a build: rows, spreads, checks and conflicts."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from kg.ledger.bounds import check_bounds
from kg.ledger.check import Check
from kg.ledger.copies import Copies, copies, copy_findings, origins
from kg.ledger.deals import deal_findings
from kg.ledger.editions import Editions
from kg.ledger.figures import figure_findings
from kg.ledger.finding import Finding, named
from kg.ledger.growth import Implied, implied_growth
from kg.ledger.places import Places
from kg.ledger.players import player_findings
from kg.ledger.ranks import rank_findings
from kg.ledger.rates import check_rates
from kg.ledger.row import Row
from kg.ledger.rows import Reader, node, rows
from kg.ledger.spread import Spread, spreads
from kg.ledger.sums import check_sums
from kg.model.conflict import Conflict
from kg.model.knowledge import Knowledge
from kg.values.counting import counted

__all__ = ["Ledger", "ledger"]


@dataclass(frozen=True, kw_only=True, repr=False)
class Ledger:
    """Every publisher's figures side by side, with what the arithmetic says of them.

    Nothing is settled here: rows are as stated, checks and conflicts point to them by their ids.  `origins`
    gives the first report of the same origin for the path of every report.
    """

    rows: tuple[Row, ...]
    spreads: tuple[Spread, ...]
    checks: tuple[Check, ...]
    conflicts: tuple[Conflict, ...]
    origins: Mapping[str, str]

    @cached_property
    def implied(self) -> tuple[Implied, ...]:
        """The growth implied by every pair of sizes of one report and scope."""
        return implied_growth(self.rows)

    @cached_property
    def _by_id(self) -> Mapping[str, Row]:
        return {row.id: row for row in self.rows}

    def row(self, path: str) -> Row | None:
        """The row of a statement, else None."""
        return self._by_id.get(path)

    def checks_of(self, path: str) -> tuple[Check, ...]:
        """The checks whose subject is a statement."""
        return tuple(check for check in self.checks if check.inputs[0] == path)

    def __repr__(self) -> str:
        counts = ((self.rows, "figure"), (self.checks, "check"), (self.conflicts, "conflict"))
        return f"<ledger of {', '.join(counted(len(each), name) for each, name in counts)}>"

    def of(self, markets: Sequence[str]) -> Ledger:
        """The ledger of some markets alone, with every conflict that touches one of them."""
        wanted = frozenset(markets)
        kept = tuple(row for row in self.rows if row.scope.market in wanted)
        ids = {row.id for row in kept}
        return Ledger(
            rows=kept,
            spreads=tuple(each for each in self.spreads if ids & {row.id for row in each.rows}),
            checks=tuple(each for each in self.checks if ids & set(each.inputs)),
            conflicts=tuple(each for each in self.conflicts if wanted & set(each.markets)),
            origins=self.origins,
        )


def ledger(knowledge: Knowledge) -> Ledger:
    """The ledger of everything a build knows."""
    found = rows(knowledge)
    places = Places(knowledge.concepts)
    rates = check_rates(found)
    checks = (
        *rates,
        *check_sums(found, places=places, members=_members(knowledge, found)),
        *check_bounds(knowledge, found),
    )
    repeated = copies(knowledge.reports, found)
    same = origins(knowledge.reports, repeated)
    return Ledger(
        rows=found,
        spreads=spreads(found, origins=same),
        checks=checks,
        conflicts=tuple(named(_findings(knowledge, found, checks, rates, places, repeated))),
        origins=same,
    )


def _findings(
    knowledge: Knowledge,
    found: Sequence[Row],
    checks: Sequence[Check],
    rates: Sequence[Check],
    places: Places,
    repeated: Copies,
) -> Iterator[Finding]:
    failed = [check for check in checks if not check.holds or check.verdict == "open"]
    markets = _markets(knowledge, {path for check in failed for path in check.inputs})
    yield from (_failed(check, markets) for check in failed)
    figures = list(figure_findings(found, editions=Editions(rates), places=places))
    yield from figures
    yield from copy_findings(knowledge.reports, found, repeated)
    yield from rank_findings(knowledge, places=places)
    yield from player_findings(knowledge, edited=_edited(found, figures))
    yield from deal_findings(knowledge)


_TYPES = {"open": "period", "impossible": "impossible", "slipped": "unit"}


def _failed(check: Check, markets: Mapping[str, str]) -> Finding:
    """A check that does not hold, as a conflict of a figure with those that it was checked against."""
    return Finding(
        type=_TYPES.get(check.verdict, "arithmetic"),  # type: ignore[arg-type]
        about=check.inputs[0].partition("/")[0].replace("-", "_"),
        rule=check.rule,
        sentence=check.sentence,
        one=check.inputs[:1],
        other=check.inputs[1:],
        markets=tuple(markets[path] for path in check.inputs if path in markets),
    )


def _markets(knowledge: Knowledge, paths: Collection[str]) -> dict[str, str]:
    """The markets that the statements of some paths are of."""
    pairs = ((path, node(knowledge.statements.find(path), "market")) for path in sorted(paths))
    return {path: market for path, market in pairs if market}


def _edited(found: Sequence[Row], figures: Sequence[Finding]) -> frozenset[str]:
    """The reports whose own figures show two editions."""
    reports = {row.id: row.edition.report for row in found}
    return frozenset(
        reports[each.one[0]]
        for each in figures
        if each.type == "edition" and reports[each.one[0]] == reports[each.other[0]]
    )


def _members(knowledge: Knowledge, rows: Sequence[Row]) -> dict[tuple[str, str], frozenset[str]]:
    """The segments that a market is divided into, by the markets and axes that figures of parts are of.

    Only the top ones of each axis.
    """
    reader = Reader(knowledge)
    found: dict[tuple[str, str], set[str]] = {
        (row.scope.market, row.scope.axis): set() for row in rows if row.scope.axis
    }
    for _, each in knowledge.statements.by_place("membership") if found else ():
        if each.one("role") == "segment":
            member = node(each, "member")
            members = found.get((node(each, "of"), reader.axis(member)))
            if members is not None and not reader.is_part(member):
                members.add(member)
    return {key: frozenset(members) for key, members in found.items() if members}
