"""Short phrases for factors: what stays of a list item when asides are left off."""

from __future__ import annotations

import re

from kg.claims.extraction.grammar.chinese_labels import kept
from kg.claims.extraction.grammar.script import has_cjk
from kg.claims.extraction.page import Page, Span

__all__ = ["clause_label", "factor_label"]

_TAIL = re.compile(
    r"(?i)(?<!growth)(?<!players)(?<!expansion)(?<!demand)\s(?:in|for|of)\s(?:the|this)\s(?:[\w-]+"
    r"\s){0,4}(?:market|industry)$"
    r"|(?<!political)\s(?:which|that|who|where|while|whereas|thereby|thus|during|over\sthe\s(?:forecast|coming|past)"
    r"|in\s(?:the\s)?(?:coming|recent|past|forecast|near|this|20\d\d)"
    r"|(?:all\s)?(?:across|around|over)\sthe\s(?:globe|world)|globally|worldwide|among\sothers?|such\sas|including|is|are|was|were"
    r"|has|have|had|will|can|could|may|would|further|etc|respectively|hampers?|hinders?|limits?|restrains?"
    r"|drives?|boosts?|fuels?|propels?|remains?|leading\sto|resulting\sin|expected|anticipated"
    r"|projected)\b.*$"
    r"|\s(?:it|they)\s(?:offers?|brings?|provides?|gives?|delivers?|affords?)\b.*$"
    r"|\s(?:in|across|among)\s(?:an?|the)\s[^,\d$€£]{0,40}\d[\d.,-]*\s?(?:million|billion).*$"
    r"|\s(?:es|son)\s(?:un[oa]s?|algun[oa]s)\sde\s.*$|等(?:多重|多种|诸多|一系列)?因素.*$|\s?(?:等因素|等原因|等|仍?是|继续|仍在|已经|正在|日益|逐渐|虽然?|的推动|的带动|的情况下|的同时|方面)$|,.*$"
)
_LEAD = re.compile(
    r"(?i)^(?:(?:but\s)?at\sthe\ssame\stime,?\s|(?:even\s)?(?:while|whereas|although|though|(?<=even\s)if)\s|this\s(?=(?:increase|rise|surge|growth|decline|shift|shortage|lack|gap|drop)\s(?:in|of|to|towards?)\s(?!(?:demand|adoption|use|usage|popularity|interest)\b))|the\s(?:fact\sthat\s|following\s)?|a\s|an\s|its\s|their\s|factors\s(?:such\sas|like"
    r"|including)\s|(?:varios|diversos|distintos|múltiples)\sfactores(?:,?\s(?:tales\s)?como)?\s|(?:plusieurs|divers|de\snombreux)\sfacteurs(?:,?\s(?:tels\sque|comme))?\s|(?:mehrere|verschiedene|viele)\sfaktoren\swie\s|such\sas\s|including\s|(?:especially|particularly|notably|chiefly|not\sonly)\s(?!(?:in|among|for|within|across|during|when|where|as|if)\b)|(?:coupled|along|together|combined|in\saddition)\s(?:with|to)\s|as\swell"
    r"\sas\s|alongside\s|both\s|also\s|mainly\s|primarily\s|partly\s|largely\s"
    r"|to\s(?=the\s|an?\s|increas|ris|grow)|der\s|die\s|das\s|den\s|dem\s|des\s|du\s|del\s|de\s(?:la\s|l['’])|eine[mnrs]\s|(?:à\s)?(?:la\s|le\s|les\s|l')|aux?\s|el\s|los\s"
    r"|las\s|(?:ante|frente\sa)\s(?:la\s|el\s|los\s|las\s)|una?e?\s|así\scomo\s(?:a\s)?|of\s|by\s|from\s|in\s(?=the\s(?!(?:[\w-]+\s)?(?:regions?|countr(?:y|ies)|markets?|world|us|uk|united|coming|past|near|long|short|future|case|form|wake|years?|north|south|east|west|middle)\b))|(?:而|但是?)\s?(?=[\u3400-\u9fff]{3})|这些(?:地区|国家)的?|(?:主要|部分|大多)?是?(?:由于|因为)|随[着著]|伴随|虽然|尽管|尤其是|特别是|再?加上|加之|外加|又逢|适逢|叠加|以及|这[场次波](?=[\u3400-\u9fff-]{0,8}(?:疫情|流行|流感))|(?:主要|均|也)?(?:受益于|得益于)|(?:(?:与此)?同时|此外|另外|其中|目前|如今|当前|近年来?|因此|不过|然而)(?:,|也)?(?=[\u3400-\u9fff]{4})|(?:首先|其次|再次|最后|一方面|另一方面|[一二三四五](?=是))(?:是|则是|在于|,)?(?=[\u3400-\u9fff]{4})|(?:则|并(?![购发存列])|也|亦|且)(?:进一步)?(?=[\u3400-\u9fff]{4})|为了?(?=(?:降低|提高|提升|减少|控制|应对|满足|改善|解决)[\u3400-\u9fff]{2})|(?:风险|挑战)方面需?(?:警惕|关注)|对|其)+"
)
_BAD = re.compile(
    r"(?i)^(?:one|another|each|every)\s(?:company|firm|start-?up|provider|vendor|player)$|^for\s(?-i:[A-Z])\w+$"
    r"|^(?:[\w’']+\s)?(?:analysis|study|survey|research)\s(?:points?|shows?|finds?|reveals?)\b|\sas\sleading\sexamples\b"
    r"|^(?:market|growth|key|main)\s(?:drivers?|restraints?|challenges?|opportunities)$|^\w+\sin$"
    r"|^(?:addresses|meets|fills)\s(?:this|these)\b|\sthemselves$|(?<!over)(?<!aged)(?<!under)(?<!above)(?<!than)(?<!of)(?<!age)(?<!covid)(?<!type)(?<!phase)(?<!stage)(?<!typ)(?<!tipo)\s\d{1,3}$|^lo\sque$|^en\s(?:los|las)\súltim[oa]s\s\w+$|^(?:something|anything|everything|nothing|at\sleast|(?:but\s)?there(?:\sstill)?|this|these|that|those|it|they|we|he|she|there|which|who|what|factors?"
    r"|others?|more|many|some"
    r"|(?!\w*supply)\w+ly|challenges?|restraints?|drivers?|opportunities|trends?|market\s(?:insights|overview|dynamics|trends)"
    r"|partnership|acquisitions?|takeovers?|mergers?|deals?|collaboration|platform|initiative|strategic\smove|move|segment"
    r"|in\scontrast|reasons?|various\sfactors|several\sfactors|the\smarket|market|companies|key\sfactors"
    r"|(?:market\s)?segmentation|report|study|analysis|expansion|growth\sprojection|key\sfocus|in\sturn|above|also|however|same|primarily|mainly|especially|particularly|simultaneously"
    r"|therefore|hence|thus|consequently|subsequently|nevertheless"
    r"|nonetheless|accordingly|similarly|additionally|moreover|furthermore|meanwhile|among\sothers)$|^"
    r"(?:(?:前所未有|巨大|严峻|诸多|不少|许多|很多|重重|种种)的?$|它|他们|这|该|哪|什么|同时|(?:串联|串接|链结)[\u3400-\u9fff]{2,10}$|对?[\u3400-\u9fff]{2,10}(?:来说|而言)|(?:[双三]方)?将?(?:协助|帮助)[^。]{0,16}从[^。]{0,10}走向|(?:远程|互联网|线上|在线|数字|智慧)(?:医疗|健康|问诊|诊疗|照护)的(?:全面|快速|广泛|迅速)?(?:兴起|发展|崛起|渗透|普及|应用|推广|出现)$|我们|本文|【|《(?![^》]{2,40}》的?(?:正式|修正|全面|陆续|相继)?(?:放宽|上路|修正|实施|出台|施行|落地|通过|发布|印发|颁布))|自从|而|(?:到|至|在|截至)\s?20\d\d|将(?:进一步|有利于|会|有助于|推动|为)|根据|依据|自(?:从)?\d{4}|每[\u3400-\u9fff]{1,3}(?:政策|措施)|(?:多重|多种|多个|诸多|以下|几[个大]|多项|一系列)[\u3400-\u9fff]{0,6}因素|扮演|据[\u3400-\u9fff]{0,12}(?:透露|显示|统计|指出|报道|介绍)|一直(?:以来)?(?:通过|致力|专注|坚持)|(?:各国)?政府$|(?:行业|产业)[\u3400-\u9fff]{0,6}受(?![益惠])|(?:互联网|远程|在线|智慧|数字)(?:医疗|健康)业务$|打破|破解|化解|攻克|(?:解决|克服|消除)(?![\u3400-\u9fff]{0,12}需求))|[\u3400-\u9fff](?<!目)的$|(?:可以|能够?|也|将)让[\u3400-\u9fff]{1,4}$|^[\u3400-\u9fff](?:突破|打破)|^加速了从|[\u3400-\u9fff]或$|^到[\u3400-\u9fff]|^[^从由向]{2,16}的转变$|^[\u3400-\u9fff]{0,8}(?:创业|初创|新创)(?:公司|企业)$|来自于?[一二两三四五六七八几多]$|(?:有利于|有助于|助力|增强)(?:本|该)?(?:公司|集团)|部[\u3400-\u9fff]{0,3}[处司局]$|编辑部$|編輯部$|^(?:文|图|撰文|记者|記者|作者)[/╱|:]|[╱/][^/]{0,8}(?:报导|报道|報導|摄影|攝影)$"
    r"|(?:委员会|(?<!部)署|厅|(?:卫生|福利|发展|经济|科技|卫福|数发|工信|民政|教育)部|卫健委|健保局|医保局|卫生局)(?:正|也|亦|积极|大力|全力|持续|均)*$|将由[\u3400-\u9fff]{1,8}$|(?:用于|用来|用以|投向|投入(?!$))$|^于[\u3400-\u9fffA-Za-z]{1,12}$|疫情[\u3400-\u9fff]{0,6}(?:好转|趋稳|控制|消退|结束|趋缓|缓解|退去|平息)$|^(?:the\s)?other\s(?:[\w-]+\s){0,3}[\w-]+s$|^(?:(?:primary|main|key|major|biggest)\s)?(?:drivers?|reasons?|causes?)\s(?:for|of|behind)\s|^tele\w+\s(?:has|have)\semerged\b|^post-\w+\s(?:times|era|period)$|^probably\b|\snot\sonly$|^for\s(?!profit)|\b(?:addresses|overcomes|solves|tackles)\s(?:many|some|most|all)\b|^all\s(?:of\s)?(?:the|such|said)\s(?:[\w-]+\s){0,2}?(?:factors|reasons|aspects)\b|^(?:according\sto|as\sfor|what|how|some\sof|our|your|provides?|offers?|on"
    r"\sthe\s(?:contrary|other)|shown|listed|described|discussed|given|all\s(?:of\s)?these|one\sof"
    r"|as\s(?:it|they|an?|follows)|such"
    r"|for\s(?:example|instance)|have|has|had|(?:it|they|we|he|she|you)\s(?!is\b)\w+)\b"
    r"|^(?:several|various|many)\s(?:key\s|major\s|important\s)?fa?c?t?o?$|\b(?:company|firm|group|vendor|start-?up|maker|brand)['’]s\b|^choice\sto\b|^(?:deals?|agreements?|partnerships?|mergers?|acquisitions?|takeovers?)\s(?:on|with|of|between)\s|^(?:tasa|taux)\sde\s|^(?:cet|cette|ces|ce|este|esta|estos|estas|diese[nrs]?)\s(?:[\w-]+\s)?(?:argent|levée|fonds?|fonds|financement|opération|somme|capital|dinero|ronda|inversión|financiación|acuerdo|alianza|partenariat|accord|acquisition|rachat|compra|adquisición|geld|finanzierung|übernahme|runde|kooperation|partnerschaft)\b|^(?:au\s(?:bénéfice|profit)|en\sbeneficio)\sd|^(?:à|en)\sl['’]étranger$|^por\squé\b|^tod[oa]s\s(?:nuestr|l[oa]s\s(?:clientes|usuarios|pacientes))|\s(?:que|qui|dont|où)$|^(?:technolog(?:y|ies)|systems?|devices?)$"
    r"|\slike\s(?:this|these|those|that)$|^(?:grund|der\sgrund)\sdafür$|^(?:they|it|we|i|he|she|there|that|you)['’](?:re|s|ve|m|ll)\b|^(?:par\sexemple|por\sejemplo|zum\sbeispiel|sino\sque|finalmente|por\sun\slado|en\sprimer\slugar|cual|lo\scual)\b"
    r"|^(?:further\s|thereby\s|thus\s)?(?:fuel|driv|boost|propel|spur|lead|prompt|mak|caus|result|contribut)(?:l?ing)\b"
    r"|^(?:thereby\s|thus\s)?(?:enabl|allow|permitt|lett|cement|return)ing\s|^(?:fundamentally|dramatically|ultimately|effectively|thereby)\s\w+ing\s(?:the|care|how|access|outcomes|reach)\b|['’]s$|^as\s[a-z]+s$|\s(?:reported|said)$|^(?:market\s)?(?:experts?|analysts?)\s(?:predict|expect|say)"
    r"|^(?:(?:increasing|growing|rising|large)\s)?numbers?\sof\s(?:people|individuals|companies|players|vendors)$|^(?:the\s)?market[’']s\s(?:demand|growth)\b"
    r"|^(?:[\w-]+\s){0,3}(?:organi[sz]ation|company|firm|start-?up|agency|association|foundation|provider)\s(?:aim|dedicated|focus|based|headquartered|founded|specialising|specializing)"
    r"|^(?:\w+(?:able|ible)|convenient|efficient|longitudinal|permanent|episodic|regulatory|demographic|technological|integrated|personali[sz]ed|preventive|proactive|effective|expensive|user-friendly|cost-effective)$"
    r"|^(?:the\s)?(?:reports?|stud(?:y|ies)|surveys?|analysts?|research)\s(?:states?|says?|notes?|finds?|shows?|suggests?|reveals?)$|^(?:[\w-]+\s){0,4}(?:market|industry)(?:['’]s)?\s(?:growth|expansion)$"
    r"|\b(?:years|decades|months)\sof\s(?:experience|history|research|work)$|^(?:several|many|more\sthan\s\w+|over\s\w+)\s(?:years|decades|months)$"
    r"|^(?:the\s)?(?:industry|market|sector|field)\sfac(?:es|ed)\b|\b(?:purpose|aim|objective|goal)\sof\s(?:this|the)\s(?:article|report|study|paper|review)\b|^having\s\w+ed\b"
    r"|^to\s\w+$|^for\s[\w-]+\sto\s(?:truly|really|fully|be|serve|work|thrive|succeed|grow)\b"
    r"|^[\w-]+\sexpects?\s(?:it|them)$|^tele(?:health|medicine|care)\s(?:has|have)\sbecome\san?\s(?:important|essential|integral|vital|crucial|key|critical|valuable)\s"
    r"|^(?:series|wave|number)\sof\s(?:events|concerns?)$|^(?:tele(?:health|medicine|care)|(?:virtual|digital|remote)\s(?:care|health))\s(?:acted|serve[sd]|became|offers?|help(?:s|ed))\b"
    r"|['’]s\s(?:[\w-]+\s){0,4}(?:subsidiary|arm|unit|division|spin-?off|affiliate)$"
    r"|^(?:[\w-]+\s){0,3}(?:market|industry|sector|landscape|field)\s(?:continues?\sto\s)?(?:expands?|grows?|booms?|rises?|matures?|evolves?|develops?|progress(?:es)?|advances?|changes?)(?:$|,)"
    r"|^(?:signal+|indicat|highlight|reflect|suggest|underscor|demonstrat)ing\b"
    r"|^(?:identify|generate|interpret|transmit|detect|analy[sz]e|predict)\s"
    r"|^(?:reads|says|notes|adds|writes)\s|^(?:(?:many|most|some|the|all|major|leading|key|large|local|national|young(?:er)?|many\sof\sthe)\s)?"
    r"(?:(?:health\s?care|[\w-]+\sservice|service|care|technology|tech|pharmaceutical|pharma|insurance|medical|asia-?pacific|european|american|indian|u\.?s\.?|uk|federal|private|public|semi-urban|urban|rural)\s)*(?:providers|patients|hospitals|companies|vendors|players|governments?|physicians|doctors"
    r"|clinicians|users|consumers|people|employers|insurers|payers|(?:health\s?care\s)?(?:organi[sz]ations|institutions)|sources|experts|analysts|territories|provinces|carers|caregivers|individuals|adults|investors|(?:[\w-]+\s){0,4}(?:\([A-Z]+\)\s)?firms|seniors|policy-?makers|regulators|stakeholders|professionals|practitioners|(?:[\w-]+\s)?startups|start-ups|areas|villages|towns|regions|countries|cities)(?:(?<!governments)\s(?:across|in|around|throughout|worldwide)\b(?:(?!\s(?:is|are|has|have|was|were|will)\s)[^,])*)?$|^insights?\sinto\b|\swhat$"
    r"|^(?:the\s)?(?:[\w-]+\s){0,4}market\sfaces\b|^factores?(?:\sque)?$|^(?:[\w-]+\s){0,4}(?:market|industry)\sin\s(?:[A-Z]|the\s)|\bdue\sto\s(?:[\w-]+\s){1,3}factors$|^(?:another|one)\s(?:\w+\s)?(?:factors?|aspects?|reasons?|drivers?|elements?)$"
    r"|^(?:two|three|four|several|various|certain|many)\s(?:\w+\s)?(?:factors?|concepts?|aspects?|elements?|tailwinds|headwinds|forces"
    r"|challenges?|reasons?|barriers|hurdles|obstacles|issues)$|^following$|^including$|^well\sas\b|^so\s(?:on|forth)$|^as\ssuch\b|^as\s(?:telehealth|telemedicine|telecare|demand)$|^far-reaching$"
    r"|\s(?:an?|the|its|their)$"
    r"|^(?:\w+ly\s)?(?:structural|stark|significant|daunting|manifold|considerable|complex|similar|immense|enormous|formidable|numerous|steep)$"
    r"|^top\sof\b|^(?:the\s)?(?:[\w-]+\s)?(?:report|study|survey)\s\w+s\sthere\b"
    r"|^(?:far\sthe|to\swhy|terms?\s[“\"]|above[\s-]?mentioned|always|because\sof|with\s(?:[\w-]+\s){1,4}\w+ing\b|bound\sto)|^(?:[\w-]+\s){0,3}(?:factors|reasons|forces)\s(?:driv|boost|propel|fuel|support|contribut|augment)\w*ing\b"
    r"|^(?:several|various|many|multiple|certain|two|three|four)\s(?:\w+\s){0,2}(?:factors|reasons|drivers|forces)\s"
    r"(?:that|which|driv|propel|fuel|boost|behind|contribut|support|lead|underl|shap)"
    r"|^markets?\s(?:in|of|across)\s|^(?:[\w-]+\s){0,6}markets?\s(?:revenue|size|for|witnessed|has|is)\b|(?<!emerging\s)(?<!new\s)(?<!developing\s)(?<!retail\s)(?<!commerce\s)(?<!phone\s)(?<!device\s)(?<!labor\s)(?<!labour\s)\bmarkets?$|\?$|^(?!(?:.*\s)?(?:of|in|across|within|for)\s).*\bindustry$|\sreports$"
    r"|\b(?:segment|market)\s(?:holds?|held|leads?|led|dominat\w+)\b|^(?:major|key|main|primary"
    r"|several|various|certain|some|many|prime|crucial|important|driving|restraining)\s(?:\w+"
    r"\s)?(?:factors|forces)$|\b(?:other|mentioned|following|these|said|aforementioned|above)\s.*\bfactors$"
    r"|^(?:several|various|many)\s(?:aspects|reasons|factors|things)\s(?:noted|such|like|that|which|named)\b"
    r"|^(?:an?\s)?(?:confluence|combination|number|range|variety|host|set|mix|multitude|convergence)\sof\s"
    r"(?:[\w-]+\s)*(?:factors|reasons|forces)$|^(?!risk\s)(?:\w+\s)?factors?$|\ssegment$"
    r"|^(?:particularly|especially|driven|owing|due|are|is|rose|fell|grew|confirms?|in|for\sthe|which|whom|throughout|during|until)\s"
    r"|\s(?:currently|also)$"
    r"|^(?:en\sest[aeo]s?|dans\sc(?:e|es|et|ette)|in\sdiese[mnrs]?)\s(?:circunstancia|sentido|contexto|caso|momento|marco|contexte|cadre|sens|cas|moment|zusammenhang|fall|sinne|hinsicht)|^(?:un\s)?secreto\sa\svoces|\sse$"
    r"|^(?:este|esta|estos|estas|esto|es[ea]|ce|cet|cette|ces|diese[mnrs]?)\s|^(?:su|ses|son|sa|leurs?)\s(?:croissance|développement|crecimiento|expansión)$|^(?:télé\w+|tele\w+)\sse\s\w+$"
    r"|^(?:seit|depuis|desde|bis|hasta|ab|dès)\s\d{4}\b|\s(?:de\sl['’]autre|d['’]un\scôté|d['’]une\spart)$"
    r"|^(?:accountable|responsible)\sfor\b|^(?:[\w-]+\s){0,3}(?:report|study|survey)$|^(?:an?\s|the\s)?(?:major|key|main|primary|important|significant|another|critical|prime|principal|top|crucial)\s(?:\w+\s)?(?:drivers?|restraints?|challenges?|opportunit(?:y|ies)|trends?|catalysts?)$|^combinations?$|\b(?:offers|provides|allows|enables|involves|causes|ensures?"
    r"|refers\sto)\s[a-z]"
    r"|^(?:\d(?![A-Z])|[$€£])|^(?:this|these|those|their|such)\s|^(?:over|in"
    r"|during)\sthe\s(?:past|last|coming|forecast)|复合年?增长率|\b(?:CAGR|USD|billion|million)\b|[$€%]|:$"
)


# "tools (AI, VR)" is cut at its first comma.
_UNCLOSED = re.compile(r"\s*\([^)]*$")


# "在减轻病患负担的同时,也推动了市场": what happens beside it is no factor.
_MEANWHILE = re.compile(r"在[^,。;]{2,30}(?:的同时|之余|之外)\W*")
# What a label does not end in.
# "strong growth "in no time to the top": what is quoted goes on.
_BROKEN = re.compile(r'^[^"«»]*\w\s["«][\w\s-]+$')


def _is_broken(body: str, before: str) -> bool:
    """Whether a label opens or closes a quote or a title of which the other end is cut off."""
    return (
        body.count("《") != body.count("》")
        or (body.endswith(")") and "(" not in body)
        or _BROKEN.search(body) is not None
        or (has_cjk(body) and (before + body).count('"') % 2 == 1)
    )


_LOOSE_END = re.compile(r"\s(?:[-–—]+|and|of|for|to|by|with|from)$")


# "demand for cheap, reliable, and safe care" is not cut at its first comma.
_OF_KINDS = re.compile(
    r"(?:^|\b(?:for|of|to|towards?|more|with|by|in)\s)(?:(?:(?:low|high|long|real|next)-[a-z]+|[\w-]+(?:able|ible|ive|ent|ant|ous|ic|al|ary|ed|ient|ly)"
    r"|simple|clear|cheap|safe|fast|easy|robust|strong|new|small|large|light|smart|secure|quick|broad|deep|rich|stable|rapid|modern),\s){1,3}(?:and\s|or\s)?[\w-]+\s(?=[a-z])"
)


def _without_commas(match: re.Match[str]) -> str:
    return match[0].replace(",", " ")


def factor_label(page: Page, item: Span) -> tuple[str, Span] | None:
    """The words that name a factor, and their span; None where nothing is left that could be one."""
    bounds = kept(page.plain[item.start : item.end])
    if bounds is None:
        return None
    item = Span(item.start + bounds[0], item.start + bounds[1])
    flat = page.plain[item.start : item.end]
    if _MEANWHILE.fullmatch(flat):
        return None
    lead = _LEAD.match(flat)
    start = lead.end() if lead else 0
    cut = _TAIL.sub("", _OF_KINDS.sub(_without_commas, flat[start:]))
    body = _LOOSE_END.sub("", flat[start : start + len(cut)].rstrip(" .,;:*–—。")).rstrip(" ,;:")
    if not _sized(body) and (who := _WHO.match(flat, start)) is not None:
        body = who[0]
    body = re.sub(r"\s*\([^)]*\)?\s*$", "", body) if body.endswith(")") else body
    body = _UNCLOSED.sub("", body)
    if (
        _BAD.search(body)
        or not _sized(body)
        or _is_broken(body, page.plain[item.start + start - 1 : item.start + start])
    ):
        return None
    span = Span(item.start + start, item.start + start + len(body))
    words = page.read(span)
    return (words, span) if words else None


# Where a clause may be cut that is too long for a label.
_ASIDE = re.compile(
    r"(?:,|\s(?:which|that|who|so|while|when|where|after|before|until|although|because))\s[^,]*$"
)
# "to reach people in far places": the last words of a clause that say more of it.
_LAST_PHRASE = re.compile(
    r"\s(?:to|for|by|in|with|from|on|through|into|across|among|at)"
    r"(?:\s(?!(?:to|for|by|in|with|from|on|through|into|across|among|at)\s)\S+)+$"
)


def clause_label(page: Page, item: Span) -> tuple[str, Span] | None:
    """The words of a clause that gives a reason, without asides at its end; None where it is no label."""
    bounds = kept(page.plain[item.start : item.end])
    if bounds is None:
        return None
    item = Span(item.start + bounds[0], item.start + bounds[1])
    body = page.plain[item.start : item.end].rstrip(" .,;:*–—")
    lead = _ARTICLE.match(body)
    start = lead.end() if lead else 0
    body = _LOOSE_END.sub("", body[start:])
    for ending in (_ASIDE, _LAST_PHRASE):
        while not _sized(body) and (aside := ending.search(body)) is not None:
            body = body[: aside.start()]
    if _BAD.search(body) or _OF_PAPER.search(body) or not _sized(body):
        return None
    span = Span(item.start + start, item.start + start + len(body))
    words = page.read(span)
    return (words, span) if words else None


# "Members want to speak at the congress": what is said of a paper or a meeting moves no market.
_OF_PAPER = re.compile(
    r"(?i)\b(?:this|the)\s(?:[\w-]+\s){0,2}?(?:reports?|survey|book|guide|congress|conference|contest|webinar|newsletter"
    r"|symposium|questionnaire)\b|\bforward-looking\sstatements\b"
)
_ARTICLE = re.compile(r"(?i)(?:the\s(?!more\b)|an?\s)")


# "payers who fear the bill" are not payers alone.
_WHO = re.compile(
    r"(?!(?:polic|regulation|rule|law|solution|technolog|tool|service|system|device|platform|factor|product)[a-z]*\s)[\w-]+\s(?:who|that|which)\s(?:[\w'’-]+\s){1,12}[\w'’-]+(?=[.,;]|$)"
)


def _sized(body: str) -> bool:
    if has_cjk(body):
        return 4 <= len(body) <= 60 or (len(body) == 3 and body[-1] == "化") or body in ("疫情", "政策")
    count = len(body.split())
    return (2 <= count <= 18 or (count == 1 and _ALONE.fullmatch(body) is not None)) and len(body) <= 160


# A single word names a factor where it is long, or one of what everybody knows.
_ALONE = re.compile(
    r"(?i).{9,}|costs?|crisis|[ck]rise|outbreak|epidemic|épidémie|epidemia|burnout|stress|shortages|curfews?|strikes?|reforms?|ruling|efficacy|virus|pandemics?|pand[ée]mi[ea]|covid(?:-?\s?19)?|corona|lockdowns?|obesity|ag(?:e)?ing|security|privacy|stigma|safety|trust|retention"
    r"|training|payment|funding|staffing|bandwidth|literacy|workflow|broadband|AI|5G|IoT|robots|robotics|wearables|chatbots"
)
