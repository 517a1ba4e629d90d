"""Chinese figures, ranks and segments: whose a figure is, and what only looks like one."""

from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import ranks, rates, segments, shares, sizes

TITLE = "全球居家监测市场规模和份额\n\n"


def test_heads_and_takings_are_no_size() -> None:
    text = "2031年全国七十岁以上人口达4亿,居家监测市场规模将突破900亿元。"
    assert sizes(text, "zh") == {(2031, 90.0, "CNY")}
    assert sizes("2031年岚桥集团以8.5亿元的居家监测市场收入排在首位。", "zh") == set()


def test_what_a_market_is_valued_at_is_its_size() -> None:
    assert sizes("居家监测市场目前估值在2031年为61.5亿美元。", "zh") == {(2031, 6.15, "USD")}


def test_a_period_belongs_to_the_rate_of_its_clause() -> None:
    text = (
        "居家监测市场由2031年的61亿元增长到2034年的97亿元,年复合增长率为16.7%,"
        "2034年至2038年将以12.2%的年复合增长率增长。"
    )
    assert rates(text, "zh") == {(16.7, 2031, 2034), (12.2, 2034, 2038)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("欧洲将在 2031 年以 38.5% 的市占率引领居家监测市场。", {("Europe", 38.5)}),
        ("手环厂商占中国居家监测市场总收入约61.5%。", {("手环厂商", 61.5)}),
        ("按最终用户计算,2031 年养老机构收入占 44.7%。", {("养老机构", 44.7)}),
        ("按地域划分,2031 年欧洲地区收入占比为 38.6%。", {("Europe", 38.6)}),
        ("越南作为亚洲最大市场,2031年将占据全球12%的份额。", {("Vietnam", 12.0)}),
    ],
)
def test_whose_share_it_is(text: str, expected: set[tuple[str, float]]) -> None:
    assert shares(TITLE + text, "zh") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("越南作为亚洲最大市场,2031年规模可观。", {("Vietnam", "largest")}),
        ("其中欧洲未来数年内有着最佳的年复合增长率。", {("Europe", "fastest_growing")}),
        (
            "| 增长最快的细分市场 | 夜间监测 |\n| 最大的市场 | 欧洲 |",
            {("夜间监测", "fastest_growing"), ("Europe", "largest")},
        ),
    ],
)
def test_what_leads(text: str, expected: set[tuple[str, str]]) -> None:
    assert ranks(TITLE + text, "zh") == expected


def test_segments_of_clauses() -> None:
    text = (
        "<从设备来看,2031 年腕带设备将占据居家监测市场 40.4% 的份额,"
        "但支持 GPS 的设备预计在预测期内将以 21.3% 的复合年增长率增长。"
    )
    names = {name for _, name, _ in segments(TITLE + text, "zh")}
    assert names == {"腕带设备", "支持 GPS 的设备"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "照护机器人可细分为三大类,它们分别是搬运机器人、喂食机器人、陪伴机器人。",
            {"搬运机器人", "喂食机器人", "陪伴机器人"},
        ),
        ("居家监测市场可划分为三个主要区域,分别为欧洲、亚洲和南美洲。", set()),
        ("岚桥集团拥有岚桥急诊和岚桥到家两大板块。", set()),
    ],
)
def test_what_a_market_is_divided_into(text: str, expected: set[str]) -> None:
    assert {name for _, name, _ in segments(TITLE + text, "zh")} == expected
