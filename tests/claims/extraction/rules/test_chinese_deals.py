"""Chinese deals: sellers before targets, partners with their firms, stakes bought and subscribed."""

from __future__ import annotations

import pytest

from tests.claims.extraction.deal_texts import bought, launched, owned, partners, raised
from tests.claims.extraction.reading_texts import entities, shares


@pytest.mark.parametrize(
    ("text", "deal"),
    [
        ("岚桥集团拟收购珏康集团持有的瑞沅医疗30%股权。", ("岚桥集团", "瑞沅医疗")),
        ("岚桥集团拟分别收购珏康集团、璟澜资本持有的瑞沅医疗股权。", ("岚桥集团", "瑞沅医疗")),
        ("岚桥集团:拟收购瑞沅医疗40%股权", ("岚桥集团", "瑞沅医疗")),
        ("岚桥集团斥资6亿元,收购了瑞沅医疗。", ("岚桥集团", "瑞沅医疗")),
    ],
)
def test_a_seller_is_not_what_is_bought(text: str, deal: tuple[str, str]) -> None:
    assert bought(text, "zh") == {deal}


def test_two_targets_of_one_notice() -> None:
    text = "岚桥集团发布公告称,拟收购瑞沅医疗及珏康科技全部股权。"
    assert bought(text, "zh") == {("岚桥集团", "瑞沅医疗"), ("岚桥集团", "珏康科技")}


def test_partners_and_the_firms_of_a_partner() -> None:
    text = "4月16日,岚桥集团分别与珏康集团及其旗下的瑞沅医疗,签署了创新合作协议。"
    assert {frozenset(("岚桥集团", "珏康集团")), frozenset(("岚桥集团", "瑞沅医疗"))} <= partners(text, "zh")
    assert partners("瑞沅医疗由岚桥集团与珏康集团共同持股。", "zh") == set()


@pytest.mark.parametrize(
    ("text", "investor", "investee"),
    [
        ("岚桥集团以自有资金3000万元对瑞沅医疗进行投资。", "岚桥集团", "瑞沅医疗"),
        ("岚桥集团拟向瑞沅医疗注入现金人民币2亿元。", "岚桥集团", "瑞沅医疗"),
        ("2031年3月,岚桥集团入股珏康集团旗下瑞沅医疗。", "岚桥集团", "瑞沅医疗"),
        ("股东与璟澜资本签订《股份转让协议》,分别转让持有的瑞沅医疗5%股份。", "璟澜资本", "瑞沅医疗"),
    ],
)
def test_who_puts_money_into_whom(text: str, investor: str, investee: str) -> None:
    found = raised(text, "zh")
    assert {(name, investor) for name, _, investors in found for investor in investors} == {
        (investee, investor)
    }


def test_a_group_in_a_list_owns_only_the_next_name() -> None:
    text = "第二类如珏康健康、岚桥集团旗下瑞沅医疗、璟澜科技等。"
    assert owned(text, "zh") == {("岚桥集团", "瑞沅医疗")}
    assert owned("岚桥集团附属瑞沅医疗发布年报。", "zh") == {("岚桥集团", "瑞沅医疗")}


def test_online_and_offline_is_no_launch() -> None:
    assert launched("岚桥集团将提升线上线下诊疗能力。", "zh") == set()


def test_stock_is_no_share_of_a_market() -> None:
    assert shares("远程医疗市场中,岚桥集团受让瑞沅医疗约29.75%股份。", "zh") == set()
    assert shares("2031年,岚桥集团医院端收入占比升至55%。", "zh") == set()


def test_the_coast_is_not_haiti() -> None:
    found = entities("东部沿海地区与中西部的远程医疗需求不同。", "country", "zh")
    assert not {"Haiti", "海地"} & found
