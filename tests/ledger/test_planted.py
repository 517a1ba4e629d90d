"""Known faults, planted in generated ledgers, are found and called by their names."""

from __future__ import annotations

import os
from random import Random

from kg.ledger.ledger import ledger

from .making import knowledge
from .planted import Planted, conflict_ledger, growth_ledger

# Half of the thousand ledgers have growth rates, half one conflict each.
COUNT = 500 if os.environ.get("KG_SOAK") == "1" else 60


def alarms(planted: Planted) -> set[str]:
    """The claims of the rates that the arithmetic does not uphold."""
    books = ledger(knowledge(*planted.reports))
    claims = {row.id: row.claims[0] for row in books.rows}
    return {claims[check.inputs[0]] for check in books.checks if not check.holds}


def test_wrong_rates_are_found_and_right_ones_are_not_accused() -> None:
    wrong = right = found = false = 0
    for number in range(COUNT):
        planted = growth_ledger(Random(number), number)
        accused = alarms(planted)
        wrong += len(planted.wrong)
        right += len(planted.right)
        found += len(planted.wrong & accused)
        false += len(planted.right & accused)
    print(f"wrong rates found {found} of {wrong}; right rates accused {false} of {right}")
    assert wrong > COUNT / 2
    assert found == wrong
    assert false <= right / 100


def test_conflicts_are_called_by_their_types() -> None:
    hits, missed = 0, []
    for number in range(COUNT):
        planted = conflict_ledger(Random(number), number)
        types = {each.type for each in ledger(knowledge(*planted.reports)).conflicts}
        if types == {planted.type}:
            hits += 1
        else:
            missed.append((number, planted.type, sorted(types)))
    print(f"types right in {hits} of {COUNT}; missed {missed}")
    assert hits >= COUNT * 0.9
