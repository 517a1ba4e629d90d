"""What can be looked up in a graph, as records with evidence."""

from __future__ import annotations

from difflib import get_close_matches

from kg.agents.answers import (
    ConflictRecord,
    DealRecord,
    Deals,
    Entity,
    EntityList,
    FigureRecord,
    Figures,
    Proof,
    SpreadRecord,
)
from kg.agents.evidence import cited, clipped, proof
from kg.graph import Deal, Graph
from kg.ledger.row import Row
from kg.ledger.spread import Spread
from kg.model.conflict import Conflict
from kg.model.knowledge import ResolvedEntity
from kg.values.names import normal_form

__all__ = ["MOST", "explain", "find_deals", "find_entities", "find_figures"]

MOST = 50
"""The most records of an answer."""
_NAMES = 12
_CONFLICTS = 10
_WORDS = 1000


def find_entities(graph: Graph, name: str, *, kind: str | None, limit: int) -> EntityList:
    """The things that bear a name; without one, those whose names hold its words, or are close to it."""
    types = (kind,) if kind else ()
    found = list(graph.index.find(name, *types)) or _near(graph, normal_form(name), types)
    kept = found[:limit]
    return EntityList(found=[_entity(graph, each) for each in kept], left_out=len(found) - len(kept))


def find_deals(graph: Graph, company: str, *, kind: str | None, limit: int) -> Deals:
    """The deals of a company, the latest first; raises UsageError for an unknown name."""
    view = graph.company(company)
    deals = [each for each in reversed(view.deals) if kind in (None, each.kind)]
    kept = [_deal(each) for each in deals[:limit]]
    return Deals(company=view.name, deals=kept, left_out=len(deals) - len(kept))


def find_figures(graph: Graph, market: str, *, year: int | None, limit: int) -> Figures:
    """The figures of a market with spreads and conflicts; raises UsageError for an unknown name."""
    books = graph.ledger(market)
    rows = [each for each in books.rows if year is None or str(year) in each.when]
    kept = rows[:limit]
    shown = {each.id for each in kept}
    spreads = [each for each in books.spreads if each.origins > 1 and shown & {row.id for row in each.rows}]
    conflicts = books.conflicts
    if year is not None:
        conflicts = tuple(each for each in conflicts if shown & set(each.statements))
    return Figures(
        market=graph.market(market).name,
        figures=[_figure(graph, each) for each in kept],
        left_out=len(rows) - len(kept),
        spreads=[_spread(each) for each in spreads],
        conflicts=[_conflict(each) for each in conflicts[:_CONFLICTS]],
        conflicts_left_out=max(0, len(conflicts) - _CONFLICTS),
    )


def explain(graph: Graph, about: str) -> Proof:
    """Why the graph holds a thing, deal, conflict, claim or edge; raises UsageError for no such id."""
    return proof(graph.explain(about))


def _near(graph: Graph, form: str, types: tuple[str, ...]) -> list[ResolvedEntity]:
    forms: dict[str, list[ResolvedEntity]] = {}
    for entity in graph.knowledge.entities.values():
        if not types or entity.type in types:
            for name in {normal_form(each) for names in entity.names.values() for each in names}:
                forms.setdefault(name, []).append(entity)
    holding = sorted((name for name in forms if form and form in name), key=lambda name: (len(name), name))
    names = [*holding, *get_close_matches(form, sorted(forms), n=5)]
    return list({entity.path: entity for name in names for entity in forms[name]}.values())


def _entity(graph: Graph, entity: ResolvedEntity) -> Entity:
    names = dict.fromkeys(name for each in entity.names.values() for name in each if name != entity.label)
    return Entity(
        id=entity.path,
        type=entity.type,
        name=entity.label,
        also_called=list(names)[:_NAMES],
        **cited(graph.explain(entity.path).citations),
    )


def _deal(deal: Deal) -> DealRecord:
    amount = f"{deal.amount:f} {deal.currency or ''}".strip() if deal.amount is not None else None
    return DealRecord(
        id=deal.id,
        kind=deal.kind,
        sides=[clipped(f"{role}: {name}", _WORDS) for role, name in deal.sides[:_NAMES]],
        status=deal.status,
        date=deal.date,
        amount=amount,
        **cited(deal.citations),
    )


def _figure(graph: Graph, row: Row) -> FigureRecord:
    return FigureRecord(
        id=row.id,
        measure=row.measure,
        scope=row.scope.words,
        when=row.when,
        as_stated=row.as_stated,
        publisher=row.edition.publisher,
        **cited(graph.explain(row.id).citations),
    )


def _spread(spread: Spread) -> SpreadRecord:
    return SpreadRecord(
        measure=spread.measure,
        scope=spread.scope,
        when=spread.when,
        unit=spread.unit,
        origins=spread.origins,
        lowest=f"{spread.lowest:f}",
        median=f"{spread.median:f}",
        highest=f"{spread.highest:f}",
    )


def _conflict(conflict: Conflict) -> ConflictRecord:
    return ConflictRecord(
        id=conflict.path,
        type=conflict.type,
        sentence=clipped(conflict.sentence, _WORDS),
        statements=list(conflict.statements[:_NAMES]),
    )
