"""Factors told as themes of a trade, as what remakes it and as what sends sales up; and what is none."""

from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import factors

MARKET = "The telecare market is a market of its own. "

TOLD = [
    (
        "Bundled payment has long been a dominant theme in the telecare industry.",
        {("trend", "Bundled payment")},
    ),
    (
        "Voice assistants are likely to bring new market trends in the coming years.",
        {("trend", "Voice assistants")},
    ),
    ("AI is redefining the market through early warnings.", {("trend", "AI")}),
    (
        "Blockchain and edge computing are revolutionizing the remote monitoring landscape.",
        {("trend", "Blockchain"), ("trend", "edge computing")},
    ),
    ("Staff shortages prompted use of remote monitoring to surge.", {("driver", "Staff shortages")}),
    ("The new rule sent telehealth visits soaring.", {("driver", "new rule")}),
    (
        "The increase in virtual visits follows a rise in chronic disease.",
        {("driver", "rise in chronic disease")},
    ),
    (
        "Several states are expanding pilots for home visits. Such moves should drive the market growth.",
        {("driver", "Several states are expanding pilots for home visits")},
    ),
]
UNTOLD = [
    "Alder Health Inc. is transforming the telecare market.",
    "Trust is a major theme of the conference.",
    "One company benefiting from the trend is Oakville-based Alder Health Inc.",
    "The bill proposes these changes for some services, such as speech therapists and audiologists.",
    "Its success in building a business relies on its understanding of many countries.",
    "Telecare grows as the global market expands.",
    "Patients could benefit from a system that measures their sugar.",
]
TOLD_ELSEWHERE = [
    (
        "Der Markt für Telemedizin wächst. Er betont, dass die Fernüberwachung großes Potenzial habe.",
        {("opportunity", "Fernüberwachung")},
    ),
    (
        "Der Markt für Telemedizin wächst. Die Reform könnte der Branche neuen Schub geben.",
        {("driver", "Reform")},
    ),
    (
        "Der Markt für Telemedizin wächst. Er hält den Zeitaufwand für ein Hindernis.",
        {("restraint", "Zeitaufwand")},
    ),
    (
        "Der Markt für Telemedizin wächst. Ein zentrales Problem der Telemedizin ist die fehlende Vergütung.",
        {("challenge", "fehlende Vergütung")},
    ),
    (
        "Der Markt für Telemedizin wächst. Große Händler investieren bereits in die Fernbehandlung.",
        {("trend", "Große Händler investieren bereits in die Fernbehandlung")},
    ),
    (
        "Le marché de la télémédecine est un marché. La téléconsultation attire l'intérêt des mutuelles.",
        {("trend", "La téléconsultation attire l'intérêt des mutuelles")},
    ),
    (
        "远程照护市场是一个独立的市场。搭上了分级诊疗的政策东风,平台大量涌现。",
        {("driver", "分级诊疗的政策东风"), ("trend", "平台大量涌现")},
    ),
    (
        "远程照护市场是一个独立的市场。患者数据频频泄露,成为远程照护的一大挑战。",
        {("challenge", "患者数据频频泄露")},
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), TOLD)
def test_themes_of_a_trade(sentence: str, expected: set[tuple[str, str]]) -> None:
    assert factors(MARKET + sentence) == expected


@pytest.mark.parametrize("sentence", UNTOLD)
def test_what_is_no_theme_of_a_trade(sentence: str) -> None:
    assert factors(MARKET + sentence) == set()


@pytest.mark.parametrize(("text", "expected"), TOLD_ELSEWHERE)
def test_themes_in_other_languages(text: str, expected: set[tuple[str, str]]) -> None:
    assert factors(text) == expected
