"""A seeded slice of inputs that are nearly right: each gives a result or one refusal, in bounded time."""

from __future__ import annotations

import random
import time

import pytest

from kg.errors import KgError
from tests.conftest import SOAK
from tests.fuzzing.kinds import KINDS, Kind

SECONDS = 10.0


def findings(kind: Kind, seed: str, number: int) -> list[str]:
    """What is neither a result nor a refusal of one line among so many inputs, and what takes too long."""
    found = []
    for each in range(number):
        name = f"{seed}/{each}"
        begun = time.process_time()
        try:
            kind.take(random.Random(name))
        except KgError as error:
            if "\n" in str(error):
                found.append(f"{name}: several lines: {error!r}")
        except Exception as error:
            found.append(f"{name}: {type(error).__name__}: {error}")
        if time.process_time() - begun > SECONDS:
            found.append(f"{name}: {time.process_time() - begun:.1f} seconds")
    return found


@pytest.mark.parametrize("name", KINDS)
def test_every_input_is_taken_or_refused(name: str) -> None:
    kind = KINDS[name]
    assert findings(kind, name, kind.full if SOAK else kind.slice) == []
