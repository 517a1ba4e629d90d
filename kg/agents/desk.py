"""The build that agents ask: its graph in this process, and a worker that can be stopped for queries."""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from kg.agents.answers import Table
from kg.agents.tables import graph_table, table
from kg.errors import KgError, OutputError, Place
from kg.graph import Graph
from kg.opening import dataset_file, open_graph
from kg.serve.build import Stamp, stamp
from kg.serve.messages import Question, decode_answer, encode_question
from kg.serve.pool import Pool
from kg.serve.protocol import Operation
from kg.serve.refusals import refusal_of
from kg.serve.settings import Limits
from kg.store.answers import WHOLE
from kg.values.counting import counted

__all__ = ["Desk", "LateError"]

_ROWS = "application/sparql-results+json"
_GRAPH = "text/turtle"

T = TypeVar("T")


class LateError(KgError):
    """A look-up took longer than the limit."""


@dataclass
class Desk:
    """Answers questions about the build of a folder; a new build takes its place at the next question."""

    folder: Path
    limits: Limits = field(default_factory=lambda: Limits(seconds=20, memory=512 << 20, answer=4 << 20))
    _stamp: Stamp | None = None
    _graph: Graph | None = None
    _pool: Pool | None = None
    _opening: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def look(self, work: Callable[[Graph], T]) -> T:
        """What some work finds in the graph; raises KgError, and LateError where it takes too long."""
        graph, _ = await self._current()
        try:
            async with asyncio.timeout(self.limits.seconds):
                return await asyncio.to_thread(work, graph)
        except TimeoutError as error:
            raise LateError(
                f"this took longer than {counted(self.limits.seconds, 'second')}; ask for less"
            ) from error

    async def ask(self, sparql: str, *, limit: int) -> Table:
        """The answer to a query, which is stopped at its limits; raises KgError."""
        graph, pool = await self._current()
        operation = Operation(sparql, WHOLE)
        media_type = _GRAPH if operation.gives_graph else _ROWS
        message = encode_question(Question(sparql=sparql, media_type=media_type))
        found = decode_answer(*await pool.ask(message))
        if found.status != "ok":
            raise refusal_of(found.status, found.reason)
        if operation.gives_graph:
            return graph_table(found.body.decode("utf-8", "replace"))
        content: dict[str, Any] = json.loads(found.body)
        return await self.look(lambda _: table(content, graph, limit=limit))

    async def close(self) -> None:
        """End the worker."""
        if self._pool:
            await self._pool.close()

    async def _current(self) -> tuple[Graph, Pool]:
        async with self._opening:
            found = stamp(self.folder)
            if self._graph is None or self._pool is None or not self._pool.alive or found != self._stamp:
                await self._open()
                self._stamp = found
            assert self._graph is not None  # noqa: S101 - opened above
            assert self._pool is not None  # noqa: S101
            return self._graph, self._pool

    async def _open(self) -> None:
        graph = await asyncio.to_thread(open_graph, self.folder)
        old, self._graph = self._pool, graph
        try:
            data = os.open(await asyncio.to_thread(dataset_file, self.folder), os.O_RDONLY)
        except OSError as error:
            place = Place(file=str(self.folder))
            raise OutputError("the graph cannot be read", place=place, remedy="run kg build again") from error
        try:
            self._pool = await Pool.start(data, workers=1, limits=self.limits)
        finally:
            os.close(data)
        if old:
            await old.close()
