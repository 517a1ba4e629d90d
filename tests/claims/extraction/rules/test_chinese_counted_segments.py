"""Chinese lists of segments that end in how many they are, or in what they are."""

from __future__ import annotations

import pytest

from kg.claims.extraction.grammar.script import plain
from tests.claims.extraction.reading_texts import segments

TITLE = "全球远程照护市场规模和份额\n\n"
PARTS = {"夜间看护", "术后随访", "用药提醒"}


@pytest.mark.parametrize(
    "text",
    [
        "远程照护主要分为夜间看护、术后随访和用药提醒三大类。",
        "远程照护包括夜间看护、术后随访、用药提醒等多种形式。",
        "从服务环节看,远程照护涵盖夜间看护、术后随访以及用药提醒等环节。",
        "目前远程照护的服务模式有夜间看护、术后随访及用药提醒三种。",
        "远程照护的方式可以细分为夜间看护、术后随访、用药提醒三种。",
        "遠距照護依應用可區分為夜間看護、術後隨訪與用藥提醒三大類型。",
        "终端用户包括夜间看护、术后随访、用药提醒。",
    ],
)
def test_lists_that_are_counted_off(text: str) -> None:
    named = {name for _, name, _ in segments(TITLE + text, "zh")}
    assert {plain(name) for name in named} == PARTS


@pytest.mark.parametrize(
    "text",
    [
        "青枫公司的远程照护平台包括夜间看护、术后随访、用药提醒等多种功能。",
        "从政策看,远程照护的推进因素包括补贴、立法、试点等环节。",
        "远程照护面临的问题包括费用、隐私、立法等多个方面。",
    ],
)
def test_lists_of_other_things(text: str) -> None:
    assert segments(TITLE + text, "zh") == set()
