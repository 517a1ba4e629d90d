"""Sums that are of another market, or by how much a market changes, and the ends of ranges."""

from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import claims, found, rates, sizes

_HEAD = {"en": "Telecare Market", "zh": "远程护理市场", "de": "Telecare-Markt"}


def _of_market(text: str, kind: str, language: str = "en") -> list[str]:
    """The names of the markets of which figures of a kind are told, under a title on telecare."""
    report = found(f"{_HEAD[language]}\n\n{text}", language).report
    return [
        report.entity(claim.market).preferred()
        for claim in report.claims
        if getattr(claim, "kind", "") == kind
    ]


@pytest.mark.parametrize("other", ["healthcare", "wellness", "insurance", "smartphone", "pharmaceutical"])
@pytest.mark.parametrize(
    "text",
    [
        "The {} market was worth $8 billion in 2023, and telecare made up a small part of it.",
        "The global {} industry is worth $8 billion in 2023; telecare is a tiny part of it.",
        "Telecare is but a part of the $8 billion {} market of 2023.",
        "The telecare market is worth a tenth of the $8 billion {} market in 2023.",
    ],
)
def test_the_size_of_a_wider_market_is_told_of_that_market(other: str, text: str) -> None:
    names = _of_market(text.format(other), "market_size")
    assert len(names) == 1
    assert other in names[0]


@pytest.mark.parametrize("other", ["healthcare", "smartphone", "insurance"])
def test_the_growth_of_another_market_is_told_of_that_market(other: str) -> None:
    text = f"The {other} market will grow at a CAGR of 5% from 2024 to 2030 and help telecare."
    assert _of_market(text, "growth_rate") == [other]


@pytest.mark.parametrize(
    "text",
    [
        "The market was worth $8 billion in 2023.",
        "The care market was worth $8 billion in 2023.",
        "The telecare market was worth $8 billion in 2023, a slice of healthcare.",
        "In healthcare, the $8 billion telecare market of 2023 is small.",
    ],
)
def test_the_size_of_the_market_itself_stays(text: str) -> None:
    assert _of_market(text, "market_size") == ["telecare"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The telecare market lost $5 billion in 2023."),
        ("en", "Fraud cost the telecare market $5 billion in 2023."),
        ("en", "The crisis wiped off about $5 billion in the telecare market in 2023."),
        ("en", "The telecare market shed nearly $5 billion in 2023."),
        ("en", "In 2023 the telecare market grew by $5 billion."),
        ("en", "In 2023 the telecare market fell by about $5 billion."),
        ("de", "Der Telecare-Markt verlor 2023 rund 5 Milliarden Euro."),
        ("zh", "2023年远程护理市场损失约50亿元。"),
    ],
)
def test_a_sum_that_is_lost_or_added_is_no_size(language: str, text: str) -> None:
    assert sizes(text, language) == set()


def test_what_is_left_after_a_loss_is_the_size() -> None:
    text = "The telecare market lost $5 billion in 2023 and stood at $75 billion."
    assert sizes(text) == {(2023, 75.0, "USD")}


@pytest.mark.parametrize(
    "text",
    [
        "Amwell's revenue grew at a CAGR of 25% from 2018 to 2022, faster than the telecare market.",
        "Sales of Amwell rose at a CAGR of 25% from 2018 to 2022, ahead of the telecare market.",
        "Amwell's annual turnover expanded at a CAGR of 25% from 2018 to 2022; the telecare market lags.",
    ],
)
def test_the_growth_of_a_company_is_not_that_of_the_market(text: str) -> None:
    assert rates(text) == set()


def test_the_growth_that_a_company_tells_of_the_market_stays() -> None:
    text = "Amwell's study says that the telecare market grew at a CAGR of 25% from 2018 to 2022."
    assert rates(text) == {(25.0, 2018, 2022)}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The telecare market will be worth between $55 billion and $70 billion by 2030."),
        ("en", "By 2030 the telecare market is expected to reach between about $55 billion and $70 billion."),
        ("en", "The telecare market will be worth $55-70 billion by 2030."),
        ("en", "The telecare market will be worth $55 billion to $70 billion by 2030."),
        ("en", "The telecare market will be worth from $55 to $70 billion by 2030."),
        ("de", "Der Telecare-Markt wird 2030 zwischen 55 und 70 Milliarden Dollar wert sein."),
        ("de", "Der Telecare-Markt wird 2030 zwischen 55 Milliarden und 70 Milliarden Dollar wert sein."),
        ("fr", "Le marché de la téléassistance vaudra entre 55 et 70 milliards de dollars en 2030."),
        ("es", "El mercado de la teleasistencia valdrá entre 55.000 y 70.000 millones de dólares en 2030."),
        ("zh", "远程护理市场规模2030年将达到550亿至700亿美元。"),
        ("zh", "远程护理市场规模2030年将在550亿美元至700亿美元之间。"),
    ],
)
def test_both_ends_of_a_range_are_sizes_to_come(language: str, text: str) -> None:
    told = claims(text, "market_size", language)
    assert sizes(text, language) == {(2030, 55.0, "USD"), (2030, 70.0, "USD")}
    assert all(claim.forecast for claim in told)
    assert all("55" in claim.as_stated and "70" in claim.as_stated for claim in told)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The telecare market grew from $5 billion in 2021 to $7 billion in 2023.",
            {(2021, 5.0, "USD"), (2023, 7.0, "USD")},
        ),
        (
            "The telecare market, worth between $5 billion in 2021 and $7 billion in 2023, is small.",
            {(2021, 5.0, "USD"), (2023, 7.0, "USD")},
        ),
        ("The telecare market fell $5 billion to $65 billion in 2024.", {(2024, 65.0, "USD")}),
    ],
)
def test_a_change_is_no_range(text: str, expected: set[tuple[int, float, str]]) -> None:
    assert sizes(text) == expected
    assert all(
        text.count(claim.as_stated) == 1 and "to" not in claim.as_stated
        for claim in claims(text, "market_size")
    )


@pytest.mark.parametrize(
    "text",
    [
        "Growth of between 14% and 18% a year is expected for the telecare market from 2024 to 2030.",
        "The telecare market will grow at a CAGR of 14-18% from 2024 to 2030.",
        "The telecare market will grow at a CAGR of 14% to 18% from 2024 to 2030.",
        "The telecare market will grow by 14 to 18 percent a year from 2024 to 2030.",
        "远程护理市场2024-2030年年复合增长率为14%-18%。",
    ],
)
def test_both_ends_of_a_range_of_rates_are_told(text: str) -> None:
    language = "en" if text.isascii() else "zh"
    assert rates(text, language) == {(14.0, 2024, 2030), (18.0, 2024, 2030)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The telecare market will grow at a CAGR of 18% from 2024 to 2030.", {(18.0, 2024, 2030)}),
        (
            "In 12 countries the telecare market will grow at a CAGR of 18% from 2024 to 2030.",
            {(18.0, 2024, 2030)},
        ),
    ],
)
def test_a_single_rate_is_no_range(text: str, expected: set[tuple[float, int, int]]) -> None:
    assert rates(text) == expected


@pytest.mark.parametrize("times", ["twice", "double", "2.5 times", "nearly three times"])
@pytest.mark.parametrize("what", ["the size of 2023", "its 2023 level", "the 2023 value"])
@pytest.mark.parametrize("marks", [(", ", ","), (" (", ")")])
def test_the_year_of_a_comparison_is_not_that_of_the_size(
    times: str, what: str, marks: tuple[str, str]
) -> None:
    opens, closes = marks
    text = f"The telecare market is to reach $55.6 billion{opens}{times} {what}{closes} by 2030."
    assert sizes(text) == {(2030, 55.6, "USD")}


def test_a_size_that_is_compared_keeps_its_year() -> None:
    text = "The telecare market is to reach $50 billion by 2030, double its 2023 size of $25 billion."
    assert sizes(text) == {(2030, 50.0, "USD"), (2023, 25.0, "USD")}
    assert sizes("The telecare market reached $50 billion in 2024, four times its 2019 level.") == {
        (2024, 50.0, "USD")
    }


@pytest.mark.parametrize("words", ["worldwide", "globally", "around the world", "in the world"])
def test_a_market_worldwide_is_that_of_the_world(words: str) -> None:
    report = found(f"The telecare market {words} reached $5 billion in 2024.").report
    said = found("The global telecare market reached $5 billion in 2024.").report
    assert {claim.market for claim in report.claims if getattr(claim, "kind", "") == "market_size"} == {
        claim.market for claim in said.claims if getattr(claim, "kind", "") == "market_size"
    }
