"""Chinese names that are another name with words before it, or the mere word for a group."""

from __future__ import annotations

import pytest

from tests.claims.extraction.deal_texts import companies


@pytest.mark.parametrize(
    "text",
    [
        "保荐人的更替亦直接导致{}的上市进程放缓。",
        "此事也影响{}的上市进程。",
        "一位高管将加盟{},出任副主席。",
        "他去年离开{},另起炉灶。",
        "这一变化最终促使{}调整业务。",
    ],
)
@pytest.mark.parametrize("name", ["微医集团", "京东健康"])
def test_words_of_deeds_are_no_part_of_a_name(text: str, name: str) -> None:
    found = companies(f"{name}是一家公司。{name}很大。" + text.format(name), "zh")
    assert found == {(name,)}


@pytest.mark.parametrize(
    "text", ["凭借集团旗下的医生网络,业务在增长。", "两间集团已有长久的合作关系。", "整个集团都很忙。"]
)
def test_a_group_without_its_name_is_no_company(text: str) -> None:
    assert companies(text, "zh") == set()
