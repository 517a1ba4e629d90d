"""The store as rdflib sees it, which calls no other endpoint."""

from __future__ import annotations

from typing import Any

from oxrdflib import OxigraphStore

from kg.store.lexing import uses_service
from kg.store.query import service_refused

__all__ = ["GuardedStore"]


class GuardedStore(OxigraphStore):
    """An rdflib store whose queries stay on this machine."""

    def query(self, query: Any, *args: Any, **options: Any) -> Any:
        """The answer to a query; raises QueryError where it would call another endpoint.

        A query that rdflib has parsed keeps its text; rdflib would call the endpoint itself.
        """
        text = query if isinstance(query, str) else " ".join(map(str, getattr(query, "_original_args", ())))
        if uses_service(text):
            raise service_refused()
        return super().query(query, *args, **options)
