"""Chinese parts of a market that a list counts off or sums up behind."""

from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import claims

_MARKET = "2024年中国远程照护市场规模达90亿元,同比增长12%。远程照护市场前景广阔。"


def _segments(text: str) -> set[str]:
    return {claim.member for claim in claims(_MARKET + text, "membership", "zh") if claim.role == "segment"}


@pytest.mark.parametrize("sort", ["品类", "赛道", "类别", "细分领域"])
@pytest.mark.parametrize("count", ["三大", "三大核心", "三个", "等三大"])
@pytest.mark.parametrize("opens", ["其中", "全年", "7月", ""])
def test_parts_counted_off_behind(sort: str, count: str, opens: str) -> None:
    text = f"{opens}床垫监测、跌倒报警、药盒提醒{count}{sort}占比提升至七成。"
    assert _segments(text) == {f"{sort}/{name}" for name in ("床垫监测", "跌倒报警", "药盒提醒")}


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "行业已经形成院内、社区、家庭等多渠道的服务模式。",
            {"服务模式/院内", "服务模式/社区", "服务模式/家庭"},
        ),
        ("它远程提供照护,形式包括视频、电话以及上门随访。", {"形式/视频", "形式/电话", "形式/上门随访"}),
        ("上游由两类基础材料构成,分别是芯片和传感器。", {"基础材料/芯片", "基础材料/传感器"}),
        (
            "远程照护市场的需求主要集中在术后康复、失眠症和高血压等领域。",
            {"领域/术后康复", "领域/失眠症", "领域/高血压"},
        ),
        (
            "展望明年,床垫监测、跌倒报警、药盒提醒等领域将成为新的增长引擎。",
            {"床垫监测", "跌倒报警", "药盒提醒"},
        ),
        (
            "远程照护市场包括数据分析、云端存储及跌倒报警等商机,值得期待。",
            {"数据分析", "云端存储", "跌倒报警"},
        ),
    ],
)
def test_other_forms(text: str, parts: set[str]) -> None:
    assert _segments(text) == parts


@pytest.mark.parametrize(
    "text",
    [
        "青枫健康公司拥有床垫监测、跌倒报警、药盒提醒三大品类。",
        "公司的业务主要分为床垫监测和跌倒报警两大板块。",
        "公司推出床垫监测、跌倒报警、药盒提醒三大品类。",
        "青枫集团业务主要分为床垫监测和跌倒报警两大板块。",
        "资金、人才、技术等领域将面临挑战。",
    ],
)
def test_what_a_company_has_is_no_part(text: str) -> None:
    assert _segments(text) == set()
