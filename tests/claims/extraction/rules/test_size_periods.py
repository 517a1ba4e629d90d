"""Two sums between which a market grows over a period that stands before them."""

from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import claims

Size = tuple[int, float, bool]


def _sizes(text: str, language: str) -> set[Size]:
    found = claims(text, "market_size", language)
    return {(each.year, float(each.amount) / 1e9, each.forecast) for each in found}


_PAIRS = {
    "en": (
        "From 2031 to 2033, the telecare market grew from $2.7 billion to $8.8 billion",
        "Between 2031 and 2033 the telecare market expanded from about $2.7 billion to about $8.8 billion",
        "Over 2031-2033, the telecare market rose from $2.7 billion to more than $8.8 billion",
    ),
    "de": ("Von 2031 bis 2033 wuchs der Markt für Telemedizin von 2,7 Milliarden auf 8,8 Milliarden Euro",),
    "zh": (
        "2031年至2033年,远程照护市场规模由27亿元增至88亿元",
        "2031-2033年间,远程照护市场规模从27亿元增长到88亿元",
        "2031年至2033年,中国远程照护的市场规模由约27亿元快速增长至约88亿元",
    ),
}
_MORE = {
    "en": ("", ", a CAGR of 33.8%, and it is expected to reach $31 billion by 2043"),
    "de": ("",),
    "zh": (
        "",
        ",复合年增长率为33.8%,并预计到2043年进一步增长至310亿元,2033年至2043年的复合年增长率为13%",
    ),
}
_CASES = [(lang, pair, more) for lang, pairs in _PAIRS.items() for pair in pairs for more in _MORE[lang]]


@pytest.mark.parametrize(("language", "pair", "more"), _CASES)
def test_each_sum_has_its_end_of_the_period_and_what_was_is_no_forecast(
    language: str, pair: str, more: str
) -> None:
    end = "。" if language == "zh" else "."
    later = {(2043, 31.0, True)} if more else set()
    assert _sizes(pair + more + end, language) == {(2031, 2.7, False), (2033, 8.8, False)} | later


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        (
            "en",
            "From 2031 to 2033, the telecare market will grow from $2.7 billion to $8.8 billion.",
            {(2031, 2.7, False), (2033, 8.8, True)},
        ),
        (
            "en",
            "After 2031-2033 the telecare market rose from $2.7 billion in 2033 to $8.8 billion in 2034.",
            {(2033, 2.7, False), (2034, 8.8, False)},
        ),
        (
            "zh",
            "2031年至2033年,远程照护市场规模预计由27亿元增至88亿元。",
            {(2031, 2.7, False), (2033, 8.8, True)},
        ),
    ],
)
def test_what_is_to_come_is_a_forecast_and_a_year_beside_a_sum_goes_first(
    language: str, text: str, told: set[Size]
) -> None:
    assert _sizes(text, language) == told
