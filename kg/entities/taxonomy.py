"""The taxonomies of regions and segments, read from the ontology folder."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

from kg.model.knowledge import Concept
from kg.namespaces import expand, thing_path
from kg.store.terms import Quad, parse_file

__all__ = ["FILES", "read_concepts"]

FILES = ("regions.ttl", "segments.ttl")
_PREFERRED = expand("skos:prefLabel")
_ALTERNATIVE = expand("skos:altLabel")
_BROADER = expand("skos:broader")
_TYPE = expand("rdf:type")
_COUNTRY = expand("tkg:Country")
_CONCEPT_TYPES = frozenset({_COUNTRY, expand("tkg:Region"), expand("skos:Concept")})


def read_concepts(folder: Path) -> dict[str, Concept]:
    """Every concept of the taxonomies by its path, as in `region/denmark`; names keep the preferred first."""
    concepts: dict[str, Concept] = {}
    for name in FILES:
        by_subject: dict[str, list[Quad]] = defaultdict(list)
        for item in parse_file(folder / name):
            by_subject[item.subject.value].append(item)
        for subject, items in sorted(by_subject.items()):
            if any(_is(item, _TYPE) and item.object.value in _CONCEPT_TYPES for item in items):
                path = thing_path(subject)
                concepts[path] = _concept(path, items)
    return concepts


def _is(item: Quad, predicate: str) -> bool:
    return bool(item.predicate.value == predicate)


def _concept(path: str, items: list[Quad]) -> Concept:
    names: dict[str, list[str]] = defaultdict(list)
    for predicate in (_PREFERRED, _ALTERNATIVE):
        forms = sorted((i.object.language or "en", i.object.value) for i in items if _is(i, predicate))
        for language, form in forms:
            names[language].append(form)
    return Concept(
        path=path,
        names={language: tuple(forms) for language, forms in sorted(names.items())},
        broader=tuple(sorted(thing_path(i.object.value) for i in items if _is(i, _BROADER))),
        country=any(_is(i, _TYPE) and i.object.value == _COUNTRY for i in items),
    )
