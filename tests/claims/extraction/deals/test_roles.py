"""Parties that a notice calls by their role after it has named them."""

from __future__ import annotations

import pytest

from tests.claims.extraction.deal_texts import bought, owned

TRADE = (
    "珏桐教育(02999)发布公告,于2031年3月6日,买方(珏桐睿新,为公司的全资附属公司)与卖方(岚桥控股)及目标公司"
    "(瑞沅照护医疗)订立股份转让协议,买方同意购买目标公司的全部股权,总对价为人民币6300万元。"
)


def test_a_buyer_and_a_target_by_their_roles() -> None:
    assert bought(TRADE, "zh") == {("珏桐睿新", "瑞沅照护医疗")}
    assert owned(TRADE, "zh") == {("珏桐教育", "珏桐睿新")}


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("截至公告日期,目标公司由卖方全资拥有。", ("岚桥控股", "瑞沅照护医疗")),
        ("医院A(岭南泽康医院)为目标公司的间接全资附属公司。", ("瑞沅照护医疗", "岭南泽康医院")),
    ],
)
def test_roles_own_each_other(text: str, pair: tuple[str, str]) -> None:
    assert pair in owned(TRADE + text, "zh")


def test_a_short_form_that_is_a_role() -> None:
    text = (
        "珏桐信息技术股份有限公司(以下简称“公司”)拟收购岚桥集团持有的瑞沅照护有限公司(以下简称“标的公司”)股权。"
        "交易完成后,标的公司为公司的控股子公司。"
    )
    assert owned(text, "zh") == {("珏桐信息技术股份有限公司", "瑞沅照护有限公司")}


def test_a_role_that_nobody_was_given_stands_for_nobody() -> None:
    assert owned("目标公司由卖方全资拥有,岚桥集团表示关注。", "zh") == set()


def test_who_announces_is_the_company_of_the_notice() -> None:
    text = "快讯,岚桥集团(02345)昨晚发布公告,买方(瑞沅医疗,为公司的全资附属公司)与卖方订立协议。"
    assert owned(text, "zh") == {("岚桥集团", "瑞沅医疗")}


@pytest.mark.parametrize(
    "head",
    ["意见反馈\n\n珏桐健康关连交易视作出售附属公司55%股权", "调研问答全文\n\n珏桐健康 (300999) 2031-06-18"],
)
def test_the_head_of_a_notice_tells_whose_it_is(head: str) -> None:
    text = f"{head}\n\n岚桥云康为本公司之附属公司,岚桥云康已全数认缴。岚桥云康是平台。珏桐健康是公司。"
    assert owned(text, "zh") == {("珏桐健康", "岚桥云康")}
