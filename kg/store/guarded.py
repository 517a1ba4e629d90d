"""The store as rdflib sees it, which calls no other endpoint and keeps what it holds."""

from __future__ import annotations

from typing import Any, NoReturn

from oxrdflib import OxigraphStore

from kg.store.lexing import uses_service
from kg.store.query import service_refused, updates_refused

__all__ = ["GuardedStore"]


class GuardedStore(OxigraphStore):
    """An rdflib store whose queries stay on this machine, and to which nothing is written.

    It is the store that the graph itself is asked from; what was added would look like a cited fact.
    """

    def query(self, query: Any, *args: Any, **options: Any) -> Any:
        """The answer to a query; raises QueryError where it would call another endpoint.

        A query that rdflib has parsed keeps its text; rdflib would call the endpoint itself.
        """
        text = query if isinstance(query, str) else " ".join(map(str, getattr(query, "_original_args", ())))
        if uses_service(text):
            raise service_refused()
        return super().query(query, *args, **options)

    def _refused(self, *_: Any, **__: Any) -> NoReturn:
        """Nothing; raises QueryError."""
        raise updates_refused()

    add = addN = remove = update = remove_graph = _refused  # noqa: N815 - the names of rdflib

    def add_graph(self, graph: Any) -> None:
        """Nothing: rdflib announces every graph that it looks into."""
