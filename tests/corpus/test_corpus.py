"""The corpus: every claim file is accepted, and its evidence reads again in its document."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.claims.files import read_claim_file
from kg.claims.grounding import cite_reviewed
from kg.documents import read

FOLDER = Path(__file__).parent
IDS = sorted(path.stem for path in FOLDER.glob("*.txt"))
LANGUAGES = ("de", "en", "es", "fr", "zh")


def held_out() -> list[str]:
    return (FOLDER / "HELD_OUT").read_text("utf-8").split()


@pytest.mark.parametrize("name", IDS)
def test_the_evidence_reads_again(name: str) -> None:
    report = read_claim_file(FOLDER / f"{name}.yaml")
    document = read(FOLDER / f"{name}.txt")
    cited = cite_reviewed(report, document=document, file=f"{name}.yaml")
    assert {claim.grounding for claim in cited.claims} <= {"reread"}


@pytest.mark.parametrize("name", [name for name in IDS if "debris" in name])
def test_debris_states_nothing(name: str) -> None:
    report = read_claim_file(FOLDER / f"{name}.yaml")
    assert (dict(report.entities), report.claims) == ({}, ())


def test_every_document_has_a_claim_file_and_the_reverse() -> None:
    assert sorted(path.stem for path in FOLDER.glob("*.yaml")) == IDS


@pytest.mark.parametrize("language", LANGUAGES)
def test_about_a_third_of_each_language_is_held_out(language: str) -> None:
    everything = [name for name in IDS if name.startswith(language)]
    kept = [name for name in held_out() if name.startswith(language)]
    assert set(kept) <= set(everything)
    assert 0.25 <= len(kept) / len(everything) <= 0.45
