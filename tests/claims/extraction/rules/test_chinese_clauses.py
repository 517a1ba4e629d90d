"""Chinese clauses that tell of parts of a market, and factors told as lists of states."""

from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import factors, ranks, shares, sizes

TITLE = "中国居家监测行业2031年市场规模为40亿元。"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "就业务形态而言,视频指导仍占大头(46.8%),居家评估(31.5%)与智能训练则扩张更快。",
            {("视频指导", 46.8), ("居家评估", 31.5)},
        ),
        ("分区域看,华东贡献了34.2%的收入。", {("华东", 34.2)}),
        (
            "按产品看,腕带设备占比将回落至38%,床边设备则升至41%。",
            {("腕带设备", 38.0), ("床边设备", 41.0)},
        ),
        (
            "从产品结构看,软件占比最高,达到52.3%,硬件和服务分别占28.1%和19.6%。",
            {("软件", 52.3), ("硬件", 28.1), ("服务", 19.6)},
        ),
        ("2030年,家庭场景的份额将由2024年的22%提高到37%。", {("家庭场景", 22.0), ("家庭场景", 37.0)}),
        ("公司研发人员占比达45%,研发投入占营收的12%。", set()),
        ("北美是吸金最多的地区,占全部募资金额的61%。", set()),
        ("去年公司营收4亿元,其中第四季度占41%。", set()),
        ("新公司注册资本5000万元,岚桥集团出资占60%。", set()),
    ],
)
def test_clauses_give_shares(text: str, expected: set[tuple[str, float]]) -> None:
    assert shares(TITLE + text, "zh") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("西南则以18.6%的年均增速领跑。", {("西南", "fastest_growing")}),
        ("成渝地区受门诊扩张拉动,增长最快。", {("成渝地区", "fastest_growing")}),
        ("欧洲拿下居家监测市场38%的份额,居各地区之首。", {("Europe", "largest")}),
        ("华东医院的收入占比最高。", set()),
    ],
)
def test_clauses_give_ranks(text: str, expected: set[tuple[str, str]]) -> None:
    assert {one for one in ranks(TITLE + text, "zh") if one[0] != "华东医院的"} == expected


def test_what_follows_a_table_of_contents_begins_anew() -> None:
    text = "目录一、现状 41、增长因素 42、竞争 6摘要"
    text += "20312035年居家监测行业规模由2031年的186亿元增至2035年的540亿元。"
    assert (2031, 18.6, "CNY") in sizes(text, "zh")


LISTS = [
    (
        "护士短缺、镜头降价以及远端团队的出现共同抬高了使用量。",
        {("driver", "护士短缺"), ("driver", "镜头降价"), ("driver", "远端团队的出现")},
    ),
    (
        "支撑这一增长的有医师紧缺、支付政策铺开和收费落地。",
        {("driver", "医师紧缺"), ("driver", "支付政策铺开"), ("driver", "收费落地")},
    ),
    (
        "误报过多、归责不清,以及老人缺少手机,仍是管理者必须正视的课题。",
        {("challenge", "误报过多"), ("challenge", "归责不清"), ("challenge", "老人缺少手机")},
    ),
    ("行业正由单点会诊向区域平台过渡。", {("trend", "行业正由单点会诊向区域平台过渡")}),
    (
        "未来行业将呈现两大趋势:一是算法评估替代人工,二是设备与服务一体化。",
        {("trend", "算法评估替代人工"), ("trend", "设备与服务一体化")},
    ),
    (
        "推动扩张的关键因素包括:中风病例不断上升;老人独居增多;以及给付方式转变。",
        {("driver", "中风病例不断上升"), ("driver", "老人独居增多"), ("driver", "给付方式转变")},
    ),
    ("手环的例子渐少。", set()),
    ("公司成立于2015年,产品包括手环和镜头。", set()),
    ("护理师不必受限于班表和路程。", set()),
]


@pytest.mark.parametrize(("sentence", "expected"), LISTS)
def test_lists_of_states_are_factors(sentence: str, expected: set[tuple[str, str]]) -> None:
    assert {one for one in factors(f"{TITLE}{sentence}", "zh") if one[1] in sentence} == expected


def test_titles_of_contents_name_risks_and_chances() -> None:
    text = (
        "2031年居家监测行业研究报告目录一、现状 4供需 6二、风险提示 40责任认定不清 43用户资料泄露隐患 46"
        "县域下沉带来的结构性机会 53摘要居家监测行业2031年规模为40亿元。"
    )
    told = factors(text, "zh")
    assert {("challenge", "责任认定不清"), ("challenge", "用户资料泄露隐患")} <= told
    assert ("opportunity", "县域下沉") in told
