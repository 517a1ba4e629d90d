"""Writers at once leave the same files as one after the other, whatever happens to them."""

from __future__ import annotations

import os
import signal
from functools import partial
from pathlib import Path

import pytest

from kg.errors import OutputError
from kg.export.files import Files
from kg.scale.writers import Writers

NAMES = ("a.txt", "b/c.txt", "d.txt")


def put(files: Files, name: str) -> None:
    files.put(name, name.encode() * 1000)


def put_or_die(files: Files, name: str, *, here: int) -> None:
    """Write half of a file and die, but in the process `here`."""
    if os.getpid() != here:
        (files.folder / name).write_bytes(b"half")
        os.kill(os.getpid(), signal.SIGKILL)
    put(files, name)


@pytest.mark.parametrize("jobs", [1, 2, 8])
def test_all_files_are_written_and_known(tmp_path: Path, jobs: int) -> None:
    files, alone = Files(tmp_path / "many"), Files(tmp_path / "one")
    with Writers(files, jobs=jobs) as writers:
        for name in NAMES:
            writers.start(partial(put, files, name))
        put(files, "own.txt")
    for name in (*NAMES, "own.txt"):
        put(alone, name)
    assert dict(files) == dict(alone)
    assert files.digests == alone.digests


def test_what_a_killed_writer_left_is_written_anew(tmp_path: Path) -> None:
    files = Files(tmp_path)
    with Writers(files, jobs=2) as writers:
        writers.start(partial(put_or_die, files, "a.txt", here=os.getpid()))
        writers.start(partial(put, files, "d.txt"))
    assert files["a.txt"] == b"a.txt" * 1000
    assert set(files) == {"a.txt", "d.txt"}


def write(files: Files, names: tuple[str, ...], *, jobs: int) -> None:
    with Writers(files, jobs=jobs) as writers:
        for name in names:
            writers.start(partial(put, files, name))


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_disk_that_refuses_is_told(tmp_path: Path, jobs: int) -> None:
    (tmp_path / "taken").write_bytes(b"")
    with pytest.raises(OutputError, match="the output cannot be written"):
        write(Files(tmp_path), ("taken/a.txt", "d.txt"), jobs=jobs)


def linger_and_fail(files: Files) -> None:
    with Writers(files, jobs=2) as writers:
        writers.start(signal.pause)  # type: ignore[arg-type]
        raise ZeroDivisionError


def test_an_error_here_ends_the_writers(tmp_path: Path) -> None:
    files = Files(tmp_path)
    with pytest.raises(ZeroDivisionError):
        linger_and_fail(files)
    assert not files.digests
