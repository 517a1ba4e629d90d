"""Claims of several reports become deals; direct edges follow from their status."""

from __future__ import annotations

from decimal import Decimal
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import Plain, cited, company, market

from kg.entities.knowledge import resolve
from kg.model.cited import CitedReport
from kg.model.decision import Decision
from kg.model.fields import Status
from kg.model.knowledge import Knowledge, Node, Statement

ENTITIES: dict[str, Plain] = {
    "a": company("Alpha"),
    "b": company("Beta"),
    "c": company("Gamma"),
    "m": market("telecare"),
    "p": {"type": "product", "names": {"en": ["Pulse"]}},
    "iberia": {"type": "region", "names": {"en": ["Iberia"]}},
    "s": {"type": "segment", "names": {"en": ["Seg"]}},
}
BUY = {"kind": "acquisition", "acquirer": "a", "target": "b", "status": "announced"}
TEAM = {"kind": "partnership", "parties": ["a", "b"], "status": "announced"}


def told(*claims: Plain) -> Knowledge:
    """Each claim in a report of its own."""
    reports = [cited(ENTITIES, [claim], name=f"report-{number}") for number, claim in enumerate(claims)]
    return resolve(reports, concepts={})


def together(*claims: Plain) -> Knowledge:
    return resolve([cited(ENTITIES, claims)], concepts={})


def sizes(knowledge: Knowledge) -> list[int]:
    return sorted(len(statement.claims) for statement in knowledge.statements)


def edges(knowledge: Knowledge) -> set[tuple[str, str, str]]:
    short = lambda path: path.rpartition("/")[2]  # noqa: E731
    return {(short(e.subject), e.predicate.removeprefix("tkg:"), short(e.object)) for e in knowledge.edges}


def only(knowledge: Knowledge) -> Statement:
    (statement,) = knowledge.statements
    return statement


@pytest.mark.parametrize(
    ("dates", "deals"),
    [
        (("2019", "2019-03"), [2]),
        (("2019-03", "2019-03-05"), [2]),
        (("2019", "2020"), [1, 1]),
        (("2019-03", "2019-04"), [1, 1]),
        (("2019-03-05", "2019-03-06"), [1, 1]),
        (("2019", None), [2]),
        ((None, None), [2]),
        (("2019", "2019-03", "2019-03-05", None), [4]),
        (("2019-03", "2019-05", "2021"), [1, 1, 1]),
    ],
)
def test_deals_are_joined_unless_their_dates_differ(dates: tuple[str | None, ...], deals: list[int]) -> None:
    assert sizes(told(*({**BUY, "date": date} for date in dates))) == deals


def test_of_the_dates_of_a_deal_the_most_precise_is_kept() -> None:
    statement = only(told({**BUY, "date": "2019"}, {**BUY, "date": "2019-03-05"}, {**BUY, "date": "2019-03"}))
    assert [str(date) for date in statement.all("date")] == ["2019-03-05"]


def test_of_the_stages_of_a_deal_the_last_is_kept() -> None:
    for last in get_args(Status)[1:]:
        assert only(told({**BUY, "status": last}, {**BUY, "status": "rumoured"})).all("status") == (last,)


def test_deals_with_the_same_sides_are_numbered_by_date() -> None:
    knowledge = told({**BUY, "date": "2021"}, {**BUY, "date": "2019"}, {**BUY, "date": "2020"})
    assert {s.path: str(s.one("date")) for s in knowledge.statements} == {
        "acquisition/a-b": "2019",
        "acquisition/a-b-2": "2020",
        "acquisition/a-b-3": "2021",
    }


def test_numbered_paths_never_meet_a_name() -> None:
    entities = {**ENTITIES, "b-2": company("Beta Two")}
    claims = [{**BUY, "date": "2019"}, {**BUY, "date": "2021"}, {**BUY, "target": "b-2", "date": "2018"}]
    knowledge = resolve([cited(entities, claims)], concepts={})
    paths = [statement.path for statement in knowledge.statements]
    assert len(set(paths)) == 3


def test_a_deal_is_not_its_reverse() -> None:
    knowledge = told(BUY, {**BUY, "acquirer": "b", "target": "a"})
    assert {(str(s.one("acquirer")), str(s.one("target"))) for s in knowledge.statements} == {
        (str(Node("company/a")), str(Node("company/b"))),
        (str(Node("company/b")), str(Node("company/a"))),
    }
    owned = {"kind": "ownership", "parent": "a", "subsidiary": "b"}
    assert sizes(told(owned, {**owned, "parent": "b", "subsidiary": "a"})) == [1, 1]


def test_the_order_of_parties_does_not_count() -> None:
    assert sizes(told(TEAM, {**TEAM, "parties": ["b", "a"]})) == [2]
    assert sizes(told(TEAM, {**TEAM, "parties": ["a", "b", "c"]})) == [1, 1]
    merger = {"kind": "merger", "parties": ["a", "b"], "status": "completed"}
    assert sizes(told(merger, {**merger, "acquirer": "a", "target": "b"})) == [2]


def test_deals_of_two_kinds_are_two() -> None:
    assert sizes(told(BUY, TEAM)) == [1, 1]


def test_a_deal_with_an_unnamed_side_stays_with_its_claim() -> None:
    masked = {**BUY, "target": {"unnamed": "a small clinic"}}
    knowledge = told(masked, masked)
    assert sizes(knowledge) == [1, 1]
    sides = [statement.one("target") for statement in knowledge.statements]
    assert all(isinstance(side, Node) and side.unnamed and side.label == "a small clinic" for side in sides)
    assert len({str(side) for side in sides}) == 2
    assert knowledge.edges == ()
    assert not [path for path in knowledge.entities if "unnamed" in path]


def test_two_unnamed_sides_are_two_nodes() -> None:
    both = {**TEAM, "parties": ["a", {"unnamed": "an insurer"}, {"unnamed": "an insurer"}]}
    nodes = [side for side in only(told(both)).all("parties") if isinstance(side, Node) and side.unnamed]
    assert len({side.path for side in nodes}) == 2


FIGURES: list[Plain] = [
    {
        "kind": "market_size",
        "market": "m",
        "year": 2024,
        "amount": 5,
        "currency": "EUR",
        "forecast": False,
        "as_stated": "5",
    },
    {"kind": "growth_rate", "market": "m", "percent": 5, "as_stated": "5%"},
    {"kind": "share", "subject": "a", "market": "m", "percent": 5, "as_stated": "5%"},
    {
        "kind": "statistic",
        "subject": "a",
        "label": {"en": "users"},
        "value": 5,
        "unit": "people",
        "as_stated": "5",
    },
    {"kind": "ranking", "subject": "a", "rank": "largest", "market": "m"},
    {"kind": "driver", "affects": "m", "label": {"en": "need"}},
]


@pytest.mark.parametrize("claim", FIGURES, ids=lambda claim: str(claim["kind"]))
def test_what_two_sources_state_is_never_joined(claim: Plain) -> None:
    knowledge = told(claim, claim)
    assert sizes(knowledge) == [1, 1]
    assert knowledge.edges == ()


def done(found: set[tuple[str, str, str]]) -> dict[str, set[tuple[str, str, str]]]:
    """The edges of what has been announced as done."""
    return {"announced": found, "completed": found}


@pytest.mark.parametrize("status", get_args(Status))
@pytest.mark.parametrize(
    ("claim", "wanted"),
    [
        (
            BUY,
            {
                "completed": {("a", "acquired", "b")},
                "planned": {("a", "plansToAcquire", "b")},
                "announced": {("a", "plansToAcquire", "b")},
            },
        ),
        (
            {"kind": "merger", "parties": ["a", "b"]},
            {"completed": {("a", "mergedWith", "b"), ("b", "mergedWith", "a")}},
        ),
        (TEAM, done({("a", "partnerOf", "b"), ("b", "partnerOf", "a")})),
        (
            {"kind": "investment", "investors": ["a", "c"], "investee": "b"},
            done({("a", "investedIn", "b"), ("c", "investedIn", "b")}),
        ),
        ({"kind": "launch", "company": "a", "product": "p"}, done({("a", "launched", "p")})),
        ({"kind": "expansion", "company": "a", "product": "p"}, {}),
    ],
    ids=["acquisition", "merger", "partnership", "investment", "launch", "expansion"],
)
def test_a_direct_edge_follows_from_the_status(
    claim: Plain, wanted: dict[str, set[tuple[str, str, str]]], status: str
) -> None:
    assert edges(told({**claim, "status": status})) == wanted.get(status, set())


@pytest.mark.parametrize(
    ("claim", "edge"),
    [
        ({"kind": "ownership", "parent": "a", "subsidiary": "b"}, ("b", "subsidiaryOf", "a")),
        ({"kind": "location", "company": "a", "country": "iberia"}, ("a", "basedIn", "iberia")),
        ({"kind": "membership", "member": "a", "of": "m", "role": "player"}, ("a", "playsIn", "m")),
        ({"kind": "membership", "member": "s", "of": "m", "role": "segment"}, ("m", "hasSegment", "s")),
        (
            {"kind": "membership", "member": "iberia", "of": "m", "role": "region"},
            ("m", "coversRegion", "iberia"),
        ),
    ],
)
def test_edges_without_a_status(claim: Plain, edge: tuple[str, str, str]) -> None:
    knowledge = told(claim, claim)
    assert edges(knowledge) == {edge} or claim.get("role") == "segment"
    if claim.get("role") == "segment":
        assert edges(knowledge) == {edge}
        assert len({e.object for e in knowledge.edges}) == 2, "a segment belongs to its report"
    else:
        assert sizes(knowledge) == [2]


def test_a_company_is_no_partner_of_itself() -> None:
    entities = {**ENTITIES, "alpha": company("Alpha Ltd")}
    row = {"judgement": "positive", "left": "company/a", "right": "company/alpha"}
    one = Decision.model_validate({**row, "by": "t", "when": "2026", "why": "one house"})
    report = cited(entities, [{**TEAM, "parties": ["a", "alpha", "b"]}])
    knowledge = resolve([report], decisions=[one], concepts={})
    assert edges(knowledge) == {("a", "partnerOf", "b"), ("b", "partnerOf", "a")}


def test_what_is_unsure_makes_no_statement_and_no_edge() -> None:
    knowledge = told({**BUY, "status": "completed", "unsure": True})
    assert not [*knowledge.statements, *knowledge.edges]
    assert len(knowledge.claims) == 1


def test_a_cause_points_to_the_statement_of_the_broader_factor() -> None:
    factor = {"kind": "driver", "affects": "m"}
    knowledge = together(
        {**factor, "label": {"en": "need"}, "key": "need"},
        {**factor, "label": {"en": "age"}, "part_of": "need"},
    )
    causes = {s.path.split("-")[0]: s.one("part_of") for s in knowledge.statements}
    broader = next(s.path for s in knowledge.statements if s.path.startswith("driver/need"))
    assert causes == {"driver/need": None, "driver/age": Node(broader)}


def test_a_cause_that_is_unsure_is_pointed_to_by_nobody() -> None:
    factor = {"kind": "driver", "affects": "m"}
    knowledge = together(
        {**factor, "label": {"en": "need"}, "key": "need", "unsure": True},
        {**factor, "label": {"en": "age"}, "part_of": "need"},
    )
    assert only(knowledge).one("part_of") is None


def test_amounts_of_joined_claims_are_kept() -> None:
    priced = {**BUY, "amount": 5, "currency": "EUR", "as_stated": "EUR 5"}
    statement = only(told(priced, BUY))
    assert (statement.one("amount"), statement.one("currency")) == (Decimal(5), "EUR")


CLAIMS: list[Plain] = [
    BUY,
    {**BUY, "date": "2019"},
    {**BUY, "date": "2019-03", "status": "completed"},
    {**BUY, "date": "2021"},
    TEAM,
    {**TEAM, "parties": ["b", "a"]},
    *FIGURES,
]
REPORTS = [cited(ENTITIES, [claim], name=f"report-{number}") for number, claim in enumerate(CLAIMS)]


@given(st.permutations(REPORTS))
def test_the_order_of_reports_does_not_count(reports: list[CitedReport]) -> None:
    assert resolve(reports, concepts={}) == resolve(REPORTS, concepts={})


@given(st.permutations([TEAM, *FIGURES]))
def test_the_order_of_claims_does_not_count(claims: list[Plain]) -> None:
    left, right = together(*claims), together(TEAM, *FIGURES)
    assert left.statements == right.statements
    assert left.edges == right.edges


def test_every_statement_of_the_seeds_has_its_own_path(seeds: Knowledge) -> None:
    paths = [statement.path for statement in seeds.statements]
    assert len(set(paths)) == len(paths)
    assert all(statement.claims for statement in seeds.statements)
    sure = {claim for claim, bearer in seeds.claims.items() if not bearer.claim.unsure}
    assert {claim for statement in seeds.statements for claim in statement.claims} == sure
