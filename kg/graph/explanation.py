"""Why the graph holds a claim, statement, edge, conflict or thing."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from kg.errors import UsageError
from kg.graph.citation import Citation, Explanation, citations, how
from kg.graph.index import Index
from kg.model.conflict import Conflict
from kg.model.knowledge import Edge, Node, ResolvedEntity, Statement
from kg.namespaces import thing_path
from kg.values.counting import counted

__all__ = ["Explained", "Identified", "explain", "key_of"]


class Identified(Protocol):
    """What says by its `id` which statement or thing of the graph it is about."""

    @property
    def id(self) -> str:
        """The path in the graph."""


Explained = str | Edge | Conflict | Citation | Identified | tuple[object, ...]
"""What can be asked about; a tuple is an edge of the networkx graph, as networkx gives it."""


def key_of(about: Explained, *, edges: Iterable[Edge]) -> str:
    """The claim id, path or IRI of what is asked about; raises UsageError where it is none or several.

    An edge of two nodes alone is looked up among the direct `edges`.
    """
    match about:
        case str():
            return about
        case Edge(statement=key) | Conflict(path=key) | Citation(claim=key):
            return key
        case (_, _, str(key), *_) | (_, _, {"statement": str(key)}):
            return key
        case (str(source), str(target)):
            return _between(source, target, edges)
    found = getattr(about, "id", None)
    if isinstance(found, str):
        return found
    raise UsageError(
        f"a {type(about).__name__} cannot be explained; give a claim, deal, figure, edge or path."
    )


def _between(source: str, target: str, edges: Iterable[Edge]) -> str:
    found = sorted({edge.statement for edge in edges if (edge.subject, edge.object) == (source, target)})
    if len(found) > 1:
        raise UsageError(
            f"{source} and {target} share several edges ({', '.join(found)}); name one of these."
        )
    # Every other edge leads from a statement to one of its sides.
    return found[0] if found else source


def explain(key: str, *, index: Index, conflicts: Iterable[Conflict]) -> Explanation:
    """The evidence, rule and decisions of what a claim id, path, IRI, name or edge key means.

    Raises UsageError when there is no such thing.
    """
    path = thing_path(key).partition("#")[0]
    statement = index.statement(path)
    if statement is not None:
        return _statement(statement, index)
    claim = path.removeprefix("claim/")
    if claim in index.knowledge.claims:
        return _claim(claim, index)
    conflict = next((c for c in conflicts if c.path == path), None) if path.startswith("conflict/") else None
    if conflict is not None:
        return _conflict(conflict, index)
    side = index.unnamed(path)
    return _unnamed(side, index) if side is not None else _entity(index.one(path), index)


def _statement(statement: Statement, index: Index) -> Explanation:
    return Explanation(
        about=statement.path,
        sentence=f"{_sentence(statement, index)} ({counted(len(statement.claims), 'claim')}).",
        citations=index.citations(statement),
        decisions=_decisions(_nodes(statement), index),
    )


def _claim(claim: str, index: Index) -> Explanation:
    bearer = index.knowledge.claims[claim]
    found = next((s for s in index.knowledge.statements if claim in s.claims), None)
    said = _sentence(found, index) if found else f"{bearer.claim.term.en} (marked unsure, not in the graph)"
    return Explanation(
        about=claim,
        sentence=f"{said}, {how(bearer.cited.method, bearer.cited.rule)}.",
        citations=citations(bearer, index.texts),
        decisions=_decisions(_nodes(found) if found else set(), index),
    )


def _conflict(conflict: Conflict, index: Index) -> Explanation:
    sides = filter(None, map(index.statement, conflict.statements))
    return Explanation(about=conflict.path, sentence=str(conflict), citations=_cited(sides, index))


def _unnamed(side: Node, index: Index) -> Explanation:
    return Explanation(
        about=side.path,
        sentence=f"{side.label}: a side that the source leaves unnamed.",
        citations=_cited(index.touching(side.path), index),
    )


def _entity(entity: ResolvedEntity, index: Index) -> Explanation:
    kind = entity.type.replace("_", " ")
    return Explanation(
        about=entity.path,
        sentence=f"{entity.label}: {kind} in {counted(len(entity.reports), 'report')}.",
        citations=_cited(index.touching(entity.path), index),
        decisions=_decisions({entity.path}, index),
    )


def _cited(statements: Iterable[Statement], index: Index) -> tuple[Citation, ...]:
    return tuple(dict.fromkeys(c for statement in statements for c in index.citations(statement)))


def _nodes(statement: Statement) -> set[str]:
    return {value.path for _, value in statement.values if isinstance(value, Node)}


def _decisions(paths: set[str], index: Index) -> tuple[str, ...]:
    merges = [
        f"{merge.old} is {merge.new}: {merge.why}" for merge in index.knowledge.merges if merge.new in paths
    ]
    told = [
        f"{each.judgement}: {each.left} and {each.right} ({each.by}, {each.when}): {each.why}"
        for each in index.knowledge.decisions
        if {each.left, each.right} & paths
    ]
    return tuple(dict.fromkeys([*merges, *told]))


def _sentence(statement: Statement, index: Index) -> str:
    facts = [f"{spec.property.en} {index.label(value)}" for spec, value in statement.values]
    return f"{statement.kind.replace('_', ' ')}: {', '.join(facts)}"
