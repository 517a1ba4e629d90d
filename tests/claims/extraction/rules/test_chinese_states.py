"""Chinese factors told as states of rules, payers and minds, in reports and news, and figures beside them."""

from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import entities, factors, rates, segments, shares, sizes

MARKET = "远程照护市场规模不断扩大。"

TOLD = [
    ("专家表示,这场流感大流行,让远程照护加速了十年之多。", {("driver", "流感大流行")}),
    ("从1986年至今,照护法规不断放宽,诊所增多。", {("driver", "照护法规不断放宽")}),
    ("保险署正式公告展开照护健保给付,并拨出一亿元。", {("driver", "公告展开照护健保给付")}),
    ("多国相继放宽照护给付。", {("driver", "多国相继放宽照护给付")}),
    ("流感爆发,才让照护真正向前迈进一大步。", {("driver", "流感爆发")}),
    (
        "普及照护仍面临镜头老旧、人手不足等实际瓶颈。",
        {("challenge", "镜头老旧"), ("challenge", "人手不足")},
    ),
    ("新法将照护纳入健保项目。", {("driver", "照护纳入健保项目")}),
    ("看诊费明显偏低,因此,医生使用的意愿也不高。", {("restraint", "看诊费明显偏低")}),
    ("保险公司越来越认识到照护的价值。", {("driver", "保险公司越来越认识到照护的价值")}),
    ("随着镜头降价,医疗产业正加速数字转型。", {("driver", "镜头降价"), ("trend", "医疗产业正加速数字转型")}),
    ("伴随镜头的规模商用,看诊量提升。", {("driver", "镜头的规模商用")}),
    (
        "设备的需求主要来自两方面:一是慢病患者的监测需求;二是医院的监护需求。",
        {("driver", "慢病患者的监测需求"), ("driver", "医院的监护需求")},
    ),
    ("保险的激励计划也间接推动了市场增长。", {("driver", "保险的激励计划")}),
    ("应用从居家照护逐步延伸至临床诊断。", {("trend", "应用从居家照护逐步延伸至临床诊断")}),
    ("照护领域正经历一场数字化革命。", {("trend", "照护领域正经历一场数字化革命")}),
    ("将照护延伸至日常生活,是近年照护发展的重要趋势。", {("trend", "将照护延伸至日常生活")}),
    ("政府主导的促进采用的措施增多,正在加速市场成长。", {("driver", "政府主导的促进采用的措施增多")}),
    ("全球正从间歇性照护转向由镜头、传感器支持的照护。", {("trend", "由镜头、传感器支持的照护")}),
    ("在科技、监管和消费者因素的共同推动下,看诊量提升。", {("driver", "科技、监管和消费者因素")}),
    ("手机的普及,正在改变传统的医疗路径。", {("driver", "手机的普及")}),
    ("但镜头的进步进一步扩大了用例。", {("driver", "镜头的进步")}),
    ("芯片短缺和预算限制阻碍了进展。", {("restraint", "芯片短缺"), ("restraint", "预算限制")}),
    ("在镜头技术支撑下,照护驶入快车道。", {("driver", "镜头技术")}),
]


@pytest.mark.parametrize(("sentence", "expected"), TOLD)
def test_states_that_move_a_market(sentence: str, expected: set[tuple[str, str]]) -> None:
    assert {one for one in factors(f"{MARKET}{sentence}", "zh") if one[1] in sentence} == expected


NEWS = "枫霖集团与岚桥医院签署协议,共建远程照护平台。枫霖集团董事长出席。"


def test_news_tells_of_the_field_where_it_names_nobody() -> None:
    assert ("driver", "镜头降价") in factors(f"{NEWS}随着镜头降价,照护需求快速增长。", "zh")
    assert not factors(f"{NEWS}随着项目启动,枫霖集团的照护需求快速增长。", "zh")


@pytest.mark.parametrize(
    "text",
    [
        "远程照护市场升温。2031年因慢性病导致的死亡占总死亡人数的88.5%。",
        "远程照护市场升温。护理支出占GDP比例为17.3%,提供了11%的就业岗位。",
        "远程照护市场升温。偏乡人口仅占全国的3%,土地面积却占全国44%。",
    ],
)
def test_parts_of_the_people_are_no_shares(text: str) -> None:
    assert shares(text, "zh") == set()


def test_each_size_of_a_sentence_has_its_year() -> None:
    text = "远程照护行业2031年市场规模达48.7亿元,预计到2034年将突破70亿元,2036年有望达到百亿元。"
    assert sizes(text, "zh") == {(2031, 4.87, "CNY"), (2034, 7.0, "CNY"), (2036, 10.0, "CNY")}


def test_growth_of_a_market_over_the_year_before() -> None:
    text = "2031年远程照护市场规模达到1961亿元,市场增长率达到46.7%。"
    assert {percent for percent, *_ in rates(text, "zh")} == {46.7}


def test_a_business_divided_into_parts() -> None:
    text = "远程照护市场升温。业务模式主要分为云病房服务、智慧镜头产品、夜间照护服务三个分部。"
    assert {name for _, name, _ in segments(text, "zh")} == {"云病房服务", "智慧镜头产品", "夜间照护服务"}


def test_a_list_of_fields_begins_and_ends_in_its_fields() -> None:
    text = "远程照护市场升温。业务涵盖在线问诊、夜间照护、病房监护等多个细分领域。"
    assert {name for _, name, _ in segments(text, "zh")} == {"在线问诊", "夜间照护", "病房监护"}


def test_where_shares_are_listed_is_no_region() -> None:
    text = "远程照护市场规模达100亿元。公司将在香港首次上市,使美国人更能负担照护。加拿大市场增长。"
    assert entities(text, "country", "zh") == {"Canada"}
