"""The words by which a text calls something a driver, restraint, opportunity, trend or challenge.

A new phrasing is one line: a pattern with the group `what` around the factors.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

__all__ = ["CAUSES", "Cause"]


@dataclass(frozen=True, slots=True)
class Cause:
    """A phrasing, the kind of factor that it states, and how sure it is."""

    kind: str
    pattern: re.Pattern[str]
    confidence: float
    chinese: bool = False
    named: bool = False
    """Whether the words name the kind itself, so that they hold in a text about no market too."""


_GROWS = r"(?:(?:the\s)?(?:[\w'&-]+\s){0,6}?(?:growth|demand|adoption|expansion|market|markets|uptake|use|usage|popularity|development|industry|revenues?|advance|sales|segment|need|shift|acceptance|deployment|penetration|implementation)\b)"
_NP = r"(?:[^.;:]{6,220}?)"
_START = r"(?:^|[.;]\s|,\s(?:while|and|as)\s|(?<=:\s))"
_ADV = r"(?:\s(?:also|further|significantly|mainly|primarily|largely|strongly|rapidly|expected|likely|anticipated|projected|predicted|set|to|be|is|are|been|has|have|will|would|can|could|may|continue|continues|positively|directly|increasingly|potentially|substantially|greatly)){0,5}"


def _line(kind: str, pattern: str, confidence: float = 0.8, *, chinese: bool = False) -> Cause:
    named = re.search(rf"(?i){_NAMES}", pattern) is not None
    return Cause(kind, re.compile(pattern if chinese else f"(?i){pattern}"), confidence, chinese, named)


_NAMES = r"challenges\?|trends\?|opportunit|enjeux|enjeu\||défis|herausforderung|desafíos|挑战|趋势|机遇|布局|由于"
_STOP = r"(?=[.;]|,\s(?:which|thereby|while|and\sthe\smarket|the\s\w+\smarket)|$)"

CAUSES: tuple[Cause, ...] = (
    # named as such
    _line("challenge", rf"\bchallenges?\s(?:for\sthe\smarket\s)?(?:include|includes|are|is|such\sas|like|of|relat\w+\sto)\s(?P<what>{_NP}){_STOP}"),
    _line("challenge", rf"{_START}(?P<what>{_NP})\s(?:remains?|is|are|poses?|presents?|represents?|constitutes?|continues?\sto\sbe|acts?\sas|creates?)\s(?:also\s|still\s)?(?:an?\s|the\s)?(?:[\w-]+\s){{0,2}}challenges?\b"),
    _line("restraint", rf"{_START}(?P<what>{_NP})\s(?:is|are|acts?\sas|remains?)\s(?:an?\s|the\s)?(?:[\w-]+\s){{0,2}}(?:restraints?|barriers?|obstacles?|restraining\sfactors?)\b"),
    _line("restraint", rf"\b(?:restraints?|barriers?|obstacles?|restraining\sfactors?)\s(?:include|includes|are|is|such\sas|like)\s(?P<what>{_NP}){_STOP}"),
    _line("restraint", rf"{_START}(?P<what>{_NP}){_ADV}\s(?:hinder|hamper|restrain|limit|impede|restrict|slow|curb|inhibit|obstruct|constrain|deter)(?:s|ed|ing)?(?:\sdown)?\s(?:of\s)?{_GROWS}"),
    _line("restraint", rf"(?P<what>{_NP}),\saffecting\s{_GROWS}\snegatively"),
    _line("opportunity", rf"{_START}(?P<what>{_NP}){_ADV}\s(?:offer|present|create|provide|open|generate|unlock|bring)(?:s|ed|ing)?\s(?:up\s)?(?:[\w-]+\s){{0,4}}opportunit(?:y|ies)\b"),
    _line("opportunity", rf"\bopportunit(?:y|ies)\s(?:[\w-]+\s){{0,4}}?(?:include|includes|such\sas|lies?\sin|in\sthe\sform\sof|are)\s(?P<what>{_NP}){_STOP}"),
    _line("trend", rf"{_START}(?P<what>{_NP}){_ADV}\s(?:becoming|emerging\sas|acting\sas|acts?\sas|remains?|represents?|is|are|constitutes?)\s(?:one\sof\s)?(?:an?\s|the\s)?(?:[\w-]+\s){{0,3}}trends?\b"),
    _line("trend", rf"\btrends?\s(?:[\w-]+\s){{0,6}}?(?:include|includes|are|such\sas|like)\s(?P<what>{_NP}){_STOP}"),
    _line("trend", rf"\btrends?\s(?:towards?|of)\s(?P<what>{_NP}){_STOP}", 0.7),
    _line("trend", rf"\b(?:pronounced|broader|broad|growing|clear|significant)\sshift\stowards?\s(?P<what>{_NP}){_STOP}", 0.7),
    _line("trend", r"\b(?:becoming|become|gets?|getting|increasingly)\s(?:\w+\s){0,2}competitive\s(?:with|due\sto|owing\sto)\s(?P<what>[^.;]{6,200})", 0.7),
    # what the market is driven by
    _line("driver", rf"\b(?:key|major|main|primary|prime|growth|significant|important|crucial|driving|other|several|various|contributing|the|market)?\s?(?:drivers|driving\sfactors|factors|reasons)\s(?:that\s|which\s)?(?:[\w'-]+\s){{0,10}}?(?:include|includes|including|are|is|such\sas|like)\s(?P<what>{_NP})(?:\s(?:are|is|have|has|will)\s|{_STOP})"),
    _line("driver", rf"{_START}(?P<what>{_NP})\s(?:is|are|being|act\w*\sas|serve\w*\sas|remains?)\s(?:one\sof\s)?(?:among\s)?(?:an?\s|the\s)?(?:[\w-]+\s){{0,3}}(?:drivers?|(?:driving|growth|key|major|prime|primary|crucial|main)\sfactors?|factors?\s(?:driving|boosting|propelling|fueling|contributing|responsible|for|behind|that|augmenting|supporting))\b"),
    _line("driver", rf"\b(?:driven|fuell?ed|propelled|boosted|spurred|supported|accelerated|backed|aided|bolstered|stimulated|encouraged|underpinned|augmented|strengthened|influenced|facilitated|triggered)\s(?:largely\s|primarily\s|mainly\s|further\s|in\spart\s|partly\s)?by\s(?P<what>{_NP}){_STOP}"),
    _line("driver", rf"\b(?:due|owing|attributed|attributable|ascribed|thanks)(?:\s(?:largely|mainly|primarily|majorly|partly|mostly))?\sto\s(?P<what>{_NP}){_STOP}"),
    _line("driver", rf"\b(?:because\sof|on\saccount\sof|as\sa\sresult\sof|on\sthe\sback\sof|in\sresponse\sto|in\sthe\swake\sof)\s(?P<what>{_NP}){_STOP}"),
    _line("driver", rf"{_START}(?P<what>{_NP}){_ADV}\s(?:driv(?:e|es|ing)|drove|boost(?:s|ed|ing)?|fuel(?:s|l?ed|l?ing)?|propel(?:s|led|ling)?|spur(?:s|red|ring)?|accelerat(?:e|es|ed|ing)|bolster(?:s|ed|ing)?|augment(?:s|ed|ing)?|stimulat(?:e|es|ed|ing)|support(?:s|ed|ing)?|foster(?:s|ed|ing)?|strengthen(?:s|ed|ing)?|enhanc(?:e|es|ing)|increas(?:e|es|ing)|promot(?:e|es|ing)|contribut(?:e|es|ed|ing)\sto|surg(?:e|ed|ing)|rais(?:e|ed|es|ing)|favo(?:u)?r(?:s|ed|ing)?|facilitat(?:e|es|ed|ing))\s{_GROWS}"),
    _line("driver", rf"\b(?:pandemic|crisis|outbreak|epidemic)\sthat\s(?P<what>drove\sits\sgrowth)", 0.6),
    _line("driver", rf"\b(?:plagued\swith|given|amid)\s(?:the\s|its\s|escalating\s|growing\s|rising\s)*(?P<what>(?:issues|popularity|problems|shortage|rise|increase|growing|rising|demand|need)\s{_NP}){_STOP}", 0.6),
    _line("driver", rf"{_START}(?:the\s)?(?P<what>(?:increas|grow|ris|surg|widen|expand|mount|escalat)(?:ing|ed)\s{_NP}){_ADV}\s(?:have\s|has\s|is\s|are\s)?(?:result(?:s|ed|ing)?\sin|le(?:d|ads?|ading)\sto|encourag(?:ed|es?|ing)|enabl(?:ed|es?|ing)|creat(?:ed|es?|ing)|push(?:ed|es|ing)?)\b", 0.7),
    _line("driver", r"\b(?:governments?|regulators|policymakers|authorities)\s(?:[\w\s]{0,30}?\s)?to\s(?P<what>(?:develop|introduce|implement|promote|support|expand|adopt|launch)\s[^.;]{6,140})", 0.6),
    _line("driver", r"\b(?P<what>(?:reduc|lower|decreas|cut)(?:es|ing|s)\s(?:the\s)?(?:overall\s|operational\s|healthcare\s)?(?:costs?|burden|expenses?|hospitali[sz]ations?|readmissions?)\b[^.;,]{0,80})", 0.6),
    _line("driver", rf"\b(?:looking\sforward\sto|increasingly)\s(?P<what>(?:adopt|embrac|invest|us)ing\s{_NP}){_STOP}", 0.6),
    # German, French, Spanish
    _line("driver", rf"\b(?:angetrieben|getrieben|begünstigt|gestützt|befeuert|gefördert)\s(?:durch|von)\s(?P<what>{_NP}){_STOP}"),
    _line("driver", rf"\b(?:durch|von)\s(?P<what>[^.;,]{{6,160}})\s(?:angetrieben|getrieben|begünstigt|befeuert|gefördert|vorangetrieben)\b"),
    _line("driver", rf"\b(?:aufgrund|dank|wegen|infolge)\s(?P<what>[^.;]{{6,180}}?)(?=[.;,]|\s(?:wird|ist|soll|dürfte|wächst)\b|$)", 0.7),
    _line("driver", rf"{_START}(?P<what>[^.;]{{6,180}}?)\s(?:treib(?:t|en)|beschleunig(?:t|en)|förder(?:t|n)|befeuer(?:t|n)|stütz(?:t|en))\s(?:das|den|die)\s(?:[\w-]+\s){{0,4}}(?:wachstum|nachfrage|markt\w*|verbreitung)"),
    _line("driver", rf"\b(?:treiber|wachstumstreiber|faktoren)\s(?:sind|ist|wie|zählen)\s(?P<what>{_NP}){_STOP}"),
    _line("restraint", rf"{_START}(?P<what>[^.;]{{6,180}}?)\s(?:hemm(?:t|en)|brems(?:t|en)|behinder(?:t|n)|begrenz(?:t|en))\s(?:das|den|die)\s(?:[\w-]+\s){{0,4}}(?:wachstum|nachfrage|markt\w*|verbreitung)"),
    _line("challenge", rf"{_START}(?P<what>[^.;]{{6,180}}?)\s(?:ist|sind|bleib(?:t|en)|stell(?:t|en))\s(?:weiterhin\s|nach\swie\svor\s)?(?:eine\s)?(?:[\w-]+\s){{0,2}}herausforderung(?:en)?"),
    _line("challenge", rf"\bherausforderungen\s(?:sind|zählen|wie)\s(?P<what>{_NP}){_STOP}"),
    _line("driver", rf"\b(?:portée?|stimulée?|soutenue?|tirée?|alimentée?|favorisée?|dopée?|poussée?)s?\s(?:principalement\s|notamment\s)?par\s(?P<what>{_NP}){_STOP}"),
    _line("driver", rf"\b(?:grâce\s(?:à|au|aux)|en\sraison\s(?:de|du|des|d')|sous\sl'effet\s(?:de|du|des))\s?(?P<what>{_NP}){_STOP}", 0.7),
    _line("driver", rf"{_START}(?P<what>{_NP})\s(?:stimule(?:nt)?|favorise(?:nt)?|soutien(?:t|nent)|aliment(?:e|ent)|accélère(?:nt)?|dope(?:nt)?)\s(?:la\s|le\s|l'|les\s)(?:[\w']+\s){{0,3}}(?:croissance|demande|marché|adoption|essor|développement)"),
    _line("restraint", rf"{_START}(?P<what>{_NP})\s(?:frein(?:e|ent)|limit(?:e|ent)|entrav(?:e|ent)|ralenti(?:t|ssent))\s(?:la\s|le\s|l'|les\s)(?:[\w']+\s){{0,3}}(?:croissance|demande|marché|adoption|essor|développement)"),
    _line("challenge", r"\b(?:enjeu|défi)\s(?:\w+\s)?(?:reste|est|demeure)\b(?:,\s[^,.;]{3,60},)?\s(?:de\s|d'|la\s|le\s|l')(?P<what>[^.;,(]{6,160})"),
    _line("challenge", rf"{_START}(?P<what>{_NP})\s(?:reste(?:nt)?|demeure(?:nt)?|constitue(?:nt)?|est|sont)\s(?:un\s|une\s|des\s|le\s)?(?:[\w']+\s){{0,2}}(?:défis?|enjeux?)\b"),
    _line("driver", rf"\b(?:impulsad[oa]s?|favorecid[oa]s?|respaldad[oa]s?|motivad[oa]s?)\s(?:principalmente\s)?por\s(?P<what>{_NP}){_STOP}"),
    _line("driver", rf"\b(?:debido\sa(?:l)?|gracias\sa(?:l)?|a\scausa\sde(?:l)?)\s(?P<what>{_NP}){_STOP}", 0.7),
    _line("driver", rf"{_START}(?P<what>{_NP})\s(?:impulsan?|estimulan?|favorecen?|aceleran?|fomentan?)\s(?:el\s|la\s|los\s)(?:[\w]+\s){{0,3}}(?:crecimiento|demanda|mercado|adopción|expansión|desarrollo)"),
    _line("restraint", rf"{_START}(?P<what>{_NP})\s(?:frenan?|limitan?|obstaculizan?|restringen?|dificultan?)\s(?:el\s|la\s|los\s)(?:[\w]+\s){{0,3}}(?:crecimiento|demanda|mercado|adopción|expansión|desarrollo)"),
    _line("challenge", rf"{_START}(?P<what>{_NP})\s(?:siguen?\ssiendo|son|es|representan?|constituyen?|suponen?)\s(?:un\s|una\s|el\s)?(?:[\w]+\s){{0,2}}(?:desafíos?|retos?)\b"),
    # Chinese
    _line("restraint", r"(?P<what>[^。;,]{4,80})(?:仍然?|依然)?(?:是|成为)[^。;]{0,20}(?:控制|制约|限制|阻碍|抑制|约束)[^。;]{0,6}因素", chinese=True),
    _line("restraint", r"(?:^|[,;])(?P<what>[^。;,]{4,60}?)(?:可能|将|会|正在)*(?:阻碍|限制|制约|抑制|降低)了?[^。;,]{0,16}(?:增长|发展|普及率?|采用|市场|扩张|推广)", chinese=True),
    _line("challenge", r"(?:^|[,;])(?P<what>[^。;,]{4,60}?)(?:仍然?|依然|也|都)*(?:是|成为|构成|带来)了?[^。;,]{0,16}挑战", chinese=True),
    _line("challenge", r"挑战(?:包括|在于|主要有|是)(?P<what>[^。;]{4,120})", chinese=True),
    _line("opportunity", r"(?:^|[,;])(?P<what>[^。;,]{4,60}?)(?:将|为[^。;,]{0,16})*(?:带来|创造|提供|开启|蕴含)了?[^。;,]{0,16}(?:机会|机遇|可能)", chinese=True),
    _line("trend", r"(?:^|[,;表示称])\s?(?P<what>[^。;,]{2,40}?)(?:已|正在|将|逐渐)*(?:是|成为)[^。;,]{0,16}趋势", chinese=True),
    _line("trend", r"趋势(?:包括|是|有|为|在于)(?P<what>[^。;]{4,120})", chinese=True),
    _line("trend", r"(?:从[^。;,]{2,20}(?:转向|转变为|迈向|转移到))(?P<what>[^。;,]{3,40})", 0.7, chinese=True),
    _line("trend", r"(?:不断|逐步|逐渐|加速|开始)将?(?P<what>[^。;,]{2,14}(?:转移到|转向|转变为|迈向)[^。;,]{3,24})", 0.7, chinese=True),
    _line("trend", r"(?P<what>[^。;,]{2,30}(?:均|纷纷|相继|加速)(?:在|于)?[^。;,]{0,20}(?:布局|入局|进军|涌入))", 0.6, chinese=True),
    _line("driver", r"(?:在|受|受到|由|因)(?P<what>[^。;]{4,100}?)(?:的)?(?:带动|推动|驱动|影响|刺激|支持|激励)下?", chinese=True),
    _line("driver", r"(?:得益于|归因于|受益于|归功于|由于|因为|主要由于|受惠于)(?P<what>[^。;]{4,120}?)(?=[。;]|,[^、]{2,}(?:预计|将|市场|占据)|$)", chinese=True),
    _line("driver", r"(?:驱动因素|推动因素|增长动力|驱动力|主要因素|原因)(?:包括|是|有|在于|主要有|:)(?P<what>[^。;]{4,120})", chinese=True),
    _line("driver", r"(?:^|[,;])(?P<what>[^。;,]{4,60}?)(?:是|成为)[^。;,]{0,20}(?:驱动|推动|增长)[^。;,]{0,4}(?:因素|动力|力量)", chinese=True),
    _line("driver", r"(?:^|[,;])(?P<what>[^。;,]{4,60}?)(?:相结合,?)?(?:正在|正|将|进一步|也|大大|有望|预计将|不断)*(?:推动|驱动|带动|促进|刺激|加速|拉动|助推|激发|降低采用障碍|支持)了?着?[^。;,]{0,30}(?:增长|发展|普及|需求|市场|采用|转变|转型|投资|应用|兴趣|扩张|创新|障碍)", chinese=True),
)
