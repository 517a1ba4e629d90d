"""Chinese factors told as the key of a trade, the push behind it, or what it is stuck on."""

from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import factors

MARKET = "远程照护市场规模不断扩大。"

TOLD = [
    ("床位松绑带旺照护商机。", {("driver", "床位松绑")}),
    ("在床位松绑、镜头降价等因素推波助澜下,照护走热。", {("driver", "床位松绑"), ("driver", "镜头降价")}),
    ("看好床位松绑带来的商机,业者跨足照护。", {("driver", "床位松绑")}),
    ("床位松绑加上镜头降价,夜间照护成为显学。", {("driver", "床位松绑"), ("driver", "镜头降价")}),
    ("床位松绑、镜头降价,成为照护发展的两大推力。", {("driver", "床位松绑"), ("driver", "镜头降价")}),
    ("床位松绑是照护成长的关键。", {("driver", "床位松绑")}),
    ("受惠床位松绑,照护需求大增。", {("driver", "床位松绑")}),
    ("床位松绑使照护的重要性与日俱增。", {("driver", "床位松绑")}),
    ("支付松绑正在改变照护的竞争格局。", {("driver", "支付松绑")}),
    ("照护增长的核心逻辑在于床位松绑。", {("driver", "床位松绑")}),
    ("感测技术的创新正在拓展照护数据的范围。", {("driver", "感测技术的创新")}),
    ("床垫联机、镜头识别等技术进步,使护士能够夜间随访。", {("driver", "床垫联机"), ("driver", "镜头识别")}),
    ("镜头关税对依赖硬件的环节产生了累积影响。", {("restraint", "镜头关税")}),
    ("支付方正在更新夜间报销结构。", {("trend", "支付方正在更新夜间报销结构")}),
    ("照护推动卡关,镜头昂贵是主因。", {("restraint", "镜头昂贵")}),
    ("照护卡在镜头昂贵。", {("challenge", "镜头昂贵")}),
    ("照护仍有镜头昂贵、山路难行等问题待克服。", {("challenge", "镜头昂贵"), ("challenge", "山路难行")}),
    ("照护要普及,须先克服山路难行。", {("challenge", "山路难行")}),
    ("照护行业当前的核心矛盾是镜头昂贵。", {("challenge", "镜头昂贵")}),
    ("照护企业普遍面临镜头昂贵的困扰。", {("challenge", "镜头昂贵")}),
    ("镜头昂贵给照护行业带来了挑战。", {("challenge", "镜头昂贵")}),
    ("山村复诊商机上看百亿。", {("opportunity", "山村复诊")}),
    ("渔村随访被视为照护的下一片蓝海。", {("opportunity", "渔村随访")}),
    ("照护市场在渔村随访方面存在大量机会。", {("opportunity", "渔村随访")}),
    ("照护市场的主要趋势之一是镜头租赁化。", {("trend", "镜头租赁化")}),
    ("镜头租赁化是照护产业未来发展的重点。", {("trend", "镜头租赁化")}),
    ("业者纷纷朝镜头租赁化发展。", {("trend", "镜头租赁化")}),
    ("镜头租赁化正在重塑照护行业。", {("trend", "镜头租赁化")}),
    ("照护行业正在经历镜头租赁化的转变。", {("trend", "镜头租赁化")}),
    ("照护行业将更加注重山村复诊。", {("trend", "山村复诊")}),
]

UNTOLD = [
    "公司看好夜间诊所,股价大涨。",
    "这是照护成长的关键。",
    "二是照护成为增长引擎。",
    "患者面临镜头昂贵的困扰,公司推出新品。",
]


@pytest.mark.parametrize(("text", "told"), TOLD, ids=[text for text, _ in TOLD])
def test_told(text: str, told: set[tuple[str, str]]) -> None:
    assert factors(MARKET + text) >= told


@pytest.mark.parametrize("text", UNTOLD)
def test_untold(text: str) -> None:
    assert not {kind for kind, _ in factors(MARKET + text)} & {"driver", "challenge"}
