"""What carries a Chinese trade, what troubles it, what many do in it, and what only looks like that."""

from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import factors

REPORT = "全球远程照护市场规模达到31亿元,市场份额不断变化,市场前景广阔。\n"

TOLD = [
    ("远程照护近年因居家需求增加,行业发展提速。", ("driver", "居家需求增加")),
    ("主管部门通过支付对接、资质放宽等举措,消除了行业障碍。", ("driver", "支付对接")),
    ("补贴的释放与寒潮效应的叠加,使得远程照护由可选变为必选。", ("driver", "补贴的释放")),
    ("随人口老化,远程照护的需求增加。", ("driver", "人口老化")),
    ("面对护士短缺,诊所改用远程随访。", ("driver", "护士短缺")),
    ("政策的松动,资金的涌入,让远程照护硝烟四起。", ("driver", "政策的松动")),
    ("各项政策利好频现。", ("driver", "各项政策利好频现")),
    ("技术端创新持续赋能,门诊因此改观。", ("driver", "技术端创新持续赋能")),
    ("支付代码的出台,进一步细化了路径,成为行业发展的重要里程碑。", ("driver", "支付代码的出台")),
    ("政府已将远程照护列为重点产业。", ("driver", "政府已将远程照护列为重点产业")),
    ("医生参与积极性不高。", ("challenge", "医生参与积极性不高")),
    ("床位闲置问题突出。", ("challenge", "床位闲置问题突出")),
    ("行业面临投入大、周期长以及支撑不足等推广风险。", ("challenge", "支撑不足")),
    ("其模式被质疑过度依赖售药、整合不足。", ("challenge", "过度依赖售药")),
    ("市场存在较严重的用户流失问题。", ("challenge", "用户流失")),
    ("在集采常态化、控费趋严的背景下,不少平台业务下滑。", ("restraint", "控费趋严")),
    ("居民素养低,导致其推进并不理想。", ("restraint", "居民素养低")),
    ("中国多数患者倾向在线下医院求诊。", ("restraint", "中国多数患者倾向在线下医院求诊")),
    ("远程照护难以普及,关键之一就在于法规迟迟未开放。", ("restraint", "法规迟迟未开放")),
    ("科技巨头开始集体进入问诊领域。", ("trend", "科技巨头开始集体进入问诊领域")),
    ("大厂竞争步入白热化。", ("trend", "大厂竞争步入白热化")),
    ("行业竞争的核心已变成信任。", ("trend", "行业竞争的核心已变成信任")),
    ("头部企业加速生态整合。", ("trend", "头部企业加速生态整合")),
    ("居家监测成为必争之地。", ("trend", "居家监测成为必争之地")),
    ("各类照护平台百花齐放。", ("trend", "各类照护平台百花齐放")),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_a_factor_of_a_trade(text: str, expected: tuple[str, str]) -> None:
    assert expected in factors(REPORT + text, "zh")


@pytest.mark.parametrize(
    "text",
    [
        "某公司宣布进入日本市场,并将布局慢病管理。",
        "王医生进入医院工作已经二十年。",
        "三家企业在会上签约,医院院长出席了活动。",
        "本报告的重点已经从上游转向下游。",
        "因天气原因,论坛改为线上举行。",
        "面对媒体提问,他没有回答。",
        "随团出访的医生介绍了手术经验,远程会诊也在现场演示。",
        "为避免床位闲置问题普遍存在,该院制定了制度。",
        "他因病住院,随后通过远程照护平台快速康复。",
        "行业增长的动力并非源于商业需求。",
        "市场从来都不缺少纷争。",
        "远程照护不仅能够方便患者,更推动了行业的发展。",
        "增长源于三方面因素。",
        "远程照护能否在香港成为主流?",
    ],
)
def test_what_is_no_factor_of_a_trade(text: str) -> None:
    assert factors(REPORT + text, "zh") == set()


OUTLINE = (
    "远程照护市场研究报告,市场规模预测,市场份额\n三、市场驱动因素分析\n3.1人口老龄化与需求升级\n3.2支付改革\n"
    "四、行业挑战与应对策略\n4.1技术标准不统一\n4.2医保支付滞后\n4.3典型企业案例\n五、典型案例分析\n5.1服务模式总结\n"
)


def test_the_titles_of_an_outline_name_factors() -> None:
    assert factors(OUTLINE, "zh") == {
        ("driver", "人口老龄化"),
        ("driver", "需求升级"),
        ("driver", "支付改革"),
        ("challenge", "技术标准不统一"),
        ("challenge", "医保支付滞后"),
    }


def test_the_items_of_a_list_open_with_what_troubles_a_trade() -> None:
    listed = "- 政策与法规壁垒:细则仍在讨论当中。\n- 商业模式不清晰:多数机构靠补贴度日。\n"
    assert {("challenge", "政策与法规壁垒"), ("challenge", "商业模式不清晰")} <= factors(
        REPORT + listed, "zh"
    )


def test_titles_under_drivers_in_a_table_of_contents() -> None:
    text = (
        "目录一、现状 33、行业发展驱动因素 14老龄化与慢病需求激增 14政策支持的倒逼效应 18"
        "二、竞争格局分析 201、市场主体分类 202、区域特征 24摘要远程照护市场规模达31亿元,市场份额不断变化。"
    )
    assert factors(text, "zh") == {
        ("driver", "老龄化"),
        ("driver", "慢病需求激增"),
        ("driver", "政策支持的倒逼效应"),
    }
