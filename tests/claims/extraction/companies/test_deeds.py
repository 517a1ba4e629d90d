"""Names told by what only companies do, and names of things on offer."""

from __future__ import annotations

import pytest

from tests.claims.extraction.deal_texts import companies


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Community Care Choice recently launched its plan for wards.", {"Community Care Choice"}),
        ("Pulse Connect has received FDA clearance for its patch.", {"Pulse Connect"}),
        ("Members announced that it will take time.", set()),
        ("Its members use an online platform, called My Ward Manager.", set()),
        ("In May came a video visit app called TideView, which is free.", set()),
        ("She founded a platform called TideView, which raised $5 million in May.", {"TideView"}),
        ("Quorvik acquired Mid-Atlantic Women's Care in May.", {"Quorvik", "Mid-Atlantic Women's Care"}),
    ],
)
def test_own_deeds_tell_a_company_and_a_kind_of_thing_tells_a_product(text: str, names: set[str]) -> None:
    assert {forms[0] for forms in companies(text)} == names
