"""The columns of `SELECT *` in the order in which the query names them; the engine sorts them by name."""

from __future__ import annotations

import pyoxigraph as ox

from kg.namespaces import BASE, PREFIXES
from kg.store.lexing import Star, star

__all__ = ["with_columns"]

_NOTHING = ox.Store()


def with_columns(sparql: str) -> str:
    """The query with its columns named in their order where it is a `SELECT *`, else the query as it is.

    >>> with_columns("SELECT * { ?s ?p ?o FILTER NOT EXISTS { ?o ?p ?x } }")
    'SELECT ?s ?p ?o { ?s ?p ?o FILTER NOT EXISTS { ?o ?p ?x } }'
    """
    found = star(sparql)
    if found is None:
        return sparql
    given = _given(found)
    columns = [name for name in found.variables if name in given]
    if not columns or columns == sorted(columns):
        return sparql
    return f"{sparql[: found.at]}{' '.join(f'?{name}' for name in columns)}{sparql[found.at + 1 :]}"


def _given(found: Star) -> frozenset[str]:
    """The variables that the answer has, which do not depend on the data; none where the query is wrong."""
    try:
        answer = _NOTHING.query(found.without_service, base_iri=BASE, prefixes=dict(PREFIXES))
    except (SyntaxError, ValueError, RuntimeError, OSError):
        return frozenset()
    assert isinstance(answer, ox.QuerySolutions)  # noqa: S101 - what SELECT gives
    return frozenset(variable.value for variable in answer.variables)
