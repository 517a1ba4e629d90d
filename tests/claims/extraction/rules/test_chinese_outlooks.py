"""Chinese factors that tell what a trade is coming to, and what several forces move together."""

from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import factors

MARKET = "远程照护市场规模不断扩大。"

TOLD = [
    ("智能镜头、智能床垫的融合将重构照护生态。", {("trend", "智能镜头"), ("trend", "智能床垫的融合")}),
    ("头部企业将通过并购加速行业洗牌。", {("trend", "头部企业将通过并购")}),
    ("同时山区夜间诊所将迎来投资风口。", {("opportunity", "山区夜间诊所")}),
    ("行业亟需突破镜头泄密和山路难行。", {("challenge", "镜头泄密"), ("challenge", "山路难行")}),
    ("未来发展聚焦山区夜间诊所。", {("trend", "山区夜间诊所")}),
    ("各地掀起夜间诊所的建设热潮。", {("trend", "夜间诊所的建设热潮")}),
    ("更多的地产商也将入局。", {("trend", "更多的地产商也将入局")}),
    (
        "行业正处于镜头降价、床位支持多重动能叠加的阶段。",
        {("driver", "镜头降价"), ("driver", "床位支持")},
    ),
    ("行业的蓬勃发展离不开床位政策的优化。", {("driver", "床位政策的优化")}),
    ("禁令让刚刚兴起的夜间诊所陷入了沉寂。", {("restraint", "刚刚兴起的夜间诊所陷入了沉寂")}),
    (
        "使用人数屈指可数,镜头昂贵与山路难行都是重要因素。",
        {("restraint", "镜头昂贵"), ("restraint", "山路难行")},
    ),
    (
        "制约诊所发展的因素有两个方面:镜头昂贵;山路难行。",
        {("restraint", "镜头昂贵"), ("restraint", "山路难行")},
    ),
    ("床位制度和镜头关税均对市场的发展有所牵制。", {("restraint", "床位制度"), ("restraint", "镜头关税")}),
    (
        "需求侧呈现夜间诊所与山区诊所并行的双轨特征。",
        {("trend", "夜间诊所与山区诊所并行")},
    ),
    (
        "投资方向建议聚焦夜间镜头、山路护理两大高潜力领域,但需警惕镜头泄密及山路难行等风险。",
        {
            ("opportunity", "夜间镜头"),
            ("opportunity", "山路护理"),
            ("challenge", "镜头泄密"),
            ("challenge", "山路难行"),
        },
    ),
    (
        "在床位减少与人手不足的双重压力下,夜间诊所迅速兴起。",
        {("driver", "床位减少"), ("driver", "人手不足")},
    ),
    ("山区夜间诊所仍有拓展空间。", {("opportunity", "山区夜间诊所")}),
    ("回到山区虽然是趋势。", {("trend", "回到山区")}),
    (
        "诊所的投资和融资活动正变得越来越活跃。",
        {("trend", "诊所的投资和融资活动正变得越来越活跃")},
    ),
    ("诊所面临人手减少、山路难行等考验。", {("challenge", "人手减少"), ("challenge", "山路难行")}),
]


@pytest.mark.parametrize(("sentence", "expected"), TOLD)
def test_what_a_trade_is_coming_to(sentence: str, expected: set[tuple[str, str]]) -> None:
    found = {one for one in factors(f"{MARKET}{sentence}", "zh") if one[1] in sentence}
    assert found == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "夜间诊所比普通诊所更受市场欢迎,不同诊所的整合已经完成。",
        "松屿院以山路为起点,串联技术与床位,促进市场导入。",
        "双方将协助企业从研发走向商品化。",
        "这一增长并非由各业务板块均衡推动。",
        "随着疫情逐步得到控制,市场窗口期将过去。",
        "在减轻病患负担的同时,也加速了企业经营发展。",
        "每项政策都会影响市场方向。",
    ],
)
def test_what_moves_nothing(sentence: str) -> None:
    assert factors(f"{MARKET}{sentence}", "zh") == set()
