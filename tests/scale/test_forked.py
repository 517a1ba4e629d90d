"""A forked process sees what stands in memory, and its death or its errors cost nothing."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from conftest import ROOT

from kg.errors import OutputError, Place
from kg.scale.forked import CAN_FORK, Forked
from tests.scale.tasks import gone

pytestmark = pytest.mark.skipif(not CAN_FORK, reason="no processes are forked here")


def test_it_sees_what_is_in_memory_and_changes_nothing_here() -> None:
    held = {"seen": 1}

    def change() -> tuple[int, int]:
        held["seen"] += 1
        return held["seen"], os.getpid()

    seen, process = Forked(change).result()
    assert (seen, held["seen"]) == (2, 1)
    assert process != os.getpid()


def test_its_error_is_raised_here() -> None:
    def fail() -> None:
        raise OutputError("the disk is full", place=Place(file="out"), remedy="make room")

    with pytest.raises(OutputError, match="out: the disk is full; make room"):
        Forked(fail).result()


def test_what_a_killed_process_did_is_done_here() -> None:
    here = os.getpid()

    def die() -> int:
        if os.getpid() != here:
            os.kill(os.getpid(), signal.SIGKILL)
        return os.getpid()

    assert Forked(die).result() == here


def test_one_that_is_not_asked_any_longer_is_ended(tmp_path: Path) -> None:
    def linger() -> None:
        (tmp_path / "begun").touch()
        time.sleep(60)
        (tmp_path / "ended").touch()

    begun = time.monotonic()
    lingering = Forked(linger)
    while not (tmp_path / "begun").exists():
        time.sleep(0.01)
    lingering.stop()
    assert time.monotonic() - begun < 30
    assert not (tmp_path / "ended").exists()


LINGER = """
import sys, time
from pathlib import Path
from kg.scale.forked import Forked

def linger():
    Path(sys.argv[1]).write_text(str(__import__("os").getpid()))
    time.sleep(60)

Forked(linger).result()
"""


def test_it_ends_with_the_process_that_started_it(tmp_path: Path) -> None:
    told = tmp_path / "number"
    with subprocess.Popen([sys.executable, "-c", LINGER, str(told)], cwd=ROOT) as process:
        while not (told.exists() and told.read_text()):
            time.sleep(0.01)
        process.kill()
    assert gone(int(told.read_text()))
