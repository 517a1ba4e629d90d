"""One report as claims: the form of a reviewed claim file, and of what an extractor returns."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any

from pydantic import Field, InstanceOf, SerializeAsAny

from kg.model.base import Frozen
from kg.model.claim import Claim, claim_fields
from kg.model.entity import AnyEntity, Entity, Market, Segment
from kg.model.fields import Ref, Unnamed
from kg.model.source import Source
from kg.model.terms import Property

__all__ = ["Report", "claim_references", "entity_references"]


class Report(Frozen):
    """A source, the entities it names by local key, and its claims in the order of the file."""

    document: Source
    entities: Annotated[dict[Ref, AnyEntity], Field(default_factory=dict)]
    claims: tuple[SerializeAsAny[InstanceOf[Claim]], ...] = ()

    def entity(self, key: str) -> Entity:
        """The entity of a local key."""
        return self.entities[key]


def claim_references(claim: Claim) -> Iterator[tuple[str, Property, str]]:
    """Every entity key that a claim uses, with the field and its property."""
    for field in claim_fields(type(claim)):
        if not field.property.to:
            continue
        value: Any = getattr(claim, field.name)
        for item in value if field.many else (value,):
            if item is None or isinstance(item, Unnamed) or item in field.property.words:
                continue
            yield field.name, field.property, item


def entity_references(entity: Entity) -> Iterator[tuple[str, tuple[str, ...], str]]:
    """Every entity key that an entity uses, with the field and the types it may have."""
    pairs: list[tuple[str, tuple[str, ...], str | None]]
    if isinstance(entity, Segment):
        pairs = [("dimension", ("dimension",), entity.dimension), ("parent", ("segment",), entity.parent)]
    elif isinstance(entity, Market):
        pairs = [("region", ("region", "country"), entity.region)]
    else:
        pairs = [("company", ("company",), getattr(entity, "company", None))]
    for name, types, key in pairs:
        if key is not None:
            yield name, types, key
