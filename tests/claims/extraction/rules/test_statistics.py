from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import claims

MARKET = "The telecare market grows. The telecare market is a market. "


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("Around 41 million health records were breached in 2019.", 41_000_000, "health records"),
        ("About 30% of the population is over 60 years old.", 30, "percent"),
    ],
)
def test_a_clear_figure_is_kept(text: str, value: int, unit: str) -> None:
    (claim,) = claims(MARKET + text, "statistic")
    assert (int(claim.value), claim.unit) == (value, unit)


def test_a_part_of_a_group_counts_in_reports_alone() -> None:
    assert claims("Wren Health asked around: 61% of patients agree.", "statistic") == []


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "Oakline Health has 2,400 employees.", 2400),
        ("fr", "Oakline compte 65 salariés.", 65),
        ("de", "Die Plattform hat 1,2 Millionen Nutzer.", 1_200_000),
        ("zh", "平台员工约2,700人。", 2700),
        ("zh", "平台服务用户31万名。", 310_000),
        ("en", "Oakline Health reported revenue of $41 million in 2023.", 41_000_000),
    ],
)
def test_people_and_takings_are_counted_outside_of_reports(language: str, text: str, value: int) -> None:
    assert [claim.value for claim in claims(text, "statistic", language)] == [value]


@pytest.mark.parametrize(
    ("text", "value", "label"),
    [
        ("In a poll, almost half (47%) of nurses like video visits.", 47, "nurses like video visits"),
        ("Over 72% of mountain villages have a fast line.", 72, "mountain villages have a fast line"),
        ("The state granted a budget rise of 12% for ward cameras.", 12, "budget rise for ward cameras"),
        ("Birchwell saw a 35% increase in night calls.", 35, "increase in night calls"),
        (
            "Ward spending is growing at an annual rate of 6%.",
            6,
            "Ward spending is growing at an annual rate",
        ),
        ("Some wait, and 38% believe queues will vanish.", 38, "believe queues will vanish"),
        ("The total number of night calls is around 51,200.", 51_200, "night calls"),
    ],
)
def test_a_percentage_of_what_is_no_market(text: str, value: int, label: str) -> None:
    (claim,) = claims(MARKET + text, "statistic")
    assert (int(claim.value), claim.label["en"]) == (value, label)


@pytest.mark.parametrize(
    "text",
    [
        "Hospitals held 41% of the market.",
        "The telecare market will grow at an annual rate of 9%.",
        "The segment saw a 14% increase in revenue.",
        "Clinics took a market share of 33% of all sales.",
    ],
)
def test_figures_of_a_market_are_no_statistics(text: str) -> None:
    assert claims(MARKET + text, "statistic") == []


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("梣木健康已接入1.6万家诊所。", "诊所"),
        ("梣木健康的注册护士约2,300名。", "注册护士"),
        ("当地有18万人口。", "人口"),
        ("约有1,900家。", "家"),
    ],
)
def test_what_is_counted_in_chinese(text: str, label: str) -> None:
    (claim,) = claims(text, "statistic", "zh")
    assert claim.label["zh"] == label


def test_the_point_of_a_short_form_ends_no_label() -> None:
    (claim,) = claims("Oakline Health has 2.4 million members in the U.S. South. All pay.", "statistic")
    assert claim.label["en"] == "members in the U.S. South"
