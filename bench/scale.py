"""Growth over documents: the whole way from generated reports to graph, RDF and page, and one report more.

    python bench/scale.py [--reports 100 1000 10000] [--jobs 2] [--picture growth.svg]

Each size is one build in a process of its own without anything kept from before; then one report is added and
the same folder is built again.  The power of growth is fitted to the seconds of CPU.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from pathlib import Path

from curves import Curve, picture
from measuring import Run, exponent, fresh, kg, row
from reports import report, write_reports

TABLE = "From reports to graph, RDF and page"


def sizes(counts: list[int], *, jobs: int) -> list[tuple[int, Run, Run]]:
    """For each number of reports the build, and the build after one more."""
    return [(count, *_built(count, jobs=jobs)) for count in sorted(counts)]


def _built(count: int, *, jobs: int) -> tuple[Run, Run]:
    with tempfile.TemporaryDirectory() as space:
        texts, output = Path(space) / "texts", Path(space) / "output"
        texts.mkdir()
        words = write_reports(count, texts)
        command = kg("build", texts, "-o", output, "--jobs", jobs)
        whole = fresh(command)
        more = report(count, companies=max(50, count // 2))
        (texts / f"report-{count:06d}.txt").write_text(more, encoding="utf-8")
        again = fresh(command)
        written = sum(file.stat().st_size for file in output.rglob("*") if file.is_file())
    cells = {"CPU s": whole.cpu, "clock s": whole.wall, "peak MB": whole.peak, "output MB": written / 1e6}
    each = {"CPU ms a report": 1000 * whole.cpu / count, "one more, clock s": again.wall}
    row(TABLE, reports=count, words=words, **cells, **each)
    return whole, again


def growth(points: list[tuple[int, Run, Run]]) -> tuple[Curve, ...]:
    """The curves with their powers of growth; the start of `kg` is the least that any build takes."""
    start = fresh(kg("--help")).cpu
    found = (
        Curve("CPU seconds", tuple((n, whole.cpu) for n, whole, _ in points)),
        Curve("CPU seconds after one more report", tuple((n, again.cpu) for n, _, again in points)),
        Curve("megabytes at most", tuple((n, whole.peak) for n, whole, _ in points)),
    )
    for curve in found:
        row("Power of growth over reports", what=curve.name, power=round(exponent(curve.points), 3))
    beyond = [(n, whole.cpu - start) for n, whole, _ in points]
    row(
        "Power of growth over reports",
        what="CPU seconds beyond the start of kg",
        power=round(exponent(beyond), 3),
    )
    return found


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--reports", type=int, nargs="+", default=[100, 1_000])
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--picture", type=Path, help="an SVG file to draw the curves into")
    given = parser.parse_args()
    points = sizes(given.reports, jobs=given.jobs)
    if len(points) < 2:
        return
    curves = growth(points)
    if given.picture:
        given.picture.write_text(picture(curves, title="Growth over reports"), encoding="utf-8")


if __name__ == "__main__":
    main()
