"""Quads of the default graph in three formats at once, each term written as the engine writes it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice

from pyoxigraph import RdfFormat, parse, serialize

from kg.namespaces import PREFIXES
from kg.store.terms import BETWEEN, Line, Term, without_prefixes

__all__ = ["Forms", "forms"]

Forms = tuple[bytes, bytes, bytes]
"""A piece of N-Quads, of Turtle and of JSON-LD."""

# To join and hand on fewer lines at once costs more calls than it saves memory.
_TOGETHER = 2000
_HEAD = "".join(f"@prefix {name}: <{address}> .\n" for name, address in sorted(PREFIXES.items())).encode()
_END = " .\n", "]},"
_SHORTENED = tuple(f"<{address}" for address in PREFIXES.values())
_SUBJECT, _PREDICATE = "<a:s>", "<a:p>"
# So many values have their forms at hand; figures repeat, and so do the terms of ontologies.
_AT_HAND = 1 << 14


def forms(lines: Iterable[Line], *, together: int = _TOGETHER) -> Iterator[Forms]:
    """The quads in pieces of so many, given in their order; the pieces of a format make a whole file.

    Nodes are IRIs.  JSON-LD lacks the bracket at its end, so that more objects can follow.
    """
    waiting = iter(lines)
    subject = predicate = ""
    while taken := list(islice(waiting, together)):
        (n_quads, turtle, json_ld), after, predicate = _piece(taken, subject, predicate)
        yield n_quads, turtle if subject else _HEAD + turtle, json_ld if subject else b"[" + json_ld
        subject = after
    yield (b"", b" .\n", b"]}") if subject else (b"", b"", b"[")


def _piece(lines: Iterable[Line], at: Term, said: str) -> tuple[Forms, Term, str]:
    """Some lines behind one with the subject `at` and the predicate `said`, and those of the last of them."""
    n_quads: list[str] = []
    turtle: list[str] = []
    json_ld: list[str] = []
    for line in lines:
        _, subject, predicate, _, value = line.split(BETWEEN)
        short, member = _value(value)
        n_quads.append(f"{subject} <{predicate[1:]}> {value} .\n")
        if subject != at:
            turtle.append(f"{_END[0] if at else ''}{_short(subject)} {_verb(predicate)} {short}")
            json_ld.append(f'{_END[1] if at else ""}{{"@id":"{subject[1:-1]}","{predicate[1:]}":[{member}')
        elif predicate != said:
            turtle.append(f" ;\n\t{_verb(predicate)} {short}")
            json_ld.append(f'],"{predicate[1:]}":[{member}')
        else:
            turtle.append(f" , {short}")
            json_ld.append(f",{member}")
        at, said = subject, predicate
    n, t, j = ("".join(each).encode() for each in (n_quads, turtle, json_ld))
    return (n, t, j), at, said


def _value(value: Term) -> tuple[str, str]:
    """An object in Turtle and in JSON-LD."""
    last = value[-1]
    if last == ">" and value[0] == "<":
        return _short(value), f'{{"@id":"{value[1:-1]}"}}'
    if last == ">" or "\\" in value:
        return _of_engine(value)
    if last == '"':
        return value, f'{{"@value":{value}}}'
    text, _, language = value.rpartition("@")
    return value, f'{{"@language":"{language}","@value":{text}}}'


def _short(node: Term) -> str:
    """A node in Turtle."""
    return _of_engine(node)[0] if node.startswith(_SHORTENED) else node


@lru_cache(maxsize=_AT_HAND)
def _verb(predicate: str) -> str:
    """A marked predicate in Turtle."""
    written = _written(f"{_SUBJECT} <{predicate[1:]}> {_SUBJECT} .", RdfFormat.TURTLE)
    return without_prefixes(written).decode().split(" ")[1]


@lru_cache(maxsize=_AT_HAND)
def _of_engine(value: Term) -> tuple[str, str]:
    """A value in Turtle and in JSON-LD, as the engine writes it."""
    line = f"{_SUBJECT} {_PREDICATE} {value} ."
    turtle = without_prefixes(_written(line, RdfFormat.TURTLE)).decode()
    json_ld = _written(line, RdfFormat.JSON_LD).decode()
    start = f"{_SUBJECT} {_PREDICATE} "
    return turtle[len(start) : -len(" .\n")], json_ld[json_ld.index(":[") + 2 : -len("]}]")]


def _written(line: str, form: RdfFormat) -> bytes:
    """A line of N-Quads in another format."""
    triples = (each.triple for each in parse(line, format=RdfFormat.N_QUADS))
    return serialize(triples, format=form, prefixes=dict(PREFIXES)) or b""
