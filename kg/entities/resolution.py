"""Entities under all their names, once the reports have been reconciled."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from kg.entities.identity import Identity, local_path
from kg.model.cited import CitedReport
from kg.model.claim import claim_fields
from kg.model.entity import Country, Entity, Market, Region
from kg.model.knowledge import Concept, Node, ResolvedEntity, Value
from kg.model.terms import Property
from kg.values.names import slug

__all__ = ["resolve_entities"]

_Mention = tuple[str, Entity]


def resolve_entities(
    reports: Sequence[CitedReport], *, identity: Identity, concepts: Mapping[str, Concept]
) -> dict[str, ResolvedEntity]:
    """Every entity by its path, in the order of the paths."""
    mentions: dict[str, list[_Mention]] = defaultdict(list)
    for report in reports:
        for key, entity in report.report.entities.items():
            path = identity.of(local_path(key, entity, report.source.slug))
            mentions[path].append((report.source.slug, entity))
        publisher = report.source.publisher
        if publisher is not None:
            mentions[f"publisher/{slug(publisher)}"].append((report.source.slug, _publisher(publisher)))
    places = {**_own_places(reports), **concepts}
    return {
        path: _resolved(path, found, identity=identity, concept=concepts.get(path), places=places)
        for path, found in sorted(mentions.items())
    }


def _own_places(reports: Sequence[CitedReport]) -> dict[str, Concept]:
    """The places that reports name, for those that the taxonomy does not know."""
    entities = (pair for report in reports for pair in report.report.entities.items())
    found = ((f"region/{key}", each) for key, each in entities if isinstance(each, Country | Region))
    return {path: Concept(path=path, names=each.names) for path, each in found}


def _publisher(name: str) -> Entity:
    return Entity.model_validate({"names": {"en": [name]}})


def _resolved(
    path: str,
    found: Sequence[_Mention],
    *,
    identity: Identity,
    concept: Concept | None,
    places: Mapping[str, Concept],
) -> ResolvedEntity:
    entities = [entity for _, entity in found]
    first = entities[0]
    subject = first.preferred() if isinstance(first, Market) else ""
    names = _market_names(entities, places) if subject else _names(entities, concept)
    return ResolvedEntity(
        path=path,
        type=getattr(first, "type", "publisher"),
        names=names,
        links=_links(found, identity),
        reports=tuple(sorted({report for report, _ in found})),
        subject=subject,
    )


def _names(entities: Iterable[Entity], concept: Concept | None) -> dict[str, tuple[str, ...]]:
    """Forms by language, the preferred one first: the taxonomy's, else the one most reports prefer.

    A place always has its common English name; other languages only where a report uses them.  Between
    equally frequent names the shorter one wins, then the alphabet.
    """
    forms: dict[str, Counter[str]] = defaultdict(Counter)
    preferred: dict[str, Counter[str]] = defaultdict(Counter)
    for entity in entities:
        for language, names in entity.names.items():
            forms[language].update(names)
            preferred[language][names[0]] += 1
    known = dict(concept.names) if concept else {}
    result = {}
    for language in sorted({*forms, "en"} if concept else forms):
        ranked = _ranked(forms[language], preferred[language])
        result[language] = _distinct((*known.get(language, ())[:1], *ranked))
    return result


def _ranked(forms: Iterable[str], votes: Counter[str]) -> list[str]:
    return sorted(forms, key=lambda name: (-votes[name], len(name), name))


def _distinct(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))


def _market_names(entities: Sequence[Entity], places: Mapping[str, Concept]) -> dict[str, tuple[str, ...]]:
    """Subject and region, as in "telecare, Nordic countries", in every language that names both."""
    names: dict[str, list[str]] = defaultdict(list)
    for entity in entities:
        if not isinstance(entity, Market):
            continue
        region = places.get(f"region/{entity.region}")
        for language, subject in entity.subject.items():
            place = _place_name(region, language) if region else ()
            names[language].append(", ".join((subject, *place)))
        for language, forms in entity.names.items():
            names[language].extend(forms)
    return {
        language: _distinct(sorted(set(forms), key=forms.index)) for language, forms in sorted(names.items())
    }


def _place_name(region: Concept, language: str) -> Sequence[str]:
    """The first name in a language, else in English, else in any."""
    names = region.names
    return (names.get(language) or names.get("en") or next(iter(names.values())))[:1]


def _links(found: Sequence[_Mention], identity: Identity) -> tuple[tuple[Property, Value], ...]:
    links: dict[tuple[str, Value], Property] = {}
    for report, entity in found:
        for spec in claim_fields(type(entity)):
            value: Any = getattr(entity, spec.name)
            if value is None or value is False:
                continue
            linked = _linked(value, spec.property, report) if spec.property.to else value
            target = Node(identity.of(linked.path)) if isinstance(linked, Node) else linked
            links[(spec.property.iri, target)] = spec.property
    return tuple((links[key], key[1]) for key in sorted(links, key=lambda pair: (pair[0], str(pair[1]))))


def _linked(key: str, to: Property, report: str) -> Node:
    scoped = {"dimension": f"dimension/{report}/{key}", "segment": f"segment/{report}/{key}"}
    if to.to[0] in scoped:
        return Node(scoped[to.to[0]])
    return Node(f"{'region' if 'region' in to.to else to.to[0]}/{key}")
