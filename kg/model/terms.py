"""What the ontology says of a class or property, written beside the Python that uses it."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["DirectEdge", "Property", "Term"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A class of the ontology: its name in `tkg:`, labels and definitions in English and Chinese."""

    name: str
    en: str
    zh: str
    says: str
    says_zh: str
    parents: tuple[str, ...] = ()

    @property
    def curie(self) -> str:
        """The class as a CURIE."""
        return f"tkg:{self.name}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Property:
    """A property of the ontology; a field of the model is written with it.

    `to` names the entity types that a reference may point to, `datatype` the XSD type of a literal
    (`rdf:langString` for texts with a language).  `as_name` writes the name of the thing referred to,
    as a plain literal, in place of its IRI; such a field may also hold one of `words`.
    """

    iri: str
    en: str
    zh: str
    says: str
    says_zh: str
    to: tuple[str, ...] = ()
    datatype: str = ""
    parents: tuple[str, ...] = ()
    as_name: bool = False
    words: tuple[str, ...] = ()
    minimum: int | None = None
    maximum: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectEdge:
    """A shortcut from one field of a claim to another, for short queries.

    It is written only for claims whose `status` is in `when` (any status when `when` is empty) and,
    where `roles` is given, whose `role` is in it.  A symmetric edge is written both ways.
    """

    iri: str
    en: str
    zh: str
    says: str
    says_zh: str
    subject: str
    object: str
    when: frozenset[str] = frozenset()
    roles: frozenset[str] = frozenset()
    symmetric: bool = False
