"""Chinese phrasings in which something lends a branch of care what it needs, or takes it away."""

from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import factors, rates, sizes

TITLE = "远程照护行业市场现状分析\n\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("专线网络的铺开为远程会诊提供了坚实保障。", ("driver", "专线网络的铺开")),
        ("转诊制度的推进有力促进了远程会诊业务的开展。", ("driver", "转诊制度的推进")),
        ("监管趋严给在线处方业务带来了不小的压力。", ("challenge", "监管趋严")),
        ("处方外流迟缓,限制了在线诊疗的业务范围。", ("restraint", "处方外流迟缓")),
        (
            "未来,床垫传感器将与看护平台深度绑定,这一趋势已十分明显。",
            ("trend", "床垫传感器将与看护平台深度绑定"),
        ),
    ],
)
def test_what_is_lent_and_taken(text: str, expected: tuple[str, str]) -> None:
    assert expected in factors(TITLE + text, "zh")


@pytest.mark.parametrize(
    "text",
    [
        "该平台为远程会诊提供了技术保障。",
        "青枫公司的研发网络为远程会诊提供了基础。",
        "会议推动了在线问诊服务的上线。",
        "失眠仍困扰着多数患者。",
        "青枫公司上线问诊服务后,看诊人次大幅增长。",
    ],
)
def test_who_serves_is_no_factor(text: str) -> None:
    assert factors(TITLE + text, "zh") == set()


@pytest.mark.parametrize("words", ["增速12.5%", "增幅为12.5%", "增长12.5%", "同比增速达12.5%"])
def test_the_growth_of_a_size_is_over_the_year_before(words: str) -> None:
    assert rates(f"{TITLE}2031年远程照护市场规模达90亿元,{words}。", "zh") == {(12.5, 2030, 2031)}


def test_what_users_or_a_company_gain_is_no_growth_of_the_market() -> None:
    assert rates(TITLE + "2031年远程照护用户规模达4亿人,增长12.5%。", "zh") == set()
    assert rates(TITLE + "2031年青枫医疗营收规模达90亿元,增长12.5%。", "zh") == set()


def test_sizes_that_a_bracket_or_the_next_sentence_goes_on_with() -> None:
    expected = {(2031, 12.0, "CNY"), (2030, 9.0, "CNY")}
    assert sizes(TITLE + "远程照护产业规模2031年为1200亿元(2030年:900亿元)。", "zh") == {
        (year, 10 * amount, currency) for year, amount, currency in expected
    }
    assert sizes(TITLE + "2030年,远程照护市场规模为90亿元。2031年升至120亿元。", "zh") == expected
