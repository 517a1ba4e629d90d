"""A terminal for tests: keys typed into the review screen."""

from __future__ import annotations

from threading import Thread

from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput

from kg.cli.review_screen import Walk, run_screen

__all__ = ["keys"]


def keys(desk: Walk, typed: str) -> None:
    """Type into the screen, in a thread: other tests may have a loop running in this one."""
    with create_pipe_input() as pipe:
        pipe.send_text(typed)
        thread = Thread(target=run_screen, args=(desk,), kwargs={"input": pipe, "output": DummyOutput()})
        thread.start()
        thread.join(timeout=60)
        assert not thread.is_alive()
