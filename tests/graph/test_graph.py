"""The Python API, on our own report and on the seeds."""

from __future__ import annotations

from decimal import Decimal

import networkx as nx
import pytest
import rdflib
from making import Plain, cited, company, market

from kg.entities.knowledge import resolve
from kg.errors import UsageError
from kg.graph import Figures, Graph
from kg.graph.explanation import key_of
from kg.model.cited import claim_id
from kg.model.knowledge import Edge, Knowledge
from kg.model.report import Report
from kg.namespaces import thing_iri
from kg.store.query import Rows, Store

MARKET = "remote cardiology"


def made(entities: dict[str, Plain], *claims: Plain) -> Graph:
    knowledge = resolve([cited(entities, claims, publisher="Marisma Insights")], concepts={})
    return Graph(knowledge, Store)


def test_a_company_by_name_alias_and_path(sample_graph: Graph) -> None:
    for name in ("Latido Medical SA", "latido medical", "company/latido-medical", "LATIDO MEDICAL, S.A."):
        found = sample_graph.company(name)
        assert (found.id, found.name) == ("company/latido-medical", "Latido Medical SA")
        assert found.names == ("Latido Medical SA", "Latido Medical")
        assert str(found) == found.name


def test_a_company_under_its_replaced_path(seed_graph: Graph) -> None:
    assert seed_graph.company("company/american-well").id == "company/amwell"
    assert seed_graph.company("American Well Corporation").name == "Amwell"


def test_an_unknown_name_brings_suggestions(sample_graph: Graph) -> None:
    with pytest.raises(
        UsageError, match=r"nothing here is called 'Latido Medicl'; did you mean Latido Medical SA\?$"
    ):
        sample_graph.company("Latido Medicl")
    with pytest.raises(UsageError, match=r"nothing here is called 'zzz'\.$"):
        sample_graph.company("zzz")
    with pytest.raises(UsageError, match="nothing here is called 'Portugal'"):
        sample_graph.market("Portugal")


def test_a_name_of_several_things_asks_for_a_path() -> None:
    product: Plain = {"type": "product", "names": {"en": ["Pulse"]}}
    graph = made({"a": company("Pulse"), "p": product})
    with pytest.raises(
        UsageError, match=r"'Pulse' names several things \(company/a, product/p\); use one of these paths"
    ):
        graph.explain("Pulse")
    assert graph.company("Pulse").id == "company/a"


def test_the_deals_of_a_company(sample_graph: Graph) -> None:
    found = sample_graph.company("Corvalho Saúde")
    (deal,) = found.deals
    assert found.acquisitions == (deal,)
    assert (deal.kind, deal.status, deal.date) == ("acquisition", "planned", "2025-05")
    assert (deal.acquirer, deal.target, deal.side("seller")) == ("Corvalho Saúde", "Latido Medical SA", None)
    assert (deal.amount, deal.currency) == (Decimal(75000000), "EUR")
    assert (deal.products, deal.purpose, deal.region, deal.unnamed) == ((), None, None, ())
    assert str(deal) == "acquisition: Corvalho Saúde – Latido Medical SA (planned, 2025-05)"
    (citation,) = deal.citations
    assert citation.quote.startswith("In May 2025, Corvalho Saúde announced plans to acquire Latido Medical")
    assert (citation.publisher, citation.issued, citation.grounding) == (
        "Marisma Insights",
        "2025-06-18",
        "reread",
    )
    assert str(citation).startswith("“In May 2025")
    assert "Marisma Insights, Iberian Remote Cardiology Market 2025-2031, 2025-06-18; characters" in str(
        citation
    )


def test_an_unnamed_side_stands_in_the_words_of_the_source(sample_graph: Graph) -> None:
    (deal,) = sample_graph.company("Pulsera Labs").partnerships
    assert deal.unnamed == ("an unnamed Spanish insurer",)
    assert deal.parties == ("Pulsera Labs", "an unnamed Spanish insurer")
    assert deal.date == "2024"


def test_every_view_of_a_company() -> None:
    graph = made(
        {
            "a": company("Alpha"),
            "b": company("Beta"),
            "p": {"type": "product", "names": {"en": ["Pulse"]}},
            "iberia": {"type": "region", "names": {"en": ["Iberia"]}},
            "m": market("telecare"),
            "c": company("Gamma"),
        },
        {"kind": "merger", "parties": ["a", "b"], "status": "completed", "date": "2020"},
        {
            "kind": "launch",
            "company": "a",
            "product": "p",
            "status": "completed",
            "purpose": {"en": "to care"},
            "region": "iberia",
        },
        {"kind": "expansion", "company": "a", "status": "completed", "date": "2019-05"},
        {
            "kind": "investment",
            "investors": ["b"],
            "investee": "a",
            "status": "completed",
            "round": "Series B",
        },
        {"kind": "ownership", "parent": "a", "subsidiary": "b"},
        {"kind": "location", "company": "a", "country": "iberia"},
        *({"kind": "membership", "member": each, "of": "m", "role": "player"} for each in "abc"),
    )
    alpha = graph.company("Alpha")
    assert [deal.kind for deal in alpha.deals] == ["expansion", "merger", "investment", "launch", "ownership"]
    assert [
        len(each)
        for each in (alpha.mergers, alpha.launches, alpha.expansions, alpha.investments, alpha.ownerships)
    ] == [1] * 5
    assert (alpha.launches[0].products, alpha.launches[0].purpose, alpha.launches[0].region) == (
        ("Pulse",),
        "to care",
        "Iberia",
    )
    assert str(alpha.launches[0]) == "launch: Alpha (completed)"
    assert str(alpha.ownerships[0]) == "ownership: Alpha – Beta"
    assert (alpha.markets, alpha.countries, alpha.competitors) == (
        ("telecare",),
        ("Iberia",),
        ("Beta", "Gamma"),
    )
    assert len(alpha.citations) == 7
    assert graph.deals == tuple(alpha.deals)
    assert "…" in alpha.citations[0].quote, "without the document the anchor is cited"


def test_a_market(sample_graph: Graph) -> None:
    found = sample_graph.market(MARKET)
    assert found.name == "remote cardiology, Iberia"
    assert sample_graph.market("remote cardiology, Iberia").name == found.name
    assert found.players == ("Corvalho Saúde", "Latido Medical SA", "Pulsera Labs")
    assert found.regions == ("Iberia",), "a market covers the region that bounds it"
    assert [(s.name, s.dimension, s.residual, s.children) for s in found.segments] == [
        ("Others", "offering", True, ()),
        ("Reading services", "offering", False, ()),
        ("Wearables", "offering", False, ()),
    ]
    assert {(r.subject, r.rank, r.dimension, r.publisher) for r in found.rankings} == {
        ("Reading services", "largest", "offering", "Marisma Insights"),
        ("Portugal", "fastest_growing", "region", "Marisma Insights"),
    }
    assert {(f.kind, f.label) for f in found.factors} == {
        ("driver", "ageing population"),
        ("challenge", "MDR certification"),
    }


def test_the_figures_of_a_market(sample_graph: Graph) -> None:
    found = sample_graph.market(MARKET)
    sizes = found.sizes()
    assert [(f.year, f.value, f.unit, f.forecast) for f in sizes] == [
        (2024, Decimal(640000000), "EUR", False),
        (2031, Decimal(1150000000), "EUR", True),
    ]
    assert [f.as_stated for f in found.sizes(year=2024)] == ["EUR 640 million"]
    assert len(found.sizes(region="iberia")) == 2
    assert len(found.sizes(region="japan")) == 0
    assert len(found.sizes(segment="wearables")) == 0
    (rate,) = found.growth_rates
    assert (rate.value, rate.unit, rate.from_year, rate.to_year) == (Decimal("8.7"), "percent", 2024, 2031)
    assert str(rate) == "8.7% (remote cardiology, Iberia, 2024-2031; Marisma Insights)"
    assert str(sizes[0]) == "EUR 640 million (remote cardiology, Iberia, 2024; Marisma Insights)"
    assert isinstance(sizes[:1], Figures)
    assert len(sizes[:1]) == 1
    assert sizes.spread is None, "two years do not compare"
    told = "1 figure from 640,000,000 to 640,000,000, median 640,000,000, highest 1.00 times the lowest"
    assert str(sizes[:1].spread) == told
    assert [(each.scope, each.when, each.unit) for each in sizes.spreads] == [
        ("remote cardiology, Iberia", "2024", "EUR"),
        ("remote cardiology, Iberia", "2031", "EUR"),
    ]


def test_a_spread_wants_figures_of_one_unit() -> None:
    size = {"kind": "market_size", "market": "m", "year": 2024, "forecast": False, "as_stated": "x"}
    entities = {"m": market("telecare"), "a": company("Alpha")}
    graph = made(entities, {**size, "amount": 0, "currency": "EUR"}, {**size, "amount": 5, "currency": "EUR"})
    spread = graph.market("telecare").sizes().spread
    assert spread is not None
    assert (spread.count, spread.lowest, spread.highest, spread.ratio) == (2, 0, 5, None)
    mixed = made(entities, {**size, "amount": 1, "currency": "USD"}, {**size, "amount": 5, "currency": "EUR"})
    assert mixed.market("telecare").sizes().spread is None
    assert [each.unit for each in mixed.market("telecare").sizes().spreads] == ["USD", "EUR"]
    assert Figures(()).spread is None


def test_shares_and_figures_of_segments() -> None:
    entities = {"m": market("telecare"), "s": {"type": "segment", "names": {"en": ["Video Visits"]}}}
    size = {
        "kind": "market_size",
        "market": "m",
        "year": 2024,
        "amount": 5,
        "currency": "EUR",
        "forecast": False,
    }
    graph = made(
        entities,
        {**size, "segment": "s", "as_stated": "5"},
        {"kind": "share", "subject": "s", "market": "m", "percent": 40, "as_stated": "40%"},
    )
    found = graph.market("telecare")
    assert len(found.sizes()) == 0
    assert [f.segment for f in found.sizes(segment="video")] == ["Video Visits"]
    (share,) = found.shares
    assert (share.segment, share.value, share.unit, share.year) == (
        "Video Visits",
        Decimal(40),
        "percent",
        None,
    )


def test_segments_form_a_tree() -> None:
    axis: Plain = {"type": "dimension", "names": {"en": ["axis"]}}
    segment = {"type": "segment", "names": {"en": ["Top"]}, "dimension": "x"}
    entities = {
        "m": market("telecare"),
        "x": axis,
        "x/top": segment,
        "x/low": {**segment, "names": {"en": ["Low"]}, "parent": "x/top"},
        "free": {"type": "segment", "names": {"en": ["Free"]}},
    }
    members = (
        {"kind": "membership", "member": key, "of": "m", "role": "segment"}
        for key in ("x/top", "x/low", "free")
    )
    tree = made(entities, *members).market("telecare").segments
    assert [(s.name, s.dimension, [low.name for low in s.children]) for s in tree] == [
        ("Free", None, []),
        ("Top", "axis", ["Low"]),
    ]


def test_everything_of_the_graph_by_path(sample_graph: Graph) -> None:
    assert [each.id for each in sample_graph.companies] == sorted(each.id for each in sample_graph.companies)
    assert len(sample_graph.companies) == 4
    assert [each.name for each in sample_graph.markets] == ["remote cardiology, Iberia"]
    assert [deal.date for deal in sample_graph.deals] == ["2024", "2025-05", None]


def test_sparql_and_rdflib(sample_graph: Graph) -> None:
    rows = sample_graph.query("SELECT ?b { ?a tkg:plansToAcquire ?b }")
    assert isinstance(rows, Rows)
    assert rows.rows == ((thing_iri("company/latido-medical"),),)
    assert isinstance(sample_graph.rdf(), rdflib.Dataset)
    assert sample_graph.store is sample_graph.store


def test_neighbours_and_paths(sample_graph: Graph) -> None:
    assert sample_graph.neighbours("Grupo Almenara") == ("Pulsera Labs",)
    assert sample_graph.neighbours("Grupo Almenara", steps=2) == ("Pulsera Labs", "remote cardiology, Iberia")
    (first, *others) = sample_graph.paths("Grupo Almenara", "Corvalho Saúde")
    assert [(s.source, s.type, s.target, s.backwards) for s in first] == [
        ("Grupo Almenara", "subsidiaryOf", "Pulsera Labs", True),
        ("Pulsera Labs", "playsIn", "remote cardiology, Iberia", False),
        ("remote cardiology, Iberia", "playsIn", "Corvalho Saúde", True),
    ]
    assert others == []
    assert all(step.claims for step in first)
    assert sample_graph.paths("Grupo Almenara", "Corvalho Saúde", steps=2) == ()
    assert len(sample_graph.paths("Grupo Almenara", "Corvalho Saúde", steps=4)) == 2
    with pytest.raises(UsageError, match="nothing here is called"):
        sample_graph.paths("Grupo Almenara", "nobody")


def test_the_graph_as_of_a_day(sample_graph: Graph) -> None:
    kinds = lambda graph: sorted(deal.kind for deal in graph.deals)  # noqa: E731
    assert kinds(sample_graph.as_of("2025-05-01")) == ["acquisition", "ownership", "partnership"]
    assert kinds(sample_graph.as_of("2025-04")) == ["ownership", "partnership"]
    assert kinds(sample_graph.as_of("2023")) == ["ownership"]
    past = sample_graph.as_of("2023")
    assert not [edge for edge in past.knowledge.edges if edge.predicate == "tkg:plansToAcquire"]
    assert len(past.market(MARKET).sizes()) == 2
    assert "company/latido-medical" in past.networkx()


def test_explaining_a_deal_a_claim_an_edge_and_a_thing(sample_graph: Graph, sample: Report) -> None:
    (deal,) = sample_graph.company("Corvalho Saúde").acquisitions
    edge = next(e for e in sample_graph.knowledge.edges if e.predicate == "tkg:plansToAcquire")
    of_deal = sample_graph.explain(deal)
    assert of_deal == sample_graph.explain(edge) == sample_graph.explain(deal.id)
    assert of_deal == sample_graph.explain(thing_iri(deal.id))
    assert of_deal.sentence.startswith(
        "acquisition: date 2025-05, status planned, amount 75000000, currency EUR"
    )
    assert "acquirer Corvalho Saúde, target Latido Medical SA" in of_deal.sentence
    key = next(
        k
        for _, _, k, d in sample_graph.networkx().edges(keys=True, data=True)
        if d["type"] == "plansToAcquire"
    )
    assert sample_graph.explain(key) == of_deal
    edges = [e for e in sample_graph.networkx().edges(keys=True, data=True) if e[2] == key]
    ((source, target, _, attributes),) = edges
    for shape in ((source, target, key, attributes), (source, target, key), (source, target, attributes)):
        assert sample_graph.explain(shape) == of_deal
    assert sample_graph.explain((source, target)) == of_deal
    of_claim = sample_graph.explain(deal.citations[0].claim)
    assert of_claim == sample_graph.explain(f"claim/{deal.citations[0].claim}")
    assert of_claim.citations == of_deal.citations
    assert "reviewed." in of_claim.sentence
    unsure = next(claim for claim in sample.claims if claim.unsure)
    assert "marked unsure, not in the graph" in sample_graph.explain(claim_id(unsure, sample)).sentence
    thing = sample_graph.explain("MDR")
    assert thing.sentence == "MDR: regulation in 1 report."
    assert thing.citations[0].quote == "MDR certification remains a challenge."
    assert str(thing).split("\n")[0] == thing.sentence


def test_explaining_tells_merges_and_decisions(seed_graph: Graph) -> None:
    found = seed_graph.explain("Amwell")
    assert any(d.startswith("company/american-well is company/amwell: ") for d in found.decisions)
    assert any(d.startswith("positive: company/amwell and company/american-well (") for d in found.decisions)
    assert "decision: positive" in str(found)
    kept_apart = seed_graph.explain("company/amazon-clinic")
    assert any(
        d.startswith("negative: company/amazon and company/amazon-clinic") for d in kept_apart.decisions
    )


def test_every_edge_of_the_network_can_be_explained_as_networkx_gives_it(seed_graph: Graph) -> None:
    for source, target, key, attributes in seed_graph.networkx().edges(keys=True, data=True):
        found = seed_graph.explain((source, target, key))
        assert found.about == attributes["statement"]
        assert {each.claim for each in found.citations} == set(attributes["claims"].split())


def test_every_node_of_the_network_can_be_explained(seed_graph: Graph) -> None:
    for node in seed_graph.networkx():
        found = seed_graph.explain(node)
        assert found.about == node
        assert found.citations or not seed_graph.index.touching(node)


def test_what_the_api_gives_can_be_explained(seed_graph: Graph) -> None:
    market = seed_graph.market("telemedicine")
    for each in (*market.sizes(), *market.rankings, *market.factors, *seed_graph.ledger().rows):
        assert seed_graph.explain(each).about == each.id
    company = seed_graph.company("Amwell")
    assert seed_graph.explain(company).about == company.id
    citation = company.citations[0]
    assert citation in seed_graph.explain(citation).citations


def test_conflicts_can_be_explained(seed_graph: Graph) -> None:
    for conflict in seed_graph.ledger().conflicts:
        found = seed_graph.explain(conflict)
        assert found == seed_graph.explain(conflict.path) == seed_graph.explain(thing_iri(conflict.path))
        assert found.sentence == str(conflict)
        assert found.citations


def test_what_cannot_be_explained(sample_graph: Graph) -> None:
    for nothing in ("acquisition/nothing", "conflict/nothing", "", ("company/none", "company/nobody")):
        with pytest.raises(UsageError, match="nothing here is called"):
            sample_graph.explain(nothing)
    with pytest.raises(UsageError, match="a float cannot be explained"):
        sample_graph.explain(1.5)  # type: ignore[arg-type]


def test_two_things_with_several_edges_name_them() -> None:
    ends = {"subject": "company/a", "object": "company/b"}
    edges = [
        Edge(**ends, predicate="tkg:partnerOf", statement="partnership/a-b"),
        Edge(**ends, predicate="tkg:acquired", statement="acquisition/a-b"),
    ]
    with pytest.raises(UsageError, match=r"several edges \(acquisition/a-b, partnership/a-b\); name one"):
        key_of(("company/a", "company/b"), edges=edges)


def test_what_python_prints_of_a_graph_is_short(seed_graph: Graph) -> None:
    assert repr(seed_graph) == f"<{seed_graph}>"
    assert str(seed_graph).startswith("graph of 4 reports and ")
    for view in (seed_graph.company("Amwell"), seed_graph.market("telemedicine")):
        assert len(repr(view)) < 2000


def test_the_network_is_typed_and_cited(sample_graph: Graph, sample_knowledge: Knowledge) -> None:
    network = sample_graph.networkx()
    assert isinstance(network, nx.MultiDiGraph)
    assert {data["type"] for _, data in network.nodes(data=True)} >= {
        "company",
        "market",
        "acquisition",
        "unnamed",
    }
    assert all(data["label"] for _, data in network.nodes(data=True))
    keys = [key for *_, key in network.edges(keys=True)]
    assert len(set(keys)) == len(keys)
    for *_, data in network.edges(data=True):
        assert set(data["claims"].split()) <= set(sample_knowledge.claims)
        assert data["statement"] in network
    deal = network["acquisition/corvalho-saude-latido-medical"]
    assert {data["type"] for edges in deal.values() for data in edges.values()} == {"acquirer", "target"}
    assert {data["date"] for edges in deal.values() for data in edges.values()} == {"2025-05"}


def test_the_network_of_direct_edges_or_of_statements_alone(sample_graph: Graph) -> None:
    whole, direct, told = (
        sample_graph.networkx(),
        sample_graph.networkx(statements=False),
        sample_graph.networkx(direct=False),
    )
    assert all(data["direct"] for *_, data in direct.edges(data=True))
    assert not any(data["direct"] for *_, data in told.edges(data=True))
    assert direct.number_of_edges() + told.number_of_edges() == whole.number_of_edges()
    assert direct.number_of_edges() == len(sample_graph.knowledge.edges)


def test_questions_an_analyst_asks_of_the_seeds(seed_graph: Graph) -> None:
    assert [(d.status, d.target, d.date) for d in seed_graph.company("Teladoc").acquisitions] == [
        ("planned", "MédecinDirect", "2019-03")
    ]
    sizes = seed_graph.market("telemedicine").sizes()
    assert len({figure.publisher for figure in sizes}) >= 1
    assert all(figure.citations for figure in sizes)
    assert len(seed_graph.companies) == len({each.id for each in seed_graph.companies}) > 30
