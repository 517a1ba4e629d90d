"""Families of phrasing that deal news uses, each with a sentence of our own in English and in Chinese."""

from __future__ import annotations

import pytest

from tests.claims.extraction.deal_texts import acquisitions, bought, companies, launched, partners, raised
from tests.claims.extraction.reading_texts import claims

A, B, C = "Birkmed", "Osalcare Health", "Tarnwell Clinic"


@pytest.mark.parametrize(
    "text",
    [
        f"Lyon, Texas-based {B} acquired Denver-based {C} last year.",
        f"{B}, a developer of sensors, scales and apps for nurses, clinics and insurers, acquired {C}.",
        f"{C} agreed to be acquired by an affiliate of {B}.",
    ],
)
def test_purchases_with_places_and_long_asides(text: str) -> None:
    assert (B, C) in bought(text)


def test_purchases_told_in_pairs() -> None:
    bought_ones = "Kelmo Care and Velora Labs, respectively"
    text = f"The quarter saw moves by {B} and {C} with the acquisitions of {bought_ones}."
    assert bought(text) == {(B, "Kelmo Care"), (C, "Velora Labs")}


def test_the_month_of_may_is_no_rumour() -> None:
    assert acquisitions(f"{B} acquired {C} in May 2023.") == {(B, C, "completed")}


def test_the_latter_is_the_company_named_last() -> None:
    text = "云杉集团联手白桦基金,对青石医疗集团进行总额2亿美元的战略投资,收购后者54%的股份。"
    assert ("云杉集团", "青石医疗集团") in bought(text, "zh")


@pytest.mark.parametrize(
    "text",
    [
        f"{B} will watch its patients at home through a collaboration with health tech company {C}.",
        f"{B} closed a new monitoring deal with {C}.",
        f"Doctors of {B} will advise nurses of {C} through a new teleradiology partnership.",
        f"{B} was a founding partner of {C}.",
    ],
)
def test_partners_by_way_of_a_deal(text: str) -> None:
    assert partners(text) == {frozenset((B, C))}


def test_partners_who_build_together_are_all_partners() -> None:
    text = "云杉集团持续投入,与白桦医疗、青石医疗集团共同打造问诊平台。"
    assert len(partners(text, "zh")) == 3


@pytest.mark.parametrize(
    ("text", "language", "investee"),
    [
        (f"{B} has scooped up $41 million in a seed round led by {C}.", "en", B),
        (f"This includes the $60 million round that {B} raised in March and more.", "en", B),
        (f"{C} beteiligt sich mit 17 Millionen Euro am Anbieter {B}.", "de", B),
        (
            f"{B}, una plataforma que une a médicos, clínicas y pacientes, ha captado 8 millones de euros.",
            "es",
            B,
        ),
        ("近日,“云杉医生”C轮融资5000万美元。", "zh", "云杉医生"),
        ("云杉医疗宣布,完成亿元人民币A轮融资。", "zh", "云杉医疗"),
    ],
)
def test_rounds_in_other_words(text: str, language: str, investee: str) -> None:
    assert {name for name, *_ in raised(text, language)} == {investee}


def test_what_was_raised_in_all_is_no_round() -> None:
    assert not claims(f"{B} has raised $34 million to date.", "investment")


def test_a_partner_to_launch_with() -> None:
    assert (B, "tele-ICU services") in launched(f"{B} partnered with {C} to launch tele-ICU services.")


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        (
            "Austin-based Birkmed Care bought Harlow Capital-backed Velora Labs.",
            "en",
            {"Birkmed Care", "Velora Labs"},
        ),
        (
            "Velora Women's Hospital partnered with Kelmo (S.C.) Medical Center.",
            "en",
            {"Velora Women's Hospital"},
        ),
        ("Der niederländische Wert der Investorengruppe Velora Growth stieg.", "de", {"Velora Growth"}),
        ("New York-based startup AbleTo bought Velora Labs.", "en", {"AbleTo", "Velora Labs"}),
        ("北京青枫云医疗科技有限公司获批。青枫云完成A轮融资。", "zh", {"青枫云"}),
    ],
)
def test_names_beside_other_words(text: str, language: str, names: set[str]) -> None:
    assert names <= {form for forms in companies(text, language) for form in forms}


@pytest.mark.parametrize(
    "text",
    [
        "The company is listed in New York. New York, New York is its home, and New York its market.",
        "Offices are in Lexington, Massachusetts-based parks.",
        "投入远程医疗的业者享受国务院特殊津贴。",
    ],
)
def test_places_and_talk_are_no_companies(text: str) -> None:
    assert companies(text, "zh" if text[0] > "\u3400" else "en") == set()


@pytest.mark.parametrize(
    "text",
    [
        f"Weekly roundup: {B} telehealth scores $150M Series A.",
        f"More about {B} telehealth's $150M Series A and more.",
    ],
)
def test_rounds_in_the_shorthand_of_roundups(text: str) -> None:
    assert raised(text) == {(B, 150.0, frozenset())}


def test_japanese_companies_in_chinese_text() -> None:
    text = "云杉集团与青石医疗情报株式会社签署了合作协议。"
    assert partners(text, "zh") == {frozenset(("云杉集团", "青石医疗情报株式会社"))}


def test_a_word_cut_off_by_the_end_of_the_text_is_no_company() -> None:
    assert companies("Velora Labs partnered with the copilot provider Op") == {("Velora Labs",)}


def test_takers_stand_before_their_sums_in_a_list() -> None:
    text = f"The week in money: fundings for {B} $60M, {C} $35.5M."
    assert raised(text) == {(B, 60.0, frozenset()), (C, 35.5, frozenset())}


def test_money_in_a_headline() -> None:
    headline = f"{B} acquired {C}. Funding roundup: {B}'s fresh $150M and more."
    assert (B, 150.0, frozenset()) in raised(headline)
    headline = f"{B} partnered with {C}. Deal roundup: {B}'s big {C} investment, and more."
    assert (B, None, frozenset((C,))) in raised(headline)


def test_a_health_system_that_was_named_before_acts() -> None:
    text = f"{B} has opened a clinic. The Denver-based academic health system will partner with {C}."
    assert partners(text) == {frozenset((B, C))}


@pytest.mark.parametrize(
    "text",
    [
        "云杉集团(以下简称云杉)、白桦医疗集团、青石医疗集团18日举行远程医疗合作签约仪式。",
        "云杉集团数据平台的合作伙伴为白桦医疗集团。",
        "云杉集团与白桦医疗集团旗下的数据公司签下战略合作协议。",
    ],
)
def test_chinese_partners_at_a_signing(text: str) -> None:
    assert frozenset(("云杉集团", "白桦医疗集团")) in partners(text, "zh")
