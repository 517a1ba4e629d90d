"""Chinese names that shorten one another, and those that do not."""

from __future__ import annotations

import pytest

from tests.claims.extraction.deal_texts import companies


@pytest.mark.parametrize(
    ("text", "house"),
    [
        ("岚桥与枫偕纪念医院签约。枫偕医院院长表示,枫偕将投入。", ("枫偕纪念医院", "枫偕医院", "枫偕")),
        (
            "岚桥与璟宝尊荣长照集团签约。璟宝长照集团已有十家机构,璟宝将投入。",
            ("璟宝尊荣长照集团", "璟宝长照集团", "璟宝"),
        ),
        ("由杭州岚桥集团领投,璟澜云与岚桥集团签约。", ("杭州岚桥集团", "岚桥集团")),
        ("枫霖医生完成B轮融资。此前,枫霖已经获得两轮融资,枫霖的第三轮融资已谈妥。", ("枫霖医生", "枫霖")),
        ("暮雪医生完成B轮融资。此前,暮雪已经获得两轮融资,暮雪的第三轮融资已谈妥。", ("暮雪医生", "暮雪")),
        ("实质控股公司ALDERDOC LIMITED枫榴云医有限公司上市。", ("ALDERDOC LIMITED", "枫榴云医有限公司")),
        ("在XHP惠普公司、岚桥集团任职。", ("惠普公司", "XHP惠普公司")),
        ("高雄长庚医院与岚桥集团签约。高雄长庚纪念医院提供场地。", ("高雄长庚纪念医院", "高雄长庚医院")),
        (
            "上海璟桐投资管理咨询有限公司拟受让股权。璟桐投资表示支持。",
            ("上海璟桐投资管理咨询有限公司", "璟桐投资"),
        ),
        ("枫东医电科技完成签约。枫医科董事长表示,枫医科将投入。", ("枫东医电科技", "枫医科")),
        ("枫桐医学股份有限公司(以下简称枫桐医或被收购公司)签约。", ("枫桐医学股份有限公司", "枫桐医")),
        ("璟澜医疗集团(以下称“璟澜医疗”)与岚桥集团签约。", ("璟澜医疗集团", "璟澜医疗")),
    ],
)
def test_short_forms_of_one_house(text: str, house: tuple[str, ...]) -> None:
    assert set(house) in [set(forms) for forms in companies(text, "zh-hans")]


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        ("璟澜与璟澜健康签署合作协议。", "璟澜", "璟澜健康"),
        ("璟澜健康是璟澜旗下的平台,璟澜与岚桥集团签约。", "璟澜", "璟澜健康"),
        ("璟澜与岚桥集团签约。璟澜健康、璟澜资本参与。", "璟澜", "璟澜健康"),
        ("枫医控股是由枫医分拆出的数字医疗平台,枫医与岚桥集团签约。", "枫医", "枫医控股"),
        ("江州枫偕人民医院与江州枫偕医院签约。", "江州枫偕人民医院", "江州枫偕医院"),
        ("继与璟澜医疗签约后,枫桐医疗更名为璟澜枫桐医疗。枫桐医疗表示支持。", "璟澜医疗", "璟澜枫桐医疗"),
        ("杭州岚桥集团与苏州岚桥集团签约。岚桥集团表示支持。", "杭州岚桥集团", "岚桥集团"),
    ],
)
def test_two_houses_of_one_name(text: str, one: str, other: str) -> None:
    assert not any({one, other} <= set(forms) for forms in companies(text, "zh-hans"))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("峻研院生医所所长林某表示,峻研院将与岚桥集团签约,峻研院出资。", "峻研院"),
        ("据璟澜合创投资总监刘某介绍,璟澜合创投资了三家公司。", "璟澜合创"),
        ("亚马逊、摩根大通、岚桥云三巨头宣布合作。", "岚桥云"),
        ("亚马逊宣布与伯克希尔·哈撒韦和岚桥集团合作。", "伯克希尔·哈撒韦"),
        ("搜索巨头的母公司Alphabet2031年营收增长。", "Alphabet"),
    ],
)
def test_where_a_name_ends(text: str, name: str) -> None:
    assert name in {form for forms in companies(text, "zh-hans") for form in forms}


@pytest.mark.parametrize(
    "text",
    [
        "任命作家Alma Lopez(阿玛)为院长。",
        "(图片由ALDERPHOTO提供)",
        "本文来自微信公众号:健谈 (ID:AlderInsider),作者:健谈",
        "原文刊于专栏「AlderBeat 斗室」。",
        "设有遥距病房(TeleWCU),让医生监测病人。",
        "青枫网科技讯 9月10日消息,股价上涨。",
    ],
)
def test_who_reports_and_people_are_no_companies(text: str) -> None:
    assert companies(text, "zh-hans") == set()


@pytest.mark.parametrize(
    ("text", "house"),
    [
        (
            "监管机构接纳ALDERDOCLIMITED(枫榴云医有限公司)的申请,枫榴云医与岚桥集团签约。",
            ("ALDERDOCLIMITED", "枫榴云医", "枫榴云医有限公司"),
        ),
        ("璟枫联合创办人刘某指,璟枫与岚桥集团签约。", ("璟枫",)),
        ("大枫方:拟转让孙公司股权及债权。大枫方与岚桥集团签约。", ("大枫方",)),
    ],
)
def test_names_that_brackets_and_headlines_give(text: str, house: tuple[str, ...]) -> None:
    assert set(house) in [set(forms) for forms in companies(text, "zh-hans")]


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        ("枫乐康与岚桥集团签约,正式发布“枫乐康医生”APP。", "枫乐康医生"),
        ("首个获AOPC 认证的公司。", "AOPC"),
        ("获得“患者认证计划”(Accreditation for Online Patient Care,AOPC)资格。", "Accreditation"),
        ("另一家腾讯系医疗企业完成融资。", "腾讯系医疗"),
        ("活动在池东国小举办,岚桥集团签约。", "池东国小"),
    ],
)
def test_things_and_kinds_are_no_houses(text: str, refused: str) -> None:
    assert refused not in {form for forms in companies(text, "zh-hans") for form in forms}


def test_a_column_of_names() -> None:
    table = "企业名称 | 主营业务 |\n---|---|\n枫莉坊 | 预约挂号、智能导医 |\n璟医到家 | 上门护理 |\n"
    assert {form for forms in companies(table, "zh-hans") for form in forms} == {"枫莉坊", "璟医到家"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("心理咨询服务平台“Alderwe阁楼”获得千万元融资。", "Alderwe阁楼"),
        ("岚桥集团完成对百枫名医的全资收购。", "百枫名医"),
        ("但伴隨著枫軟集團業績下滑,岚桥集团签约。", "枫軟集團"),
    ],
)
def test_names_in_quotes_and_behind_words(text: str, name: str) -> None:
    assert name in {form for forms in companies(text, "zh-hant") for form in forms}


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        ("岚桥集团发布了健康平台AlderFit,AlderFit将整合一系列产品。", "AlderFit"),
        ("岚桥集团签约。优秀的企业长什么样,没人知道。", "长什么样"),
        ("岚桥集团准备了Carewagon硬件。", "Carewagon"),
    ],
)
def test_what_somebody_makes_is_no_house(text: str, refused: str) -> None:
    assert refused not in {form for forms in companies(text, "zh-hans") for form in forms}
