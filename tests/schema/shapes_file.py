"""The committed shapes, read as plain data: every constraint of every shape."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pyoxigraph as ox

from kg.namespaces import expand

Term = ox.NamedNode | ox.BlankNode | ox.Literal
SHAPES = Path(__file__).parents[2] / "ontology" / "shapes.ttl"

COMPONENTS = {
    name: f"{name[0].upper()}{name[1:]}ConstraintComponent"
    for name in (
        "class",
        "datatype",
        "disjoint",
        "equals",
        "hasValue",
        "in",
        "lessThanOrEquals",
        "maxCount",
        "maxInclusive",
        "minCount",
        "minInclusive",
        "minLength",
        "nodeKind",
        "not",
        "or",
        "pattern",
        "uniqueLang",
    )
}
_NO_CONSTRAINTS = {"path", "name", "message", "property"}


def local(curie: str) -> ox.NamedNode:
    return ox.NamedNode(expand(curie))


@dataclass(frozen=True)
class ValuePath:
    """A path: predicates of which any will do, or one predicate backwards."""

    predicates: tuple[ox.NamedNode, ...]
    inverse: bool = False

    def __str__(self) -> str:
        words = [str(each) for each in self.predicates]
        return f"^{words[0]}" if self.inverse else words[0] if len(words) == 1 else f"({'|'.join(words)})"


@dataclass(frozen=True)
class Constraint:
    """One constraint of a named shape: on the values of a path, or on the node itself where there is none."""

    shape: ox.NamedNode
    path: ValuePath | None
    name: str
    value: Term

    def __str__(self) -> str:
        path = str(self.path or "").rsplit("#")[-1].strip("<>)")
        words = [self.shape.value.rsplit("#")[-1], path, self.name]
        return "-".join(word for word in words if word)


class Shapes:
    """The shapes graph by subject and predicate."""

    def __init__(self, path: Path = SHAPES) -> None:
        self.graph: dict[Term, dict[str, list[Term]]] = defaultdict(lambda: defaultdict(list))
        for item in ox.parse(path.read_bytes(), format=ox.RdfFormat.TURTLE):
            self.graph[item.subject][item.predicate.value].append(item.object)

    def get(self, node: Term, curie: str) -> list[Term]:
        return self.graph[node][expand(curie)] if node in self.graph else []

    def named(self) -> list[ox.NamedNode]:
        return [node for node in self.graph if local("sh:NodeShape") in self.get(node, "rdf:type")]

    def items(self, node: Term) -> list[Term]:
        found = []
        while node != local("rdf:nil"):
            found.append(self.get(node, "rdf:first")[0])
            node = self.get(node, "rdf:rest")[0]
        return found

    def path(self, node: Term) -> ValuePath:
        if isinstance(node, ox.NamedNode):
            return ValuePath((node,))
        if inverse := self.get(node, "sh:inversePath"):
            return ValuePath((inverse[0],), inverse=True)
        return ValuePath(tuple(self.items(self.get(node, "sh:alternativePath")[0])))

    def constraints(self) -> Iterator[Constraint]:
        for shape in self.named():
            yield from self._of(shape, shape, None)
            for block in self.get(shape, "sh:property"):
                yield from self._of(shape, block, self.path(self.get(block, "sh:path")[0]))

    def _of(self, shape: ox.NamedNode, block: Term, path: ValuePath | None) -> Iterator[Constraint]:
        for predicate, values in list(self.graph[block].items()):
            name = predicate.removeprefix(expand("sh:"))
            if name in _NO_CONSTRAINTS or name.startswith("target") or predicate == expand("rdf:type"):
                continue
            yield from (Constraint(shape, path, name, value) for value in values)
