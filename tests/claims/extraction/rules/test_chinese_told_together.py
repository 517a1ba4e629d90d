"""What Chinese sentences tell of several companies at once, or of one with words before its figure."""

from __future__ import annotations

import pytest

from tests.claims.extraction.deal_texts import owned, partners
from tests.claims.extraction.reading_texts import claims, found, ranks, shares, sizes

FIELD = "远程医疗市场正在扩大。"


def test_three_owners_and_what_each_of_them_has() -> None:
    text = "青枫集团、白桦集团、红松集团等均已入局,这三家企业旗下的云岚医疗、澜石医疗和汐谷医疗都很活跃。"
    expected = {("青枫集团", "云岚医疗"), ("白桦集团", "澜石医疗"), ("红松集团", "汐谷医疗")}
    assert owned(text, "zh-hans") == expected


def test_two_houses_belong_to_the_owner_that_is_named_last() -> None:
    text = "云岚医疗、澜石医疗的持股比例分别为60%和40%,这两家公司均隶属于青枫集团旗下。"
    assert owned(text, "zh-hans") == {("青枫集团", "云岚医疗"), ("青枫集团", "澜石医疗")}


def test_institutions_found_something_together() -> None:
    text = "青枫集团还与云岚医疗、澜石医疗等20家机构,联合发起照护联盟。"
    told = partners(text, "zh-hans")
    assert frozenset({"青枫集团", "云岚医疗"}) in told
    assert frozenset({"青枫集团", "澜石医疗"}) in told


def test_an_investor_stands_behind_a_list() -> None:
    text = "青枫集团注重投资,国内的新秀如云岚医疗、澜石医疗等都有其身影。"
    report = found(text, "zh-hans").report
    told = {report.entity(one.investee).preferred() for one in claims(text, "investment", "zh-hans")}
    assert told == {"云岚医疗", "澜石医疗"}
    assert len(report.claims) >= len(told)


@pytest.mark.parametrize(
    ("text", "product"),
    [
        ("青枫健康是一家电商。首家青枫健康中心在江西正式开业。", "青枫健康中心"),
        ("青枫健康于2016年4月启动云岚照护计划以来,形成了三项能力。", "云岚照护计划"),
        ("青枫科技董事长李青山25日发表ElmBot照护机器人。", "ElmBot照护机器人"),
    ],
)
def test_what_is_brought_out(text: str, product: str) -> None:
    report = found(text, "zh-hans").report
    told = [report.entity(one.product).preferred() for one in claims(text, "launch", "zh-hans")]
    assert told == [product]


def test_a_place_that_is_only_planned_or_past_its_opening_is_not_brought_out() -> None:
    text = "青枫健康是一家电商。青枫健康中心开业后,客流上升。"
    assert claims(text, "launch", "zh-hans") == []


@pytest.mark.parametrize(
    ("clause", "share"),
    [
        ("青枫科技以21%的市场份额稳居第一", 21.0),
        ("青枫科技依然以21%的市场份额稳居第一", 21.0),
        ("尽管青枫科技的出货量连续下降,但依然以21%的市场份额稳居第一", 21.0),
        ("青枫科技凭借33%的市场份额位居第一", 33.0),
    ],
)
def test_a_company_leads_with_its_share(clause: str, share: float) -> None:
    text = f"远程医疗市场中,{clause};白桦科技以11%的市场份额紧随其后。"
    assert ranks(text, "zh-hans") == {("青枫科技", "largest")}
    assert shares(text, "zh-hans") == {("青枫科技", share), ("白桦科技", 11.0)}


def test_who_is_only_behind_another_one_makes_the_other_the_largest() -> None:
    text = "青枫科技2024年远程医疗市场份额约18%,仅次于白桦科技(22%)。"
    assert ranks(text, "zh-hans") == {("白桦科技", "largest")}


def test_nobody_is_named_behind_next_to() -> None:
    assert ranks("青枫科技2024年远程医疗市场份额约18%,仅次于上述企业。", "zh-hans") == set()


def test_the_size_of_a_business_is_none_of_the_market() -> None:
    assert sizes(f"截至2020年底,公司业务规模为3亿元。{FIELD}", "zh-hans") == set()
    assert sizes("截至2020年底,远程医疗市场规模为3亿元。", "zh-hans") == {(2020, 0.3, "CNY")}
