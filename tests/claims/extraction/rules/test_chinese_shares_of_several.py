"""Chinese shares in runs and lists, the market each is of, and who leads."""

from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import claims, ranks, shares

TITLE = "互联网照护行业市场现状分析\n\n"
TWO = {("青枫医疗", 31.5), ("北辰健康", 22.0)}
THREE = TWO | {("云杉科技", 9.5)}
LED = {("青枫医疗", "largest")}


@pytest.mark.parametrize(
    "text",
    [
        "青枫医疗、北辰健康市场份额分别为31.5%、22%。",
        "青枫医疗和北辰健康两家企业的市占率分别达到31.5%和22%。",
        "2031年照护市场前两名为青枫医疗、北辰健康,市占率分别为31.5%和22%。",
        "青枫医疗与北辰健康分别占国内照护市场的31.5%和22%。",
        "除上述企业外,青枫医疗和北辰健康也各自占有31.5%和22%的市场。",
        "市场份额:青枫医疗31.5%、北辰健康22%。",
        "照护领域呈双寡头格局:青枫医疗(31.5%)、北辰健康(22%)。",
        "市占率前两位分别是青枫医疗(31.5%)和北辰健康(22%)。",
        "青枫医疗市占率31.5%领跑,北辰健康22%紧随其后。",
        "照护市场前两大厂商依次为青枫医疗、北辰健康,份额为31.5%、22%。",
        "照护市场由青枫医疗以31.5%市占率夺冠,北辰健康22%居次。",
        "青枫医疗市佔率為31.5%,北辰健康則為22%。",
        "青枫医疗于互联网照护市场的市场份额为31.5%,北辰健康以22%位居第二。",
    ],
)
def test_two_shares_of_companies(text: str) -> None:
    assert shares(TITLE + text, "zh") == TWO


@pytest.mark.parametrize(
    "text",
    [
        "| 企业 | 市场份额 |\n| --- | --- |\n| 青枫医疗 | 31.5% |\n| 北辰健康 | 22% |\n| 云杉科技 | 9.5% |",
        "排名 企业 市场份额\n1 青枫医疗 31.5%\n2 北辰健康 22%\n3 云杉科技 9.5%",
        "企业\t市占率\n青枫医疗\t31.5%\n北辰健康\t22%\n云杉科技\t9.5%",
        "各企业市占率如下:\n- 青枫医疗:31.5%\n- 北辰健康:22%\n- 云杉科技:9.5%",
    ],
)
def test_shares_in_rows(text: str) -> None:
    assert shares(TITLE + text, "zh") == THREE


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("欧洲、亚太分别占全球照护市场的38%和27%。", {("Europe", 38.0), ("Asia Pacific", 27.0)}),
        ("照护市场规模按区域划分:东部地区51%,西部49%。", {("东部", 51.0), ("西部", 49.0)}),
        ("影像判读所占份额最大,为33%;夜间看护次之,为27%。", {("影像判读", 33.0), ("夜间看护", 27.0)}),
        ("夜间看护是规模最大的细分市场,2031年约占60%的市场份额。", {("夜间看护", 60.0)}),
        ("虽然夜间看护目前仅占7%的市场份额,前景仍被看好。", {("夜间看护", 7.0)}),
    ],
)
def test_shares_of_places_and_parts(text: str, expected: set[tuple[str, float]]) -> None:
    assert shares(TITLE + text, "zh") == expected


@pytest.mark.parametrize(
    "text",
    [
        "青枫医疗和北辰健康占据60%的市场份额。",
        "青枫医疗的目标是三年内拿下20%的市场份额。",
        "平台注册医生中,三甲医院医生占比超过65%,主治及以上职称占92%。",
        "各年龄段用户占比:\n- 18-30岁:24%\n- 31-40岁:22%\n- 女性:15%",
        "青枫医疗用户满意度达92%,北辰健康88%居次。",
        "青枫医疗毛利率为31.5%,北辰健康为22%。",
        "本次调查样本构成:三甲医院52%、二级医院33%、基层机构15%。",
    ],
)
def test_what_is_no_share(text: str) -> None:
    assert shares(TITLE + text, "zh") == set()


def test_each_share_and_rank_is_of_the_market_its_clause_opens_with() -> None:
    text = "夜间看护领域,青枫医疗以26%的份额排名第一;处方网售领域,北辰健康以28%的份额居首。"
    told = [(claim.subject, claim.market) for claim in claims(text, "share", "zh")]
    assert told == [("青枫医疗", "夜间看护"), ("北辰健康", "处方网售")]
    ranked = [(claim.subject, claim.market) for claim in claims(text, "ranking", "zh")]
    assert ranked == told


@pytest.mark.parametrize(
    "text",
    [
        "2031年中国互联网照护市场中,青枫医疗市场份额最高,达28%。",
        "青枫医疗稳居行业第一。",
        "在居家照护赛道,青枫医疗已连续三年蝉联第一。",
        "青枫医疗以28%的份额位列榜首。",
        "青枫医疗在照护平台市占率逾4成,居龙头地位。",
        "青枫医疗于2019年上市,总部位于岚桥。如今青枫医疗处方网售业务占据市场首位。",
        "中国照护市场由青枫医疗以27%市占率夺冠。",
    ],
)
def test_the_company_right_before_leads_and_not_the_country(text: str) -> None:
    assert ranks(TITLE + text, "zh") == LED


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("欧洲市场增势最猛。", {("Europe", "fastest_growing")}),
        (
            "欧洲规模最大,亚太则为增速最高的区域市场。",
            {("Europe", "largest"), ("Asia Pacific", "fastest_growing")},
        ),
        ("图文咨询仍是最主流的服务形式,占照护市场的57%。", {("图文咨询", "largest")}),
        ("照护机构中,公立医院主导型占比68%。", set()),
    ],
)
def test_cues_of_growth_and_of_rule(text: str, expected: set[tuple[str, str]]) -> None:
    assert ranks(TITLE + text, "zh") == expected
