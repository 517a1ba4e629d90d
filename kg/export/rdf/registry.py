"""What the registry knows of the companies of the graph: country and identifiers."""

from __future__ import annotations

from collections.abc import Iterator

from kg.export.rdf.taxonomy import Taxonomy, country_paths
from kg.export.rdf.values import thing
from kg.model.knowledge import Knowledge
from kg.store.terms import Line, iri, plain, quad

__all__ = ["registry_quads"]


def registry_quads(knowledge: Knowledge, taxonomy: Taxonomy) -> Iterator[Line]:
    """Country, ticker and identifiers of the companies that the registry lists."""
    places = country_paths(taxonomy)
    for path, entry in knowledge.listed.items():
        if entry.country in places:
            yield quad(thing(path), "tkg:country", thing(places[entry.country]))
        if entry.ticker:
            yield quad(thing(path), "tkg:ticker", plain(entry.ticker))
        if entry.lei:
            yield quad(thing(path), "tkg:lei", plain(entry.lei))
        if entry.wikidata:
            yield quad(thing(path), "owl:sameAs", iri(f"http://www.wikidata.org/entity/{entry.wikidata}"))
