"""Chinese reports: which way a field turns, what a line counts, and whose a share of the clause before is."""

from __future__ import annotations

import pytest

from tests.claims.extraction.reading_texts import factors, ranks, segments, shares

TITLE = "中国居家监测行业2031年市场规模为40亿元。\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "政策放宽、镜头降价与高龄化三重驱动下,居家监测升温。",
            {("driver", "镜头降价"), ("driver", "高龄化")},
        ),
        ("居家监测正从辅助手段向核心疗法跃迁。", {("trend", "居家监测正从辅助手段向核心疗法跃迁")}),
        ("行业正经历从线下训练到全程管理的跨越式发展。", {("trend", "从线下训练到全程管理")}),
        ("评估由医院独办,逐步走向社区共办。", {("trend", "评估由医院独办,逐步走向社区共办")}),
        ("新技术推动评估服务向居家化、智能化方向发展。", {("trend", "评估服务向居家化、智能化")}),
        ("行业马太效应将加剧。", {("trend", "行业马太效应将加剧")}),
        ("免费试用模式正慢慢退出市场。", {("trend", "免费试用模式正慢慢退出市场")}),
        (
            "传统模式因护士短缺、床位不均等问题,难以满足需求。",
            {("challenge", "护士短缺"), ("challenge", "床位不均")},
        ),
        (
            "由于审批趋严、医保不接入等原因,线上处方尚未放开。",
            {("restraint", "审批趋严"), ("restraint", "医保不接入")},
        ),
        ("面对高龄化与少子化双重挑战,体系承压。", {("challenge", "少子化")}),
        (
            "行业呈现三大特征:一是评估的数字化,环节打通;二是付费的商保化。",
            {("trend", "评估的数字化"), ("trend", "付费的商保化")},
        ),
        ("行业呈现以下趋势:1)设备小型化;2)平台化运营。", {("trend", "设备小型化"), ("trend", "平台化运营")}),
    ],
)
def test_clauses_tell_where_a_field_turns(text: str, expected: set[tuple[str, str]]) -> None:
    assert expected <= factors(TITLE + text, "zh")


@pytest.mark.parametrize(
    "text",
    [
        "公司在董事会的推动下,收入从2亿元走向5亿元。",
        "集团推动业务向海外市场发展。",
        "该公司因资金紧张等问题,难以按期付款。",
    ],
)
def test_what_a_house_does_turns_no_field(text: str) -> None:
    assert factors(TITLE + text, "zh") == set()


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("趋势一:照护走出医院", ("trend", "照护走出医院")),
        ("趋势2 居家监测走向多病种管理", ("trend", "居家监测走向多病种管理")),
        ("挑战二:数据标准不统一", ("challenge", "数据标准不统一")),
        ("第一大挑战:医保支付尚未覆盖", ("challenge", "医保支付尚未覆盖")),
        ("驱动因素三:慢病患者持续增加", ("driver", "慢病患者持续增加")),
    ],
)
def test_a_line_counts_a_factor(line: str, expected: tuple[str, str]) -> None:
    assert expected in factors(TITLE + "\n" + line + "\n\n各地的门诊大多设在市区。", "zh")


def test_the_title_of_prose_heads_no_list_of_chances() -> None:
    text = (
        "政策红利下的千亿机遇\n居家监测行业在2031年的规模为40亿元,门诊大多设在市区。\n主要内容\n历史与重点\n"
    )
    assert factors(text, "zh") == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("线下仍是主流渠道,占比68%。", {("线下", 68.0)}),
        ("从产品看,床垫占据主导,份额为45.2%,其次是腕带,占28.1%。", {("床垫", 45.2), ("腕带", 28.1)}),
        ("居家监测市场以院内设备为主,占比约58%。", {("院内设备", 58.0)}),
        ("骨科占比最高,达到36%,神经科紧随其后,占30%。", {("骨科", 36.0), ("神经科", 30.0)}),
        ("病房监测市场以31%的占比居次席。", {("病房监测", 31.0)}),
        ("院外市场占比已由2029年的12%升至2031年的26%。", {("院外", 12.0), ("院外", 26.0)}),
        ("国产腕带的国内市占率从2029年的31.5%飙升至47.2%。", {("国产腕带", 31.5), ("国产腕带", 47.2)}),
        ("公司以服务为主,占收入的58%。", set()),
    ],
)
def test_a_share_may_be_of_the_clause_before(text: str, expected: set[tuple[str, float]]) -> None:
    assert shares(TITLE + text, "zh") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "居家训练与病房监测是成长最快的两个领域,年复合成长率皆超过15%。",
            {("居家训练", "fastest_growing"), ("病房监测", "fastest_growing")},
        ),
        ("按终端用户来看,医院为最大的需求方。", {("医院", "largest")}),
        ("腕带作为增长最快的品类,2031年同比增长35%。", {("腕带", "fastest_growing")}),
        ("目前推荐重点关注细分领域龙头。", set()),
    ],
)
def test_parts_are_ranked(text: str, expected: set[tuple[str, str]]) -> None:
    assert ranks(TITLE + text, "zh") == expected


def test_a_count_of_fields_ends_their_list() -> None:
    text = TITLE + "居家监测产业可划分为院内监测、社区监测和家用监测三大领域,其中院内监测规模最大。"
    assert {name for _, name, *_ in segments(text, "zh")} >= {"院内监测", "社区监测", "家用监测"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("因动作感测技术的成熟,关节训练将成为第一波应用。", ("driver", "动作感测技术的成熟")),
        ("随着病房联网,配合手机、腕带等产品普及率提升,居家监测升温。", ("driver", "腕带等产品普及率提升")),
        ("手机的高使用率,同时也已带动了程序的下载量。", ("driver", "手机的高使用率")),
        ("智能评估将成为未来五年的重要发展趋势。", ("trend", "智能评估")),
        ("这说明疾病管理都有相当大的成长空间。", ("opportunity", "疾病管理")),
        ("院内专用的程序也是值得切入的市场。", ("opportunity", "院内专用的程序")),
        ("门诊中心建设呈现井喷式增长。", ("trend", "门诊中心建设呈现井喷式增长")),
        ("语音助手正在重新定义看诊体验。", ("trend", "语音助手")),
        ("泄露事件凸显了数据隐私风险。", ("challenge", "数据隐私风险")),
        ("线上复诊有了报销依据。", ("driver", "线上复诊有了报销依据")),
        ("平台纷纷转向区域组装。", ("trend", "平台纷纷转向区域组装")),
        ("进口关税上调推高了采购成本。", ("restraint", "进口关税上调")),
        ("数据安全管理是核心问题。", ("challenge", "数据安全管理")),
    ],
)
def test_clauses_tell_what_is_in_prospect(text: str, expected: tuple[str, str]) -> None:
    assert expected in factors(TITLE + text, "zh")


@pytest.mark.parametrize(
    "text",
    [
        "公司的高投入,同时也带动了销量增长。",
        "集团业绩呈现爆发式增长。",
        "原材料涨价推高了公司成本。",
        "公司正在重新定义看诊体验。",
    ],
)
def test_the_prospects_of_a_house_are_its_own(text: str) -> None:
    assert factors(TITLE + text, "zh") == set()


def test_a_list_of_fields_stands_behind_a_colon() -> None:
    text = TITLE + "居家监测涵盖了多个领域:用药提醒、慢病随访和跌倒警报等。"
    assert {name for _, name, *_ in segments(text, "zh")} >= {"用药提醒", "慢病随访", "跌倒警报"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("新工具接不进流程仍然是推广的一大阻力。", ("restraint", "新工具接不进流程")),
        ("此外,新工具接不进流程仍然是推广的一大障碍。", ("challenge", "新工具接不进流程")),
        ("需求上升的原因主要是老龄化加快,以及医保扩面。", ("driver", "老龄化加快")),
        ("增长有限的原因主要为市场饱和,以及产品老旧。", ("restraint", "市场饱和")),
        ("政策从“规范引导”转向“全面鼓励”。", ("trend", "政策从“规范引导”转向“全面鼓励")),
        ("技术门槛的持续降低推动行业从流量竞争迈向服务竞争。", ("driver", "技术门槛的持续降低")),
        ("疫情助推患者习惯向线上转移。", ("trend", "患者习惯向线上转移")),
        ("居家监测已逐步迈向线上线下一体化的阶段。", ("trend", "居家监测已逐步迈向线上线下一体化")),
        ("边缘计算正将讨论从实验性试点转向企业级部署。", ("trend", "讨论从实验性试点转向企业级部署")),
        ("设备从简单的单机,演进至可联网的系统。", ("trend", "设备从简单的单机,演进至可联网的系统")),
        ("居家监测也带来了一些问题,包括数据管理和权责划分。", ("challenge", "权责划分")),
        ("人工智能算法的成熟使初筛准确率大幅提升。", ("driver", "人工智能算法的成熟")),
    ],
)
def test_clauses_tell_from_where_to_where(text: str, expected: tuple[str, str]) -> None:
    assert expected in factors(TITLE + text, "zh")


def test_an_axis_is_named_without_the_difference() -> None:
    text = TITLE + "居家监测设备可依产品型态的不同,分为固定式、移动式、穿戴式三种。"
    assert {name for _, name, *_ in segments(text, "zh")} == {"固定式", "移动式", "穿戴式"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "随着病房数字化成熟度的提升,软件与硬件的整合正成为一项战略要务。",
            ("driver", "病房数字化成熟度的提升"),
        ),
        ("软件与硬件的整合正成为一项战略要务。", ("trend", "软件与硬件的整合")),
        ("市场的扩张依赖于新的训练方案。", ("driver", "新的训练方案")),
        ("订阅制模式正日益受到青睐。", ("trend", "订阅制模式正日益受到青睐")),
        ("治疗师的短缺进一步加剧了对远端方案的需求。", ("driver", "治疗师的短缺")),
        ("政府的支持性政策也促进了市场的发展。", ("driver", "政府的支持性政策")),
        ("新的关税为进口设备带来了成本压力。", ("restraint", "新的关税")),
        ("门诊正越来越多地采用云端系统。", ("trend", "门诊正越来越多地采用云端系统")),
        ("雇主对健康计划的兴趣日益浓厚。", ("driver", "雇主对健康计划的兴趣日益浓厚")),
    ],
)
def test_translated_reports_tell_of_factors(text: str, expected: tuple[str, str]) -> None:
    assert expected in factors(TITLE + text, "zh")


def test_a_study_of_a_market_names_it() -> None:
    text = "全球康复机器人市场研究报告\n2031年规模达20亿美元,其中北美占比最高,达40%。"
    assert shares(text, "zh") == {("North America", 40.0)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "从应用场景来看,居家监测可分为院内监测、社区监测和家用监测三大场景。",
            {"院内监测", "社区监测", "家用监测"},
        ),
        ("目前市场主流的商业模式有三种:设备销售、订阅服务和按次收费。", {"设备销售", "订阅服务", "按次收费"}),
        ("细分赛道中,用药提醒、慢病随访和跌倒警报最受关注。", {"用药提醒", "慢病随访", "跌倒警报"}),
        ("监测终端主要包括床垫终端、腕带终端和门锁终端等。", {"床垫终端", "腕带终端", "门锁终端"}),
        ("居家监测主要应用于骨科、神经科和心肺三大领域。", {"骨科", "神经科", "心肺"}),
        ("按组件细分,市场包括硬件、软件和服务。", {"硬件", "软件", "服务"}),
        ("公司设备主要包括电脑、桌椅和车辆。", set()),
        ("根据病情,医生把患者分为急诊和门诊。", set()),
    ],
)
def test_lists_divide_a_market(text: str, expected: set[str]) -> None:
    assert {name for _, name, *_ in segments(TITLE + text, "zh")} == expected
