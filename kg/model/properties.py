"""Properties that several claim kinds share."""

from __future__ import annotations

from kg.model.terms import Property

__all__ = [
    "ACQUIRER",
    "AMOUNT",
    "COMPANY",
    "CURRENCY",
    "FIGURE",
    "MARKET",
    "PARTY",
    "PERCENT",
    "PRODUCT",
    "PURPOSE",
    "REGION",
    "SEGMENT",
    "STAKE",
    "SUBJECT",
    "TARGET",
    "YEAR",
]

_SIDES = ("company", "government_body")

ACQUIRER = Property(
    iri="tkg:acquirer",
    en="acquirer",
    zh="收购方",
    says="The side that buys.",
    says_zh="进行收购的一方。",
    to=_SIDES,
)
TARGET = Property(
    iri="tkg:target",
    en="target",
    zh="被收购方",
    says="The side that is bought.",
    says_zh="被收购的一方。",
    to=(*_SIDES, "product"),
)
PARTY = Property(
    iri="tkg:party",
    en="party",
    zh="参与方",
    says="A side of a partnership or merger.",
    says_zh="合作或合并中的一方。",
    to=_SIDES,
)
COMPANY = Property(
    iri="tkg:company",
    en="company",
    zh="公司",
    says="The company that launches or expands.",
    says_zh="推出产品或进行扩张的公司。",
    to=("company",),
)
PRODUCT = Property(
    iri="tkg:product",
    en="product",
    zh="产品",
    says="A product or service that the event is about.",
    says_zh="事件所涉及的产品或服务。",
    to=("product",),
)
PURPOSE = Property(
    iri="tkg:purpose",
    en="purpose",
    zh="目的",
    says="What the event is for, in short words.",
    says_zh="事件的目的(简述)。",
    datatype="rdf:langString",
)
REGION = Property(
    iri="tkg:region",
    en="region",
    zh="地区",
    says="The region or country that is meant.",
    says_zh="所指的地区或国家。",
    to=("region", "country"),
)
MARKET = Property(
    iri="tkg:market",
    en="market",
    zh="市场",
    says="The market that the figure or rank is of.",
    says_zh="该数字或排名所属的市场。",
    to=("market",),
)
SEGMENT = Property(
    iri="tkg:segment",
    en="segment",
    zh="细分市场",
    says="The segment that the figure is of, where it is not the whole market.",
    says_zh="数字所属的细分市场(非整个市场时)。",
    to=("segment",),
)
YEAR = Property(
    iri="tkg:year",
    en="year",
    zh="年份",
    says="The year for which the figure holds.",
    says_zh="数字所对应的年份。",
    datatype="xsd:gYear",
)
AMOUNT = Property(
    iri="tkg:amount",
    en="amount",
    zh="金额",
    says="A sum of money in units of its currency.",
    says_zh="以货币单位计的金额。",
    datatype="xsd:decimal",
    minimum=0,
)
CURRENCY = Property(
    iri="tkg:currency",
    en="currency",
    zh="货币",
    says="The ISO 4217 code of the currency of the amount.",
    says_zh="金额所用货币的 ISO 4217 代码。",
    datatype="xsd:string",
)
PERCENT = Property(
    iri="tkg:percent",
    en="percent",
    zh="百分比",
    says="A number of percent: 22.9 is 22.9 %.",
    says_zh="百分比数值:22.9 即 22.9%。",
    datatype="xsd:decimal",
    minimum=-100,
)
SUBJECT = Property(
    iri="tkg:subject",
    en="subject",
    zh="主体",
    says="What the statement is about.",
    says_zh="陈述所针对的对象。",
    to=("segment", "region", "country", "company", "product"),
)
STAKE = Property(
    iri="tkg:stakePercent",
    en="stake in percent",
    zh="持股比例",
    says="The part of the target that changes hands or is owned, in percent.",
    says_zh="转让或持有的股份百分比。",
    datatype="xsd:decimal",
    minimum=0,
    maximum=100,
)
FIGURE = Property(
    iri="tkg:asStated",
    en="as stated",
    zh="原文数字",
    says="The figure in the very words of the source.",
    says_zh="来源原文中的数字表述。",
    datatype="xsd:string",
)
