"""Files are written as they come, and tell their length and hash."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from kg.errors import OutputError
from kg.export.files import Digest, Files


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
