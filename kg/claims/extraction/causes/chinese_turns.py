"""Chinese phrasings of movers by who comes in, what spreads and what is lacking, in simplified characters."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause

__all__ = ["TURNS"]

_WHO = r"(?:巨头|巨擘|大厂|企业|公司|玩家|资本|BAT|平台|机构|厂商|药企|险企|大鳄|豪门|阿里|腾讯|百度|字节)们?"
_COMES = r"(?:入场|入局|杀入|布局|切入|涉足|涌[向入]|进[入军]|跨界|加码|抢滩|试水|押注|涌动|抢占)"
_ALL = r"(?:纷纷|都在|均在|均已?|都已?|相继|陆续|全线|争相|竞相|已全线|接连|先后|扎堆|正加速|加速)"

TURNS: tuple[Cause, ...] = (
    cause(
        "trend",
        "within",
        "纷纷 都在 均 都 相继 陆续 全线 争相 竞相 接连 扎堆 加速",
        rf"(?:^|[,;。、])(?P<what>[^。;,、]{{0,16}}{_WHO}?[^。;,]{{0,10}}?{_ALL}[^。;,]{{0,10}}?{_COMES}[^。;,]{{0,14}})",
        confidence=0.7,
        chinese=True,
        named=True,
    ),
    cause(
        "trend",
        "within",
        "提升 提高 上升 渐明 走高",
        r"(?:^|(?<!以来),|[;。])(?P<what>[^。;,]{2,20}(?:渗透率|占比|普及率|线上化|集中度|下沉)[^。;,]{0,8}(?<!的)(?:提升|提高|上升|渐明|走高))(?=[,。;]|$)",
        confidence=0.7,
        chinese=True,
    ),
    cause(
        "trend",
        "within",
        "普及 增多 深入 渗透 智能化 线上化 多样化",
        r"(?:^|[,;。])(?![^,;。]{0,4}(?:随着|得益于|由于|受益于|从)|[让使令将])(?P<what>[^。;,:]{3,24}(?<!的)(?:快速|加速|日益|逐渐|逐步|进一步|不断|越来越|正在)(?:地|在)?(?:普及|增多|深入|渗透"
        r"|智能化|线上化|多样化|数字化))",
        confidence=0.7,
        chinese=True,
    ),
    cause(
        "driver",
        "within",
        "轮驱动 引擎 动力 红利",
        r"(?:^|[,。;])(?:在)?(?P<what>(?:(?!得益于|依托)[^。;,:]){3,40}?)(?:[双三四两]轮驱动|等?[两三四五]大(?:核心)?(?:引擎|动力|驱动力|红利)(?!因素))",
        chinese=True,
    ),
    cause(
        "restraint",
        "within",
        "担忧 顾虑 忧虑 疑虑",
        r"对于?(?P<what>[^。;,]{3,40}?)的(?:担忧|顾虑|忧虑|疑虑)(?!(?:则|也|都|更)?(?:让|使|令|推动|促使))",
        chinese=True,
    ),
    cause(
        "challenge",
        "within",
        "不足 短缺 滞后 弱化 不高 不均 缺失 缺乏 不一 参差不齐 失衡 薄弱",
        r"(?:^|[,;。、])(?P<what>(?:(?!缓解|解决|破解|应对|弥补|打破)[^。;,、:]){2,16}(?:供给|供需|资源|人才|水平|设施|标准|监管|功能|质量|体系|能力|服务)[^。;,、]{0,4}"
        r"(?:不足|短缺|滞后|弱化|不高|不均衡?|缺失|缺乏|不一|参差不齐|失衡|薄弱))(?=[,;。、]|$)",
        confidence=0.6,
        chinese=True,
    ),
    cause(
        "restraint",
        "within",
        "缺乏 缺少",
        r"(?:^|[,;。])[^。;,、:]{2,16}(?<!不)(?<!从不)(?P<what>(?:缺乏|缺少)[^。;,]{3,24})(?=[,;。])",
        confidence=0.6,
        chinese=True,
    ),
    cause(
        "driver",
        "within",
        "高龄 老龄",
        r"(?:因应|为应对|面对|为了?因应)(?P<what>[^。;,]{0,14}(?:高龄|老龄)化?(?:社会|时代)?)",
        confidence=0.8,
        chinese=True,
        named=True,
    ),
)
