"""A SPARQL 1.1 endpoint asked like a store in memory."""

from __future__ import annotations

import re
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING
from urllib.parse import urlencode

import pyoxigraph as ox

from kg.errors import QueryError
from kg.namespaces import PREFIXES
from kg.store.answers import RESOLVED
from kg.store.columns import with_columns
from kg.store.lexing import is_update, query_form
from kg.store.query import Store, updates_refused
from kg.store.web import WebError, send

if TYPE_CHECKING:
    import rdflib

__all__ = ["RemoteStore"]

_JSON = "application/sparql-results+json"
_TRIPLES = "application/n-triples"
_GRAPHS = f"SELECT DISTINCT ?g {{ GRAPH ?g {{ ?s ?p ?o }} FILTER(STR(?g) != '{RESOLVED}') }}"
_GRAPH_WORD = re.compile(r"\bGRAPH\b", re.IGNORECASE)


class RemoteStore(Store):
    """The store behind an endpoint; queries name the resolved graph where the store has it by name."""

    def __init__(self, endpoint: str) -> None:
        super().__init__()
        self.endpoint = endpoint

    def __len__(self) -> int:
        answer = self._sent("SELECT (COUNT(*) AS ?n) { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }")
        assert isinstance(answer, ox.QuerySolutions)  # noqa: S101 - what SELECT gives
        return int(next(answer)["n"].value)

    def rdf(self) -> rdflib.Dataset:
        """The endpoint as an rdflib Dataset; queries are answered over the dataset that it serves."""
        # Without `default_union` rdflib would name a default graph of its own in every request.
        store = import_module("rdflib.plugins.stores.sparqlstore").SPARQLStore(
            self.endpoint, returnFormat="json"
        )
        made: rdflib.Dataset = import_module("rdflib").Dataset(store, default_union=True)
        return made

    @cached_property
    def _named(self) -> bool:
        """Whether the store has the resolved graph by name, because its default graph is a union."""
        return bool(self._sent(f"ASK {{ GRAPH <{RESOLVED}> {{ ?s ?p ?o }} }}"))

    def _answer(self, sparql: str, *, service: bool) -> ox.QuerySolutions | ox.QueryBoolean | ox.QueryTriples:
        if is_update(sparql):
            raise updates_refused()
        if not query_form(sparql):
            raise QueryError("the text is no SPARQL query", remedy="mend the query")
        return self._sent(_declared(with_columns(sparql)), graphs=self._graphs(sparql) if self._named else ())

    def _graphs(self, sparql: str) -> tuple[tuple[str, str], ...]:
        default = (("default-graph-uri", RESOLVED),)
        if not _GRAPH_WORD.search(sparql):
            return default
        found = self._sent(_GRAPHS)
        assert isinstance(found, ox.QuerySolutions)  # noqa: S101 - what SELECT gives
        return (*default, *(("named-graph-uri", row["g"].value) for row in found))

    def _sent(
        self, sparql: str, *, graphs: tuple[tuple[str, str], ...] = ()
    ) -> ox.QuerySolutions | ox.QueryBoolean | ox.QueryTriples:
        rows = query_form(sparql) in ("SELECT", "ASK")
        body = urlencode([("query", sparql), *graphs]).encode()
        headers = {
            "Content-Type": "application/x-www-form-urlencoded",
            "Accept": _JSON if rows else _TRIPLES,
        }
        try:
            found = send(self.endpoint, method="POST", body=body, headers=headers).body
            return _rows(found, truth=query_form(sparql) == "ASK") if rows else _triples(found)
        except WebError as error:
            if error.status in (400, 403, 422):
                raise QueryError(error.problem, remedy="mend the query") from error
            raise
        except (SyntaxError, ValueError) as error:
            raise WebError(f"its answer cannot be read ({error})", address=self.endpoint) from error


def _rows(body: bytes, *, truth: bool) -> ox.QuerySolutions | ox.QueryBoolean:
    found = ox.parse_query_results(body, format=ox.QueryResultsFormat.JSON)
    if truth and isinstance(found, ox.QuerySolutions):
        # Virtuoso 7 answers ASK with one row that holds 1, or with none.
        answer = b'{"head":{},"boolean":%b}' % (b"true" if list(found) else b"false")
        return ox.parse_query_results(answer, format=ox.QueryResultsFormat.JSON)
    return found


def _triples(body: bytes) -> ox.QueryTriples:
    """Triples as the engine's own answer, which serialises itself."""
    store = ox.Store()
    store.load(body, format=ox.RdfFormat.N_TRIPLES)
    answer = store.query("CONSTRUCT WHERE { ?s ?p ?o }")
    assert isinstance(answer, ox.QueryTriples)  # noqa: S101 - what CONSTRUCT gives
    return answer


def _declared(sparql: str) -> str:
    """The query with the prefixes of the project that it uses and does not declare.

    >>> _declared("ASK { ?s skos:broader ?o }")
    'PREFIX skos: <http://www.w3.org/2004/02/skos/core#> ASK { ?s skos:broader ?o }'
    """
    missing = [
        f"PREFIX {name}: <{start}> "
        for name, start in PREFIXES.items()
        if re.search(rf"\b{name}:", sparql) and not re.search(rf"(?i:PREFIX)\s+{name}:", sparql)
    ]
    return "".join(missing) + sparql
