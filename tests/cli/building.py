"""Builds of two versions of a small corpus into one folder, by processes that may be stopped."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from conftest import ROOT

from kg.export.folder import recover

__all__ = ["REPORTS", "VERSIONS", "Builds", "builds_in", "digests", "write_reports"]

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

    def start(self, version: str, out: Path, *, jobs: int = 2, log: Path | None = None) -> int:
        arguments = ["build", str(self.work / version), "-o", str(out), "-j", str(jobs)]
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps([arguments, str(log or self.work / "log")]) + "\n")
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

    def learn(self, version: str, *, jobs: int) -> None:
        """Build a version that nobody kills."""
        out = self.work / f"whole-{version}"
        begun = time.monotonic()
        self.start(version, out, jobs=jobs)
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


@contextmanager
def builds_in(work: Path, *, jobs: int = 2) -> Iterator[Builds]:
    """The builds in a folder, after one of each version that nobody stops."""
    for version in VERSIONS:
        write_reports(work / version)
    (work / "tmp").mkdir()
    command = [sys.executable, str(Path(__file__).with_name("again.py"))]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "TMPDIR": str(work / "tmp")}
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
    ) as process:
        found = Builds(work, process)
        for version in VERSIONS:
            found.learn(version, jobs=jobs)
        yield found
        process.kill()
