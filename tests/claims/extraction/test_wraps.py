"""Lines that were broken at the edge of a page go on as one sentence, with the names on the edge."""

from __future__ import annotations

from kg.claims.extraction.grammar.script import plain
from kg.claims.extraction.page import read_page
from kg.claims.extraction.wraps import wrapped_lines
from tests.claims.extraction.deal_texts import acquisitions, owned, raised
from tests.claims.extraction.reading_texts import document, sizes

NOTICE = "证券代码:300998 证券简称:珏桐医疗 公告编号:2031-045\n珏桐医疗科技股份有限公司\n关于对外投资的公告\n"
BODY = (
    "  控股子公司璟澜健康拟出资人民币6,400万元认缴其控股子公司上海泽沐荟新增注册资本,其他股东均放弃优先"
    "认购权,本次增资完成后璟澜健康的持股比例将有所提高,公司对上海泽沐荟的控制权不变。该事项已经公司董事会审议通过,"
    "无需提交股东会批准,亦不构成重大资产重组。公司拟出资人民币9,100万元收购岚桥控股集团有限公司持有的瑞沅智慧"
    "医院管理有限公司100%股权,交易完成后该公司将纳入合并报表范围,公司的经营将更加稳健并且获得长期的发展机会。"
)


def wrapped(text: str, width: int) -> str:
    """The text with an edge wherever the next sign would go beyond the width; a Chinese one takes two."""
    lines = [""]
    for sign in text:
        if sum(1 if char.isascii() else 2 for char in lines[-1] + sign) > width:
            lines.append("")
        lines[-1] += sign
    return "\n".join(lines)


WRAPPED = NOTICE + wrapped(BODY, 72)


def test_a_wrapped_notice_is_read_like_one_that_is_not() -> None:
    assert wrapped_lines(WRAPPED, plain(WRAPPED))
    whole = NOTICE + BODY
    for kind in (acquisitions, owned, raised):
        assert kind(WRAPPED, "zh") == kind(whole, "zh") != set()


def test_a_sentence_runs_over_the_edge() -> None:
    sentences = [sentence.plain for sentence in read_page(document(WRAPPED, "zh")).sentences]
    assert any(sentence.startswith("无需提交") or "审议通过" in sentence for sentence in sentences)
    assert any("\n" in sentence for sentence in sentences)


def test_paragraphs_titles_and_pages_stay_apart() -> None:
    titles = "".join(
        f"二〇三一年至二〇三五年远程照护行业市场调查与发展前景战略研究报告_第{number}页\n"
        for number in range(1, 6)
    )
    paragraphs = "远程照护的市场规模在最近几年里不断扩大,各地医院都在建设新的平台和中心。\n" * 5
    for text in (titles, paragraphs, "The market grew and grew.\n" * 9):
        assert wrapped_lines(text, plain(text)) == frozenset()


LATIN = (
    "The telecare market reached USD 4 billion in 2031 and is expected to\n"
    "reach USD 9 billion by 2037 at a CAGR of 12.5%. It grows in all of the\n"
    "wards that were asked about it, and the nurses who were asked think that the\n"
    "reasons are the same in all of them.\n"
)


def test_latin_lines_broken_at_an_edge_are_read_as_one() -> None:
    assert wrapped_lines(LATIN, LATIN)
    assert sizes(LATIN) == sizes(LATIN.replace("\n", " ")) == {(2031, 4.0, "USD"), (2037, 9.0, "USD")}


def test_short_lines_that_go_on_in_small_letters_are_one_where_sentences_end_inside() -> None:
    text = (
        "The telecare market fell from USD 9\nbillion in 2031 to USD 8 billion in 2032. The\n"
        "fall is due to dear loans. It will\nrise again. Europe was the largest\nregion in 2031.\n"
    )
    assert sizes(text) == {(2031, 9.0, "USD"), (2032, 8.0, "USD")}
    items = "growing use of phones at home\nrising number of old patients\nlower prices of new devices\n" * 2
    assert wrapped_lines(items, items) == frozenset()


def test_a_line_that_hangs_on_a_small_word_goes_on_with_a_number_or_a_name() -> None:
    text = (
        "The telecare market rose from USD 8\nbillion in 2031 and reaches USD 9 billion by\n2032. The\n"
        "rise is due to cheap loans. It will\ngo on. Largest were the United\nStates in 2031.\n"
    )
    assert sizes(text) == {(2031, 8.0, "USD"), (2032, 9.0, "USD")}
    sentences = [sentence.plain for sentence in read_page(document(text)).sentences]
    assert any("the United States in 2031" in sentence.replace("\n", " ") for sentence in sentences)
