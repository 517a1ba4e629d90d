from __future__ import annotations

import os
from random import Random

from kg.entities.knowledge import resolve
from kg.graph import Graph
from kg.graph.time import store_of
from kg.ledger.history import histories
from kg.ledger.ledger import ledger
from kg.model.cited import CitedReport
from kg.model.knowledge import Knowledge

from .making import companies, concepts, knowledge, report, size

COUNT = 1000 if os.environ.get("KG_SOAK") == "1" else 60
PAIR = companies("alpha", "beta")


def deal(status: str, date: str | None = None, **more: str) -> dict[str, str | None]:
    sides = {"kind": "acquisition", "acquirer": "alpha", "target": "beta"}
    return sides | {"status": status, "date": date} | more


def course(*steps: tuple[str, str, str]) -> Knowledge:
    """One report for each step: status, date, day of issue."""
    return knowledge(
        *(
            report(f"r{n}", [deal(status, date)], issued=issued, entities=PAIR)
            for n, (status, date, issued) in enumerate(steps)
        )
    )


def test_the_stages_of_a_deal_are_joined_in_one_history() -> None:
    known = course(
        ("announced", "2023-03", "2023-04"),
        ("completed", "2023-09-12", "2023-10"),
    )
    (found,) = histories(known)
    assert [(step.status, step.date, step.learnt) for step in found.steps] == [
        ("announced", "2023-03", "2023-04"),
        ("completed", "2023-09-12", "2023-10"),
    ]
    assert found.status == "completed"
    assert len(found.statements) == 2
    assert not [each for each in ledger(known).conflicts if each.about in ("date", "status")]


def test_a_history_answers_on_both_axes() -> None:
    (found,) = histories(course(("announced", "2023-03", "2023-04"), ("terminated", "2023-09", "2024-06")))
    assert found.at("2022") is None
    assert found.at("2023-05") == "announced"
    assert found.at("2024-01") == "terminated"
    assert found.at("2024-01", known="2024-01") == "announced"


def test_a_deal_done_twice_is_a_conflict_of_days_not_a_history() -> None:
    known = course(("completed", "2021-03", "2023-04"), ("completed", "2023-09", "2023-10"))
    assert len(histories(known)) == 2
    (found,) = ledger(known).conflicts
    assert (found.type, found.about) == ("contradiction", "date")


def test_completed_and_rejected_is_a_conflict_of_stages() -> None:
    known = course(("completed", "2021", "2023-04"), ("rejected", "2021-03", "2023-10"))
    assert {each.about for each in ledger(known).conflicts} == {"status"}


def _random_reports(random: Random) -> list[CitedReport]:
    return [
        report(
            f"r{n}",
            [size(2020 + n, f"{random.uniform(1, 90):.2f} billion"), deal("announced", f"20{10 + n}")],
            issued=random.choice(
                [None, f"{random.randint(2015, 2026)}", f"2024-{random.randint(1, 12):02d}"]
            ),
            entities=PAIR,
        )
        for n in range(8)
    ]


def test_as_of_equals_a_rebuild_from_what_was_out() -> None:
    random = Random(7)
    reports = _random_reports(random)
    whole = resolve(reports, concepts=concepts())
    graph = Graph(whole, lambda: store_of(whole))
    for _ in range(COUNT):
        day = f"{random.randint(2014, 2027)}-{random.randint(1, 12):02d}-{random.randint(1, 28):02d}"
        out = [r for r in reports if r.source.issued is None or r.source.issued.latest.isoformat() <= day]
        assert graph.as_of(known=day).knowledge == resolve(out, concepts=concepts())


def test_queries_see_what_python_sees() -> None:
    whole = course(("announced", "2023-03", "2023-04"), ("completed", "2023-09", "2024-06"))
    graph = Graph(whole, lambda: store_of(whole))
    ask = "PREFIX tkg: <https://w3id.org/telehealth-kg/ontology#> ASK { ?s tkg:status 'completed' }"
    assert graph.query(ask) is True
    assert graph.as_of(known="2024-01").query(ask) is False
    assert graph.as_of("2023-08").query(ask) is False
    assert graph.as_of("2023-09").query(ask) is True
