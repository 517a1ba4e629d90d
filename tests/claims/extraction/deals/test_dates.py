"""When a deal took place, and how far it has come, where a sentence tells of more than the deal."""

from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import found

A, B, C = "Norvella Health", "Quistcare Labs", "Telvana Medical"

DATED = [
    (f"{B} stayed in Leeds until July 2007 when {B} was acquired by {A}.", "2007-07"),
    (f"Its founder died in 2004 and {B} was sold to {A} for $350 million in 2006.", "2006"),
    (f"{A} opened in 2015 and bought {B} a year later.", None),
    (f"{A} then bought {B}, before being sold in May 2016.", None),
    (f"{A}, which in 2015 opened a clinic, was acquired by {B} in 2018.", "2018"),
    (f"In 2019, {A} acquired {B}.", "2019"),
    (f"After acquiring {B}, {A} opened clinics in 2019.", None),
    (f"In 1996 {B} was sold to {A}, then to {C}.", "1996"),
    (f"{A} acquired {B} in the first half of 2022.", "2022"),
    (f"In the second half of 2021, {A} acquired {B}.", "2021"),
    (f"{A} acquired {B} in Q2 2022.", "2022"),
    (f"{A} agreed to acquire {B}, and the deal is expected to close in the first half of 2022.", None),
    (f"{A} will acquire {B} in the second half of 2027.", None),
]


@pytest.mark.parametrize(("sentence", "date"), DATED)
def test_a_deal_has_the_date_of_its_own_clause(sentence: str, date: str | None) -> None:
    report = found(f"{sentence}\n\nKey players:\n\n- {A}\n- {B}\n- {C}\n").report
    deals = [claim for claim in report.claims if getattr(claim, "kind", "") == "acquisition"]

    assert [None if deal.date is None else str(deal.date) for deal in deals][:1] == [date]


def test_what_the_next_buyer_paid_is_not_the_price_of_the_first_sale() -> None:
    text = f"In 1996 {B} was sold to {A}, then to {C} in 2000 for $72 million."
    report = found(f"{text}\n\nKey players:\n\n- {A}\n- {B}\n- {C}\n").report
    deals = {str(claim.date): claim.amount for claim in report.claims if claim.kind == "acquisition"}

    assert deals == {"1996": None, "2000": 72_000_000}


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        (f"The acquisition of {B} by {A} was completed in May.", "completed"),
        (f"{B} received a takeover proposal from {A}.", "planned"),
        (f"{A} announced its intent to acquire {B}.", "planned"),
        (f"{A} took over {B}, a plant in Leeds.", "completed"),
        (f"{B} was taken over by {A}.", "completed"),
        (f"{A} is weighing a sale of {B}, which it acquired in 2021.", "completed"),
        (f"{A} plans to sell {B}, which the company bought in 2021.", "completed"),
        (f"{B}, which was once rumoured to want a buyer, was acquired by {A} in 2021.", "completed"),
        (f"{A} is weighing a purchase of {B}.", "rumoured"),
    ],
)
def test_how_far_a_deal_has_come(sentence: str, status: str) -> None:
    report = found(f"{sentence}\n\nKey players:\n\n- {A}\n- {B}\n").report
    deals = [claim for claim in report.claims if getattr(claim, "kind", "") == "acquisition"]

    assert [deal.status for deal in deals] == [status]


@pytest.mark.parametrize(
    ("sentence", "sums"),
    [
        (f"{A} acquired {B}, a chat app, for $2 million and {C}, a clinic chain, for $9 million.", {2, 9}),
        (
            f"{A} acquired {B}, an app that clinics of all sizes in the north use by day, for $5 million.",
            {5},
        ),
        (f"{A} acquired {B} in a cash and stock transaction valued at $7 million.", {7}),
        (f"{A} acquired {B} for a hefty $3 million.", {3}),
        (f"{A} acquired {B}, which raised $20 million for its app.", {None}),
    ],
)
def test_each_target_has_the_price_told_behind_it(sentence: str, sums: set[int | None]) -> None:
    report = found(f"{sentence}\n\nKey players:\n\n- {A}\n- {B}\n- {C}\n").report
    deals = [claim for claim in report.claims if getattr(claim, "kind", "") == "acquisition"]

    assert {None if deal.amount is None else int(deal.amount) // 1_000_000 for deal in deals} == sums
