"""RDF files as plain statements."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import pyoxigraph as ox

from kg.errors import InputError, Place

__all__ = ["Link", "Statement", "links_of", "parse_file", "quads_by_subject", "read_quads"]


@dataclass(frozen=True, slots=True)
class Statement:
    """A triple in plain words: full IRIs, and the text and language of a literal."""

    subject: str
    predicate: str
    value: str
    language: str | None


class Link(NamedTuple):
    """A triple whose ends are both IRIs."""

    subject: str
    predicate: str
    object: str


def links_of(turtle: bytes) -> list[Link]:
    """The triples of a Turtle document that link two IRIs, in their order; raises InputError.

    >>> links_of(b'<https://e.org/a> <https://e.org/p> <https://e.org/b>, "text" .')
    [Link(subject='https://e.org/a', predicate='https://e.org/p', object='https://e.org/b')]
    """
    try:
        return [
            Link(item.subject.value, item.predicate.value, item.object.value)
            for item in ox.parse(turtle, format=ox.RdfFormat.TURTLE)
            if isinstance(item.subject, ox.NamedNode) and isinstance(item.object, ox.NamedNode)
        ]
    except (SyntaxError, ValueError) as error:
        raise InputError(f"this is no Turtle: {error}") from error


def parse_file(path: Path) -> list[Statement]:
    """The statements of a Turtle file; raises InputError where it cannot be read or parsed."""
    return [_plain(item) for item in _parsed(path)]


def quads_by_subject(paths: Iterable[Path]) -> dict[str, list[ox.Quad]]:
    """The quads of some Turtle files by the IRI of their subject."""
    found: dict[str, list[ox.Quad]] = defaultdict(list)
    for path in paths:
        for item in _parsed(path):
            found[_word(item.subject)].append(item)
    return dict(found)


def read_quads(path: Path) -> list[ox.Quad]:
    """The quads of an RDF file of any format, told by its suffix; raises InputError."""
    form = ox.RdfFormat.from_extension(path.suffix.lstrip("."))
    if form is None:
        place = Place(file=str(path))
        raise InputError(
            "the suffix names no RDF format",
            place=place,
            remedy="give .nq, .trig, .ttl, .nt, .jsonld or .rdf",
        )
    return _parsed(path, form)


def _parsed(path: Path, form: ox.RdfFormat = ox.RdfFormat.TURTLE) -> list[ox.Quad]:
    place = Place(file=str(path))
    try:
        return list(ox.parse(path.read_bytes(), format=form))
    except OSError as error:
        raise InputError(f"the file cannot be read ({error.strerror})", place=place) from error
    except (SyntaxError, ValueError) as error:
        raise InputError(f"the file is no {form.name}: {error}", place=place) from error


def _plain(item: ox.Quad) -> Statement:
    value = item.object
    language = value.language if isinstance(value, ox.Literal) else None
    return Statement(_word(item.subject), item.predicate.value, _word(value), language)


def _word(term: object) -> str:
    return str(getattr(term, "value", term))
