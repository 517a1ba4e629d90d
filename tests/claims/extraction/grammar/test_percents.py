from __future__ import annotations

import pytest

from kg.claims.extraction.grammar.percents import find_percents
from kg.claims.extraction.grammar.roles import percents_with_roles
from kg.claims.extraction.grammar.script import plain


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("22.9%", "22.9"),
        ("22,9 %", "22.9"),
        ("14.7 percent", "14.7"),
        ("14,2 Prozent", "14.2"),
        ("增长率达20.6%", "20.6"),
        ("百分之八".replace("八", "8"), "8"),
    ],
)
def test_a_percentage_is_read(text: str, value: str) -> None:
    assert [str(one.value) for one in find_percents(plain(text))] == [value]


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("at a CAGR of 7.6% from 2023 to 2030", ["growth"]),
        (
            "with a 27.5% share, forecast to climb to 52.4% by 2031, at a 12.6% CAGR",
            ["share", "share", "growth"],
        ),
        ("holds 45.7% of the market", ["share"]),
        ("份额达 38.2%,年复合增长率则为 17.4%", ["share", "growth"]),
        ("Visits grew by 206% in a year", []),
        ("53% of consumers believe in it", []),
        ("a discount of 15% on the next purchase", []),
        ("owns a 6.39% stake in the firm", []),
        ("| faster adoption | +4.20% | Europe |", []),
    ],
)
def test_what_a_percentage_says(text: str, roles: list[str]) -> None:
    assert [role for _, role in percents_with_roles(plain(text))] == roles
