"""Stakes, brackets and lists in which deals are told, and products that later sentences name in turn."""

from __future__ import annotations

import pytest

from tests.claims.extraction.deal_texts import bought, launched, owned, partners


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (
            "Players include Brindlewick, Inc.; Quorvik Group (acquired Tarnhill Care, Inc.); Velmedo Inc.",
            {("Quorvik Group", "Tarnhill Care, Inc.")},
        ),
        (
            "Quorvik Group (which acquired Tarnhill Care in 2031) sells wards.",
            {("Quorvik Group", "Tarnhill Care")},
        ),
        (
            "Velmedo Group sold its stake in Tarnhill Care to Quorvik Health for $40 million.",
            {("Quorvik Health", "Tarnhill Care")},
        ),
        (
            "Quorvik Health has bought Tarnhill's parent company, Velmedo Group, for $40 million.",
            {("Quorvik Health", "Velmedo Group")},
        ),
        ("Velmedo Group sold its minority stake in Tarnhill Care to Quorvik Health.", set()),
        ("Quorvik Group (next to Tarnhill Care) sells wards.", set()),
    ],
)
def test_purchases_in_brackets_and_of_stakes(text: str, pairs: set[tuple[str, str]]) -> None:
    assert bought(text) == pairs


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("Quorvik Health, which holds a majority stake in Tarnhill Care, opened wards.", True),
        ("It came as Quorvik Health was increasing its majority stake in Tarnhill Care to 63%.", True),
        ("Quorvik Health's controlling interest in Tarnhill Care is for sale.", True),
        ("Quorvik Health, which holds a minority stake in Tarnhill Care, opened wards.", False),
        ("Quorvik Health increased its stake in Tarnhill Care to 12%.", False),
    ],
)
def test_who_holds_most_of_a_house_owns_it(text: str, pairs: bool) -> None:
    assert owned(text) == ({("Quorvik Health", "Tarnhill Care")} if pairs else set())


def test_lists_go_on_behind_a_bracket() -> None:
    text = (
        "Quorvik Health has partnerships with studios (like Velmedo Group and Tarnhill Care), "
        "big carriers like Brindlewick Air and Oak Lane Health, and the chain Ostrel Group."
    )
    others = {"Velmedo Group", "Tarnhill Care", "Brindlewick Air", "Oak Lane Health", "Ostrel Group"}
    assert partners(text) == {frozenset(("Quorvik Health", other)) for other in others}


def test_a_clause_behind_a_bracket_is_no_list() -> None:
    text = "Quorvik Health works with Velmedo Group (in Oslo), and Tarnhill Care has bought Ostrel Group."
    assert partners(text) == {frozenset(("Quorvik Health", "Velmedo Group"))}


@pytest.mark.parametrize(
    ("text", "products"),
    [
        (
            "Quorvik Health launched two initiatives. The first is Ward Connect. Another, Ward Lite, helps.",
            {"Ward Connect", "Ward Lite"},
        ),
        ("Quorvik Health has launched two initiatives. They are free of charge.", set()),
        ("A rival of Quorvik Health launching its night app on trial was heard of.", {"night app"}),
        ("Tarnhill Care, a ward platform established by Quorvik Health, runs well.", set()),
    ],
)
def test_products_named_in_turn(text: str, products: set[str]) -> None:
    assert {product for _, product in launched(text)} == products
