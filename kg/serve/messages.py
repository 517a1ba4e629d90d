"""What the server and its workers say to one another over a socket."""

from __future__ import annotations

import json
import struct
from dataclasses import dataclass

from kg.store.answers import WHOLE, Dataset

__all__ = [
    "HEAD",
    "Answer",
    "Asked",
    "Question",
    "Told",
    "decode_answer",
    "decode_message",
    "decode_told",
    "encode_answer",
    "encode_asked",
    "encode_question",
    "encode_told",
]

HEAD = struct.Struct("!II")
"""The lengths of the two parts of a message: a JSON text and the bytes of an answer."""


_QUESTION = 5


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


@dataclass(frozen=True, slots=True)
class Asked:
    """A request of the SPARQL 1.1 Protocol as it came, for a worker to read and answer."""

    method: str
    query_string: bytes
    accept: str = ""
    kind: str = ""
    """The value of Content-Type."""
    body: bytes = b""


@dataclass(frozen=True, slots=True)
class Told:
    """The reply to it: its status, its header fields in lines, and its body."""

    status: int
    fields: str
    body: bytes
    keep: bool
    """Whether the same request may be told the same again."""


def encode_asked(asked: Asked) -> bytes:
    """The request as one message."""
    text = json.dumps([asked.method, asked.query_string.decode("latin-1"), asked.accept, asked.kind]).encode()
    return HEAD.pack(len(text), len(asked.body)) + text + asked.body


def decode_message(text: bytes, body: bytes) -> Question | Asked:
    """The question or the request of a message's two parts."""
    content = json.loads(text)
    if len(content) == _QUESTION:
        media_type, sparql, (default, named), graph, source = content
        dataset = Dataset(tuple(default), tuple(named))
        return Question(media_type=media_type, sparql=sparql, dataset=dataset, graph=graph, source=source)
    method, query_string, accept, kind = content
    return Asked(method, query_string.encode("latin-1"), accept, kind, body)


def encode_told(told: Told) -> bytes:
    """The reply as one message."""
    text = json.dumps([told.status, told.fields, told.keep]).encode()
    return HEAD.pack(len(text), len(told.body)) + text + told.body


def decode_told(text: bytes, body: bytes) -> Told:
    """The reply of a message's two parts."""
    status, fields, keep = json.loads(text)
    return Told(status, fields, body, keep)


def encode_question(question: Question) -> bytes:
    """The question as one message."""
    graphs = (question.dataset.default, question.dataset.named)
    content = (question.media_type, question.sparql, graphs, question.graph, question.source)
    text = json.dumps(content).encode()
    return HEAD.pack(len(text), 0) + text


def encode_answer(answer: Answer) -> bytes:
    """The answer as one message."""
    text = json.dumps([answer.status, answer.reason]).encode()
    return HEAD.pack(len(text), len(answer.body)) + text + answer.body


def decode_answer(text: bytes, body: bytes) -> Answer:
    """The answer of a message's two parts."""
    status, reason = json.loads(text)
    return Answer(status, body, reason)
