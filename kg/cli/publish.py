"""`kg publish`: the built graph into a SPARQL 1.1 store."""

from __future__ import annotations

from pathlib import Path

import typer

from kg.cli.screen import GRAPH, progress
from kg.export.publication import publish, target
from kg.opening import read_build
from kg.values.counting import counted

NAME = "publish"
HELP = (
    "Load the built graph into a SPARQL 1.1 store.\n\n"
    "Each report becomes a named graph, the resolved graph the default graph (or …/graph/resolved where the "
    "default graph is the union of all). Every graph is read back and checked; what is there already is left "
    "alone. A token is taken from the environment variable KG_TOKEN."
)
EXAMPLE = "kg publish --to http://127.0.0.1:7878/store"


def command(
    to: str = typer.Option(..., "--to", help="Where the store takes graphs (Graph Store Protocol)."),
    query: str | None = typer.Option(None, "--query", help="Where it answers queries."),
    graph: Path = typer.Option(Path(GRAPH), "-g", "--graph", help="The folder of the built graph."),
    *,
    update: bool = typer.Option(False, "--update", help="The address takes SPARQL updates instead."),
    prune: bool = typer.Option(False, "--prune", help="Remove reports that the build no longer has."),
) -> None:
    """Publish and print what was done."""
    goal = target(to, query=query, update=update)
    with progress() as told:
        done = publish(read_build(graph), goal, prune=prune, told=told)
    typer.echo(
        f"{counted(done.sent, 'graph')} sent, {done.kept} already there, {done.removed} removed; "
        f"{counted(done.triples, 'triple')} checked, digest {done.digest[:16]}."
    )
