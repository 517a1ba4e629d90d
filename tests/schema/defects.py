"""Defects made from the shapes: for a constraint and a graph that meets it, a graph that breaks just that."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal

import pyoxigraph as ox

from .shapes_file import Constraint, Shapes, Term, ValuePath, local

Graph = frozenset[ox.Triple]

ALIEN = ox.NamedNode("https://example.org/alien")
_TYPE = local("rdf:type")
_WRONG = ox.Literal("no such ?!/ value")


class Defects:
    """The graph before any defect, and the shapes that the defects are made from."""

    def __init__(self, valid: Graph, shapes: Shapes) -> None:
        self.valid = valid
        self.shapes = shapes

    def focus_nodes(self, shape: ox.NamedNode) -> list[Term]:
        """What the shape is about: the nodes that its targets choose, in a fixed order."""
        get = self.shapes.get
        classes, subjects, objects = (
            set(get(shape, f"sh:target{by}")) for by in ("Class", "SubjectsOf", "ObjectsOf")
        )
        found = {t.subject for t in self.valid if t.predicate == _TYPE and t.object in classes}
        found |= {t.subject for t in self.valid if t.predicate in subjects}
        found |= {t.object for t in self.valid if t.predicate in objects}
        return sorted(found, key=str)

    def values(self, focus: Term, path: ValuePath) -> list[Term]:
        if path.inverse:
            found = [t.subject for t in self.valid if t.object == focus and t.predicate == path.predicates[0]]
        else:
            found = [t.object for t in self.valid if t.subject == focus and t.predicate in path.predicates]
        return sorted(found, key=str)

    def planted(self, constraint: Constraint) -> tuple[Term, Graph]:
        """A node that breaks the constraint, and the graph in which it does; fails where none can be made."""
        nodes = self.focus_nodes(constraint.shape)
        assert nodes, f"{constraint.shape} has no target in the sample"
        if constraint.path is None:
            return _NODE[constraint.name](self, nodes[0], constraint)
        full = [node for node in nodes if self.values(node, constraint.path)]
        focus = (full or nodes)[0]
        return focus, _VALUE[constraint.name](self, focus, constraint)

    def with_values(self, focus: Term, path: ValuePath, *values: Term) -> Graph:
        """The graph in which the values of the path are these."""
        rest = {t for t in self.valid if not (t.subject == focus and t.predicate in path.predicates)}
        return frozenset(rest | {ox.Triple(focus, path.predicates[0], value) for value in values})

    def renamed(self, old: Term, new: Term) -> Graph:
        def swap(term: Term) -> Term:
            return new if term == old else term

        return frozenset(ox.Triple(swap(t.subject), t.predicate, swap(t.object)) for t in self.valid)

    def without_class(self, focus: Term) -> Graph:
        return frozenset(t for t in self.valid if not (t.subject == focus and t.predicate == _TYPE))

    def conforming(self, alternative: Term) -> Iterator[Term]:
        """Values that meet one alternative of an `sh:or`."""
        for datatype in self.shapes.get(alternative, "sh:datatype"):
            yield ox.Literal(_LEXICAL.get(datatype, "words"), datatype=datatype)
        for name in self.shapes.get(alternative, "sh:class"):
            yield from sorted(
                (t.subject for t in self.valid if t.predicate == _TYPE and t.object == name), key=str
            )
        if self.shapes.get(alternative, "sh:node"):
            yield from sorted((t.subject for t in self.valid if t.predicate == local("tkg:unnamed")), key=str)


_LEXICAL = {local("xsd:gYear"): "2020", local("xsd:gYearMonth"): "2020-05", local("xsd:date"): "2020-05-06"}


def _fewer(made: Defects, focus: Term, rule: Constraint) -> Graph:
    return made.with_values(focus, rule.path, *made.values(focus, rule.path)[: int(rule.value.value) - 1])


def _more(made: Defects, focus: Term, rule: Constraint) -> Graph:
    extra = [ox.NamedNode(f"{ALIEN.value}{n}") for n in range(int(rule.value.value) + 1)]
    return made.with_values(focus, rule.path, *extra)


def _other_type(made: Defects, focus: Term, rule: Constraint) -> Graph:
    return made.with_values(focus, rule.path, ox.Literal("1", datatype=local("xsd:integer")))


def _other_class(made: Defects, focus: Term, rule: Constraint) -> Graph:
    if rule.path.inverse:
        return made.valid | {ox.Triple(ALIEN, rule.path.predicates[0], focus)}
    return made.with_values(focus, rule.path, ALIEN)


def _replaced(value: Term) -> Callable[[Defects, Term, Constraint], Graph]:
    return lambda made, focus, rule: made.with_values(focus, rule.path, value)


def _beyond(step: int) -> Callable[[Defects, Term, Constraint], Graph]:
    def plant(made: Defects, focus: Term, rule: Constraint) -> Graph:
        number = Decimal(rule.value.value) + Decimal(step) / 100
        return made.with_values(focus, rule.path, ox.Literal(str(number), datatype=local("xsd:decimal")))

    return plant


def _empty(made: Defects, focus: Term, rule: Constraint) -> Graph:
    return made.with_values(focus, rule.path, ox.Literal(""))


def _twice(made: Defects, focus: Term, rule: Constraint) -> Graph:
    return made.with_values(focus, rule.path, ox.Literal("a", language="en"), ox.Literal("b", language="en"))


def _late(made: Defects, focus: Term, rule: Constraint) -> Graph:
    return made.with_values(focus, rule.path, ox.Literal("2999-01-01", datatype=local("xsd:date")))


def _same(made: Defects, focus: Term, rule: Constraint) -> Graph:
    return made.with_values(focus, ValuePath((rule.value,)), made.values(focus, rule.path)[0])


def _one_way(made: Defects, focus: Term, rule: Constraint) -> Graph:
    return made.valid | {ox.Triple(ALIEN, rule.value, focus)}


_VALUE: dict[str, Callable[[Defects, Term, Constraint], Graph]] = {
    "minCount": _fewer,
    "maxCount": _more,
    "datatype": _other_type,
    "class": _other_class,
    "nodeKind": _replaced(_WRONG),
    "pattern": _replaced(_WRONG),
    "in": _replaced(_WRONG),
    "hasValue": _replaced(_WRONG),
    "or": _replaced(ALIEN),
    "minLength": _empty,
    "minInclusive": _beyond(-1),
    "maxInclusive": _beyond(1),
    "uniqueLang": _twice,
    "lessThanOrEquals": _late,
    "equals": _one_way,
    "disjoint": _same,
    "not": lambda made, focus, rule: _of_class(made, focus, rule, made.values(focus, rule.path)[0]),
}


def _of_class(made: Defects, focus: Term, rule: Constraint, node: Term) -> Graph:
    (name,) = made.shapes.get(rule.value, "sh:class")
    return made.valid | {ox.Triple(node, _TYPE, name)}


def _node_kind(made: Defects, focus: Term, rule: Constraint) -> tuple[Term, Graph]:
    return ox.BlankNode("alien"), made.renamed(focus, ox.BlankNode("alien"))


def _node_name(made: Defects, focus: Term, rule: Constraint) -> tuple[Term, Graph]:
    return ALIEN, made.renamed(focus, ALIEN)


def _node_or(made: Defects, focus: Term, rule: Constraint) -> tuple[Term, Graph]:
    """Alternatives of classes break without a class, alternatives of properties with a wrong first value."""
    first = made.shapes.items(rule.value)[0]
    blocks = made.shapes.get(first, "sh:property")
    if not blocks:
        return focus, made.without_class(focus)
    path = made.shapes.path(made.shapes.get(blocks[0], "sh:path")[0])
    return focus, made.with_values(focus, path, _WRONG)


_NODE: dict[str, Callable[[Defects, Term, Constraint], tuple[Term, Graph]]] = {
    "nodeKind": _node_kind,
    "pattern": _node_name,
    "or": _node_or,
    "not": lambda made, focus, rule: (focus, _of_class(made, focus, rule, focus)),
}
