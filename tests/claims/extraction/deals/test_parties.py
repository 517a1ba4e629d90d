"""Parties of releases that are called by a role: "the Company", "the Purchaser"."""

from __future__ import annotations

import pytest

from tests.claims.extraction.deal_texts import bought

A, B, C = "Osalcare Health Corp.", "Birkmed Care", "Tarnwell Clinic"


def test_the_company_is_who_declares_to_be_it() -> None:
    text = f'{A} (TSX: OSAL) (the "Company" or "OSAL") grew. {B} is small. The Company has acquired {C}.'
    assert bought(text) == {("Osalcare Health Corp", C)}


def test_the_company_of_a_page_without_a_declaration_is_the_first_that_is_listed() -> None:
    text = f"{A} (ASX: OSA) grew. {B} is small. In May the Company had bought {C} for $2 million."
    assert bought(text) == {("Osalcare Health Corp", C)}


def test_a_declared_purchaser_buys() -> None:
    text = f"{A} (the “Purchaser”) met {B} (the “Vendor”). The Purchaser will acquire {C} from the Vendor."
    assert bought(text) == {("Osalcare Health Corp", C)}


def test_without_any_party_the_company_is_nobody() -> None:
    assert bought(f"{B} is small. On May 1 the Company bought {C}.") == set()


def test_the_company_of_a_note_is_whose_common_stock_it_speaks_of() -> None:
    text = f"On May 1 the Company acquired {B}. It paid 445,000 shares of {A}'s common stock."
    assert bought(text) == {("Osalcare Health Corp", B)}


@pytest.mark.parametrize(
    "name",
    [
        "Tarnwe\u0301l Clinic",
        "Tarnwe\u0301\u0301l Clinic",
        "Tarnw\u00e9\u0301l Clinic",
        "Tarn\u0323\u0302well Clinic",
        "Tarnw\u1ec7ll Clinic",
    ],
)
def test_accents_that_are_signs_of_their_own_cut_no_name(name: str) -> None:
    assert bought(f"{name} acquired {B} in 2022.") == {(name, B)}
    assert bought(f"{B} acquired {name} in 2022.") == {(B, name)}
