"""What a worker does between its socket and the store, without the process around it."""

from __future__ import annotations

import io
import socket
import threading

import pyoxigraph as ox
import pytest

from kg.errors import InputError
from kg.serve import worker
from kg.serve.messages import HEAD, Answer, Question, decode_answer, decode_message, encode_question
from kg.store.answers import Dataset, load_quads
from tests.serve.running import JSON

DATA = b'<http://a/s> <http://a/p> "x" .\n<http://a/s> <http://a/p> "y" <http://a/g> .'


@pytest.fixture
def link() -> socket.socket:
    store = load_quads(io.BytesIO(DATA), ox.RdfFormat.N_QUADS, name="test")
    ours, theirs = socket.socketpair()
    answer = threading.Thread(
        target=worker._answer_all,
        args=(theirs, {"data": store, "ontology": ox.Store()}),
        kwargs={"seconds": 5, "limit": 200},
        daemon=True,
    )
    answer.start()
    return ours


def _asked(link: socket.socket, question: Question) -> Answer:
    link.sendall(encode_question(question))
    with link.makefile("rb") as source:
        text, body = HEAD.unpack(source.read(HEAD.size))
        return decode_answer(source.read(text), source.read(body))


def test_questions_are_answered_one_after_the_other(link: socket.socket) -> None:
    with link:
        found = _asked(link, Question(sparql="ASK { ?s ?p 'x' }", media_type=JSON))
        assert (found.status, b"true" in found.body) == ("ok", True)
        broken = _asked(link, Question(sparql="ASK {", media_type=JSON))
        assert (broken.status, broken.body) == ("malformed", b"")
        assert broken.reason
        wide = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"
        assert _asked(link, Question(sparql=wide, media_type=JSON)).status == "large"
        turtle = "application/n-triples"
        assert _asked(link, Question(graph="http://a/g", media_type=turtle)).body.count(b"y") == 1
        assert _asked(link, Question(graph="http://a/none", media_type=turtle)).status == "missing"
        assert _asked(link, Question(media_type=turtle, source="ontology")) == Answer("ok")


def test_questions_keep_their_content() -> None:
    question = Question(
        sparql="ASK {}", media_type=JSON, dataset=Dataset(("http://a/",), ("http://b/",)), source="ontology"
    )
    assert decode_message(encode_question(question)[HEAD.size :], b"") == question


def test_a_graph_that_cannot_be_read_is_told() -> None:
    with pytest.raises(InputError, match="cannot be loaded"):
        load_quads(io.BytesIO(b"oops"), ox.RdfFormat.N_QUADS, name="test")
