"""A build killed at any moment: old or new output whole, nothing finished done again, nothing left over."""

from __future__ import annotations

import os
import random
import signal
import time
from contextlib import suppress
from pathlib import Path

from conftest import SOAK

from tests.cli.building import VERSIONS, Builds, builds_in

KILLS = 500 if SOAK else 4
INTERRUPTS = 100 if SOAK else 2


def stop(builds: Builds, number: int, sign: int, dice: random.Random) -> None:
    """Stop a build at some moment, unless it is quicker."""
    time.sleep(dice.uniform(0, builds.seconds))
    with suppress(ProcessLookupError):
        os.killpg(number, sign)


def beside(builds: Builds) -> set[str]:
    return {path.name for path in builds.work.iterdir() if "out" in path.name}


def check_nothing_is_left(builds: Builds, version: str) -> None:
    assert builds.found() == version
    assert set(builds.cached(builds.out)) == builds.entries[version]
    assert beside(builds) == {"out", ".cache-out", ".lock-out"}
    assert not list((builds.work / ".cache-out").glob("*/.*"))
    assert not list((builds.work / "tmp").iterdir())


def test_a_build_stopped_at_any_moment(tmp_path: Path) -> None:
    dice = random.Random(8)
    with builds_in(tmp_path) as builds:
        kill_often(builds, dice)
        assert builds.log == ""
        interrupt_often(builds, dice)
        assert not list((tmp_path / "tmp").iterdir())


def kill_often(builds: Builds, dice: random.Random) -> None:
    wanted, before = 0, None
    finished: dict[str, int] = {}
    for _ in range(KILLS):
        version = VERSIONS[wanted]
        number = builds.start(version, builds.out, jobs=dice.choice((1, 2, 2)))
        stop(builds, number, signal.SIGKILL, dice)
        builds.end()
        now = builds.found()
        assert now in (before, version)
        cached = builds.cached(builds.out)
        kept = {key: when for key, when in finished.items() if key in builds.entries[version]}
        assert kept.items() <= cached.items(), "what was finished was done again"
        finished, before = cached, now
        if now == version:
            wanted = 1 - wanted
    builds.start(VERSIONS[wanted], builds.out)
    assert builds.end() == 0
    check_nothing_is_left(builds, VERSIONS[wanted])


def interrupt_often(builds: Builds, dice: random.Random) -> None:
    """As Ctrl-C does it: one word, the exit code for it, and nothing is left even before the next build.

    Once the new output is in its place, and only what was built is still to be said, it stays.
    """
    before = builds.found()
    wanted = 1 - VERSIONS.index(before or "two")
    for _ in range(INTERRUPTS):
        version = VERSIONS[wanted]
        log = builds.work / "said"
        number = builds.start(version, builds.out, log=log)
        stop(builds, number, signal.SIGINT, dice)
        status = os.waitstatus_to_exitcode(builds.end())
        assert (status, log.read_text()) in ((130, "kg: stopped.\n"), (0, ""))
        found = builds.found()
        assert found == version or (found == before and status)
        assert beside(builds) <= {"out", ".cache-out", ".lock-out"}
        log.unlink()
        if found == version:
            wanted, before = 1 - wanted, version
