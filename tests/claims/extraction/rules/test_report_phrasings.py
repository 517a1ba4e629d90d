"""Phrasings of market reports, a sentence of our own for each."""

from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import (
    entities,
    factors,
    ranks,
    rates,
    segments,
    shares,
    sizes,
)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "The telecare market has been growing on account of cheaper sensors and older patients.",
            {("driver", "cheaper sensors"), ("driver", "older patients")},
        ),
        (
            "en",
            "Tax relief for clinics has a positive effect on the telecare market.",
            {("driver", "Tax relief for clinics")},
        ),
        (
            "en",
            "The telecare market is getting a lasting boost from cheaper sensors.",
            {("driver", "cheaper sensors")},
        ),
        (
            "en",
            "Another driver of the telecare market, above all in the U.S., is the shortage of nurses.",
            {("driver", "shortage of nurses")},
        ),
        (
            "en",
            "In the telecare market, long queues drove clinics to adopt video visits.",
            {("driver", "long queues")},
        ),
        (
            "en",
            "In the telecare market there is a growing demand for night visits.",
            {("driver", "growing demand for night visits")},
        ),
        (
            "en",
            "The telecare market holds good opportunities owing to new payment codes.",
            {("opportunity", "new payment codes")},
        ),
        (
            "en",
            "Such doubts slow adoption in the telecare market, above all in regions with weak networks.",
            {("restraint", "weak networks")},
        ),
        (
            "en",
            "Telehealth is gaining new ground during the COVID-19 pandemic.",
            {("driver", "COVID-19 pandemic")},
        ),
        (
            "en",
            "Analysts of the telecare market point to two accelerators: cheaper sensors and older patients.",
            {("driver", "cheaper sensors"), ("driver", "older patients")},
        ),
        ("zh", "在远程护理市场,支付改革正在降低采用障碍。", {("driver", "支付改革")}),
        ("zh", "远程护理市场还分散,因为供应商喜欢各做各的。", set()),
        ("zh", "远程护理市场快速增长,主要由于护士严重短缺。", {("driver", "护士严重短缺")}),
        ("zh-hant", "隨著人口老化加劇,遠距照護市場正在擴大。", {("driver", "人口老化加劇")}),
        ("zh", "网络升级,进一步推动了远程护理市场的普及。", {("driver", "网络升级")}),
        ("zh", "支付改革为远程护理市场注入了强劲动力。", {("driver", "支付改革")}),
        ("zh", "远程护理市场将走向移动化和智能化。", {("trend", "移动化"), ("trend", "智能化")}),
    ],
)
def test_what_moves_a_market(language: str, text: str, expected: set[tuple[str, str]]) -> None:
    assert factors(text, language) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Owing to this reason, the telecare market is watched.",
        "The telecare market is driven by three concepts.",
        "The trends of the telecare market are shown below.",
    ],
)
def test_words_that_name_no_factor(text: str) -> None:
    assert factors(text) == set()


def test_numbered_headings_over_paragraphs_are_items_of_one_list() -> None:
    text = (
        "远程护理市场\n\n远程护理发展趋势\n1. 设备小型化\n设备越做越小,也越来越便宜。\n"
        "2. 服务多样化\n服务越来越多。\n其他\n1. 名词解释\n这里解释名词。\n"
    )
    assert factors(text, "zh") >= {("trend", "设备小型化"), ("trend", "服务多样化")}
    assert not any("名词" in label for _, label in factors(text, "zh"))


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "Telecare Market (By Device: Ring, Watch; By User: Clinic, Home) - Global Analysis, Size, Share",
            {("device", "Ring"), ("device", "Watch"), ("user", "Clinic"), ("user", "Home")},
        ),
        (
            "en",
            "Telecare Market By Device (Ring, Watch), By Use (Sleep, Health & Sport)",
            {("device", "Ring"), ("device", "Watch"), ("use", "Sleep"), ("use", "Health & Sport")},
        ),
        (
            "en",
            "Telecare market\n\nThe report is long.\n\n- Breakup by Device Type\n- Ring\n- Watch\n",
            {("device type", "Ring"), ("device type", "Watch")},
        ),
        (
            "en",
            "The telecare market is segmented into sleep care, wound care, and other uses.",
            {(None, "sleep care"), (None, "wound care"), (None, "other uses")},
        ),
        (
            "zh",
            "远程护理市场中,睡眠护理、伤口护理和用药提醒三大板块将占据70%的份额。",
            {(None, "睡眠护理"), (None, "伤口护理"), (None, "用药提醒")},
        ),
        (
            "zh",
            "远程护理市场的应用场景包括远程查房、夜间看护和用药提醒。",
            {("应用场景", "远程查房"), ("应用场景", "夜间看护"), ("应用场景", "用药提醒")},
        ),
    ],
)
def test_segments(language: str, text: str, expected: set[tuple[str | None, str]]) -> None:
    assert {(axis, name) for axis, name, _ in segments(text, language)} == expected


def test_each_clause_under_an_axis_names_a_segment() -> None:
    text = (
        "Telecare market.\n- By user, healthcare homes held 41.3% of the market share in 2024, while "
        "web-based clinics are projected to expand at a 23.5% CAGR through 2030."
    )
    assert segments(text) == {("user", "healthcare homes", None), ("user", "web-based clinics", None)}
    assert shares(text) == {("healthcare homes", 41.3)}


def test_the_axis_behind_a_name_is_no_part_of_it() -> None:
    text = "The sleep-care facility segment will register the maximum CAGR in the telecare market."
    assert ranks(text) == {("sleep-care", "fastest_growing")}


def test_more_is_no_segment() -> None:
    text = "Telecare Market is Segmented by Device (Ring, Watch, and More)"
    assert {name for _, name, _ in segments(text)} == {"Ring", "Watch"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("远程护理市场。按年龄划分,老年群体在2024年占市场规模的53.2%份额。", {("老年群体", 53.2)}),
        ("远程护理市场。按应用来看,睡眠科到2024年将保持27.7%的份额。", {("睡眠科", 27.7)}),
        ("远程护理市场。按设备类型,指环在2024年以34.7%的远程护理市场份额领先。", {("指环", 34.7)}),
    ],
)
def test_chinese_shares(text: str, expected: set[tuple[str, float]]) -> None:
    assert shares(text, "zh") == expected


def test_a_chinese_sentence_goes_on_in_the_year_of_its_last_sum() -> None:
    text = "预计到2027年远程护理市场规模为365亿元,其中移动护理将突破200亿元。"
    assert sizes(text, "zh") == {(2027, 36.5, "CNY"), (2027, 20.0, "CNY")}


def test_the_angle_of_a_chinese_report_is_its_axis() -> None:
    text = "远程护理市场。从技术角度来看,指环设备在2024年将占据47.2%的市场份额。"
    assert shares(text, "zh") == {("指环设备", 47.2)}
    assert {axis for axis, _, _ in segments(text, "zh")} == {"技术"}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "The telecare market will reach $9 billion by 2027 from $5 billion in 2022, a CAGR of 12%.",
            {(12.0, 2022, 2027)},
        ),
        ("en", "The telecare market exhibited a growth of 35.2% in 2020.", {(35.2, 2019, 2020)}),
        ("zh", "远程护理市场:家庭用户细分市场预计到2030年每年将增长17.8%。", {(17.8, None, 2030)}),
    ],
)
def test_rates(language: str, text: str, expected: set[tuple[float, int | None, int | None]]) -> None:
    assert rates(text, language) == expected


def test_a_sentence_may_open_in_lower_case() -> None:
    text = "The telecare segment is small. mHealth segment holds the largest share of the telecare market."
    assert ranks(text) == {("mHealth", "largest")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Telecare market\n\nLargest Market North America Fastest Growing Market Europe\n",
            {("North America", "largest"), ("Europe", "fastest_growing")},
        ),
        (
            "By region, the telecare market in North America accounted for the largest revenue share.",
            {("North America", "largest")},
        ),
        (
            "Telecare market\n\nIcon\n\nBase Year\n\nIcon\n\nFastest Growing Region\n\nIcon\n\nMore\n",
            set(),
        ),
        ("远程护理市场:政府主导的项目最多。", set()),
    ],
)
def test_ranks(text: str, expected: set[tuple[str, str]]) -> None:
    assert ranks(text, "zh" if "远" in text else "en") == expected


def test_costs_are_no_market_to_have_a_share_of() -> None:
    text = "Telecare market. In Canada asthma accounts for 90% of the total treatment costs."
    assert shares(text) == set()


def test_the_end_of_the_period_is_a_year() -> None:
    text = (
        "The telecare market is studied over the forecast period 2024-2030. The telecare market will reach "
        "USD 5 billion by the end of the forecast period."
    )
    assert sizes(text) == {(2030, 5.0, "USD")}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("zh", "远程护理在发展中国家普及。", set()),
        ("en", "Latin America, Middle East and Africa follow.", {"Latin America", "Middle East and Africa"}),
        ("en", "Wren Health, Ireland, opened a clinic for the telecare market in Peru.", {"Peru"}),
    ],
)
def test_regions(language: str, text: str, expected: set[str]) -> None:
    mentioned = entities(text, "region", language) | entities(text, "country", language)
    assert mentioned - {"Ireland"} == expected


def test_the_letters_of_a_law_may_stand_before_its_last_word() -> None:
    text = "The Rural Aid, Relief and Telecare (RART) Act pays for video visits."
    assert entities(text, "regulation") == {"Rural Aid, Relief and Telecare (RART) Act"}


def test_the_stamp_of_an_archive_is_no_part_of_the_text() -> None:
    text = " date 2020-04-27 Growing thrift drives demand in the telecare market."
    assert factors(text) == {("driver", "Growing thrift")}
