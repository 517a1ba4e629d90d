"""The constraints of SHACL as blocks, each property shape with its message in plain words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from kg.model.terms import Property
from kg.schema.inventory import Use, Values
from kg.schema.turtle import Blank, Object, Pairs, Series, Words

__all__ = ["either", "having", "message", "noun", "property_shape", "values_of"]

_NUMBERS = {1: "one", 2: "two", 3: "three"}
_DATATYPE_WORDS = {
    "xsd:string": "a text",
    "rdf:langString": "a text with its language",
    "xsd:decimal": "a number",
    "xsd:boolean": "true or false",
    "xsd:gYear": "a year",
    "xsd:gYearMonth": "a month",
    "xsd:date": "a day",
}


def property_shape(use: Use, who: str, *, settled: bool = True) -> Blank:
    """The property shape of one use; `settled` False leaves out what joined claims may differ in."""
    unique = use.values.datatypes == ("rdf:langString",) and settled and use.most is None and use.name != ""
    most = use.most if settled else None
    pairs: list[tuple[str, tuple[Object, ...]]] = [("sh:path", (use.property.iri,)), _name(use.property)]
    pairs += [("sh:minCount", (use.least,))] if use.least else []
    pairs += [("sh:maxCount", (most,))] if most is not None else []
    pairs += [("sh:uniqueLang", (True,))] if unique else []
    pairs += values_of(use.values)
    says = _says(use, who, least=use.least, most=most)
    once = "; at most one a language" if unique else ""
    return Blank((*pairs, *message(f"{says}{once}.")))


def having(path: str, says: str, *, least: int = 0, most: int | None = None, pairs: Pairs = ()) -> Pairs:
    """A property shape on a bare path, with a message of its own."""
    counts: list[tuple[str, tuple[Object, ...]]] = []
    counts += [("sh:minCount", (least,))] if least else []
    counts += [("sh:maxCount", (most,))] if most is not None else []
    return (("sh:property", (Blank((("sh:path", (path,)), *counts, *pairs, *message(says))),)),)


def values_of(values: Values) -> Pairs:
    """What each value must be."""
    pairs: list[tuple[str, tuple[Object, ...]]] = []
    if not values.datatypes:
        pairs.append(("sh:nodeKind", ("sh:IRI",)))
    kinds = [("sh:datatype", name) for name in values.datatypes] + [("sh:class", n) for n in values.classes]
    if values.unnamed:
        pairs += either([*((predicate, name) for predicate, name in kinds), ("sh:node", "tkg:UnnamedShape")])
    elif len(kinds) > 1:
        pairs += either(kinds)
    else:
        pairs += [(predicate, (name,)) for predicate, name in kinds]
    if values.choices:
        pairs.append(("sh:in", (Series(tuple(Words(choice) for choice in values.choices)),)))
    elif values.pattern:
        pairs.append(("sh:pattern", (Words(values.pattern),)))
    elif values.datatypes in (("xsd:string",), ("rdf:langString",)):
        pairs.append(("sh:minLength", (1,)))
    bounds = (("sh:minInclusive", values.minimum), ("sh:maxInclusive", values.maximum))
    pairs += [(name, (bound,)) for name, bound in bounds if bound is not None]
    return tuple(pairs)


def either(alternatives: Iterable[tuple[str, str]]) -> Pairs:
    """One of several datatypes, classes or shapes."""
    return (("sh:or", (Series(tuple(Blank(((p, (name,)),)) for p, name in alternatives)),)),)


def message(text: str) -> Pairs:
    """What a report tells a person."""
    return (("sh:message", (Words(text, "en"),)),)


def _name(spec: Property) -> tuple[str, tuple[Object, ...]]:
    return ("sh:name", (Words(spec.en, "en"), Words(spec.zh, "zh")))


def _says(use: Use, who: str, *, least: int, most: int | None) -> str:
    name, words = use.property.en, _words(use.values)
    if least and least == most:
        return f"{_capital(who)} has exactly {_NUMBERS[least]} {name}: {words}"
    if least:
        return f"{_capital(who)} has at least {_NUMBERS[least]} {name}: {words}"
    if most is not None:
        return f"{_capital(who)} has at most {_NUMBERS[most]} {name}: {words}"
    return f"Each value for {name} of {who} is {words}"


def _words(values: Values) -> str:
    if values.choices:
        return _listed([f"'{choice}'" for choice in values.choices])
    if values.words:
        return values.words
    if values.minimum is not None or values.maximum is not None:
        low = "" if values.minimum is None else f" from {values.minimum}"
        high = "" if values.maximum is None else f" up to {values.maximum}"
        return f"a number{low}{high}"
    names = [_DATATYPE_WORDS.get(name, f"a {name}") for name in values.datatypes]
    names += [noun(name) for name in values.classes]
    names += ["a side left unnamed"] if values.unnamed else []
    return _listed(names) if names else "an address"


def noun(curie: str) -> str:
    """The class in words with its article.

    >>> noun("tkg:Acquisition"), noun("tkg:MarketSize")
    ('an acquisition', 'a market size')
    """
    word = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", curie.partition(":")[2]).lower()
    return f"{'an' if word[0] in 'aeiou' else 'a'} {word}"


def _capital(text: str) -> str:
    return text[0].upper() + text[1:]


def _listed(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} or {names[-1]}"
