"""The server of the Model Context Protocol: five tools that read the graph."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Annotated, Any, TypeVar

from mcp.server import MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from mcp.types import ToolAnnotations
from pydantic import Field

from kg.agents import lookups
from kg.agents.answers import Deals, EntityList, Figures, Proof, Table
from kg.agents.desk import Desk
from kg.errors import KgError
from kg.version import __version__

__all__ = ["run", "server"]

T = TypeVar("T")

_TOLD = (
    "A knowledge graph of telehealth companies, deals, markets and figures. Every fact carries evidence: "
    "cite its quote, document and publisher. Figures of different publishers are never merged: give all, "
    "with their spread and conflicts. Begin with find_entity; ids such as company/amwell go into explain."
)
_READS = ToolAnnotations(read_only_hint=True, destructive_hint=False, open_world_hint=False)

Name = Annotated[str, Field(min_length=1, max_length=300)]
Id = Annotated[str, Field(min_length=1, max_length=500, description="An id or IRI from another answer.")]
Number = Annotated[int, Field(ge=1, le=lookups.MOST, description="The most records to give.")]
Kind = Annotated[str | None, Field(max_length=50)]


def server(desk: Desk) -> MCPServer[None]:
    """The server over the build of a desk."""
    made = MCPServer(
        "telehealth-kg",
        title="Telehealth knowledge graph",
        instructions=_TOLD,
        version=__version__,
        log_level="WARNING",
    )
    for tool in _tools(desk):
        made.add_tool(tool, annotations=_READS)
    return made


def run(desk: Desk, *, port: int | None = None) -> None:
    """Serve over standard input and output, or over HTTP on a port of this machine, until ended."""
    asyncio.run(_run(desk, port))


async def _run(desk: Desk, port: int | None) -> None:
    made = server(desk)
    try:
        if port is None:
            await made.run_stdio_async()
        else:
            await made.run_streamable_http_async(
                host="127.0.0.1", port=port, stateless_http=True, json_response=True
            )
    finally:
        await desk.close()


def _tools(desk: Desk) -> list[Callable[..., Any]]:
    async def find_entity(name: Name, kind: Kind = None, limit: Number = 10) -> EntityList:
        """Find companies, markets, products, regions, segments or reports by a name, alias or part of one.

        `kind` narrows it to one type, such as company, market, product, segment, country or region.
        """
        return await _answered(
            desk.look(lambda graph: lookups.find_entities(graph, name, kind=kind, limit=limit))
        )

    async def company_deals(company: Name, kind: Kind = None, limit: Number = 20) -> Deals:
        """List the deals of a company, the latest first, with status, sides and evidence.

        `kind` is acquisition, merger, partnership, ownership, launch, expansion or investment.
        """
        return await _answered(
            desk.look(lambda graph: lookups.find_deals(graph, company, kind=kind, limit=limit))
        )

    async def market_figures(market: Name, year: int | None = None, limit: Number = 20) -> Figures:
        """Give every publisher's sizes, shares and growth rates of a market, their spread and conflicts."""
        return await _answered(
            desk.look(lambda graph: lookups.find_figures(graph, market, year=year, limit=limit))
        )

    async def explain(id: Id) -> Proof:  # noqa: A002 - the name that agents know
        """Explain why the graph holds a thing, deal, figure, conflict, claim or edge: evidence, decisions."""
        return await _answered(desk.look(lambda graph: lookups.explain(graph, id)))

    async def query(sparql: Annotated[str, Field(max_length=20_000)], limit: Number = lookups.MOST) -> Table:
        """Run a read-only SPARQL 1.1 query; the prefixes tkg, skos, rdfs and others need no declaration.

        The resolved graph is the default graph, each report a named graph. Companies are tkg:Company with
        rdfs:label; deals are events such as tkg:Acquisition with tkg:acquirer, tkg:target, tkg:status and
        tkg:date; figures are tkg:MarketSize, tkg:GrowthRate and tkg:Share with tkg:market and tkg:asStated.
        Select the IRIs of deals and figures too: the answer then holds their evidence.
        """
        return await _answered(desk.ask(sparql, limit=limit))

    return [find_entity, company_deals, market_figures, explain, query]


async def _answered(work: Awaitable[T]) -> T:
    try:
        return await work
    except KgError as error:
        raise ToolError(str(error)) from error
