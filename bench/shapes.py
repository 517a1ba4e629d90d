"""SHACL: `kg validate` beside pySHACL, the same shapes over the same graphs in one run.

python bench/shapes.py [--reports 1 10 50] [--rounds R]
"""

from __future__ import annotations

import argparse
from pathlib import Path

from built import built
from measuring import fresh, kg, python, row

TOLD = 0.1
"""Seconds below which a difference from the start tells nothing."""


def check_with_pyshacl(file: Path) -> bool:
    """Whether pySHACL finds that the quads, taken as one graph, conform."""
    import pyoxigraph as ox
    import pyshacl
    import rdflib

    from kg.resources import ontology_folder
    from kg.schema.validation import SHAPES_FILE

    store = ox.Store()
    store.bulk_load(path=str(file), format=ox.RdfFormat.N_QUADS)
    triples = sorted({f"{quad.triple} ." for quad in store})
    graph = rdflib.Graph().parse(data="\n".join(triples), format="nt")
    shapes = rdflib.Graph().parse(str(ontology_folder() / SHAPES_FILE))
    return bool(pyshacl.validate(graph, shacl_graph=shapes, inference="none", advanced=False)[0])


def measure(reports: int, *, rounds: int) -> None:
    """One size, both validators; raises RuntimeError where either says that the graph does not conform."""
    with built(reports) as (_, output):
        file = output / "telehealth.nq"
        with file.open("rb") as lines:
            quads = sum(1 for _ in lines)
        start = fresh(kg("--help"), rounds=rounds)
        ours = fresh(kg("validate", file), rounds=rounds)
        theirs = fresh(python(__file__, "--check", file), rounds=rounds)
    beyond = ours.cpu - start.cpu
    ratios: dict[str, object] = {"this / kg": theirs.cpu / ours.cpu}
    if beyond > TOLD:
        ratios["without the start of kg"] = theirs.cpu / beyond
    for label, run, more in (
        ("the start of kg", start, {}),
        ("kg validate", ours, {}),
        ("pySHACL", theirs, ratios),
    ):
        cells = {"what": label, "CPU s": run.cpu, "peak MB": run.peak, **more}
        row("The shapes over a built graph", reports=reports, quads=quads, **cells)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--reports", type=int, nargs="+", default=[1, 10, 50])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--check", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.check:
        raise SystemExit(0 if check_with_pyshacl(given.check) else 1)
    for reports in given.reports:
        measure(reports, rounds=given.rounds)


if __name__ == "__main__":
    main()
