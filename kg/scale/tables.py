"""What one batch gives as a Parquet file, one record a document."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from dataclasses import asdict, fields
from importlib import import_module

from kg.scale.batches import Row

__all__ = ["COLUMNS", "parquet", "rows"]

COLUMNS = tuple(field.name for field in fields(Row))
"""The names of the columns."""


def parquet(found: Iterable[Row]) -> bytes:
    """The rows as Parquet; the same rows give the same bytes."""
    arrow = import_module("pyarrow")
    schema = arrow.schema([(name, arrow.string()) for name in COLUMNS])
    out = io.BytesIO()
    table = arrow.Table.from_pylist([asdict(row) for row in found], schema=schema)
    import_module("pyarrow.parquet").write_table(table, out, compression="zstd")
    return out.getvalue()


def rows(data: bytes, *, columns: Sequence[str] = COLUMNS) -> list[Row]:
    """The rows of a Parquet file, with nothing in the other columns; raises ValueError."""
    table = import_module("pyarrow.parquet").read_table(io.BytesIO(data), columns=list(columns))
    return [Row(**record) for record in table.to_pylist()]
