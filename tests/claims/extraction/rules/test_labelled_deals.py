"""Deals of dated lines, labels and tables, where a line names only the other side."""

from __future__ import annotations

from tests.claims.extraction import deal_texts as deals

HISTORY = """Quorvik Health
Quorvik Health is a telehealth company based in Denver.

History
- 2012: Founded by Ann Lee
- 2015: Acquired Tarnova Care for $40 million
- 2017: Birkmed Group opened a clinic with it
- 2018: Partnership with Osalcare to run clinics
- March 2021 – Bought by Velora Capital
"""
PROFILE = """Quorvik Health
Headquarters: Denver, Colorado
Acquired by: Velora Capital (2021)
Acquisitions: Tarnova Care (2019), Birkmed Group (2020)
Partners: Osalcare, Sundmark Clinic
"""
TABLES = """Deals in May

Buyer | Target | Price
Quorvik Health | Tarnova Care | $40M

Company | Owner | Founded
Osalcare Clinics | Velora Capital | 2012

Company | Revenue | Founded
Sundmark Clinic | Velora Capital | 2012
"""


def test_dated_lines_speak_of_the_company_named_before_them() -> None:
    assert deals.bought(HISTORY) == {("Quorvik Health", "Tarnova Care"), ("Velora Capital", "Quorvik Health")}
    assert deals.partners(HISTORY) == {frozenset(("Quorvik Health", "Osalcare"))}


def test_a_subject_behind_a_participle_is_the_subject() -> None:
    text = "Quorvik Health\n\n2020: Bought by Velora Capital, Tarnova Care closed its offices.\n"
    assert ("Velora Capital", "Quorvik Health") not in deals.bought(text)


def test_labels_tell_what_companies_are_to_the_one_spoken_of() -> None:
    assert deals.bought(PROFILE) == {
        ("Velora Capital", "Quorvik Health"),
        ("Quorvik Health", "Tarnova Care"),
        ("Quorvik Health", "Birkmed Group"),
    }
    assert deals.partners(PROFILE) == {
        frozenset(("Quorvik Health", "Osalcare")),
        frozenset(("Quorvik Health", "Sundmark Clinic")),
    }


def test_the_columns_of_a_table_are_the_sides_of_its_deals() -> None:
    assert deals.bought(TABLES) == {("Quorvik Health", "Tarnova Care")}
    assert deals.owned(TABLES) == {("Velora Capital", "Osalcare Clinics")}
