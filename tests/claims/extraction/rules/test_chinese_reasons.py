"""Chinese reasons that follow one another, states of things that move a market, and what holds it back."""

from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import factors

MARKET = "远程照护市场正在扩大。"

TOLD = [
    ("护士年年流失,加上病床一位难求,迫使医院把病人送回家。", "driver", {"护士年年流失", "病床一位难求"}),
    (
        "张三认为,护士年年流失,加上《远程条例》放宽限制,视讯看诊已由配角变成主角。",
        "driver",
        {"护士年年流失", "《远程条例》放宽限制"},
    ),
    (
        "污名的淡化、人手的不足,以及保险给付,都让对话搬到手机上。",
        "driver",
        {"污名的淡化", "人手的不足", "保险给付"},
    ),
    ("支撑其规模扩大的主要力量包括:独居老人增多;感测器降价。", "driver", {"独居老人增多", "感测器降价"}),
    (
        "需求的释放主要源自独居老人增多、感测器降价以及保险给付。",
        "driver",
        {"独居老人增多", "感测器降价", "保险给付"},
    ),
    ("究其原因,不外乎完善的医保与成熟的社区诊所。", "driver", {"完善的医保", "成熟的社区诊所"}),
    ("新冠疫情爆发以来,会员翻了几倍。", "driver", {"新冠疫情"}),
    ("独居老人快速增加。", "driver", {"独居老人快速增加"}),
    ("慢病处方线上医保支付陆续铺开。", "driver", {"慢病处方线上医保支付陆续铺开"}),
    ("患者已经习惯在客厅看医生。", "driver", {"患者已经习惯在客厅看医生"}),
    ("护士短缺仍拖住了推广的脚步。", "restraint", {"护士短缺"}),
    ("线上平台绕不开公立医院的线下诊疗。", "restraint", {"绕不开公立医院的线下诊疗"}),
    ("频繁误报令诊所头疼。", "restraint", {"频繁误报"}),
    ("执照要求不一,是小厂商出海的一大门槛。", "challenge", {"执照要求不一"}),
    ("外界对其获客成本偏高、合规经营仍存疑虑。", "challenge", {"获客成本偏高", "合规经营"}),
    ("雇主最头疼的是各家数据互不相通。", "challenge", {"各家数据互不相通"}),
    ("获客成本居高不下。", "challenge", {"获客成本居高不下"}),
    ("中部各县是下一阶段的潜力所在。", "opportunity", {"中部各县"}),
    ("业者抢攻照护商机。", "opportunity", {"照护商机"}),
    ("平台的生意模式逐步转为按月订阅。", "trend", {"平台的生意模式逐步转为按月订阅"}),
    ("风口转向居家照护。", "trend", {"风口转向居家照护"}),
]


@pytest.mark.parametrize(("sentence", "kind", "labels"), TOLD)
def test_chinese_reasons_and_states(sentence: str, kind: str, labels: set[str]) -> None:
    found = factors(MARKET + sentence, "zh-hans")
    assert {(kind, label) for label in labels} <= found


@pytest.mark.parametrize(
    "sentence",
    [
        "为解决医师不足,医院引进平台。",
        "平台缓解护士短缺。",
        "甲公司推出新产品。",
        "甲公司的门市增加了两成。",
        "对甲公司而言,这是一个选择。",
    ],
)
def test_chinese_remedies_and_companies_are_no_factors(sentence: str) -> None:
    assert not factors(MARKET + sentence, "zh-hans")


@pytest.mark.parametrize("word", ["若", "如果", "一旦", "倘若", "未来若"])
def test_a_chinese_condition_moves_no_market(word: str) -> None:
    for rest in ("将推动远程照护市场增长。", ",将推动远程照护市场增长。"):
        assert factors(f"{MARKET}夜间出诊放开{rest}")
        assert not factors(f"{MARKET}{word}夜间出诊放开{rest}")
