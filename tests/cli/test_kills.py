"""A build killed at any moment: old or new output whole, nothing finished done again, nothing left over."""

from __future__ import annotations

import hashlib
import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from conftest import ROOT, SOAK

from kg.export.folder import recover

KILLS = 500 if SOAK else 6
VERSIONS = ("one", "two")
# More than are worth worker processes.
REPORTS = 52


def write_reports(folder: Path) -> None:
    folder.mkdir()
    for number in range(REPORTS):
        one, two = f"{folder.name.title()}care{number} Health", f"{folder.name.title()}med{number} Labs"
        text = f"{one} acquired {two} in {2000 + number % 20} for USD {number + 5} million.\n"
        (folder / f"{number}.txt").write_text(text, "utf-8")


def digests(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }


@dataclass
class Builds:
    """Builds of two versions of a corpus into one folder, by processes that may be killed."""

    work: Path
    process: subprocess.Popen[str]
    whole: dict[str, dict[str, str]] = field(default_factory=dict)
    entries: dict[str, set[str]] = field(default_factory=dict)
    seconds: float = 60

    @property
    def out(self) -> Path:
        return self.work / "out"

    @property
    def log(self) -> str:
        path = self.work / "log"
        return path.read_text() if path.exists() else ""

    def start(self, version: str, out: Path, *, jobs: int = 2) -> int:
        arguments = ["build", str(self.work / version), "-o", str(out), "-j", str(jobs)]
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps([arguments, str(self.work / "log")]) + "\n")
        self.process.stdin.flush()
        return self._number()

    def end(self) -> int:
        return self._number()

    def _number(self) -> int:
        assert self.process.stdout is not None
        return int(self.process.stdout.readline())

    def cached(self, out: Path) -> dict[str, int]:
        """When each entry of the cache was written."""
        found = out.with_name(f".cache-{out.name}").glob("*/*")
        return {
            path.parent.name + path.name: path.stat().st_mtime_ns for path in found if path.name[0] != "."
        }

    def learn(self, version: str) -> None:
        """Build a version that nobody kills."""
        out = self.work / f"whole-{version}"
        begun = time.monotonic()
        self.start(version, out)
        assert self.end() == 0, self.log
        self.seconds = min(self.seconds, time.monotonic() - begun)
        self.whole[version] = digests(out)
        self.entries[version] = set(self.cached(out))

    def found(self) -> str | None:
        """Which version lies in the output folder; fails where it is torn."""
        recover(self.out)
        if not self.out.exists():
            return None
        there = digests(self.out)
        return next(version for version, whole in self.whole.items() if whole == there)


@pytest.fixture
def builds(tmp_path: Path) -> Iterator[Builds]:
    for version in VERSIONS:
        write_reports(tmp_path / version)
    (tmp_path / "tmp").mkdir()
    command = [sys.executable, str(Path(__file__).with_name("again.py"))]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "TMPDIR": str(tmp_path / "tmp")}
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
    ) as process:
        found = Builds(tmp_path, process)
        for version in VERSIONS:
            found.learn(version)
        yield found
        process.kill()


def test_a_build_killed_at_any_moment(builds: Builds) -> None:
    dice = random.Random(8)
    wanted, before, finished = 0, None, {}
    for _ in range(KILLS):
        version = VERSIONS[wanted]
        number = builds.start(version, builds.out, jobs=dice.choice((1, 2, 2)))
        time.sleep(dice.uniform(0, builds.seconds))
        with suppress(ProcessLookupError):  # it was quicker
            os.killpg(number, signal.SIGKILL)
        builds.end()
        now = builds.found()
        assert now in (before, version)
        cached = builds.cached(builds.out)
        kept = {key: when for key, when in finished.items() if key in builds.entries[version]}
        assert kept.items() <= cached.items(), "what was finished was done again"
        finished, before = cached, now
        if now == version:
            wanted = 1 - wanted
    builds.start(VERSIONS[wanted], builds.out)
    assert builds.end() == 0
    assert builds.found() == VERSIONS[wanted]
    assert set(builds.cached(builds.out)) == builds.entries[VERSIONS[wanted]]
    left = {path.name for path in builds.work.iterdir() if "out" in path.name}
    assert left == {"out", ".cache-out", ".lock-out"}
    assert not list((builds.work / ".cache-out").glob("*/.*"))
    assert not list((builds.work / "tmp").iterdir())
    assert builds.log == ""
