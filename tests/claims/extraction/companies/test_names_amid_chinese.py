"""Names in mixed script, with brackets and branches, and what amid Chinese is no name."""

from __future__ import annotations

import pytest

from tests.claims.extraction.deal_texts import companies


def _all(text: str) -> set[str]:
    return {forms[0] for forms in companies(text)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "9月2日,省人民医院、省儿童医院与青枫云(成都)产业研究院、中国电信集团云南有限公司昆明分公司签署合作协议。",
            {"省人民医院", "省儿童医院", "青枫云(成都)产业研究院", "中国电信集团云南有限公司昆明分公司"},
        ),
        ("本轮由红杉中国、QPE、鼎晖投资、UQB、ABX资本共同投资。", {"QPE", "UQB", "ABX资本"}),
        ("入驻的有广州云杉大药房、苏州红松医药公司等30家企业。", {"广州云杉大药房", "苏州红松医药公司"}),
        ("公司投资了护理品牌“沐言”及问诊平台“安心谷”。", {"沐言", "安心谷"}),
        (
            "青枫云邀集云杉儿童医院王瑜副院长、309医院及市第二人民医院签约。",
            {"云杉儿童医院", "309医院", "市第二人民医院"},
        ),
        ("青州大学附属肿瘤医院云南医院与白桦集团签约。", {"青州大学附属肿瘤医院云南医院", "白桦集团"}),
        ("这意味着平湖县医院将加入,白桦集团收购了邯郸仁和医院的权益。", {"平湖县医院", "邯郸仁和医院"}),
        ("此次中国红松基金会与白桦集团联合发起行动。", {"中国红松基金会"}),
        ("公司向自然人季海转让股权,受让方云杉控股有限公司持股20%。", {"云杉控股有限公司"}),
    ],
)
def test_names_of_mixed_make(text: str, expected: set[str]) -> None:
    assert expected <= _all(text)


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        ("青枫云宣布推出Quorvik Health（健康），可连接电子病历。", "Quorvik Health"),
        ("青枫云发布Quorvik Watch 7，白桦也有新品。", "Quorvik Watch"),
        ("青枫云的Med-Quorvik、白桦的Velmolin等大模型表现出色。", "Med-Quorvik"),
        ("青枫云的Med-Quorvik、白桦的Velmolin等大模型表现出色。", "Velmolin"),
        ("青枫云通过新品Velm GT4的推动实现增长。", "Velm GT4"),
        ("青枫云推出首个中文数据集VELM-QA。", "VELM-QA"),
        ("青枫云推出了青枫药店（Quorvik Pharmacy），客户可在线购药。", "Quorvik Pharmacy"),
        ("长者佩戴「HeartGo Watch」智慧手表,白桦医疗参与。", "HeartGo Watch"),
        ("白桦医疗总监张凌(Ling Zhang)表示将扩大合作。", "Ling Zhang"),
        ("HealthWire 3月4日消息,微医收购白桦医疗。", "HealthWire"),
        ("监管机构批准 Rexora 和 Dayvio 上市。", "Dayvio"),
        ("员工援助计划 (EWP) 正在普及,EWP 提供商增多。", "EWP"),
        ("平台已服务3.2万家医疗健康机构。", "万家医疗健康"),
        ("长者戴上监测装置「WardLoop Band」,白桦医院参与。", "WardLoop Band"),
        ("在「One Care」的理念下,白桦医院扩大服务。", "One Care"),
        ("双方签署备忘录(下称“备忘录”),白桦集团出席。", "备忘录"),
        ("(报告出品方/作者:广发证券)白桦集团是民营集团。", "广发证券"),
        ("手术很顺利。手术后,白桦集团回访。建立合作、手术将继续,手术费用不变。", "手术"),
        ("区域受援医院获白桦集团支持。", "区域受援医院"),
        ("白桦集团参加医联体建设。各县组建医联", "医联"),
        ("只要集团认为合适,会继续投资。", "只要集团"),
    ],
)
def test_no_names_amid_chinese(text: str, refused: str) -> None:
    assert refused not in _all(text)


def test_who_something_is_brought_out_with_is_a_company() -> None:
    assert "Quorvik Health" in _all("青枫云与Quorvik Health联合推出问诊服务。")
