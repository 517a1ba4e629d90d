"""The figures as data cubes: a data set and a structure for each kind of figure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kg.model.claim import Claim
from kg.model.terms import Term
from kg.namespaces import thing_iri
from kg.schema.inventory import Kinds, Use, is_observation, kind_uses
from kg.schema.turtle import Blank, Block, Object, Pairs, Words

__all__ = ["COMPONENT_CLASSES", "component_roles", "cube_blocks", "data_set"]

COMPONENT_CLASSES: Mapping[str, str] = {
    "qb:dimension": "qb:DimensionProperty",
    "qb:measure": "qb:MeasureProperty",
    "qb:attribute": "qb:AttributeProperty",
}
"""The class of a component property, by the property that names it in a structure."""

_CLAIM = "tkg:claim"


def data_set(kind: str) -> str:
    """The data set that the figures of a kind belong to, as a bracketed IRI.

    >>> data_set("market_size")
    '<https://w3id.org/telehealth-kg/id/dataset/market-size>'
    """
    return "<" + thing_iri("dataset/" + kind.replace("_", "-")) + ">"


def component_roles(kinds: Kinds) -> dict[str, str]:
    """The role that each property plays in every structure, by its CURIE.

    What is a dimension of some figures and may be left open by others is an attribute of all: who reads the
    structures by the rules of the vocabulary takes a dimension of one for a dimension wherever it stands.
    """
    roles: dict[str, str] = {_CLAIM: "qb:dimension"}
    for kind in kinds.values():
        for use in _components(kind, kinds):
            found = roles.setdefault(use.property.iri, _role(use))
            if found != _role(use):
                roles[use.property.iri] = "qb:attribute"
    return roles


def cube_blocks(kinds: Kinds) -> Iterator[Block]:
    """Data set and structure of each kind of figure.

    A dimension has to stand on every observation, and no two observations may share all of theirs (integrity
    constraints 11 and 12 of the Data Cube vocabulary): so the claim is one, and what a source may leave open
    (segment, region, period) is an attribute.
    """
    for name, kind in kinds.items():
        if is_observation(kind):
            yield _set(name, kind)
            yield _structure(kind, kinds)


def _components(kind: type[Claim], kinds: Kinds) -> Iterator[Use]:
    if is_observation(kind):
        yield from kind_uses(kind, kinds)


def _role(use: Use) -> str:
    if use.values.datatypes == ("xsd:decimal",):
        return "qb:measure"
    is_key = use.least and (use.values.classes or use.values.datatypes == ("xsd:gYear",))
    return "qb:dimension" if is_key else "qb:attribute"


def _set(name: str, kind: type[Claim]) -> Block:
    term = kind.term
    labels: tuple[Object, ...] = (Words(f"{term.en}: all figures", "en"), Words(f"{term.zh}:全部数据", "zh"))
    pairs: Pairs = (
        ("a", ("qb:DataSet",)),
        ("rdfs:label", labels),
        ("qb:structure", (f"tkg:{term.name}Structure",)),
    )
    return Block(data_set(name), pairs)


def _structure(kind: type[Claim], kinds: Kinds) -> Block:
    term = kind.term
    components = [Blank((("qb:dimension", (_CLAIM,)),))]
    roles, order = component_roles(kinds), list(COMPONENT_CLASSES)
    for use in sorted(_components(kind, kinds), key=lambda use: order.index(roles[use.property.iri])):
        role = roles[use.property.iri]
        pairs: Pairs = ((role, (use.property.iri,)),)
        if role == "qb:attribute":
            pairs = (*pairs, ("qb:componentRequired", (bool(use.least),)))
        components.append(Blank(pairs))
    labels: tuple[Object, ...] = (Words(f"{term.en}: structure", "en"), Words(f"{term.zh}:结构", "zh"))
    return Block(
        f"tkg:{term.name}Structure",
        (
            ("a", ("qb:DataStructureDefinition",)),
            ("rdfs:label", labels),
            ("skos:definition", _structure_says(term)),
            ("qb:component", tuple(components)),
        ),
    )


def _structure_says(term: Term) -> tuple[Object, ...]:
    return (
        Words(f"The dimensions, measure and attributes of every {term.en} observation.", "en"),
        Words(f"每条{term.zh}观测的维度、度量与属性。", "zh"),
    )
