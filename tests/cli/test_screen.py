"""What a terminal is told of long work."""

from __future__ import annotations

from itertools import count

import pytest

from kg.cli.screen import Pace, console, table


def test_a_long_step_tells_its_rate_and_what_is_left() -> None:
    ticks = count()
    pace = Pace(clock=lambda: float(next(ticks)))
    assert pace.line("reading") == "reading"
    assert pace.line("extracting", 1, 3) == "extracting"
    pace = Pace(clock=lambda: float(next(ticks)))
    assert pace.line("extracting", 10, 1000) == "extracting: 10 of 1,000"
    assert pace.line("extracting", 40, 1000) == "extracting: 40 of 1,000, 30 a second, 0:00:32 left"
    assert pace.line("writing") == "writing"


def test_a_table_in_a_pipe_is_not_filled_up(capsys: pytest.CaptureFixture[str]) -> None:
    console().print(table(("name", "note"), [("Aster", "a long note"), ("Birch", "")]))
    assert capsys.readouterr().out == "name   note\nAster  a long note\nBirch\n"
