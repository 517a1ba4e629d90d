"""What claims speak of, as one report names it: companies, markets, segments, regions ..."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from kg.model.base import Frozen
from kg.model.fields import Language, Name, Ref, Texts
from kg.model.properties import REGION
from kg.model.terms import Property, Term
from kg.values.names import normal_form

__all__ = [
    "ENTITY_TYPES",
    "AnyEntity",
    "Company",
    "Country",
    "Dimension",
    "Entity",
    "GovernmentBody",
    "Market",
    "Names",
    "Product",
    "Publisher",
    "Region",
    "Regulation",
    "Segment",
]

Names = Annotated[dict[Language, Annotated[tuple[Name, ...], Field(min_length=1)]], Field(min_length=1)]

_IN_SCHEME = Property(
    iri="skos:inScheme",
    en="dimension",
    zh="所属维度",
    says="The dimension of the report that the segment belongs to.",
    says_zh="细分市场所属的报告维度。",
    to=("dimension",),
)
_BROADER = Property(
    iri="skos:broader",
    en="parent segment",
    zh="上级细分市场",
    says="The segment that this one is a part of.",
    says_zh="本细分市场所属的上级细分市场。",
    to=("segment",),
)
_RESIDUAL = Property(
    iri="tkg:residual",
    en="residual",
    zh="其他类",
    says="Whether the segment is what is left over, as in Others.",
    says_zh="该细分市场是否为剩余类(如“其他”)。",
    datatype="xsd:boolean",
)
_MAKER = Property(
    iri="tkg:maker",
    en="maker",
    zh="所属公司",
    says="The company that makes or offers the product.",
    says_zh="制造或提供该产品的公司。",
    to=("company",),
)


class Entity(Frozen):
    """One thing as one report names it; `names` holds every form by language, the preferred one first."""

    term: ClassVar[Term]
    path: ClassVar[str]
    """The class in the IRI, in kebab case."""
    scoped: ClassVar[bool] = False
    """Whether the thing belongs to its report, so that its IRI carries the report's hash."""

    names: Names

    def forms(self) -> Iterator[tuple[str, str]]:
        """Every name with its language, in the order of the file."""
        for language, names in self.names.items():
            for name in names:
                yield language, name

    def preferred(self) -> str:
        """The name to show: the first English one, else the first."""
        return next(iter(self.names.get("en") or next(iter(self.names.values()))))

    def canonical(self) -> str:
        """What the entity is called in a claim's id: type and normal form of the preferred name."""
        return f"{self.path}:{normal_form(self.preferred())}"


class Company(Entity):
    """An organisation that acts in a market: vendor, provider, payer, investor, hospital group."""

    term: ClassVar[Term] = Term(
        name="Company",
        en="company",
        zh="公司",
        says="An organisation that acts in a market: vendor, provider, payer, investor, hospital group.",
        says_zh="在市场中活动的组织:供应商、服务提供者、支付方、投资方、医院集团。",
        parents=("org:FormalOrganization", "schema:Organization"),
    )
    path: ClassVar[str] = "company"
    type: Literal["company"]


class GovernmentBody(Entity):
    """A government, ministry or regulator."""

    term: ClassVar[Term] = Term(
        name="GovernmentBody",
        en="government body",
        zh="政府机构",
        says="A government, ministry or regulator.",
        says_zh="政府、部委或监管机构。",
        parents=("org:FormalOrganization", "schema:GovernmentOrganization"),
    )
    path: ClassVar[str] = "government-body"
    type: Literal["government_body"]


class Publisher(Entity):
    """Who publishes a report."""

    term: ClassVar[Term] = Term(
        name="Publisher",
        en="publisher",
        zh="出版方",
        says="Who publishes a report.",
        says_zh="发布报告的机构。",
        parents=("org:Organization", "schema:Organization"),
    )
    path: ClassVar[str] = "publisher"
    type: Literal["publisher"]


class Product(Entity):
    """A product, service or programme with a name of its own."""

    term: ClassVar[Term] = Term(
        name="Product",
        en="product",
        zh="产品",
        says="A product, service or programme with a name of its own.",
        says_zh="有专有名称的产品、服务或项目。",
        parents=("schema:Product",),
    )
    path: ClassVar[str] = "product"
    type: Literal["product"]
    company: Annotated[Ref | None, _MAKER] = None


class Region(Entity):
    """A part of the world that reports speak of."""

    term: ClassVar[Term] = Term(
        name="Region",
        en="region",
        zh="地区",
        says="A part of the world that reports speak of.",
        says_zh="报告所述的世界某一部分。",
        parents=("skos:Concept", "schema:Place"),
    )
    path: ClassVar[str] = "region"
    type: Literal["region"]


class Country(Entity):
    """A country or territory of ISO 3166-1."""

    term: ClassVar[Term] = Term(
        name="Country",
        en="country",
        zh="国家",
        says="A country or territory of ISO 3166-1.",
        says_zh="ISO 3166-1 所列的国家或地区。",
        parents=("skos:Concept", "schema:Country"),
    )
    path: ClassVar[str] = "region"
    type: Literal["country"]


class Regulation(Entity):
    """A law, rule or standard."""

    term: ClassVar[Term] = Term(
        name="Regulation",
        en="regulation",
        zh="法规",
        says="A law, rule or standard.",
        says_zh="法律、规则或标准。",
        parents=("schema:Legislation",),
    )
    path: ClassVar[str] = "regulation"
    type: Literal["regulation"]


class Dimension(Entity):
    """An axis along which one report divides a market, as the report words it."""

    term: ClassVar[Term] = Term(
        name="Dimension",
        en="dimension",
        zh="维度",
        says="An axis along which one report divides a market, as the report words it.",
        says_zh="报告划分市场所用的维度(按报告原文)。",
        parents=("skos:ConceptScheme",),
    )
    path: ClassVar[str] = "dimension"
    scoped: ClassVar[bool] = True
    type: Literal["dimension"]


class Segment(Entity):
    """A part of a market as one report divides it."""

    term: ClassVar[Term] = Term(
        name="Segment",
        en="segment",
        zh="细分市场",
        says="A part of a market as one report divides it.",
        says_zh="报告所划分的市场组成部分。",
        parents=("skos:Concept",),
    )
    path: ClassVar[str] = "segment"
    scoped: ClassVar[bool] = True
    type: Literal["segment"]
    dimension: Annotated[Ref | None, _IN_SCHEME] = None
    parent: Annotated[Ref | None, _BROADER] = None
    residual: Annotated[bool, _RESIDUAL] = False

    def canonical(self) -> str:
        """Type, axis and normal form: the same name on two axes is two segments."""
        return f"{self.path}:{self.dimension or ''}/{self.parent or ''}/{normal_form(self.preferred())}"


class Market(Entity):
    """A subject in a stated region; a market without a stated region has none."""

    term: ClassVar[Term] = Term(
        name="Market",
        en="market",
        zh="市场",
        says="What is sold (the subject) in a stated region.",
        says_zh="某一地区内某一标的物的市场。",
        parents=("skos:Concept",),
    )
    path: ClassVar[str] = "market"
    type: Literal["market"]
    names: Names = Field(default_factory=dict, validate_default=False)
    subject: Texts
    region: Annotated[Ref | None, REGION] = None

    def preferred(self) -> str:
        """The subject; the region is named beside it where labels are made."""
        return self.subject.get("en") or next(iter(self.subject.values()))

    def canonical(self) -> str:
        """Type, subject and region."""
        return f"{self.path}:{normal_form(self.preferred())}@{self.region or ''}"


AnyEntity = Annotated[
    Company
    | Country
    | Dimension
    | GovernmentBody
    | Market
    | Product
    | Publisher
    | Region
    | Regulation
    | Segment,
    Field(discriminator="type"),
]

ENTITY_TYPES: Mapping[str, type[Entity]] = MappingProxyType(
    {
        "company": Company,
        "country": Country,
        "dimension": Dimension,
        "government_body": GovernmentBody,
        "market": Market,
        "product": Product,
        "publisher": Publisher,
        "region": Region,
        "regulation": Regulation,
        "segment": Segment,
    }
)
"""Every entity type by its name in claim files."""
