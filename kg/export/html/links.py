"""What is drawn between things: direct edges, the order of segments, and deals that gave no edge."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from kg.model.claim import Event
from kg.model.kinds import KINDS
from kg.model.knowledge import Edge, Knowledge, Node, Statement

__all__ = ["Link", "LinkKind", "link_ids", "link_kinds", "links"]

_SIDES = (
    "acquirer",
    "target",
    "parties",
    "investors",
    "investee",
    "parent",
    "subsidiary",
    "company",
    "product",
)
_ORDER = ("skos:inScheme", "skos:broader", "tkg:maker")


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkKind:
    """One kind of link: its CURIE (or `kind:` and a claim kind), its words and its direction."""

    key: str
    en: str
    zh: str
    directed: bool = True
    dashed: bool = False
    direct: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """One line of the picture; `statement` is the path of what it rests on, empty where nothing states it."""

    subject: str
    predicate: str
    object: str
    statement: str


def link_ids(drawn: Sequence[Link]) -> list[str]:
    """An id for every link: its ends and predicate, and from the second parallel one on its number.

    >>> one = Link(subject="a/b", predicate="tkg:acquired", object="c/d", statement="")
    >>> link_ids([one, one])
    ['a/b tkg:acquired c/d', 'a/b tkg:acquired c/d 2']
    """
    seen: Counter[str] = Counter()
    ids = []
    for link in drawn:
        key = f"{link.subject} {link.predicate} {link.object}"
        seen[key] += 1
        ids.append(key if seen[key] == 1 else f"{key} {seen[key]}")
    return ids


def links(knowledge: Knowledge) -> tuple[Link, ...]:
    """Every link, in a fixed order: the direct edges first, in theirs."""
    direct = [_of_edge(edge) for edge in knowledge.edges]
    drawn = {edge.statement for edge in knowledge.edges}
    return (*direct, *_order_links(knowledge), *_open_deals(knowledge, drawn))


def _of_edge(edge: Edge) -> Link:
    return Link(subject=edge.subject, predicate=edge.predicate, object=edge.object, statement=edge.statement)


def _order_links(knowledge: Knowledge) -> Iterator[Link]:
    """Segments in their dimensions, products beside their makers.

    They rest on the statement that names the segment's market, or by which the maker brought the product
    out, where there is one.
    """
    named, launched = dict[str, str](), dict[tuple[str, str], str]()
    for edge in reversed(knowledge.edges):
        if edge.predicate == "tkg:hasSegment":
            named[edge.object] = edge.statement
        elif edge.predicate == "tkg:launched":
            launched[edge.object, edge.subject] = edge.statement
    for entity in knowledge.entities.values():
        for spec, value in entity.links:
            if spec.iri in _ORDER and isinstance(value, Node) and value.path in knowledge.entities:
                made = spec.iri == "tkg:maker"
                said = launched.get((entity.path, value.path)) if made else named.get(entity.path)
                yield Link(subject=entity.path, predicate=spec.iri, object=value.path, statement=said or "")


def _open_deals(knowledge: Knowledge, drawn: set[str]) -> Iterator[Link]:
    for statement in knowledge.statements:
        if statement.path in drawn or not issubclass(KINDS[statement.kind], Event):
            continue
        for left, right in combinations(_sides(statement, knowledge), 2):
            yield Link(
                subject=left, predicate=f"kind:{statement.kind}", object=right, statement=statement.path
            )


def _sides(statement: Statement, knowledge: Knowledge) -> list[str]:
    found = [
        value.path
        for name in _SIDES
        for value in statement.all(name)
        if isinstance(value, Node) and not value.unnamed and value.path in knowledge.entities
    ]
    return list(dict.fromkeys(found))


def link_kinds(knowledge: Knowledge, used: Mapping[str, int]) -> tuple[LinkKind, ...]:
    """The kinds of link in use, in a fixed order."""
    rules = {rule.iri: rule for kind in KINDS.values() for rule in kind.edges}
    found = [
        LinkKind(
            key=iri,
            en=rule.en,
            zh=rule.zh,
            directed=not rule.symmetric,
            dashed=iri == "tkg:plansToAcquire",
            direct=True,
        )
        for iri, rule in rules.items()
    ]
    specs = {spec.iri: spec for entity in knowledge.entities.values() for spec, _ in entity.links}
    found += [LinkKind(key=iri, en=specs[iri].en, zh=specs[iri].zh) for iri in _ORDER if iri in specs]
    found += [
        LinkKind(key=f"kind:{name}", en=f"{kind.term.en}, open", zh=f"{kind.term.zh}(未完成)", dashed=True)
        for name, kind in KINDS.items()
    ]
    return tuple(kind for kind in found if kind.key in used)
