"""The reviewed claims of the four seed reports."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from kg.claims.files import read_claim_file
from kg.claims.writing import claim_file
from kg.entities.decisions import read_alignments, read_decisions
from kg.entities.taxonomy import read_concepts
from kg.model.report import Report
from kg.resources import ontology_folder, seeds_folder

SEEDS = sorted(seeds_folder().glob("0*.yaml"))
_CHINESE = re.compile(r"[\u3400-\u9fff]")

# What a careful reading of the four reports finds, kind by kind.
FOUND = {
    "acquisition": (1, 0, 0, 1),
    "expansion": (0, 0, 0, 4),
    "growth_rate": (2, 1, 1, 3),
    "launch": (0, 0, 0, 2),
    "market_size": (3, 2, 2, 6),
    "ownership": (0, 2, 0, 0),
    "partnership": (0, 0, 3, 3),
    "ranking": (0, 5, 4, 17),
    "share": (0, 0, 0, 0),
    "statistic": (3, 0, 2, 6),
}
ENTITIES = {"company": (2, 15, 20, 16), "dimension": (2, 6, 6, 9), "segment": (7, 27, 4, 33)}


@pytest.fixture(scope="module")
def reports() -> list[Report]:
    return [read_claim_file(path) for path in SEEDS]


def test_hold_what_a_careful_reading_finds(reports: list[Report]) -> None:
    kinds = [Counter(getattr(c, "kind", "") for c in r.claims if not c.unsure) for r in reports]
    for kind, counts in FOUND.items():
        assert tuple(found[kind] for found in kinds) == counts, kind
    types = [Counter(getattr(e, "type", "") for e in r.entities.values()) for r in reports]
    for name, counts in ENTITIES.items():
        assert tuple(found[name] for found in types) == counts, name


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem[:3])
def test_have_the_form_that_the_writer_gives(path: Path) -> None:
    assert claim_file(read_claim_file(path)) == path.read_text("utf-8")


def test_copy_no_sentence(reports: list[Report]) -> None:
    """Anchors are at most eight words, or sixteen characters in Chinese; labels are short."""
    for report in reports:
        for claim in report.claims:
            anchors = [part.anchor for evidence in claim.evidence for part in evidence.ranges()]
            labels = [
                *getattr(claim, "label", {}).values(),
                *(getattr(claim, "purpose", None) or {}).values(),
            ]
            for words in anchors:
                assert len(words) <= 16 if _CHINESE.search(words) else len(words.split()) <= 8, words
            for words in labels:
                assert len(words) <= 24 if _CHINESE.search(words) else len(words.split()) <= 12, words


def test_every_entity_takes_part_in_a_claim(reports: list[Report]) -> None:
    for report in reports:
        text = claim_file(report)
        _, _, claims = text.partition("\nclaims:\n")
        entities = claim_file(report.model_copy(update={"claims": ()}))
        for key in report.entities:
            used = re.search(rf"(?<![\w/-]){re.escape(key)}(?![\w/-])", claims)
            named = len(re.findall(rf"(?<![\w/-]){re.escape(key)}(?![\w/-])", entities)) > 1
            assert used or named, f"{report.document.file}: {key}"


def test_a_bilingual_report_states_a_fact_once_with_evidence_in_both_languages(reports: list[Report]) -> None:
    report = reports[2]
    assert report.document.language == ("zh", "en")
    figures = [
        claim for claim in report.claims if getattr(claim, "kind", "") in ("market_size", "growth_rate")
    ]
    assert len(figures) == 3
    for claim in figures:
        anchors = [evidence.proof[0].anchor for evidence in claim.evidence]
        assert any(map(_CHINESE.search, anchors))
        assert not all(map(_CHINESE.search, anchors))


def test_places_and_matched_segments_are_in_the_taxonomies(reports: list[Report]) -> None:
    concepts = read_concepts(ontology_folder())
    for report in reports:
        for key, entity in report.entities.items():
            if getattr(entity, "type", "") in ("region", "country"):
                assert f"region/{key}" in concepts, key
    by_file = {report.document.file: report for report in reports}
    rows = read_alignments(seeds_folder() / "alignment.yaml")
    assert len(rows) >= 60
    for row in rows:
        assert row.segment in by_file[row.file].entities, row
        assert f"taxonomy/{row.concept}" in concepts, row


def test_decisions_name_companies_of_the_reports(reports: list[Report]) -> None:
    known = {f"company/{key}" for r in reports for key, e in r.entities.items() if e.path == "company"}
    decisions = read_decisions(seeds_folder() / "decisions.yaml")
    assert {path for each in decisions for path in (each.left, each.right)} <= known
    pairs = {(each.judgement, each.left, each.right) for each in decisions}
    assert ("positive", "company/amwell", "company/american-well") in pairs
    assert ("negative", "company/ping-an-good-doctor", "company/good-doctor-online") in pairs
