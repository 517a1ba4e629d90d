from __future__ import annotations

import signal
import threading
from pathlib import Path

import pytest

from kg.errors import DocumentError
from kg.scale import extraction
from kg.scale.bound import bounded_time
from kg.scale.extraction import Unread, extract_files


def compute() -> None:
    while True:
        sum(range(1000))


def test_what_computes_too_long_is_refused() -> None:
    message = r"endless\.txt: the document takes more than 0 seconds"
    with pytest.raises(DocumentError, match=message), bounded_time(0.02, file="endless.txt"):
        compute()


def test_the_bound_ends_with_its_block() -> None:
    before = signal.getsignal(signal.SIGPROF)
    with bounded_time(5, file="a.txt"):
        pass
    assert signal.getitimer(signal.ITIMER_PROF) == (0.0, 0.0)
    assert signal.getsignal(signal.SIGPROF) == before


def test_another_thread_runs_unbounded() -> None:
    ran: list[bool] = []

    def work() -> None:
        with bounded_time(0.001, file="a.txt"):
            ran.append(sum(range(100_000)) > 0)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert ran == [True]


def test_a_document_that_takes_too_long_is_one_refusal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.txt"
    file.write_text("The market.", encoding="utf-8")
    monkeypatch.setattr(extraction, "seconds_for", lambda size: 0.02)
    monkeypatch.setattr(extraction, "propose", lambda document: compute())
    (found,) = extract_files([file])
    assert isinstance(found, Unread)
    assert "takes more than" in found.problem
