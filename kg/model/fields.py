"""Field types that several claim kinds share, each with the check it makes."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import Annotated, Literal

from pydantic import (
    AfterValidator,
    Field,
    PlainSerializer,
    PlainValidator,
    StringConstraints,
    WithJsonSchema,
)

from kg.model.base import Frozen
from kg.values.currencies import check_currency
from kg.values.dates import PartialDate
from kg.values.languages import check_language
from kg.values.names import check_name

__all__ = [
    "KEY_PATTERN",
    "Amount",
    "Code",
    "Day",
    "Language",
    "Name",
    "Number",
    "Party",
    "Rank",
    "Ref",
    "Role",
    "Stake",
    "Status",
    "Text",
    "Texts",
    "Unnamed",
    "Year",
]

# A key becomes the last part of a public IRI: letters of any script in lower case, digits, hyphens, and at
# most two slashes (the dimension of a segment).  Nothing that an IRI, Turtle or a file name would trip over.
KEY_PATTERN = r"^[^\W_A-Z]+(-[^\W_A-Z]+)*(/[^\W_A-Z]+(-[^\W_A-Z]+)*){0,2}$"
_KEY = re.compile(KEY_PATTERN)
_MAX_KEY = 200
_SIGNIFICANT_DIGITS = 15


@lru_cache(maxsize=4_096)
def _key(key: str) -> str:
    if len(key) > _MAX_KEY or not _KEY.fullmatch(key):
        shown = key if len(key) <= 60 else key[:57] + "..."
        raise ValueError(
            f"{shown!r} cannot be part of an IRI; write letters in lower case, digits and single hyphens"
        )
    return key


def _date(value: object) -> PartialDate:
    if isinstance(value, PartialDate):
        return value
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise ValueError("a date is text as in 2019, 2019-03 or 2019-03-05")
    return PartialDate(str(value))


def _number(value: object) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, Decimal | int | float):
        raise ValueError("a number is wanted here, without quotes, unit or percent sign")
    number = Decimal(str(value))
    if not number.is_finite() or len(number.normalize().as_tuple().digits) > _SIGNIFICANT_DIGITS:
        raise ValueError(f"a finite number with at most {_SIGNIFICANT_DIGITS} digits is wanted")
    if abs(number) >= Decimal("1e18"):
        raise ValueError("the number is too large to be a figure of a market")
    return number


def _plain(number: Decimal) -> int | float:
    return int(number) if number == number.to_integral_value() else float(number)


Ref = Annotated[
    str,
    AfterValidator(_key),
    WithJsonSchema({"type": "string", "pattern": KEY_PATTERN, "maxLength": _MAX_KEY}),
]
Name = Annotated[str, AfterValidator(check_name)]
Text = Annotated[str, StringConstraints(min_length=1, max_length=500, pattern=r"^[^\x00-\x1f\x7f]+$")]
Language = Annotated[str, AfterValidator(check_language)]
Texts = Annotated[dict[Language, Text], Field(min_length=1)]
Code = Annotated[str, AfterValidator(check_currency)]
Year = Annotated[int, Field(strict=True, ge=1000, le=9999)]
Number = Annotated[
    Decimal, PlainValidator(_number), PlainSerializer(_plain), WithJsonSchema({"type": "number"})
]
Amount = Annotated[Number, Field(ge=0)]
Stake = Annotated[Number, Field(ge=0, le=100)]
Day = Annotated[
    PartialDate,
    PlainValidator(_date),
    PlainSerializer(str),
    WithJsonSchema(
        {"anyOf": [{"type": "string", "pattern": r"^\d{4}(-\d{2}(-\d{2})?)?$"}, {"type": "integer"}]}
    ),
]
Status = Literal["rumoured", "planned", "announced", "completed", "terminated", "rejected"]
Rank = Literal["largest", "fastest_growing", "dominant", "emerging"]
Role = Literal["player", "segment", "region"]


class Unnamed(Frozen):
    """A side of a deal that the source leaves unnamed, in the source's own short description."""

    unnamed: Annotated[Text, StringConstraints(max_length=120)]


Party = Ref | Unnamed
