"""Commands measured in processes of their own, and rows that machines can read."""

from __future__ import annotations

import json
import math
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

__all__ = ["Run", "exponent", "fresh", "in_turn", "kg", "memory", "python", "row"]

_LOOK = 0.05
"""Seconds between two looks at the memory of a running command."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """What a command took: seconds of CPU with its children, seconds on the clock, and megabytes at most.

    `output` is what it has printed.
    """

    cpu: float
    wall: float
    peak: float
    output: str = ""


def kg(*arguments: object) -> list[str]:
    """The command line of `kg`, in this Python."""
    return [sys.executable, "-m", "kg", *map(str, arguments)]


def python(script: str, *arguments: object) -> list[str]:
    """The command line of a script, in this Python."""
    return [sys.executable, script, *map(str, arguments)]


def fresh(command: Sequence[str], *, rounds: int = 1) -> Run:
    """The medians of a command over some rounds, each in a new process; raises RuntimeError if one fails."""
    return _medians([_once(command) for _ in range(rounds)])


def in_turn(commands: Mapping[str, Sequence[str]], *, rounds: int) -> dict[str, Run]:
    """The medians of commands that are compared: each round runs one after the other, under the same load.

    Raises RuntimeError if one fails.
    """
    runs = [{name: _once(command) for name, command in commands.items()} for _ in range(rounds)]
    return {name: _medians([each[name] for each in runs]) for name in commands}


def _medians(runs: Sequence[Run]) -> Run:
    cpu, wall, peak = (
        statistics.median(getattr(run, name) for run in runs) for name in ("cpu", "wall", "peak")
    )
    return Run(cpu=cpu, wall=wall, peak=peak, output=runs[-1].output)


def _once(command: Sequence[str]) -> Run:
    begun, peak = time.perf_counter(), 0.0
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        while not (ended := os.wait4(process.pid, os.WNOHANG))[0]:
            peak = max(peak, memory(process.pid), _highest(process.pid))
            time.sleep(_LOOK)
        wall = time.perf_counter() - begun
        process.returncode = os.waitstatus_to_exitcode(ended[1])
        output = process.stdout.read()
    if process.returncode:
        raise RuntimeError(f"exit code {process.returncode}: {' '.join(command)}")
    used = ended[2]
    return Run(cpu=used.ru_utime + used.ru_stime, wall=wall, peak=peak, output=output)


def _highest(pid: int) -> float:
    """Megabytes that a process alone has held at most, between two looks too.

    What the system tells of an ended process (`ru_maxrss`) counts the one that has started it as well.
    """
    try:
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    except OSError:  # it has ended meanwhile
        return 0.0
    return sum(int(line.split()[1]) for line in lines if line.startswith("VmHWM:")) / 1024


def memory(root: int) -> float:
    """Megabytes of a process and all below it; pages that they share count once (PSS)."""
    total, left = 0, [root]
    while left:
        pid = left.pop()
        try:
            lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
            children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
        except OSError:  # it has ended meanwhile
            continue
        total += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
        left += map(int, children)
    return total / 1024


def exponent(points: Sequence[tuple[float, float]]) -> float:
    """The power with which the second figure grows as the first does, by least squares of the logarithms.

    >>> round(exponent([(10, 3), (100, 30), (1000, 300)]), 2)
    1.0
    """
    logarithms = [(math.log(size), math.log(taken)) for size, taken in points]
    return statistics.linear_regression(*zip(*logarithms, strict=True)).slope


def row(table: str, **cells: object) -> None:
    """Print one row of a table as a line of JSON; floats keep three significant figures."""
    kept = {name: _rounded(cell) for name, cell in cells.items()}
    print(json.dumps({"table": table, **kept}, ensure_ascii=False), flush=True)


def _rounded(cell: object) -> object:
    if not isinstance(cell, float) or not math.isfinite(cell):
        return cell
    whole = float(f"{cell:.3g}")
    return int(whole) if whole == int(whole) and abs(whole) >= 100 else whole
