"""What a company is said to lead, to hold and to count."""

from __future__ import annotations

from decimal import Decimal

import pytest
from making import Plain, cited, company, market

from kg.entities.knowledge import resolve
from kg.graph import CompanyView, Graph
from kg.store.query import Store

_ENTITIES: dict[str, Plain] = {
    "a": company("Alpha"),
    "b": company("Beta"),
    "m": market("telecare"),
    "n": market("mobile health"),
    "iberia": {"type": "region", "names": {"en": ["Iberia"]}},
}
_SHARE: Plain = {"kind": "share", "subject": "a", "market": "m"}
_STATISTIC: Plain = {"kind": "statistic", "as_stated": "so many"}
_COUNT: Plain = {**_STATISTIC, "subject": "a", "label": {"en": "registered users"}, "unit": "users"}
_CLAIMS: tuple[Plain, ...] = (
    {"kind": "ranking", "subject": "a", "rank": "largest", "market": "m"},
    {"kind": "ranking", "subject": "a", "rank": "fastest_growing", "market": "n"},
    {"kind": "ranking", "subject": "b", "rank": "largest", "market": "n"},
    {**_SHARE, "percent": 18.5, "year": 2024, "as_stated": "18.5%"},
    {**_SHARE, "percent": 12, "as_stated": "12%"},
    {**_SHARE, "percent": 15, "year": 2022, "as_stated": "15 percent"},
    {**_SHARE, "subject": "b", "percent": 7, "as_stated": "7%"},
    {**_COUNT, "value": 1250000, "year": 2023, "region": "iberia"},
    {**_COUNT, "value": 90, "label": {"en": "clinics"}, "unit": "clinics"},
    {**_STATISTIC, "label": {"en": "clinics"}, "unit": "clinics", "value": 5},
)


@pytest.fixture(scope="module")
def alpha() -> CompanyView:
    knowledge = resolve([cited(_ENTITIES, _CLAIMS, publisher="Marisma Insights")], concepts={})
    return Graph(knowledge, Store).company("Alpha")


def test_what_a_company_leads_in_the_order_of_the_markets(alpha: CompanyView) -> None:
    assert [(each.market, each.rank, each.publisher) for each in alpha.rankings] == [
        ("mobile health", "fastest_growing", "Marisma Insights"),
        ("telecare", "largest", "Marisma Insights"),
    ]
    assert [str(each) for each in alpha.rankings] == [
        "Alpha: fastest_growing (mobile health)",
        "Alpha: largest (telecare)",
    ]


def test_the_shares_of_a_company_by_year_undated_ones_last(alpha: CompanyView) -> None:
    assert [(each.year, each.value, each.as_stated, each.market) for each in alpha.shares] == [
        (2022, Decimal(15), "15 percent", "telecare"),
        (2024, Decimal("18.5"), "18.5%", "telecare"),
        (None, Decimal(12), "12%", "telecare"),
    ]
    assert [spread.count for spread in alpha.shares.spreads] == [1, 1, 1]


def test_the_statistics_of_a_company_by_year(alpha: CompanyView) -> None:
    assert [str(each) for each in alpha.statistics] == [
        "registered users: 1,250,000 users (Iberia, 2023)",
        "clinics: 90 clinics",
    ]
    assert [(each.value, each.year, each.region, each.publisher) for each in alpha.statistics] == [
        (Decimal(1250000), 2023, "Iberia", "Marisma Insights"),
        (Decimal(90), None, None, "Marisma Insights"),
    ]


def test_each_of_them_is_cited(alpha: CompanyView) -> None:
    told = (*alpha.rankings, *alpha.shares, *alpha.statistics)
    assert len(told) == 7
    assert all(each.citations for each in told)
    assert all(citation in alpha.citations for each in told for citation in each.citations)


def test_of_whom_nothing_is_told_nothing_is_shown(sample_graph: Graph) -> None:
    pulsera = sample_graph.company("Pulsera Labs")
    assert (pulsera.rankings, len(pulsera.shares), pulsera.statistics) == ((), 0, ())
