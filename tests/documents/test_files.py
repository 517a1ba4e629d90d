from __future__ import annotations

import os
from pathlib import Path

import pytest

from kg.documents import files, read
from kg.errors import DocumentError


def test_the_bytes_come_back(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"12%")
    assert files.file_bytes(path) == b"12%"


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match=r"a\.txt: there is no such file; check the path\.$"):
        read(tmp_path / "a.txt")


def test_a_folder(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="folder; name the files in it"):
        read(tmp_path)


def test_an_empty_file(tmp_path: Path) -> None:
    (tmp_path / "a.txt").touch()
    with pytest.raises(DocumentError, match="the document is empty"):
        read(tmp_path / "a.txt")


def test_a_link_that_leads_to_itself(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to("b.txt")
    (tmp_path / "b.txt").symlink_to("a.txt")
    with pytest.raises(DocumentError, match="cannot be read"):
        read(tmp_path / "a.txt")


def test_a_pipe_is_refused_without_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    with pytest.raises(DocumentError, match="not a file; name a file, or give a stream as standard input"):
        read(tmp_path / "a.txt")


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Permissions do not bind every user that runs the tests, so the system's answer is played.
    def denied(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", denied)
    with pytest.raises(DocumentError, match="may not be read; change its permissions"):
        read(tmp_path / "a.txt")


def test_a_path_with_a_nul() -> None:
    with pytest.raises(DocumentError, match="no path of a file"):
        read(Path("a\x00.txt"))


def test_a_name_that_is_too_long() -> None:
    with pytest.raises(DocumentError, match="cannot be read"):
        read(Path("a" * 5000))


def test_a_file_that_grows_while_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_text("The market")

    def growing(data: bytes, *, name: str) -> bytes:
        with path.open("a") as file:
            file.write(" grows")
        return data

    monkeypatch.setattr(files, "bounded", growing)
    with pytest.raises(DocumentError, match="changed while it was read"):
        files.file_bytes(path)


def test_a_file_beyond_the_bound(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MAX_BYTES", 2**20)
    path = tmp_path / "a.txt"
    path.write_bytes(b"a" * (2**20 + 1))
    with pytest.raises(DocumentError, match="larger than 1 MiB; split it"):
        read(path)
