"""Who works with whom: verbs, nouns and headlines of partnership, in five languages."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.extraction.deals.facts import event, subject_of, unnamed, when
from kg.claims.extraction.deals.masked import Masked, masked_sentences
from kg.claims.extraction.deals.phrases import compiled, signs_of
from kg.claims.extraction.deals.status import status_of
from kg.claims.extraction.found import Found
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import PageRule

__all__ = ["RULES"]

_VERB = r"(?:[Pp]artner(?:s|ed|ing)?|[Tt]eam(?:s|ed|ing)?\sup|[Cc]ollaborat(?:e|es|ed|ing)|[Jj]oin(?:s|ed|ing)?\s(?:forces|hands)|[Ww]ork(?:s|ed|ing)\s(?:closely\s|together\s)?|tie(?:s|d)\sup|link(?:s|ed|ing)?\s(?:up|arms)|all(?:y|ied|ies)|cooperat(?:es|ed|ing))"
_NOUN = r"(?:partnerships?|collaborations?|alliances?|(?:[\w-]+\s)?agreements?|contracts?|memorandum\sof\sunderstanding|MoUs?|MOUs?|joint\sventures?|tie-?up|pact|cooperation|relationship|deal)"
_MAKE = r"(?:announce[sd]?|announcing|sign(?:s|ed|ing)?|enter(?:s|ed|ing)?(?:\sinto)?|ink(?:s|ed)|form(?:s|ed|ing)?|strikes?|struck|expand(?:s|ed|ing)?|extend(?:s|ed|ing)?|unveil(?:s|ed)|forge[sd]?|establish(?:es|ed)?|launch(?:es|ed)|renew(?:s|ed)|has|have|had|reveal(?:s|ed)|deepen(?:s|ed)?|strengthen(?:s|ed)?|built|began|begun|start(?:s|ed)|secured?s?|land(?:s|ed)|touts?|via|through)"
_EN = compiled(
    rf"(?P<a>{{S}}){{A}}{{G}}(?:{_VERB})\s(?:up\s)?with\s{{P}}(?P<b>{{S}})",
    rf"(?P<a>{{C}}){{A}}{{G}}(?:{_VERB})\swith\s[^\ue000-\uefff.;]{{0,90}}?\(?(?:including|such\sas|like)\s{{P}}(?P<b>{{S}})",
    rf"(?P<a>{{S}}){{A}}{{G}}{_MAKE}\s(?:[\w$,'-]+\s|{{M}}\s|{{D}}\s){{0,9}}?{_NOUN}\s(?:[\w'-]+\s){{0,5}}?with\s{{P}}(?P<b>{{S}})",
    r"(?P<a>{C})'s?\s(?:[\w,'-]+\s|{M}\s){0,6}?(?:partnership|collaboration|alliance|tie-?up|joint\sventure|deal|contract|agreement)s?\s(?:[\w'-]+\s){0,3}?with\s{P}(?P<b>{S})",
    r"(?:[Pp]artnerships?|[Cc]ollaborations?|[Aa]lliances?|[Aa]greements?|tie-?up|joint\sventure|MoU)\s(?:between|among|of)\s{P}(?P<l>{L2})",
    rf"(?P<l>{{L2}}){{A}}{{G}}(?:partner(?:ed)?|team(?:ed)?\sup|collaborate[d]?|join(?:ed)?\sforces|{_MAKE}\s(?:[\w,'-]+\s|{{M}}\s){{0,8}}?(?:partnership|collaboration|alliance|agreement|joint\sventure|pact|memorandum\sof\sunderstanding|MoU|tie-?up))\b(?!\s(?:up\s)?with)",
    r"(?P<a>{C})[^\ue000-\uefff.;]{0,140}\b[Ii]n\s(?:\w+\s){0,2}?(?:partnership|collaboration|conjunction|cooperation|alliance|association)\swith\s{P}(?P<b>{S})",
    r"\b[Ii]n\s(?:\w+\s){0,2}?(?:partnership|collaboration|conjunction|cooperation|alliance|association)\swith\s{P}(?P<b>{S})(?:,\s(?P<a>{C}))?",
    r"(?P<a>{C})\s?[-/]\s?(?P<b>{C})\s(?:[\w]+\s){0,2}?(?:partnership|collaboration|alliance|tie-?up|deal|team-?up|partner)\b",
    r"(?P<a>{C})'s?\s(?P<b>{C})\s(?:deal|partnership|contract|tie-?up|collaboration|alliance|agreement)\b",
    r"(?P<a>{C}){A}{G}(?:select(?:s|ed)|chooses?|chose|tap(?:s|ped)|picks|picked)\s{P}(?P<b>{C})\s(?:to|as|for)\b",
    r"(?P<b>{C}){A}{G}(?:selected|chosen|tapped|picked)\sby\s{P}(?P<a>{C})\s(?:to|as|for)\b",
    r"(?P<a>{C}){G}contract(?:s|ed)?\swith\s[^\ue000-\uefff.;]{0,60}(?P<b>{C})",
    r"[Pp]artnership\swith\s{P}(?P<b>{C})\s(?:will|would|allows?|gives|helps?|enables?)\s{P}(?P<a>{C})",
)  # fmt: skip
_EN_WORDS = re.compile(
    r"(?i)partner|team\w*\sup|collaborat|join\w*\s(?:forces|hands)|\bwork(?:s|ed|ing)\b|ties?\sup|link|\ball(?:y|ied|ies|iance)|agreement|contract|memorandum|\bmou\b|joint\sventure|tie-?up|\bpact\b|cooperat|conjunction|\bdeal\b|select|choo?se|chosen|\btap|pick"
)
_FR_P = r"(?:(?:l'|la\s|le\s|les\s|un\s|une\s|du\s|de\s|d'|des\s)?(?!(?:pour|afin|par|qui|que|dans|avec)\b)[\w.+-]+\s){0,7}?(?:l'|d')?"
_FR = compiled(
    rf"(?P<a>{{S}}){{A}}(?:,?\s(?!(?:qui|dont|pas)\b)(?:[\w'.+-]+|{{D}})){{0,8}}?\s(?:s'associe\w*|s'allie\w*|s'est\s(?:associée?|alliée?)|collabore\w*|noue|travaille|coopère)\s(?:(?:[\w'-]+\s){{0,4}}?)(?:avec|à)\s{_FR_P}(?P<b>{{S}})",
    rf"(?P<a>{{S}})[^\ue000-\uefff.;]{{0,90}}?(?:partenariat|collaboration|alliance|accord|coopération)\s(?:[\w'-]+\s){{0,4}}?(?:avec|auprès\sde)\s{_FR_P}(?P<b>{{S}})",
    rf"(?:[Pp]artenariat|[Cc]ollaboration|[Aa]lliance|[Aa]ccord|[Rr]approchement)\sentre\s{_FR_P}(?P<l>{{L2}})",
    r"(?P<l>{L2})(?:\s(?!(?:qui)\b)[\w'.+-]+){0,8}?\s(?:s'associent|s'allient|nouent\s\w+\s(?:partenariat|alliance)|signent\s(?:\w+\s){0,3}?(?:partenariat|accord)|collaborent|annoncent\s(?:\w+\s){0,3}?partenariat)",
    rf"(?P<a>{{C}})[^\ue000-\uefff.;]{{0,120}}\ben\s(?:partenariat|collaboration|association)\savec\s{_FR_P}(?P<b>{{S}})",
)  # fmt: skip
_FR_WORDS = re.compile(r"(?i)associ|alli|collabor|partenariat|accord|coopér|rapprochement|nouent|travaille")
_ES_P = r"(?:(?!(?:para|por|que|cuyo)\b)[\w'.+-]+\s){0,7}?"
_ES = compiled(
    rf"(?P<a>{{S}}){{A}}(?:,?\s(?!(?:que|cuyo|no)\b)(?:[\w'.+-]+|{{D}})){{0,8}}?\s(?:se\s(?:al[íi]a|asocia|une|ha\s(?:aliado|asociado|unido)|ali[óo]|asoci[óo]|uni[óo])|colabora\w*|tras\sasociarse|asociarse)\s(?:[\w'-]+\s){{0,3}}?(?:con|a)\s{_ES_P}(?P<b>{{S}})",
    rf"(?P<a>{{S}})[^\ue000-\uefff.;]{{0,90}}?(?:alianza|acuerdo|colaboraci[óo]n|asociaci[óo]n|convenio|contrato)\s(?:(?!de\sadquisici)[\w'-]+\s){{0,5}}?con\s{_ES_P}(?P<b>{{S}})",
    rf"(?:[Aa]lianza|[Aa]cuerdo|[Cc]olaboraci[óo]n|[Cc]onvenio|[Aa]sociaci[óo]n)\s(?:[\w]+\s){{0,2}}?entre\s{_ES_P}(?P<l>{{L2}})",
    r"(?P<l>{L2})(?:\s[\w'.+-]+){0,6}?\s(?:se\s(?:al[íi]an|asocian|unen)|firman|firmaron|sellan|anuncian|han\s(?:firmado|anunciado|sellado)|colaboran)\b(?!\s(?:la\s)?(?:fusi|compra|adqui))",
    rf"(?P<a>{{C}})[^\ue000-\uefff.;]{{0,120}}\ben\s(?:colaboraci[óo]n|alianza|asociaci[óo]n)\scon\s{_ES_P}(?P<b>{{S}})",
)  # fmt: skip
_ES_WORDS = re.compile(
    r"(?i)al[íi]a|asoci|colabor|acuerdo|convenio|\bunen?\b|unió|unido|firman|firmaron|contrato|anuncian|firmado|sellan"
)
_DE_P = r"(?:(?!(?:um|für|von|durch|dass)\b)[\w'.+-]+\s){0,7}?"
_DE = compiled(
    rf"(?P<a>{{S}}){{A}}(?:,?\s(?!(?:nicht|kein\w*)\b)(?:[\w'.+-]+|{{D}})){{0,8}}?\s(?:kooperiert\w*|arbeitet|arbeiten|verbündet|schließt\ssich|tut\ssich|schloss\ssich)\s(?:[\w'-]+\s){{0,5}}?mit\s{_DE_P}(?P<b>{{S}})",
    rf"(?:kooperierte|kooperiert|arbeitet)\s(?P<a>{{C}})\s(?:[\w'-]+\s){{0,4}}?mit\s{_DE_P}(?P<b>{{S}})",
    rf"(?P<a>{{S}})[^\ue000-\uefff.;]{{0,110}}?(?:Kooperation|Partnerschaft|Zusammenarbeit|Allianz|Vereinbarung|Vertrag|Rahmenvertrag|Kooperationsvertrag|Joint\sVenture)\s(?:[\w'-]+\s){{0,3}}?mit\s{_DE_P}(?P<b>{{S}})",
    rf"(?:Kooperation|Partnerschaft|Zusammenarbeit|Allianz)\s(?:zwischen|von)\s{_DE_P}(?P<l>{{L2}})",
    r"(?P<l>{L2})\s(?:[\w'.+-]+\s){0,5}?(?:kooperieren|arbeiten|schließen|vereinbaren|gehen|bündeln|starten|verbünden)\s(?:[\w'.+-]+\s){0,6}?(?:zusammen|Kooperation|Partnerschaft|Kräfte|kooperieren|gemeinsam)?",
    rf"(?P<a>{{C}})[^\ue000-\uefff.;]{{0,120}}\b(?:in\s(?:Kooperation|Zusammenarbeit|Partnerschaft)|gemeinsam|zusammen)\smit\s{_DE_P}(?P<b>{{S}})",
)  # fmt: skip
_DE_WORDS = re.compile(
    r"(?i)kooper|partnerschaft|zusammen|allianz|vereinbar|vertrag|arbeit|verbünd|schließ|schloss|gemeinsam|bündeln|tut\ssich|joint"
)
_ZH_TIE = (
    r"(?:战略合作|达成合作|合作|签署|签订|签约|携手|联手|牵手|共建|共同|备忘录|结盟|联合|伙伴|合资|共创|MOU)"
)
_ZH = compiled(
    rf"(?P<a>{{ZL}})(?:(?!同比|相比){{Z}}){{0,30}}?(?:与|和|同|跟)(?:(?!收购|融资|相比|差异|竞争){{Z}}){{0,20}}?(?P<b>{{ZL}})(?:(?!收购|融资|并购|洽谈|相比|差异|竞争|合并|旗下){{Z}}){{0,40}}?{_ZH_TIE}",
    r"(?P<a>{C})(?:(?!收购|融资){Z}){0,20}?(?:携手|联手|牵手|联合|结盟)(?:(?!收购|融资|创始|领投|投资){Z}){0,12}?(?P<b>{ZL})",
    r"(?P<l>{ZL2})(?:(?!收购|融资|并购|洽谈|领投|跟投|布局|投资){Z}){0,24}?(?:达成|签署|签订|宣布|签约|建立|开展|携手|联手|共同|强强)(?:(?!收购|融资|合并|投资){Z}){0,20}?(?:合作|联盟|备忘录|共建|打造|结盟|推出)",
    rf"(?P<a>{{C}})(?:(?!收购|融资){{Z}}){{0,30}}?(?:分别|已|亦|还|也)?(?:(?!收购|融资){{Z}}){{0,8}}?(?:与|和)(?P<b>{{C}}(?:(?:、|和|及|与|以及){{C}})+)(?:(?!收购|融资|洽谈){{Z}}){{0,16}}?{_ZH_TIE}",
    r"(?P<l>{ZL2})(?:的)?(?:战略)?合作",
    r"(?P<a>{C})[^\ue000-\uefff。;]{0,40}?(?P<b>{C})[^。]{0,60}?双方[^。\ue000-\uefff]{0,20}?(?:达成|签署|开展|进行)[^。\ue000-\uefff]{0,12}?合作",
    r"(?P<a>{C})[^\ue000-\uefff。;!?]{0,40}?(?:与|和)(?:(?!收购|融资|相比){Z}){0,40}?(?:{C}旗下(?:的)?)?(?P<b>{C}){Z}{0,30}?(?:备忘录|合作协议|签署|签约)",
)  # fmt: skip
_ZH_WORDS = re.compile(_ZH_TIE)
_BOTH_SIDES = re.compile(r"双方{0,1}[^,。]{0,30}(?:达成|签署|开展|进行)[^,。]{0,20}合作")
_ALL = ((_EN_WORDS, _EN), (_FR_WORDS, _FR), (_ES_WORDS, _ES), (_DE_WORDS, _DE))
_NOT_ONE = re.compile(
    r"(?i)\b(?:agreement|deal|contract|accord|acuerdo|Vereinbarung)\b[^.;]{0,60}\b(?:to\s(?:acquire|buy|merge|sell|be\sacquired)|acquisition|merger|for\sthe\ssale|rachat|fusion|compra|fusión|Übernahme)\b|\b(?:merger|acquisition|purchase|takeover|definitive|licen[cs]e\sdispute|settlement|credit)\sagreement|\bcompet(?:es|ed|ing|e|ition)\b|lawsuit|\bsues?\b|in\stalks"
)
_NEGATED = re.compile(r"(?i)\b(?:ended|ends|terminat\w+|cut\sties|no\slonger|not|dropped|drops|severed)\b")


def _find(reading: Reading) -> Iterator[Found]:
    for masked in masked_sentences(reading):
        seen: set[frozenset[object]] = set()
        for match in _matches(masked):
            if not _NOT_ONE.search(masked.text[match.start() : match.end() + 60]) and not _NEGATED.search(
                match[0]
            ):
                yield from _facts(masked, match, seen)
        if not seen:
            yield from _nameless(masked)


def _matches(masked: Masked) -> Iterator[re.Match[str]]:
    if len(masked.companies) < 2 and masked.topic is None:
        return
    if masked.sentence.chinese and _ZH_WORDS.search(masked.text):
        for pattern in _ZH:
            yield from pattern.finditer(masked.text)
    for words, patterns in _ALL:
        if words.search(masked.text):
            for pattern in patterns:
                yield from pattern.finditer(masked.text)


def _facts(masked: Masked, match: re.Match[str], seen: set[frozenset[object]]) -> Iterator[Found]:
    groups = match.groupdict()
    if groups.get("l"):
        signs = signs_of(groups["l"])
        pairs = [(one, other) for place, one in enumerate(signs) for other in signs[place + 1 :]]
    else:
        others = signs_of(groups.get("b") or "")
        ones = signs_of(groups["a"]) if groups.get("a") else []
        if len(ones) == 1 and others and masked.text.index(ones[0]) < match.start("b"):
            ones = [subject_of(masked, ones[0], _verb(match))]
        if not ones:
            yield from _of_topic(masked, match, others, seen)
            return
        pairs = [(one, other) for one in ones for other in others]
    for one, other in pairs:
        first, second = masked.company(one)[1], masked.company(other)[1]
        if first != second and frozenset((first, second)) not in seen:
            seen.add(frozenset((first, second)))
            values = {"parties": (first, second), **_when(masked, match)}
            yield event(masked, "partnership", values, match=match.span(), subject=one, object_=other)


_TIE = re.compile(
    r"(?i)partner|team|collab|join|work|sign|enter|announc|ink|form|expand|noue|s'associ|s'alli|alianza|al[íi]a|firma|kooper|schlie|vereinbar|alliance|agreement"
)


def _verb(match: re.Match[str]) -> int:
    found = _TIE.search(match.string, match.start() + 1, match.start("b"))
    return found.start() if found else match.start("b")


def _of_topic(
    masked: Masked, match: re.Match[str], others: list[str], seen: set[frozenset[object]]
) -> Iterator[Found]:
    """ "Developed in partnership with Alder": the other side is what the text last spoke of."""
    before = [sign for sign in masked.signs if masked.text.index(sign) < match.start()]
    first = masked.company(before[-1])[1] if before else masked.topic
    for other in others:
        second = masked.company(other)[1]
        if first is not None and first != second and frozenset((first, second)) not in seen:
            seen.add(frozenset((first, second)))
            values = {"parties": (first, second), **_when(masked, match)}
            yield event(masked, "partnership", values, match=match.span(), object_=other, confidence=0.7)


def _when(masked: Masked, match: re.Match[str]) -> dict[str, object]:
    status = status_of(masked.text[max(0, match.start() - 20) : match.end()], "", usual="completed")
    return {"date": when(masked, match.start(), match.end()), "status": status}


_UNNAMED = compiled(
    rf"(?P<a>{{C}}){{A}}{{G}}(?:(?:{_MAKE})\s(?:[\w'-]+\s){{0,4}}?(?:partnership|collaboration|alliance|agreement)\swith|partner(?:s|ed)?\swith|team(?:s|ed)\sup\swith|collaborat(?:es|ed)\swith)\s(?P<u>(?:an?|two|three|four|several|local)\s(?:(?!(?:to|for|in|that|which|and)\b)[\w'/-]+\s){{0,6}}?(?:company|startup|firm|providers?|business|vendor|insurers?|chain|platform|group|hospitals?|health\ssystems?|pharmac(?:y|ies)|universit(?:y|ies)))\b(?!,?\s{{C}}|\s(?:called|named|such|like|including))"
)
_LIKE = compiled(
    r"(?:companies|players|firms|providers|startups)\s(?:like|such\sas)\s(?P<l>{L})[^\ue000-\uefff.;]{0,90}\bcollaborating\swith\s(?P<u>(?:local\s|regional\s|major\s|leading\s)?(?:hospitals|clinics|insurers|pharmacies|providers))"
)


def _nameless(masked: Masked) -> Iterator[Found]:
    """A partner that the text describes and does not name."""
    if not _EN_WORDS.search(masked.text):
        return
    for pattern in (*_UNNAMED, *_LIKE):
        for match in pattern.finditer(masked.text):
            side = unnamed(match["u"])
            for sign in signs_of(match.groupdict().get("a") or match.groupdict().get("l") or ""):
                if side is not None:
                    values = {"parties": (masked.company(sign)[1], side), **_when(masked, match)}
                    yield event(
                        masked, "partnership", values, match=match.span(), subject=sign, confidence=0.75
                    )


RULES = (PageRule(name="partnerships", find=_find),)
