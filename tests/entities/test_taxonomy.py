from __future__ import annotations

from pathlib import Path

import pytest

from kg.entities.taxonomy import FILES, read_concepts
from kg.errors import InputError
from kg.model.knowledge import Concept


def test_countries_and_regions_are_read(concepts: dict[str, Concept]) -> None:
    portugal = concepts["region/portugal"]
    assert portugal.country
    assert portugal.names["en"][0] == "Portugal"
    assert portugal.broader == ("region/southern-europe",)
    assert not concepts["region/iberia"].country
    assert sum(concept.country for concept in concepts.values()) > 240


def test_every_place_lies_in_the_world(concepts: dict[str, Concept]) -> None:
    for path in (path for path in concepts if path.startswith("region/")):
        seen = [path]
        while seen[-1] != "region/world":
            (above,) = concepts[seen[-1]].broader
            assert above not in seen
            seen.append(above)


def test_what_lies_above_a_concept_is_a_concept(concepts: dict[str, Concept]) -> None:
    assert all(path in concepts for concept in concepts.values() for path in concept.broader)


def test_a_broken_taxonomy_is_refused(tmp_path: Path) -> None:
    for name in FILES:
        (tmp_path / name).write_text("this is no Turtle")
    with pytest.raises(InputError, match=r"regions\.ttl: the file is no Turtle"):
        read_concepts(tmp_path)
    with pytest.raises(InputError, match="cannot be read"):
        read_concepts(tmp_path / "none")
