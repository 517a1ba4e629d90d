"""Entities under all their names, once the reports have been reconciled."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from operator import attrgetter
from typing import Any

from kg.entities.companies import local_path
from kg.entities.identity import Identity
from kg.model.cited import CitedReport
from kg.model.claim import claim_fields
from kg.model.entity import Country, Entity, Market, Region
from kg.model.knowledge import Concept, Node, ResolvedEntity, Value
from kg.model.terms import Property
from kg.store.ordered import Ordered, catalog
from kg.store.spool import Spool
from kg.values.names import slug as _slug
from kg.values.names import visible

__all__ = ["resolve_entities"]

_Links = dict[tuple[str, Value], Property]


def resolve_entities(
    reports: Iterable[CitedReport],
    *,
    identity: Identity,
    concepts: Mapping[str, Concept],
    spool: Spool | None = None,
) -> Mapping[str, ResolvedEntity]:
    """Every entity by its path, in the order of the paths; many lie in the spool, where one is given."""
    mentions: dict[str, _Mentioned] = defaultdict(_Mentioned)
    found = Ordered[ResolvedEntity](spool, key=attrgetter("path"))
    places: dict[str, Concept] = {}
    joined = frozenset(identity.stays.values())
    for report in reports:
        slug = report.source.slug
        for key, entity in report.report.entities.items():
            path = identity.of(local_path(key, entity, slug))
            places.update(_own_place(key, entity))
            if entity.scoped and path not in joined:
                alone = _Mentioned()
                alone.add(entity, slug, identity)
                found.add(_resolved(path, alone, concept=concepts.get(path), places=concepts))
            else:
                mentions[path].add(entity, slug, identity)
        publisher = report.source.publisher
        if publisher is not None:
            mentions[f"publisher/{_slug(publisher)}"].add(_publisher(publisher), slug, identity)
    places.update(concepts)
    for path, each in mentions.items():
        found.add(_resolved(path, each, concept=concepts.get(path), places=places))
    return catalog(found, spool, name=attrgetter("path"))


class _Mentioned:
    """What reports say of one thing: each form of it once, in the order of mention."""

    __slots__ = ("forms", "links", "reports", "votes")

    def __init__(self) -> None:
        self.forms: dict[str, Entity] = {}
        self.votes: Counter[tuple[str, str]] = Counter()
        self.links: _Links = {}
        self.reports: list[str] = []

    def add(self, entity: Entity, report: str, identity: Identity) -> None:
        """Take in what a report, by its slug, says."""
        self.forms.setdefault(entity.model_dump_json(exclude_defaults=True), entity)
        self.votes.update((language, _label(names[0])) for language, names in entity.names.items())
        self.links.update(_links(entity, report, identity))
        if report not in self.reports[-1:]:
            self.reports.append(report)


def _own_place(key: str, entity: Entity) -> Iterator[tuple[str, Concept]]:
    """A place as its report names it, for those that the taxonomy does not know."""
    if isinstance(entity, Country | Region):
        path = f"region/{key}"
        yield path, Concept(path=path, names=entity.names)


def _publisher(name: str) -> Entity:
    return Entity.model_validate({"names": {"en": [name]}})


def _resolved(
    path: str, found: _Mentioned, *, concept: Concept | None, places: Mapping[str, Concept]
) -> ResolvedEntity:
    forms = tuple(found.forms.values())
    subject = forms[0].preferred() if isinstance(forms[0], Market) else ""
    return ResolvedEntity(
        path=path,
        type=getattr(forms[0], "type", "publisher"),
        names=_market_names(forms, places) if subject else _names(forms, found.votes, concept),
        links=tuple(
            (found.links[key], key[1])
            for key in sorted(found.links, key=lambda pair: (pair[0], str(pair[1])))
        ),
        reports=tuple(sorted(found.reports)),
        subject=subject,
    )


def _names(
    forms: Iterable[Entity], votes: Counter[tuple[str, str]], concept: Concept | None
) -> dict[str, tuple[str, ...]]:
    """Names by language, the preferred one first: the taxonomy's, else the one most reports prefer.

    A place always has its common English name; other languages only where a report uses them.  Between
    equally frequent names the shorter one wins, then the alphabet.
    """
    names: dict[str, set[str]] = defaultdict(set)
    for form in forms:
        for language, each in form.names.items():
            names[language].update(map(_label, each))
    known = dict(concept.names) if concept else {}
    result = {}
    for language in sorted({*names, "en"} if concept else names):
        ranked = sorted(names[language], key=lambda name: (-votes[language, name], len(name), name))
        result[language] = _distinct((*known.get(language, ())[:1], *ranked))
    return result


def _label(name: str) -> str:
    """The name as it is seen; one of unseen signs alone keeps them."""
    seen = visible(name)
    return name if seen == name else seen.strip() or name


def _distinct(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))


def _market_names(entities: Iterable[Entity], places: Mapping[str, Concept]) -> dict[str, tuple[str, ...]]:
    """Subject and region, as in "telecare, Nordic countries", in every language that names both."""
    names: dict[str, list[str]] = defaultdict(list)
    for entity in entities:
        if not isinstance(entity, Market):
            continue
        region = places.get(f"region/{entity.region}")
        for language, subject in entity.subject.items():
            place = _place_name(region, language) if region else ()
            names[language].append(", ".join((_label(subject), *place)))
        for language, forms in entity.names.items():
            names[language].extend(map(_label, forms))
    return {
        language: _distinct(sorted(set(forms), key=forms.index)) for language, forms in sorted(names.items())
    }


def _place_name(region: Concept, language: str) -> Sequence[str]:
    """The first name in a language, else in English, else in any."""
    names = region.names
    return (names.get(language) or names.get("en") or next(iter(names.values())))[:1]


def _links(entity: Entity, report: str, identity: Identity) -> Iterator[tuple[tuple[str, Value], Property]]:
    for spec in claim_fields(type(entity)):
        value: Any = getattr(entity, spec.name)
        if value is None or value is False:
            continue
        linked = _linked(value, spec.property, report) if spec.property.to else value
        target = Node(identity.of(linked.path)) if isinstance(linked, Node) else linked
        yield (spec.property.iri, target), spec.property


def _linked(key: str, to: Property, report: str) -> Node:
    scoped = {"dimension": f"dimension/{report}/{key}", "segment": f"segment/{report}/{key}"}
    if to.to[0] in scoped:
        return Node(scoped[to.to[0]])
    return Node(f"{'region' if 'region' in to.to else to.to[0]}/{key}")
