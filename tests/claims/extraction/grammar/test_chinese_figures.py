"""Chinese figures: numbers with a space in them, people that are no money, growth behind its number."""

from __future__ import annotations

from tests.claims.extraction.reading_texts import ranks, rates, segments, sizes


def test_a_space_in_a_number() -> None:
    text = "2031年全球远程照护市场规模达到211. 7亿美元,预计到2038年为3 714亿美元。"
    assert sizes(text, "zh") == {(2031, 21.17, "USD"), (2038, 371.4, "USD")}


def test_people_are_no_money() -> None:
    assert sizes("2031年中国远程照护市场规模为35亿元,用户规模达到6.61亿人。", "zh") == {(2031, 3.5, "CNY")}


def test_growth_stands_behind_its_number() -> None:
    assert rates("远程照护市场规模扩大,有望保持17%以上的年均增速。", "zh") == {(17.0, None, None)}


def test_parts_of_a_chain_of_value() -> None:
    text = (
        "远程照护市场规模达到35亿元。产业链上游为照护数据、照护器械。中游为照护运营,包括居家照护、照护电商。"
    )
    assert {name for _, name, _ in segments(text, "zh")} == {"照护数据", "照护器械", "居家照护", "照护电商"}


def test_a_fast_one_among_others_leads_nothing() -> None:
    text = "近年来,居家照护堪称全球市场内增长最快的行业之一。数字照护正在引领新的市场浪潮。"
    assert ranks(text, "zh") == set()


def test_the_year_of_a_later_sum_is_not_that_of_an_earlier_one() -> None:
    text = "远程照护市场到2034年规模将突破90亿元,其中监测2031年市场规模为17亿元。"
    assert sizes(text, "zh") == {(2034, 9.0, "CNY"), (2031, 1.7, "CNY")}
