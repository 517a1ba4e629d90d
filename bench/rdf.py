"""Building and loading RDF, beside bare Oxigraph and plain rdflib, on the same quads in one run.

    python bench/rdf.py [--reports N] [--rounds R] [--no-rdflib]

From claims on: a build whose documents are extracted already (it reads, resolves, compares, and writes every
file of the output folder) beside a process that loads the same quads and dumps them once as N-Quads.
Loading: opening the build and asking one question.  What any command of `kg` takes to start stands beside,
and the ratio without it.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from built import built
from measuring import Run, fresh, kg, python, row

QUESTION = "SELECT (COUNT(*) AS ?n) { ?deal a <https://w3id.org/telehealth-kg/ontology#Acquisition> }"


def dump_with_oxigraph(file: Path) -> int:
    """Load the quads and write them beside the file; how many there are."""
    import pyoxigraph as ox

    store = ox.Store()
    store.bulk_load(path=str(file), format=ox.RdfFormat.N_QUADS)
    store.dump(str(file.with_suffix(".again")), format=ox.RdfFormat.N_QUADS)
    return len(store)


def dump_with_rdflib(file: Path) -> int:
    """The same with rdflib alone."""
    import rdflib

    store = rdflib.Dataset()
    store.parse(str(file), format="nquads")
    store.serialize(str(file.with_suffix(".again")), format="nquads")
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


JOBS = {job.__name__: job for job in (dump_with_oxigraph, dump_with_rdflib, ask_oxigraph, ask_rdflib)}


def measure(reports: int, *, rounds: int, rdflib: bool) -> None:
    """Both tables, on so many generated reports."""
    with built(reports) as (texts, output):
        file = output / "telehealth.nq"
        peers = ("oxigraph", "rdflib") if rdflib else ("oxigraph",)
        dumped = {name: _job(f"dump_with_{name}", file, rounds) for name in peers}
        asked = {name: _job(f"ask_{name}", file, rounds) for name in peers}
        quads = int(next(iter(dumped.values())).output)
        file.with_suffix(".again").unlink()
        ours = fresh(kg("build", texts, "-o", output), rounds=rounds)
        start = fresh(kg("--help"), rounds=rounds)
        opened = fresh(kg("query", QUESTION, "-g", output, "--format", "csv"), rounds=rounds)
    title = f"From claims on, {reports:,} reports, {quads:,} quads"
    _table(title, {"kg build, every file": ours, "the start of kg": start}, dumped)
    _table(f"Open and ask, {quads:,} quads", {"kg query": opened, "the start of kg": start}, asked)


def _job(name: str, file: Path, rounds: int) -> Run:
    return fresh(python(__file__, "--job", name, file), rounds=rounds)


def _table(title: str, ours: dict[str, Run], peers: dict[str, Run]) -> None:
    """Rows of ours, the whole and its start, then of the peers with the ratios of ours to them."""
    whole, start = (run.cpu for run in ours.values())
    for name, run in ours.items():
        row(title, what=name, **{"CPU s": run.cpu, "peak MB": run.peak})
    labels = {"oxigraph": "bare Oxigraph", "rdflib": "plain rdflib"}
    for name, run in peers.items():
        ratios = {"kg / this": whole / run.cpu, "without the start": (whole - start) / run.cpu}
        row(title, what=labels[name], **{"CPU s": run.cpu, "peak MB": run.peak, **ratios})


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
