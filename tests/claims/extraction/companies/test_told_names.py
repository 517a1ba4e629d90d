"""Names in headlines, of founders and owners, and names that a page ran together."""

from __future__ import annotations

import pytest

from tests.claims.extraction.deal_texts import companies


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Quorvik Acquires Tarnhill in $40M Deal", {"Quorvik", "Tarnhill"}),
        ("Why Quorvik Invested in Wards That Never Close", {"Quorvik"}),
        ("It came from the founder of the sleep-tracking app Lantern, who left.", {"Lantern"}),
        ("She is an adviser to Quorvik and Lantern, and a mother of two.", {"Quorvik", "Lantern"}),
        ("It was an idea of Ana Ruiz, CEO de Sunny Wards, dice la prensa.", {"Sunny Wards"}),
        ("Elle est responsable des soins chez Tarnhill France, dit-elle.", {"Tarnhill France"}),
        ("The round was led by Quorvik CapitalTarnhill Capital.", {"Quorvik Capital", "Tarnhill Capital"}),
        ("It was the end of the boomTeladoc Health grew anyway.", {"Teladoc Health"}),
        ("The insurer works with the Ohio Rural Care Network in May.", {"Ohio Rural Care Network"}),
        (
            "Er war Oberarzt am Universitätsklinikum Tarnhill und der Quorvik GmbH.",
            {"Universitätsklinikum Tarnhill"},
        ),
    ],
)
def test_a_company_is_told_by_its_place(text: str, names: set[str]) -> None:
    assert names <= {form for forms in companies(text) for form in forms}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Why We Backed This Midlife Health-Focused Startup of the Year", "Midlife Health"),
        ("Quorvik Inc. cares for women. Chrissy is writing from home.", "Chrissy"),
        ("Quorvik Inc. is what they call a Women's Health startup.", "Women's Health"),
        ("They use Quorvik's VelmoView screens in the wards.", "VelmoView"),
        ("Quorvik Inc. also offers Velmo Pro, a record system for wards.", "Velmo Pro"),
        ("Quorvik Inc. raised Sh22.1 billion in May.", "Sh22"),
        ("Quorvik Inc. treats musculoskeletal (MSC) pain. Care of MSC is rising.", "MSC"),
    ],
)
def test_what_is_no_company_is_not_one(text: str, name: str) -> None:
    assert not any(name in forms for forms in companies(text))
