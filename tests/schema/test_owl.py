from __future__ import annotations

from collections import defaultdict

import pyoxigraph as ox
import pytest

from kg.model.entity import ENTITY_TYPES
from kg.model.kinds import KINDS
from kg.namespaces import PREFIXES, expand
from kg.schema.cube import data_set
from kg.schema.inventory import edges, is_observation, uses
from kg.schema.owl import ontology

from .defects import Graph

_TKG = PREFIXES["tkg"]
_TYPE = ox.NamedNode(expand("rdf:type"))


@pytest.fixture(scope="module")
def terms() -> dict[str, dict[str, list[ox.NamedNode | ox.Literal]]]:
    """What the ontology says, by subject and predicate."""
    found: dict[str, dict[str, list[ox.NamedNode | ox.Literal]]] = defaultdict(lambda: defaultdict(list))
    for item in ox.parse(ontology(), format=ox.RdfFormat.TURTLE):
        found[str(item.subject).strip("<>")][item.predicate.value].append(item.object)
    return found


def _used(seeds: bytes) -> set[str]:
    found = set()
    for quad in ox.parse(seeds, format=ox.RdfFormat.N_QUADS):
        value = quad.object.datatype if isinstance(quad.object, ox.Literal) else quad.object
        found |= {each.value for each in (quad.predicate, value) if each.value.startswith(_TKG)}
    return found


def test_every_term_of_the_dataset_is_declared_in_two_languages(seeds: bytes, sample: Graph, terms) -> None:
    used = _used(seeds)
    used |= {t.predicate.value for t in sample if t.predicate.value.startswith(_TKG)}
    assert len(used) > 70
    for name in used:
        for predicate in ("rdfs:label", "skos:definition"):
            languages = [word.language for word in terms[name][expand(predicate)]]
            assert sorted(languages) == ["en", "zh"], f"{name} {predicate}"


def test_classes_and_properties_of_the_model_are_there(terms) -> None:
    for each in (*KINDS.values(), *ENTITY_TYPES.values()):
        assert ox.NamedNode(expand("owl:Class")) in terms[expand(each.term.curie)][_TYPE.value]
    for use in uses(KINDS):
        if use.property.iri.startswith("tkg:"):
            assert terms[expand(use.property.iri)]
    for shortcut in edges(KINDS):
        types = terms[expand(shortcut.edge.iri)][_TYPE.value]
        assert (ox.NamedNode(expand("owl:SymmetricProperty")) in types) == shortcut.edge.symmetric


def test_domains_and_ranges_hold_in_the_data(seeds: bytes, sample: Graph, terms) -> None:
    """What RDFS would infer of a subject or object is what the data say of it, or a class above."""
    triples = {quad.triple for quad in ox.parse(seeds, format=ox.RdfFormat.N_QUADS)} | sample
    classes: dict[object, set[str]] = defaultdict(set)
    for triple in triples:
        if triple.predicate == _TYPE:
            classes[triple.subject] |= _above(triple.object.value, terms)
    for triple in triples:
        said = terms[triple.predicate.value] if triple.predicate.value.startswith(_TKG) else {}
        for (domain,) in [said[expand("rdfs:domain")]] if said and said[expand("rdfs:domain")] else []:
            assert domain.value in classes[triple.subject], triple
        for (range_,) in [said[expand("rdfs:range")]] if said and said[expand("rdfs:range")] else []:
            if isinstance(triple.object, ox.Literal):
                assert triple.object.datatype == range_, triple
            elif range_.value.startswith(_TKG):
                assert range_.value in classes[triple.object], triple


def _above(name: str, terms) -> set[str]:
    parents = [each.value for each in terms[name][expand("rdfs:subClassOf")]] if name in terms else []
    return {name, *(wider for parent in parents for wider in _above(parent, terms))}


def test_no_property_has_two_domains_or_ranges(terms) -> None:
    for name, said in terms.items():
        assert len(said[expand("rdfs:domain")]) <= 1, name
        assert len(said[expand("rdfs:range")]) <= 1, name


def test_a_property_has_one_name_wherever_it_is_used() -> None:
    names: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for use in uses(KINDS):
        if use.property.iri.startswith("tkg:"):
            names[use.property.iri].add((use.property.en, use.property.zh))
    assert {iri: found for iri, found in names.items() if len(found) > 1} == {}


def test_figures_are_a_well_formed_cube(seeds: bytes, terms) -> None:
    """Every dimension stands on every figure, with a range, and no two figures share all of theirs."""
    facts: dict[object, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for quad in ox.parse(seeds, format=ox.RdfFormat.N_QUADS):
        facts[quad.subject][quad.predicate.value].add(str(quad.object))
    for name, kind in KINDS.items():
        if not is_observation(kind):
            continue
        figures = [said for said in facts.values() if data_set(name) in said[expand("qb:dataSet")]]
        dimensions = _dimensions(kind.term.name, terms)
        assert expand("tkg:claim") in dimensions
        assert all(terms[each][expand("rdfs:range")] for each in dimensions)
        keys = [tuple(min(said[each]) for each in dimensions) for said in figures]
        assert len(keys) == len(set(keys))


def test_a_component_has_one_role_in_every_cube(terms) -> None:
    """Who normalises the structures by the vocabulary types a property by its role: a dimension of one cube
    would be missing from the figures of another that may leave it open (integrity constraint 11)."""
    roles: dict[str, set[str]] = defaultdict(set)
    for said in terms.values():
        for role in ("qb:dimension", "qb:measure", "qb:attribute"):
            for component in said[expand(role)]:
                roles[component.value].add(role)
    assert len(roles) > 10
    assert {name: found for name, found in roles.items() if len(found) > 1} == {}


def _dimensions(name: str, terms) -> list[str]:
    blocks = terms[f"{_TKG}{name}Structure"][expand("qb:component")]
    return [each.value for block in blocks for each in terms[str(block)][expand("qb:dimension")]]
