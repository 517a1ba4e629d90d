"""Building and loading RDF, beside bare Oxigraph and plain rdflib, on the same quads in one run.

    python bench/rdf.py [--reports N] [--rounds R] [--no-rdflib]

From claims on: a whole command `kg build` whose documents are extracted already (it starts, reads what was
found in them, resolves, compares, writes every file of the output folder and waits until the disk holds them)
beside a whole process of bare Oxigraph that loads the same quads out of the N-Quads of that build and dumps
them: once as N-Quads, and as the four RDF files that a build writes.  A build writes tables, records, texts
and the page besides, all in a fixed order, with one process for each core; Oxigraph does not wait for the
disk.  Loading: opening the build and asking one question.

CPU seconds are those of a process with all its children, seconds on the clock those until it ends, each the
median of some rounds; in each round all take their turn, so that ratios hold whatever else the machine does.
Two ratios stand beside each other: of the CPU and of the clock.  What any command of `kg` takes to start
stands beside, and the ratio of the CPU without it.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from pathlib import Path

from built import built
from measuring import Run, in_turn, kg, python, row

QUESTION = "SELECT (COUNT(*) AS ?n) { ?deal a <https://w3id.org/telehealth-kg/ontology#Acquisition> }"


def dump_with_oxigraph(file: Path) -> int:
    """Load the quads and write them beside the file; how many there are."""
    import pyoxigraph as ox

    store = ox.Store()
    store.bulk_load(path=str(file), format=ox.RdfFormat.N_QUADS)
    store.dump(str(_beside(file, ".nq")), format=ox.RdfFormat.N_QUADS)
    return len(store)


def dump_all_with_oxigraph(file: Path) -> int:
    """The same in the four files that a build writes; Turtle holds the resolved graph alone."""
    import pyoxigraph as ox

    store = ox.Store()
    store.bulk_load(path=str(file), format=ox.RdfFormat.N_QUADS)
    for ending in (".nq", ".trig", ".jsonld"):
        form = ox.RdfFormat.from_extension(ending[1:])
        store.dump(str(_beside(file, ending)), format=form)
    turtle = str(_beside(file, ".ttl"))
    store.dump(turtle, format=ox.RdfFormat.TURTLE, from_graph=ox.DefaultGraph())
    return len(store)


def _beside(file: Path, ending: str) -> Path:
    """Where a peer writes: beside the folder of the build."""
    return file.parents[1] / f"dumped{ending}"


def dump_with_rdflib(file: Path) -> int:
    """The same with rdflib alone."""
    import rdflib

    store = rdflib.Dataset()
    store.parse(str(file), format="nquads")
    store.serialize(str(_beside(file, ".nq")), format="nquads")
    return len(store)


def ask_oxigraph(file: Path) -> int:
    """Load the quads and ask the question."""
    import pyoxigraph as ox

    store = ox.Store()
    store.bulk_load(path=str(file), format=ox.RdfFormat.N_QUADS)
    answer = store.query(QUESTION)
    return sum(1 for _ in answer)  # type: ignore[union-attr]


def ask_rdflib(file: Path) -> int:
    """The same with rdflib alone."""
    import rdflib

    store = rdflib.Dataset(default_union=False)
    store.parse(str(file), format="nquads")
    return sum(1 for _ in store.query(QUESTION))


JOBS = {
    job.__name__: job
    for job in (dump_with_oxigraph, dump_all_with_oxigraph, dump_with_rdflib, ask_oxigraph, ask_rdflib)
}

_DUMPING = {
    "dump_with_oxigraph": "bare Oxigraph, N-Quads",
    "dump_all_with_oxigraph": "bare Oxigraph, the four RDF files",
    "dump_with_rdflib": "plain rdflib, N-Quads",
}
_ASKING = {"ask_oxigraph": "bare Oxigraph", "ask_rdflib": "plain rdflib"}


def measure(reports: int, *, rounds: int, rdflib: bool) -> None:
    """Both tables, on so many generated reports."""
    peers = (
        (*_DUMPING, *_ASKING) if rdflib else [name for name in (*_DUMPING, *_ASKING) if "rdflib" not in name]
    )
    with built(reports) as (texts, output):
        file = output / "telehealth.nq"
        ours = {
            "kg build, every file": kg("build", texts, "-o", output),
            "kg query": kg("query", QUESTION, "-g", output, "--format", "csv"),
            "the start of kg": kg("--help"),
        }
        theirs = {name: python(__file__, "--job", name, file) for name in peers}
        runs = in_turn({**ours, **theirs}, rounds=rounds)
    quads = int(runs["dump_with_oxigraph"].output)
    _table(f"From claims on, {reports:,} reports, {quads:,} quads", "kg build, every file", runs, _DUMPING)
    _table(f"Open and ask, {quads:,} quads", "kg query", runs, _ASKING)


def _table(title: str, whole: str, runs: Mapping[str, Run], peers: Mapping[str, str]) -> None:
    """Rows of ours, the whole and its start, then of the peers with the ratios of ours to them."""
    start = runs["the start of kg"]
    ours = runs[whole]
    for name in (whole, "the start of kg"):
        row(title, what=name, **_taken(runs[name]))
    for name, label in peers.items():
        if (run := runs.get(name)) is not None:
            ratios = {
                "CPU, kg / this": ours.cpu / run.cpu,
                "clock, kg / this": ours.wall / run.wall,
                "CPU without the start": (ours.cpu - start.cpu) / run.cpu,
            }
            row(title, what=label, **_taken(run), **ratios)


def _taken(run: Run) -> dict[str, float]:
    return {"CPU s": run.cpu, "clock s": run.wall, "peak MB": run.peak}


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--reports", type=int, default=400)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--no-rdflib", action="store_true", help="leave out rdflib, which takes long")
    parser.add_argument("--job", nargs=2, metavar=("NAME", "FILE"), help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.job:
        print(JOBS[given.job[0]](Path(given.job[1])))
    else:
        measure(given.reports, rounds=given.rounds, rdflib=not given.no_rdflib)


if __name__ == "__main__":
    main()
