"""Lines that say what leads on an axis, in their own words or by the clauses of a Chinese sentence."""

from __future__ import annotations

from tests.claims.extraction.reading_texts import ranks, shares

REPORT = """Ward Telecare Market

The global ward telecare market was valued at USD 4 billion in 2025.

Leading Region: North America is expected to hold 41.2% of the market share in 2025.

Dominant Product Type: Wearable patches, including devices for gout, are to account for 61.7% of it.

Fastest Growing Application: Asthma care

Leading Companies: Alder and Birch

Top Tip: Drink water.
"""


def test_a_line_names_what_leads_on_its_axis() -> None:
    assert ranks(REPORT) == {
        ("North America", "largest"),
        ("Wearable patches", "dominant"),
        ("Asthma care", "fastest_growing"),
    }


def test_what_leads_has_the_share_of_its_line() -> None:
    assert ("Wearable patches", 61.7) in {share[:2] for share in shares(REPORT)}


def test_clauses_along_a_chinese_axis_say_what_leads() -> None:
    text = (
        "2024年居家照护市场规模为100亿美元。\n\n"
        "- 按应用划分,健康监测将在 2024 年占据居家照护市场规模的 31.5%;"
        "远程会诊的扩张速度最快,到 2030 年复合年增长率为 21.79%。\n"
        "- 按产品类别划分,智能血压计领先2024 年收入份额为 24%。\n"
    )
    assert ranks(text, "zh-hans") == {("远程会诊", "fastest_growing"), ("智能血压计", "largest")}


def test_a_share_belongs_to_the_part_of_its_clause() -> None:
    text = (
        "2024年居家照护市场规模为100亿美元。\n\n"
        "- 从最终用户角度来看,2024 年老年人市场占居家照护市场规模的 44%;"
        "2025 年至 2030 年间,儿童细分市场将以 22.96% 的复合年增长率增长。\n"
    )
    assert ("老年人", 44.0) in {share[:2] for share in shares(text, "zh-hans")}
