"""The shapes: what a valid graph looks like, in core SHACL.

A claim and the node of the resolved graph that it is joined in share their class.  What holds for both stands
in the shape of the class; what holds for claims alone in `tkg:ClaimShape`, whose targets are the properties
that say how a claim was found.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from kg.model.conflict import CONFLICT
from kg.model.entity import ENTITY_TYPES, Entity
from kg.model.kinds import KINDS
from kg.model.vocabulary import CITED, DATED, REPORT, ROLE_TYPES, STATED, UNNAMED
from kg.namespaces import BASE
from kg.schema.constraints import either, having, message, noun, property_shape, values_of
from kg.schema.cube import data_set
from kg.schema.inventory import (
    Kinds,
    Use,
    Values,
    class_of,
    edges,
    entity_uses,
    is_observation,
    kind_uses,
    label_uses,
    slot_uses,
)
from kg.schema.turtle import Blank, Block, Object, Pairs, Series, Words, written

__all__ = ["shapes"]

_TITLE = """What a valid graph looks like, in SHACL; written by `make schema` from kg/model, never edited.

Validate the resolved graph and all report graphs together, as one graph, or the resolved graph alone: claims
that it rests on and does not hold are not asked after.  A claim and the node of the resolved graph that it is
joined in share their class; what holds for claims alone is tkg:ClaimShape."""

_PROPERTY = "sh:property"
_CLAIM = f"^{BASE}id/claim/[0-9a-f]{{16}}$".replace(".", r"\.")
_CALLED = "A claim is called …/id/claim/ and the sixteen digits of its hash"
_RESTING = "[ sh:inversePath tkg:claim ]"
_CITED = "[ sh:alternativePath ( tkg:claim tkg:grounding ) ]"
_IN_DATA_SET = "[ sh:alternativePath ( qb:dataSet tkg:grounding ) ]"
_LABELLED = "[ sh:alternativePath ( rdfs:label tkg:grounding ) ]"


def shapes(kinds: Kinds = KINDS) -> bytes:
    """The shapes of every class as Turtle."""
    blocks = (
        _shape("Report", "tkg:Report", _properties(slot_uses(REPORT, on="tkg:Report"), "a report")),
        _shape("Conflict", "tkg:Conflict", _properties(slot_uses(CONFLICT, on="tkg:Conflict"), "a conflict")),
        *(_entity_shape(entity, kinds) for entity in ENTITY_TYPES.values()),
        _claim_shape(kinds),
        _statement_shape(),
        *(_kind_shape(name, kinds) for name in kinds),
        *_conditional(),
        *_opposite(),
    )
    return written(blocks, title=_TITLE)


def _shape(name: str, target: str | Pairs, *parts: Pairs) -> Block:
    targets: Pairs = (("sh:targetClass", (target,)),) if isinstance(target, str) else target
    pairs = [pair for part in parts for pair in part]
    properties = tuple(item for predicate, items in pairs if predicate == _PROPERTY for item in items)
    rest = [pair for pair in pairs if pair[0] != _PROPERTY]
    return Block(f"tkg:{name}Shape", (("a", ("sh:NodeShape",)), *targets, *rest, (_PROPERTY, properties)))


def _properties(uses: Iterable[Use], who: str) -> Pairs:
    return _listed([property_shape(use, who, settled=use.settled) for use in uses])


def _listed(blanks: Sequence[Blank]) -> Pairs:
    return (("sh:property", tuple(blanks)),) if blanks else ()


def _entity_shape(entity: type[Entity], kinds: Kinds) -> Block:
    curie, who = entity.term.curie, noun(entity.term.curie)
    blanks = [property_shape(use, who, settled=use.settled) for use in entity_uses(entity, kinds)]
    for shortcut in edges(kinds):
        if curie in shortcut.subjects:
            pairs = (("sh:path", (shortcut.edge.iri,)), *values_of(Values(classes=shortcut.objects)))
            ends = " or ".join(noun(name) for name in shortcut.objects)
            says = f"What {who} points to with {shortcut.edge.iri} is {ends}."
            blanks.append(Blank((*pairs, *message(says))))
            blanks += [_mirrored(shortcut.edge.iri)] if shortcut.edge.symmetric else []
    return _shape(entity.term.name, curie, _listed(blanks))


def _mirrored(iri: str) -> Blank:
    says = f"{iri} stands in both directions."
    return Blank((("sh:path", (f"[ sh:inversePath {iri} ]",)), ("sh:equals", (iri,)), *message(says)))


def _claim_shape(kinds: Kinds) -> Block:
    found_by = ("tkg:grounding", "tkg:method", "tkg:confidence", "tkg:rule")
    targets: Pairs = (("sh:targetSubjectsOf", found_by),)
    return _shape(
        "Claim",
        targets,
        (("sh:nodeKind", ("sh:IRI",)), ("sh:pattern", (Words(_CLAIM),))),
        either([("sh:class", kind.term.curie) for kind in kinds.values()]),
        message(f"{_CALLED}, and is of a kind of claim."),
        _properties(slot_uses(CITED, on="tkg:Statement"), "a claim"),
        having("tkg:claim", "A claim rests on evidence, not on other claims.", most=0),
        _listed([*_single(kinds)]),
    )


def _single(kinds: Kinds) -> Iterator[Blank]:
    """What one claim says once, although the node that joins several claims may say it in several ways."""
    loose = {u.property.iri: u for kind in kinds.values() for u in kind_uses(kind, kinds) if not u.settled}
    for iri, use in sorted(loose.items()):
        each = use.most is None
        rule: tuple[str, tuple[Object, ...]] = ("sh:uniqueLang", (True,)) if each else ("sh:maxCount", (1,))
        says = f"A claim has at most one {use.property.en}{' a language' if each else ''}."
        yield Blank((("sh:path", (iri,)), rule, *message(says)))


def _statement_shape() -> Block:
    target: Pairs = (("sh:targetSubjectsOf", ("tkg:claim",)),)
    uses = [use for use in slot_uses(STATED, on="") if use.property.iri != "tkg:claim"]
    says = "What rests on claims is a thing with an address."
    return _shape(
        "Statement",
        target,
        (("sh:nodeKind", ("sh:IRI",)),),
        message(says),
        _properties(uses, "a statement"),
        having("tkg:claim", f"{_CALLED}.", pairs=(("sh:pattern", (Words(_CLAIM),)),)),
    )


def _kind_shape(name: str, kinds: Kinds) -> Block:
    kind = kinds[name]
    curie, who = kind.term.curie, noun(kind.term.curie)
    start = who[0].upper() + who[1:]
    figures: Pairs = ()
    if is_observation(kind):
        own = (("sh:in", (Series((data_set(name),)),)),)
        figures = (
            *having("qb:dataSet", f"{start} belongs to the data set {data_set(name)}.", pairs=own),
            *having(_IN_DATA_SET, f"{start} belongs to a data set, unless it is a claim.", least=1),
        )
    labels = label_uses(kind)
    says = f"{start} has a plain label, unless it is a claim."
    return _shape(
        kind.term.name,
        curie,
        _roles() if name == "membership" else (),
        _properties((*labels, *kind_uses(kind, kinds)), who),
        having(_LABELLED, says, least=1) if labels else (),
        having(_CITED, f"{start} is a claim with a grounding, or rests on claims.", least=1),
        having(_RESTING, f"What rests on claims of {who} is {who}.", pairs=(("sh:class", (curie,)),)),
        figures,
    )


def _roles() -> Pairs:
    """Each role of a membership with the classes that may play it."""
    alternatives: list[Object] = []
    for role, types in ROLE_TYPES.items():
        member = values_of(Values(classes=tuple(class_of(name) for name in types)))[1:]
        alternatives.append(
            Blank(
                (
                    ("sh:property", (Blank((("sh:path", ("tkg:role",)), ("sh:hasValue", (Words(role),)))),)),
                    ("sh:property", (Blank((("sh:path", ("tkg:member",)), *member)),)),
                )
            )
        )
    says = "A player is a company or product, a segment a segment, a region a region or country."
    return (("sh:or", (Series(tuple(alternatives)),)), *message(says))


# The sides of a deal that are never the same, and what is wrong where they are.
_OPPOSITE = (
    ("tkg:acquirer", "tkg:target", "Nobody buys itself."),
    ("tkg:seller", "tkg:target", "Nobody sells itself."),
    ("tkg:parent", "tkg:subsidiary", "Nobody owns itself."),
    ("tkg:investor", "tkg:investee", "Nobody puts money into itself."),
)


def _opposite() -> Iterator[Block]:
    """Sides that differ."""
    for one, other, says in _OPPOSITE:
        name = one.partition(":")[2].capitalize()
        apart: Pairs = (("sh:disjoint", (other,)),)
        yield _shape(name, (("sh:targetSubjectsOf", (one,)),), having(one, says, pairs=apart))


def _conditional() -> Iterator[Block]:
    """What must stand beside a date, an amount, an unnamed side or a replacement."""
    dated = [*slot_uses(DATED, on="tkg:Event")]
    ordered = (("sh:lessThanOrEquals", ("tkg:latest",)),)
    yield _shape(
        "Dated",
        (("sh:targetSubjectsOf", ("tkg:date",)),),
        _properties(dated, "an event with a date"),
        having("tkg:earliest", "The earliest day does not lie behind the latest.", pairs=ordered),
    )
    yield _shape(
        "Priced",
        (("sh:targetSubjectsOf", ("tkg:amount", "tkg:currency")),),
        having("tkg:amount", "A currency goes with an amount.", least=1),
        having("tkg:currency", "An amount goes with its currency.", least=1),
        having("tkg:asStated", "An amount goes with the words of the source.", least=1),
    )
    yield _shape(
        "Unnamed",
        (("sh:targetSubjectsOf", ("tkg:unnamed",)),),
        (("sh:not", (Blank((("sh:class", ("tkg:Company",)),)),)),),
        message("A side that the source leaves unnamed is no tkg:Company."),
        having("tkg:unnamed", "tkg:unnamed is true or absent.", most=1, pairs=(("sh:hasValue", (True,)),)),
        _properties(slot_uses(UNNAMED[1:], on=""), "a side left unnamed"),
    )
    yield _shape(
        "Replaced",
        (("sh:targetSubjectsOf", ("dcterms:isReplacedBy",)),),
        having(
            "dcterms:isReplacedBy",
            "A name that was given up points to the one that took its place.",
            most=1,
            pairs=(("sh:nodeKind", ("sh:IRI",)),),
        ),
    )
