"""The two jobs of a build: every batch is extracted, then its graphs are written with the copies left out."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from typing import Any

from kg.scale.addresses import Folder
from kg.scale.batches import Batch, Bearer, Row, extract, first, lost
from kg.scale.shards import Shard, put_shard
from kg.scale.tables import parquet, rows
from kg.scale.workers import Lost, in_order

__all__ = ["Serialised", "extract_batches", "write_shards"]

# A worker that dies takes its batch along; after so many deaths one of the documents is suspected.
_SUSPICIOUS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Serialised:
    """The name of a batch, the addresses of its documents that are no copies, and its shard if it has one."""

    batch: str
    kept: frozenset[str]
    shard: Shard | None


def extract_batches(
    context: Any, batches: Sequence[Batch], stages: Folder, *, function: Callable[[str], Row] = extract
) -> None:
    """Write what is found in each batch into a file of its name, unless an earlier build has."""
    task = partial(_extract_batch, stages=stages, function=function)
    context.parallelize(batches, len(batches)).foreach(task)


def write_shards(
    context: Any,
    batches: Sequence[Batch],
    output: Folder,
    *,
    covered: Collection[str],
) -> list[Serialised]:
    """Write the report graphs of each batch as a shard; of copies only the first counts.

    Every batch is told of in the order of the names, also one of copies alone, which has no shard.
    `covered` are the SHA-256 of documents with reviewed claims, whose graphs are not written here.
    """
    number, stages = len(batches), output.stages
    names = context.parallelize([batch.name for batch in batches], number)
    counted = names.flatMap(partial(_bearers, stages=stages)).reduceByKey(first, number)
    kept = counted.map(_by_batch).groupByKey(number)
    task = partial(_write_shard, output=output, covered=frozenset(covered))
    found = {each.batch: each for each in kept.map(task).collect()}
    return [
        found.get(name, Serialised(batch=name, kept=frozenset(), shard=None))
        for name in sorted(batch.name for batch in batches)
    ]


def _extract_batch(batch: Batch, *, stages: Folder, function: Callable[[str], Row]) -> None:
    if not stages.has(batch.name):
        stages.put(batch.name, parquet(_extracted(batch.addresses, function)))


def _extracted(addresses: Sequence[str], function: Callable[[str], Row]) -> Iterator[Row]:
    """The rows; once workers have died of a batch, each of its documents is read in a process of its own."""
    tried = import_module("pyspark").TaskContext.get().attemptNumber()
    for found in in_order(function, addresses, jobs=2 if tried >= _SUSPICIOUS else 1, chunk=1):
        yield lost(found.item) if isinstance(found, Lost) else found


def _bearers(batch: str, *, stages: Folder) -> Iterator[tuple[str, Bearer]]:
    for row in rows(stages.read(batch), columns=("key", "address")):
        yield row.key, (row.name, row.address, batch)


def _by_batch(counted: tuple[str, Bearer]) -> tuple[str, str]:
    _, (_, address, batch) = counted
    return batch, address


def _write_shard(
    counted: tuple[str, Iterable[str]], *, output: Folder, covered: Collection[str]
) -> Serialised:
    batch, kept = counted[0], frozenset(counted[1])
    found = rows(output.stages.read(batch), columns=("key", "address", "graph"))
    graphs = (row.graph for row in found if row.address in kept and row.key not in covered)
    data = "".join(graphs).encode()
    return Serialised(batch=batch, kept=kept, shard=put_shard(output, data) if data else None)
