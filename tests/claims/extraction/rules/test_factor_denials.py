"""Factors that a sentence takes back are none."""

from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import found

_KINDS = ("driver", "restraint", "challenge", "opportunity", "trend")
_MARKET = "The telecare market is growing. The telecare market was worth USD 2 billion in 2031. "


def _factors(text: str) -> list[tuple[str, str]]:
    claims = found(_MARKET + text).report.claims
    return [(each.kind, each.label["en"]) for each in claims if each.kind in _KINDS]


@pytest.mark.parametrize(
    "text",
    [
        "The drivers of the telecare market do not include ageing.",
        "The drivers of the telecare market don't include ageing or cheap loans.",
        "High costs no longer restrain the telecare market.",
        "High costs never restrained the telecare market.",
        "Oakline is no longer a subsidiary of Birchwell Health.",
    ],
)
def test_what_is_denied(text: str) -> None:
    assert _factors(text) == []


@pytest.mark.parametrize(
    ("text", "factor"),
    [
        ("The drivers of the telecare market include ageing.", ("driver", "ageing")),
        ("High costs restrain the telecare market.", ("restraint", "High costs")),
        (
            "High costs no longer matter, but thin pay restrains the telecare market.",
            ("restraint", "thin pay"),
        ),
    ],
)
def test_what_is_told(text: str, factor: tuple[str, str]) -> None:
    assert factor in _factors(text)
