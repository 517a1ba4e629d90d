"""What a SPARQL text would do, told from its words without parsing it."""

from __future__ import annotations

import re
from dataclasses import dataclass

__all__ = ["Star", "is_update", "query_form", "star", "uses_service", "varies"]

# Strings, IRIs and comments hold words that are no keywords; so do variables, local names and language
# tags.  A comment is skipped only where nothing stands before its mark, because the mark may also belong to
# an IRI: what is then read as code can only make the search for keywords find more, never less.
_INERT = re.compile(
    r"""
      (?P<iri><(?:[^<>"{}|^`\\\x00-\x20]|\\u[0-9A-Fa-f]{4}|\\U[0-9A-Fa-f]{8})*>)
    | \"{3}(?:\"{0,2}(?:[^"\\]|\\.))*\"{3} | '{3}(?:'{0,2}(?:[^'\\]|\\.))*'{3}
    | "(?:[^"\\\n\r]|\\.)*" | '(?:[^'\\\n\r]|\\.)*'
    | (?:(?<=[\s.;,{}()\[\]])|\A)\#[^\n\r]*
    | [?$]\w+ | @[A-Za-z][\w-]* | :\w[\w-]*
    """,
    re.VERBOSE | re.DOTALL,
)
_PROLOGUE = re.compile(r"(?:\s|BASE\b|PREFIX\s+[^\s:]*:?|VERSION\b)*(\w*)", re.IGNORECASE)
_PLAIN = re.compile(r"\s*(SELECT|ASK|CONSTRUCT|DESCRIBE)\b", re.IGNORECASE)
_QUERIES = frozenset({"SELECT", "ASK", "CONSTRUCT", "DESCRIBE"})
_UPDATES = frozenset(
    {"INSERT", "DELETE", "LOAD", "CLEAR", "CREATE", "DROP", "COPY", "MOVE", "ADD", "WITH"},
)
_STAR = re.compile(
    r"(?:\s|BASE\b|PREFIX\s+[^\s:]*:?|VERSION\b)*SELECT\s*(?:DISTINCT\b|REDUCED\b)?\s*\*", re.IGNORECASE
)
_SERVICE = re.compile(r"SERVICE(?:\s+SILENT\b)?", re.IGNORECASE)
_VARYING = re.compile(r"RAND|NOW|UUID|BNODE", re.IGNORECASE)


def _code(sparql: str) -> str:
    return _INERT.sub(" ", sparql)


def _first(sparql: str) -> str:
    found = _PROLOGUE.match(_code(sparql))
    return found[1].upper() if found else ""


def query_form(sparql: str) -> str:
    r"""`SELECT`, `ASK`, `CONSTRUCT` or `DESCRIBE`; an empty text for what is no query.

    >>> query_form("PREFIX ask: <http://a#> # SELECT\nCONSTRUCT WHERE { ?s ask:select ?o }")
    'CONSTRUCT'
    """
    if plain := _PLAIN.match(sparql):
        return plain[1].upper()
    word = _first(sparql)
    return word if word in _QUERIES else ""


@dataclass(frozen=True, slots=True)
class Star:
    """Where the `*` of a `SELECT *` stands, and the variables of the text in their order.

    `without_service` has the same variables and calls nobody: a graph binds what an endpoint would.
    """

    at: int
    variables: tuple[str, ...]
    without_service: str


def star(sparql: str) -> Star | None:
    """What a `SELECT *` selects; None for any other query.

    >>> star("SELECT * { SERVICE ?s { ?p ?o ?s } }")
    Star(at=7, variables=('s', 'p', 'o'), without_service='SELECT * { GRAPH ?s { ?p ?o ?s } }')
    """
    if "*" not in sparql:
        return None
    code = _INERT.sub(lambda match: " " * len(match[0]), sparql)
    found = _STAR.match(code)
    if found is None:
        return None
    words = (match[0] for match in _INERT.finditer(sparql))
    calls = [match.span() for match in _SERVICE.finditer(code)]
    for start, end in reversed(calls):
        sparql = f"{sparql[:start]}GRAPH{sparql[end:]}"
    return Star(found.end() - 1, tuple(dict.fromkeys(w[1:] for w in words if w[0] in "?$")), sparql)


def is_update(sparql: str) -> bool:
    """Whether the text begins like an update (SPARQL 1.1 Update, section 3)."""
    return _first(sparql) in _UPDATES


def uses_service(sparql: str) -> bool:
    """Whether the text may hold a SERVICE clause; true also in the rare doubtful case.

    >>> uses_service("SELECT * { SERVICE<http://a> { ?s ?p ?o } }")
    True
    >>> uses_service("SELECT ?service { ?s ex:service 'SERVICE' } # service")
    False
    """
    return "service" in sparql.lower() and "service" in _code(sparql).lower()


def varies(sparql: str) -> bool:
    """Whether the text may give another answer each time: it names the clock, chance or fresh nodes."""
    return bool(_VARYING.search(sparql) and _VARYING.search(_code(sparql)))
