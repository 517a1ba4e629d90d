"""Names of ordinary words and of people that are told by what is bought, sold and merged."""

from __future__ import annotations

import pytest

from kg.claims.extraction.companies.clues import is_traded
from kg.claims.extraction.companies.possessive import bearers
from tests.claims.extraction.deal_texts import companies


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("In March 2011, Castle acquired Velmo Care Corporation.", {"Castle"}),
        ("In 2014, Let was purchased by the Danish insurer Velmo A/S.", {"Let"}),
        ("In 2008 Quorvik Inc. sold Chess to the Swedish insurer Velmo for $3 million.", {"Chess"}),
        ("In 2019, Tarnhill and Penny Cash & Carry merged their business in Peru.", {"Penny Cash & Carry"}),
        ("Quorvik received initial funding of $2 million from Garden Partners.", {"Garden Partners"}),
        ("Garden Media was purchased by Velmo Group in 2013.", {"Garden Media"}),
        ("On May 3 it was said that Window Cable had agreed to be acquired by Velmo Inc.", {"Window Cable"}),
        ("On May 3, Key Spoon received 2 million dollars in funding from Velmo Ventures.", {"Key Spoon"}),
        (
            "In 2015 the buyout firm Velmo Partners acquired Kurt Tarnhill from Quorvik Inc.",
            {"Kurt Tarnhill"},
        ),
        ("In 2015 Maria Tarnhill merged with Quorvik Inc.", {"Maria Tarnhill"}),
        ("Quorvik partnered with Carl Tarnhill AG on the project.", {"Carl Tarnhill AG"}),
        ("Gordon Brothers has its seat in Boston.", {"Gordon Brothers"}),
        ("At the time Velmedo faced two rivals, Quorvik Inc. and Tarnhill Inc.", {"Velmedo"}),
        ("Velmedo later moved its seat to Oslo.", {"Velmedo"}),
        ("In 2016, Tarnhill's acquired the Velmo chain of clinics.", {"Tarnhill's"}),
        ("It has partners such as Quorvik Inc., Tarnhill's, and Velmo Group.", {"Tarnhill's"}),
        ("Quorvik Inc. bought Velmo.ly and Tarn.med in May.", {"Velmo.ly", "Tarn.med"}),
        ("In June, v7ta raised $9 million in a round led by Quorvik Inc.", {"v7ta"}),
        ("In 2014 Quorvik Inc. was acquired by Facebook for $1 billion.", {"Facebook"}),
        (
            "Among the clients is Velmo Airlines, as is Two Tales Productions.",
            {"Velmo Airlines", "Two Tales Productions"},
        ),
        ("It has been shopping, picking up sleep program Velmedo in 2019.", {"Velmedo"}),
        ("In 2008 the insurer changed its name to Velmedo.", {"Velmedo"}),
        ("On Monday Velmo Care bought Quorvik Inc.", {"Velmo Care"}),
        ("In Ohio, Friday Health Plans bought Quorvik Inc.", {"Friday Health Plans"}),
        ("The company was later renamed Velmedo, and moved to Oslo.", {"Velmedo"}),
        ("The beds come from Silver Lake Wards (an insurer that Quorvik Inc. owns).", {"Silver Lake Wards"}),
        ("History Velmedo was founded in 2010 by two nurses, and grew from then on.", {"Velmedo"}),
        ("Overview The Tarnhill Group has its seat in Oslo and makes beds for wards.", {"Tarnhill Group"}),
    ],
)
def test_what_is_traded_is_a_company(text: str, names: set[str]) -> None:
    assert names <= {form for forms in companies(text) for form in forms}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A company founded by Maria Tarnhill was acquired by Quorvik Inc.", "Maria Tarnhill"),
        ("Quorvik Inc. bought Maria Tarnhill's practice in May.", "Maria Tarnhill"),
        ("Quorvik Inc. closed its books. The Group paid $7 million for Velmo Inc.", "Group"),
        ("Quorvik Inc. bought the company from founder Maria Tarnhill.", "Maria Tarnhill"),
        ("In May, Quorvik Inc. acquired its Care and Billing business from Velmo Inc.", "Billing"),
        ("In May, Quorvik Inc. sold six clinics in the East Garden to Velmo Inc.", "East Garden"),
        ("In May, Quorvik Inc. was bought by Cloud 9 Garden of Velmo Inc.", "Garden"),
        ("Investors acquired Velmo Care Corporation.", "Investors"),
        ("Quorvik Inc. told Reuters it had acquired Velmo Inc.", "Reuters"),
        ("Reuters reported that Quorvik Inc. has bought Velmo Inc.", "Reuters"),
        ("Quorvik Inc. closed its Series A led by Velmo Ventures.", "Series A"),
        ("Quorvik's was the first, but Quorvik grew.", "Quorvik's"),
        ("What's left? Quorvik Inc. bought Velmo's clinics.", "Velmo's"),
        ("It is worth $3 billion (Tarnhill & Sons Research) or more.", "Tarnhill & Sons"),
        ("It grows, as said in a study brought out by Velmo & Tarn Analytics.", "Velmo & Tarn Analytics"),
        ("Mergers In 1990 the company merged with Velmo Inc.", "Mergers In"),
    ],
)
def test_people_and_words_of_the_sentence_are_none(text: str, name: str) -> None:
    assert name not in {form for forms in companies(text) for form in forms}


@pytest.mark.parametrize(
    ("left", "right", "traded"),
    [
        ("In May it took over ", " for $3 million", True),
        ("the sale of ", " to Velmo", True),
        ("In May, ", " was later sold to Velmo", True),
        ("a firm owned by ", " was sold to Velmo", False),
        ("In May it hired ", " as its head", False),
    ],
)
def test_what_is_bought_or_sold_is_traded(left: str, right: str, traded: bool) -> None:
    assert is_traded(left, right) is traded


def test_a_name_owns_its_ending_only_where_it_never_stands_without() -> None:
    text = "In May Velmo's, a rival of many clinics, grew in Spain. It owns parts of Oak-Elm's, all in {}."
    assert bearers(text.format("Oslo")) == {"Velmo", "Oak-Elm"}
    assert bearers(text.format("Velmo-based and Oak-Elm fame")) == frozenset()
