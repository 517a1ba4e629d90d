"""Chinese clauses: the subjects that they leave out, and who does what by the word before each name."""

from __future__ import annotations

import pytest

from tests.claims.extraction import deal_texts as deals

A, B, C, D = "青枫健康集团", "澜石医疗科技", "栗川健康科技", "云杉医疗集团"


def test_a_clause_goes_on_about_the_subject_of_the_one_before() -> None:
    text = f"{A}成立于2012年,2015年收购{B},随后又将{C}收入麾下。"
    assert deals.bought(text, "zh") == {(A, B), (A, C)}


def test_a_sentence_goes_on_about_the_company_of_the_one_before() -> None:
    text = f"{A}成立于2012年,总部在江州。2015年收购{B}。"
    assert deals.bought(text, "zh") == {(A, B)}


def test_who_is_only_an_object_is_no_subject() -> None:
    told = deals.raised(f"{A}在2014年成立{C},2016年获得{B}的投资。", "zh")
    assert C not in {taker for taker, _, _ in told}


@pytest.mark.parametrize(
    "text",
    [
        f"{A}对{B}进行战略投资。",
        f"{B}从{A}拿到一笔投资。",
        f"{B}刚刚收到来自{A}的投资。",
        f"由{A}对{B}完成注资。",
        f"通过对{B}的战略投资,{A}进入江州。",
    ],
)
def test_the_word_before_a_name_tells_who_gives(text: str) -> None:
    assert {(taker, tuple(givers)) for taker, _, givers in deals.raised(text, "zh")} == {(B, (A,))}


@pytest.mark.parametrize("text", [f"{A}否认对{B}进行投资。", f"如果{A}对{B}进行投资,市场会变。"])
def test_what_is_refuted_or_supposed_is_no_investment(text: str) -> None:
    assert not deals.raised(text, "zh")


def test_a_list_stands_over_against_another_one() -> None:
    text = f"{A}、{B}与{C}、{D}签署战略合作协议。"
    assert deals.partners(text, "zh") == {frozenset({one, other}) for one in (A, B) for other in (C, D)}
