"""Chinese names of ordinary signs, and Latin ones, behind what a clause buys or backs."""

from __future__ import annotations

import pytest

from tests.claims.extraction.deal_texts import companies


def _all(text: str) -> set[str]:
    return {forms[0] for forms in companies(text)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("桦树健康收购了互联网药房药到家和在线问诊平台小鹿问医。", {"药到家", "小鹿问医"}),
        ("电信商入主居家照护平台好照护,取得六成股权。", {"好照护"}),
        ("2021年拿下护士上门平台护到家,随后停步。", {"护到家"}),
        ("拿到过其投资的有医学词条网站“医典通”和正畸品牌“皓月”。", {"医典通", "皓月"}),
    ],
)
def test_a_name_stands_behind_what_it_is(text: str, expected: set[str]) -> None:
    assert expected <= _all(text)


@pytest.mark.parametrize(
    "text",
    [
        "该集团计划收购更多互联网平台业务。",
        "公司拟投资两家医疗企业股权,并建设问诊平台系统。",
        "基金入股这家在线问诊平台后,持股两成。",
        "由此把生医厂商带往日本与东南亚。",
    ],
)
def test_words_behind_a_kind_are_no_names(text: str) -> None:
    assert _all(text) == set()
