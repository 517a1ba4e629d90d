"""Chinese phrasings, in simplified characters."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause

__all__ = ["CHINESE"]

_MOVES = (
    "推动|驱动|带动|促进|刺激|加速(?!发展|增长|普及|扩张|成熟)|拉动|助推|激发|降低采用|支持|促使|维持|支撑|提振|助力|推升"
    "|催生|突显|凸显|拉抬"
)
_LIMITS = r"限制(?!约(?!束)|阻碍|制约|影响|拖)|制约|抑制"
_RISES = r"(?:增长|发展|需求|普及|加速|加快|上升|扩大|爆发|升温|提升)"
_GROWS = r"(?:增长|发展|需求|普及|加速|加快|上升|扩大|采用|主导|领先|占据|最大|最高)"

CHINESE: tuple[Cause, ...] = (
    cause(
        "restraint",
        "before",
        "因素",
        r"(?:仍然?|依然)?(?:是|成为|,?为)[^。;]{0,20}(?:控制|制约|限制|阻碍|抑制|约束)[^。;]{0,14}因素",
        chinese=True,
    ),
    cause(
        "restraint",
        "before",
        "阻碍 限制 制约 抑制 降低 拖累",
        rf"(?:阻碍|{_LIMITS}|降低(?![^。;,]{{0,16}}(?:障碍|门槛|成本))|拖累)了?[^。;,]{{0,16}}(?:增长|发展|普及率?|采用率?|市场|扩张|推广)",
        chinese=True,
    ),
    cause(
        "restraint",
        "within",
        "阻碍 限制 制约 抑制 降低 减缓 拖累",
        rf"(?:阻碍|{_LIMITS}|降低|减缓|拖累)[^。;]{{0,40}}?在(?P<what>[^。;,]{{4,40}}?)的?(?:地区|国家|市场)",
        chinese=True,
    ),
    cause(
        "challenge",
        "before",
        "挑战",
        r"(?:仍然?|依然|也|都)*(?:是|成为|构成|带来|增加)了?[^。;,]{0,16}挑战",
        chinese=True,
        named=True,
    ),
    cause(
        "challenge",
        "within",
        "面临",
        r"面临(?:着)?(?P<what>[^。;]{4,80}?)等?(?:诸多|多重|一系列|的)?(?:挑战|困境)",
        chinese=True,
        named=True,
    ),
    cause(
        "restraint",
        "within",
        "面临",
        r"市场[^。;,]{0,6}面临(?:着)?(?P<what>[^。;]{4,100}?)等(?:问题|挑战|阻力|压力|障碍),[^。;]{0,10}"
        r"(?:缓和|抑制|限制|减缓|阻碍|制约|拖累)",
        chinese=True,
    ),
    cause(
        "challenge",
        "within",
        "面临",
        r"面临(?:着)?(?P<what>[^。;]{4,80}?)等[\"“]?(?:实际|现实|诸多|多重)?(?:问题|阻力|压力|障碍|难题|风险|瓶颈|痛点|困难)(?!,[^。;]{0,10}(?:缓和|抑制|限制|减缓|阻碍|制约|拖累))",
        chinese=True,
    ),
    cause(
        "challenge",
        "within",
        "面临",
        r"在(?!线)(?P<what>[^。;,]{3,40}?)等?方面(?:仍然?|依然|都|也|正|将)*面临(?:着)?[^。;,]{0,10}(?:挑战|困境|难题)",
        chinese=True,
        named=True,
    ),
    cause(
        "challenge",
        "before",
        "障碍 瓶颈 痛点 难题 阻力",
        r"(?:仍然?|依然|也|都)*(?:是|成为)(?:(?!突破|解决|破解|克服|缓解|应对)[^。;,]){0,20}(?:障碍|瓶颈|痛点|难题|阻力)",
        chinese=True,
    ),
    cause(
        "challenge",
        "within",
        "痛点 难题 瓶颈 困境",
        r"(?:解决|破解|缓解|应对|克服)(?P<what>[^。;,]{4,60}?)等[^。;,]{0,6}(?:痛点|难题|瓶颈|困境)",
        confidence=0.7,
        chinese=True,
    ),
    cause("challenge", "after", "挑战", r"挑战(?:包括|在于|主要有|有|是)", chinese=True, named=True),
    cause(
        "opportunity",
        "before",
        "机会 机遇 商机",
        r"(?:将|为[^。;,]{0,16})*(?:带来|创造|提供|开启|蕴含)了?[^。;,]{0,16}(?:机会|机遇|商机)",
        chinese=True,
        named=True,
    ),
    cause(
        "opportunity",
        "after",
        "机会 机遇",
        r"(?:机会|机遇)(?:包括|在于|主要有|有|是)",
        chinese=True,
        named=True,
    ),
    cause(
        "trend",
        "within",
        "趋势",
        r"(?:^|[,;表示称])\s?(?P<what>[^。;,]{2,40}?)(?:已|正在|将|逐渐)*(?:是|成为)[^。;,]{0,16}趋势",
        chinese=True,
        named=True,
    ),
    cause("trend", "after", "转向", r"(?:重点|重心|焦点)[^。;,]{0,6}转向(?=[^。;]{3,40})", chinese=True),
    cause(
        "trend",
        "within",
        "向 朝",
        r"(?<!公司)(?<!集团)(?<!双方)(?<!我们)(?:将|正)(?:加速|逐步|不断)?(?:走向|迈向|朝着?)(?P<what>[^。;,]{3,30})",
        chinese=True,
    ),
    cause("trend", "after", "趋势", r"趋势(?:包括|是|有|为|在于)", chinese=True, named=True),
    cause(
        "trend",
        "within",
        "转向 转变为 迈向 转移到",
        r"从[^。;,]{2,20}(?:转向|转变为|迈向|转移到)(?P<what>[^。;,]{3,40})",
        confidence=0.7,
        chinese=True,
    ),
    cause(
        "trend",
        "within",
        "转向 转变为 迈向 转移到",
        r"(?:不断|逐步|逐渐|加速|开始)将?(?P<what>[^。;,]{2,14}(?:转移到|转向|转变为|迈向)[^。;,]{3,24})",
        confidence=0.7,
        chinese=True,
    ),
    cause(
        "driver",
        "within",
        "带动 推动 驱动 影响 刺激 支持 激励 加持 支撑 助力 催化 助推 拉动 引导",
        r"在(?!线)(?P<what>[^。;]{2,100}?)的?(?:双重|共同|持续|多重)?(?:带动|推动|驱动|影响|刺激|激励|支持|支撑|引导|加持|助力|推波助澜|催化|助推|拉动)之?下",
        chinese=True,
    ),
    cause(
        "driver",
        "within",
        "带动 推动 驱动 影响 刺激 激励",
        r"(?:受(?![益惠]于|[^。;,]{0,8}(?:欢迎|青睐|追捧|关注|重视))到?|(?<!转向)由(?!于)|因(?!素))(?P<what>[^。;]{4,100}?)的?(?:带动|推动|驱动|影响|刺激|激励)(?=下?(?:[,。;]|而|$)|的?[^。;,]{0,6}(?:增长|发展|需求|市场))",
        chinese=True,
    ),
    cause(
        "driver",
        "within",
        "疫情",
        r"在(?P<what>[^。;,]{0,8}疫情)的?(?:推波助澜|推动|催化|影响|带动|助攻)之?下",
        chinese=True,
        named=True,
    ),
    cause(
        "driver",
        "after",
        "得益于 归因于 受益于 归功于 受惠于",
        r"(?<=[^。;])(?:得益于|归因于|受益于|归功于|受惠于)",
        chinese=True,
    ),
    cause(
        "driver",
        "after",
        "源于 源自 来源于 缘于",
        r"(?:增长|扩张|发展|需求|势头|热潮|趋势|业绩|表现|扩容|上升|提升|崛起)[^。;,]{0,6}(?:源于|源自|来源于|缘于)",
        chinese=True,
    ),
    cause(
        "driver",
        "before",
        "改变 重塑 革新",
        r"(?:(?:彻底|极大地?|深刻地?)(?:改变|重塑|革新)|,?正在改变)了?[^。;,]{0,24}(?:领域|行业|市场|方式|模式|路径|照护)",
        confidence=0.7,
        chinese=True,
    ),
    cause(
        "driver",
        "after",
        "因素",
        r"(?:推动|驱动|促进|带动)[^。;,]{0,16}的[^。;,]{0,6}因素(?:包括|是|有|在于|主要有|(?=:)):?",
        chinese=True,
    ),
    cause(
        "driver",
        "within",
        "以来 之后",
        rf"自(?:从)?(?P<what>[^。;,]{{2,24}}?)(?:以来|之后),[^。;]{{0,60}}?(?:{_RISES}|台阶|升高)",
        chinese=True,
    ),
    cause("driver", "within", "疫情", r"受(?P<what>[^。;,]{0,6}疫情)的?影响", chinese=True, named=True),
    cause(
        "driver",
        "within",
        "随着 随著 伴随",
        rf"(?:随[着著]|伴随(?![着著]))(?P<what>[^。;,]{{4,100}})(?=,[^。;]{{0,80}}?(?:{_RISES}|医疗|健康|照护|诊疗|问诊|市场|行业|产业|护理|医院)|[。;]|$)",
        chinese=True,
    ),
    # "Because" tells a driver only where the sentence says that something grows or leads.
    cause(
        "driver", "after", "由于 因为", rf"{_GROWS}(?:(?!但|未|不)[^。;]){{0,60}}?(?:由于|因为)", chinese=True
    ),
    cause(
        "driver",
        "after",
        "由于 因为",
        rf"(?:由于|因为)(?=[^。;]{{4,90}}?(?:{_RISES}|占据|主导|最大|最高))",
        chinese=True,
    ),
    cause(
        "driver",
        "before",
        "动力 活力 动能 道路 突破 发展 增长",
        r"为[^。;,]{0,24}(?:注入|提供|带来|铺平)了?[^。;,]{0,8}(?:动力|活力|动能|道路|突破|发展|增长空间|增长点)",
        chinese=True,
        named=True,
    ),
    cause(
        "driver",
        "within",
        "反映",
        r"反映[了出]对(?P<what>[^。;]{4,90}?的?需求)",
        confidence=0.6,
        chinese=True,
    ),
    cause(
        "driver",
        "within",
        "由于 受",
        r"(?:由于|受(?![益惠]于))(?P<what>[^。;,]{4,60}),[^。;]{0,20}(?:行业|产业|市场|医疗)[^。;]{0,12}(?:加快|加速|发展|增长|爆发|升温|普及)",
        chinese=True,
        named=True,
    ),
    cause(
        "driver",
        "after",
        "因素 动力 原因",
        r"(?:驱动因素|推动因素|增长动力|驱动力|主要因素|原因)(?:包括|是|有|在于|主要有|,?来自于?|:)",
        chinese=True,
    ),
    cause(
        "driver",
        "within",
        "因素",
        r"(?:^|[,;])(?P<what>[^。;]{4,80}?)等[^。;,、]{0,6}(?:推动|驱动)因素",
        chinese=True,
    ),
    cause(
        "driver",
        "before",
        "因素 动力 力量",
        r"(?:是|成为)[^。;,]{0,20}(?:驱动|推动|增长)[^。;,]{0,10}(?:因素|动力|力量)",
        chinese=True,
    ),
    cause(
        "driver",
        "before",
        _MOVES.replace("(?!发展|增长|普及|扩张|成熟)", "").replace("|", " "),
        rf"(?<!如何)(?:{_MOVES})(?!的|力|因素|之?下|[、与和及]|[^。;,]{{0,24}}方面)"
        r"[了着出]{0,2}[^。;,]{0,30}(?:增长|发展|普及|需求|市场|(?:行业|产业)(?=[,。;]|$)|采用|转变|转型|投资|应用|兴趣|扩张"
        r"|创新|障碍|(?:这一|该)(?:趋势|势头|进程)|落地|渗透|接受度)",
        chinese=True,
    ),
    cause(
        "driver",
        "within",
        "使得 促使 导致",
        rf"(?:^|[,;])(?P<what>[^。;,]{{4,40}}),?(?:使得|促使|导致)[^。;,]{{0,24}}(?:市场|行业|产业|使用|需求|普及)[^。;,]{{0,10}}(?:{_GROWS}|增加|快速|大幅)",
        confidence=0.7,
        chinese=True,
    ),
    cause(
        "driver",
        "within",
        "崛起 兴起 升温 起飞 爆发",
        r"^(?:[《【][^》】]{0,12}[》】])*(?P<what>[^。;,《》【】\s]{4,16})[,\s][^。;,]{2,14}(?:崛起|兴起|升温|起飞|爆发)$",
        chinese=True,
        named=True,
    ),
)
