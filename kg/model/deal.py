"""Deals that may have a price."""

from __future__ import annotations

from typing import Annotated, Self

from pydantic import model_validator

from kg.model.base import Frozen
from kg.model.fields import Amount, Code, Text
from kg.model.properties import AMOUNT, CURRENCY, FIGURE

__all__ = ["Priced"]


class Priced(Frozen):
    """The price of a deal; an undisclosed price is no price, not zero."""

    amount: Annotated[Amount | None, AMOUNT] = None
    currency: Annotated[Code | None, CURRENCY] = None
    as_stated: Annotated[Text | None, FIGURE] = None

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if (self.amount is None) != (self.currency is None):
            raise ValueError("an amount and its currency go together; give both or neither")
        if self.amount is not None and self.as_stated is None:
            raise ValueError("an amount wants as_stated, the words of the source")
        return self
