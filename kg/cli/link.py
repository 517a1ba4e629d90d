"""`kg link`: candidates for the companies of a graph from a reconciliation service, as proposals only."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import typer

from kg.cli.screen import GRAPH
from kg.entities.reconciliation import Service
from kg.opening import open_graph

NAME = "link"
HELP = "Ask a reconciliation service (W3C API) for candidates; they are printed and change nothing."
EXAMPLE = "kg link http://127.0.0.1:8000/reconcile"


def command(
    service: str = typer.Argument(..., metavar="URL", help="The address of the reconciliation service."),
    graph: Path = typer.Option(Path(GRAPH), "-g", "--graph", help="The folder of the built graph."),
    type: str = typer.Option("", "--type", help="The service's id of the type to ask for."),  # noqa: A002
    limit: int = typer.Option(3, "--limit", min=1, max=20, help="Candidates a name."),
    seconds: float = typer.Option(20, "--timeout", min=0.1, help="Seconds to wait for an answer."),
) -> None:
    """Print the candidates, one JSON object a line."""
    names = {each.id: each.name for each in open_graph(graph).companies}
    asked = Service(address=service, type=type, limit=limit, seconds=seconds)
    for candidate in asked.candidates(names):
        typer.echo(json.dumps(asdict(candidate), ensure_ascii=False))
