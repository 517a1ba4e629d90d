"""The rows of the ledger as Parquet."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping, Sequence
from decimal import ROUND_HALF_EVEN, Decimal, localcontext
from types import MappingProxyType
from typing import Any

from kg.ledger.files.records import COLUMNS, values
from kg.ledger.libraries import library
from kg.ledger.row import Row

__all__ = ["parquet"]

# A claim's number has at most 18 digits before the point; more than 18 behind it mean nothing in a market.
_DIGITS, _DECIMALS = 38, 18
_STEP = Decimal(1).scaleb(-_DECIMALS)
_TYPES: Mapping[str, str] = MappingProxyType(
    dict.fromkeys(("year", "from_year", "to_year"), "int32")
    | dict.fromkeys(("value", "lowest_reading", "highest_reading"), "decimal")
    | dict.fromkeys(("claims", "evidence"), "list")
)


def parquet(rows: Sequence[Row]) -> bytes:
    """A Parquet file with one record for each row and the columns of `COLUMNS`.

    Figures are decimal128(38, 18), years int32, claims and evidence lists of strings, the rest strings.
    Raises UsageError where the library is not installed.
    """
    arrow = library("pyarrow", purpose="Parquet files", extra="parquet")
    writer = library("pyarrow.parquet", purpose="Parquet files", extra="parquet")
    make: dict[str, Callable[[], Any]] = {
        "decimal": lambda: arrow.decimal128(_DIGITS, _DECIMALS),
        "int32": arrow.int32,
        "list": lambda: arrow.list_(arrow.string()),
        "string": arrow.string,
    }
    schema = arrow.schema([(name, make[_TYPES.get(name, "string")]()) for name in COLUMNS])
    records = [dict(zip(COLUMNS, map(_fitted, values(row)), strict=True)) for row in rows]
    out = io.BytesIO()
    writer.write_table(arrow.Table.from_pylist(records, schema=schema), out)
    return out.getvalue()


def _fitted(value: object) -> object:
    if not isinstance(value, Decimal):
        return value
    with localcontext() as context:
        context.prec = _DIGITS
        return value.quantize(_STEP, rounding=ROUND_HALF_EVEN)
