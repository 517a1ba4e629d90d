"""Sizes of markets in Python: which are of the same thing, and how far these lie apart."""

from __future__ import annotations

import pytest
from ledger.making import knowledge, rate, report, size

from kg.errors import UsageError
from kg.graph import Graph
from kg.namespaces import thing_iri
from kg.store.query import Store

PLACES = {
    key: {"type": "country", "names": {"en": [name]}}
    for key, name in {
        "united-states": "United States",
        "russia": "Russia",
        "australia": "Australia",
        "china": "China",
    }.items()
}
BODY = " ".join(f"Words that tell part {n} of how the market of care at home has grown." for n in range(60))


def world(name: str, publisher: str, body: str = "") -> object:
    claims = [
        size(2024, "$100 billion"),
        size(2030, "$210 billion"),
        size(2024, "$40 billion", region="united-states"),
        size(2024, "$7 billion", region="china"),
        size(2024, "$2 billion", region="australia"),
        size(2024, "$1 billion", region="russia"),
    ]
    return report(name, claims, publisher=publisher, entities=PLACES, body=body)


@pytest.fixture(scope="module")
def graph() -> Graph:
    reports = [
        world("a", "Alder", BODY),
        world("b", "Birch", BODY),
        report("c", [size(2024, "$130 billion")]),
    ]
    return Graph(knowledge(*reports), Store)  # type: ignore[arg-type]


def told(graph: Graph, **wanted: object) -> set[str]:
    return {each.as_stated for each in graph.market("telemedicine").sizes(year=2024, **wanted)}  # type: ignore[arg-type]


def test_parts_are_not_mixed_with_the_whole(graph: Graph) -> None:
    market = graph.market("telemedicine")
    assert told(graph) == {"$100 billion", "$130 billion"}
    assert {each.region for each in market.regional_sizes} == {
        "United States",
        "China",
        "Australia",
        "Russia",
    }
    assert market.regional_sizes.spread is None


def test_copies_of_one_text_count_once(graph: Graph) -> None:
    found = graph.market("telemedicine").sizes(year=2024)
    assert len(found) == 3
    spread = found.spread
    assert spread is not None
    assert (spread.count, spread.lowest, spread.median, spread.highest) == (2, 100e9, 115e9, 130e9)


def test_years_do_not_compare(graph: Graph) -> None:
    found = graph.market("telemedicine").sizes()
    assert found.spread is None
    assert [(each.when, each.count) for each in found.spreads] == [("2024", 2), ("2030", 1)]
    assert [(each.when, each.count) for each in found[-2:].spreads] == [("2030", 1)]


def test_whole_markets_of_two_regions_do_not_compare() -> None:
    reports = [
        report("w", [size(2024, "$9 billion")]),
        report("c", [size(2024, "$3 billion")], region="china"),
    ]
    found = Graph(knowledge(*reports), Store).market("telemedicine").sizes(year=2024)
    assert len(found) == 2
    assert found.spread is None
    assert {each.scope for each in found.spreads} == {"telemedicine, World", "telemedicine, China"}


def test_rates_over_other_periods_do_not_compare() -> None:
    claims = [rate("10%", 2024, 2030), rate("12%", 2025, 2032)]
    found = Graph(knowledge(report("r", claims)), Store).market("telemedicine").growth_rates
    assert found.spread is None
    assert [str(each) for each in found.spreads] == [
        "1 figure from 10.0 to 10.0, median 10.0, highest 1.00 times the lowest",
        "1 figure from 12.0 to 12.0, median 12.0, highest 1.00 times the lowest",
    ]


@pytest.mark.parametrize(
    ("region", "found"),
    [
        ("United States", {"$40 billion"}),
        ("US", {"$40 billion"}),
        ("u.s.", {"$40 billion"}),
        ("region/united-states", {"$40 billion"}),
        (thing_iri("region/united-states"), {"$40 billion"}),
        ("美国", {"$40 billion"}),
        ("Russia", {"$1 billion"}),
        ("World", {"$100 billion", "$130 billion"}),
        ("Japan", set()),
        ("Chin", set()),
        ("telemedicine", set()),
    ],
)
def test_a_region_goes_by_its_names_and_by_no_part_of_one(graph: Graph, region: str, found: set[str]) -> None:
    assert told(graph, region=region) == found


def test_the_region_of_a_whole_market_is_found_too() -> None:
    found = Graph(knowledge(report("c", [size(2024, "$3 billion")], region="china")), Store)
    assert told(found) == told(found, region="China") == {"$3 billion"}
    assert told(found, region="World") == set()


def test_wrong_arguments_are_named(graph: Graph) -> None:
    market = graph.market("telemedicine")
    with pytest.raises(UsageError, match="a year is a number, as in 2025, not '2024'"):
        market.sizes(year="2024")  # type: ignore[arg-type]
    with pytest.raises(UsageError, match="by its name as text, not by 3"):
        market.sizes(region=3)  # type: ignore[arg-type]
    for name in (None, 3):
        with pytest.raises(UsageError, match=f"by its name as text, not by {name}"):
            graph.market(name)  # type: ignore[arg-type]
    with pytest.raises(UsageError, match="a day is text, as in '2024-06', not 2024"):
        graph.as_of(2024)  # type: ignore[arg-type]


def test_a_market_is_explained_and_found_by_its_iri(graph: Graph) -> None:
    market = graph.market(thing_iri("market/telemedicine-world"))
    assert market.id == "market/telemedicine-world"
    assert graph.explain(market) == graph.explain(market.id)


def test_several_markets_are_not_explained_as_one() -> None:
    reports = [
        report("w", [size(2024, "$9 billion")]),
        report("c", [size(2024, "$3 billion")], region="china"),
    ]
    graph = Graph(knowledge(*reports), Store)
    with pytest.raises(
        UsageError, match=r"several markets \(market/telemedicine-china, market/telemedicine-world\)"
    ):
        graph.explain(graph.market("telemedicine"))
