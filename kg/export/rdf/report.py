"""The graph of one report, which stands alone."""

from __future__ import annotations

from collections.abc import Iterator

from kg.export.rdf.claims import claim_quads
from kg.export.rdf.entities import PLACES, entity_quads
from kg.export.rdf.values import thing
from kg.model.knowledge import Node, ReportView, ResolvedEntity
from kg.model.source import Source
from kg.namespaces import document_iri
from kg.store.terms import Line, Term, iri, local, partial_date, plain, quad, text
from kg.values.names import slug

__all__ = ["WORLD", "mentioned", "report_iri", "report_quads", "source_quads"]

WORLD = "region/world"
"""The path of the world, which is the absence of a region."""

# A report graph lists neither its publisher nor its axes among what the report names: the one speaks, the
# others are how it speaks.
_NOT_MENTIONED = ("publisher", "dimension")


def report_iri(source: Source) -> str:
    """The path of a report, which also names its graph."""
    return f"report/{source.slug}"


def report_quads(view: ReportView) -> Iterator[Line]:
    """Everything that one report says, and nothing else."""
    source = view.report.source
    graph = thing(report_iri(source))
    yield from source_quads(source, graph)
    bounds = _bounds(view)
    for path in mentioned(view):
        yield quad(graph, "schema:mentions", thing(path), graph)
    for entity in view.entities:
        yield from entity_quads(entity, graph, typed=entity.path not in bounds)
    for cited in view.report.claims:
        if cited.id in view.values:
            yield from claim_quads(cited, view, graph)
    yield from _countries(view, graph)


def mentioned(view: ReportView) -> list[str]:
    """The paths of what a report names."""
    bounds = _bounds(view)
    return [
        entity.path
        for entity in view.entities
        if entity.type not in _NOT_MENTIONED and entity.path not in bounds
    ]


def source_quads(source: Source, graph: Term) -> Iterator[Line]:
    """The quads of a report's metadata; what is unknown is left out."""
    report = thing(report_iri(source))
    yield quad(report, "rdf:type", local("tkg:Report"), graph)
    yield quad(report, "tkg:fileName", plain(source.file), graph)
    yield quad(report, "tkg:sha256", plain(source.sha256), graph)
    yield quad(report, "tkg:document", iri(document_iri(source.text_hash)), graph)
    for language in source.language:
        yield quad(report, "dcterms:language", plain(language), graph)
    if source.title is not None:
        yield quad(report, "dcterms:title", text(source.title, source.language[-1]), graph)
        yield quad(report, "rdfs:label", plain(source.title), graph)
    if source.publisher is not None:
        yield quad(report, "dcterms:publisher", thing(f"publisher/{slug(source.publisher)}"), graph)
    if source.issued is not None:
        yield quad(report, "dcterms:issued", partial_date(source.issued), graph)
    if source.retrieved is not None:
        yield quad(report, "tkg:retrieved", partial_date(source.retrieved), graph)
    if source.address is not None:
        yield quad(report, "schema:url", plain(source.address), graph)
    if source.licence is not None:
        yield quad(report, "dcterms:rights", plain(source.licence), graph)
    if source.container is not None:
        yield quad(report, "tkg:container", plain(source.container), graph)
    if source.member is not None:
        yield quad(report, "tkg:containerMember", plain(source.member), graph)


def _bounds(view: ReportView) -> frozenset[str]:
    """Places that only bound a market to the whole world, or only say where a company sits.

    A report does not speak of them as regions, so its graph describes them as bare concepts; the resolved
    graph gives them their type.
    """
    places = {entity.path for entity in view.entities if entity.type in PLACES}
    spoken = {
        value.path
        for values in view.values.values()
        for spec, value in values
        if isinstance(value, Node) and spec.property.iri not in ("tkg:country",)
    } | {path for entity in view.entities for path in _market_region(entity)}
    return frozenset((places - spoken) | (places & {WORLD}))


def _market_region(entity: ResolvedEntity) -> Iterator[str]:
    if entity.type == "market":
        yield from (value.path for _, value in entity.links if isinstance(value, Node))


def _countries(view: ReportView, graph: Term) -> Iterator[Line]:
    """Where the report puts a company, on the company itself."""
    for values in view.values.values():
        named = {spec.property.iri: value for spec, value in values if isinstance(value, Node)}
        if set(named) == {"tkg:company", "tkg:country"}:
            company, country = named["tkg:company"], named["tkg:country"]
            yield quad(thing(company.path), "tkg:country", thing(country.path), graph)
