"""Reports that wait in a file are the reports that were put there."""

from __future__ import annotations

from pathlib import Path

import pytest
from making import cited, company

from kg.model.bearer import Claims
from kg.model.cited import CitedReport
from kg.model.reports import Reports
from kg.pipeline import build
from kg.scale.shelf import Shelf
from kg.store.spool import Spool


def told(name: str) -> CitedReport:
    return cited({"a": company(name)}, [{"kind": "mention", "entity": "a"}], publisher=name, name=name)


REPORTS = [told(f"Norva {number}") for number in range(20)]


@pytest.mark.parametrize("few", [0, 7, 19, 20])
def test_reports_come_back_in_the_order_of_their_hashes(few: int, tmp_path: Path) -> None:
    shelf = Shelf(Spool(tmp_path), few=few)
    for report in REPORTS:
        shelf.add(report)
    assert shelf.reports() == Reports.of(REPORTS)
    assert shelf.reports()[3] == Reports.of(REPORTS)[3]
    assert list(shelf.reports()[-2:]) == list(Reports.of(REPORTS))[-2:]


@pytest.mark.parametrize("few", [0, 50])
def test_what_was_seen_stays_while_more_comes(few: int, tmp_path: Path) -> None:
    shelf = Shelf(Spool(tmp_path), few=few)
    for report in REPORTS[:5]:
        shelf.add(report)
    before = shelf.reports()
    for report in REPORTS[5:]:
        shelf.add(report)
    assert before == Reports.of(REPORTS[:5])


@pytest.mark.parametrize("few", [0, 50])
def test_left_out_reports_are_gone_with_their_texts(few: int, tmp_path: Path) -> None:
    shelf = Shelf(Spool(tmp_path), few=few)
    for number, report in enumerate(REPORTS):
        shelf.add(report, text=f"Text {number} \ud800")
    shelf.leave_out({report.source.sha256 for report in REPORTS[:18]})
    assert shelf.reports() == Reports.of(REPORTS[18:])
    hashes = [report.source.text_hash for report in REPORTS]
    assert dict(shelf.texts()) == {hashes[18]: "Text 18 \ud800", hashes[19]: "Text 19 \ud800"}
    assert hashes[0] not in shelf.texts()


@pytest.mark.parametrize("few", [0, 50])
def test_claims_are_found_by_their_ids(few: int, tmp_path: Path) -> None:
    shelf = Shelf(Spool(tmp_path), few=few)
    for report in REPORTS:
        shelf.add(report)
    claims = Claims(shelf.reports())
    for report in REPORTS:
        (cited_claim,) = report.claims
        assert claims[cited_claim.id].report == report
        assert claims[cited_claim.id].cited == cited_claim
        assert claims.source(claims.place(cited_claim.id)) == report.source
    assert len(claims) == len(REPORTS)
    assert "0123456789abcdef" not in claims


def test_each_report_is_read_once_for_many_claims() -> None:
    read: list[int] = []
    reports = Reports.of(REPORTS)

    def counted(number: int) -> CitedReport:
        read.append(number)
        return reports[number]

    claims = Claims(reports)
    asked = sorted((claims.place(claim), claim) for claim in [*claims, *claims])
    found = list(Claims(Reports(reports.heads, counted)).in_order(iter(asked)))
    assert read == list(range(len(REPORTS)))
    assert [bearer.cited.id for _, bearer in found] == [claim for claim, _ in found]
    assert [claim for claim, _ in found] == [claim for _, claim in asked]


def test_a_build_is_the_same_wherever_its_reports_wait(
    sample_file: Path, sample_text: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    corpus = Path(__file__).parents[1] / "corpus"
    inputs = [sample_file, sample_text, *sorted(corpus.glob("??-news-0[1-3].txt"))]
    here = build(inputs)
    monkeypatch.setattr("kg.scale.shelf.FEW", 0)
    monkeypatch.setattr("kg.export.html.quotes.FEW", 0)
    monkeypatch.setattr("kg.store.ordered.MOST", 2)
    there = build(inputs)
    assert dict(there.files) == dict(here.files)
    ours, theirs = here.graph.knowledge, there.graph.knowledge
    assert theirs.claims.reports == ours.claims.reports
    assert theirs.statements == ours.statements
    assert theirs.edges == ours.edges
    assert dict(theirs.entities) == dict(ours.entities)
    assert [theirs.statements.find(each.path) for each in ours.statements] == list(ours.statements)
    assert list(theirs.told()) == list(ours.told())
