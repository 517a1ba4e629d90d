"""Who bought in "its purchase of Birch", and purchases that a list or a rank tells of."""

from __future__ import annotations

import pytest

from tests.claims.extraction.deal_texts import acquisitions, bought, owned, partners

PLAYERS = "\n\nKey players:\n\n- Norvella Health\n- Quistcare\n- Medarro Group\n- Telvana\n"


@pytest.mark.parametrize(
    ("text", "buyer"),
    [
        (
            "Although Telvana was no rival of Medarro Group, it grew with its purchase of Quistcare.",
            "Telvana",
        ),
        (
            "Telvana worked with Medarro Group, and Norvella Health said its purchase of Quistcare paid.",
            "Norvella Health",
        ),
        ("Telvana's rival Norvella Health said its takeover of Quistcare paid off.", "Norvella Health"),
    ],
)
def test_its_purchase_is_that_of_who_acts_in_the_clause(text: str, buyer: str) -> None:
    assert bought(text + PLAYERS) == {(buyer, "Quistcare")}


def test_what_is_launched_has_bought_nothing() -> None:
    text = "Telvana plans range from launching Norvella Health after its purchase of Quistcare to a fund."
    assert ("Norvella Health", "Quistcare") not in bought(text + PLAYERS)


@pytest.mark.parametrize(
    "text",
    [
        "Telvana has made a host of acquisitions, from app maker Quistcare to device-centric Medarro Group.",
        "Telvana's acquisitions, ranging from Quistcare to Medarro Group, cost $3 billion.",
        "It is Telvana's third largest of all time behind Quistcare ($13.7B) and Medarro Group ($8.5B).",
        "The deal is Telvana's fourth-largest purchase after Quistcare and Medarro Group.",
    ],
)
def test_purchases_from_one_to_another(text: str) -> None:
    assert bought(text + PLAYERS) == {("Telvana", "Quistcare"), ("Telvana", "Medarro Group")}


def test_a_rank_among_houses_is_no_purchase() -> None:
    assert not bought("Telvana is the third largest insurer behind Quistcare and Medarro Group." + PLAYERS)


def test_the_company_it_bought_is_not_who_bought() -> None:
    text = "Telvana told of a purchase in May. Quistcare, the company it acquired, runs clinics."
    assert bought(text + PLAYERS) == {("Telvana", "Quistcare")}


@pytest.mark.parametrize(
    "joined", ["joins Telvana in $90 million acquisition", "joined Telvana through a takeover"]
)
def test_joining_by_a_purchase(joined: str) -> None:
    assert bought(f"Quistcare {joined}." + PLAYERS) == {("Telvana", "Quistcare")}


@pytest.mark.parametrize(
    "text",
    [
        "Quistcare has been sold to Telvana, after an earlier bid to merge with Medarro Group fell through.",
        "Quistcare has been bought by Telvana following the collapse of talks in June.",
        "After a sale to Medarro Group failed, Quistcare has been acquired by Telvana.",
    ],
)
def test_another_deal_failed_before(text: str) -> None:
    assert ("Telvana", "Quistcare", "completed") in acquisitions(text + PLAYERS)


@pytest.mark.parametrize(
    "text",
    [
        "The planned takeover of Quistcare by Telvana was called off after the courts objected.",
        "Quistcare suffered after its planned acquisition by Telvana fell through.",
    ],
)
def test_the_deal_itself_failed(text: str) -> None:
    assert acquisitions(text + PLAYERS) == {("Telvana", "Quistcare", "terminated")}


def test_a_new_unit_buys() -> None:
    text = "Quistcare has been bought by a newly formed subsidiary of Telvana."
    assert bought(text + PLAYERS) == {("Telvana", "Quistcare")}


def test_the_address_of_a_site_parts_no_sentence() -> None:
    text = "Telvana https://telvana.example, a care firm, has bought Quistcare (www.quist.example) in May."
    assert bought(text + PLAYERS) == {("Telvana", "Quistcare")}


@pytest.mark.parametrize(
    "text",
    [
        "Telvana is already Quistcare's exclusive telehealth provider.",
        "Telvana has joined Quistcare's Care Connector program.",
    ],
)
def test_whose_provider_or_programme_it_is(text: str) -> None:
    assert partners(text + PLAYERS) == {frozenset({"Telvana", "Quistcare"})}


def test_a_medical_group_belongs_to_its_house() -> None:
    assert owned("Telvana's primary care group Quistcare opened in Ohio." + PLAYERS) == {
        ("Telvana", "Quistcare")
    }


def test_two_buy_together() -> None:
    text = "Bets include Medarro Group's $3 million deal for Telvana, and Quistcare and Alderon's $4 billion"
    text += " deal for Norvella Health."
    told = bought(text + PLAYERS.replace("- Telvana", "- Telvana\n- Alderon"))
    assert {("Quistcare", "Norvella Health"), ("Alderon", "Norvella Health")} <= told
    assert ("Telvana", "Norvella Health") not in told


def test_what_is_put_into_all_clinics_is_that_of_a_partner() -> None:
    assert partners("Telvana said it would install Quistcare in all of its clinics." + PLAYERS) == {
        frozenset({"Telvana", "Quistcare"})
    }


def test_its_subsidiary_behind_by_is_that_of_who_acts_and_not_of_what_is_bought() -> None:
    text = "Mr Long took a big stake in Birkmed Care by its subsidiary Tarnwell Clinic Ltd. for $80 million."
    assert owned(text) == set()
    assert owned("Birkmed Care works through its subsidiary Tarnwell Clinic Ltd.") == {
        ("Birkmed Care", "Tarnwell Clinic Ltd")
    }
