"""Files are written as they come, and tell their length and hash."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

from kg.errors import OutputError
from kg.export.files import Digest, Files
from kg.export.folder import replacing


def test_a_file_is_hashed_while_it_is_written(tmp_path: Path) -> None:
    files = Files(tmp_path / "new")
    with files.new("deep/a.txt") as out:
        for part in (b"one ", b"", b"two"):
            out.write(part)
    assert files.digests == {"deep/a.txt": Digest(7, hashlib.sha256(b"one two").hexdigest())}
    assert dict(files) == {"deep/a.txt": b"one two"}


def fail(files: Files) -> None:
    with files.new("a") as out:
        out.write(b"half")
        raise OSError("full")


def test_a_file_that_failed_is_none(tmp_path: Path) -> None:
    files = Files(tmp_path)
    with pytest.raises(OutputError, match=r"the output cannot be written \(full\)"):
        fail(files)
    assert len(files) == 0
    with pytest.raises(KeyError):
        files["a"]


@pytest.mark.parametrize(("number", "each", "at_once"), [(3, 3, 0), (300, 256, 1)])
def test_many_files_are_put_on_the_disk_at_once(
    number: int, each: int, at_once: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[str] = []
    monkeypatch.setattr(os, "fsync", lambda _: calls.append("one"))
    monkeypatch.setattr(os, "sync", lambda: calls.append("all"))
    files = Files(tmp_path)
    for name in range(number):
        files.put(f"{name}.txt", b"text")
    files.settle()
    assert (calls.count("one"), calls.count("all")) == (each, at_once)


def test_a_disk_that_fails_at_last_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError("full")

    monkeypatch.setattr(os, "fsync", full)
    with (
        pytest.raises(OutputError, match=r"the output cannot be written \(full\)"),
        replacing(tmp_path / "out") as files,
    ):
        files.put("manifest.json", b"{}")
    assert not (tmp_path / "out").exists()
