"""A build copies no more of a document than its licence allows, in any of its files."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import kg
from kg.claims.writing import claim_file
from kg.documents import read
from kg.inputs import Options
from kg.pipeline import build
from kg.scale.extraction import propose

SENTENCE = (
    "In a deal that had long been awaited by the whole trade, Alder Health acquired Birch Care in 2021."
)
TEXT = f"Notes on telehealth.\n\n{SENTENCE}\n"


def page(folder: Path, **more: str) -> Path:
    path = folder / "page.jsonl"
    path.write_text(json.dumps({"text": TEXT, "url": "https://example.org/a", **more}) + "\n", "utf-8")
    return path


def reviewed(folder: Path, licence: str | None) -> list[Path]:
    text, file = folder / "own.txt", folder / "own.yaml"
    text.write_text(TEXT, "utf-8")
    report = propose(read(text)).report
    source = report.document.model_copy(update={"licence": licence})
    file.write_text(claim_file(report.model_copy(update={"document": source})), "utf-8")
    return [file, text]


def quoted_in(files: dict[str, bytes]) -> set[str]:
    return {name for name, data in files.items() if SENTENCE.encode() in data}


def test_a_document_that_may_not_be_copied_is_quoted_by_its_anchors(tmp_path: Path) -> None:
    inputs = [page(tmp_path, license="(c) 2021 Alder. All rights reserved.")]
    made = build(inputs, options=Options(annotations=True), output=tmp_path / "out")
    files = dict(made.files)
    assert not [name for name in files if name.startswith("documents/")]
    assert not quoted_in(files)
    assert json.loads(files["manifest.json"])["counts"]["capped"] == 1
    for graph in (made.graph, kg.open(tmp_path / "out")):
        (deal,) = graph.deals
        assert [each.quote for each in deal.citations] == ["In a deal that had long been awaited \u2026"]


@pytest.mark.parametrize("licence", ["CC BY 4.0", ""])
def test_an_open_document_is_quoted_whole(licence: str, tmp_path: Path) -> None:
    made = build([page(tmp_path, license=licence)], options=Options(annotations=True))
    names = quoted_in(dict(made.files))
    assert {"graph.html", "telehealth.nq"} <= names
    assert any(name.startswith("documents/") for name in names)
    assert json.loads(made.files["manifest.json"])["counts"]["capped"] == 0


@pytest.mark.parametrize(
    ("licence", "whole"), [("CC0-1.0", True), ("All rights reserved", False), (None, False)]
)
def test_a_reviewed_document_that_is_an_input_too(licence: str | None, whole: bool, tmp_path: Path) -> None:
    made = build(reviewed(tmp_path, licence))
    assert bool(quoted_in(dict(made.files))) is whole
    (deal,) = made.graph.deals
    assert (deal.citations[0].quote == SENTENCE) is whole


def test_the_originals_of_a_reviewed_document_are_only_read_again(tmp_path: Path) -> None:
    file, text = reviewed(tmp_path, "CC0-1.0")
    made = build([file], options=Options(originals=text.parent))
    assert not quoted_in(dict(made.files))
