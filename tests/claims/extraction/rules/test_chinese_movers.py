"""Chinese factors by rarer words, in clauses of their own, and in lines under their heading."""

from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import factors

MARKET = "远程照护市场规模不断扩大。"

TOLD = [
    ("市场增长受两大因素推动:镜头降价、病房紧张。", {("driver", "镜头降价"), ("driver", "病房紧张")}),
    ("床位不足,使老人更愿意在家看诊。", {("driver", "床位不足")}),
    ("镜头降价加快,加上床位不足,带动市场扩容。", {("driver", "镜头降价加快"), ("driver", "床位不足")}),
    ("镜头降价是行业发展的引擎。", {("driver", "镜头降价")}),
    ("贷款昂贵是行业发展的一大掣肘。", {("restraint", "贷款昂贵")}),
    ("贷款昂贵让不少诊所望而却步。", {("restraint", "贷款昂贵")}),
    ("贷款昂贵拖慢了推广速度。", {("restraint", "贷款昂贵")}),
    ("平台须应对旧网络多、人手太少等挑战。", {("challenge", "旧网络多"), ("challenge", "人手太少")}),
    ("山区诊所蕴藏着巨大商机。", {("opportunity", "山区诊所")}),
    ("夜间看诊正成为行业新风向。", {("trend", "夜间看诊")}),
    ("照护行业在床位支持、镜头进步多重驱动下向前。", {("driver", "床位支持"), ("driver", "镜头进步")}),
    ("得益于镜头降价,看诊量快速攀升。", {("driver", "镜头降价")}),
    ("多家连锁药企纷纷涌入夜间看诊。", {("trend", "多家连锁药企纷纷涌入夜间看诊")}),
    ("夜间看诊模式逐渐多样化。", {("trend", "夜间看诊模式逐渐多样化")}),
    ("床位支持与镜头进步双轮驱动下,看诊量大增。", {("driver", "床位支持"), ("driver", "镜头进步")}),
    ("用户对镜头泄密的担忧仍在。", {("restraint", "镜头泄密")}),
    ("为因应超高龄社会,诊所扩建病房。", {("driver", "超高龄社会")}),
    ("政策与技术双轮驱动下,看诊量大增。", {("driver", "政策与技术")}),
    ("因为床位充足,目前看诊量增长较快。", {("driver", "床位充足")}),
]


@pytest.mark.parametrize(("sentence", "expected"), TOLD)
def test_what_moves_a_market_in_rarer_words(sentence: str, expected: set[tuple[str, str]]) -> None:
    assert {one for one in factors(f"{MARKET}{sentence}", "zh") if one[1] in sentence} == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "放宽了床位许可的限制,推广了看诊。",
        "诊所有助于缓解医疗资源不足。",
        "哪些因素推动市场增长?",
        "公司加快公司业务发展。",
        "诊所加速实现向市场的转型。",
    ],
)
def test_nouns_and_questions_move_nothing(sentence: str) -> None:
    assert {one for one in factors(f"{MARKET}{sentence}", "zh") if one[1] in sentence} == set()


@pytest.mark.parametrize(
    ("heading", "kind"), [("驱动因素", "driver"), ("市场挑战", "challenge"), ("Key Drivers", "driver")]
)
def test_every_short_line_under_a_heading_counts(heading: str, kind: str) -> None:
    lines = ["镜头降价很快", "床位常年不足", "看诊费用上涨"]
    text = f"{MARKET}\n\n{heading}\n" + "\n".join(lines)
    assert factors(text, "zh") == {(kind, line) for line in lines}


def test_a_restraint_under_a_heading_on_challenges_is_one() -> None:
    text = f"{MARKET}\n\n市场挑战\n\n行业发展至今已有多年,参与者众多。贷款昂贵拖慢了推广速度。"
    assert factors(text, "zh") == {("challenge", "贷款昂贵")}


@pytest.mark.parametrize(
    "rows",
    [
        "| Driver | Impact on CAGR | Term |\n| --- | --- | --- |\n| Longer lives | +2.1% | Long term |",
        "Driver Impact on CAGR Place Term\nLonger lives +2.1% Global Long term",
    ],
)
def test_a_table_tells_its_kind_in_its_first_head(rows: str) -> None:
    assert factors(f"The telecare market grows.\n\n{rows}\n") == {("driver", "Longer lives")}


def test_a_heading_states_a_factor_without_naming_its_kind() -> None:
    told = (
        "镜头便宜,诊所越来越愿意在夜里看诊,老人也不再出门等车,家属因此省下许多时间和车钱,平台的看诊量年年翻倍。"
        * 2
    )
    text = f"# 远程照护市场规模报告\n\n{MARKET}\n\n## 慢性病数量增加\n\n{told}\n\n## 数据隐私问题\n\n{told}\n"
    assert {("driver", "慢性病数量增加"), ("restraint", "数据隐私问题")} <= factors(text, "zh")
