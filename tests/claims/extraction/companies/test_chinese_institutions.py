"""Chinese institutions named by what they are part of, and known houses behind a word."""

from __future__ import annotations

import pytest

from kg.claims.extraction.companies.chinese_institutions import is_institution
from tests.claims.extraction.deal_texts import companies, partners


@pytest.mark.parametrize(
    "name",
    [
        "江西大学医学部",
        "台湾肿瘤医学会",
        "浙江省护理学会",
        "云岚医科大学公共卫生学院",
        "红松医院城东分院",
        "高雄长庚医学中心",
        "云岚卫生出版社",
    ],
)
def test_an_institution_partners(name: str) -> None:
    assert partners(f"青枫健康集团与{name}达成战略合作。", "zh-hans") == {frozenset({"青枫健康集团", name})}


@pytest.mark.parametrize(
    "words",
    [
        "多家大学医学部",
        "全国医学会",
        "区域医学中心",
        "国家医学中心",
        "医院各分院",
        "青枫互联网医院宿迁分院",
        "青枫健康中心",
    ],
)
def test_words_for_institutions_name_none(words: str) -> None:
    assert not is_institution(words)


def test_a_board_of_health_is_no_company() -> None:
    names = {forms[0] for forms in companies("青枫健康集团与浙江省卫生健康委等20家机构合作。", "zh-hans")}
    assert names == {"青枫健康集团"}


def test_a_known_house_stands_behind_and() -> None:
    names = {forms[0] for forms in companies("阿里健康和平安好医生都在布局。", "zh-hans")}
    assert names == {"阿里健康", "平安好医生"}


def test_an_institute_stands_behind_what_it_is() -> None:
    text = "青枫健康集团与国家级研发机构——上海照护技术研究院签署战略合作协议。"
    assert partners(text, "zh-hans") == {frozenset({"青枫健康集团", "上海照护技术研究院"})}
