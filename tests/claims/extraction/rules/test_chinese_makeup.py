"""What Chinese sentences say of how a market is made up: shares, ranks, segments, sizes by year."""

from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import ranks, segments, shares, sizes

TITLE = "居家监测市场规模和份额\n\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("居家监测市场中床垫占6成,手环占27%。", {("床垫", 60.0), ("手环", 27.0)}),
        ("床垫市场规模占整体居家监测市场的比重约为四成。", {("床垫", 40.0)}),
        ("居家监测市场结构:床垫(52.3%)、手环(28.6%)。", {("床垫", 52.3), ("手环", 28.6)}),
        ("居家监测市场收入的58%来自床垫,手环次之,占21%。", {("床垫", 58.0), ("手环", 21.0)}),
        ("以2031年收入计,岚桥医疗为第二大居家监测平台,市场份额8.6%。", {("岚桥医疗", 8.6)}),
    ],
)
def test_shares(text: str, expected: set[tuple[str, float]]) -> None:
    assert shares(TITLE + text, "zh") >= expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("居家监测市场以床垫为主,手环增长势头最猛。", {("床垫", "largest"), ("手环", "fastest_growing")}),
        ("居家监测市场中床垫规模最大。", {("床垫", "largest")}),
        ("床垫仍是居家监测行业的主导产品。", {("床垫", "dominant")}),
        ("岚桥医疗以21.3%的市占率位列居家监测行业第一。", {("岚桥医疗", "largest")}),
    ],
)
def test_ranks(text: str, expected: set[tuple[str, str]]) -> None:
    assert ranks(TITLE + text, "zh") >= expected


@pytest.mark.parametrize(
    "text",
    [
        "居家监测市场以中小企业为主。",
        "居家监测行业以预防为主。",
        "公司以床垫为主,居家监测为辅。",
    ],
)
def test_who_sells_is_no_part(text: str) -> None:
    assert not ranks(TITLE + text, "zh")


def test_hospitals_are_not_their_country() -> None:
    assert ("China", "dominant") not in ranks(TITLE + "中国公立医院在居家监测市场占据主导地位。", "zh")


@pytest.mark.parametrize(
    "text",
    [
        "居家监测主要包括床垫监测、手环监测和镜头监测。",
        "居家监测行业细分领域:床垫监测、手环监测、镜头监测。",
        "从业务类型来看,居家监测由床垫监测、手环监测和镜头监测构成。",
    ],
)
def test_segments(text: str) -> None:
    assert {name for _, name, _ in segments(TITLE + text, "zh")} >= {"床垫监测", "手环监测", "镜头监测"}


def test_a_sum_for_each_year_of_a_period() -> None:
    text = "2031年至2033年,居家监测市场规模分别为56亿元、78亿元和101亿元。"
    assert sizes(TITLE + text, "zh") == {(2031, 5.6, "CNY"), (2032, 7.8, "CNY"), (2033, 10.1, "CNY")}
