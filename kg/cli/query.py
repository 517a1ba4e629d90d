"""`kg query`: SPARQL over the built graph."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

import typer

from kg.cli.screen import GRAPH, console, table
from kg.errors import InputError, Place, QueryError, UsageError
from kg.opening import open_graph, open_store
from kg.resources import ontology_folder
from kg.store.query import Rows, Store
from kg.store.remote import RemoteStore

NAME = "query"
HELP = (
    "Ask the built graph in SPARQL.\n\n"
    "Give the query itself, a file with -f, or the name of a competency question with --name "
    "(--list shows them). The resolved graph is the default graph; each report is a named graph."
)
EXAMPLE = "kg query --name who-acquired-whom --format csv"


class Format(StrEnum):
    """How answers are printed."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"
    XML = "xml"
    TTL = "ttl"


def command(
    query: str | None = typer.Argument(None, help="The query."),
    file: Path | None = typer.Option(None, "-f", "--file", help="A file that holds the query."),
    name: str | None = typer.Option(None, "--name", help="A competency question by its name."),
    form: Format = typer.Option(Format.TABLE, "--format", help="How to print the answer."),
    graph: Path = typer.Option(Path(GRAPH), "-g", "--graph", help="The folder of the built graph."),
    known: str | None = typer.Option(None, "--known", help="Ask only of reports known by a day."),
    happened: str | None = typer.Option(None, "--happened", help="Leave out events later than a day."),
    *,
    endpoint: str | None = typer.Option(None, "--endpoint", help="Ask a SPARQL endpoint on the web instead."),
    names: bool = typer.Option(False, "--list", help="List the competency questions."),
) -> None:
    """Print the answer."""
    if names:
        console().print(table(("name", "question"), [(path.stem, _title(path)) for path in _questions()]))
        return
    sparql = _chosen(query, file, name)
    store = RemoteStore(endpoint) if endpoint is not None else _store(graph, known, happened)
    _answer(store, sparql, form)


def _store(graph: Path, known: str | None, happened: str | None) -> Store:
    if known is None and happened is None:
        return open_store(graph)
    return open_graph(graph).as_of(happened, known=known).store


def _questions() -> list[Path]:
    return sorted((ontology_folder() / "queries").glob("*.rq"))


def _title(path: Path) -> str:
    return path.read_text("utf-8").partition("\n")[0].lstrip("# ").strip()


def _chosen(query: str | None, file: Path | None, name: str | None) -> str:
    given = [each for each in (query, file, name) if each is not None]
    if len(given) != 1:
        raise UsageError("give one query: as text, with -f FILE or with --name NAME.")
    if name is not None:
        known = {path.stem: path for path in _questions()}
        if name not in known:
            raise UsageError(f"there is no question {name!r}; kg query --list names them.")
        return known[name].read_text("utf-8")
    return _read(file) if file is not None else str(query)


def _read(file: Path) -> str:
    try:
        return file.read_bytes().decode("utf-8-sig")
    except OSError as error:
        problem = f"the query cannot be read ({error.strerror})"
        raise InputError(problem, place=Place(file=str(file)), remedy="mend the path") from error
    except UnicodeDecodeError as error:
        problem = f"byte {error.start} of the query is not UTF-8"
        raise InputError(problem, place=Place(file=str(file)), remedy="save it as UTF-8") from error


def _answer(store: Store, sparql: str, form: Format) -> None:
    if form is not Format.TABLE:
        typer.echo(store.serialized(sparql, form.value), nl=False)
        return
    answer = store.query(sparql)
    if isinstance(answer, bool):
        typer.echo("yes" if answer else "no")
    elif isinstance(answer, Rows):
        console().print(table(answer.columns, answer.rows))
        typer.echo("1 row" if len(answer) == 1 else f"{len(answer)} rows", err=True)
    else:
        raise QueryError("the answer is a graph", remedy="ask with --format ttl")
