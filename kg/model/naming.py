"""How things are named, coded and matched to the taxonomy."""

from __future__ import annotations

from kg.model.terms import Property, Term
from kg.model.vocabulary import LABEL, Slot

__all__ = ["DATATYPES", "IDENTIFIERS", "MATCHES", "NAMED", "PLACES", "SUBJECTS"]

DATATYPES = (
    Term(
        name="iso3166-1-alpha2",
        en="ISO 3166-1 code of two letters",
        zh="ISO 3166-1 二位字母代码",
        says="The two letters of a country or territory of ISO 3166-1.",
        says_zh="ISO 3166-1 国家或地区的二位字母代码。",
    ),
    Term(
        name="iso3166-1-alpha3",
        en="ISO 3166-1 code of three letters",
        zh="ISO 3166-1 三位字母代码",
        says="The three letters of a country or territory of ISO 3166-1.",
        says_zh="ISO 3166-1 国家或地区的三位字母代码。",
    ),
    Term(
        name="unM49",
        en="UN M49 code",
        zh="联合国 M49 代码",
        says="The three digits of a country or region of the United Nations' standard M49.",
        says_zh="联合国 M49 标准中国家或区域的三位数字代码。",
    ),
)
"""The types of `skos:notation` on regions and countries."""

NAMED = (
    Slot(property=LABEL, least=1, most=None),
    Slot(
        property=Property(
            iri="skos:prefLabel",
            en="preferred label",
            zh="首选名称",
            says="The name by which the thing is best known in a language.",
            says_zh="该对象在某语言中最常用的名称。",
            datatype="rdf:langString",
        ),
        least=1,
        most=None,
    ),
    Slot(
        property=Property(
            iri="skos:altLabel",
            en="other label",
            zh="其他名称",
            says="Another form under which sources name the thing.",
            says_zh="来源中该对象的其他名称形式。",
            datatype="rdf:langString",
        ),
        most=None,
    ),
)
"""How things are named; a publisher has only its plain label."""

IDENTIFIERS = (
    Slot(
        property=Property(
            iri="tkg:ticker",
            en="ticker",
            zh="股票代码",
            says="The symbol under which shares of the company are traded.",
            says_zh="公司股票的交易代码。",
            datatype="xsd:string",
        ),
        most=None,
    ),
    Slot(
        property=Property(
            iri="tkg:lei",
            en="legal entity identifier",
            zh="法人识别编码",
            says="The identifier of the legal entity by ISO 17442.",
            says_zh="ISO 17442 法人识别编码。",
            datatype="xsd:string",
        ),
        most=None,
    ),
)
"""Identifiers of a company, where they are known."""

MATCHES = tuple(
    Slot(
        property=Property(iri=f"skos:{name}Match", en=en, zh=zh, says=says, says_zh=says_zh, to=("concept",)),
        most=None,
    )
    for name, en, zh, says, says_zh in (
        (
            "exact",
            "exact match",
            "等同概念",
            "The concept of the taxonomy that the segment is.",
            "与该细分市场等同的分类概念。",
        ),
        (
            "close",
            "close match",
            "相近概念",
            "A concept of the taxonomy that the segment is close to.",
            "与该细分市场相近的分类概念。",
        ),
    )
)
"""How the segments of publishers meet in the taxonomy."""

PLACES = (
    Slot(
        property=Property(
            iri="skos:notation",
            en="code",
            zh="代码",
            says="A code of the region or country, typed by its standard.",
            says_zh="地区或国家的标准代码,以其标准为类型。",
        ),
        most=None,
        datatypes=tuple(term.curie for term in DATATYPES),
    ),
    Slot(
        property=Property(
            iri="skos:broader",
            en="broader region",
            zh="上级地区",
            says="The region that holds this one.",
            says_zh="包含本地区的上级地区。",
            to=("region",),
        ),
        most=None,
    ),
)
"""What regions and countries carry."""

SUBJECTS = (
    Slot(
        property=Property(
            iri="skos:broader",
            en="subject",
            zh="标的",
            says="What the market is a market of, whatever the region.",
            says_zh="该市场的标的(不限地区)。",
            to=("concept",),
        ),
        most=None,
    ),
)
"""What a market is of."""
