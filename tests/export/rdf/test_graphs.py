"""The report graph stands alone, and the resolved graph says everything once."""

from __future__ import annotations

from collections import defaultdict

import pyoxigraph as ox
import pytest
from making import cited, company

from kg.entities.knowledge import resolve
from kg.export.rdf import Taxonomy, dataset
from kg.model.decision import Decision
from kg.model.knowledge import Knowledge
from kg.model.report import Report
from kg.namespaces import BASE, document_iri, expand, thing_iri
from kg.store.query import Rows, Store
from kg.store.terms import Quad

from .. import hostile

DEFAULT = ox.DefaultGraph()
ID = BASE + "id/"
TYPE = expand("rdf:type")
Described = dict[str, dict[str, set[str]]]


def described(quads: list[Quad], graph: object) -> Described:
    """What a graph says of each of its subjects, with short names for IRIs of ours."""
    found: Described = defaultdict(lambda: defaultdict(set))
    for item in quads:
        if item.graph_name == graph:
            found[short(item.subject.value)][short(item.predicate.value)].add(shown(item.object))
    return found


def short(iri: str) -> str:
    for prefix in ("tkg", "skos", "rdfs", "rdf", "dcterms", "schema", "prov", "qb", "owl", "org", "xsd"):
        if iri.startswith(expand(f"{prefix}:")):
            return f"{prefix}:{iri.removeprefix(expand(f'{prefix}:'))}"
    return iri.removeprefix(ID)


def shown(term: object) -> str:
    if isinstance(term, ox.Literal):
        kind = f"@{term.language}" if term.language else f"^{short(term.datatype.value)}"
        return f'"{term.value}"' + kind.replace("^xsd:string", "")
    return short(term.value)  # type: ignore[attr-defined]


def graph_names(quads: list[Quad]) -> set[ox.NamedNode]:
    return {item.graph_name for item in quads if item.graph_name != DEFAULT}


@pytest.fixture(scope="module")
def report_graph(sample: Report, sample_quads: list[Quad]) -> Described:
    return described(sample_quads, ox.NamedNode(thing_iri(f"report/{sample.document.slug}")))


@pytest.fixture(scope="module")
def resolved(sample_quads: list[Quad]) -> Described:
    return described(sample_quads, DEFAULT)


@pytest.fixture(scope="module", params=["sample", "seeds", "hostile"])
def any_quads(
    request: pytest.FixtureRequest, sample_quads: list[Quad], seed_quads: list[Quad], taxonomy: Taxonomy
) -> list[Quad]:
    if request.param == "hostile":
        return dataset(hostile.knowledge(), taxonomy)
    return {"sample": sample_quads, "seeds": seed_quads}[request.param]


def test_a_report_graph_describes_everything_it_names(any_quads: list[Quad]) -> None:
    names = graph_names(any_quads)
    assert names
    for name in names:
        found = described(any_quads, name)
        objects = {
            item.object.value
            for item in any_quads
            if item.graph_name == name
            and isinstance(item.object, ox.NamedNode)
            and item.object.value.startswith(ID)
        }
        assert {short(each) for each in objects} <= set(found)
        for subject, facts in found.items():
            assert "rdf:type" in facts or facts["tkg:unnamed"] == {'"true"^xsd:boolean'}, subject
            assert "rdfs:label" in facts or subject.startswith(("claim/", "report/")), subject


def test_a_report_graph_holds_no_taxonomy_and_no_resolved_deal(any_quads: list[Quad]) -> None:
    for name in graph_names(any_quads):
        found = described(any_quads, name)
        classes = {subject.split("/")[0] for subject in found}
        assert classes <= {
            "report",
            "publisher",
            "company",
            "government-body",
            "product",
            "market",
            "region",
            "regulation",
            "dimension",
            "segment",
            "claim",
        }
        predicates = {predicate for facts in found.values() for predicate in facts}
        assert not predicates & {"tkg:acquired", "tkg:playsIn", "tkg:partnerOf", "tkg:claim", "skos:notation"}
        assert not any(
            "skos:broader" in facts for subject, facts in found.items() if subject.startswith("region/")
        )


def test_every_claim_of_a_report_graph_is_cited(any_quads: list[Quad]) -> None:
    for name in graph_names(any_quads):
        for subject, facts in described(any_quads, name).items():
            if subject.startswith("claim/") and "tkg:unnamed" not in facts:
                assert facts["prov:wasDerivedFrom"] == {short(name.value)}
                assert all("#char=" in iri for iri in facts["tkg:evidence"])
                assert facts["tkg:grounding"] <= {'"reread"', '"recorded"'}
                assert len(facts["tkg:confidence"]) == len(facts["tkg:method"]) == 1


def test_labels_follow_the_rules(any_quads: list[Quad]) -> None:
    for graph in (DEFAULT, *graph_names(any_quads)):
        for subject, facts in described(any_quads, graph).items():
            if "rdfs:label" in facts and not subject.startswith(("report/", "claim/")):
                assert len(facts["rdfs:label"]) == 1, subject
            languages = [label.rpartition("@")[2] for label in facts["skos:prefLabel"]]
            assert len(set(languages)) == len(languages), subject
            assert not facts["skos:prefLabel"] & facts["skos:altLabel"], subject


def test_the_report(report_graph: Described, sample: Report) -> None:
    slug = sample.document.slug
    facts = report_graph[f"report/{slug}"]
    mentioned = facts.pop("schema:mentions")
    assert facts == {
        "rdf:type": {"tkg:Report"},
        "tkg:fileName": {'"iberian-remote-cardiology.txt"'},
        "tkg:sha256": {f'"{sample.document.sha256}"'},
        "tkg:document": {document_iri(sample.document.sha256)},
        "dcterms:title": {'"Iberian Remote Cardiology Market 2025-2031"@en'},
        "rdfs:label": {'"Iberian Remote Cardiology Market 2025-2031"'},
        "dcterms:publisher": {"publisher/marisma-insights"},
        "dcterms:issued": {'"2025-06-18"^xsd:date'},
        "dcterms:language": {'"en"'},
    }
    segments = {f"segment/{slug}/offering/{name}" for name in ("wearables", "reading-services", "others")}
    companies = {
        f"company/{name}" for name in ("corvalho-saude", "latido-medical", "pulsera-labs", "grupo-almenara")
    }
    assert mentioned == segments | companies | {
        "market/remote-cardiology-iberia",
        "region/iberia",
        "region/portugal",
        "regulation/mdr",
    }


def test_the_entities(report_graph: Described, sample: Report) -> None:
    slug = sample.document.slug
    assert report_graph["publisher/marisma-insights"] == {
        "rdf:type": {"tkg:Publisher"},
        "rdfs:label": {'"Marisma Insights"'},
    }
    assert report_graph["company/latido-medical"] == {
        "rdf:type": {"tkg:Company"},
        "rdfs:label": {'"Latido Medical SA"'},
        "skos:prefLabel": {'"Latido Medical SA"@en'},
        "skos:altLabel": {'"Latido Medical"@en'},
    }
    assert report_graph["company/corvalho-saude"]["tkg:country"] == {"region/portugal"}
    assert report_graph["region/iberia"] == {
        "rdf:type": {"tkg:Region"},
        "rdfs:label": {'"Iberia"'},
        "skos:prefLabel": {'"Iberia"@en'},
        "skos:altLabel": {'"Iberian"@en'},
    }
    assert report_graph["region/portugal"]["rdf:type"] == {"tkg:Country"}
    assert report_graph["market/remote-cardiology-iberia"] == {
        "rdf:type": {"tkg:Market"},
        "rdfs:label": {'"remote cardiology, Iberia"'},
        "skos:prefLabel": {'"remote cardiology, Iberia"@en'},
        "tkg:region": {"region/iberia"},
    }
    assert report_graph[f"segment/{slug}/offering/others"] == {
        "rdf:type": {"tkg:Segment"},
        "rdfs:label": {'"Others"'},
        "skos:prefLabel": {'"Others"@en'},
        "skos:inScheme": {f"dimension/{slug}/offering"},
        "tkg:residual": {'"true"^xsd:boolean'},
    }
    assert report_graph[f"dimension/{slug}/offering"]["rdf:type"] == {"tkg:Dimension"}


def claims(graph: Described, kind: str) -> list[dict[str, set[str]]]:
    """What the claims of a kind say, without how they are cited."""
    cited_by = (
        "tkg:evidence",
        "tkg:subjectEvidence",
        "tkg:objectEvidence",
        "prov:wasDerivedFrom",
        "tkg:grounding",
        "tkg:method",
        "tkg:rule",
        "tkg:confidence",
        "rdf:type",
    )
    return [
        {name: values for name, values in facts.items() if name not in cited_by}
        for subject, facts in graph.items()
        if subject.startswith("claim/") and facts.get("rdf:type") == {f"tkg:{kind}"}
    ]


def test_the_figures(report_graph: Described) -> None:
    market = {"tkg:market": {"market/remote-cardiology-iberia"}}
    sizes = {year: facts for facts in claims(report_graph, "MarketSize") for year in facts.pop("tkg:year")}
    assert sizes == {
        '"2024"^xsd:gYear': {
            **market,
            "tkg:amount": {'"640000000.0"^xsd:decimal'},
            "tkg:currency": {'"EUR"'},
            "tkg:forecast": {'"false"^xsd:boolean'},
            "tkg:asStated": {'"EUR 640 million"'},
        },
        '"2031"^xsd:gYear': {
            **market,
            "tkg:amount": {'"1150000000.0"^xsd:decimal'},
            "tkg:currency": {'"EUR"'},
            "tkg:forecast": {'"true"^xsd:boolean'},
            "tkg:asStated": {'"EUR 1.15 billion"'},
        },
    }
    assert claims(report_graph, "GrowthRate") == [
        {
            **market,
            "tkg:percent": {'"8.7"^xsd:decimal'},
            "tkg:fromYear": {'"2024"^xsd:gYear'},
            "tkg:toYear": {'"2031"^xsd:gYear'},
            "tkg:asStated": {'"8.7%"'},
        }
    ]


def test_the_deals(report_graph: Described) -> None:
    assert claims(report_graph, "Acquisition") == [
        {
            "tkg:acquirer": {"company/corvalho-saude"},
            "tkg:target": {"company/latido-medical"},
            "tkg:status": {'"planned"'},
            "tkg:date": {'"2025-05"^xsd:gYearMonth'},
            "tkg:earliest": {'"2025-05-01"^xsd:date'},
            "tkg:latest": {'"2025-05-31"^xsd:date'},
            "tkg:amount": {'"75000000.0"^xsd:decimal'},
            "tkg:currency": {'"EUR"'},
            "tkg:asStated": {'"EUR 75 million"'},
        }
    ]
    assert claims(report_graph, "Ownership") == [
        {"tkg:parent": {"company/grupo-almenara"}, "tkg:subsidiary": {"company/pulsera-labs"}}
    ]
    (team,) = claims(report_graph, "Partnership")
    (unnamed,) = team.pop("tkg:party") - {"company/pulsera-labs"}
    assert team == {
        "tkg:status": {'"announced"'},
        "tkg:date": {'"2024"^xsd:gYear'},
        "tkg:earliest": {'"2024-01-01"^xsd:date'},
        "tkg:latest": {'"2024-12-31"^xsd:date'},
    }
    assert unnamed.startswith("claim/")
    assert unnamed.endswith("-unnamed")
    assert report_graph[unnamed] == {
        "tkg:unnamed": {'"true"^xsd:boolean'},
        "rdfs:label": {'"an unnamed Spanish insurer"'},
    }


def test_ranks_members_and_factors(report_graph: Described, sample: Report) -> None:
    slug = sample.document.slug
    market = "market/remote-cardiology-iberia"
    assert {
        (*f["tkg:subject"], *f["tkg:rank"], *f["tkg:dimension"], *f["tkg:market"])
        for f in claims(report_graph, "Ranking")
    } == {
        (f"segment/{slug}/offering/reading-services", '"largest"', '"offering"', market),
        ("region/portugal", '"fastest_growing"', '"region"', market),
    }
    roles = [(*facts["tkg:role"], *facts["tkg:of"]) for facts in claims(report_graph, "Membership")]
    assert sorted(roles) == [('"player"', market)] * 3 + [('"segment"', market)] * 3
    assert claims(report_graph, "Driver") == [
        {
            "tkg:affects": {market},
            "skos:prefLabel": {'"ageing population"@en'},
            "rdfs:label": {'"ageing population"'},
        }
    ]
    assert claims(report_graph, "Challenge") == [
        {
            "tkg:affects": {market},
            "skos:prefLabel": {'"MDR certification"@en'},
            "rdfs:label": {'"MDR certification"'},
        }
    ]


def test_what_is_unsure_stays_out(sample_quads: list[Quad], sample_knowledge: Knowledge) -> None:
    (unsure,) = [claim for claim, bearer in sample_knowledge.claims.items() if bearer.claim.unsure]
    assert not [item for item in sample_quads if unsure in str(item)]
    assert not [item for item in sample_quads if item.object == ox.NamedNode(expand("tkg:Expansion"))]


def test_evidence_reads_back_in_the_document(report_graph: Described, sample_document: object) -> None:
    text = sample_document.text  # type: ignore[attr-defined]
    (claim,) = [f for s, f in report_graph.items() if f.get("rdf:type") == {"tkg:Acquisition"}]

    def read(predicate: str) -> str:
        (iri,) = claim[predicate]
        start, end = iri.partition("#char=")[2].split(",")
        return str(text[int(start) : int(end)])

    assert read("tkg:evidence").startswith("In May 2025, Corvalho Saúde announced plans")
    assert read("tkg:subjectEvidence") == "Corvalho Saúde"
    assert read("tkg:objectEvidence") == "Latido Medical"


def test_the_resolved_graph_has_a_node_a_deal_with_its_claims(
    resolved: Described, report_graph: Described
) -> None:
    deal = resolved["acquisition/corvalho-saude-latido-medical"]
    (claim,) = deal["tkg:claim"]
    assert report_graph[claim]["rdf:type"] == deal["rdf:type"] == {"tkg:Acquisition"}
    assert deal["tkg:status"] == {'"planned"'}
    assert deal["tkg:evidence"] == report_graph[claim]["tkg:evidence"]
    sizes = {subject: facts for subject, facts in resolved.items() if facts["rdf:type"] == {"tkg:MarketSize"}}
    assert len(sizes) == 2
    assert {frozenset(facts["qb:dataSet"]) for facts in sizes.values()} == {
        frozenset({"dataset/market-size"})
    }


def test_the_resolved_graph_has_direct_edges(resolved: Described, sample: Report) -> None:
    slug, market = sample.document.slug, "market/remote-cardiology-iberia"
    assert resolved["company/corvalho-saude"]["tkg:plansToAcquire"] == {"company/latido-medical"}
    assert not resolved["company/corvalho-saude"]["tkg:acquired"]
    assert resolved["company/corvalho-saude"]["tkg:country"] == {"region/portugal"}
    assert resolved["company/corvalho-saude"]["tkg:basedIn"] == {"region/portugal"}
    assert resolved["company/pulsera-labs"]["tkg:subsidiaryOf"] == {"company/grupo-almenara"}
    assert resolved["company/pulsera-labs"]["tkg:playsIn"] == {market}
    assert not resolved["company/pulsera-labs"]["tkg:partnerOf"]
    assert resolved[market]["tkg:hasSegment"] == {
        f"segment/{slug}/offering/{name}" for name in ("wearables", "reading-services", "others")
    }
    assert resolved[market]["tkg:coversRegion"] == {"region/iberia"}


def test_the_resolved_graph_takes_what_it_needs_of_the_taxonomy(resolved: Described) -> None:
    above = resolved["region/portugal"]["skos:broader"]
    assert above == {"region/southern-europe"}
    assert resolved["region/southern-europe"]["skos:broader"] == {"region/europe"}
    assert resolved["region/europe"]["skos:broader"] == {"region/world"}
    assert '"PT"^tkg:iso3166-1-alpha2' in resolved["region/portugal"]["skos:notation"]
    assert "region/japan" not in resolved
    (subject,) = resolved["market/remote-cardiology-iberia"]["skos:broader"]
    assert resolved[subject]["rdf:type"] == {"skos:Concept"}


def test_alignments_point_to_concepts_of_the_taxonomy(seed_quads: list[Quad]) -> None:
    found = described(seed_quads, DEFAULT)
    matched = {
        s: f["skos:exactMatch"] | f["skos:closeMatch"] for s, f in found.items() if s.startswith("segment/")
    }
    pointed = {concept for concepts in matched.values() for concept in concepts}
    assert len(pointed) > 20
    for concept in pointed:
        assert concept.startswith("taxonomy/")
        assert "tkg:Segment" not in found[concept]["rdf:type"]
        assert found[concept]["skos:prefLabel"]
    for subject in matched:
        assert not found[subject]["skos:broader"] & pointed


def test_a_replaced_name_points_to_the_one_that_stays(seed_quads: list[Quad]) -> None:
    found = described(seed_quads, DEFAULT)
    assert found["company/american-well"] == {"dcterms:isReplacedBy": {"company/amwell"}}
    assert '"American Well Corporation"@en' in found["company/amwell"]["skos:altLabel"]


def test_a_report_keeps_its_own_name_for_what_was_merged() -> None:
    reports = [
        cited({"a": company("Alpha")}, [{"kind": "mention", "entity": "a"}], name="one"),
        cited({"b": company("Beta")}, [{"kind": "mention", "entity": "b"}], name="two"),
    ]
    row = {
        "judgement": "positive",
        "left": "company/a",
        "right": "company/b",
        "by": "t",
        "when": "2026",
        "why": "one",
    }
    quads = dataset(resolve(reports, decisions=[Decision.model_validate(row)], concepts={}), {})
    everywhere = [described(quads, name) for name in graph_names(quads)]
    assert sorted(subject for found in everywhere for subject in found if subject.startswith("company/")) == [
        "company/a",
        "company/b",
    ]
    found = described(quads, DEFAULT)
    assert found["company/a"]["skos:altLabel"] | found["company/a"]["skos:prefLabel"] == {
        '"Alpha"@en',
        '"Beta"@en',
    }
    assert {each for facts in found.values() for each in facts["tkg:entity"]} == {"company/a"}


def test_a_symmetric_edge_is_written_both_ways(seed_quads: list[Quad]) -> None:
    answer = Store(seed_quads).query(
        "SELECT ?a ?b { ?a tkg:partnerOf|tkg:mergedWith ?b"
        " FILTER NOT EXISTS { ?b tkg:partnerOf|tkg:mergedWith ?a } }"
    )
    assert isinstance(answer, Rows)
    assert answer.rows == ()
    assert Store(seed_quads).query("ASK { ?a tkg:partnerOf ?b }") is True


def test_every_direct_edge_has_its_deal(seed_quads: list[Quad]) -> None:
    store = Store(seed_quads)
    assert (
        store.query(
            "ASK { ?a tkg:playsIn ?m FILTER NOT EXISTS { ?c a tkg:Membership ; tkg:member ?a ; tkg:of ?m } }"
        )
        is False
    )
    assert store.query("ASK { ?a tkg:acquired ?b }") is False, "the seeds know no completed acquisition"
    assert store.query("ASK { ?d tkg:status ?s FILTER NOT EXISTS { ?d tkg:claim ?c } }") is False
