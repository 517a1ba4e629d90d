"""What one source says never takes away what another one says of something else."""

from __future__ import annotations

import os
from random import Random
from typing import Any

from kg.ledger.ledger import ledger
from kg.model.cited import CitedReport
from kg.model.knowledge import Knowledge, Statement

from .making import Claim, companies, knowledge, rate, report, size

CLAIMS = 10_000 if os.environ.get("KG_SOAK") == "1" else 1_000
STAGES = ("rumoured", "planned", "announced", "completed", "terminated", "rejected")


def story(random: Random, number: int) -> list[CitedReport]:
    """Two reports on one market and one deal of their own, at odds in figures, days and stages: 10 claims."""
    pair = (f"buyer{number}", f"target{number}")

    def told(name: str) -> CitedReport:
        def deal() -> Claim:
            date = f"{random.randint(2015, 2025)}-{random.randint(1, 12):02d}"
            status = random.choice(STAGES)
            return {
                "kind": "acquisition",
                "acquirer": pair[0],
                "target": pair[1],
                "status": status,
                "date": date,
            }

        first, second = deal(), deal()
        claims = [
            size(2023, f"{random.uniform(1, 90):.2f} billion"),
            size(2030, f"{random.uniform(1, 90):.2f} billion"),
            rate(f"{random.uniform(1, 40):.1f}%", 2023, 2030),
            first,
            *([second] if first != second else []),
        ]
        return report(name, claims, publisher=name, subject=f"subject {number}", entities=companies(*pair))

    return [told(f"n{number}-{side}") for side in "ab"]


def facts(statement: Statement) -> Any:
    return (statement.kind, statement.values, statement.claims)


def found(known: Knowledge, claims: set[str]) -> list[Any]:
    """What the statements of some claims say, whatever they are called."""
    return sorted((facts(each) for each in known.statements if claims & set(each.claims)), key=repr)


def test_no_claim_is_retired_by_an_unrelated_one() -> None:
    random = Random(11)
    stories = [story(random, number) for number in range(CLAIMS // 10)]
    whole = knowledge(*(each for one in stories for each in one))
    homes: dict[str, list[Statement]] = {}
    for statement in whole.statements:
        for claim in statement.claims:
            homes.setdefault(claim, []).append(statement)
    kept = changed = 0
    for one in stories:
        claims = {cited.id for each in one for cited in each.claims}
        assert all(len(homes[claim]) == 1 for claim in claims)
        together = {home.path: home for claim in claims for home in homes[claim]}
        alone = found(knowledge(*one), claims)
        changed += sorted(map(facts, together.values()), key=repr) != alone
        kept += len(claims)
    print(f"{kept} claims, each in one statement; {changed} of {len(stories)} stories told differently")
    assert kept >= CLAIMS * 0.95
    assert changed == 0


def test_an_unrelated_conflict_takes_no_figure_out_of_the_ledger() -> None:
    random = Random(12)
    stories = [story(random, number) for number in range(20)]
    books = ledger(knowledge(*(each for one in stories for each in one)))
    for one in stories:
        alone = ledger(knowledge(*one))
        assert set(alone.rows) <= set(books.rows)
        assert {each.path for each in alone.conflicts} <= {each.path for each in books.conflicts}
