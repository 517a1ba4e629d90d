"""An output folder is the old one or the new one, whole, whatever happens."""

from __future__ import annotations

import fcntl
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from conftest import ROOT, SOAK

from kg.errors import OutputError
from kg.export import folder as module
from kg.export.folder import recover, replace_folder, replacing

from .numbered import build

KILLS = 500 if SOAK else 12


def content(path: Path) -> dict[str, bytes]:
    return {
        str(file.relative_to(path)): file.read_bytes() for file in sorted(path.rglob("*")) if file.is_file()
    }


def whole(path: Path) -> int:
    """The number of the build that lies there; fails where it is torn."""
    found = content(path)
    number = int(found["documents/a.txt"])
    assert found == build(number)
    return number


def beside(target: Path) -> list[str]:
    return sorted(path.name for path in target.parent.iterdir() if path != target)


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "output"


def test_a_new_folder_is_written_with_its_parents(tmp_path: Path) -> None:
    target = tmp_path / "a" / "b" / "output"
    replace_folder(target, build(1))
    assert whole(target) == 1


def test_an_earlier_build_is_replaced_and_nothing_is_left_beside(target: Path) -> None:
    for number in range(1, 4):
        replace_folder(target, build(number))
        assert whole(target) == number
    assert beside(target) == [".lock-output"]


def test_a_file_that_is_no_longer_written_is_gone(target: Path) -> None:
    replace_folder(target, {**build(1), "old.txt": b"old"})
    replace_folder(target, build(2))
    assert whole(target) == 2


def test_an_empty_folder_is_taken(target: Path) -> None:
    target.mkdir()
    replace_folder(target, build(1))
    assert whole(target) == 1


def test_a_relative_target(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for number in (1, 2):
        replace_folder(Path("out"), build(number))
    assert whole(tmp_path / "out") == 2


def test_a_foreign_folder_is_refused(target: Path) -> None:
    target.mkdir()
    (target / "thesis.txt").write_text("years of work")
    with pytest.raises(
        OutputError, match="holds files that no build has written; name another folder with -o"
    ):
        replace_folder(target, build(1))
    assert content(target) == {"thesis.txt": b"years of work"}


def test_a_file_or_link_is_refused(target: Path, tmp_path: Path) -> None:
    target.write_text("a file")
    with pytest.raises(OutputError, match="the output is no folder of its own"):
        replace_folder(target, build(1))
    assert target.read_text() == "a file"
    target.unlink()
    real = tmp_path / "real"
    replace_folder(real, build(1))
    target.symlink_to(real)
    with pytest.raises(OutputError, match="the output is no folder of its own"):
        replace_folder(target, build(2))
    assert whole(real) == 1


def test_a_folder_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    for target in (tmp_path / "file" / "output", Path("/proc/kg-output"), tmp_path / ("x" * 300)):
        with pytest.raises(OutputError, match=r"the output cannot be written .*; check space and rights"):
            replace_folder(target, build(1))


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_folder_is_refused(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(OutputError, match="the output cannot be written"):
        replace_folder(tmp_path / "output", build(1))


def test_a_full_disk_leaves_the_old_folder_whole(target: Path) -> None:
    replace_folder(target, build(1))
    code = (
        "import resource, sys; from pathlib import Path; from kg.errors import OutputError;"
        "from kg.export.folder import replace_folder;"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096));"
        "files = {'manifest.json': b'{}', 'big.txt': b'x' * 9000};\n"
        "try: replace_folder(Path(sys.argv[1]), files)\n"
        "except OutputError as error: print(error)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code, str(target)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert (
        "the output cannot be written (File too large); check space and rights, then build again."
        in ran.stdout
    )
    assert whole(target) == 1
    assert beside(target) == [".lock-output"]
    assert resource.getrlimit(resource.RLIMIT_FSIZE)[0] == resource.RLIM_INFINITY


def test_the_lock_is_respected(target: Path) -> None:
    replace_folder(target, build(1))
    with (target.parent / ".lock-output").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        with pytest.raises(OutputError, match="another build is writing this folder; wait for it"):
            replace_folder(target, build(2))
    assert whole(target) == 1
    replace_folder(target, build(3))
    assert whole(target) == 3


def writer(target: Path, number: int, *more: str) -> subprocess.Popen[str]:
    script = Path(__file__).with_name("numbered.py")
    command = [sys.executable, str(script), str(target), str(number), *more]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)


def test_a_kill_at_any_moment_leaves_a_whole_folder(target: Path) -> None:
    chance = random.Random(5)
    number = 1
    replace_folder(target, build(number))
    for _ in range(KILLS):
        process = writer(target, number + 1)
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        time.sleep(chance.uniform(0, 0.03))
        process.send_signal(signal.SIGKILL)
        process.communicate()
        recover(target)
        assert whole(target) >= number
        number = whole(target)
    replace_folder(target, build(number + 1))
    assert beside(target) == [".lock-output"]


def test_two_builds_at_once(target: Path) -> None:
    both = [writer(target, number, "once") for number in (100, 200)]
    for process in both:
        process.communicate(timeout=60)
        assert process.returncode == 0
    assert whole(target) in (100, 200)
    assert beside(target) == [".lock-output"]


def staged(target: Path, name: str) -> Path:
    return target.parent / f".staging-{target.name}-{name}"


def test_an_old_folder_that_was_put_aside_comes_back(target: Path) -> None:
    replace_folder(target, build(1))
    staged(target, "abc").mkdir()
    target.rename(staged(target, "abc") / "old")
    recover(target)
    assert whole(target) == 1
    assert beside(target) == [".lock-output"]


def test_what_a_killed_build_left_is_cleared_by_the_next(target: Path) -> None:
    replace_folder(target, build(1))
    shutil.copytree(target, staged(target, "abc") / "new")
    (staged(target, "abc") / "new" / "part-1.txt").write_text("torn")
    replace_folder(target, build(2))
    assert whole(target) == 2
    assert beside(target) == [".lock-output"]


def test_the_staging_of_a_running_build_is_left_alone(target: Path) -> None:
    staged(target, "abc").mkdir()
    with (target.parent / ".lock-output").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        recover(target)
        assert staged(target, "abc").is_dir()
    recover(target)
    assert not staged(target, "abc").exists()


@pytest.mark.parametrize("name", ["output-2", "output-2024-06"])
def test_the_staging_of_another_folder_is_left_alone(target: Path, name: str) -> None:
    other = target.parent / name
    replace_folder(other, build(7))
    staged(other, "abc").mkdir()
    other.rename(staged(other, "abc") / "old")
    replace_folder(target, build(1))
    recover(target)
    assert whole(target) == 1
    recover(other)
    assert whole(other) == 7


@pytest.mark.parametrize("name", ["out[1]", "out*", "out put", "出力", "out-"])
def test_a_folder_of_any_name(tmp_path: Path, name: str) -> None:
    target = tmp_path / name
    for number in (1, 2):
        replace_folder(target, build(number))
        staged(target, "abc").mkdir()
        recover(target)
    assert whole(target) == 2
    assert beside(target) == [f".lock-{name}"]


def test_where_folders_cannot_be_exchanged_in_one_step(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    replace_folder(target, build(1))
    monkeypatch.setattr(module, "_exchange", lambda left, right: False)
    replace_folder(target, build(2))
    assert whole(target) == 2
    assert beside(target) == [".lock-output"]


def written_over(target: Path) -> None:
    """A build in whose place somebody else puts a file before it ends."""
    with replacing(target) as files:
        files.put("manifest.json", b"{}")
        target.write_text("years of work")


def test_what_is_put_into_the_place_meanwhile_is_not_replaced(target: Path) -> None:
    with pytest.raises(OutputError, match="the output is no folder of its own"):
        written_over(target)
    assert target.read_text() == "years of work"
    assert beside(target) == [".lock-output"]


def test_a_fault_of_an_input_is_not_told_of_the_output(target: Path) -> None:
    with pytest.raises(FileNotFoundError), replacing(target):
        (target.parent / "none").read_bytes()
    assert beside(target) == [".lock-output"]


def test_a_mount_point_is_refused(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target.mkdir()
    monkeypatch.setattr(Path, "is_mount", lambda path: path == target)
    with pytest.raises(
        OutputError, match="a mount point, which cannot be replaced whole; name a folder below"
    ):
        replace_folder(target, build(1))
