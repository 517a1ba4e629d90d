from __future__ import annotations

import pytest
from making import cited, company, market

from kg.entities.knowledge import resolve
from kg.graph import Graph
from kg.graph.prominence import most_named_company


def test_it_is_the_one_that_most_reports_name_and_then_with_most_deals(
    seed_graph: Graph, sample_graph: Graph
) -> None:
    for graph in (seed_graph, sample_graph):
        best = max(graph.companies, key=lambda each: (len(each.entity.reports), len(each.deals)))
        found = most_named_company(graph.knowledge)
        assert found is not None
        assert (found.path, found.label) == (best.id, best.name)
    assert len(seed_graph.companies) > len({len(each.entity.reports) for each in seed_graph.companies})


@pytest.mark.parametrize("number", [0, 1])
def test_a_graph_of_one_company_or_none(number: int) -> None:
    entities = {"m": market("telehealth"), **({"a": company("Alder Health")} if number else {})}
    found = most_named_company(resolve([cited(entities)], concepts={}))
    assert (found.label if found else None) == ("Alder Health" if number else None)
