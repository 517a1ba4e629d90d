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
