"""Chinese phrasings for what carries a trade along, and for what is called a risk of it."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause

__all__ = ["WINDS"]

_RISK = r"(?:风险|隐忧|隐患|难题|挑战|掣肘|软肋|短板|痛点|包袱|负担)"

WINDS: tuple[Cause, ...] = (
    # "搭上了分级诊疗的政策东风"
    cause(
        "driver",
        "within",
        "东风 快车 顺风车 风口 红利",
        r"(?:搭上|搭乘|搭着|乘着|乘上|趁着|借着|踩中|踩准|抓住|赶上|站上|站在)了?(?P<what>(?!这|该|此)[^。;,]{2,24}?(?:东风|快车|顺风车|风口|红利))(?=[,。;]|$)",
        confidence=0.8,
        chinese=True,
    ),
    # "公司持续亏损,并高度依赖第三方,成为经营风险"
    cause(
        "challenge",
        "within",
        "成为 构成",
        r"(?:^|[,;。])(?P<what>[^。;,]{4,30}),(?:并且?|且|同时|加上)[^。;,]{4,30},(?:也|已|正|均|都|将)*(?:成为|构成)了?"
        rf"[^。;,]{{0,12}}?{_RISK}(?:之一|所在)?(?=[,。;]|$)",
        confidence=0.85,
        chinese=True,
    ),
    # "平台高度依赖第三方,成为经营风险"
    cause(
        "challenge",
        "within",
        "成为 是 构成",
        r"(?:^|[,;。])(?:并|且|而|但)?(?P<what>(?=[^。;,]{0,20}(?:依赖|过度|不足|缺乏|难以|单一|集中|高企|亏损|不稳|频发|泄露|转型|同质化|受限|滞后|激烈))"
        rf"[^。;,]{{4,30}}),(?:也|已|正|仍|则|均|都|亦|将|或)*(?:成为|构成|是)了?[^。;,]{{0,12}}?{_RISK}(?:之一|所在)?(?=[,。;]|$)",
        confidence=0.85,
        chinese=True,
    ),
)
