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
        (
            "按用户划分,医院和诊所占 2031 年收入的 52.5%,而手环主导的家庭预计到 2036 年增长 9%。",
            {("医院和诊所", 52.5)},
        ),
        ("按用户计算,个人消费者贡献了 2031 年收入的 61.4%。", {("个人消费者", 61.4)}),
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
        ("其中夜间手环、翻身机器人、离床监测三大板块占比超60%。", {"夜间手环", "翻身机器人", "离床监测"}),
    ],
)
def test_what_a_market_is_divided_into(text: str, expected: set[str]) -> None:
    assert {name for _, name, _ in segments(TITLE + text, "zh")} == expected


def test_shares_in_brackets_behind_their_parts() -> None:
    text = (
        "其中,监测手环市场占据主导地位,2031年市场份额达到61%,其次是上门照护服务(27%)和数据分析服务(9%)。"
        "从地域看,欧洲占据最大份额(44%),非洲(31%)和北美(25%)紧随其后。"
    )
    assert shares(TITLE + text, "zh") == {
        ("监测手环", 61.0),
        ("上门照护服务", 27.0),
        ("数据分析服务", 9.0),
        ("Europe", 44.0),
        ("Africa", 31.0),
        ("North America", 25.0),
    }
    assert shares(TITLE + "2031年用户增长(28%)和渗透率(11%)均高于预期。", "zh") == set()


def test_a_part_of_the_stock_is_no_share() -> None:
    assert shares(TITLE + "岚桥集团占璟澜健康完全稀释后的股份比例超过14.5%。", "zh") == set()


@pytest.mark.parametrize("words", ["CAGR高达", "平均年综合增长率高达", "年均综合增长率为"])
def test_names_of_the_yearly_rate(words: str) -> None:
    text = f"2031年居家监测市场规模为61亿元,{words}16.4%。"
    assert {rate for rate, *_ in rates(TITLE + text, "zh")} == {16.4}


def test_a_size_grows_to_another_within_the_period_of_the_sentence() -> None:
    text = "2021年—2030年,居家监测市场规模从61亿元,增长至97亿元。"
    assert sizes(text, "zh") == {(2021, 6.1, "CNY"), (2030, 9.7, "CNY")}
    assert sizes("居家监测市场规模从61亿元,增长至97亿元。", "zh") == set()


def test_a_table_of_contents_tells_no_parts_and_no_shares() -> None:
    text = (
        "2031年居家监测行业研究报告目录一、行业现状 31、规模与趋势 3细分领域(如夜间监测、术后随访)规模 "
        "62、竞争格局 11头部企业研发投入(15.6%营收占比) 18三、投资评估 28高潜力细分领域筛选 28"
    )
    assert segments(text, "zh") == set()
    assert shares(text, "zh") == set()


def test_a_bracket_behind_the_parts_of_a_market_lists_them() -> None:
    text = "报告讨论居家监测的细分市场增长潜力(院内监测、夜间监测、术后随访)。"
    assert {name for _, name, _ in segments(TITLE + text, "zh")} == {"院内监测", "夜间监测", "术后随访"}


def test_fields_in_a_list_are_parts_of_the_market() -> None:
    text = TITLE + "两家公司在夜间监测、术后随访、跌倒预警等细分领域已有多次交集。"
    assert {name for _, name, _ in segments(text, "zh")} == {"夜间监测", "术后随访", "跌倒预警"}


def test_what_leads_is_named_without_its_adverb() -> None:
    text = TITLE + "其中,夜间手环曾在2021年成为最大细分品类,但出货占比在2024年升至36%。"
    assert {name for _, name, _ in segments(text, "zh")} <= {"夜间手环"}
    assert {name for name, _ in shares(text, "zh")} <= {"夜间手环"}


def test_rates_of_their_own_and_what_several_hold_are_no_shares() -> None:
    text = (
        TITLE + "夜间手环占据65%市场份额,院内监测仪渗透率超过90%,静态监测准确率突破90%。"
        "竞争格局中青枫医疗、璟澜医疗、云杉医疗占据68%市场份额,设备毛利率达70%。"
        "夜间定位:北辰智能、麦芽科技占据60%市场份额。"
    )
    assert {percent for _, percent in shares(text, "zh")} == {65}


def test_a_share_told_behind_a_sum_is_of_what_has_the_sum() -> None:
    text = TITLE + "2031年零售药店约为2571亿元,占比21%,而夜间诊所收入约42亿元,占比只有0.4%。"
    assert shares(text, "zh") == {("零售药店", 21.0), ("夜间诊所", 0.4)}


@pytest.mark.parametrize(
    "sentence",
    [
        "岚桥集团研发投入持续低迷,仅分别占收入的1.5%、1%、1.3%。",
        "岚桥集团公开发售占10%,国际发售占90%。",
        "岚桥集团受让股份(约占标的公司股份总数的29.75%)。",
        "三月有16家企业完成融资,占当月融资规模总量的15.1%。",
    ],
)
def test_parts_of_costs_of_stock_and_of_funds_are_no_shares(sentence: str) -> None:
    assert shares(TITLE + sentence, "zh") == set()


def test_stages_are_no_segments_and_counts_no_market() -> None:
    staged = "居家监测行业的发展可分为三个阶段:起步期,以信息科普、夜间咨询为核心,模式不成熟。"
    assert segments(TITLE + staged, "zh") == set()
    assert rates(TITLE + "居家监测机构数量显著增长,年均增速达40%。", "zh") == set()
