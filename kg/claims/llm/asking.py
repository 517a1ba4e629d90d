"""Asking a language model within a budget, and never twice the same."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Protocol

from kg.claims.llm.prompt import Request
from kg.errors import ModelError

__all__ = ["Answer", "Asker", "Price", "Replies", "Usage", "estimate"]

# English takes about four characters a token, Chinese about one and a half; a reply is rarely longer than
# what it quotes from.
_CHARACTERS_A_TOKEN = 3
_ANSWER_SHARE = 2
_MILLION = Decimal(1_000_000)


class Replies(Protocol):
    """Where replies are kept by the hash of what was asked."""

    def get(self, key: str) -> bytes | None:
        """The reply, else None."""

    def put(self, key: str, content: bytes) -> None:
        """Keep a reply."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A reply and what it cost, in tokens."""

    text: str
    tokens_in: int
    tokens_out: int


@dataclass(frozen=True, slots=True)
class Price:
    """US dollars for a million tokens, in and out.

    >>> str(Price(Decimal("0.15"), Decimal("0.60")).of(Usage(tokens_in=2_000_000, tokens_out=500_000)))
    '0.6000'
    """

    million_in: Decimal
    million_out: Decimal

    def of(self, usage: Usage) -> Decimal:
        """The cost of some tokens, in US dollars to four places."""
        cost = usage.tokens_in * self.million_in + usage.tokens_out * self.million_out
        return (cost / _MILLION).quantize(Decimal("0.0001"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Usage:
    """Tokens sent and received, and how many replies came from earlier runs for nothing."""

    tokens_in: int = 0
    tokens_out: int = 0
    kept: int = 0

    @property
    def tokens(self) -> int:
        """All tokens that were paid for."""
        return self.tokens_in + self.tokens_out


def estimate(request: Request) -> Usage:
    """How many tokens a request takes at most, by its length."""
    sent = request.characters // _CHARACTERS_A_TOKEN + 1
    return Usage(tokens_in=sent, tokens_out=len(request.user) // _CHARACTERS_A_TOKEN * _ANSWER_SHARE + 200)


@dataclass(slots=True, kw_only=True)
class Asker:
    """Asks one model; `most_tokens` bounds what a run may cost, replies of earlier runs are free."""

    model: str
    ask: Callable[[Request], Answer]
    replies: Replies
    most_tokens: int
    usage: Usage = field(default_factory=Usage)

    def reply(self, request: Request) -> str:
        """The reply to a request; raises ModelError where the budget ends or the model cannot be had."""
        key = self.key(request)
        kept = self.replies.get(key)
        if kept is not None:
            self._count(kept=1)
            return kept.decode()
        wanted = estimate(request).tokens
        if self.usage.tokens + wanted > self.most_tokens:
            raise ModelError(
                f"the budget of {self.most_tokens:,} tokens ends here: {self.usage.tokens:,} are spent and "
                f"the next part may take {wanted:,}",
                remedy="raise --most-tokens; what was answered is kept and costs nothing",
            )
        answer = self.ask(request)
        self._count(tokens_in=answer.tokens_in, tokens_out=answer.tokens_out)
        self.replies.put(key, answer.text.encode("utf-8", "replace"))
        return answer.text

    def key(self, request: Request) -> str:
        """The SHA-256 of the model and all that it is asked."""
        asked = json.dumps([self.model, request.system, request.user], ensure_ascii=False)
        return hashlib.sha256(asked.encode("utf-8", "surrogatepass")).hexdigest()

    def _count(self, *, tokens_in: int = 0, tokens_out: int = 0, kept: int = 0) -> None:
        self.usage = Usage(
            tokens_in=self.usage.tokens_in + tokens_in,
            tokens_out=self.usage.tokens_out + tokens_out,
            kept=self.usage.kept + kept,
        )
