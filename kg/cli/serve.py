"""`kg serve`: the explorer, a SPARQL endpoint and linked data on one local port."""

from __future__ import annotations

import importlib
from dataclasses import replace
from pathlib import Path
from typing import Any

import typer

from kg.cli.screen import GRAPH
from kg.errors import UsageError

NAME = "serve"
HELP = (
    "Serve the built graph on one local port.\n\n"
    "The explorer is at /, the SPARQL 1.1 endpoint and its editor at /sparql, whole graphs at /store, "
    "and every thing under the path of its IRI. A new build is served as soon as it is finished."
)
_RATE = 50.0
EXAMPLE = "kg serve --port 8000"


def command(
    graph: Path = typer.Option(Path(GRAPH), "-g", "--graph", help="The folder of the built graph."),
    port: int = typer.Option(8000, min=0, max=65535, help="The port; 0 takes a free one."),
    host: str = typer.Option("127.0.0.1", help="The address to listen on."),
    seconds: float = typer.Option(30, min=0.1, help="How long one query may run."),
    memory: int = typer.Option(1024, min=64, help="Megabytes that one query may use."),
    processes: int | None = typer.Option(
        None, min=1, help="Processes that answer; by default one for each processor, at most four."
    ),
    rate: float | None = typer.Option(
        None, min=0, help="Requests a second for one client, 0 for any; by default 50 if others can call."
    ),
    names: list[str] = typer.Option([], "--name", help="A host name under which clients call."),
    *,
    log: bool = typer.Option(False, "--log", help="Log each request, without its query."),
) -> None:
    """Serve until interrupted."""
    server, settings, logs = (_module(name) for name in ("server", "settings", "logs"))
    logs.set_up(requests=log)
    limits = settings.Limits(seconds=seconds, memory=memory << 20)
    usual = 0 if host in settings.LOOPBACK else _RATE
    wanted = settings.Settings(
        folder=graph,
        host=host,
        port=port,
        limits=limits,
        names=tuple(name.lower() for name in names),
        rate=usual if rate is None else rate,
    )
    if processes:
        wanted = replace(wanted, processes=processes)
    server.serve(wanted, ready=lambda address: typer.echo(f"Serving {graph} at {address}"))


def _module(name: str) -> Any:
    """A module of the service, loaded only now: its libraries come with an extra."""
    try:
        return importlib.import_module(f"kg.serve.{name}")
    except ModuleNotFoundError as error:
        raise UsageError("kg serve needs libraries: pip install 'telehealth-kg[serve]'.") from error
