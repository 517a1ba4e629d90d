"""Chinese phrasings in which something lends a branch of care what it needs, or takes it away."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause
from kg.claims.extraction.causes.chinese_parts import NO_HOUSE

__all__ = ["LENDS"]

_CARE = (
    r"(?:远程|远距|遥距|互联网|在线|线上|网上|智慧|数字|数位|移动|居家|慢病|可穿戴"
    r"|处方|医药电商|医疗AI|AI医疗|电子病历|视讯|问诊|会诊|复诊)"
)
# How the name of what lends it ends: "商用的落地", "试点扩围"; a platform or a company lends nothing here.
_LENDER = (
    r"(?:落地|普及|商用|发展|进步|成熟|完善|出台|实施|推进|建设|改革|提升|覆盖|突破"
    r"|放开|开放|铺开|扩围|试点|深化|政策|意见|办法|规定|制度|标准|网络|迭代|下降|增长|增加|积累)"
)

LENDS: tuple[Cause, ...] = (
    # "5G商用的落地为远程手术提供了技术支撑"
    cause(
        "driver",
        "within",
        "支撑 保障 基础 条件 可能 动力 活力 土壤",
        rf"(?:^|[,;。]){NO_HOUSE}(?P<what>(?!该)[^。;,]{{2,28}}?{_LENDER}),?(?:也|则|都|均|还)?为[^。;,]{{0,8}}{_CARE}[^。;,]{{0,14}}"
        r"(?:提供|奠定|创造|带来|注入|打下|夯实)了?[^。;,]{0,10}(?:支撑|保障|基础|条件|可能|动力|活力|土壤)",
        confidence=0.9,
        chinese=True,
    ),
    # "分级诊疗的推进有力促进了远程会诊业务的开展"
    cause(
        "driver",
        "within",
        "促进 推动 带动 加快 加速",
        rf"(?:^|[,;。]){NO_HOUSE}(?P<what>(?!该|会议)[^。;,]{{2,28}}?{_LENDER})(?:有力|极大|有效|大大|显著|直接|进一步|也|都|正)*地?(?:促进|推动|带动|加快|加速)了?"
        rf"[^。;,]{{0,6}}{_CARE}[^。;,]{{0,12}}的?(?:开展|实施|落地|普及|推广|应用|覆盖|建设|上线)",
        confidence=0.9,
        chinese=True,
    ),
    # "监管趋严给在线处方业务带来了不小的压力"
    cause(
        "challenge",
        "within",
        "压力 挑战 冲击 困扰 困难 难题 考验",
        rf"(?:^|[,;。])(?P<what>(?!这|此|公司|集团)[^。;,]{{3,36}}?)(?:也|都|均|正|无疑|将)?给[^。;,]{{0,8}}(?:{_CARE}|行业|市场|企业|平台)[^。;,]{{0,14}}"
        r"(?:带来|造成|形成)了?(?:不小|较大|巨大|很大|极大|一定|新|严峻|诸多|不少|更大)的?[^。;,]{0,4}(?:压力|挑战|冲击|困扰|困难|难题|考验)",
        chinese=True,
        named=True,
    ),
    # "首诊不得线上进行的规定,限制了在线诊疗的业务范围"
    cause(
        "restraint",
        "within",
        "限制 制约 束缚",
        rf"(?:^|[;。])(?P<what>(?!公司|集团)[^。;:]{{4,40}}?),?(?:也|都|在一定程度上|极大地?|严重)*(?:限制|制约|束缚)了[^。;,]{{0,8}}{_CARE}[^。;,]{{0,14}}"
        r"(?:范围|规模化|商业化|空间|发挥|积极性|效果|效率|拓展|扩张|复制)",
        chinese=True,
        named=True,
    ),
    # "可穿戴设备将与监护平台深度绑定,这一趋势已十分明显"
    cause(
        "trend",
        "within",
        "趋势 潮流",
        r"(?:^|[;。]|未来,)(?P<what>(?!这|此)[^。;,]{6,40}),(?:这一|该|这种|此)(?:趋势|潮流|发展方向)(?:已|正|愈发|日益|将|在|越来越|愈加)",
        chinese=True,
        clause=True,
    ),
)
