"""What a build refuses: a sentence with file, line and remedy, exit code 3, the old output untouched."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from conftest import Command

from kg.export.folder import replace_folder

CHANGES = {
    "broken YAML": ("claims:\n", "claims: [\n"),
    "unknown key": ("    status: planned", "    statuss: planned"),
    "impossible date": ('date: "2025-05"', 'date: "2025-02-31"'),
    "percentage as text": ("percent: 8.7", 'percent: "8.7 %"'),
    "evidence outside the document": ("at: [672, 707]", "at: [672, 70700]"),
    "wrong hash": ("348527e70f87443a", "0000000000000000"),
    "wrong anchor": ('anchor: "An ageing', 'anchor: "An aging'),
    "wrong range": ("at: [672, 707]", "at: [673, 707]"),
    "unknown entity": ("target: latido-medical", "target: latido"),
    "name that breaks an IRI": ("  mdr:", '  "mdr> <x":'),
    "name with a line break": ('["MDR"]', '["M\\nDR"]'),
    "alias": ("  licence: null", "  licence: *x"),
    "anchor": ("  licence: null", "  licence: &x null"),
    "tag": ("  licence: null", "  licence: !!python/none null"),
    "key twice": ("  licence: null", "  licence: null\n  licence: null"),
    "deep nesting": ("  licence: null", "  licence: " + "[" * 100),
    "control character": ("  licence: null", '  licence: "\x07"'),
    "huge number": ("amount: 640000000", "amount: " + "9" * 400),
    "surrogate": ("  licence: null", '  licence: "\\ud800"'),
}


@pytest.fixture
def output(tmp_path: Path) -> Path:
    folder = tmp_path / "output"
    replace_folder(folder, {"manifest.json": b"{}", "graph.html": b"the old build"})
    return folder


def refused(kg_command: Command, path: Path, output: Path, sample_text: Path) -> str:
    """The sentence of a refused build, with the old output found untouched."""
    ran = kg_command("build", path, "-o", output, "--originals", sample_text.parent)
    assert ran.code == 3, ran.err
    assert ran.out == ""
    assert ran.err.count("\n") == 1
    assert sorted(each.name for each in output.iterdir()) == ["graph.html", "manifest.json"]
    assert (output / "graph.html").read_bytes() == b"the old build"
    return ran.err


@pytest.mark.parametrize("case", CHANGES)
def test_a_faulty_claim_file(
    case: str, kg_command: Command, output: Path, sample_file: Path, sample_text: Path
) -> None:
    old, new = CHANGES[case]
    text = sample_file.read_text("utf-8")
    assert old in text
    path = output.parent / "own.yaml"
    path.write_text(text.replace(old, new, 1), "utf-8")
    sentence = refused(kg_command, path, output, sample_text)
    assert re.fullmatch(rf"kg: {re.escape(str(path))}, line \d+: [^\n]+; [^\n]+\.\n", sentence)


def test_a_fact_that_stands_twice(
    kg_command: Command, output: Path, sample_file: Path, sample_text: Path
) -> None:
    text = sample_file.read_text("utf-8")
    last = text[text.rindex("  - kind:") :]
    path = output.parent / "own.yaml"
    path.write_text(text + last, "utf-8")
    line = text.count("\n") + 1
    assert f"own.yaml, line {line}: the same fact is claimed twice" in refused(
        kg_command, path, output, sample_text
    )


def test_a_document_with_another_hash(
    kg_command: Command, output: Path, sample_file: Path, sample_text: Path
) -> None:
    path = output.parent / "own.yaml"
    text = sample_file.read_text("utf-8")
    sha = re.search(r'  sha256: "([0-9a-f]{64})"', text)
    assert sha
    path.write_text(text.replace(sha[1], "0" * 64), "utf-8")
    assert "but 000000000000... was recorded; fetch the original again" in refused(
        kg_command, path, output, sample_text
    )


def test_bytes_that_are_no_text(kg_command: Command, output: Path, sample_text: Path) -> None:
    path = output.parent / "own.yaml"
    path.write_bytes(b"document:\n  file: \xff\n")
    assert "own.yaml, line 2: byte 18 is not UTF-8; save the file as UTF-8." in refused(
        kg_command, path, output, sample_text
    )


def test_a_decision_that_contradicts_another(
    kg_command: Command, output: Path, sample_file: Path, sample_text: Path
) -> None:
    folder = output.parent / "seeds"
    folder.mkdir()
    (folder / "own.yaml").write_text(sample_file.read_text("utf-8"), "utf-8")
    row = "left: company/pulsera-labs, right: company/grupo-almenara, by: t, when: 2026, why: x}"
    rows = [f"  - {{judgement: {judgement}, {row}" for judgement in ("positive", "negative")]
    (folder / "decisions.yaml").write_text("\n".join(["decisions:", *rows]), "utf-8")
    sentence = refused(kg_command, folder, output, sample_text)
    assert (
        "decisions.yaml: company/grupo-almenara and company/pulsera-labs are decided to be one and not to be"
        in sentence
    )


def test_a_foreign_folder(kg_command: Command, sample_file: Path, tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("years of work")
    ran = kg_command("build", sample_file, "-o", tmp_path)
    assert ran.code == 3
    assert (
        ran.err
        == f"kg: {tmp_path}: the folder holds files that no build has written; name another folder with -o.\n"
    )
    assert (tmp_path / "thesis.txt").read_text() == "years of work"
