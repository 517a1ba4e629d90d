"""The evidence of claims in the Web Annotation vocabulary, for tools that highlight text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kg.export.rdf.values import thing
from kg.model.cited import CitedClaim
from kg.model.evidence import Range
from kg.model.knowledge import ReportView
from kg.namespaces import document_iri
from kg.store.terms import Line, Term, integer, iri, local, plain, quad

__all__ = ["annotation_quads"]


def annotation_quads(view: ReportView, graph: Term, texts: Mapping[str, str]) -> Iterator[Line]:
    """One annotation for every proof range of every claim of a report (Web Annotation Data Model, 4.2).

    The target is the document with a position selector, and with a quote selector where the text of the
    document is at hand in `texts`, by its hash, and its licence allows to quote it.
    """
    source = view.report.source
    text = texts.get(source.text_hash) if source.copied else None
    for cited in view.report.claims:
        if cited.id in view.values:
            yield from _claim(cited, view, graph, text)


def _claim(cited: CitedClaim, view: ReportView, graph: Term, text: str | None) -> Iterator[Line]:
    ranges = [part for evidence in cited.claim.evidence for part in evidence.proof]
    for number, part in enumerate(dict.fromkeys(ranges), start=1):
        path = f"annotation/{cited.id}-{number}"
        yield quad(thing(path), "rdf:type", local("oa:Annotation"), graph)
        yield quad(thing(path), "oa:hasBody", thing(f"claim/{cited.id}"), graph)
        yield quad(thing(path), "oa:motivatedBy", local("oa:describing"), graph)
        yield quad(thing(path), "oa:hasTarget", thing(f"{path}/target"), graph)
        yield from _target(path, part, view, graph, text)


def _target(path: str, part: Range, view: ReportView, graph: Term, text: str | None) -> Iterator[Line]:
    target, position, quote = (thing(f"{path}/{name}") for name in ("target", "position", "quote"))
    yield quad(target, "rdf:type", local("oa:SpecificResource"), graph)
    yield quad(target, "oa:hasSource", iri(document_iri(view.report.source.text_hash)), graph)
    yield quad(target, "oa:hasSelector", position, graph)
    yield quad(position, "rdf:type", local("oa:TextPositionSelector"), graph)
    yield quad(position, "oa:start", integer(part.at[0]), graph)
    yield quad(position, "oa:end", integer(part.at[1]), graph)
    if text is not None:
        yield quad(target, "oa:hasSelector", quote, graph)
        yield quad(quote, "rdf:type", local("oa:TextQuoteSelector"), graph)
        yield quad(quote, "oa:exact", plain(text[slice(*part.at)]), graph)
