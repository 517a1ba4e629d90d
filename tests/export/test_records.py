from __future__ import annotations

import json
from pathlib import Path

from making import record_files

from kg.claims.grounding import cite_reviewed
from kg.export.records import claim_lines
from kg.model.knowledge import Knowledge
from kg.model.report import Report

from . import hostile


def lines(data: bytes) -> list[dict[str, object]]:
    return [json.loads(line) for line in data.decode().split("\n")[:-1]]


def test_every_claim_is_a_line(seeds: Knowledge) -> None:
    files = record_files(seeds)
    rows = lines(files["claims.jsonl"])
    assert [row["id"] for row in rows] == list(seeds.claims)
    assert len(lines(files["documents.jsonl"])) == 4
    assert len(lines(files["entities.jsonl"])) == sum(len(r.report.entities) for r in seeds.reports)
    recorded = [row for row in lines(files["decisions.jsonl"]) if {"decision", "alignment"} & row.keys()]
    assert len(recorded) == len(seeds.decisions) + len(seeds.alignments)


def test_what_is_unsure_stays_in_the_lines(sample_knowledge: Knowledge) -> None:
    rows = lines(record_files(sample_knowledge)["claims.jsonl"])
    unsure = [row for row in rows if dict(row["claim"]).get("unsure")]  # type: ignore[call-overload]
    assert [row["kind"] for row in unsure] == ["expansion"]


def test_hostile_texts_survive_in_one_line_each() -> None:
    knowledge = hostile.knowledge()
    rows = lines(record_files(knowledge)["claims.jsonl"])
    assert len(rows) == len(knowledge.claims)
    labels = [dict(row["claim"])["label"]["zh"] for row in rows if row["kind"] == "driver"]  # type: ignore[call-overload]
    assert sorted(labels) == sorted(hostile.TEXTS)


def test_a_line_of_a_proposal_stands_alone(sample: Report, sample_file: Path) -> None:
    cited = cite_reviewed(sample, document=None, file=str(sample_file))
    rows = lines(claim_lines(cited))
    assert len(rows) == len(sample.claims)
    for row in rows:
        keys = {entity["key"] for entity in row["entities"]}  # type: ignore[attr-defined]
        assert set(row["names"]) <= keys  # type: ignore[call-overload]
        assert dict(row["source"])["file"] == sample.document.file  # type: ignore[call-overload]
    wearables = next(row for row in rows if "offering/wearables" in row["names"])  # type: ignore[operator]
    assert [entity["key"] for entity in wearables["entities"]] == [  # type: ignore[attr-defined]
        "offering/wearables",
        "remote-cardiology-iberia",
        "offering",
        "iberia",
    ]
