"""The axes along which reports divide a market."""

from __future__ import annotations

import re

from kg.claims.extraction.found import Dimension

__all__ = ["AXIS", "AXIS_LABEL", "CHINESE_ALONG", "axis_named", "is_region_axis", "known_axis", "pure_axis"]

AXIS = r"[^\W\d_][\w/&'-]*(?:\s(?:[^\W\d_][\w/&'-]*|&)){0,4}"
"""A pattern for the name of an axis, as in "mode of delivery"."""

CHINESE_ALONG = (
    r"(?:按|从|依|根据|就|分|以(?=[^,]{2,10}(?:划分|区分|来看|而言|来说|计),))照?"
    r"(?!目前|当前|现状|整体|总体|全局|长期|短期|长远)"
)
"""What stands before the axis that a Chinese sentence opens with: "按", "就", but not as in "就目前来看"."""

_KNOWN = re.compile(
    r"""(?ix)(?:.*\b)?(?:types?\ of\ (?:[\w-]+\ ){0,2}[\w-]+
    |types?|products?|services?|components?|offerings?|solutions?|technolog(?:y|ies)
    |modalit(?:y|ies)|modes?(?:\ of\ \w+)?
    |deployment|delivery|application(?:\ area)?s?|(?:fields?|areas?)\ of\ (?:use|application)
    |end[ -]?users?|end[ -]?use|users?|indications?
    |disease(?:\ area)?s?|special(?:i?ty|i?ties)|platforms?|channels?
    |age(?:\ group)?s?|gender|payments?|payers?|facilit(?:y|ies)|size|vertical|industry|regions?
    |geograph(?:y|ies)|countr(?:y|ies)|function(?:ality)?|models?
    |devices?|connectivity|therapy|therapeutic\ area|setting|stage|level|method|group|hosting|system
    |content|operating\ system|purpose
    |komponenten?|anwendung(?:en)?|endnutzer|endverbraucher|endbenutzer|technologie|typ|produkt(?:typ)?
    |bereitstellung(?:sart|sform|sweise)?|region|bereitstellungsmodus|dienstleistung(?:styp)?
    |liefer(?:modus|art|form)
    |anwendungs(?:bereich|gebiet)e?|fachgebiete?|fachrichtung(?:en)?|einsatz(?:ort|bereich|gebiet)|art
    |spécialités?|domaines?\ d'application
    |composants?|applications?|utilisateurs?(?:\ final|\ finaux)?|utilisation(?:\ finale)?|technologie
    |produit|région|modalité|modèle(?:\ [\w']+){0,2}|plate-?forme|type\ de\ [\w-]+
    |mode\ de\ (?:prestation|livraison|déploiement)
    |componentes?|funci[óo]n(?:es)?|aplicaci[óo]n(?:es)?|usuarios?(?:\ final(?:es)?)?|tecnolog[íi]a
    |producto|tipo(?:\ de\ \w+)?|servicio|regi[óo]n|modalidad
    |modo\ de\ (?:entrega|implementación|despliegue|prestación|uso)
    |especialidad(?:es)?|plataforma|modelo|geograf[íi]a
    |(?:产品|服务|疾病|技术|部署|交付|用户|年龄|设备|终端|应用|最终|商业|支付|收入|治疗|患者|企业)*(?:类型|种类|类别|产品|服务|技术|组件|组成部分|部件|成分|功能
    |应用(?:领域|程序)?|用途|最终用户|终端用户|用户|最终用途|部署(?:模式|方式)?
    |交付(?:模式|方式)|模式|方式|方法|平台|专科|专业|疾病|适应症|渠道|年龄(?:组|段)?|性别|地区|地域|区域|国家|地理|规模|行业|业务|场景|机构|设备|解决方案|治疗领域))"""
)
_REGION = re.compile(
    r"(?i)(?:.*\s)?(?:regions?|geograph(?:y|ies|ic(?:al)?(?: \w+)?)|countr(?:y|ies)|regional|région"
    r"|regi[óo]n|pays|país|geograf[íi]a|(?:ubicaci[óo]n\s)?geogr[áa]fica|land)|.*(?:地区|地域|区域|国家|地理).*"
)
_SORTS = (
    r"(?:its|their|two|three|four|five|key|main|major|primary|leading|common|core|essential|prominent|various|several"
    r"|different|other)"
)
_TRIM = re.compile(
    r"(?i)^(?:(?:[\w\s&-]*\bmarkets?,?|(?:market\s)?segmentation)\sby\s"
    rf"|(?:the|la|le|les|el|los|die|der|das|den|l'|(?:{_SORTS}\s)*{_SORTS}(?=\s))\s+)|\s*(?:outlook|segments?|segmentation|type\soutlook"
    r"|insights?|analysis|overview|categor(?:y|ies)|basis|细分市场|划分|分类|细分|来看|来说|看)$"
)


def axis_named(words: str) -> Dimension | None:
    """The dimension that some words name, in lower case and without "outlook"; None for too long a phrase.

    >>> axis_named("the Delivery Mode Outlook").forms
    ('delivery mode',)
    """
    bare = _TRIM.sub("", _TRIM.sub("", " ".join(words.split()))).strip(" :,-")
    if not bare or len(bare) > 50 or len(bare.split()) > 5:
        return None
    return Dimension((bare.lower(),))


AXIS_LABEL = (
    r"(?i:(?:(?:product|service|device|deployment|delivery|therapy|disease|organi[sz]ation"
    r"|enterprise|component|technology)\s)?"
    r"(?:types?|components?|applications?|end[- ]?users?|end[- ]?uses?|modalit(?:y|ies)|modes?"
    r"|modes?\sof\s[\w\s]{3,20}"
    r"|regions?|geograph(?:y|ies)|countr(?:y|ies)|technolog(?:y|ies)|specialt(?:y|ies)|indications?|size)"
    r"|komponenten?|anwendung(?:en|sbereiche?)?|endnutzer|endverbraucher|bereitstellungs(?:modus|art)"
    r"|composants?|utilisateurs?\sfina(?:l|ls|ux)|componentes?|aplicaci(?:ón|ones)|usuarios?\sfinal(?:es)?"
    r"|modalidad(?:es)?|组件|应用领域|最终用户|终端用户|产品类型|服务类型|部署模式|交付模式)"
)
"""A pattern for words that can only name an axis."""

_PURE = re.compile(AXIS_LABEL)


def pure_axis(words: str) -> bool:
    """Whether some words can only name an axis, and no segment on one.

    >>> pure_axis("end user"), pure_axis("services")
    (True, False)
    """
    return _PURE.fullmatch(words.strip()) is not None


def known_axis(words: str) -> bool:
    """Whether some words are a usual name of an axis.

    >>> known_axis("end user"), known_axis("Teladoc")
    (True, False)
    """
    return _KNOWN.fullmatch(_TRIM.sub("", words.strip())) is not None


def is_region_axis(words: str) -> bool:
    """Whether an axis divides by place."""
    return _REGION.fullmatch(words.strip()) is not None
