"""Who buys whom: active, passive and nominal phrases, headlines, sellers and stakes, in five languages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from kg.claims.extraction.deals.facts import event, price, priced, unnamed, when
from kg.claims.extraction.deals.masked import Masked, masked_sentences
from kg.claims.extraction.deals.phrases import compiled, signs_of
from kg.claims.extraction.deals.status import status_of
from kg.claims.extraction.found import Found
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.rule import PageRule

__all__ = ["RULES"]

_BUY = r"(?:re-?)?(?:[Aa]cquir(?:e|es|ed|ing)|[Bb]uys?|[Bb]ought|[Bb]uying|[Pp]urchas(?:e|es|ed|ing)|[Tt]ak(?:e|es|en|ing)\sover|took\sover|[Ss]nap(?:s|ped|ping)?\sup|scoop(?:s|ed|ing)?\sup|pick(?:s|ed|ing)\sup|[Gg]obbl(?:es|ed)\sup|absorb(?:s|ed|ing)|nab(?:s|bed)|swallow(?:s|ed))(?:\s(?:up|out))?"
_BOUGHT = r"(?:[Aa]cquired|[Bb]ought(?:\sout)?|[Pp]urchased|[Tt]aken\sover|snapped\sup|scooped\sup|picked\sup|absorbed|nabbed|taken\sprivate)"
_DEAL = r"(?:[Aa]cquisition|[Tt]akeover|[Pp]urchase|[Bb]uy-?out|[Bb]uy)"
_EN = compiled(
    rf"(?P<a>{{S}}){{A}}{{G}}(?:{_BUY})\s(?:an?\s(?:majority|controlling|\d+(?:\.\d+)?%|[\w.%-]+\s%?)\s(?:stake|interest|shareholding|share)\sin\s|(?:(?:the|all|substantially|certain|its)\s){{0,3}}?(?:[\w-]+\s){{0,3}}?(?:assets|operations|business|businesses|remaining\sshares)\sof\s)?{{P}}(?P<t>{{S}})",
    rf"(?P<a>{{S}}){{A}}{{G}}(?:{_BUY})\s[^\ue000-\uefff.;]{{0,60}}?(?:including|such\sas|namely|companies:)\s{{P}}(?P<t>{{L}})",
    rf"(?P<a>{{S}}){{A}}{{G}}(?:announce[sd]?|announcing|complete[sd]?|completing|close[sd]?|finali[sz]e[sd]?|confirm(?:s|ed)|made|makes|agreed|agrees|revealed|reveals|unveil(?:s|ed)|finish(?:es|ed)|sealed|seals)\s(?:(?:the|its|an|a|on|to)\s)?{{P}}{_DEAL}\sof\s{{P}}(?P<t>{{S}})",
    rf"(?P<a>{{C}})(?:'s?)?\s{{P}}(?:{_DEAL}\sof|(?:deal|plans?|agreement|proposal|move|intention|bid|offer)\sto\s(?:acquire|buy|purchase|take\sover)|(?:bid|offer|deal)\sfor)\s{{P}}(?P<t>{{C}})",
    rf"(?P<a>{{C}}){{A}}{{G}}(?:clos(?:es|ed)|complet(?:es|ed)|announc(?:es|ed)|finali[sz](?:es|ed))\s(?:its\s)?(?:{{M}}\s)?(?P<t>{{C}})\s(?:{_DEAL}|deal)\b",
    rf"\b{_DEAL}\sof\s{{P}}(?P<t>{{S}}){{A}}(?:\sin\s{{D}}|\slast\s\w+|\sfor\s{{M}})?\sby\s{{P}}(?P<a>{{C}})",
    rf"(?P<t>{{S}})(?:'s?)?\s(?:{{P}})?{_DEAL}\sby\s{{P}}(?P<a>{{C}})",
    rf"(?P<t>{{S}}){{A}}{{G}}(?:{_BOUGHT})\s(?:in\s{{D}}\s|last\s\w+\s|for\s{{M}}\s(?:in\s{{D}}\s)?)?by\s{{P}}(?P<a>{{S}})",
    rf"(?P<t>{{S}}),?\s(?:{_BOUGHT})\s(?:in\s{{D}}\s|last\s\w+\s|for\s{{M}}\s(?:in\s{{D}}\s)?)?by\s{{P}}(?P<a>{{S}})",
    r"(?P<s>{C}){G}(?:sold|sells|sell|selling|divest(?:s|ed)|offload(?:s|ed))\s{P}(?P<t>{C})(?:\s(?!to\b)[\w'-]+){0,5}\sto\s{P}(?P<a>{C})",
    r"(?P<t>{C})(?:'s)?\s(?!(?:sold|sells|selling)\b)(?:[\w'-]+\s){0,6}?(?:sold|being\ssold|be\ssold)\s(?:[\w'-]+\s){0,3}?to\s{P}(?P<a>{C})",
    r"(?P<t>{C})\s(?:was\s|is\s|being\s|has\sbeen\s)?sold\s(?:for\s{M}\s)?to\s{P}(?P<a>{C})",
    r"\b[Ss]ale\sof\s{P}(?P<t>{C})(?:\s(?!to\b)[\w'-]+){0,5}\sto\s{P}(?P<a>{C})",
    rf"(?P<a>{{C}})[^\ue000-\uefff.;]{{0,90}}\b(?:with|through|via|by|following|after)\s(?:its|the)\s{{P}}(?:{_DEAL})\sof\s{{P}}(?P<t>{{C}})(?!\s(?:by|from))",
    r"(?P<t>{C}),?\s(?:which|that|whom)\s(?P<a>{C})\s(?:had\s|has\s|recently\s|later\s|also\s){0,2}(?:acquired|bought|purchased|took\sover)\b",
    rf"(?P<a>{{S}}){{A}}{{G}}(?:{_BUY})\s[^\ue000-\uefff.;]{{0,60}}?(?P<t>{{C}}\s(?:in|for)\s(?:{{D}}|{{M}})(?:,?\s(?:and\s)?{{C}}(?:\s(?:in|for)\s(?:{{D}}|{{M}}))?)+)",
    r"(?P<a>{C}){G}tak(?:e|es|ing)\s{P}(?P<t>{C})\sprivate\b",
    rf"(?:{_DEAL})\sof\s{{P}}(?P<t>{{C}}),\s(?P<a>{{C}})\s",
)  # fmt: skip
_EN_WORDS = re.compile(
    r"(?i)acqui|\bbuy|bought|purchas|tak\w*\sover|took\sover|takeover|\bsold|\bsells?\b|\bsale\b|snap|scoop|picked\sup|picks\sup|absorb|swallow|nab(?:s|bed)\b|gobbl|private\b|divest|offload|bid\sfor"
)
_FR_BUY = r"(?:rach[eèé]t(?:e|er|é|ée|ait|era|ent)|acquiert|acquérir|acquis|acquière|acquerra|acquisition|s'offre|s'offrir|reprend|reprendre|repris|s'empare\sd|mettre\sla\smain\ssur|absorbe|avale|croque)"
_FR_P = r"(?:(?:l'|la\s|le\s|les\s|un\s|une\s|son\s|sa\s|du\s|de\sla\s|de\sl'|de\s|d'|des\s|à\s|au\s)?(?!(?:avec|par|pour|contre|selon|après|avant|dans|sur|qui|que|dont)\b)(?:[\w'.+-]+|[\uf000-\uf7ff])(?<!')\s){0,8}?(?:l'|d'|de\s)?"
_FR = compiled(
    rf"(?P<a>{{S}}){{A}}(?:,?\s(?!(?:qui|dont|pas|jamais)\b)(?:[\w'.+-]+|{{D}}|{{M}})){{0,8}}?,?\s(?:a\s|vient\sde\s|va\s|d'avoir\s|souhaite\s|prévoit\sde\s|compte\s|veut\s|annonce\savoir\s)?(?:fait\sl'acquisition\sd[e']\s?|procède\sà\sl'acquisition\sd[e']\s?|(?:rach[eè]te|rachetait|rachetera|acquiert|acquerra|racheté|racheter|acquis|acquérir|repris|reprend|reprendre|s'offre|s'empare\sde|absorbe)\s){_FR_P}(?P<t>{{S}})",
    rf"(?P<a>{{C}})(?:\s(?!(?:qui|dont)\b)(?:[\w'.+-]+|{{D}})){{0,6}}?\s(?:l'acquisition|le\srachat|la\sreprise|l'achat)\s(?:de\s|d'|du\s|des\s){_FR_P}(?P<t>{{S}})",
    rf"(?:acquisition|rachat|reprise|vente|cession)\s(?:de\s|d'|du\s|des\s){_FR_P}(?P<t>{{C}})(?:\s(?!(?:par|à)\b)[\w'-]+){{0,6}}?\s(?:par|à)\s{_FR_P}(?P<a>{{C}})",
    rf"(?P<t>{{C}})(?:\s(?!(?:qui)\b)[\w'-]+){{0,5}}?,?\s(?:est|a\sété|va\sêtre|sera|vient\sd'être|était|fut)?\s?(?:rachetée?|acquise?|reprise?|vendue?|cédée?|absorbée?|avalée?)\s(?:(?:en\s|fin\s|début\s)?(?:[\w]+\s)?{{D}}\s)?(?:par|à)\s{_FR_P}(?P<a>{{C}})",
    rf"(?P<s>{{C}})[^\ue000-\uefff.;]{{0,60}}\b(?:vend|cède|revend|a\svendu|a\scédé)\s{_FR_P}(?P<t>{{C}})\sà\s{_FR_P}(?P<a>{{C}})(?:\set\s(?P<t2>{{C}})\sà\s(?P<a2>{{C}}))?",
    r"(?:acquisition|rachat)\sdu\s[\w-]+\s(?P<t>{C})",
)  # fmt: skip
_FR_WORDS = re.compile(
    r"(?i)rach[eè]t|rachat|acqui|repris|reprend|vend\b|vendu|vente|cède|cédé|cession|s'offre|s'empare|absorb"
)
_ES_P = r"(?:(?!(?:con|por|para|contra|según|tras|que|cuyo|desde)\b)(?:[\w'.%+-]+|[\uf000-\uf7ff]),?\s){0,8}?"
_ES_G = r"(?:,?\s(?!(?:que|cuyo|cuya|no|sin|contra)\b)(?:[\w'.+-]+|[\uf000-\uf7ff])){0,8}?,?\s"
_ES = compiled(
    rf"(?P<a>{{S}}){{A}}{_ES_G}(?:adquiere|adquirió|adquirir|adquirirá|adquirido|compra|compró|comprar|comprará|comprado|absorbe|absorbió|se\shace\scon|se\shizo\scon|se\squeda\scon|toma\sel\scontrol\sde)\s(?:a\s|el\s\d+%\sde\s)?{_ES_P}(?P<t>{{S}})",
    rf"(?P<a>{{C}}){_ES_G}(?:la\s|una\s)?(?:adquisición|compra|absorción|toma\sde\scontrol)\s(?:del?\s|\sde\sla\s){_ES_P}(?P<t>{{S}})",
    rf"(?:adquisición|compra|absorción|venta)\s(?:del?\s){_ES_P}(?P<t>{{C}})(?:\s(?!por\b)[\w'-]+){{0,5}}?\s(?:por\sparte\sde|por|a)\s{_ES_P}(?P<a>{{C}})",
    rf"(?P<t>{{C}}){_ES_G}(?:fue|ha\ssido|será|siendo|es)?\s?(?:adquirid[ao]|comprad[ao]|absorbid[ao]|vendid[ao])\s(?:en\s{{D}}\s)?(?:por|a)\s{_ES_P}(?P<a>{{C}})",
    rf"compra\sde\s{_ES_P}(?P<t>{{C}})\spor\s{_ES_P}(?P<a>{{C}})",
)  # fmt: skip
_ES_WORDS = re.compile(r"(?i)adqui|compra|compró|absor|vendid|venta|se\shace\scon|se\shizo\scon")
_DE_P = (
    r"(?:(?!(?:mit|von|durch|für|gegen|nach|seit|dass|der\svon)\b)(?:[\w'.%+-]+|[\uf000-\uf7ff]),?\s){0,8}?"
)
_DE_G = r"(?:,?\s(?!(?:nicht|kein\w*|ohne|gegen)\b)(?:[\w'.+-]+|[\uf000-\uf7ff])){0,8}?,?\s"
_DE = compiled(
    rf"(?P<a>{{S}}){{A}}{_DE_G}(?:übernimmt|übernahm|kauft|kaufte|erwirbt|erwarb|schluckt|schluckte|akquiriert|akquirierte|schnappt\ssich)\s{_DE_P}(?P<t>{{S}})",
    rf"(?:übernimmt|übernahm|kauft|kaufte|erwirbt|erwarb)\s(?P<a>{{C}})\s{_DE_P}(?P<t>{{S}})",
    rf"(?P<a>{{C}})\s(?:hat|hatte|will|wird|möchte|plant|beabsichtigt|soll)\s{_DE_P}(?P<t>{{C}})(?:\s(?:[\w'.%+-]+|{{M}}|{{D}})){{0,14}}?\s(?:zu\s)?(?:übernommen|gekauft|erworben|übernehmen|kaufen|erwerben|geschluckt|akquiriert)\b",
    rf"(?P<a>{{C}})(?:'s?)?{_DE_G}(?:die\s|den\s|der\s|dem\s)?(?:Übernahme|Kauf|Erwerb|Zukauf|Akquisition)\s(?:von\s|des\s|der\s){_DE_P}(?P<t>{{S}})",
    rf"(?:Übernahme|Kauf|Erwerb|Verkauf|Akquisition)\s(?:von\s|des\s|der\s){_DE_P}(?P<t>{{C}})(?:\s(?!(?:durch|an)\b)[\w'-]+){{0,4}}?\s(?:durch|an)\s{_DE_P}(?P<a>{{C}})",
    rf"(?P<t>{{C}}){_DE_G}(?:wird|wurde|ist|sei|worden)\s(?:[\w'.+-]+\s|{{D}}\s){{0,6}}?von\s{_DE_P}(?P<a>{{C}})(?:\s(?:[\w'.%+-]+|{{M}}|{{D}})){{0,10}}?\s(?:übernommen|gekauft|erworben|geschluckt)",
    rf"(?P<s>{{C}})\s(?:verkauft|verkaufte)\s{_DE_P}(?P<t>{{C}})\san\s{_DE_P}(?P<a>{{C}})",
    r"(?P<a>{C})-Übernahme\svon\s(?P<t>{C})",
    r"zahlte\s(?P<a>{C})\s(?:[\w.]+\s){0,4}für\s(?P<t>{C})",
)  # fmt: skip
_DE_WORDS = re.compile(
    r"übern[ai]|[Üü]bernahme|übernommen|[Kk]auf|gekauft|erw[ia]rb|[Ee]rwerb|erworben|schluck|kquir|kquisition|zahlte"
)
_ZH_BUY = r"(?:全资收购|战略收购|收购|并购|买下|拿下|吞并|兼并|入主|购入|接手|吃下)"
_ZH = compiled(
    rf"(?P<a>{{ZL}}){{Z}}{{0,24}}?(?:{_ZH_BUY})(?:了|完成)?(?!{{Z}}{{0,6}}(?:消息|事宜|传闻|价格|金额))(?:(?!与|向|被){{Z}}){{0,18}}?(?P<t>{{ZL}})",
    rf"(?P<t>{{C}}){{Z}}{{0,14}}?(?:被|获|为|由|遭)(?:(?!与){{Z}}){{0,10}}?(?P<a>{{C}}){{Z}}{{0,12}}?(?:{_ZH_BUY})",
    rf"(?P<a>{{C}}){{Z}}{{0,16}}?(?:对|就){{Z}}{{0,10}}?(?P<t>{{C}})(?:的)?{{Z}}{{0,12}}?(?:{_ZH_BUY})",
    rf"(?P<a>{{C}}){{Z}}{{0,6}}?(?:与|和)(?P<t>{{C}})洽谈{{Z}}{{0,4}}?(?:{_ZH_BUY})",
    r"(?P<s>{C}){Z}{0,12}?将{Z}{0,12}?(?P<t>{C}){Z}{0,16}?(?:出售|转让|卖|售予|售){Z}{0,3}?(?:给|予|与|于)?{Z}{0,8}?(?P<a>{C})",
    rf"(?:{_ZH_BUY})(?P<t>{{C}})的(?P<a>{{C}})",
)  # fmt: skip
_ZH_WORDS = re.compile(r"收购|并购|买下|拿下|吞并|兼并|入主|购入|接手|出售|转让|售|吃下")
_ALL = ((_EN_WORDS, _EN), (_FR_WORDS, _FR), (_ES_WORDS, _ES), (_DE_WORDS, _DE))
_NOT_A_DEAL = re.compile(
    r"(?i)\b(?:license|licence|data|patients|customers|users|talent|skills|knowledge|stock|shares\sof|products?\sfrom|tickets)\s*$"
)
_STAKE = re.compile(
    r"(\d{1,3}(?:\.\d+)?)\s?%|(\d{1,3}(?:\.\d+)?)\s?(?:percent|per\scent|Prozent|por\sciento|pour\scent)"
)


def _find(reading: Reading) -> Iterator[Found]:
    for masked in masked_sentences(reading):
        seen: set[tuple[object, object]] = set()
        for match in _matches(masked):
            yield from _facts(masked, match, seen)
        yield from _nameless(masked, seen)


def _matches(masked: Masked) -> Iterator[re.Match[str]]:
    if len(masked.companies) < 2:
        return
    if masked.sentence.chinese and _ZH_WORDS.search(masked.text):
        for pattern in _ZH:
            yield from pattern.finditer(masked.text)
    for words, patterns in _ALL:
        if words.search(masked.text):
            for pattern in patterns:
                if "a" in pattern.groupindex:
                    yield from pattern.finditer(masked.text)


def _facts(masked: Masked, match: re.Match[str], seen: set[tuple[object, object]]) -> Iterator[Found]:
    groups = match.groupdict()
    if _refuted(masked, match):
        return
    for buyer, target in _pairs(groups):
        target, owner = _possessed(masked, target)
        acquirer, bought = masked.company(buyer)[1], masked.company(target)[1]
        if (
            acquirer == bought
            or (acquirer, bought) in seen
            or (bought, acquirer) in seen
            or any(pair[1] == bought for pair in seen)
        ):
            continue
        seen.add((acquirer, bought))
        owner = groups.get("s") or owner
        seller = masked.company(owner)[1] if owner else None
        sum_ = price(masked, match.start(), match.end())
        values = {
            "acquirer": acquirer,
            "target": bought,
            "seller": seller if seller not in (acquirer, bought) else None,
            "date": _own_date(masked, target) or when(masked, match.start(), match.end()),
            "status": status_of(_core(masked, match), masked.text),
            "stake_percent": _stake(match[0]),
            **priced(sum_),
            **({"as_stated": masked.sentence.plain[sum_.start : sum_.end]} if sum_ and sum_.currency else {}),
        }
        yield event(masked, "acquisition", values, match=match.span(), subject=buyer, object_=target)


def _pairs(groups: dict[str, str | None]) -> Iterable[tuple[str, str]]:
    for one, other in (("a", "t"), ("a2", "t2")):
        if groups.get(one) and groups.get(other):
            buyers, targets = signs_of(groups[one] or ""), signs_of(groups[other] or "")
            yield from ((buyer, target) for buyer in buyers for target in targets)


_OWN_DATE = re.compile("\\s(?:in|on|im|en)\\s(?:\\w+\\s)?([\uf400-\uf7ff])")


def _own_date(masked: Masked, target: str) -> object | None:
    """The date right behind a target, as in "bought Alder in 2015 and Birch in 2017"."""
    found = _OWN_DATE.match(masked.text, masked.text.index(target) + 1)
    return masked.date(found[1]).value if found else None


_POSSESSED = re.compile("'s?\\s(?:[\\w-]+\\s){0,4}?([\ue000-\uefff])")


def _possessed(masked: Masked, target: str) -> tuple[str, str | None]:
    """In "buys Alder's Birch" it is Birch that is bought, from Alder."""
    found = _POSSESSED.match(masked.text, masked.text.index(target) + 1)
    return (found[1], target) if found else (target, None)


def _core(masked: Masked, match: re.Match[str]) -> str:
    return masked.text[max(0, match.start() - 40) : match.end() + 12]


_NEGATED = re.compile(
    r"(?i)\b(?:not|never|n't|denied|denies|deny)\s(?:\w+\s){0,2}(?:buy|acquir|purchas|to\sbuy)|\bno\splans\sto|n'a\spas\s|nicht\s(?:kaufen|übernehmen)"
)
_AFTER_BAD = re.compile(
    r"'s?\s(?:customers|patients|data|users|talent|engineers|executives|former)\b|\s(?:shares|stock|products|devices|phones)\b"
)


def _refuted(masked: Masked, match: re.Match[str]) -> bool:
    """A negation, or a purchase of something other than the company."""
    return (
        bool(_NEGATED.search(match[0]))
        or bool(_AFTER_BAD.match(masked.text[match.end() :]))
        or "?" in match[0][:-1]
    )


def _stake(words: str) -> Decimal | None:
    if not re.search(r"(?i)stake|interest|share|participation|participaci|beteilig|anteil|股", words):
        return None
    found = _STAKE.search(words)
    if found is None:
        return None
    value = Decimal(found[1] or found[2])
    return value if 0 < value <= 100 else None


_UNNAMED = compiled(
    rf"(?P<a>{{C}}){{A}}{{G}}(?:{_BUY}|(?:announce[sd]?|complete[sd]?|closed)\s(?:the|its)\sacquisition\sof)\s(?P<u>an?\s(?:(?!(?:stake|share|minority|majority|controlling|license|portfolio|range|number|building|product|property|hospital\sbed)\b)[\w'/-]+\s){{0,6}}?(?:company|startup|start-up|firm|provider|business|vendor|insurer|chain|platform|developer|group|pharmacy|clinic|hospital|maker|distributor|operator))\b(?!\s(?:called|named|{{C}})|,\s{{C}}|\s?{{C}})"
)
_ZH_UNNAMED = compiled(
    rf"(?P<a>{{C}}){{Z}}{{0,16}}?(?:{_ZH_BUY})(?:了)?(?P<u>(?:一家|一間|某)(?:(?!与|向|被){{Z}}){{0,16}}?(?:公司|企业|平台|机构|厂商|医院|药企))"
)


def _nameless(masked: Masked, seen: set[tuple[object, object]]) -> Iterator[Found]:
    """A target that the text describes and does not name."""
    patterns = _ZH_UNNAMED if masked.sentence.chinese else _UNNAMED
    words = _ZH_WORDS if masked.sentence.chinese else _EN_WORDS
    if seen or not words.search(masked.text):
        return
    for pattern in patterns:
        for match in pattern.finditer(masked.text):
            side = unnamed(match["u"])
            if side is None or _NEGATED.search(match[0]):
                continue
            values = {
                "acquirer": masked.company(match["a"])[1],
                "target": side,
                "date": when(masked, match.start(), match.end()),
                "status": status_of(_core(masked, match), masked.text),
            }
            yield event(
                masked, "acquisition", values, match=match.span(), subject=match["a"], confidence=0.75
            )
            return


RULES = (PageRule(name="acquisitions", find=_find),)
