"""`kg validate`: the graph against its shapes."""

from __future__ import annotations

from pathlib import Path

import typer

from kg.cli.screen import GRAPH, console, table
from kg.errors import InputError, Place
from kg.export.folder import MANIFEST
from kg.export.intact import Intact
from kg.opening import DATASET
from kg.schema.validation import validate
from kg.store.files import read_quads
from kg.values.counting import counted

NAME = "validate"
HELP = "Check the built graph, or any RDF file, against the shapes of the ontology (SHACL)."
EXAMPLE = "kg validate output/telehealth.trig"


def command(
    file: Path = typer.Argument(
        Path(GRAPH) / DATASET,
        help="An RDF file (N-Quads, TriG, Turtle or N-Triples), or the folder of a build.",
    ),
) -> None:
    """Print the report; exit with 1 when the graph does not conform."""
    file = file / DATASET if file.is_dir() else file
    if not file.is_file():
        raise InputError("there is no such file", place=Place(file=str(file)), remedy="run kg build first")
    if (file.parent / MANIFEST).is_file():
        Intact.of(file.parent).path(file.name)
    quads = read_quads(file)
    if not quads:
        raise InputError("the file holds no statement", place=Place(file=str(file)), remedy="name another")
    report = validate(quads)
    if report.conforms:
        console().print(f"{file} conforms to the shapes.")
        return
    rows = [(each.focus, each.path, each.message) for each in report.results]
    console().print(table(("node", "property", "fault"), rows))
    typer.echo(counted(len(rows), "fault"), err=True)
    raise typer.Exit(code=1)
