"""Deals as listed houses announce them in Chinese: stakes, sellers, several takers, and who is meant."""

from __future__ import annotations

import pytest

from tests.claims.extraction.deal_texts import acquisitions, bought, launched, merged, owned, partners, raised
from tests.claims.extraction.reading_texts import entities

OWNED = [
    (
        "青岚健康由白桦集团全资拥有,为红松医生的控股股东。",
        {("白桦集团", "青岚健康"), ("青岚健康", "红松医生")},
    ),
    (
        "青岚有限公司是一家投资控股有限公司,由白桦集团间接全资拥有,为红松医生的控股股东。",
        {("白桦集团", "青岚有限公司"), ("青岚有限公司", "红松医生")},
    ),
    ("红松健康的股权结构为:白桦集团持股60%,青岚资本持股40%。", {("白桦集团", "红松健康")}),
    ("东软集团子公司红松科技被白桦银行起诉。", {("东软集团", "红松科技")}),
    (
        "云溪健康拟出资300万元收购控股股东白桦集团持有的红松诊所有限公司100%股权。",
        {("白桦集团", "云溪健康"), ("白桦集团", "红松诊所有限公司")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), OWNED)
def test_who_owns_whom(text: str, expected: set[tuple[str, str]]) -> None:
    assert owned(text, "zh") == expected


def test_a_trade_and_a_legal_form_are_no_name() -> None:
    text = "青岚健康是一家投资控股有限公司,由白桦集团全资拥有。"
    assert entities(text, "company", "zh") == {"青岚健康", "白桦集团"}


NONE: frozenset[str] = frozenset()
RAISED = [
    ("2031年有青岚科技、白桦医疗、红松健康获得融资。", ("青岚科技", "白桦医疗", "红松健康"), None, NONE),
    ("青岚科技、白桦医疗、红松健康等企业先后完成融资。", ("青岚科技", "白桦医疗", "红松健康"), None, NONE),
    ("青岚科技、白桦医疗各获得1亿元A轮融资。", ("青岚科技", "白桦医疗"), 100.0, NONE),
    ("青岚科技、白桦医疗均获得红松资本投资。", ("青岚科技", "白桦医疗"), None, frozenset(["红松资本"])),
    (
        "青岚科技先后完成了6轮融资,白桦创投、红松资本在内的投资方纷纷加注。",
        ("青岚科技",),
        None,
        frozenset(["白桦创投", "红松资本"]),
    ),
    ("青岚健康参股公司红松影像拟引入新的股东。", ("红松影像",), None, frozenset(["青岚健康"])),
    (
        "白桦医疗按照投前1.75亿元的估值对标的公司红松影像增资1750万元。",
        ("红松影像",),
        17.5,
        frozenset(["白桦医疗"]),
    ),
    (
        "青岚健康拟出资775万元受让江州红松网络科技有限公司、江州白桦咨询有限公司合计持有的知木医疗42%股权。",
        ("知木医疗",),
        7.75,
        frozenset(["青岚健康"]),
    ),
]


@pytest.mark.parametrize(("text", "takers", "millions", "givers"), RAISED)
def test_who_takes_what_from_whom(
    text: str, takers: tuple[str, ...], millions: float | None, givers: frozenset[str]
) -> None:
    assert raised(text, "zh") == {(taker, millions, givers) for taker in takers}


def test_a_part_of_the_company_that_the_text_speaks_of() -> None:
    text = "青岚健康是一家老牌企业。2031年5月,白桦集团以12亿元溢价拿下10%股份。"
    assert raised(text, "zh") == {("青岚健康", 1200.0, frozenset(["白桦集团"]))}


def test_holders_of_two_houses() -> None:
    text = "青岚集团持有红松医学15%的股权,白桦科技持有青岚集团12%的股权。"
    assert raised(text, "zh") == {
        ("红松医学", None, frozenset(["青岚集团"])),
        ("青岚集团", None, frozenset(["白桦科技"])),
    }


def test_each_of_several_takers_with_its_own_sum() -> None:
    told = raised("青岚科技、白桦医疗分别获得1亿元、2亿元融资。", "zh")
    assert told == {("青岚科技", 100.0, NONE), ("白桦医疗", 200.0, NONE)}


@pytest.mark.parametrize(
    "text",
    [
        "青岚科技、白桦医疗与红松健康尚未获得融资。",
        "青岚科技、白桦医疗获得融资渠道后将扩大门店。",
        "青岚科技、白桦医疗希望获得投资者的信任。",
    ],
)
def test_several_that_took_nothing(text: str) -> None:
    assert raised(text, "zh") == set()


def test_a_head_of_a_house_takes_no_money() -> None:
    text = "红松医疗成立首年,青岚资本就押注了天使轮,青岚资本CEO多轮投资,之后还有桦木资本、云杉资本加持。"
    assert all(taker == "红松医疗" for taker, _, _ in raised(text, "zh"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("白桦集团收购青岚健康股份。", {("白桦集团", "青岚健康")}),
        ("Alder一边发布青岚助手,一边收购照护科技公司Birch。", {("Alder", "Birch")}),
    ],
)
def test_what_is_bought(text: str, expected: set[tuple[str, str]]) -> None:
    assert bought(text, "zh") == expected


def test_houses_of_two_kinds_merge() -> None:
    text = "远程照护公司Alder和数字照护公司Birch Health宣布合并。"
    assert merged(text, "zh") == {frozenset(("Alder", "Birch Health"))}


def test_accounts_that_are_put_together_are_no_merger() -> None:
    assert merged("青岚健康和白桦医疗的业绩将合并报表。", "zh") == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("青岚健康与白桦云深化合作。", {frozenset(("青岚健康", "白桦云"))}),
        (
            "江州县卫生局运用智慧科技,与白桦医院、红松医院合作,开展远程照护。",
            {frozenset(("白桦医院", "红松医院"))},
        ),
        ("青岚健康采用QRS(云端智能系统)与白桦医疗签约合作。", {frozenset(("青岚健康", "白桦医疗"))}),
    ],
)
def test_who_works_together(text: str, expected: set[frozenset[str]]) -> None:
    assert partners(text, "zh") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("青岚健康推出的智慧腕带是二级医疗产品。", {("青岚健康", "智慧腕带")}),
        ("青岚健康推出的慢病助手是一款面向老人的应用。", {("青岚健康", "慢病助手")}),
        ("青岚健康推出的服务是公司的核心产品。", set()),
        ("青岚健康、白桦医疗等公司也都推出了新产品和新模型。", set()),
        (
            "Alder成立于2002年。这一年,公司推出了“青岚照护服务”(Alder Care Services),即电话咨询项目。",
            {("Alder", "青岚照护服务")},
        ),
    ],
)
def test_what_is_brought_out(text: str, expected: set[tuple[str, str]]) -> None:
    assert launched(text, "zh") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("白桦集团入主青岚健康,推出“照护计划”。", {("白桦集团", "青岚健康", "announced")}),
        ("白桦集团计划收购青岚健康。", {("白桦集团", "青岚健康", "planned")}),
        ("白桦集团拟收购青岚健康。", {("白桦集团", "青岚健康", "planned")}),
    ],
)
def test_how_far_a_purchase_has_come(text: str, expected: set[tuple[str, str, str]]) -> None:
    assert acquisitions(text, "zh") == expected
