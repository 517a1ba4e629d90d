"""`kg show`: one entity with its facts, deals, figures and sources."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import typer
from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from kg.cli.screen import GRAPH, console, table
from kg.graph import CompanyView, Graph, MarketView
from kg.opening import open_graph
from kg.values.counting import counted

NAME = "show"
HELP = "Show one company, market or other entity: facts, deals, figures, sources."
EXAMPLE = 'kg show "Teladoc Health"'


def command(
    name: str = typer.Argument(..., help="A name, alias or path, as in Amwell or company/amwell."),
    graph: Path = typer.Option(Path(GRAPH), "-g", "--graph", help="The folder of the built graph."),
) -> None:
    """Print the entity."""
    opened = open_graph(graph)
    screen = console()
    for part in _parts(opened, name):
        screen.print(part)


def _parts(graph: Graph, name: str) -> list[RenderableType]:
    markets = graph.index.find(name, "market")
    companies = graph.index.find(name, "company")
    if markets and not companies:
        return _market(graph.market(name))
    if companies:
        return _company(graph.company(name))
    return [Text(str(graph.explain(graph.index.one(name).path)))]


def _company(company: CompanyView) -> list[RenderableType]:
    others = counted(len(company.competitors), "company", "companies")
    facts = [
        ("also called", ", ".join(name for name in company.names if name != company.name)),
        ("country", ", ".join(company.countries)),
        ("plays in", "; ".join(company.markets)),
        ("competitors", f"{others} named in the same markets" if company.competitors else ""),
        ("id", company.id),
    ]
    deals = [
        (
            deal.kind,
            " \u2013 ".join(deal.parties),
            " \u2192 ".join(map(str, deal.course)) if len(deal.course) > 1 else deal.status,
            deal.date,
            ", ".join(deal.publishers),
            deal.id,
        )
        for deal in company.deals
    ]
    shares = [(f.year, f.as_stated, f.market, f.publisher, f.id) for f in company.shares]
    ranks = [(r.rank, r.market, r.publisher, r.id) for r in company.rankings]
    counts = [
        (each.year, each.label, f"{each.value:,f} {each.unit}", each.region, each.publisher, each.id)
        for each in company.statistics
    ]
    tables = (
        (("", ""), [fact for fact in facts if fact[1]], None),
        (("deal", "sides", "status", "date", "publisher", "id"), deals, "Deals"),
        (("rank", "market", "publisher", "id"), ranks, "Rankings"),
        (("year", "share", "market", "publisher", "id"), shares, "Shares"),
        (("year", "of what", "figure", "region", "publisher", "id"), counts, "Statistics"),
        (("publisher", "document"), _sources(company), "Sources"),
    )
    return [Text(company.name, style="bold"), *_filled(tables)]


def _filled(tables: Iterable[tuple[Sequence[str], Sequence[Sequence[object]], str | None]]) -> list[Table]:
    """The tables with rows."""
    return [table(columns, rows, title=title) for columns, rows, title in tables if rows]


def _sources(company: CompanyView) -> list[tuple[str, str]]:
    return sorted({(each.publisher or "", each.file) for each in company.citations})


def _market(market: MarketView) -> list[RenderableType]:
    sizes = [
        (f.year, f.as_stated, f.scope, f.publisher, "forecast" if f.forecast else "", f.id)
        for f in (*market.sizes(), *market.regional_sizes)
    ]
    rates = [
        (f"{f.from_year or '?'}-{f.to_year or '?'}", f.as_stated, f.market, f.publisher, "", f.id)
        for f in market.growth_rates
    ]
    ranks = [(r.rank, r.subject, r.dimension, r.publisher, r.id) for r in market.rankings]
    factors = [(f.kind, f.label, f.publisher, f.id) for f in market.factors]
    tables = (
        (("year", "figure", "market", "publisher", "", "id"), [*sizes, *rates], "Figures"),
        (("rank", "subject", "dimension", "publisher", "id"), ranks, "Rankings"),
        (("kind", "factor", "publisher", "id"), factors, "Factors"),
    )
    lists = (
        ("Players", ", ".join(market.players)),
        ("Segments", "; ".join(_segments(market))),
        ("Regions", ", ".join(market.regions)),
    )
    return [
        Text(market.name, style="bold"),
        *_filled(tables),
        *(Text(f"{name}: {told}") for name, told in lists if told),
    ]


def _segments(market: MarketView) -> Iterator[str]:
    """The segments at the top of each dimension, behind its name where it has one."""
    named: dict[str | None, list[str]] = {}
    for each in market.segments:
        named.setdefault(each.dimension, []).append(each.name)
    for dimension, names in named.items():
        told = ", ".join(dict.fromkeys(names))
        yield f"{dimension} ({told})" if dimension else told
