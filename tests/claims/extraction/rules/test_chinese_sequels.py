"""Chinese factors told by what comes of them, and those that a line lists behind a word for their kind."""

from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import entities, factors

MARKET = "远程照护市场规模不断扩大。"

TOLD = [
    (
        "山村年轻人外出,独居老人变多,对上门护理的需求与日俱增。",
        {("driver", "山村年轻人外出"), ("driver", "独居老人变多")},
    ),
    ("夜间诊所的兴起,与护士流失密不可分。", {("driver", "护士流失")}),
    ("夜间问诊火了,背后是镜头降价和护士流失。", {("driver", "镜头降价"), ("driver", "护士流失")}),
    ("山村缺护士催生了夜间问诊。", {("driver", "山村缺护士")}),
    ("山村老化将扩大社会对上门护理的总需求。", {("driver", "山村老化")}),
    (
        "在镜头降价、山村缺护士的大背景下,夜间问诊受到关注。",
        {("driver", "镜头降价"), ("driver", "山村缺护士")},
    ),
    ("鉴于山村缺护士、镜头降价,护理市场被看好。", {("driver", "山村缺护士"), ("driver", "镜头降价")}),
    ("山村缺护士叠加镜头降价,夜间问诊走热。", {("driver", "山村缺护士"), ("driver", "镜头降价")}),
    ("由于镜头昂贵,不少诊所对夜间问诊持观望态度。", {("restraint", "镜头昂贵")}),
    (
        "镜头昂贵,山路难行,夜间问诊推进缓慢。",
        {("restraint", "镜头昂贵"), ("restraint", "山路难行")},
    ),
    ("镜头昂贵使夜间问诊的普及受到限制。", {("restraint", "镜头昂贵")}),
    (
        "夜间问诊行业仍面临镜头昂贵、山路难行。",
        {("challenge", "镜头昂贵"), ("challenge", "山路难行")},
    ),
    ("夜间问诊的短板在于山路难行。", {("challenge", "山路难行")}),
    (
        "镜头昂贵、山路难行,这些都制约着夜间问诊的发展。",
        {("restraint", "镜头昂贵"), ("restraint", "山路难行")},
    ),
    ("夜间问诊要落地,还要迈过山路定价这道坎。", {("challenge", "山路定价")}),
    ("镜头泄密、山路难行亟待破解。", {("challenge", "镜头泄密"), ("challenge", "山路难行")}),
    ("夜间问诊在山村复诊领域大有可为。", {("opportunity", "山村复诊")}),
    ("山村复诊潜力巨大。", {("opportunity", "山村复诊")}),
    (
        "未来夜间问诊的增量主要来自山村复诊、渔村随访。",
        {("opportunity", "山村复诊"), ("opportunity", "渔村随访")},
    ),
    ("看好山村复诊的投资机会。", {("opportunity", "山村复诊")}),
    ("渔村随访是夜间问诊的下一个风口。", {("opportunity", "渔村随访")}),
    ("镜头租赁化将是行业的主旋律。", {("trend", "镜头租赁化")}),
    ("夜间问诊的下一步是镜头租赁化。", {("trend", "镜头租赁化")}),
    (
        "镜头租赁化、床垫联机正成为夜间问诊竞争的新焦点。",
        {("trend", "镜头租赁化"), ("trend", "床垫联机")},
    ),
    ("照护场域加速去中心化。", {("trend", "照护场域加速去中心化")}),
    ("山村诊所正成为夜间问诊的主力军。", {("trend", "山村诊所")}),
    ("多数夜间平台无法对接床位结算。", {("challenge", "多数夜间平台无法对接床位结算")}),
    ("收入严重依赖床垫销售。", {("challenge", "收入严重依赖床垫销售")}),
    ("镜头价格偏高。", {("challenge", "镜头价格偏高")}),
]

MORE = [
    ("夜间平台普遍存在人手不足、镜头昂贵的困境。", {("challenge", "人手不足"), ("challenge", "镜头昂贵")}),
    ("新规难以解决山村床位不足问题。", {("challenge", "山村床位不足")}),
    ("人口老化带来大量照护问题。", {("driver", "人口老化")}),
    ("长者对视像看诊的接受程度颇高。", {("driver", "长者对视像看诊的接受程度颇高")}),
    ("疫情的爆发改变了照护。", {("driver", "疫情")}),
    ("照护资本趋于冷静。", {("trend", "照护资本趋于冷静")}),
    ("直到4年前床位松绑,夜间问诊才启动起来。", {("driver", "床位松绑")}),
    ("在山村步入超高龄社会的当下,照护吃紧。", {("driver", "步入超高龄社会")}),
    ("夜间售药一直被严格管制。", {("restraint", "夜间售药一直被严格管制")}),
    ("长照给付正式纳入智慧床垫。", {("driver", "长照给付正式纳入智慧床垫")}),
]

LISTED = [
    (
        "三大催化剂:疫情、床垫联机、护士流失。",
        {("driver", "疫情"), ("driver", "床垫联机"), ("driver", "护士流失")},
    ),
    ("驱动一:镜头降价。驱动二:护士流失。", {("driver", "镜头降价"), ("driver", "护士流失")}),
    ("行业痛点:镜头昂贵、山路难行。", {("challenge", "镜头昂贵"), ("challenge", "山路难行")}),
    (
        "行业发展趋势:1、镜头租赁化;2、床垫联机。",
        {("trend", "镜头租赁化"), ("trend", "床垫联机")},
    ),
    (
        "多种因素促成了夜间问诊的繁荣:镜头降价、护士流失。",
        {("driver", "镜头降价"), ("driver", "护士流失")},
    ),
    (
        "未来三大方向:镜头租赁化,床垫联机,诊所下沉。",
        {("trend", "镜头租赁化"), ("trend", "床垫联机"), ("trend", "诊所下沉")},
    ),
]

CONTENTS = (
    "2031至2036年远程超声行业报告目录一、发展现状 31、市场规模与增长 3市场规模预测 32、需求驱动因素 6"
    "老龄化趋势与高龄化特征 6家庭结构变迁对远程超声需求的影响 73、发展痛点与挑战 12镜头昂贵问题 12"
    "结算体系待完善 134、核心瓶颈 15算法解释性不足 16二、机会 171、增量空间梳理 17"
    "山村复诊领域增长潜力 18摘要远程超声市场将增长。"
)
OUTLINE = (
    "二、市场现状分析\n\n2.1市场规模\n\n2.3竞争格局分析\n\n三、评估体系\n\n3.1评估标准\n\n"
    "3.2结算机制缺失\n\n3.3服务质量\n"
)


UNTOLD = [
    "我们解决三大痛点:镜头昂贵、山路难行。",
    "公司看好夜间诊所,营收与日俱增。",
    "据报告显示,夜间诊所去年开了三家。",
    "医院正加速数字化转型的会议昨日召开。",
    "该公司产品趋势:镜头、床垫。",
]


@pytest.mark.parametrize(
    ("text", "told"), TOLD + MORE + LISTED, ids=[text for text, _ in TOLD + MORE + LISTED]
)
def test_told(text: str, told: set[tuple[str, str]]) -> None:
    assert factors(MARKET + text) >= told


@pytest.mark.parametrize("text", UNTOLD)
def test_untold(text: str) -> None:
    assert not {kind for kind, _ in factors(MARKET + text)} & {"challenge", "driver"}


def test_titles_of_contents() -> None:
    assert factors(CONTENTS) >= {
        ("driver", "老龄化趋势"),
        ("driver", "高龄化"),
        ("driver", "家庭结构变迁"),
        ("challenge", "镜头昂贵问题"),
        ("challenge", "结算体系待完善"),
        ("challenge", "算法解释性不足"),
        ("opportunity", "山村复诊"),
    }


def test_titles_of_an_outline_are_no_players() -> None:
    assert entities(MARKET + "\n\n" + OUTLINE, "company") == set()
    assert factors(MARKET + "\n\n" + OUTLINE) >= {("challenge", "结算机制缺失")}
