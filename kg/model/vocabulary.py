"""What reports, claims and resolved statements carry besides the fields of their kinds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import get_args

from kg.model.cited import Grounding, Method
from kg.model.terms import Property, Term

__all__ = [
    "CITED",
    "DATED",
    "DATES",
    "LABEL",
    "LABELLED",
    "REPORT",
    "REPORT_TERM",
    "ROLE_TYPES",
    "STATED",
    "UNNAMED",
    "Slot",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """A property of a thing that is no claim field: how often it stands there (`most` None: any number).

    `to` of its property may also name `report`, `claim` and `concept`.
    """

    property: Property
    least: int = 0
    most: int | None = 1
    choices: tuple[str, ...] = ()
    datatypes: tuple[str, ...] = ()


DATES = ("xsd:gYear", "xsd:gYearMonth", "xsd:date")
"""The datatypes of a date, by its precision."""

REPORT_TERM = Term(
    name="Report",
    en="report",
    zh="报告",
    says="A source document that makes claims; the named graph with its IRI holds all that it says.",
    says_zh="作出断言的来源文献;以其 IRI 命名的图包含它所述的全部内容。",
    parents=("prov:Entity", "schema:Report"),
)

_NAMEABLE = (
    "company",
    "country",
    "dimension",
    "government_body",
    "market",
    "product",
    "region",
    "regulation",
    "segment",
)

REPORT = (
    Slot(
        property=Property(
            iri="tkg:fileName",
            en="file name",
            zh="文件名",
            says="The name of the file that the report was read from, without its folder.",
            says_zh="报告来源文件的名称(不含文件夹)。",
            datatype="xsd:string",
        ),
        least=1,
    ),
    Slot(
        property=Property(
            iri="tkg:sha256",
            en="SHA-256",
            zh="SHA-256",
            says="The SHA-256 of the original bytes in hexadecimal.",
            says_zh="原始字节的 SHA-256(十六进制)。",
            datatype="xsd:string",
        ),
        least=1,
    ),
    Slot(
        property=Property(
            iri="tkg:document",
            en="document",
            zh="文献文本",
            says="The plain text of the report; evidence is counted in its characters.",
            says_zh="报告的纯文本;证据按其字符计数。",
        ),
    ),
    Slot(
        property=Property(
            iri="dcterms:title",
            en="title",
            zh="标题",
            says="The title of the report.",
            says_zh="报告标题。",
            datatype="rdf:langString",
        ),
    ),
    Slot(
        property=Property(
            iri="dcterms:publisher",
            en="publisher",
            zh="出版方",
            says="Who publishes the report.",
            says_zh="发布报告的机构。",
            to=("publisher",),
        ),
    ),
    Slot(
        property=Property(
            iri="dcterms:issued",
            en="issued",
            zh="发布日期",
            says="When the report was published, as precisely as it is known.",
            says_zh="报告发布日期,精度与已知一致。",
        ),
        datatypes=DATES,
    ),
    Slot(
        property=Property(
            iri="tkg:retrieved",
            en="retrieved",
            zh="获取日期",
            says="When the report was fetched, as precisely as it is recorded.",
            says_zh="获取报告的日期,精度与记录一致。",
        ),
        datatypes=DATES,
    ),
    Slot(
        property=Property(
            iri="tkg:container",
            en="container",
            zh="容器文件",
            says="The name of the archive or crawl file that holds the report, without its folder.",
            says_zh="包含该报告的压缩包或网页存档文件的名称(不含文件夹)。",
            datatype="xsd:string",
        ),
    ),
    Slot(
        property=Property(
            iri="tkg:containerMember",
            en="name in the container",
            zh="容器内名称",
            says="The name of the report within its container.",
            says_zh="该报告在容器文件内的名称。",
            datatype="xsd:string",
        ),
    ),
    Slot(
        property=Property(
            iri="tkg:knownSince",
            en="known since",
            zh="知悉日期",
            says="The day by which the content was known: the last one that the date of retrieval, else of "
            "issue, can mean.",
            says_zh="内容最迟已知的日期:获取日期(若无则为发布日期)所能表示的最后一天。",
            datatype="xsd:date",
        ),
    ),
    Slot(
        property=Property(
            iri="tkg:origin",
            en="origin",
            zh="来源",
            says="The first of the reports that have one origin with it: of one publisher, or copies of one "
            "text; a report that stands alone is its own origin.",
            says_zh="与其同源(同一出版方或同一文本的转载)的报告中的第一份;独立报告以自身为来源。",
            to=("report",),
        ),
    ),
    Slot(
        property=Property(
            iri="dcterms:language",
            en="language",
            zh="语言",
            says="A language of the report as a BCP 47 tag in lower case.",
            says_zh="报告语言(小写 BCP 47 标签)。",
            datatype="xsd:string",
        ),
        least=1,
        most=None,
    ),
    Slot(
        property=Property(
            iri="schema:url",
            en="address",
            zh="网址",
            says="Where the report can be had.",
            says_zh="获取报告的网址。",
            datatype="xsd:string",
        ),
    ),
    Slot(
        property=Property(
            iri="dcterms:rights",
            en="licence",
            zh="许可",
            says="The terms under which the report may be used.",
            says_zh="报告的使用条款。",
            datatype="xsd:string",
        ),
    ),
    Slot(
        property=Property(
            iri="schema:mentions",
            en="mentions",
            zh="提及",
            says="Something that the report names.",
            says_zh="报告所提及的对象。",
            to=_NAMEABLE,
        ),
        most=None,
    ),
)
"""What a report says of itself."""

_EVIDENCE = Property(
    iri="tkg:evidence",
    en="evidence",
    zh="证据",
    says="The characters of a document that state the claim, as an RFC 5147 fragment.",
    says_zh="陈述该断言的文献字符范围(RFC 5147 片段)。",
)

_SOURCE = Property(
    iri="prov:wasDerivedFrom",
    en="source",
    zh="来源",
    says="The report that makes the claim.",
    says_zh="作出该断言的报告。",
    to=("report",),
)

CITED = (
    Slot(property=_EVIDENCE, least=1, most=None),
    Slot(
        property=Property(
            iri="tkg:subjectEvidence",
            en="evidence of the subject",
            zh="主体证据",
            says="The characters that name the subject of the claim.",
            says_zh="指明断言主体的字符范围。",
        ),
        most=None,
    ),
    Slot(
        property=Property(
            iri="tkg:objectEvidence",
            en="evidence of the object",
            zh="客体证据",
            says="The characters that name the object of the claim, or its figure.",
            says_zh="指明断言客体或数字的字符范围。",
        ),
        most=None,
    ),
    Slot(property=_SOURCE, least=1),
    Slot(
        property=Property(
            iri="tkg:grounding",
            en="grounding",
            zh="核对方式",
            says="Whether the evidence was read again in the original, or stands as recorded.",
            says_zh="证据是否已在原文中重新核对,或仅为记录。",
            datatype="xsd:string",
        ),
        least=1,
        choices=get_args(Grounding),
    ),
    Slot(
        property=Property(
            iri="tkg:method",
            en="method",
            zh="方法",
            says="How the claim was found: by a reviewer, by rules, or by a model.",
            says_zh="断言的获取方式:人工审阅、规则或模型。",
            datatype="xsd:string",
        ),
        least=1,
        choices=get_args(Method),
    ),
    Slot(
        property=Property(
            iri="tkg:rule",
            en="rule",
            zh="规则",
            says="The name of the rule that found the claim.",
            says_zh="发现该断言的规则名称。",
            datatype="xsd:string",
        ),
    ),
    Slot(
        property=Property(
            iri="tkg:confidence",
            en="confidence",
            zh="置信度",
            says="How sure the claim is, from 0 to 1.",
            says_zh="断言的可信程度,0 到 1。",
            datatype="xsd:decimal",
            minimum=0,
            maximum=1,
        ),
        least=1,
    ),
)
"""What every claim carries besides what it states."""

STATED = (
    Slot(
        property=Property(
            iri="tkg:claim",
            en="claim",
            zh="所依断言",
            says="A claim that the resolved deal, figure, rank or factor rests on.",
            says_zh="归并后的交易、数字、排名或因素所依据的断言。",
            to=("claim",),
        ),
        least=1,
        most=None,
    ),
    Slot(property=_EVIDENCE, most=None),
    Slot(property=_SOURCE, most=None),
)
"""What a node of the resolved graph carries that claims make."""

DATED = (
    Slot(
        property=Property(
            iri="tkg:earliest",
            en="earliest day",
            zh="最早日期",
            says="The first day that the date, as precise as it is stated, may mean.",
            says_zh="所述日期可能的最早一天。",
            datatype="xsd:date",
        ),
        least=1,
    ),
    Slot(
        property=Property(
            iri="tkg:latest",
            en="latest day",
            zh="最晚日期",
            says="The last day that the date, as precise as it is stated, may mean.",
            says_zh="所述日期可能的最晚一天。",
            datatype="xsd:date",
        ),
        least=1,
    ),
)
"""What goes with a `tkg:date`."""

LABEL = Property(
    iri="rdfs:label",
    en="plain label",
    zh="标签",
    says="The name to show.",
    says_zh="用于显示的名称。",
    datatype="xsd:string",
)
"""The plain label of anything."""

LABELLED = (Slot(property=LABEL),)
"""What goes with the labels of a factor, which is named like a thing."""

UNNAMED = (
    Slot(
        property=Property(
            iri="tkg:unnamed",
            en="unnamed",
            zh="未具名",
            says="True on a side of a deal that its source leaves unnamed and only describes.",
            says_zh="来源未具名的交易方为真;其标签为来源中的描述。",
            datatype="xsd:boolean",
        ),
        least=1,
    ),
    Slot(property=LABEL, least=1),
)
"""What stands on a side of a deal that its source leaves unnamed."""

ROLE_TYPES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {"player": ("company", "product"), "region": ("region", "country"), "segment": ("segment",)}
)
"""The entity types that a role of a membership may be played by."""
