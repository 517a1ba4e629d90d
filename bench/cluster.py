"""Extraction by a pool of processes against Spark on the same cores, and what the driver of a build holds.

    python bench/cluster.py [--reports N]

Generated reports are extracted by two processes, then by two cores of Spark (started and warm), each in a
fresh process; then Spark builds them, and the lines of its shards are compared with those of a local build.
CPU seconds are those of the process and all that it started, workers and Java among them.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from measuring import python, row
from reports import write_reports

from kg.cluster import build as build_on_spark
from kg.pipeline import build
from kg.scale.addresses import Folder
from kg.scale.batches import batches_of
from kg.scale.extraction import extract_files
from kg.scale.spark.jobs import extract_batches
from kg.scale.spark.session import session

MASTER = "local[2,4]"
_TICKS = os.sysconf("SC_CLK_TCK")


def pool(folder: Path, number: int) -> None:
    """Extract by two processes."""
    paths = sorted((folder / "reports").iterdir())
    with measured("two processes", number):
        assert sum(1 for _ in extract_files(paths, jobs=2)) == number


def spark(folder: Path, number: int) -> None:
    """Extract by two cores of Spark."""
    batches = batches_of(dict.fromkeys(map(str, sorted((folder / "reports").iterdir())), ""))
    with session(MASTER) as context:
        context.parallelize(range(2), 2).map(str).collect()
        with measured(f"Spark, {len(batches)} tasks", number):
            extract_batches(context, batches, Folder(str(folder / "stages")))


def whole(folder: Path, number: int) -> None:
    """Build by Spark; raises RuntimeError where its lines are not those of a local build."""
    start = memory()
    with measured("Spark, whole build", number):
        told = build_on_spark([str(folder / "reports")], output=str(folder / "out"), master=MASTER)
    held = (memory() - start) * 1000
    claims = sum(told["counts"]["claims"].values())
    lines = sorted(line for path in (folder / "out/shards").iterdir() for line in path.open("rb"))
    if lines != sorted(build([folder / "reports"]).files["telehealth.nq"].splitlines(keepends=True)):
        raise RuntimeError("the lines of the shards are not those of a local build")
    cells = {
        "KB a report": held / number,
        "KB a claim": held / claims,
        "lines as of a local build": len(lines),
    }
    row("What the driver holds at most", reports=number, **cells)


STEPS: dict[str, Callable[[Path, int], None]] = {step.__name__: step for step in (pool, spark, whole)}


@contextmanager
def measured(name: str, number: int) -> Iterator[None]:
    """A block whose documents a second and CPU seconds are one row."""
    start, spent = time.monotonic(), cpu()
    yield
    took, spent = time.monotonic() - start, cpu() - spent
    rates = {"documents a second": number / took, "documents a CPU second": number / spent}
    row("A pool of processes beside Spark", what=name, reports=number, **{"CPU s": spent}, **rates)


def memory() -> float:
    """The most memory that this process has held, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000


def cpu() -> float:
    """The CPU seconds of this process, of those below it, and of those that they have outlived."""
    stats = {}
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            stats[int(path.parent.name)] = path.read_text().rpartition(")")[2].split()
        except OSError:  # it has ended meanwhile
            continue
    ours = [os.getpid()]
    for pid in ours:
        ours.extend(child for child, stat in stats.items() if int(stat[1]) == pid)
    return sum(int(ticks) for pid in ours if pid in stats for ticks in stats[pid][11:15]) / _TICKS


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--reports", type=int, default=1000)
    parser.add_argument("--step", nargs=2, metavar=("NAME", "FOLDER"), help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.step:
        STEPS[given.step[0]](Path(given.step[1]), given.reports)
        return
    with TemporaryDirectory() as space:
        write_reports(given.reports, Path(space, "reports"))
        for step in STEPS:
            subprocess.run(python(__file__, "--reports", given.reports, "--step", step, space), check=True)


if __name__ == "__main__":
    main()
