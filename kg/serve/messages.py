"""What the server and its workers say to one another over a socket."""

from __future__ import annotations

import json
import struct
from dataclasses import dataclass

from kg.store.answers import WHOLE, Dataset

__all__ = [
    "HEAD",
    "Answer",
    "Question",
    "decode_answer",
    "decode_question",
    "encode_answer",
    "encode_question",
]

HEAD = struct.Struct("!II")
"""The lengths of the two parts of a message: a JSON text and the bytes of an answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One piece of work: a query, or the content of a graph where `sparql` is empty."""

    media_type: str
    sparql: str = ""
    dataset: Dataset = WHOLE
    graph: str | None = None
    source: str = "data"
    """Which store is asked: `data` for the build, `ontology` for its vocabulary."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of it: `status` is `ok`, `missing`, `malformed`, `large` or `memory`."""

    status: str
    body: bytes = b""
    reason: str = ""


def encode_question(question: Question) -> bytes:
    """The question as one message."""
    graphs = (question.dataset.default, question.dataset.named)
    content = (question.media_type, question.sparql, graphs, question.graph, question.source)
    text = json.dumps(content).encode()
    return HEAD.pack(len(text), 0) + text


def decode_question(text: bytes) -> Question:
    """The question of a message's first part."""
    media_type, sparql, (default, named), graph, source = json.loads(text)
    dataset = Dataset(tuple(default), tuple(named))
    return Question(media_type=media_type, sparql=sparql, dataset=dataset, graph=graph, source=source)


def encode_answer(answer: Answer) -> bytes:
    """The answer as one message."""
    text = json.dumps([answer.status, answer.reason]).encode()
    return HEAD.pack(len(text), len(answer.body)) + text + answer.body


def decode_answer(text: bytes, body: bytes) -> Answer:
    """The answer of a message's two parts."""
    status, reason = json.loads(text)
    return Answer(status, body, reason)
