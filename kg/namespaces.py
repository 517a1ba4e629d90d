"""Prefixes, CURIE to IRI, and the minting of every IRI that the graph uses."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from urllib.parse import quote, unquote

from kg.errors import UsageError

__all__ = ["BASE", "PREFIXES", "document_iri", "expand", "fragment_iri", "thing_iri", "thing_path"]

BASE = "https://w3id.org/telehealth-kg/"
_ID = BASE + "id/"

PREFIXES: Mapping[str, str] = MappingProxyType(
    {
        "tkg": BASE + "ontology#",
        "dcterms": "http://purl.org/dc/terms/",
        "oa": "http://www.w3.org/ns/oa#",
        "org": "http://www.w3.org/ns/org#",
        "owl": "http://www.w3.org/2002/07/owl#",
        "prov": "http://www.w3.org/ns/prov#",
        "qb": "http://purl.org/linked-data/cube#",
        "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
        "schema": "https://schema.org/",
        "sh": "http://www.w3.org/ns/shacl#",
        "skos": "http://www.w3.org/2004/02/skos/core#",
        "vann": "http://purl.org/vocab/vann/",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
    }
)

# RFC 3987 `ipchar` without what Turtle and SPARQL forbid in an IRI; everything else is percent-encoded.
_SAFE = re.compile(r"[A-Za-z0-9._~!$&'()*+,;=:@\u00a0-\ud7ff\uf900-\ufdcf\ufdf0-\uffef-]")
_ALL_SAFE = re.compile(f"(?:{_SAFE.pattern}|/)+")


def expand(curie: str) -> str:
    """The full IRI of a CURIE.

    >>> expand("skos:broader")
    'http://www.w3.org/2004/02/skos/core#broader'
    """
    prefix, _, local = curie.partition(":")
    if prefix not in PREFIXES:
        raise UsageError(f"unknown prefix {prefix!r} in {curie!r}; use one of {', '.join(PREFIXES)}.")
    return PREFIXES[prefix] + local


def _segment(text: str) -> str:
    return "".join(c if _SAFE.match(c) else quote(c, safe="") for c in text)


def thing_iri(path: str) -> str:
    """The IRI of a thing from its path `<class>/<slug>`; each segment is encoded.

    >>> thing_iri("company/teladoc-health")
    'https://w3id.org/telehealth-kg/id/company/teladoc-health'
    """
    return _ID + (path if _ALL_SAFE.fullmatch(path) else "/".join(map(_segment, path.split("/"))))


def thing_path(iri: str) -> str:
    """The path of a thing's IRI, the reverse of `thing_iri`; what is no such IRI comes back as it is.

    >>> thing_path("https://w3id.org/telehealth-kg/id/company/amwell")
    'company/amwell'
    """
    return unquote(iri.removeprefix(_ID)) if iri.startswith(_ID) else iri


def document_iri(text_sha256: str) -> str:
    """The IRI of a document's text, named by the SHA-256 of that text in hexadecimal."""
    return f"{BASE}document/{text_sha256}"


def fragment_iri(text_sha256: str, start: int, end: int) -> str:
    """The IRI of a range of characters in a document (RFC 5147, section 2.1.1; positions count from 0).

    >>> fragment_iri("ab", 3, 9)
    'https://w3id.org/telehealth-kg/document/ab#char=3,9'
    """
    return f"{document_iri(text_sha256)}#char={start},{end}"
