"""Chinese names: declared, listed, cut off from the words before them, and told from ordinary words."""

from __future__ import annotations

import pytest

from kg.claims.extraction.companies.chinese import find_chinese
from kg.claims.extraction.companies.ordinary import begins_in_place, is_verb, leading_words, unfamiliar
from kg.claims.extraction.page import read_page
from tests.claims.extraction.reading_texts import document


def names(text: str) -> set[str]:
    return {item.text for item in find_chinese(read_page(document(text)))}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("表现最好的是峻岭创新(300998.SZ),上涨两成。", "峻岭创新"),
        ("第一类是以启阳惠康(688997.SH)为代表的老牌厂商。", "启阳惠康"),
        ("和峪科技(2999)今日宣布与医院签约。", "和峪科技"),
        ("证券代码:300998 证券简称:创新照护 公告编号:2031-01", "创新照护"),
        ("由杭州璟澜投资有限公司(璟澜)受让股份。", "璟澜"),
    ],
)
def test_a_text_may_declare_a_name(text: str, name: str) -> None:
    assert name in names(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("关于投资杭州璟澜医学科技有限公司的公告", "杭州璟澜医学科技有限公司"),
        ("同时推动岚桥集团获得更好的发展。", "岚桥集团"),
        ("拟向嘉和珏康(北京)科技股份有限公司注入现金。", "嘉和珏康(北京)科技股份有限公司"),
    ],
)
def test_a_registered_name_is_cut_off_from_the_words_before_it(text: str, name: str) -> None:
    assert names(text) == {name}


def test_a_list_that_is_said_to_be_of_companies() -> None:
    text = "参与签约的公司包括仁琥、金琥、瑞琥生医和瑞沅再生医学等,双方将合作。"
    assert {"仁琥", "金琥", "瑞琥生医", "瑞沅再生医学"} <= names(text)


@pytest.mark.parametrize(
    "text",
    [
        "请投资者注意风险,理性投资。",
        "两大集团及其子企业谈了半年,都很满意。",
        "涵盖检验信息系统(LIS)、药房信息系统等模块。",
        "远程照护的服务已走出医院,社区资源逐步融合。",
        "医联体成员之间共享信息。",
        "这次交易让人联想到四年前的收购。",
        "董事长陆亦青、总裁顾明先生参加了揭牌。",
    ],
)
def test_ordinary_words_and_people_are_no_companies(text: str) -> None:
    assert names(text) == set()


def test_words_are_told_from_names() -> None:
    assert unfamiliar("理性投资") == 0
    assert unfamiliar("璟澜投资") == 2
    assert leading_words("同时推动岚桥") == 4
    assert begins_in_place("杭州璟澜")
    assert is_verb("跨越")
    assert not is_verb("同心")
