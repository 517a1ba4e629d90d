"""Chinese factors behind brackets, rules and reasons, told in two sentences, and figures that are none."""

from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import factors, rates, segments, sizes

REPORT = "远程照护市场规模报告\n2031年远程照护市场规模达到30亿元。\n"

TOLD = [
    (
        "随着人口老化(65岁以上占比18%,居前)和慢病增加(患者超3亿),远程照护需求持续增长。",
        {("driver", "人口老化"), ("driver", "慢病增加")},
    ),
    (
        "随着人口老化、慢病增加(患者超3亿)以及镜头普及,远程照护需求持续增长。",
        {("driver", "慢病增加"), ("driver", "镜头普及")},
    ),
    ("镜头技术日趋成熟,改变人们看病的观念,带动远程照护快速发展。", {("driver", "镜头技术日趋成熟")}),
    ("但也因就近看病的需求,远程照护加速到来。", {("driver", "就近看病的需求")}),
    (
        "照护行业在补贴推动、镜头降价、观念转变,疫情常态化等多重因素的共同作用下快速发展。",
        {("driver", "补贴推动"), ("driver", "镜头降价"), ("driver", "观念转变")},
    ),
    ("照护人手缺乏,是另一个全球问题。", {("challenge", "照护人手缺乏")}),
    (
        "病人排队等问题都是由于信息不畅通,监管平台缺失等原因导致。",
        {("challenge", "信息不畅通"), ("challenge", "监管平台缺失")},
    ),
    (
        "传统照护向来具有监测难持续、服务专业性差等痛点。",
        {("challenge", "监测难持续"), ("challenge", "服务专业性差")},
    ),
    ("去年的流感大流行是少见的意外。这恰恰导致线上问诊需求剧增。", {("driver", "去年的流感大流行")}),
    ("各地陆续放开线上复诊报销。这一政策推动远程照护快速发展。", {("driver", "各地陆续放开线上复诊报销")}),
    (
        "照护存在多项问题,包括架构分散、收费含糊,以及保障不明确。",
        {("challenge", "架构分散"), ("challenge", "保障不明确")},
    ),
    ("直到视频技术成熟后,才逐步演变成如今的照护。", {("driver", "视频技术成熟")}),
    (
        "照护的爆发并非偶然,而是多重需求与技术进步共同作用的结果。",
        {("driver", "多重需求"), ("driver", "技术进步")},
    ),
    ("当地的地理条件对远程照护发展造成限制。", {("restraint", "当地的地理条件")}),
    ("随着镜头的完善和平台的发展,线上复诊弥补了短处。", {("driver", "镜头的完善"), ("driver", "平台的发展")}),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_a_factor(text: str, expected: set[tuple[str, str]]) -> None:
    assert expected <= factors(REPORT + text, "zh")


NOT_TOLD = [
    ("《照护细则》进一步规范流程、数据安全及责任划分,推动行业规范发展。", {"数据安全", "责任划分"}),
    ("对科技业者来说隔行如隔山,让医院愿意接受是要务。", {"科技业者来说隔行如隔山"}),
    ("青岚健康去年上市。这使得远程照护市场发展更快。", {"青岚健康去年上市"}),
    ("2031年规模达到20亿元,改变供给格局,带动市场增长。", {"2031年规模达到20亿元", "规模达到20亿元"}),
]


@pytest.mark.parametrize(("text", "wrong"), NOT_TOLD)
def test_what_is_no_factor(text: str, wrong: set[str]) -> None:
    assert not wrong & {label for _, label in factors(REPORT + text, "zh")}


def test_a_sign_that_looks_like_that_for_a_market() -> None:
    text = "根據市調公司推估,2030年全球數位健康巿場規模為14億美元。"
    assert sizes(text, "zh-hant") == {(2030, 1.4, "USD")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("全球數位健康市場在2031年將成長37.1%,到2037年達到50億美元。", {37.1}),
        ("首季全球照護的投融資規模達45億美元,年成長率40%,其中遠距照護市場投資最熱。", set()),
    ],
)
def test_what_grows(text: str, expected: set[float]) -> None:
    assert {percent for percent, _, _ in rates(text, "zh-hant")} == expected


def test_the_parts_of_a_field() -> None:
    text = "数字照护领域包含移动照护(mCare)、照护信息、穿戴装置等应用领域。数字照护市场2031年达到30亿元。"
    assert {name for _, name, _ in segments(text, "zh")} == {"移动照护", "照护信息", "穿戴装置"}
