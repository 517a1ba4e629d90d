"""Queries whose cost is known from their text alone."""

from __future__ import annotations

import re

__all__ = ["is_lookup"]

_LENGTH = 2000
_IRI = r"<[^<>\"{}|^`\\\x00-\x20]*+>"
_NAME = r"[A-Za-z][\w-]*+:[\w-]++"
_VARIABLE = r"[?$]\w++"
_LITERAL = rf"\"[^\"\\\n\r]*+\"(?:@[A-Za-z][A-Za-z0-9-]*+|\^\^(?:{_IRI}|{_NAME}))?+|[0-9]++(?![\w.])"
_TERM = rf"(?:{_VARIABLE}|{_IRI}|{_NAME})"
_PATTERN = rf"{_TERM}\s*+(?:{_TERM}|a\b)\s*+(?:{_TERM}|{_LITERAL})"
_LOOKUP = re.compile(
    rf"""\s*+ (?:PREFIX\s++[\w-]*+:\s*+{_IRI}\s*+)*+
    (?:SELECT\s*+(?:\*|(?:{_VARIABLE}\s*+)++)\s*+(?:WHERE\b\s*+)?+|ASK\s*+(?:WHERE\b\s*+)?+)
    \{{\s*+(?P<pattern>{_PATTERN})\s*+\.?+\s*+\}}\s*+ (?:LIMIT\s++[0-9]{{1,9}}\b\s*+)?+ (?:\#[^\n\r]*+)?+""",
    re.VERBOSE | re.IGNORECASE,
)


def is_lookup(sparql: str) -> bool:
    """Whether the query holds one triple pattern with different variables, and nothing else that takes time.

    Each step of its evaluation gives a row, so that a limit of the answer's bytes limits its time as well.

    >>> is_lookup("SELECT ?p ?o { <http://a/b> ?p ?o } LIMIT 5")
    True
    >>> is_lookup("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"), is_lookup("ASK { ?x ?p ?x }")
    (False, False)
    """
    if len(sparql) > _LENGTH:
        return False
    found = _LOOKUP.fullmatch(sparql)
    if not found:
        return False
    variables = re.findall(r"(?<![\w:<\"])[?$](\w+)", found["pattern"])
    return len(variables) == len(set(variables))
