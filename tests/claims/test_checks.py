from __future__ import annotations

import pytest
from making import TEXT, Plain, company, evidence, market, report

from kg.claims.checks import faults
from kg.model.report import Report

ENTITIES = {"a": company("A"), "b": company("B"), "m": market("telecare")}
DRIVER = {"kind": "driver", "affects": "m", "label": {"en": "need"}}


def problems(entities: dict[str, Plain], claims: list[Plain]) -> list[str]:
    found: Report = report({**ENTITIES, **entities}, claims)
    return [fault.problem for fault in faults(found)]


def segment(parent: str | None) -> Plain:
    return {"type": "segment", "names": {"en": ["S"]}, "parent": parent}


def test_a_sound_report_has_no_fault(sample: Report) -> None:
    assert list(faults(sample)) == []


@pytest.mark.parametrize("keys", [("s",), ("s", "t"), ("s", "t", "u")])
def test_a_segment_is_not_its_own_ancestor(keys: tuple[str, ...]) -> None:
    entities = {key: segment(keys[(number + 1) % len(keys)]) for number, key in enumerate(keys)}
    assert f"{keys[0]!r} is its own ancestor" in problems(entities, [])


def test_a_chain_that_ends_in_a_circle_is_a_fault() -> None:
    entities = {"s": segment("t"), "t": segment("u"), "u": segment("t")}
    assert "'s' is its own ancestor" in problems(entities, [])


def test_references_of_entities_exist_and_have_the_right_type() -> None:
    assert problems({"s": segment("nowhere")}, []) == ["parent: there is no entity 'nowhere'"]
    assert problems({"s": segment("a")}, []) == ["parent: 'a' is a company, not a segment"]
    assert problems({"n": market("x", "a")}, []) == ["region: 'a' is a company, not a region or country"]
    product = {"type": "product", "names": {"en": ["P"]}, "company": "m"}
    assert problems({"p": product}, []) == ["company: 'm' is a market, not a company"]


def test_a_key_stands_once() -> None:
    other = {**DRIVER, "label": {"en": "age"}}
    assert problems({}, [{**DRIVER, "key": "k"}, {**other, "key": "k"}]) == ["the key 'k' stands twice"]
    assert problems({}, [{**DRIVER, "key": "k"}, other]) == []


def test_the_cause_of_a_factor_exists() -> None:
    assert "no factor has the key 'k'" in problems({}, [{**DRIVER, "part_of": "k"}])
    assert "no factor has the key 'k'" in problems(
        {}, [{**DRIVER, "part_of": "k"}, {"kind": "mention", "entity": "a", "key": "k"}]
    )
    broader = {**DRIVER, "label": {"en": "age"}, "key": "k"}
    assert problems({}, [{**DRIVER, "part_of": "k"}, broader]) == []


def test_an_unnamed_side_is_no_reference() -> None:
    deal = {"kind": "acquisition", "acquirer": {"unnamed": "a fund"}, "target": "a", "status": "planned"}
    assert problems({}, [deal]) == []


def test_region_is_a_word_where_a_dimension_is_named() -> None:
    rank = {"kind": "ranking", "subject": "a", "rank": "largest", "market": "m"}
    assert problems({}, [{**rank, "dimension": "region"}]) == []
    assert problems({}, [{**rank, "dimension": "regions"}]) == ["dimension: there is no entity 'regions'"]


@pytest.mark.parametrize(
    ("member", "role", "sound"),
    [
        ("a", "player", True),
        ("a", "segment", False),
        ("s", "segment", True),
        ("s", "player", False),
        ("s", "region", False),
    ],
)
def test_a_role_fits_its_member(member: str, role: str, sound: bool) -> None:
    found = problems(
        {"s": segment(None)}, [{"kind": "membership", "member": member, "of": "m", "role": role}]
    )
    assert bool(found) != sound


def test_evidence_lies_in_the_document() -> None:
    quote = {"at": (0, len(TEXT) + 1), "anchor": "One", "sha256": "0" * 64}
    claim = {"kind": "mention", "entity": "a", "evidence": [*evidence(), {"proof": [quote]}]}
    assert problems({}, [claim]) == [
        f"the evidence {[0, len(TEXT) + 1]} lies outside the document of {len(TEXT)} characters"
    ]


def test_the_same_fact_is_claimed_once_whatever_its_evidence() -> None:
    again = {
        "kind": "mention",
        "entity": "a",
        "evidence": evidence("said something"),
        "confidence": 0.5,
        "note": "x",
    }
    first = {"kind": "mention", "entity": "a"}
    assert problems({}, [first, {"kind": "mention", "entity": "b"}, again]) == [
        "the same fact is claimed twice (see claim 1 of the file)"
    ]


DEAL = {"kind": "acquisition", "status": "completed", "acquirer": "a", "target": "b"}
ROUND = {"kind": "investment", "status": "completed", "investors": ["a"], "investee": "b"}


@pytest.mark.parametrize(
    ("claim", "problem"),
    [
        ({**DEAL, "target": "a"}, "target: 'a' is the acquirer too"),
        ({**DEAL, "seller": "b"}, "target: 'b' is the seller too"),
        ({"kind": "ownership", "parent": "a", "subsidiary": "a"}, "subsidiary: 'a' is the parent too"),
        ({**ROUND, "investors": ["a", "b"]}, "investors: 'b' is the investee too"),
        ({**ROUND, "investors": ["a", "a"]}, "investors: 'a' stands twice"),
        ({"kind": "merger", "status": "planned", "parties": ["a", "a"]}, "parties: 'a' stands twice"),
        (
            {"kind": "partnership", "status": "announced", "parties": ["a", "b", "a"]},
            "parties: 'a' stands twice",
        ),
        (
            {"kind": "partnership", "status": "announced", "parties": [{"unnamed": "a clinic"}] * 2},
            "parties: 'a clinic' stands twice",
        ),
    ],
)
def test_nobody_deals_with_itself(claim: Plain, problem: str) -> None:
    assert problems({}, [claim]) == [problem]


@pytest.mark.parametrize(
    "claim",
    [
        DEAL,
        {**DEAL, "seller": {"unnamed": "a fund"}},
        ROUND,
        {"kind": "partnership", "status": "announced", "parties": ["a", {"unnamed": "a clinic"}]},
    ],
)
def test_sides_that_differ_are_sound(claim: Plain) -> None:
    assert problems({}, [claim]) == []


def size(amount: float, words: str, **more: object) -> Plain:
    fields = {"kind": "market_size", "market": "m", "year": 2024, "forecast": False}
    return {**fields, "amount": amount, "currency": "USD", "as_stated": words, **more}


def growth(percent: float, words: str) -> Plain:
    return {"kind": "growth_rate", "market": "m", "percent": percent, "as_stated": words}


@pytest.mark.parametrize(
    "claim",
    [
        size(999_999_999_999, "USD 100 billion"),
        size(100_000_000, "USD 100 billion"),
        size(45_000_000, "4,5 Mio. Euro"),
        size(3_180_000_000, "318亿元"),
        {**DEAL, "amount": 9_000_000, "currency": "USD", "as_stated": "about $8 million"},
        growth(15, "14.0%"),
        growth(1.4, "14 Prozent"),
        {"kind": "share", "subject": "a", "market": "m", "percent": 53, "as_stated": "just over 35%"},
    ],
)
def test_a_figure_is_the_one_that_its_words_print(claim: Plain) -> None:
    (problem,) = problems({}, [claim])
    assert problem.endswith(f"is not what as_stated says, {claim['as_stated']!r}")


@pytest.mark.parametrize(
    "claim",
    [
        size(100_000_000_000, "USD 100 billion"),
        size(4_500_000, "4,5 Mio. Euro"),
        size(31_800_000_000, "318亿元"),
        size(60_000_000_000, "half of the USD 120 billion"),
        size(9_000_000, "USD 5 million and USD 4 million"),
        size(62_000_000_000, "USD 60-64 billion"),
        size(640_000_000, "640"),
        size(5, "words"),
        size(6_000_000, "USD 3 million", note="three million each"),
        growth(14, "14.0%"),
        growth(-8, "8%"),
        growth(90, "约九成"),
        growth(33.3, "a third"),
    ],
)
def test_a_figure_that_its_words_may_give_is_sound(claim: Plain) -> None:
    assert problems({}, [claim]) == []
