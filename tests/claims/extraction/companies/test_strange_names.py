"""Chinese names that only their strangeness and the whole page tell."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.claims.extraction.companies.chinese_segments import segments, strange_segments
from kg.claims.extraction.companies.chinese_standing import WEIGHTS, clues, weights
from kg.claims.extraction.companies.chinese_stems import stems
from kg.claims.extraction.page import read_page
from tests.claims.extraction.reading_texts import chinese_names as names
from tests.claims.extraction.reading_texts import document


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("过去两年里,澈沅与多家三甲医院共建随访中心,澈沅的用户已覆盖九个省。", "澈沅"),
        ("挂号环节的老面孔有砚禾、珑茉、澈沅,它们都想做医生的入口。", "砚禾"),
        ("这笔钱由珑茉和两家老股东出,用来买设备。", "珑茉"),
        ("同样看好慢病的还有杭州珑茉,去年开了四家门店。", "杭州珑茉"),
        ("處方外流之後,珑茉健康攜手澈沅搶進藥局通路。", "珑茉健康"),
        ("珑茉旗下的药房网络去年亏损收窄。", "珑茉"),
        ("电信商砚禾宣布参展。", "砚禾"),
        ("珑茉云本周又与中国电信结盟。", "珑茉云"),
        ("珑茉云被青枫集团以3亿元收入囊中。", "珑茉云"),
        ("日前,和珑健康的工商信息有了变化。", "和珑健康"),
        ("青枫集团收购了砚禾影像。", "砚禾影像"),
    ],
)
def test_a_strange_stretch_that_stands_as_companies_do(text: str, name: str) -> None:
    assert name in names(text)


@pytest.mark.parametrize(
    "text",
    [
        "主持人周砚禾介绍了嘉宾,周砚禾说今年会更难。",
        "患者服用珑茉胶囊后血压平稳,珑茉胶囊每日两次。",
        "会议在澈沅县举行,澈沅县有两家医院。",
        "公司做出调整,把推广交给渠道,形成闭环。",
    ],
)
def test_a_person_a_drug_and_a_place_are_no_companies(text: str) -> None:
    assert names(text) == set()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("接手的是珑茉及澈沅科技,双方签署合作协议。珑茉将派驻团队。", "澈沅科技"),
        ("已经试水的企业如珑茉科技,目前拥有百万用户,珑茉科技计划上市。", "珑茉科技"),
    ],
)
def test_words_of_the_sentence_are_cut_off_a_name(text: str, name: str) -> None:
    found = names(text)
    assert name in found
    assert not any(other != name and name in other for other in found)


def test_what_a_company_does_is_no_part_of_its_name() -> None:
    found = names("珑茉投资3亿元建设云诊所,珑茉与澈沅签署合作协议。")
    assert "珑茉" in found
    assert "珑茉投资" not in found


@given(st.text(alphabet="珑茉澈沅与和由完成融资医疗健康的在", max_size=40))
def test_the_segments_of_a_run_follow_one_another(run: str) -> None:
    for cut in (segments(run), strange_segments(run)):
        assert [part.start for part in cut[1:]] == [part.end for part in cut[:-1]]
        assert not cut or (cut[0].start, cut[-1].end) == (0, len(run))


def test_the_weight_of_a_stem_is_the_sum_of_its_clues() -> None:
    page = read_page(document("由珑茉领投,砚禾、澈沅跟投。"))
    found = stems(page)
    weight = weights(page.plain, found, frozenset())
    for stem in found.values():
        told = clues(page.plain, stem, [place.start for place in stem.places], frozenset())
        assert set(told) <= set(WEIGHTS)
    assert weight["珑茉"] > 0


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("与会的还有榕峰科技周砚禾董事长,双方将合作。", "榕峰科技"),
        ("榕峰科技用一套算法看片,今年完成融资。", "榕峰科技"),
        ("同场竞技的有珑茉、澈沅和各级医院,它们都想上市。", "澈沅"),
    ],
)
def test_a_person_and_the_sentence_behind_a_firm_are_none_of_it(text: str, name: str) -> None:
    found = names(text)
    assert name in found
    assert not any(other != name and name in other for other in found)


def test_what_begins_within_a_word_is_no_name() -> None:
    assert names("可有效链结医疗与旅游,市场规模扩大,也携手各界合作。") == set()
