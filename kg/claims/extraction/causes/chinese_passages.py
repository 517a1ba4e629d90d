"""Chinese clauses that tell from where to where a field passes, and what holds it up on the way."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause
from kg.claims.extraction.causes.chinese_parts import NO_HOUSE

__all__ = ["PASSAGES"]

_NO_SUM = r"(?![^。;]{0,40}(?:亿|%|万元))"
_INTO = r"(?:转向|迈向|走向|升级为|升级到|过渡到|转变为|变为|演变为|进化为|转移到|迁移到|推向)"
_PUSHES = r"(?:推动|助推|促使|驱使|带动|加速|倒逼|引领|催化|促成)"
_START = r"(?:^|[,;。])(?:此外,?|另外,?|同时,?|而|但|且|目前,?|在[^。;,]{1,6},)?"

PASSAGES: tuple[Cause, ...] = (
    # "新工具接不进流程仍然是推广的一大阻力"
    cause(
        "restraint",
        "within",
        "阻碍 阻力 瓶颈 绊脚石 拦路虎",
        rf"{_START}(?:将|把)?(?P<what>{NO_HOUSE}(?!如何|这|该)[^。;,]{{4,40}}?)(?:仍然?|依然|也|依旧|目前|都)*(?:是|成为)了?[^。;,]{{0,16}}?"
        r"(?:普及|应用|推广|采用|发展|落地|扩张|增长)[^。;,]{0,4}的?(?:一?大|主要|最大|重要|关键)*(?:阻碍|阻力|瓶颈|绊脚石|拦路虎)",
        confidence=0.9,
        chinese=True,
        clause=True,
    ),
    # "需求上升的原因主要是老龄化加快,以及医保扩面", "成长有限的原因为市场饱和"
    cause(
        "driver",
        "within",
        "原因",
        r"(?:上升|增长|成长|增加|提升|扩大|普及|兴起|升温|走红|旺盛)的(?:主要|根本|关键)?原因(?:主要|则|也)?(?:是|为|在于|包括)(?P<what>(?!什么|哪)[^。;]{4,80})",
        confidence=0.9,
        chinese=True,
    ),
    cause(
        "restraint",
        "within",
        "原因",
        r"(?:有限(?:的)?(?:成长|增长)?|放缓|缓慢|趋缓|下滑|停滞|受阻|受限|滞后|迟缓|不高|偏低)的(?:主要|根本|关键)?原因(?:主要|则|也)?(?:是|为|在于|包括)(?P<what>(?!什么|哪)[^。;]{4,80})",
        confidence=0.9,
        chinese=True,
    ),
    # "政策从"规范引导"转向"全面鼓励""
    cause(
        "trend",
        "within",
        "从 由",
        rf"(?:^|[,;。])(?P<what>{NO_HOUSE}[^。;,\"“]{{0,16}}?[从由][\"“][^\"”。;]{{2,16}}[\"”](?:逐步|逐渐|全面|开始|加速|正)*{_INTO}[\"“][^\"”。;]{{2,16}}[\"”])",
        confidence=0.9,
        chinese=True,
        clause=True,
    ),
    # "门槛降低推动行业从"流量"迈向"服务""
    cause(
        "trend",
        "within",
        "推动 助推 促使 驱使 带动 加速 倒逼 引领 催化 促成",
        rf"(?:^|[,;。]){NO_HOUSE}[^。;,]{{0,28}}?{_PUSHES}了?(?P<what>[^。;,]{{2,14}}?[从由]{_NO_SUM}[^。;,]{{2,20}}?{_INTO}[^。;,]{{2,20}})",
        confidence=0.85,
        chinese=True,
        clause=True,
    ),
    cause(
        "trend",
        "within",
        "推动 助推 促使 驱使 带动 加速 倒逼 引领 催化 促成",
        rf"(?:^|[,;。]){NO_HOUSE}[^。;,]{{0,28}}?{_PUSHES}了?(?P<what>[^。;,]{{2,14}}?[向往](?!海外|全球)[^。;,]{{2,16}}?(?:转移|迁移|延伸|倾斜|下沉|集中))",
        confidence=0.85,
        chinese=True,
        clause=True,
    ),
    cause(
        "driver",
        "within",
        "推动 助推 促使 驱使 带动 加速 倒逼 引领 催化 促成",
        rf"{_START}(?P<what>{NO_HOUSE}(?!这|该|此|其|政府|国家)[^。;,]{{2,28}}?){_PUSHES}了?(?=[^。;,]{{2,14}}?[从由向往]{_NO_SUM}[^。;,]{{2,20}}?(?:{_INTO}|转移|迁移|倾斜|下沉|转型))",
        confidence=0.85,
        chinese=True,
    ),
    # "目前已逐步迈向线上线下一体化的阶段"
    cause(
        "trend",
        "within",
        "迈向 走向 迈入 步入",
        rf"{_START}(?P<what>{NO_HOUSE}[^。;,]{{2,24}}?(?:已经?|正|正在|也|将|日益|目前)*(?:逐步|逐渐|陆续|全面|正式|加速)(?:迈向|走向|迈入|步入)了?[^。;,]{{2,24}}?)的?(?:发展|服务|新)?(?:阶段|时代|时期)",
        confidence=0.85,
        chinese=True,
        clause=True,
    ),
    # "正将讨论从试点转向部署"
    cause(
        "trend",
        "within",
        "转向 引向 推向 移至 转移到 迁移到",
        rf"(?:正|正在|逐步|开始|进一步)(?:将|把)(?P<what>[^。;,]{{2,12}}[从由]{_NO_SUM}[^。;,]{{2,20}}?(?:转向|引向|推向|移至|转移到|迁移到)[^。;,]{{2,20}})",
        confidence=0.9,
        chinese=True,
        clause=True,
    ),
    # "从最初的挂号逐步深入到评估", "由单机,演进至联网的系统"
    cause(
        "trend",
        "within",
        "深入 延伸 拓展 扩展 扩大 发展 演进 渗透 进化 升级 演变",
        rf"(?:^|[,;。])(?P<what>{NO_HOUSE}[^。;,]{{0,20}}?[从由]{_NO_SUM}[^。;,]{{3,30}}?(?:,|逐步|逐渐|不断|慢慢)+(?:深入|延伸|拓展|扩展|扩大|发展|演进|渗透|进化|升级|演变)[到至成为][^。;,]{{2,30}})",
        confidence=0.85,
        chinese=True,
        clause=True,
    ),
    # "也带来了一些问题,包括权责划分和整合难度"
    cause(
        "challenge",
        "within",
        "问题 挑战 难题 隐忧 顾虑",
        rf"(?:^|[,;。]){NO_HOUSE}[^。;,]{{0,40}}?(?:带来|产生|引发|存在)了?(?:一些|诸多|不少|若干|新的|许多)[^。;,]{{0,16}}(?:问题|挑战|难题|隐忧|顾虑),(?:主要)?(?:包括|涉及|例如|如)(?P<what>[^。;]{{4,60}})",
        confidence=0.9,
        chinese=True,
    ),
    # "算法的成熟使准确率提升"
    cause(
        "driver",
        "within",
        "使 让 令",
        rf"{_START}(?P<what>{NO_HOUSE}[^。;,]{{3,24}}?(?:成熟|普及|进步|突破|铺开|降价|完善|全面覆盖))(?:使得?|让|令|解决了)(?=[^。;,]{{2,40}}(?:提升|提高|降低|下降|可能|改善|缩短|得以|难题|问题))",
        confidence=0.85,
        chinese=True,
    ),
)
