"""Chinese deals in the orders in which notices, headlines and profiles tell them."""

from __future__ import annotations

import pytest

from tests.claims.extraction.deal_texts import bought, launched, merged, owned, partners, raised
from tests.claims.extraction.reading_texts import chinese_names

A, B, C, D = "岚桥健康", "瑞沅医疗", "珏桐科技", "璟澜生物"


@pytest.mark.parametrize(
    "text",
    [
        f"{A}成为{B}的新东家。",
        f"{B}迎来新东家{A}。",
        f"{B}花落{A}。",
        f"{A}接手{B},后者创始人离任。",
        f"{A}将{B}并入旗下。",
        f"{A}将其在{B}的持股由30%提升至63%。",
        f"{A}通过增资52亿元,将其在{B}的持股比例由30%提升至63%。",
        f"{A}增持{B}股份至51%,实现控股。",
        f"{C}剥离{B},接盘方为{A}。",
        f"{C}出售{B},买方为{A}。",
        f"{C}转让{B}60%股份,受让方为{A}。",
        f"{C}退出{B},{A}接盘。",
        f"{A}再度出手:以2.4亿元并购{B}70%股权。",
        f"{B}:2032年被{A}收购。",
        f"{A}斥资8亿元取得{B}五成一股权。",
        f"{A}对{B}的收购获得监管批准。",
    ],
)
def test_buyers_in_every_place(text: str) -> None:
    assert bought(text, "zh") == {(A, B)}


@pytest.mark.parametrize(
    "text",
    [
        f"{C}转让{B}12%股份,受让方为{A}。",
        f"{A}将其在{B}的持股比例由30%降至12%。",
        f"{A}将其在{B}的持股由60%提升至63%。",
        f"{A}成为{B}的新客户。",
    ],
)
def test_what_is_no_purchase(text: str) -> None:
    assert bought(text, "zh") == set()


def test_a_second_stake_behind_a_purchase() -> None:
    text = f"{A}并购{B}70%股权,同时受让{C}65%股份。"
    assert bought(text, "zh") == {(A, B), (A, C)}


@pytest.mark.parametrize(
    "text", [f"{A}、{B}达成合并协议。", f"{A}和{B}宣布合并。", f"{A}与{B}正式合并,新公司估值10亿元。"]
)
def test_two_that_become_one_are_no_partners(text: str) -> None:
    assert merged(text, "zh") == {frozenset((A, B))}
    assert partners(text, "zh") == set()


def test_who_goes_into_another_is_bought_once() -> None:
    assert merged(f"{B}并入{A}。", "zh") == set()
    assert bought(f"{B}并入{A}。", "zh") == {(A, B)}


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (f"{A}和{C}旗下的{B}、{D}构成第一梯队。", {(A, B), (C, D)}),
        (f"{A}、{C}分别拥有{B}、{D}。", {(A, B), (C, D)}),
        (f"{B}、{D}分别为{A}、{C}旗下公司。", {(A, B), (C, D)}),
        (f"主要玩家有{B}({A})、{D}({C})。", {(A, B), (C, D)}),
        (
            "青禾医疗和岚桥集团旗下的岚桥健康、岚桥药业今年增长。",
            {("岚桥集团", "岚桥健康"), ("岚桥集团", "岚桥药业")},
        ),
        (f"{B}则归{A}所有。", {(A, B)}),
        (f"{B}背靠{A},流量优势明显。", {(A, B)}),
        (f"{B}原为{A}的医疗事业部,2031年独立运营。", {(A, B)}),
    ],
)
def test_owners_in_turn_and_by_other_words(text: str, pairs: set[tuple[str, str]]) -> None:
    assert owned(text, "zh") == pairs


@pytest.mark.parametrize(
    "text",
    [
        f"“澜石助手”App今日正式上线,开发商为{A}。",
        f"“澜石助手”由{A}研制,2031年首次面世。",
        f"随着“澜石助手”的推出,{A}完成了布局。",
        f"{A}首席执行官表示,“澜石助手”的发布标志着公司迈入新阶段。",
        f"{A}携新品“澜石助手”亮相展会。",
        f"{A}再发“澜石助手”系列智能体。",
        f"{A}开源医疗大模型“澜石助手”。",
        f"{A}公布新一代医疗大模型澜石助手。",
        f"{A}深耕慢病管理多年。去年,其面向患者的大模型“澜石助手”问世。",
        f"{A}最新产品“澜石助手”今起公测。",
    ],
)
def test_products_in_every_place(text: str) -> None:
    assert launched(text, "zh") == {(A, "澜石助手")}


@pytest.mark.parametrize(
    "text", [f"{A}停止推出“澜石助手”。", f"{A}否认开源“澜石助手”。", f"{A}公布新一代财报。"]
)
def test_what_is_not_brought_out(text: str) -> None:
    assert launched(text, "zh") == set()


@pytest.mark.parametrize(
    ("text", "rounds"),
    [
        (f"{A}10亿元领投{B}C轮、5亿元领投{C}D轮。", {(B, 1000.0), (C, 500.0)}),
        (f"{A}以1亿元投资{B},以2亿元投资{C}。", {(B, 100.0), (C, 200.0)}),
        (f"{A}向{B}增资2亿元、向{C}注资3亿元。", {(B, 200.0), (C, 300.0)}),
    ],
)
def test_sums_given_in_turn(text: str, rounds: set[tuple[str, float]]) -> None:
    assert raised(text, "zh") == {(name, sum_, frozenset({A})) for name, sum_ in rounds}


@pytest.mark.parametrize(
    "text",
    [
        f"{B}发生工商变更,新增股东包括岚桥资本、璟澜创投。",
        f"{B}的投资方阵容豪华,既有岚桥资本,也有璟澜创投。",
        f"{B}的投资方中有岚桥资本、璟澜创投的身影。",
    ],
)
def test_backers_behind_a_clause(text: str) -> None:
    givers = {giver for _, _, all_ in raised(text, "zh") for giver in all_}
    assert givers == {"岚桥资本", "璟澜创投"}


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (f"通过与{B}集成,{A}使医生可以直接发起视频。", {(A, B)}),
        (f"合作方包括{B}、{C},{A}为其提供配送服务。", {(A, B), (A, C)}),
    ],
)
def test_partners_named_first(text: str, pairs: set[tuple[str, str]]) -> None:
    assert partners(text, "zh") >= {frozenset(pair) for pair in pairs}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("澜石医生于2031年成立,澜石医生获得融资。", {"澜石医生"}),
        ("岚桥资本领投瑞沅医疗C轮。", {"岚桥资本", "瑞沅医疗"}),
        ("瑞沅医疗股东中有岚桥资本、璟澜创投。", {"瑞沅医疗", "岚桥资本", "璟澜创投"}),
    ],
)
def test_names_without_the_words_beside_them(text: str, names: set[str]) -> None:
    assert chinese_names(text) == names


@pytest.mark.parametrize(
    "text",
    [
        f"{B}已被岚桥集团旗下{A}收购。",
        f"{B}的买家是{A}。",
        f"{B}则落入{A}之手。",
        f"证券简称:{A} 公告编号:2031-031 关于收购{B}股权的公告",
    ],
)
def test_buyers_that_own_names_or_notices_tell(text: str) -> None:
    assert bought(text, "zh") == {(A, B)}


def test_a_rumoured_merger_is_none() -> None:
    assert merged(f"{A}与{B}合并的传言一度盛行。", "zh") == set()


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        (f"{B}({A}所有)专注于皮肤科。", (A, B)),
        (f"{B}——{A}的医疗服务部门——关闭了诊所。", (A, B)),
        (f"{A}持有{B}八成股权。", (A, B)),
        (f"{B}是{A}在江州设立的独资企业。", (A, B)),
    ],
)
def test_owners_in_asides(text: str, pair: tuple[str, str]) -> None:
    assert pair in owned(text, "zh")


def test_a_small_part_makes_no_owner() -> None:
    assert owned(f"{A}持有{B}三成股权。", "zh") == set()


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (f"{A}、{B}、{C}三家企业共同发起“澜石社区”。", {(A, B), (A, C), (B, C)}),
        (f"{A}已为{B}、{C}的信用卡客户提供家医服务。", {(A, B), (A, C)}),
        (f"作为首批入驻商家,{A}在{B}开出旗舰店。", {(A, B)}),
        (f"签约方:{A}、{B}", {(A, B)}),
    ],
)
def test_partners_of_lists_and_shops(text: str, pairs: set[tuple[str, str]]) -> None:
    assert partners(text, "zh") == {frozenset(pair) for pair in pairs}


@pytest.mark.parametrize(
    "text",
    [
        f"继去年推出“澜石助手”之后,{A}扩充了团队。",
        f"{A}带来了健康管家“澜石助手”。",
        f"{A}的“澜石助手”是首款模型,于2031年5月对外亮相。",
    ],
)
def test_products_told_beside_others(text: str) -> None:
    assert launched(text, "zh") == {(A, "澜石助手")}


def test_a_press_conference_is_no_product() -> None:
    assert launched(f"{A}将发布会改至下月举行。", "zh") == set()


@pytest.mark.parametrize(
    ("text", "takers"),
    [
        (f"在投出{B}之后,岚桥资本还押中了{C}的对手——{D}。", {B, D}),
        (f"{B}此前完成的5轮融资分别来自岚桥资本、璟澜创投。", {B}),
        (f"以3000万元领投{B}的,是岚桥资本。", {B}),
    ],
)
def test_takers_told_before_and_behind(text: str, takers: set[str]) -> None:
    told = raised(text, "zh")
    assert {taker for taker, _, givers in told if "岚桥资本" in givers} == takers
