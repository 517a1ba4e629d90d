"""Extraction by a pool of processes against Spark on the same cores, and what the driver of a build holds.

    python -m bench.cluster NUMBER

Generated reports are extracted by two processes, then by two cores of Spark (started and warm), each in a
fresh process; then Spark builds them, and the lines of its shards are compared with those of a local build.
CPU seconds are those of the process and all that it started, workers and Java among them.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.reports import write_reports
from kg.cluster import build as build_on_spark
from kg.pipeline import build
from kg.scale.addresses import Folder
from kg.scale.batches import batches_of
from kg.scale.extraction import extract_files
from kg.scale.spark.jobs import extract_batches
from kg.scale.spark.session import session

MASTER = "local[2,4]"
_TICKS = os.sysconf("SC_CLK_TCK")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("number", type=int)
    parser.add_argument("--step", choices=("pool", "spark", "build"), help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.step:
        STEPS[given.step](given.folder, given.number)
        return
    with TemporaryDirectory() as space:
        write_reports(given.number, Path(space, "reports"))
        for step in STEPS:
            words = [sys.executable, "-m", "bench.cluster", str(given.number), "--step", step]
            subprocess.run([*words, "--folder", space], check=True)


def pool(folder: Path, number: int) -> None:
    paths = sorted((folder / "reports").iterdir())
    with measured("two processes", number):
        assert sum(1 for _ in extract_files(paths, jobs=2)) == number


def spark(folder: Path, number: int) -> None:
    batches = batches_of(dict.fromkeys(map(str, sorted((folder / "reports").iterdir())), ""))
    with session(MASTER) as context:
        context.parallelize(range(2), 2).map(str).collect()
        with measured(f"Spark, {len(batches)} tasks", number):
            extract_batches(context, batches, Folder(str(folder / "stages")))


def whole(folder: Path, number: int) -> None:
    start = memory()
    with measured("Spark, whole build", number):
        told = build_on_spark([str(folder / "reports")], output=str(folder / "out"), master=MASTER)
    held = memory() - start
    claims = sum(told["counts"]["claims"].values())
    print(f"driver: {held / number * 1000:.0f} KB a report, {held / claims * 1000:.1f} KB a claim at most")
    lines = sorted(line for path in (folder / "out/shards").iterdir() for line in path.open("rb"))
    same = lines == sorted(build([folder / "reports"]).files["telehealth.nq"].splitlines(keepends=True))
    print(f"the {len(lines):,} lines of {len(told['files'])} shards are those of a local build: {same}")


STEPS: dict[str, Callable[[Path, int], None]] = {"pool": pool, "spark": spark, "build": whole}


class measured:  # noqa: N801 - reads as a word
    """A block whose documents a second and CPU seconds are printed."""

    def __init__(self, name: str, number: int) -> None:
        self._name, self._number = name, number

    def __enter__(self) -> None:
        self._start = (time.monotonic(), cpu())

    def __exit__(self, *_: object) -> None:
        took, spent = time.monotonic() - self._start[0], cpu() - self._start[1]
        print(
            f"{self._name}: {self._number / took:.0f} documents a second, {spent:.1f} CPU s "
            f"({self._number / spent:.0f} documents a CPU second)"
        )


def memory() -> float:
    """The most memory that this process has held, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000


def cpu() -> float:
    """The CPU seconds of this process, of those below it, and of those that they have outlived."""
    stats = {}
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            stats[int(path.parent.name)] = path.read_text().rpartition(")")[2].split()
        except OSError:
            continue
    ours = [os.getpid()]
    for pid in ours:
        ours.extend(child for child, stat in stats.items() if int(stat[1]) == pid)
    return sum(int(ticks) for pid in ours if pid in stats for ticks in stats[pid][11:15]) / _TICKS


if __name__ == "__main__":
    main()
