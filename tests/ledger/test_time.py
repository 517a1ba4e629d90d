from __future__ import annotations

import os
from pathlib import Path
from random import Random

from kg.entities.knowledge import resolve
from kg.graph import Graph
from kg.graph.time import store_of
from kg.ledger.history import histories
from kg.ledger.ledger import ledger
from kg.model.cited import CitedReport
from kg.model.knowledge import Knowledge
from kg.pipeline import build

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
    assert [each.path for each in known.statements if each.kind == "acquisition"] == [found.deal]
    assert not [each for each in ledger(known).conflicts if each.about in ("date", "status")]


def test_a_deal_knows_its_course_and_is_one_node() -> None:
    known = course(
        ("announced", "2023-03", "2023-04"),
        ("completed", "2023-09-12", "2023-10"),
        ("terminated", "2024-05", "2024-06"),
        ("announced", "2025", "2025-03"),
    )
    first, second = Graph(known, lambda: store_of(known)).company("alpha").deals
    assert [str(step) for step in first.course] == [
        "announced 2023-03", "completed 2023-09-12", "terminated 2024-05",
    ]  # fmt: skip
    assert (first.status, first.date) == ("terminated", "2024-05")
    assert [str(step) for step in second.course] == ["announced 2025"]


def test_what_had_happened_keeps_the_earlier_stage_of_a_deal() -> None:
    whole = course(("announced", "2023-03", "2023-04"), ("completed", "2023-09-12", "2023-10"))
    graph = Graph(whole, lambda: store_of(whole))
    (then,) = graph.as_of("2023-05").company("alpha").deals
    (now,) = graph.company("alpha").deals
    assert (then.status, then.date, then.id) == ("announced", "2023-03", now.id)
    assert graph.as_of("2023-02").deals == ()
    assert graph.as_of("2024", known="2023-09").deals[0].status == "announced"


def test_the_day_of_retrieval_counts_before_the_day_of_issue() -> None:
    claims = [size(2024, "1.2 billion")]
    whole = knowledge(
        report("a", claims, issued="2023-01", retrieved="2024-05-06"), report("b", claims, issued="2023-01")
    )
    graph = Graph(whole, lambda: store_of(whole))
    assert [r.source.file for r in graph.as_of(known="2024-05-05").knowledge.reports] == ["b.txt"]
    assert len(graph.as_of(known="2024-05-06").ledger().rows) == 2
    asked = "SELECT ?known { ?r a tkg:Report ; tkg:knownSince ?known } ORDER BY ?known"
    assert [str(row["known"]) for row in graph.query(asked)] == ["2023-01-31", "2024-05-06"]


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
            retrieved=random.choice([None, f"2025-{random.randint(1, 12):02d}-11"]),
            issued=random.choice(
                [None, f"{random.randint(2015, 2026)}", f"2024-{random.randint(1, 12):02d}"]
            ),
            entities=PAIR,
        )
        for n in range(8)
    ]


def _learnt_by(each: CitedReport, day: str) -> bool:
    learnt = each.source.retrieved or each.source.issued
    return learnt is None or learnt.latest.isoformat() <= day


def test_as_of_equals_a_rebuild_from_what_was_out() -> None:
    random = Random(7)
    reports = _random_reports(random)
    whole = resolve(reports, concepts=concepts())
    graph = Graph(whole, lambda: store_of(whole))
    numbers = set()
    for _ in range(COUNT):
        day = f"{random.randint(2014, 2027)}-{random.randint(1, 12):02d}-{random.randint(1, 28):02d}"
        out = [each for each in reports if _learnt_by(each, day)]
        then, rebuilt = graph.as_of(known=day), resolve(out, concepts=concepts())
        assert then.knowledge == rebuilt
        assert then.ledger() == ledger(rebuilt)
        numbers.add(len(out))
    assert len(numbers) > 3


def test_as_of_equals_a_build_of_the_documents_known_by_then(tmp_path: Path) -> None:
    """From the files again, through every stage, to the RDF; each report has a day of retrieval here."""
    dated = {}
    seeds = sorted(Path("seeds").glob("[0-9]*.yaml"))
    for path, day in zip(seeds, ("2019-04", "2024-02-03", "2025-05", "2025-11"), strict=True):
        text = path.read_text("utf-8").replace("  language:", f'  retrieved: "{day}"\n  language:', 1)
        dated[tmp_path / path.name] = day
        (tmp_path / path.name).write_text(text, "utf-8")
    whole = build(list(dated)).graph
    every = "SELECT (COUNT(*) AS ?n) { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }"
    for day, out in (("2019-05", 1), ("2024-02-03", 2), ("2025-12", 4)):
        rebuilt = build([file for file, learnt in dated.items() if learnt <= day]).graph
        then = whole.as_of(known=day)
        assert len(then.knowledge.reports) == out
        assert then.knowledge == rebuilt.knowledge
        assert list(then.query(every)) == list(rebuilt.query(every))


def test_queries_see_what_python_sees() -> None:
    whole = course(("announced", "2023-03", "2023-04"), ("completed", "2023-09", "2024-06"))
    graph = Graph(whole, lambda: store_of(whole))
    ask = "PREFIX tkg: <https://w3id.org/telehealth-kg/ontology#> ASK { ?s tkg:status 'completed' }"
    assert graph.query(ask) is True
    assert graph.as_of(known="2024-01").query(ask) is False
    assert graph.as_of("2023-08").query(ask) is False
    assert graph.as_of("2023-09").query(ask) is True
