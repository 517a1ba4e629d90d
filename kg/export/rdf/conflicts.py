"""Conflicts as RDF: a node each, with both sides."""

from __future__ import annotations

from collections.abc import Iterator

from kg.export.rdf.values import thing
from kg.model.conflict import Conflict
from kg.store.terms import Line, local, plain, quad

__all__ = ["conflict_quads"]


def conflict_quads(conflict: Conflict) -> Iterator[Line]:
    """The quads of one conflict in the resolved graph."""
    subject = thing(conflict.path)
    yield quad(subject, "rdf:type", local("tkg:Conflict"))
    yield quad(subject, "rdfs:label", plain(f"{conflict.type}: {conflict.rule}"))
    yield quad(subject, "tkg:conflictType", plain(conflict.type))
    yield quad(subject, "tkg:check", plain(conflict.rule))
    yield quad(subject, "tkg:sentence", plain(conflict.sentence))
    for path in conflict.one:
        yield quad(subject, "tkg:oneSide", thing(path))
    for path in conflict.other:
        yield quad(subject, "tkg:otherSide", thing(path))
    for path in conflict.markets:
        yield quad(subject, "tkg:market", thing(path))
