"""Several processes answer on one port, and live and end together."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from kg.serve.settings import Limits, Settings
from kg.serve.siblings import _written, read_settings
from tests.serve.awaiting import until
from tests.serve.running import Service, running
from tests.serve.test_limits import _children, _running, needs_ps

pytestmark = needs_ps


@pytest.fixture
def pair(built: Path) -> Iterator[Service]:
    with running(built, processes=2) as service:
        until(lambda: sibling(service) is not None)
        yield service


def sibling(service: Service) -> int | None:
    """The further process, once it has workers."""
    for pid in _children(service.process.pid):
        if any(_children(child) for child in _children(pid)):
            return pid
    return None


def _answers(service: Service, number: int = 20) -> bool:
    return all(service.query(f"ASK {{}} # {each}").status == 200 for each in range(number))


def test_a_killed_process_is_started_again(pair: Service) -> None:
    first = sibling(pair)
    assert first
    os.kill(first, signal.SIGKILL)
    until(lambda: not _running(first))
    until(lambda: sibling(pair) not in (None, first))
    assert _answers(pair)


def test_the_others_end_with_the_first(pair: Service) -> None:
    other = sibling(pair)
    assert other
    pair.process.kill()
    pair.process.wait()
    until(lambda: not _running(other))


def test_a_stop_ends_all(pair: Service) -> None:
    other = sibling(pair)
    assert other
    assert _answers(pair)
    pair.process.terminate()
    assert pair.process.wait(60) == 0
    assert not _running(other)


def test_settings_are_handed_on_whole(tmp_path: Path) -> None:
    settings = Settings(
        folder=tmp_path, port=0, limits=Limits(seconds=2.5), names=("a.example",), processes=3
    )
    assert read_settings(_written(settings)) == settings
