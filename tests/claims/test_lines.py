"""Claims in JSON Lines, read again as they were written."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kg.claims.files import read_claim_file
from kg.claims.grounding import cite_reviewed
from kg.claims.lines import read_claim_lines
from kg.errors import ClaimFileError
from kg.evaluate import score
from kg.export.records import claim_lines


@pytest.fixture
def lines(sample_file: Path) -> str:
    return claim_lines(cite_reviewed(read_claim_file(sample_file), document=None, file="x.yaml")).decode()


def test_written_claims_come_back(lines: str, sample_file: Path, tmp_path: Path) -> None:
    path = tmp_path / "claims.jsonl"
    path.write_text(lines + "\n", "utf-8")
    (found,) = read_claim_lines(path)
    report = read_claim_file(sample_file)
    assert found.document == report.document
    assert found.claims == report.claims
    assert found.entities.items() <= report.entities.items()
    assert score([found], [report]).macro_f1 == pytest.approx(1.0)


@pytest.mark.parametrize("missing", ["document", "source", "entities", "claim", "kind", "id"])
def test_a_line_that_lacks_a_part_is_named(missing: str, lines: str, tmp_path: Path) -> None:
    first, second, *_ = lines.split("\n")
    row = json.loads(second)
    del row[missing]
    path = tmp_path / "claims.jsonl"
    path.write_text(f"{first}\n{json.dumps(row)}\n", "utf-8")
    with pytest.raises(ClaimFileError, match=r"claims\.jsonl, line 2: the line holds no claim .*; give what"):
        read_claim_lines(path)


@pytest.mark.parametrize("text", ["{", "[]", "3", '"text"', "null", "{}"])
def test_what_is_no_claim_is_refused(text: str, tmp_path: Path) -> None:
    path = tmp_path / "claims.jsonl"
    path.write_text(text, "utf-8")
    with pytest.raises(ClaimFileError, match="line 1: the line holds no claim"):
        read_claim_lines(path)
