"""Words before "segment" that name none, and those that end the name of one."""

from __future__ import annotations

import re

__all__ = ["AXIS_ONLY", "CHINESE_NOT", "CHINESE_TAIL", "GENERIC", "GROWING", "HEAD_NOUNS", "STOP"]

STOP = re.compile(
    r"(?i)^(?:(?:get|view|see|download|request|know|explore)\s.*|.*\b(?:the|of|in|by|that|this"
    r"|these|those|which|with|for|from|on|to|is|are|was|were|has|have"
    r"|its|their|our|as|a|an|within|among|under|per|each|every|all|both|between|"
    r"held|led|dominated|accounted|witnessed|covers?|covering|following|into|while|whilst|though|although|whereas|and\sthe|however"
    r"|meanwhile|expected|projected|largest|biggest|fastest-?\s?growing|leading|dominant|key|major|main"
    r"|other|various|different|market|global)\s"
    r"|(?:improving|enhancing|fostering|reducing|enabling|increasing|ensuring|promoting|streamlining|boosting"
    r"|facilitating|helping|allowing|making|lowering|optimi[sz]ing)\s)"
)
AXIS_ONLY = re.compile(
    r"(?:.*\b)?(?:type|application|end[- ]?user|technology|modality|mode|deployment|component|region"
    r"|specialty|model|size|channel|offering)"
)
GENERIC = frozenset(
    """market markets end user end-user application applications component type types technology region
    regional service type product type deployment modality
    delivery mode specialty dominant leading largest key major other various different same latter former
    such two three four biggest lucrative growing new
    fastest-growing important respective individual sub premium luxury niche specific target customer age
    income business price mass consumer this these
    each first second third following above le la les el los las das der die un une una ein eine segment
    prime lucrative and but while whereas which who end-use
    single one any no its entire whole service product
    components applications types end-users technologies modalities group groups
    """.split()
) | {
    "end user",
    "end use",
    "most lucrative",
    "most valuable",
    "most profitable",
    "most important",
    "most promising",
    "sub-specialist",
    "most attractive",
    "service type",
    "product type",
    "delivery mode",
    "fastest growing",
    "mode of delivery",
    "dominating",
    "high-growth",
    "promising",
    "profitable",
}
GROWING = re.compile(
    r"(?i)(?:(?:also|still|most|very|more|long|once|[a-z]+ly)\s)*(?:growing|rising|emerging|expanding|booming|nascent|mature"
    r"|attractive|vibrant|dynamic|critical|crucial|vital|essential|notable|significant|prominent|distinct|core"
    r"|interesting|popular|underserved|relevant|interconnected|promising|evolving|larger|smaller|wider|broader|fastest[\s-]\w+ing"
    r"|lucrative)(?:\s[a-z]+ed)?"
)
CHINESE_NOT = re.compile(
    r"[两二三四五六七八]大$|一直|占|满足|可$|^每|药监|主管|^各个|[两二三四五六七八]大(?:层级|部分|阶段|环节|领域|板块|类)$|由于|因为|(?:拓展|开拓|切入|深耕|聚焦|抢占|瞄准|加速|布局)$|受(?![众试])|得益|带动|拉动|(?:准确|渗透|毛利|替代|覆盖)率$|优势$|必须|等(?:细分|多个|多种|各类)|均有|(?<![行人])为$|[发配]售$|格局$|大会$|论坛$|峰会$|^汇聚|聚焦$|^(?:中小|头部|龙头)企业|(?:多|几|[两三四五六七八九])个$|涵盖了|^同期$|^首次$|^出货|^销量|曾$|重新$|首次$|双方|等$|作为|重要$|下同|[则則]$|^(?:重点|主要|核心|关键|细分)|市场|预测|期内|期间|(?<![老青少成中])年|增长|份额|亿|报告|公司|按|根据|最|这|该|其|我们|他|规模|产值|预计|^"
    r"(?:将|而|且|并|在(?!线)|到|从|以|的|由|它|此|与|和|及)|(?:的|在|和|与"
    r"|及)$|收入|[行产]业$|某|^专注|组成$|^区作|分别$"
    r"|^(?:但|却|则)?(?:依然|仍然|依旧|仍旧|仍|依)$|认为|^为了|^特别|通过|本次|迅速|仍在|销售额|虽然|尽管|[却仅约均曾]$|^(?:是|仅|约|均|却|曾|被|把|让|使|若|因)|赛道|中的?(?:女性|男性|股权)|(?:用户|人口)?数量$|^行业|^整体|^如[一二三四五六七八]"
    r"|死亡|人数$|负担$|导致|造成|^我国|数量|显著$|^全国|GDP|(?:患病|发病|死亡)率|等[多数]个$"
    r"|[行产]业(?:将|正|有望|已|呈|迎)|迎来|(?:爆发式|高速|快速|稳步|平稳|强劲)$"
    r"|明确|提出|创造|人马|唯一|^也是|^网民|进一步$|(?:将|有望)(?:突破|达到?|超过?|接近)$|^(?:营收|净利|毛利|市占率)|复合|需求|技术进步|地区$|数据|国家|多$|相关|有关|^各|市$|同比|环比|^(?:目前|当前|如今|现阶段|政策|技术|资本|推荐|建议|投资|随后|其次|此后|此前)|[划]?分为|(?:领军|国产|本土)企业|能力$|的国内$|[\u3400-\u9fff]成$|核心$|^已经?|^普遍|CAGR|^CR\d|了|^实现|于$|出口|(?:药企|企业|医院|政府|国家|公司)的|巨头|鉅額|巨额|说明"
)
CHINESE_TAIL = re.compile(r"(?:渠道|类型|类|产品|市场)$")
HEAD_NOUNS = frozenset(
    "services service products product solutions software devices applications platforms systems".split()
)
