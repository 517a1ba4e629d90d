"""Sums of Chinese texts that name no currency: what a market is worth, and what only looks like it."""

from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import claims, sizes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "报告指出,2031年居家监测市场规模有望突破770亿,2033年将达到1200亿。",
            {(2031, 77.0, "CNY"), (2033, 120.0, "CNY")},
        ),
        (
            "2031年居家监测市场规模达190亿。预计2033年将接近500亿。",
            {(2031, 19.0, "CNY"), (2033, 50.0, "CNY")},
        ),
        (
            "2031年居家监测市场规模达190亿美元。到2033年,这一市场规模将达500亿。",
            {(2031, 19.0, "USD"), (2033, 50.0, "USD")},
        ),
        ("截至2031年,居家监测行业总体规模已超1.2万亿。", {(2031, 1200.0, "CNY")}),
        ("2031年居家监测市场规模达125亿元,较2030年增加了约20亿元。", {(2031, 12.5, "CNY")}),
    ],
)
def test_a_size_may_name_no_currency(text: str, expected: set[tuple[int, float, str]]) -> None:
    assert sizes(text, "zh") == expected


@pytest.mark.parametrize(
    "text",
    [
        "2031年居家监测市场用户规模达3.6亿。",
        "2031年居家监测用户突破3.6亿,市场规模增长20%。",
        "2031年居家监测行业融资规模达223亿。",
        "2031年居家监测市场升温,公司采取新策略,门诊收入由2亿元增至12亿元。",
    ],
)
def test_what_is_counted_or_taken_in_is_no_size(text: str) -> None:
    assert sizes(text, "zh") == set()


def test_a_traditional_text_counts_in_its_own_money() -> None:
    assert sizes("2031年居家監測產業產值將突破1000億。", "zh-hant") == {(2031, 100.0, "TWD")}


def test_a_size_without_a_currency_is_less_sure_than_one_with() -> None:
    [stated] = claims("2031年居家监测市场规模达190亿美元。", "market_size", "zh")
    [implied] = claims("2031年居家监测市场规模达190亿。", "market_size", "zh")
    assert (stated.currency, implied.currency) == ("USD", "CNY")
    assert implied.confidence < stated.confidence
