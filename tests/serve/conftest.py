from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.serve.running import Service, running


@pytest.fixture(scope="session")
def built(built_seeds: Path) -> Path:
    return built_seeds


@pytest.fixture(scope="session")
def service(built: Path) -> Iterator[Service]:
    with running(built, "--seconds", "60", "--memory", "512", processes=2) as started:
        yield started
