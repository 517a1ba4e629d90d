"""What is kept of the patterns is what is read off them, and spares to read them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from kg.claims.extraction import __main__ as writing
from kg.claims.extraction.grammar import hints as module
from kg.claims.extraction.grammar.cued import Cued
from kg.claims.extraction.grammar.hints import Filed, Hints, hints, read_hints, reread_hints
from tests.conftest import ROOT

UNREAD = """
from kg.claims.extraction.grammar import hints
from kg.documents import read
from pathlib import Path
import sys

def refused(*of):
    raise AssertionError(f"read anew: {of}")

hints.cues = hints.opening = refused
from kg.claims.extraction import extract
for path in sys.argv[1:]:
    extract(read(Path(path)))
"""


def test_no_pattern_of_the_rules_is_read_to_extract() -> None:
    texts = sorted((ROOT / "tests" / "corpus").glob("*.txt"))[::4]
    run = [sys.executable, "-c", UNREAD, *map(str, texts)]
    done = subprocess.run(run, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_what_is_kept_of_a_pattern_is_what_is_read_off_it(monkeypatch: pytest.MonkeyPatch) -> None:
    pattern = r"(?i)\b(?:buys|sells) (?:\d+ )?stakes"
    read = hints(pattern)
    assert read == Hints(frozenset({"stakes"}), r"\b(?=[bs])")
    monkeypatch.setattr(module, "_ASKED", {})
    key = next(iter(_kept(pattern)))
    monkeypatch.setattr(module, "_kept", lambda: {key: Hints(frozenset({"kept"}), "")})
    assert Cued(pattern).cues == {"kept"}


def test_an_outline_has_hints_of_its_own() -> None:
    read = hints("(?:buys|sells) it", outline=lambda: "(?:.*) it")
    assert read.cues == {" it"} != hints("(?:buys|sells) it").cues


def test_the_file_is_written_and_compared(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    filed = Filed("3.11", {"key": Hints(frozenset({"buys "}), "", ("a",)), "other": Hints(None, "")})
    monkeypatch.setattr(writing, "reread_hints", lambda: filed)
    monkeypatch.setattr(writing, "FILE", tmp_path / "hints.json")
    assert writing.main(["--check"]) == 1
    assert "run make hints" in capsys.readouterr().err
    assert writing.main([]) == 0
    assert writing.main(["--check"]) == 0
    assert read_hints(tmp_path / "hints.json") == filed


@pytest.mark.parametrize("content", [b"", b"<<<<<<< ours", b'{"key": [null, "a", []]}', b"\xff"])
def test_of_a_torn_file_nothing_is_kept(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "hints.json").write_bytes(content)
    assert read_hints(tmp_path / "hints.json").hints == {}


@pytest.mark.parametrize(
    ("python", "hints", "code"),
    [
        ("3.11", {"key": Hints(None, "b")}, 1),
        ("3.12", {"key": Hints(None, "b")}, 0),
        ("3.12", {"key": Hints(None, "a"), "new": Hints(None, "")}, 1),
    ],
)
def test_what_another_version_reads_off_the_same_patterns_is_as_good(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, python: str, hints: dict[str, Hints], code: int
) -> None:
    monkeypatch.setattr(writing, "FILE", tmp_path / "hints.json")
    writing.FILE.write_bytes(Filed("3.11", {"key": Hints(None, "a")}).written())
    monkeypatch.setattr(writing, "reread_hints", lambda: Filed(python, hints))
    assert writing.main(["--check"]) == code


def _kept(pattern: str) -> dict[str, Hints]:
    hints(pattern)
    return reread_hints().hints
