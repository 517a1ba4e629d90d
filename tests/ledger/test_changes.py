from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from kg.cli import main
from kg.documents.reading import read_bytes
from kg.entities.knowledge import resolve
from kg.ledger.changes import Build, Change, changes
from kg.model.cited import CitedReport
from kg.model.decision import Decision
from kg.scale.extraction import propose

from .making import companies, concepts, report, size

SIZES = [size(2023, "7.10 billion"), size(2030, "19.40 billion")]


def built(*reports: CitedReport, decisions: tuple[Decision, ...] = (), version: str = "1") -> Build:
    return Build(knowledge=resolve(reports, decisions=decisions, concepts=concepts()), version=version)


def by_rules(made: CitedReport, *, without: int = 0) -> CitedReport:
    claims = tuple(replace(each, method="rules", rule="sizes") for each in made.claims)
    return made.model_copy(update={"claims": claims[: len(claims) - without]})


def test_one_build_has_not_changed() -> None:
    one = built(report("a", SIZES))
    assert changes(one, one) == ()


def test_a_new_document_is_the_cause_of_its_facts() -> None:
    found = changes(built(report("a", SIZES)), built(report("a", SIZES), report("b", SIZES[:1])))
    assert [(each.what, each.cause.kind) for each in found] == [("added", "document")]
    assert "b.txt" in found[0].cause.says
    assert "7.10 billion" in found[0].fact


def test_a_document_that_went_takes_its_facts_along() -> None:
    found = changes(built(report("a", SIZES), report("b", SIZES)), built(report("a", SIZES)))
    assert [(each.what, each.cause.kind) for each in found] == [("removed", "document")] * 2


def test_a_rule_of_another_version_is_named() -> None:
    made = report("a", SIZES)
    found = changes(built(by_rules(made, without=1)), built(by_rules(made), version="2"))
    assert [(each.what, each.cause.kind, each.cause.says) for each in found] == [
        ("added", "rule", "sizes, versions 1 and 2")
    ]


def test_reviewed_claims_that_differ_are_named() -> None:
    found = changes(built(report("a", SIZES[:1])), built(report("a", SIZES)))
    assert [(each.what, each.cause.kind) for each in found] == [("added", "review")]


DEAL = {"kind": "acquisition", "acquirer": "alpha", "target": "beta", "status": "announced"}
MERGE = Decision.model_validate(
    {"judgement": "positive", "left": "company/beta", "right": "company/gamma"}
    | {"by": "a reader", "when": "2025-01-02", "why": "One is the trade name of the other."}
)


def test_a_decision_moves_a_fact_and_is_blamed() -> None:
    reports = (
        report("a", [DEAL], entities=companies("alpha", "beta")),
        report("b", [DEAL | {"target": "gamma"}], entities=companies("alpha", "gamma")),
    )
    found = changes(built(*reports), built(*reports, decisions=(MERGE,)))
    assert {each.cause.kind for each in found} == {"decision"}
    assert all("taken (a reader, 2025-01-02)" in each.cause.says for each in found)
    back = changes(built(*reports, decisions=(MERGE,)), built(*reports))
    assert all("taken back" in each.cause.says for each in back)


def test_a_decision_that_moved_nothing_is_not_blamed() -> None:
    reports = (
        report("a", [DEAL], entities=companies("alpha", "beta")),
        report("b", [DEAL | {"target": "gamma"}], entities=companies("alpha", "gamma")),
        report("c", [], entities=companies("delta")),
    )
    apart = [
        MERGE.model_copy(update={"judgement": "negative", "left": left, "right": right, "why": "Two."})
        for left, right in (("company/alpha", "company/delta"), ("company/beta", "company/delta"))
    ]
    without, merged = built(*reports, decisions=tuple(apart)), built(*reports, decisions=(MERGE,))
    for old, new, verb in ((without, merged, "taken"), (merged, without, "taken back")):
        says = {each.cause.says for each in changes(old, new)}
        assert says == {f"positive, company/beta and company/gamma, {verb} (a reader, 2025-01-02)"}
    assert changes(without, built(*reports)) == ()


def test_of_a_decision_that_replaces_another_the_new_one_is_blamed() -> None:
    reports = (
        report("a", [DEAL], entities=companies("alpha", "beta")),
        report("b", [DEAL | {"target": "gamma"}], entities=companies("alpha", "gamma")),
    )
    other = MERGE.model_copy(update={"judgement": "negative"})
    found = changes(built(*reports, decisions=(other,)), built(*reports, decisions=(MERGE,)))
    assert {each.cause.says.partition(",")[0] for each in found} == {"positive"}


def test_a_later_stage_changes_the_deal_and_its_document_is_blamed() -> None:
    first = report("a", [DEAL], entities=companies("alpha", "beta"))
    later = report("b", [DEAL | {"status": "completed"}], entities=companies("alpha", "beta"))
    found = {each.fact.rpartition(", ")[2]: each for each in changes(built(first), built(first, later))}
    assert (found["status"].before, found["status"].after) == ("announced", "completed")
    assert {each.cause.says for each in found.values()} == {"b.txt is in one build only"}


TEXT = """The telemedicine market was valued at USD 5.2 billion in 2023. Its growth is driven by the ageing
population. By component, the market is segmented into software and services.

Alder Health acquired a clinic group and Birch Care in 2021.
"""


def read_as(text: str) -> Build:
    return built(propose(read_bytes(text.encode(), name="d.txt")))


@pytest.mark.parametrize("more", ["\n", "\r\n\r\nA closing line.\n"])
def test_a_document_with_other_bytes_is_told_once(more: str) -> None:
    (change,) = changes(read_as(TEXT), read_as(TEXT + more))
    assert (change.what, change.fact, change.cause.kind) == ("changed", "document d.txt", "document")
    assert change.before != change.after


def test_what_a_changed_document_says_besides_is_told_beside_it() -> None:
    added = "Poor networks hinder the telemedicine market.\n"
    found = changes(read_as(TEXT), read_as(added + TEXT))
    assert [(each.what, each.fact) for each in found if each.what != "changed"] == [
        ("added", "restraint Poor networks, affects telemedicine (market/telemedicine)")
    ]
    assert [each.fact for each in found if each.what == "changed"] == ["document d.txt"]
    back = changes(read_as(added + TEXT), read_as(TEXT))
    assert sorted(each.what for each in back) == ["changed", "removed"]


@pytest.mark.parametrize("seed", range(20))
def test_exactly_the_planted_changes_are_listed(seed: int) -> None:
    random = Random(seed)
    old = {
        f"r{n}": [size(2020 + y, f"{random.uniform(1, 90):.2f} billion") for y in range(5)] for n in range(6)
    }
    new = {name: list(claims) for name, claims in old.items()}
    planted = []
    for name in random.sample(sorted(new), 3):
        gone = new[name].pop(random.randrange(len(new[name])))
        planted.append(("removed", gone["as_stated"]))
    new["r9"] = [size(2031, "3.33 billion")]
    planted.append(("added", "3.33 billion"))
    found = changes(
        built(*(report(name, claims) for name, claims in old.items())),
        built(*(report(name, claims) for name, claims in new.items())),
    )
    assert sorted((each.what, _words(each)) for each in found) == sorted(planted)


@pytest.mark.parametrize("seed", range(20))
def test_each_planted_change_has_its_cause(seed: int) -> None:
    """Claims of rules, reviewed claims and whole documents change at once, each blamed on its own cause."""
    random = Random(seed)
    ruled, read = ("r0", "r1", "r2"), ("r3", "r4", "r5")
    old = {
        name: [size(2020 + y, f"{random.uniform(1, 90):.2f} billion") for y in range(5)]
        for name in (*ruled, *read, "r8")
    }
    new = {name: list(claims) for name, claims in old.items() if name != "r8"}
    planted = [("removed", claim["as_stated"], "document") for claim in old["r8"]]
    for names, cause in ((ruled, "rule"), (read, "review")):
        for name in random.sample(names, random.randint(1, 3)):
            gone = new[name].pop(random.randrange(len(new[name])))
            planted.append(("removed", gone["as_stated"], cause))
    new["r9"] = [size(2031, "3.33 billion")]
    planted.append(("added", "3.33 billion", "document"))

    def made(texts: dict[str, list[dict[str, object]]], version: str) -> Build:
        reports = {name: report(name, claims) for name, claims in texts.items()}
        return built(*(by_rules(r) if n in ruled else r for n, r in reports.items()), version=version)

    found = changes(made(old, "1"), made(new, "2"))
    assert sorted((each.what, _words(each), each.cause.kind) for each in found) == sorted(planted)


def _words(each: Change) -> str:
    return (
        next(part for part in each.fact.split(", ") if "billion" in part)
        .removeprefix("as_stated ")
        .split("market size ")[-1]
        .removeprefix("as_stated ")
    )


def test_the_command_compares_two_folders(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    seeds = sorted(Path("seeds").glob("00*.yaml"))
    for name, files in (("old", seeds[:1]), ("new", seeds[:2])):
        with pytest.raises(SystemExit):
            main(["build", *map(str, files), "-o", str(tmp_path / name)])
    capsys.readouterr()
    with pytest.raises(SystemExit) as stop:
        main(["diff", str(tmp_path / "old"), str(tmp_path / "new"), "--format", "json", "--strict"])
    assert stop.value.code == 1
    rows = json.loads(capsys.readouterr().out)
    assert {(row["what"], row["cause"]["kind"]) for row in rows} == {("added", "document")}
    with pytest.raises(SystemExit) as stop:
        main(["diff", str(tmp_path / "new"), str(tmp_path / "new"), "--strict"])
    assert stop.value.code == 0
