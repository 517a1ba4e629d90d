"""The door to a built graph."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, NoReturn

from kg.errors import UsageError
from kg.graph.citation import Explanation
from kg.graph.company import CompanyView
from kg.graph.deal import DEAL_KINDS, Deal, deal
from kg.graph.explanation import Explained, explain, key_of
from kg.graph.index import Index, stays
from kg.graph.market import MarketView
from kg.graph.network import network
from kg.graph.paths import Step, neighbours, paths
from kg.graph.sameness import explain_sameness
from kg.graph.time import known_at, store_of
from kg.ledger.history import History, histories
from kg.ledger.ledger import Ledger
from kg.model.knowledge import Knowledge
from kg.store.query import Rows, Store
from kg.values.counting import counted

if TYPE_CHECKING:
    import networkx as nx
    import rdflib

__all__ = ["Graph"]


@dataclass(frozen=True, repr=False, eq=False)
class Graph:
    """A graph of companies, markets, deals and figures, each cited.

    `texts` holds the texts of documents by their hash, where they are at hand; `load` makes the store on
    first use.  A graph is equal to itself alone, and stays in its process.
    """

    knowledge: Knowledge
    load: Callable[[], Store]
    texts: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def index(self) -> Index:
        """Look-ups over the content."""
        return Index(self.knowledge, self.texts)

    @cached_property
    def store(self) -> Store:
        """The RDF of the graph, in memory."""
        return self.load()

    @property
    def companies(self) -> tuple[CompanyView, ...]:
        """Every company, by path."""
        found = self.knowledge.entities.values()
        return tuple(CompanyView(each, self.index) for each in found if each.type == "company")

    @property
    def markets(self) -> tuple[MarketView, ...]:
        """Every market, by path."""
        found = self.knowledge.entities.values()
        return tuple(MarketView((each,), self.index) for each in found if each.type == "market")

    @property
    def deals(self) -> tuple[Deal, ...]:
        """Every deal, by date; undated ones last."""
        found = [deal(each, self.index) for each in self.knowledge.statements if each.kind in DEAL_KINDS]
        return tuple(sorted(found, key=lambda each: (each.date or "9999", each.id)))

    def company(self, name: str) -> CompanyView:
        """The company with a name, alias or path; raises UsageError for none or several."""
        return CompanyView(self.index.one(name, "company"), self.index)

    def market(self, name: str) -> MarketView:
        """The markets whose subject, label or path is `name`, in all their regions; raises UsageError."""
        found = self.index.find(name, "market")
        if not found:
            self.index.one(name, "market")
        return MarketView(found, self.index)

    def ledger(self, market: str | None = None) -> Ledger:
        """Every publisher's figures side by side, with spreads, checks and conflicts.

        `market` narrows it to the markets with that subject, label or path; raises UsageError for none.
        """
        whole = self.index.books
        return whole if market is None else whole.of([each.path for each in self.market(market).markets])

    def query(self, sparql: str, *, service: bool = False) -> Rows | bool | rdflib.Graph:
        """Rows of Python values for SELECT, a truth value for ASK, a graph for CONSTRUCT; raises QueryError.

        The resolved graph is the default graph; each report is a named graph.  What calls other endpoints
        (SERVICE) is refused without `service`.
        """
        if not isinstance(sparql, str):
            raise UsageError(f"a query is text, not {sparql!r}.")
        return self.store.query(sparql, service=service)

    def networkx(self, *, direct: bool = True, statements: bool = True) -> nx.MultiDiGraph[str]:
        """The graph as a typed multigraph; see `kg.graph.network.network` for its attributes."""
        return network(self.knowledge, direct=direct, statements=statements)

    def rdf(self) -> rdflib.Dataset:
        """The graph as an rdflib Dataset over the store; queries given as text run natively."""
        return self.store.rdf()

    def neighbours(self, name: str, *, steps: int = 1) -> tuple[str, ...]:
        """The names of what lies within some direct edges of a thing."""
        start = self.index.one(name).path
        steps = _number(steps)
        return tuple(neighbours(self.networkx(statements=False), start, steps=steps))

    def paths(self, left: str, right: str, *, steps: int = 3) -> tuple[tuple[Step, ...], ...]:
        """Every shortest-first path between two companies over at most `steps` direct edges."""
        ends = (self.index.one(name).path for name in (left, right))
        return paths(self.networkx(statements=False), *ends, steps=_number(steps))

    def as_of(self, date: str | None = None, *, known: str | None = None) -> Graph:
        """The graph as of a day on either axis: what had happened, and what reports had told.

        Days are `2024`, `2024-06` or `2024-06-30`.  `date` leaves out what happened later; undated events
        stay, and so do figures about later years: they had been said, or may have been.  `known` rebuilds
        the graph from the reports retrieved, else issued, by that day; undated reports stay.  Queries see
        the same content.
        """
        if date is None and known is None:
            return self
        content = known_at(self.knowledge, happened=date, known=known)
        return Graph(content, lambda: store_of(content), self.texts)

    @property
    def histories(self) -> tuple[History, ...]:
        """Every deal with its course, from rumour to end, by the day of its first step."""
        return histories(self.knowledge)

    def explain_names(self, left: str, right: str) -> Explanation:
        """Why two names are one company, or two, in one sentence; raises UsageError for unknown names."""
        return explain_sameness(left, right, index=self.index)

    def explain(self, about: Explained) -> Explanation:
        """Why the graph holds a claim, statement, edge, conflict or thing: evidence, rule and decisions.

        `about` is an object of this API, a claim id, a path or IRI, or an edge of the networkx graph: its
        key, or the tuple that networkx gives.  Raises UsageError when there is no such thing.
        """
        key = key_of(about, edges=self.knowledge.edges)
        conflicts = self.index.books.conflicts if "conflict/" in key else ()
        return explain(key, index=self.index, conflicts=conflicts)

    def __copy__(self) -> Graph:
        return self

    def __deepcopy__(self, memo: object) -> Graph:
        return self

    def __reduce__(self) -> NoReturn:
        raise stays()

    def __repr__(self) -> str:
        return f"<{self}>"

    def __str__(self) -> str:
        content = self.knowledge
        counts = [(len(content.reports), "report"), (len(content.statements), "statement")]
        return f"graph of {' and '.join(counted(*each) for each in counts)}"


def _number(steps: object) -> int:
    """The steps themselves; raises UsageError where they are no number of steps."""
    if isinstance(steps, int) and steps >= 0:
        return steps
    raise UsageError(f"steps are counted, as in 2, not {steps!r}.")
