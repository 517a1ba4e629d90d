"""Factors as news tells them: why people take up care at a distance, and what money and rivals do."""

from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import factors

MARKET = "The telecare market is a market of its own. "
CHINESE = "远程照护市场是一个独立的市场。"

TOLD = [
    ("Given the lack of clinics, families rely on video visits.", {("driver", "lack of clinics")}),
    ("Families rely on video visits amid long queues.", {("driver", "long queues")}),
    (
        "Clinics turned to telehealth now that queues grow longer.",
        {("driver", "queues grow longer")},
    ),
    (
        "Queues became longer, so hospitals moved to remote monitoring.",
        {("driver", "Queues became longer")},
    ),
    (
        "More demand for telehealth as seniors stay away from wards.",
        {("driver", "seniors stay away from wards")},
    ),
    ("Telehealth firms have benefited from cheap phones.", {("driver", "cheap phones")}),
    ("The winter fever has put a strain on hospitals.", {("driver", "winter fever")}),
    ("The valley is facing a shortage of midwives.", {("driver", "shortage of midwives")}),
    ("Travel bans led to the adoption of telehealth.", {("driver", "Travel bans")}),
    (
        "The demand for midwives far outstrips the supply.",
        {("driver", "demand for midwives far outstrips the supply")},
    ),
    (
        "Nurses are leaving and wages climb. As a result, clinics turned to telehealth.",
        {("driver", "Nurses are leaving and wages climb")},
    ),
    (
        "The purchase is the latest in a wave of mergers in digital health.",
        {("trend", "wave of mergers in digital health"), ("trend", "mergers in digital health")},
    ),
    (
        "Funding for telehealth is becoming scarcer.",
        {("trend", "Funding for telehealth is becoming scarcer")},
    ),
    (
        "Many telehealth start-ups have sprung up in the valley.",
        {("trend", "Many telehealth start-ups have sprung up in the valley")},
    ),
    (
        "A shift can be observed from wards to homes.",
        {("trend", "shift can be observed from wards to homes")},
    ),
    (
        "It named the competition for therapists as a check.",
        {("challenge", "competition for therapists")},
    ),
    (
        "Local start-ups are struggling to find lenders.",
        {("challenge", "Local start-ups are struggling to find lenders"), ("challenge", "find lenders")},
    ),
    (
        "Their plans are sparking growing privacy concerns.",
        {("challenge", "growing privacy concerns")},
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), TOLD)
def test_what_news_says_of_a_trade(sentence: str, expected: set[tuple[str, str]]) -> None:
    assert factors(f"{MARKET}{sentence}") == expected


UNTOLD = (
    "During the call, patients can use remote monitoring to reach a nurse.",
    "The chairman called the deal the latest in a string of awards for the firm.",
    "The nurse may be reluctant to give her name.",
    "The board hopes to see consolidation of its accounts by June.",
)


@pytest.mark.parametrize("sentence", UNTOLD)
def test_what_news_says_of_other_things(sentence: str) -> None:
    assert factors(f"{MARKET}{sentence}") == set()


TOLD_IN_CHINESE = [
    ("在寒潮与油价的双重作用下,远程照护快速普及。", {("driver", "寒潮与油价")}),
    ("增速较高主要源于床位短缺、护士外流及新法上路。", {("driver", "床位短缺")}),
    ("由于床位收费偏高,远程照护的发展受到限制。", {("restraint", "床位收费偏高")}),
    ("行业经历了从粗放扩张到精细运营的转变。", {("trend", "从粗放扩张到精细运营")}),
    ("护士流失是行业面临的普遍问题。", {("challenge", "护士流失")}),
    ("药企普遍看重居家照护。", {("trend", "药企普遍看重居家照护")}),
    ("行业竞争日趋激烈。", {("challenge", "行业竞争日趋激烈")}),
]


@pytest.mark.parametrize(("sentence", "expected"), TOLD_IN_CHINESE)
def test_what_chinese_news_says_of_a_trade(sentence: str, expected: set[tuple[str, str]]) -> None:
    assert expected <= factors(f"{CHINESE}{sentence}", "zh")


@pytest.mark.parametrize(
    "sentence", ["在该平台的支持下,用户可在线问诊。", "公司总部位于杭州,设有三家分公司。"]
)
def test_what_chinese_news_says_of_other_things(sentence: str) -> None:
    assert factors(f"{CHINESE}{sentence}", "zh") == set()
