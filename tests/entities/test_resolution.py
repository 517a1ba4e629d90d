from __future__ import annotations

from making import Plain, cited, company, market

from kg.entities.knowledge import resolve
from kg.model.knowledge import Concept, Knowledge, Node, ResolvedEntity


def entity(knowledge: Knowledge, path: str) -> ResolvedEntity:
    return knowledge.entities[path]


def links(knowledge: Knowledge, path: str) -> set[tuple[str, str]]:
    return {
        (spec.iri, value.path if isinstance(value, Node) else str(value))
        for spec, value in knowledge.entities[path].links
    }


def test_the_name_that_most_reports_prefer_comes_first() -> None:
    names = [("Amwell", "American Well"), ("American Well Amwell",), ("Amwell",)]
    reports = [cited({"amwell": company(*forms)}, name=str(number)) for number, forms in enumerate(names)]
    assert entity(resolve(reports, concepts={}), "company/amwell").names == {
        "en": ("Amwell", "American Well Amwell", "American Well")
    }


def test_between_equally_frequent_names_the_shorter_wins_then_the_alphabet() -> None:
    reports = [cited({"x": company(name)}, name=name) for name in ("Xeno Care", "Xeno", "Axen")]
    assert entity(resolve(reports, concepts={}), "company/x").names == {"en": ("Axen", "Xeno", "Xeno Care")}


def test_names_of_two_languages_stay_apart() -> None:
    both = {"type": "company", "names": {"zh": ["微医"], "en": ["WeDoctor"]}}
    found = entity(resolve([cited({"w": both})], concepts={}), "company/w")
    assert (found.names, found.label) == ({"en": ("WeDoctor",), "zh": ("微医",)}, "WeDoctor")
    only = {"type": "company", "names": {"zh": ["微医"]}}
    assert entity(resolve([cited({"w": only})], concepts={}), "company/w").label == "微医"


def test_a_place_has_its_common_name_beside_the_reports(concepts: dict[str, Concept]) -> None:
    place: Plain = {"type": "country", "names": {"zh": ["葡国"]}}
    found = entity(resolve([cited({"portugal": place})], concepts=concepts), "region/portugal")
    assert found.names == {"en": ("Portugal",), "zh": ("葡萄牙", "葡国")}


def test_a_market_is_named_by_subject_and_region(concepts: dict[str, Concept]) -> None:
    entities = {
        "m": {"type": "market", "subject": {"en": "telecare", "zh": "远程护理"}, "region": "iberia"},
        "iberia": {"type": "region", "names": {"en": ["Iberian"]}},
        "n": market("telecare"),
    }
    knowledge = resolve([cited(entities)], concepts=concepts)
    assert entity(knowledge, "market/m").names == {
        "en": ("telecare, Iberia",),
        "zh": ("远程护理, 伊比利亚半岛",),
    }
    assert entity(knowledge, "market/m").subject == "telecare"
    assert entity(knowledge, "market/n").names == {"en": ("telecare",)}
    assert links(knowledge, "market/m") == {("tkg:region", "region/iberia")}


def test_a_place_that_the_taxonomy_does_not_know_is_named_as_its_report_names_it() -> None:
    entities = {
        "m": {"type": "market", "subject": {"en": "telecare", "zh": "远程护理"}, "region": "upland"},
        "upland": {"type": "region", "names": {"de": ["Oberland"], "zh": ["高地"]}},
    }
    knowledge = resolve([cited(entities)], concepts={})
    assert entity(knowledge, "market/m").names == {"en": ("telecare, Oberland",), "zh": ("远程护理, 高地",)}


def test_a_market_of_several_reports_has_every_name_once() -> None:
    named = {"m": {**market("telecare"), "names": {"en": ["home care market"]}}}
    reports = [
        cited({"m": market("telecare")}, name="one"),
        cited(named, name="two"),
        cited(named, name="three"),
    ]
    assert entity(resolve(reports, concepts={}), "market/m").names == {"en": ("telecare", "home care market")}


def test_a_publisher_is_an_entity() -> None:
    reports = [
        cited({}, name=name, publisher=name) for name in ("Marisma Insights", "Marisma Insights, Inc.")
    ]
    knowledge = resolve(reports, concepts={})
    found = entity(knowledge, "publisher/marisma-insights")
    assert (found.type, len(found.reports)) == ("publisher", 2)


def test_a_segment_belongs_to_its_report() -> None:
    entities: dict[str, Plain] = {
        "x": {"type": "dimension", "names": {"en": ["axis"]}},
        "x/top": {"type": "segment", "names": {"en": ["Top"]}, "dimension": "x"},
        "x/low": {
            "type": "segment",
            "names": {"en": ["Low"]},
            "dimension": "x",
            "parent": "x/top",
            "residual": True,
        },
    }
    reports = [cited(entities, name=name) for name in ("one", "two")]
    knowledge = resolve(reports, concepts={})
    assert len(knowledge.entities) == 6
    slug = reports[0].source.slug
    assert links(knowledge, f"segment/{slug}/x/low") == {
        ("skos:inScheme", f"dimension/{slug}/x"),
        ("skos:broader", f"segment/{slug}/x/top"),
        ("tkg:residual", "True"),
    }


def test_links_follow_merges() -> None:
    product: Plain = {"type": "product", "names": {"en": ["Pulse"]}, "company": "b"}
    reports = [
        cited({"a": company("Alpha")}, name="one"),
        cited({"b": company("Alpha"), "p": product}, name="two"),
    ]
    assert links(resolve(reports, concepts={}), "product/p") == {("tkg:maker", "company/a")}


def test_a_view_says_what_its_report_says_alone() -> None:
    reports = [cited({"a": company("Alpha")}, name="one"), cited({"b": company("Alpha")}, name="two")]
    knowledge = resolve(reports, concepts={})
    assert sorted(path.path for view in knowledge.views for path in view.entities) == [
        "company/a",
        "company/b",
    ]
    assert list(knowledge.entities) == ["company/a"]


def test_content_stands_in_a_fixed_order(seeds: Knowledge) -> None:
    assert list(seeds.entities) == sorted(seeds.entities)
    assert [s.path for s in seeds.statements] == sorted(s.path for s in seeds.statements)
    assert list(seeds.edges) == sorted(seeds.edges)
    hashes = [report.source.sha256 for report in seeds.reports]
    assert hashes == sorted(hashes)
    assert seeds.names()["company/amwell"] == "Amwell"


def test_no_label_holds_a_sign_that_nobody_sees() -> None:
    one = cited({"a": company("Am\u00adwell"), "m": market("tele\u200bcare")}, name="one")
    two = cited({"b": company("Amwell", "Am\u200bwell Inc")}, name="two")
    knowledge = resolve([one, two], concepts={})
    assert knowledge.entities["company/a"].names == {"en": ("Amwell", "Amwell Inc")}
    assert [e.names for e in knowledge.entities.values() if e.type == "market"] == [{"en": ("telecare",)}]
