"""How our properties specialise those of other vocabularies."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

__all__ = ["ALIGNMENTS", "EDGE_ALIGNMENTS", "RANGES"]

# Each row holds under RDFS entailment: a narrower property says at least what the wider one says.
ALIGNMENTS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "tkg:acquirer": ("schema:agent",),
        "tkg:claim": ("prov:wasDerivedFrom",),
        "tkg:currency": ("schema:currency",),
        "tkg:date": ("dcterms:date",),
        "tkg:document": ("schema:encoding",),
        "tkg:evidence": ("dcterms:source",),
        "tkg:investor": ("schema:agent",),
        "tkg:party": ("schema:participant",),
        "tkg:region": ("dcterms:spatial",),
        "tkg:seller": ("schema:seller",),
        "tkg:sha256": ("schema:sha256",),
        "tkg:target": ("schema:object",),
        "tkg:unit": ("schema:unitText",),
        "tkg:value": ("schema:value",),
    }
)
"""The properties of other vocabularies that a property specialises."""

EDGE_ALIGNMENTS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "tkg:basedIn": ("schema:location",),
        "tkg:coversRegion": ("dcterms:spatial",),
        "tkg:investedIn": ("org:linkedTo",),
        "tkg:mergedWith": ("org:linkedTo",),
        "tkg:partnerOf": ("org:linkedTo",),
        "tkg:subsidiaryOf": ("org:linkedTo", "schema:parentOrganization"),
    }
)
"""The properties of other vocabularies that a direct edge specialises."""

RANGES: Mapping[str, str] = MappingProxyType(
    {
        "tkg:evidence": "oa:SpecificResource",
        "tkg:objectEvidence": "oa:SpecificResource",
        "tkg:oneSide": "tkg:Statement",
        "tkg:otherSide": "tkg:Statement",
        "tkg:subjectEvidence": "oa:SpecificResource",
    }
)
"""What the values of a property are, where no shape can say it by one class."""
