"""The taxonomies of regions and segments, read from the ontology folder."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

from kg.model.knowledge import Concept
from kg.namespaces import expand, thing_path
from kg.store.files import Statement, parse_file

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
        by_subject: dict[str, list[Statement]] = defaultdict(list)
        for item in parse_file(folder / name):
            by_subject[item.subject].append(item)
        for subject, items in sorted(by_subject.items()):
            if _CONCEPT_TYPES & _objects(items, _TYPE):
                concepts[thing_path(subject)] = _concept(thing_path(subject), items)
    return concepts


def _objects(items: list[Statement], predicate: str) -> set[str]:
    return {item.value for item in items if item.predicate == predicate}


def _concept(path: str, items: list[Statement]) -> Concept:
    names: dict[str, list[str]] = defaultdict(list)
    for predicate in (_PREFERRED, _ALTERNATIVE):
        forms = sorted((item.language or "en", item.value) for item in items if item.predicate == predicate)
        for language, form in forms:
            names[language].append(form)
    return Concept(
        path=path,
        names={language: tuple(forms) for language, forms in sorted(names.items())},
        broader=tuple(sorted(map(thing_path, _objects(items, _BROADER)))),
        country=_COUNTRY in _objects(items, _TYPE),
    )
