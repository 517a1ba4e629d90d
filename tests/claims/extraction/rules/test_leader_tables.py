"""Tables of who leads which field, with the leader's share."""

from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import ranks, shares

ROWS = (
    "|---|---|---|---|\n| 在线问诊 | 青枫健康集团 | 26.8% | 快 |\n| 药品配送 | 白桦医疗集团 | 约31% | 近 |\n"
)
HOUSES = "青枫健康集团与白桦医疗集团都做远程医疗。\n\n"


def test_the_leader_of_each_field_has_its_rank_and_its_share() -> None:
    text = HOUSES + "| 细分赛道 | 第一名 | 市占率 | 打法 |\n" + ROWS
    assert ranks(text, "zh-hans") == {("青枫健康集团", "largest"), ("白桦医疗集团", "largest")}
    assert shares(text, "zh-hans") == {("青枫健康集团", 26.8), ("白桦医疗集团", 31.0)}


def test_a_house_that_only_stands_for_its_field_leads_none() -> None:
    text = HOUSES + "| 领域 | 代表企业 | 市场份额 | 打法 |\n" + ROWS
    assert ranks(text, "zh-hans") == set()
    assert shares(text, "zh-hans") == {("青枫健康集团", 26.8), ("白桦医疗集团", 31.0)}


@pytest.mark.parametrize(
    "heads",
    ["细分赛道 | 第一名 | 增速", "股东 | 企业 | 持股比例", "领域 | 企业 | 毛利率", "地区 | 医院 | 份额"],
)
def test_other_percentages_of_a_table_are_no_shares(heads: str) -> None:
    assert shares(HOUSES + f"| {heads} | 打法 |\n" + ROWS, "zh-hans") == set()


def test_leaders_in_english() -> None:
    text = (
        "Norvella Health and Quistcare Inc offer telehealth.\n\n"
        "| Segment | Leader | Market share |\n|---|---|---|\n"
        "| Online visits | Norvella Health | 26% |\n| Pharmacy | Quistcare Inc | 12.5% |\n"
    )
    assert ranks(text) == {("Norvella Health", "largest"), ("Quistcare Inc", "largest")}
    assert shares(text) == {("Norvella Health", 26.0), ("Quistcare Inc", 12.5)}
