from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

import kg
from tests.serve.running import Service, running

SEEDS = Path(__file__).parents[2] / "seeds"


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("serve") / "output"
    kg.build([SEEDS], output=folder)
    return folder


@pytest.fixture(scope="session")
def service(built: Path) -> Iterator[Service]:
    with running(built, "--seconds", "60", "--memory", "512", processes=2) as started:
        yield started
