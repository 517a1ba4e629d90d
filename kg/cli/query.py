"""`kg query`: SPARQL over the built graph."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import cast

import typer

from kg.cli.screen import GRAPH, console, table
from kg.cli.standard_input import standard_input
from kg.errors import InputError, Place, QueryError, UsageError
from kg.opening import open_graph, open_store
from kg.resources import ontology_folder
from kg.scale.forked import CAN_FORK, Forked
from kg.scale.worker import DiedError, Worker
from kg.store.lexing import query_form, uses_service
from kg.store.query import Rows, Store
from kg.store.remote import RemoteStore
from kg.values.counting import counted

NAME = "query"
HELP = (
    "Ask the built graph in SPARQL.\n\n"
    "Give the query itself, a file with -f, or the name of a competency question with --name "
    "(--list shows them). The resolved graph is the default graph; each report is a named graph."
)
EXAMPLE = "kg query --name who-acquired-whom --format csv"
_GRAPHS = frozenset({"CONSTRUCT", "DESCRIBE"})
_Answer = bytes | bool | Rows


class Format(StrEnum):
    """How answers are printed."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"
    XML = "xml"
    TTL = "ttl"


def command(
    query: str | None = typer.Argument(None, help="The query."),
    file: Path | None = typer.Option(
        None, "-f", "--file", help="A file with the query; - is standard input."
    ),
    name: str | None = typer.Option(None, "--name", help="A competency question by its name."),
    form: Format | None = typer.Option(
        None, "--format", help="How to print the answer; by itself a table, or Turtle where it is a graph."
    ),
    graph: Path = typer.Option(Path(GRAPH), "-g", "--graph", help="The folder of the built graph."),
    known: str | None = typer.Option(
        None, "--known", help="Ask only of reports that were out by a day, month or year, as in 2025-06."
    ),
    happened: str | None = typer.Option(
        None, "--happened", help="Leave out events later than a day, month or year."
    ),
    *,
    endpoint: str | None = typer.Option(None, "--endpoint", help="Ask a SPARQL endpoint on the web instead."),
    timeout: float = typer.Option(
        60.0, "--timeout", min=0.0, help="Seconds that the answer may take; 0 sets no limit."
    ),
    service: bool = typer.Option(False, "--service", help="Let the query call other endpoints with SERVICE."),
    names: bool = typer.Option(False, "--list", help="List the competency questions."),
) -> None:
    """Print the answer."""
    if names:
        console().print(table(("name", "question"), [(path.stem, _title(path)) for path in _questions()]))
        return
    sparql = _chosen(query, file, name)
    calls = service or endpoint is not None
    _check(sparql, form, service=calls)
    opened = partial(_store, graph, known, happened, endpoint)
    _print(_within(timeout, opened, partial(_answered, sparql=sparql, form=form, service=calls)))


def _store(graph: Path, known: str | None, happened: str | None, endpoint: str | None) -> Store:
    if endpoint is not None:
        return RemoteStore(endpoint)
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
    """The query that a file holds, or standard input for `-`."""
    try:
        return (standard_input() if str(file) == "-" else file.read_bytes()).decode("utf-8-sig")
    except OSError as error:
        problem = f"the query cannot be read ({error.strerror})"
        raise InputError(problem, place=Place(file=str(file)), remedy="mend the path") from error
    except UnicodeDecodeError as error:
        problem = f"byte {error.start} of the query is not UTF-8"
        raise InputError(problem, place=Place(file=str(file)), remedy="save it as UTF-8") from error


def _check(sparql: str, form: Format | None, *, service: bool) -> None:
    """Raise UsageError where the query calls others unasked, or its answer has no such format."""
    if uses_service(sparql) and not service:
        raise UsageError("SERVICE calls other endpoints and is refused; allow it with --service.")
    if form is None or not (word := query_form(sparql)):
        return
    if word in _GRAPHS and form is not Format.TTL:
        raise UsageError(f"the answer is a graph, not {form}; ask with --format ttl.")
    if word not in _GRAPHS and form is Format.TTL:
        raise UsageError(f"ttl is no format for {word}; ask with CONSTRUCT for ttl.")


def _within(seconds: float, opened: Callable[[], Store], ask: Callable[[Store], _Answer]) -> _Answer:
    """What is answered; raises QueryError where that takes longer than so many seconds, 0 for no limit.

    It is computed by another process: the engine heeds neither a clock nor an interrupt.
    """
    by = _forked if CAN_FORK else _spawned
    try:
        return by(seconds or None, opened, ask)
    except TimeoutError as error:
        problem = f"the query took longer than {counted(seconds, 'second')}"
        raise QueryError(problem, remedy="ask for less, or allow more with --timeout") from error
    except (EOFError, DiedError) as error:
        raise QueryError("the process that answers has died", remedy="ask for less") from error


def _forked(seconds: float | None, opened: Callable[[], Store], ask: Callable[[Store], _Answer]) -> _Answer:
    asked = Forked(partial(ask, opened()))
    try:
        return asked.within(seconds)
    finally:
        asked.stop()


@dataclass
class _Answering:
    """Opens the store when it is first called, and answers when it is called again."""

    opened: Callable[[], Store]
    ask: Callable[[Store], _Answer]
    store: Store | None = None

    def __call__(self, _: int) -> _Answer | None:
        if self.store is None:
            self.store = self.opened()
            return None
        return self.ask(self.store)


def _spawned(seconds: float | None, opened: Callable[[], Store], ask: Callable[[Store], _Answer]) -> _Answer:
    """The same where no process can be forked: the new one opens the store itself, outside of the limit."""
    worker = Worker[int, _Answer | None](_Answering(opened, ask))
    try:
        worker.results([0])
        return cast("_Answer", worker.results([1], seconds=seconds)[0])
    finally:
        worker.stop()


def _answered(store: Store, *, sparql: str, form: Format | None, service: bool) -> _Answer:
    if form is None:
        form = Format.TTL if query_form(sparql) in _GRAPHS else Format.TABLE
    if form is not Format.TABLE:
        return store.serialized(sparql, form.value, service=service)
    answer = store.query(sparql, service=service)
    if isinstance(answer, bool | Rows):
        return answer
    raise QueryError("the answer is a graph", remedy="ask with --format ttl")


def _print(answer: _Answer) -> None:
    if isinstance(answer, bytes):
        typer.echo(answer, nl=False)
    elif isinstance(answer, bool):
        typer.echo("yes" if answer else "no")
    else:
        console().print(table(answer.columns, answer.rows))
        typer.echo(counted(len(answer), "row"), err=True)
