"""Whom "it", "the company" and "the Lyon-based insurer" mean, by the deals that are told of them."""

from __future__ import annotations

import pytest

from tests.claims.extraction.deal_texts import bought, launched, partners, raised

PLAYERS = "\n\nKey players:\n\n- Norvella Health\n- Quistcare\n- Medarro Ventures\n- Telvana\n"


@pytest.mark.parametrize(
    "between",
    [
        "Patients in two more towns can now see a doctor through Quistcare.",
        "The service has been built with the cameras that Telvana sells.",
        "An uncle of its founder ran Telvana, a sawmill.",
    ],
)
def test_it_is_not_what_somebody_else_does_something_with(between: str) -> None:
    text = f"Norvella Health runs clinics. {between} It also launched Velmora Watch."
    assert launched(text + PLAYERS, "en") == {("Norvella Health", "Velmora Watch")}


def test_it_may_be_whose_move_is_told_in_a_noun() -> None:
    text = "Quistcare grew.\n\nThis comes after Telvana's move. The company acquired Norvella Health."
    assert bought(text + PLAYERS, "en") == {("Telvana", "Norvella Health")}


def test_a_cleft_names_whom_the_text_speaks_of() -> None:
    text = "Telvana bought nobody. Now it is Quistcare making news. The firm will acquire Norvella Health."
    assert bought(text + PLAYERS, "en") == {("Quistcare", "Norvella Health")}


def test_an_it_that_stands_for_nothing() -> None:
    text = "Telvana makes scales. It is clear that Quistcare, which acquired Norvella Health, is growing."
    assert bought(text + PLAYERS, "en") == {("Quistcare", "Norvella Health")}


@pytest.mark.parametrize(
    ("first", "phrase"),
    [
        ("Insurer Quistcare opened an office.", "The insurer"),
        ("Quistcare, an online pharmacy, opened an office.", "The pharmacy chain"),
        ("Quistcare, which is based in Turin, opened an office.", "The Turin-based company"),
        ("Quistcare is a retailer of lenses.", "The retailer"),
    ],
)
def test_a_phrase_means_whom_the_page_describes_so(first: str, phrase: str) -> None:
    text = f"{first} Telvana opened a clinic in May. {phrase} has acquired Norvella Health."
    assert bought(text + PLAYERS, "en") == {("Quistcare", "Norvella Health")}


def test_a_phrase_that_fits_nobody_means_whom_the_text_speaks_of() -> None:
    text = "Telvana opened a clinic. The Turin-based insurer has teamed up with Quistcare."
    assert partners(text + PLAYERS, "en") == {frozenset({"Telvana", "Quistcare"})}


def test_where_a_company_sits_is_said_of_the_one_just_named() -> None:
    text = "Telvana knows Quistcare well. The Turin-based firm raised $5 million from Medarro Ventures."
    assert ("Quistcare", 5, frozenset({"Medarro Ventures"})) in {
        (taker, sum_, frozenset(investors)) for taker, sum_, investors in raised(text + PLAYERS, "en")
    }


def test_a_start_up_is_no_fund() -> None:
    text = "Medarro Ventures opened an office near Quistcare. The start-up has acquired Norvella Health."
    assert bought(text + PLAYERS, "en") == {("Quistcare", "Norvella Health")}


def test_who_has_put_money_in_is_not_spoken_of_any_more() -> None:
    text = "Telvana grew. Then Telvana poured $9 million into Quistcare. The firm acquired Norvella Health."
    assert bought(text + PLAYERS, "en") == {("Quistcare", "Norvella Health")}


def test_who_acts_in_a_clause_before_is_not_spoken_of_any_more() -> None:
    text = "When Telvana began to sell lenses, Quistcare made them. The company acquired Norvella Health."
    assert bought(text + PLAYERS, "en") == {("Quistcare", "Norvella Health")}


def test_whoever_owned_it_is_not_it() -> None:
    text = "Owned by Telvana and Quistcare, it was later acquired by Norvella Health."
    assert not bought(text + PLAYERS, "en")
