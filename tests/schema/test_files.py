from __future__ import annotations

from pathlib import Path

import pytest

from kg.errors import OutputError
from kg.model.kinds import KINDS
from kg.schema.__main__ import main
from kg.schema.files import FILES, stale_files, write_files


def test_the_committed_files_are_what_the_model_gives(root: Path) -> None:
    assert stale_files(root) == ()


@pytest.mark.parametrize("name", FILES)
def test_files_are_the_same_every_time_and_end_in_one_line_break(name: str) -> None:
    made = FILES[name]()
    assert made == FILES[name]()
    assert made.endswith(b"\n")
    assert not made.endswith(b"\n\n")
    assert b"\r" not in made
    assert b"\t" not in made


def test_a_file_that_differs_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--root", str(tmp_path), "--check"]) == 1
    assert capsys.readouterr().err.count("make schema") == len(FILES)
    assert main(["--root", str(tmp_path)]) == 0
    assert capsys.readouterr().out.count("wrote") == len(FILES)
    assert main(["--root", str(tmp_path), "--check"]) == 0
    (tmp_path / "ontology/shapes.ttl").write_bytes(b"")
    assert main(["--root", str(tmp_path), "--check"]) == 1
    assert capsys.readouterr().err == "ontology/shapes.ttl differs from the model; run make schema.\n"


def test_a_folder_that_cannot_be_written_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "ontology").write_text("a file in the place of the folder")
    with pytest.raises(OutputError, match="cannot be written"):
        write_files(tmp_path)


def test_the_reference_names_every_kind(root: Path) -> None:
    text = (root / "docs/reference.md").read_text("utf-8")
    for name, kind in KINDS.items():
        assert f"### {kind.term.curie} ({kind.term.zh})" in text
        assert f"`kind: {name}`" in text
