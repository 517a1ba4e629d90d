"""A store in memory, and SPARQL over it."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, TypeVar, overload

import pyoxigraph as ox

from kg.errors import OutputError, Place, QueryError
from kg.namespaces import PREFIXES, expand
from kg.store.columns import with_columns
from kg.store.lexing import is_update, uses_service
from kg.store.terms import Quad
from kg.values.counting import counted, listing

# Loading it takes as long as a small build, and only graphs as answers need it.
if TYPE_CHECKING:
    import rdflib

__all__ = ["FORMATS", "Rows", "Store", "Value", "service_refused", "updates_refused"]

_Graph = TypeVar("_Graph", bound="rdflib.Graph")
Value = str | int | bool | float | Decimal | date | datetime | None

FORMATS = {
    "csv": ox.QueryResultsFormat.CSV,
    "json": ox.QueryResultsFormat.JSON,
    "tsv": ox.QueryResultsFormat.TSV,
    "xml": ox.QueryResultsFormat.XML,
}
"""The formats of query results, by their name on the command line."""

_TYPED: dict[str, Callable[[str], Value]] = {
    expand("xsd:integer"): int,
    expand("xsd:decimal"): Decimal,
    expand("xsd:double"): float,
    expand("xsd:gYear"): int,
    expand("xsd:boolean"): lambda text: text in ("true", "1"),
    expand("xsd:date"): date.fromisoformat,
}


@dataclass(frozen=True, slots=True, repr=False)
class Rows:
    """The answer to a SELECT query: names of the columns, and rows of Python values."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]

    @overload
    def __getitem__(self, index: int) -> dict[str, Value]: ...
    @overload
    def __getitem__(self, index: slice) -> Rows: ...
    def __getitem__(self, index: int | slice) -> dict[str, Value] | Rows:
        if isinstance(index, slice):
            return Rows(self.columns, self.rows[index])
        return dict(zip(self.columns, self.rows[index], strict=True))

    def __iter__(self) -> Iterator[dict[str, Value]]:
        for row in self.rows:
            yield dict(zip(self.columns, row, strict=True))

    def __len__(self) -> int:
        return len(self.rows)

    def __repr__(self) -> str:
        return listing(f"<{counted(len(self.rows), 'row')} of {', '.join(self.columns)}>", self.rows)


class Store:
    """Quads in memory, asked in SPARQL 1.1; the resolved graph is the default graph."""

    def __init__(self, quads: Iterable[Quad] = ()) -> None:
        self._store = ox.Store()
        self._store.bulk_extend(quads)

    @classmethod
    def load(cls, path: Path) -> Store:
        """The store of an N-Quads or TriG file; raises OutputError where it cannot be read."""
        form = ox.RdfFormat.TRIG if path.suffix == ".trig" else ox.RdfFormat.N_QUADS
        store = cls()
        try:
            store._store.bulk_load(path=str(path), format=form)
        except (OSError, SyntaxError, ValueError) as error:
            place = Place(file=str(path))
            problem = f"the graph cannot be loaded ({error})"
            raise OutputError(problem, place=place, remedy="run kg build again") from error
        return store

    @classmethod
    def of(cls, n_quads: BinaryIO) -> Store:
        """The store of an open N-Quads file that we wrote."""
        store = cls()
        store._store.bulk_load(input=n_quads, format=ox.RdfFormat.N_QUADS)
        return store

    def __len__(self) -> int:
        return len(self._store)

    def rdf(self) -> rdflib.Dataset:
        """The same store as an rdflib Dataset; its SPARQL queries run natively when given as text.

        Queries that call other endpoints, and whatever would change the store, are refused.
        """
        store = import_module("kg.store.guarded").GuardedStore(store=self._store)
        made: rdflib.Dataset = import_module("rdflib").Dataset(store=store)
        return _bound(made)

    def query(self, sparql: str, *, service: bool = False) -> Rows | bool | rdflib.Graph:
        """Rows for SELECT, a truth value for ASK, a graph for CONSTRUCT and DESCRIBE; raises QueryError.

        The prefixes of the project need no declaration.  Other endpoints are called only with `service`.
        """
        answer = self._answer(sparql, service=service)
        if isinstance(answer, ox.QueryBoolean):
            return bool(answer)
        if isinstance(answer, ox.QueryTriples):
            graph: rdflib.Graph = import_module("rdflib").Graph()
            turtle = answer.serialize(format=ox.RdfFormat.N_TRIPLES)
            return _bound(graph.parse(data=turtle or b"", format="nt"))
        columns = tuple(variable.value for variable in answer.variables)
        return Rows(columns=columns, rows=self._solutions(answer))

    def serialized(self, sparql: str, form: str, *, service: bool = False) -> bytes:
        """The answer in a format of `FORMATS`, or for CONSTRUCT and DESCRIBE in "ttl"; raises QueryError."""
        answer = self._answer(sparql, service=service)
        try:
            if isinstance(answer, ox.QueryTriples):
                if form != "ttl":
                    raise QueryError(f"the answer is a graph, not {form}", remedy="ask with --format ttl")
                return answer.serialize(format=ox.RdfFormat.TURTLE) or b""
            if form not in FORMATS:
                raise QueryError(f"{form} is no format for this query", remedy="ask with CONSTRUCT for ttl")
            if form == "csv" and isinstance(answer, ox.QuerySolutions):
                return _csv(answer)
            return answer.serialize(format=FORMATS[form]) or b""
        except (RuntimeError, OSError, ValueError) as error:
            raise _failed(error) from error

    def _answer(self, sparql: str, *, service: bool) -> ox.QuerySolutions | ox.QueryBoolean | ox.QueryTriples:
        if uses_service(sparql) and not service:
            raise service_refused()
        try:
            return self._store.query(with_columns(sparql), prefixes=dict(PREFIXES))
        except (SyntaxError, ValueError, RuntimeError, OSError) as error:
            raise (updates_refused() if is_update(sparql) else _failed(error)) from error

    @staticmethod
    def _solutions(answer: ox.QuerySolutions) -> tuple[tuple[Value, ...], ...]:
        try:
            return tuple(tuple(_python(term) for term in solution) for solution in answer)
        except (RuntimeError, OSError, ValueError) as error:
            raise _failed(error) from error


def _bound(graph: _Graph) -> _Graph:
    """The graph with the prefixes of the project, for its queries and for what it writes."""
    for prefix, start in PREFIXES.items():
        graph.bind(prefix, start, override=True, replace=True)
    return graph


def _csv(answer: ox.QuerySolutions) -> bytes:
    """SPARQL 1.1 results in CSV; the engine's own writer leaves an IRI that holds a comma without quotes."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([variable.value for variable in answer.variables])
    for solution in answer:
        writer.writerow(["" if term is None else getattr(term, "value", str(term)) for term in solution])
    return out.getvalue().encode("utf-8", "surrogatepass")


def updates_refused() -> QueryError:
    """The refusal of a text that would change the graph."""
    return QueryError(
        "updates are refused", remedy="a built graph is only asked; change its inputs and build"
    )


def service_refused() -> QueryError:
    """The refusal of a query that would call another endpoint."""
    return QueryError(
        "SERVICE calls other endpoints and is refused", remedy="allow it with graph.query(..., service=True)"
    )


def _failed(error: Exception) -> QueryError:
    reason = " ".join(str(error).split())
    return QueryError(f"the query cannot be answered: {reason}", remedy="mend the query")


def _python(term: Any) -> Value:
    """A term as a Python value: numbers, years, dates and truth values by type, everything else as text.

    So is what its type allows and Python does not hold: a day with a time zone, or before our era.
    """
    if term is None or not isinstance(term, ox.Literal):
        return None if term is None else str(getattr(term, "value", term))
    with suppress(ValueError, ArithmeticError):
        return _TYPED.get(term.datatype.value, str)(term.value)
    return str(term.value)
