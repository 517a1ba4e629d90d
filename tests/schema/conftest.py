from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox
import pytest

import kg.pipeline

from .sample import write_sample

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT


@pytest.fixture(scope="session")
def seeds(built_seeds: Path) -> bytes:
    """The dataset of the seeds as N-Quads."""
    return (built_seeds / "telehealth.nq").read_bytes()


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> frozenset[ox.Triple]:
    """A small graph in which every class and every field of the model occurs."""
    folder = write_sample(tmp_path_factory.mktemp("sample"))
    data = kg.pipeline.build([folder]).files["telehealth.nq"]
    return frozenset(quad.triple for quad in ox.parse(data, format=ox.RdfFormat.N_QUADS))
