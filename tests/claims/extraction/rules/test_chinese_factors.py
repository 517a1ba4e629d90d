"""What moves a market, as Chinese reports say it: and what in them only looks like it."""

from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import factors

REPORT = "全球远程照护市场规模达到31亿元,市场份额不断变化,市场前景广阔。\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("在疫情的推动下,远程照护迎来了发展。", {("driver", "疫情")}),
        (
            "更充足的保险给付、地方政策以及高龄人口的需要进一步推动了这一趋势。",
            {("driver", "更充足的保险给付"), ("driver", "地方政策"), ("driver", "高龄人口的需要")},
        ),
        ("各州给付范围的放宽维持了对居家照护的投资。", {("driver", "各州给付范围的放宽")}),
        ("在少子化之下,乡镇人口老化加剧,未来更突显出居家照护的需求。", {("driver", "乡镇人口老化加剧")}),
        ("网络的革新为远程照护带来突破性的发展。", {("driver", "网络的革新")}),
        ("随着芯片价格的下降,居家监测设备的需求上升。", {("driver", "芯片价格的下降")}),
        ("照护人员的短缺促使市场快速扩大。", {("driver", "照护人员的短缺")}),
        ("自寒潮来袭以来,居家照护的普及率明显上升。", {("driver", "寒潮来袭")}),
        (
            "受益于新基建加速及居民意识提升,未来五年有望保持稳定。",
            {("driver", "新基建加速"), ("driver", "居民意识提升")},
        ),
        (
            "受益于独居人口增多和保险给付放宽,居家照护市场快速增长。",
            {("driver", "独居人口增多"), ("driver", "保险给付放宽")},
        ),
        ("保险给付受限制约了行业发展。", {("restraint", "保险给付受限")}),
    ],
)
def test_drivers(text: str, expected: set[tuple[str, str]]) -> None:
    assert factors(REPORT + text, "zh") == expected


@pytest.mark.parametrize(
    "text",
    [
        "平台在优化门诊流程、推动企业升级方面发挥了作用。",
        "随着各类社区团购的蓬勃发展,人们的生活已经改变。",
        "总裁也说明视讯方案如何促进照护的发展。",
        "全球范围内,远程照护行业正在加速发展。",
        "在经济部技术处支持下,双方签署意向书。",
        "投资并未受影响,因为厂商继续采用新的标准,以赢得信任。",
        "目录一、行业现状分析 41、行业规模与增长因素 42、核心驱动因素的影响 53、用户需求推动行业发展 7",
    ],
)
def test_what_is_no_driver(text: str) -> None:
    assert factors(REPORT + text, "zh") == set()


def test_a_table_of_contents_ends_where_the_summary_begins() -> None:
    text = "目录一、政策推动市场发展 41、规模 42、格局 6摘要受老龄化和慢病增多推动,行业规模扩大。"
    assert factors(REPORT + text, "zh") == {("driver", "老龄化"), ("driver", "慢病增多")}


def test_trends_under_numbered_headings_behind_a_list_of_drivers() -> None:
    text = (
        "2.3 市场驱动因素\n- 政策扶持:各地出台措施。\n- 芯片降价:设备更便宜。\n三、远程照护市场未来趋势\n"
        "3.1 算法与照护的结合\n算法将用于诊断与随访等方面,医院会更多地采用。\n"
        "3.2 居家监测的普及\n居家监测会进入更多的家庭,费用随之下降。\n"
    )
    assert factors(REPORT + text, "zh") == {
        ("driver", "政策扶持"),
        ("driver", "芯片降价"),
        ("trend", "算法与照护的结合"),
        ("trend", "居家监测的普及"),
    }


def test_a_headline_tells_what_makes_a_field_rise() -> None:
    assert ("driver", "乡镇人口老化") in factors(f"乡镇人口老化,居家照护崛起\n\n{REPORT}", "zh")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "这得益于两大驱动力:一是乡镇人口老化,需求随之上升;二是芯片价格走低。",
            {("driver", "乡镇人口老化"), ("driver", "芯片价格走低")},
        ),
        (
            "普及照护的瓶颈有两个方面:保险尚未覆盖;乡镇缺少护士。",
            {("challenge", "保险尚未覆盖"), ("challenge", "乡镇缺少护士")},
        ),
        ("一是预约方便;二是费用透明。", set()),
    ],
)
def test_factors_that_a_sentence_numbers(text: str, expected: set[tuple[str, str]]) -> None:
    assert factors(REPORT + text, "zh") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "这一增长源于传感器价格的下降、养老床位的短缺以及子女外出务工。",
            {"传感器价格的下降", "养老床位的短缺", "子女外出务工"},
        ),
        (
            "手环价格的下降以及子女外出务工正在推动老人对居家监测的接受度。",
            {"手环价格的下降", "子女外出务工"},
        ),
        ("推动居家监测扩张的主要因素包括:手环价格的下降。", {"手环价格的下降"}),
        ("语音手环与云端算法的结合彻底改变了居家照护领域。", {"语音手环", "云端算法的结合"}),
    ],
)
def test_more_drivers(text: str, expected: set[str]) -> None:
    assert factors(REPORT + text, "zh") == {("driver", label) for label in expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("该行业在电池续航方面仍面临严峻挑战。", {("challenge", "电池续航")}),
        ("老人不会使用手环仍然是推广的一大障碍。", {("challenge", "老人不会使用手环")}),
        (
            "厂商面临着山区信号覆盖不全、续航时间过短等问题。",
            {("challenge", "山区信号覆盖不全"), ("challenge", "续航时间过短")},
        ),
        (
            "市场面临着山区信号覆盖不全、续航时间过短等问题,这抑制了短期走势。",
            {("restraint", "山区信号覆盖不全"), ("restraint", "续航时间过短")},
        ),
        ("兼并正成为厂商突破成本瓶颈的路径。", set()),
        ("语音识别驱动的手环是核心产品,用于多数场景的应用。", set()),
    ],
)
def test_what_holds_back(text: str, expected: set[tuple[str, str]]) -> None:
    assert factors(REPORT + text, "zh") == expected


def test_bare_headings_tell_kinds_by_their_order() -> None:
    told = (
        "此处的说明文字写得很长,讲到养老机构怎样安排夜班人手,又讲到设备怎样摆放,以及家属怎样收到通知和回复。"
    )
    text = (
        "根据 Stratistics MRC 的数据,全球居家监测市场规模在 2031 年达到 18 亿美元。\n"
        f"夜班护士严重短缺,加班成本上升。\n{told}\n老人对佩戴设备的抗拒。\n{told}"
    )
    kinds = {
        ("driver", "夜班护士严重短缺"),
        ("driver", "加班成本上升"),
        ("restraint", "老人对佩戴设备的抗拒"),
    }
    assert kinds <= factors(text, "zh")
