from __future__ import annotations

import pyoxigraph as ox
import pytest
import shacl

from kg.model.entity import ENTITY_TYPES
from kg.model.kinds import KINDS
from kg.schema.inventory import kind_uses
from kg.store.terms import serialize

from .defects import Defects, Graph
from .shapes_file import COMPONENTS, SHAPES, Constraint, Shapes, Term, local

_SHAPES = Shapes()
_CONSTRAINTS = list(_SHAPES.constraints())


@pytest.fixture(scope="module")
def engine() -> shacl.Shapes:
    return shacl.Shapes.from_file(str(SHAPES))


@pytest.fixture(scope="module")
def defects(sample: Graph) -> Defects:
    return Defects(sample, _SHAPES)


def _found(engine: shacl.Shapes, graph: Graph) -> list[shacl.Result]:
    quads = (ox.Quad(t.subject, t.predicate, t.object) for t in graph)
    data = serialize(quads, ox.RdfFormat.N_TRIPLES).decode()
    return list(engine.validate_text(data, format="ntriples").results)


def _hits(results: list[shacl.Result], rule: Constraint, focus: Term) -> list[shacl.Result]:
    name = "_:" if isinstance(focus, ox.BlankNode) else str(focus)
    path = str(rule.path) if rule.path else None
    return [
        each
        for each in results
        if each.root_shape == str(rule.shape)
        and each.component == COMPONENTS[rule.name]
        and each.path == path
        and each.focus_node.startswith(name)
    ]


def test_the_sample_conforms(engine: shacl.Shapes, sample: Graph) -> None:
    assert _found(engine, sample) == []


def test_the_sample_has_every_class(sample: Graph) -> None:
    typed = {triple.object for triple in sample if triple.predicate == local("rdf:type")}
    for term in (kind.term for kind in (*KINDS.values(), *ENTITY_TYPES.values())):
        assert local(term.curie) in typed


@pytest.mark.parametrize("rule", _CONSTRAINTS, ids=str)
def test_every_constraint_can_fail(rule: Constraint, engine: shacl.Shapes, defects: Defects) -> None:
    focus, graph = defects.planted(rule)
    hits = _hits(_found(engine, graph), rule, focus)
    assert hits, f"the defect went unseen: {rule}"
    assert all(each.message and each.severity == "Violation" for each in hits)


_CHOICES = [rule for rule in _CONSTRAINTS if rule.name == "or" and rule.path is not None]


@pytest.mark.parametrize("rule", _CHOICES, ids=str)
def test_every_alternative_is_allowed(rule: Constraint, engine: shacl.Shapes, defects: Defects) -> None:
    focus, _ = defects.planted(rule)
    for alternative in _SHAPES.items(rule.value):
        value = next(defects.conforming(alternative))
        graph = defects.with_values(focus, rule.path, value)
        assert not _hits(_found(engine, graph), rule, focus)


def test_every_class_has_one_shape() -> None:
    targets = [name for shape in _SHAPES.named() for name in _SHAPES.get(shape, "sh:targetClass")]
    terms = [each.term for each in (*KINDS.values(), *ENTITY_TYPES.values())]
    wanted = [local(name) for name in ("tkg:Report", "tkg:Conflict", *(term.curie for term in terms))]
    assert sorted(map(str, targets)) == sorted(map(str, wanted))


def test_shapes_are_core_shacl() -> None:
    text = SHAPES.read_text("utf-8")
    assert "sh:sparql" not in text
    assert "sh:closed" not in text


def test_a_role_is_played_by_its_classes(engine: shacl.Shapes, sample: Graph) -> None:
    role, member = local("tkg:role"), local("tkg:member")
    players = {t.subject for t in sample if t.predicate == role and t.object == ox.Literal("player")}
    segment = next(t.object for t in sample if t.predicate == local("tkg:segment"))
    graph = frozenset(
        ox.Triple(t.subject, member, segment) if t.subject in players and t.predicate == member else t
        for t in sample
    )
    assert {each.component for each in _found(engine, graph)} == {"OrConstraintComponent"}


def test_only_values_that_joined_claims_agree_in_are_limited_for_both() -> None:
    """`product` is many in one kind and one in two: those two are joined only where it is the same."""
    repeated = {
        (kind, use.name)
        for kind in KINDS
        for use in kind_uses(KINDS[kind], KINDS)
        if use.settled and not use.least and use.most == 1 and use.name != "date"
    }
    events = {pair for pair in repeated if not KINDS[pair[0]].term.parents[-1].startswith("qb:")}
    assert events == {("expansion", "product"), ("launch", "product")}
