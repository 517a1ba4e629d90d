"""The one door to the client library: any provider or local server that speaks the OpenAI protocol."""

from __future__ import annotations

import os
from importlib import import_module
from typing import Any

from kg.claims.llm.asking import Answer
from kg.claims.llm.prompt import Request
from kg.claims.llm.statements import reply_schema
from kg.errors import ModelError, UsageError

__all__ = ["Client"]

# Whoever serves a model on this machine wants no key, and the library wants some text.
_NO_KEY = "none"
_RETRIES = 2
_FORMAT = {
    "type": "json_schema",
    "json_schema": {"name": "statements", "schema": reply_schema()},
}


class Client:
    """Asks one model with a fixed seed and no randomness, so that a server that can repeat itself does."""

    def __init__(self, model: str, *, address: str | None, seconds: float) -> None:
        """The key is read from OPENAI_API_KEY; raises UsageError where the library is not installed."""
        try:
            self._library = import_module("openai")
        except ImportError as error:
            raise UsageError(
                "asking a model needs a library; install it with: pip install 'telehealth-kg[llm]'."
            ) from error
        self._model = model
        self._address = address or "the provider"
        self._client = self._library.OpenAI(
            api_key=os.environ.get("OPENAI_API_KEY") or _NO_KEY,
            base_url=address,
            timeout=seconds,
            max_retries=_RETRIES,
        )

    def __call__(self, request: Request) -> Answer:
        """The answer to a request; raises ModelError where none comes in time."""
        messages = [
            {"role": "system", "content": request.system},
            {"role": "user", "content": request.user},
        ]
        try:
            found = self._client.chat.completions.create(
                model=self._model, messages=messages, temperature=0, seed=0, response_format=_FORMAT
            )
        except self._library.OpenAIError as error:
            raise ModelError(f"{self._model} at {self._address} gave no answer ({_reason(error)})") from error
        return _answer(found)


def _answer(found: Any) -> Answer:
    choice = found.choices[0] if getattr(found, "choices", None) else None
    usage = getattr(found, "usage", None)
    return Answer(
        text=(choice.message.content or "") if choice is not None else "",
        tokens_in=getattr(usage, "prompt_tokens", 0) or 0,
        tokens_out=getattr(usage, "completion_tokens", 0) or 0,
    )


def _reason(error: Exception) -> str:
    return " ".join(str(error).split())[:200].rstrip(".") or type(error).__name__
