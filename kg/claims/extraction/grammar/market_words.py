"""Which words before "market" name one, and which of these markets are of the field of health and care."""

from __future__ import annotations

import re
from collections.abc import Sequence

__all__ = ["chinese_name", "english_name", "of_the_field"]

_STOP = frozenset(
    """the a an that this that these those of in for on to by from with at as is are was be been has have its
    their our your
    whole overall entire total full complete current report reports about into within across which what how
    why size share value
    growth base revenue analysis trends forecast global worldwide world world's globally regional domestic
    local international emerging
    largest fastest growing new key major leading dominant healthcare-related free per over said such each
    every any all
    broad broader wide wider larger bigger smaller latest recent custom public private same other own
    billion million trillion dollar euro pound
    dominated dominates dominate led leads lead drive drives driving boost boosts capture captured between
    increase increases increasing
    and or &
    under among than projected expected estimated anticipated segment where when while before after during
    entered enter enters future maximum minimum limiting restraining hampering hindering fueling
    fuelling boosting shaping propelling covers cover coverage details attribute attributes most powerful
    budding booming burgeoning nascent confirms says states notes
    scope region regions country countries
    elements highlights particulars parameter parameters specification metric metrics
    der die das des dem den von vom im zur zum nach mit für und sowie laut statista
    can could may might will would should must does do did not also often told
    """.split()
)
# Words that a joining word of a market's name follows: "Internet of Medical Things", "AI in telecare".
_JOINED = {
    "of": ("internet", "point"),
    "in": ("ai", "intelligence", "learning", "iot", "blockchain", "robotics"),
    "to": ("hospital", "direct"),
    "at": ("hospital", "care"),
}
_WIDE = ("global", "worldwide")
# "predicted market", "hampered market growth"; but "connected care market", "AI-powered imaging market".
_DONE = re.compile(
    r"(?!(?:connect|embedd|integrat|unifi|automat|assist|distribut|manag|need|speed)ed)[a-z]{3,}ed"
)
_OWNED = re.compile(r"(?!(?:wom[ea]n|men|child(?:ren)?|alzheimer|parkinson|crohn)'s)[a-z.&-]+'s")
# "the Nasdaq Capital Market"
_EXCHANGES = frozenset("nasdaq nyse euronext".split())
_GENERIC = frozenset(
    (
        "stock labor labour capital target end consumer mass job housing financial money bull bear free "
        "health overall deep 预计 该 其 我国 整体 全球 目前 预测 市场 "
        "相关 这一 资本 股票 目标 消费 二级 三方 海外 国际 新兴 地区 细分 各 "
        "巨大 最大 主要 重要 下沉 增量 存量 庞大 广阔"
    ).split()
)
_CHINESE_STOP = re.compile(
    r"^.*(?:全球|全国|预计|助攻|抢攻|(?<!基)因|跟|(?:^|[,、])以(?!色|岭)|方式[与和]|延伸[到至]|年的|年|在(?!线)|了|的|是|对|据|将|该|本|我国|整个|目前|推动|带动|加快|加速|促进|助力|(?<!卒)中(?!国|医|药|风|枢)"
    r"|大(?!健康|数据)|个|为|由|从|及(?!时)|于|占|国内|关于|进入|同期|切入|进军|突破|接轨|对接|而(?!今)|占据|拿下|摘要|概述|提要|概要|综述|总述|成为|报告|预测|[一本上]周|被|但|这|:|，)(?=.{2,})"
)
_CHINESE_END = re.compile(r"(?:整体|总体|相关|概念成?|成|全)$")
# Signs of statements, of which no name of a market is made.
_CHINESE_STATED = re.compile(
    r"[这那被且但则也还让使把们]|(?<!首)都|会(?![诊议展员])|就(?![医诊业])|(?<![主重])要"
    r"|.[为成该]$|细分$|[万亿兆元]$"
)
_FIELD = re.compile(
    r"(?i)t[ée]l[ée]|health|medic|clinic|\bcare\b|care$|patient|pharma|drug|hospital|therap|diagnos|monitor|wearable"
    r"|imaging|radiolog|patholog|psych|gluco|insulin|diabet|surg|robot|dental|\be[hm]rs?\b|\bicu\b|virtual"
    r"|digital|remote|\bhome\b|\bapps?\b|chatbot|\bai\b|artificial|\biot\b|blockchain|wellness|fitness|nutri"
    r"|geno|biotech|vaccin|rehab|nurs|doctor|physician|sleep|aging|ageing|elderly|senior|disease|cancer|oncolog"
    r"|fem-?tech|med-?tech|cardi|heart|stroke|implant|device|dialysis|fertil|matern|wound|hearing|vision|respirat|electronic\b|prescri|mental|behaviou?ral|insur|\bict\b|\brpm\b|\bcgms?\b|gesund|medizin|kranken|pflege|arzt|ärzt"
    r"|apotheke|sant[ée]|m[ée]dec|soin|h[ôo]pita|pharm|salud|m[ée]dic|paciente|cuidado|atenci[óo]n"
    r"|sanitari|farmac"
    r"|医|药|健康|病|患者|诊|疗|护|养老|康复|复健|保健|远程|远端|长照|高龄|互联网|数字|智慧|智能|人工智能|机器人|物联网|大数据|云计算"
    r"|穿戴|影像|监测|生物|基因|疫苗|体检|保险|器械|软件|信息化|心理|睡眠|血糖|胰岛素|中药|处方|银发"
)


def english_name(words: Sequence[str]) -> list[str]:
    """The last of some words that together name a market.

    >>> english_name("the global smart ward beds".split())
    ['smart', 'ward', 'beds']
    >>> english_name("they have hampered".split())
    []
    """
    kept: list[str] = []
    if len(words) > 1 and words[-1].lower() in _WIDE:
        # "the ward care global market"
        words = words[:-1]
    for place in range(len(words) - 1, -1, -1):
        bare = words[place].strip(".,'").lower()
        if _ends(bare) and not _joins(bare, words[:place], kept):
            break
        kept.insert(0, words[place])
    while kept and kept[0].lower() in ("and", "&", "or"):
        kept.pop(0)
    # "Alder's market share" names no market.
    if kept and (
        kept[-1].endswith("'s") or " ".join(kept).lower() in _GENERIC or kept[0].lower() in _EXCHANGES
    ):
        return []
    return kept


def _ends(bare: str) -> bool:
    """Whether the name of a market begins behind such a word."""
    return bare in _STOP or _DONE.fullmatch(bare) is not None or _OWNED.fullmatch(bare) is not None


def _joins(bare: str, before: Sequence[str], kept: Sequence[str]) -> bool:
    if not kept:
        return False
    return bare in ("and", "&") or (bool(before) and before[-1].lower() in _JOINED.get(bare, ()))


def chinese_name(words: str) -> str:
    """The end of some signs that names a market, empty where it does not.

    >>> chinese_name("预计该地区远程护理"), chinese_name("两家公司均被")
    ('地区远程护理', '')
    """
    bare = _CHINESE_END.sub("", _CHINESE_STOP.sub("", words)).strip("和与、")
    return "" if bare in _GENERIC or _CHINESE_STATED.search(bare) else bare


def of_the_field(subject: str) -> bool:
    """Whether the name of a market has a word of health, care or what serves them.

    >>> of_the_field("ward telemetry"), of_the_field("used cars")
    (True, False)
    """
    return _FIELD.search(subject) is not None
