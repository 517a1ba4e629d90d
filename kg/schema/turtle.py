"""Turtle for people to read: aligned blocks, nested blank nodes, prefixes that are used and no others."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from kg.namespaces import PREFIXES

__all__ = ["Blank", "Block", "Object", "Pairs", "Series", "Words", "written"]

_WIDTH = 110
_STEP = "    "
_ESCAPES = str.maketrans({"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r"})
_PREFIX = re.compile(r"(?<![\w:/<#.])([a-z]+):(?=[A-Za-z])")
_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"|<[^>]*>')


@dataclass(frozen=True, slots=True)
class Words:
    """A literal, with a language tag or a datatype (a CURIE) where one is given."""

    text: str
    language: str = ""
    datatype: str = ""


@dataclass(frozen=True, slots=True)
class Blank:
    """A blank node, written where it is used."""

    pairs: Pairs


@dataclass(frozen=True, slots=True)
class Series:
    """An RDF list."""

    items: tuple[Object, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """All that is said of one subject, a CURIE or an IRI in angle brackets; `title` is a comment above it."""

    subject: str
    pairs: Pairs
    title: str = ""


Object = str | int | bool | Words | Blank | Series
"""A CURIE or bracketed IRI as text, a number, a truth value, or one of the classes above."""

Pairs = tuple[tuple[str, tuple[Object, ...]], ...]
"""Predicates in order, each with its objects."""


def written(blocks: Iterable[Block], *, title: str) -> bytes:
    """The blocks as a Turtle document under a comment.

    >>> print(written([Block("tkg:A", (("a", ("owl:Class",)),))], title="One class.").decode())
    # One class.
    <BLANKLINE>
    @prefix owl: <http://www.w3.org/2002/07/owl#> .
    @prefix tkg: <https://w3id.org/telehealth-kg/ontology#> .
    <BLANKLINE>
    tkg:A a owl:Class .
    <BLANKLINE>
    """
    body = "\n".join(_block(block) for block in blocks)
    used = set(_PREFIX.findall(_QUOTED.sub("", body)))
    prefixes = [f"@prefix {name}: <{PREFIXES[name]}> ." for name in sorted(used)]
    head = [f"# {line}".rstrip() for line in title.split("\n")]
    return ("\n".join([*head, "", *prefixes, "", body])).encode()


def _block(block: Block) -> str:
    title = f"# {block.title}\n\n" if block.title else ""
    return f"{title}{block.subject} {_pairs(block.pairs, 1)} .\n"


def _pairs(pairs: Pairs, depth: int) -> str:
    indent = f" ;\n{_STEP * depth}"
    return indent.join(f"{predicate} {_objects(objects, predicate, depth)}" for predicate, objects in pairs)


def _objects(objects: tuple[Object, ...], predicate: str, depth: int) -> str:
    texts = [_object(item, depth) for item in objects]
    line = " , ".join(texts)
    if "\n" in line:
        return line
    if len(_STEP) * depth + len(predicate) + len(line) <= _WIDTH - 14 or len(texts) == 1:
        return line
    return f" ,\n{_STEP * (depth + 1)}".join(texts)


def _object(item: Object, depth: int) -> str:
    match item:
        case bool():
            return "true" if item else "false"
        case Words():
            return _literal(item)
        case Blank():
            return _blank(item, depth)
        case Series():
            return _series(item, depth)
        case _:
            return str(item)


def _blank(item: Blank, depth: int) -> str:
    if all(not isinstance(value, Blank) for _, values in item.pairs for value in values):
        line = " ; ".join(f"{predicate} {_objects(values, predicate, 0)}" for predicate, values in item.pairs)
        if "\n" not in line and len(_STEP) * depth + len(line) <= _WIDTH - 20:
            return f"[ {line} ]"
    inner = _pairs(item.pairs, depth + 1)
    return f"[\n{_STEP * (depth + 1)}{inner}\n{_STEP * depth}]"


def _series(item: Series, depth: int) -> str:
    texts = [_object(each, depth + 1) for each in item.items]
    line = f"( {' '.join(texts)} )"
    if "\n" not in line and len(_STEP) * depth + len(line) <= _WIDTH - 20:
        return line
    inner = f"\n{_STEP * (depth + 1)}".join(texts)
    return f"(\n{_STEP * (depth + 1)}{inner}\n{_STEP * depth})"


def _literal(item: Words) -> str:
    escaped = item.text.translate(_ESCAPES)
    suffix = f"@{item.language}" if item.language else f"^^{item.datatype}" if item.datatype else ""
    return f'"{escaped}"{suffix}'
