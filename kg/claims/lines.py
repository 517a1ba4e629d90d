"""Proposed claims in JSON Lines, as `kg extract` writes them, read again."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from kg.claims.records import claim_of, entity_of
from kg.errors import ClaimFileError, Place
from kg.model.claim import Claim
from kg.model.report import Report
from kg.model.source import Source
from kg.reading.yaml_lines import read_text

__all__ = ["LINES", "read_claim_lines"]

LINES = ".jsonl"
"""The suffix of a file of claims in JSON Lines."""


@dataclass(frozen=True, slots=True)
class _Gathered:
    """What the lines so far say of one document."""

    source: Source
    entities: dict[str, Any] = field(default_factory=dict)
    claims: list[Claim] = field(default_factory=list)

    def report(self) -> Report:
        return Report(document=self.source, entities=self.entities, claims=tuple(self.claims))


def read_claim_lines(path: Path) -> tuple[Report, ...]:
    """The reports that the claims of a file are of, in the order of the file; raises ClaimFileError."""
    found: dict[str, _Gathered] = {}
    for number, line in enumerate(read_text(path).split("\n"), start=1):
        if line.strip():
            place = Place(file=str(path), line=number)
            try:
                _take(json.loads(line), found)
            except (ValidationError, ValueError, KeyError, TypeError, AttributeError) as error:
                problem = "the line holds no claim with its source and entities"
                remedy = "give what kg extract has written, a claim file or a built folder"
                raise ClaimFileError(problem, place=place, remedy=remedy) from error
    return tuple(each.report() for each in found.values())


def _take(row: Mapping[str, Any], found: dict[str, _Gathered]) -> None:
    gathered = found.setdefault(row["document"], _Gathered(Source.model_validate(row["source"])))
    for entity in row["entities"]:
        values = {name: value for name, value in entity.items() if name not in ("document", "key")}
        gathered.entities[entity["key"]] = entity_of(values)
    gathered.claims.append(claim_of(row).claim)
