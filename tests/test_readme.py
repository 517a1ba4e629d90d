"""The README is true: every command in it is run and every output compared."""

from __future__ import annotations

import doctest
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text("utf-8")
_BLOCK = re.compile(r"```(console|pycon)\n(.*?)```", re.S)
# Commands that set up a machine or start a browser; the Makefile and other tests run what they stand for.
_NOT_RUN = ("make ", "export ", "pip ", "python3 -m ")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the seeds, a sample report and a finished build, as the README supposes."""
    folder = tmp_path_factory.mktemp("readme")
    (folder / "seeds").symlink_to(ROOT / "seeds")
    (folder / "tests").symlink_to(ROOT / "tests")
    kg(folder, "build", "seeds", "-o", "output")
    return folder


def kg(folder: Path, *arguments: str) -> str:
    command = [sys.executable, "-m", "kg", *arguments]
    environment = {**os.environ, "COLUMNS": "200"}
    return subprocess.run(
        command, cwd=folder, env=environment, check=True, capture_output=True, text=True
    ).stdout


def blocks(kind: str) -> list[str]:
    return [body for found, body in _BLOCK.findall(README) if found == kind]


def sessions(block: str) -> Iterator[tuple[str, str]]:
    """The commands of a block, each with the output shown below it."""
    for part in re.split(r"^\$ ", block, flags=re.M)[1:]:
        command, _, output = part.partition("\n")
        while command.endswith("\\"):
            more, _, output = output.partition("\n")
            command = command[:-1] + more
        yield command, output


def trimmed(text: str) -> list[str]:
    return [line.rstrip() for line in text.strip("\n").splitlines()]


@pytest.mark.parametrize("block", blocks("console"))
def test_commands_print_what_the_readme_shows(block: str, folder: Path) -> None:
    for command, expected in sessions(block):
        if command.startswith(_NOT_RUN):
            continue
        words = shlex.split(command)
        assert words[0] == "kg", f"{command!r} is run by nobody"
        found = trimmed(kg(folder, *words[1:]))
        shown = trimmed(expected)
        if "..." in shown:
            cut = shown.index("...")
            assert found[:cut] == shown[:cut]
            assert found[len(found) - len(shown) + cut + 1 :] == shown[cut + 1 :]
        else:
            assert found == shown


@pytest.mark.parametrize("block", blocks("pycon"))
def test_python_sessions_run(block: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    case = doctest.DocTestParser().get_doctest(block, {}, "README", "README.md", 0)
    report: list[str] = []
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE)
    runner.run(case, out=report.append)
    assert runner.failures == 0, "".join(report)
    assert runner.tries > 0


def test_shows_something_of_everything() -> None:
    text = "\n".join(blocks("console"))
    for command in ("build", "query", "show", "explain", "validate"):
        assert f"$ kg {command}" in text
    assert len(blocks("pycon")) >= 1


def test_code_begins_early() -> None:
    lines = README.splitlines()
    assert next(number for number, line in enumerate(lines, 1) if line.startswith("```")) <= 25
