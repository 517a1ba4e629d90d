"""Worker processes that die, at any moment and again and again, cost no result."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from functools import partial
from multiprocessing import active_children
from pathlib import Path

import pytest
from conftest import ROOT, SOAK

from kg.scale.worker import DiedError, Worker
from kg.scale.workers import Lost, in_order
from tests.scale.tasks import always_dies, dies_once, fails, gone, square

KILLS = 20 if SOAK else 4


@pytest.mark.parametrize("jobs", [1, 2])
def test_results_come_in_the_order_of_the_items(jobs: int) -> None:
    assert list(in_order(square, range(100), jobs=jobs, chunk=7)) == [n * n for n in range(100)]


def test_nothing_is_lost_or_doubled_when_workers_are_killed(tmp_path: Path) -> None:
    wanted = frozenset(random.Random(3).sample(range(200), KILLS))
    found = list(in_order(partial(dies_once, tmp_path, wanted), range(200), jobs=2, chunk=5))
    assert found == [n * n for n in range(200)]
    assert {int(path.name) for path in tmp_path.iterdir()} == wanted


def test_an_item_that_kills_its_worker_each_time_is_given_back() -> None:
    found = list(in_order(always_dies, range(20), jobs=2, chunk=4))
    assert found == [Lost(n) if n == 7 else n * n for n in range(20)]


@pytest.mark.skipif(not hasattr(os, "waitpid"), reason="processes are waited for by number")
def test_a_death_is_known_though_another_thread_has_waited_for_the_process() -> None:
    worker = Worker(square)
    assert worker.results([3]) == [9]
    process = active_children()[-1].pid or 0
    os.kill(process, signal.SIGKILL)
    os.waitpid(process, 0)
    with pytest.raises(DiedError):
        worker.results([4])
    assert worker.results([5]) == [25]
    worker.stop()


def test_an_error_is_the_callers() -> None:
    results = in_order(fails, range(20), jobs=2, chunk=2)
    with pytest.raises(ValueError, match="five"):
        list(results)


def test_items_are_taken_as_they_are_needed() -> None:
    taken: list[int] = []

    def items() -> object:
        for number in range(10_000):
            taken.append(number)
            yield number

    results = in_order(square, items(), jobs=2, chunk=3)  # type: ignore[arg-type]
    assert next(results) == 0
    results.close()  # type: ignore[attr-defined]
    assert len(taken) < 100


def test_a_script_without_the_guard_is_told_so(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text("from kg.scale.workers import in_order\nprint(list(in_order(abs, range(9), jobs=2)))\n")
    ran = subprocess.run(
        [sys.executable, script], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert ran.returncode == 1
    assert "UsageError: no worker process can start; a script that asks for several needs" in ran.stderr


def started(tmp_path: Path) -> subprocess.Popen[str]:
    """A script whose two workers are at work."""
    script = Path(__file__).with_name("at_work.py")
    process = subprocess.Popen(
        [sys.executable, str(script), str(tmp_path)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        start_new_session=True,
        stderr=subprocess.PIPE,
        text=True,
    )
    while len(list(tmp_path.iterdir())) < 2:
        assert process.poll() is None
        time.sleep(0.02)
    return process


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="processes are looked at in /proc")
@pytest.mark.parametrize("whole_group", [True, False])
def test_an_interrupt_ends_all_processes_without_a_word(tmp_path: Path, *, whole_group: bool) -> None:
    process = started(tmp_path)
    (os.killpg if whole_group else os.kill)(process.pid, signal.SIGINT)
    assert process.communicate(timeout=60)[1] == "interrupted\n"
    assert all(gone(int(path.name)) for path in tmp_path.iterdir())


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="processes are looked at in /proc")
def test_workers_end_with_the_process_that_started_them(tmp_path: Path) -> None:
    process = started(tmp_path)
    process.kill()
    process.communicate(timeout=60)
    assert all(gone(int(path.name)) for path in tmp_path.iterdir())
