"""`kg mcp`: the graph as tools for language-model agents."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Any

import typer

from kg.cli.screen import GRAPH
from kg.errors import UsageError
from kg.opening import open_version

NAME = "mcp"
HELP = (
    "Give the built graph to language-model agents (Model Context Protocol).\n\n"
    "Five tools: find an entity, its deals, a market's figures with spread and conflicts, explain an edge, "
    "and a read-only query. Every answer carries its evidence. Without --http it speaks over standard input "
    "and output; with it, on one port of this machine at /mcp."
)
EXAMPLE = "kg mcp --graph output"


def command(
    graph: Path = typer.Option(Path(GRAPH), "-g", "--graph", help="The folder of the built graph."),
    http: int | None = typer.Option(
        None, "--http", min=0, max=65535, help="Serve on this port of 127.0.0.1 instead."
    ),
    seconds: float = typer.Option(20, min=0.1, help="How long one answer may take."),
) -> None:
    """Serve until the client or a person ends it."""
    open_version(graph)
    desk, tools, settings = (_module(name) for name in ("agents.desk", "agents.tools", "serve.settings"))
    limits = settings.Limits(seconds=seconds, memory=512 << 20, answer=4 << 20)
    tools.run(desk.Desk(graph, limits), port=http)


def _module(name: str) -> Any:
    """A module of the server, loaded only now: its libraries come with an extra."""
    try:
        return importlib.import_module(f"kg.{name}")
    except ModuleNotFoundError as error:
        raise UsageError("kg mcp needs a library: pip install 'telehealth-kg[mcp]'.") from error
