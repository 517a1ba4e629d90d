"""What a build meets outside itself: one sentence, the right exit code, the old output whole."""

from __future__ import annotations

import fcntl
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import ROOT, SOAK, Command, Ran

from kg.scale import extraction
from tests.cli.building import Builds, builds_in, digests

# So many bytes are used up by the cache, by the first files of the output, and by the page.
LEFT = (0, 30_000, 120_000, 200_000, 400_000, 700_000) if SOAK else (0, 400_000)
OLD = "Alder Health acquired Birch Labs in 2019.\n"


@pytest.fixture
def work(tmp_path: Path, kg_command: Command) -> Path:
    """A folder with a finished build in `out`, and reports in `in` to build next."""
    (tmp_path / "old.txt").write_text(OLD, "utf-8")
    assert kg_command("build", tmp_path / "old.txt", "-o", tmp_path / "out").code == 0
    (tmp_path / "in").mkdir()
    for number in range(4):
        (tmp_path / "in" / f"{number}.txt").write_text(f"Cedar{number} acquired Dogwood{number} in 2020.\n")
    return tmp_path


def refused(ran: Ran, sentence: str) -> None:
    """Check that a command said one such sentence and nothing else."""
    assert (ran.code, ran.out) == (3, "")
    assert re.fullmatch(f"kg: {sentence}\\.\n", ran.err), ran.err


def build(kg_command: Command, work: Path, *more: str) -> Ran:
    """Build what is next, and check that the old output is whole with nothing beside it."""
    before = digests(work / "out")
    ran = kg_command("build", work / "in", "-o", work / "out", "-j", "1", *more)
    assert ran.code == 0 or digests(work / "out") == before
    assert {path.name for path in work.iterdir() if "out" in path.name} == {"out", ".cache-out", ".lock-out"}
    assert not list((work / ".cache-out").glob("*/.*"))
    return ran


@pytest.mark.skipif(
    not Path("/proc/self/mem").exists(), reason="a file that cannot be read is found in /proc"
)
def test_a_file_that_cannot_be_read(kg_command: Command, work: Path) -> None:
    (work / "in" / "2.txt").unlink()
    (work / "in" / "2.txt").symlink_to("/proc/self/mem")
    refused(
        build(kg_command, work), r".*/2\.txt: the file cannot be read \(input/output error\); check the path"
    )
    ran = build(kg_command, work, "--keep-going")
    assert (ran.code, ran.err) == (0, "")
    assert "2.txt: the file cannot be read (input/output error)" in ran.out


def meanwhile(monkeypatch: pytest.MonkeyPatch, change: object) -> None:
    """Change something as soon as the first document has been extracted."""
    propose = extraction.propose

    def changed(document: object) -> object:
        found = propose(document)  # type: ignore[arg-type]
        change()  # type: ignore[operator]
        return found

    monkeypatch.setattr(extraction, "propose", changed)


def test_a_folder_that_vanishes(kg_command: Command, work: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    meanwhile(monkeypatch, lambda: shutil.rmtree(work / "in", ignore_errors=True))
    refused(build(kg_command, work), r".*/1\.txt: there is no such file; check the path")


def test_a_file_that_changes(kg_command: Command, work: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = work / "in" / "3.txt"
    meanwhile(monkeypatch, lambda: path.write_text("Elder acquired Fir in 2021.\n"))
    sentence = r".*/3\.txt: the file changed while it was read; build again when it is written"
    refused(build(kg_command, work), sentence)
    monkeypatch.undo()
    assert build(kg_command, work).code == 0


@pytest.mark.parametrize("kind", ["pipe", "device"])
def test_claims_that_are_no_file(kg_command: Command, work: Path, kind: str) -> None:
    path = work / "claims.yaml"
    if kind == "pipe":
        os.mkfifo(path)
    else:
        path.symlink_to("/dev/zero")
    ran = kg_command("build", path, "-o", work / "out")
    refused(ran, r".*/claims\.yaml: this is a pipe or device, not a file; name a file")


def test_a_second_build_into_the_folder_ends_at_once(
    kg_command: Command, work: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(extraction, "propose", lambda document: pytest.fail("it began"))
    with (work / ".lock-out").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        refused(build(kg_command, work), r".*/out: another build is writing this folder; wait for it")


def test_an_output_that_is_a_file(kg_command: Command, work: Path) -> None:
    (work / "file").write_text("years of work")
    ran = kg_command("build", work / "in", "-o", work / "file")
    refused(ran, r".*/file: the output is no folder of its own; name another folder with -o")
    ran = kg_command("build", work / "in", "-o", work / "file" / "out")
    refused(ran, r".*: the output cannot be written \(.*\); check space and rights, then build again")
    assert (work / "file").read_text() == "years of work"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no device that is always full")
def test_what_is_printed_onto_a_full_disk(work: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        ran = command("extract", work / "old.txt", stdout=full)
    assert ran.returncode == 3
    problem = "the system refuses it (No space left on device); check space and rights"
    assert ran.stderr == f"kg: what is printed: {problem}.\n"


def command(*words: str | Path, stdout: object = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "kg", *map(str, words)],
        cwd=ROOT,
        stdout=stdout,  # type: ignore[arg-type]
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )


def test_streams_that_are_closed(work: Path) -> None:
    line = f"{sys.executable} -m kg build - {work / 'old.txt'} -o {work / 'new'} --keep-going"
    ran = subprocess.run(f"{line} <&- >&-", shell=True, cwd=ROOT, stderr=subprocess.PIPE, check=False)
    assert (ran.returncode, ran.stderr) == (0, b"")


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A folder on a disk of its own, which only root can give."""
    disk = tmp_path / "disk"
    disk.mkdir()
    if (
        os.geteuid() != 0
        or subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", str(disk)], check=False, capture_output=True
        ).returncode
    ):
        pytest.skip("only root can mount a small disk")
    yield disk
    subprocess.run(["umount", "-l", str(disk)], check=True)


def fill(disk: Path, left: int) -> None:
    """Fill a disk but for so many bytes."""
    found = os.statvfs(disk)
    size = found.f_bavail * found.f_frsize - left
    with (disk / "filler").open("wb") as file:
        file.write(bytes(max(0, size)))


def test_a_full_disk_at_any_point_of_a_build(small_disk: Path) -> None:
    """In the cache, in the staging of each file, and nowhere once there is space again."""
    with builds_in(small_disk, jobs=1) as builds:
        builds.start("one", builds.out, jobs=1)
        assert builds.end() == 0
        failed = {_full(builds, left) for left in LEFT}
        assert failed == {"the cache cannot be written", "the output cannot be written"}
        builds.start("two", builds.out, jobs=1)
        assert builds.end() == 0
        assert builds.found() == "two"


def _full(builds: Builds, left: int) -> str:
    """The problem that a build names on a disk with so many bytes left."""
    fill(builds.work, left)
    log = builds.work.parent / "log"
    builds.start("two", builds.out, jobs=1, log=log)
    code = os.waitstatus_to_exitcode(builds.end())
    sentence = log.read_text()
    log.unlink()
    assert code == 3, sentence
    assert builds.found() == "one"
    assert {path.name for path in builds.work.iterdir() if "out" in path.name} == {
        "out",
        ".cache-out",
        ".lock-out",
    }
    assert not list((builds.work / ".cache-out").glob("*/.*"))
    (builds.work / "filler").unlink()
    found = re.fullmatch(
        r"kg: \S+: ([\w ]+) \(No space left on device\); check space and rights, then .*\.\n", sentence
    )
    assert found, sentence
    return found[1]
