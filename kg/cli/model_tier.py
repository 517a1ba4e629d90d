"""The second tier of `kg extract --model`: what it will cost, the asking, and what it did cost."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from kg.claims import llm
from kg.claims.llm.asking import Asker, Price, Usage, estimate
from kg.claims.llm.client import Client
from kg.claims.llm.prompt import requests
from kg.errors import UsageError
from kg.model.cited import CitedReport
from kg.model.source import Document
from kg.scale.cache import Cache
from kg.values.counting import counted

__all__ = ["ModelTier"]

_PRICE = re.compile(r"(\d{1,6}(?:\.\d{1,6})?)/(\d{1,6}(?:\.\d{1,6})?)")


@dataclass(frozen=True, slots=True)
class ModelTier:
    """A model that is asked about documents within a budget."""

    asker: Asker
    price: Price | None

    @classmethod
    def of(
        cls, model: str, *, address: str, price: str, most_tokens: int, seconds: float, replies: Path
    ) -> ModelTier:
        """The tier that the options of the command describe; raises UsageError where they cannot be read."""
        asker = Asker(
            model=model,
            ask=Client(model, address=address or None, seconds=seconds),
            replies=Cache(replies),
            most_tokens=most_tokens,
        )
        return cls(asker, _price(price))

    def before(self, documents: Iterable[Document]) -> str:
        """What asking about these documents will cost at most; replies of earlier runs are free."""
        wanted = [request for document in documents for request in requests(document.text)]
        new = [request for request in wanted if self.asker.replies.get(self.asker.key(request)) is None]
        costs = [estimate(request) for request in new]
        usage = Usage(
            tokens_in=sum(cost.tokens_in for cost in costs),
            tokens_out=sum(cost.tokens_out for cost in costs),
            kept=len(wanted) - len(new),
        )
        return f"{self.asker.model}: {counted(len(wanted), 'request')}, at most {self._told(usage)}."

    def after(self) -> str:
        """What asking did cost."""
        return f"{self.asker.model}: spent {self._told(self.asker.usage)}."

    def extract(self, document: Document) -> CitedReport:
        """The claims of both tiers; raises ModelError where the model cannot be had or the budget ends."""
        return llm.extract_with_model(document, self.asker.reply)

    def _told(self, usage: Usage) -> str:
        money = f", US$ {self.price.of(usage)}" if self.price else ""
        tokens = f"{counted(usage.tokens_in, 'token')} in and {usage.tokens_out:,} out{money}"
        return f"{tokens}, {counted(usage.kept, 'reply', 'replies')} kept from earlier runs"


def _price(text: str) -> Price | None:
    if not text:
        return None
    match = _PRICE.fullmatch(text)
    if match is None:
        raise UsageError(f"--price {text!r} is no pair of prices; write it as in 0.15/0.60.")
    return Price(Decimal(match[1]), Decimal(match[2]))
