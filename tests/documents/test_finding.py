from __future__ import annotations

import os
from pathlib import Path

import pytest

from kg.documents import find_documents
from kg.errors import DocumentError


def _touch(root: Path, *names: str) -> None:
    for name in names:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).touch()


def test_a_folder_gives_its_documents_sorted(tmp_path: Path) -> None:
    _touch(tmp_path, "b.pdf", "a/z.txt", "a/b/c.DOCX", "a.html", "a/x.yaml", "photo.png", "README")
    found = [path.relative_to(tmp_path).as_posix() for path in find_documents(tmp_path)]
    assert found == ["a/b/c.DOCX", "a/z.txt", "a.html", "b.pdf"]


def test_hidden_files_and_the_output_of_a_build_are_left_out(tmp_path: Path) -> None:
    _touch(
        tmp_path,
        ".a.txt",
        ".git/b.txt",
        "out/manifest.json",
        "out/telehealth.trig",
        "out/documents/c.txt",
        "d.txt",
    )
    assert find_documents(tmp_path) == [tmp_path / "d.txt"]


def test_a_file_is_itself_whatever_its_suffix(tmp_path: Path) -> None:
    _touch(tmp_path, "a.report")
    assert find_documents(tmp_path / "a.report") == [tmp_path / "a.report"]


def test_a_pattern_gives_what_it_matches(tmp_path: Path) -> None:
    _touch(tmp_path, "b.txt", "a.txt", "c.pdf", "d.txt/e.txt")
    assert find_documents(tmp_path / "*.txt") == [tmp_path / "a.txt", tmp_path / "b.txt"]


def test_a_broken_link_is_found_so_that_reading_reports_it(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to("nowhere.txt")
    assert find_documents(tmp_path) == [tmp_path / "a.txt"]


def test_a_link_back_to_the_folder_is_not_followed(tmp_path: Path) -> None:
    _touch(tmp_path, "a/b.txt")
    (tmp_path / "a" / "again").symlink_to(tmp_path)
    assert find_documents(tmp_path) == [tmp_path / "a/b.txt"]


@pytest.mark.parametrize("name", ["nothing", "nothing*.txt", "a\x00b"])
def test_what_is_not_there_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(DocumentError, match="no such file or folder"):
        find_documents(tmp_path / name)


def test_a_folder_that_cannot_be_listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def denied(path: object) -> object:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(os, "scandir", denied)
    with pytest.raises(DocumentError, match="cannot be listed"):
        find_documents(tmp_path)
