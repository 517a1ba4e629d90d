"""Where errors become sentences and exit codes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ROOT, Command
from rich.console import Console

import kg
from kg.cli import build, screen
from kg.cli.screen import console, progress, table


def test_the_version(kg_command: Command) -> None:
    assert kg_command("--version").out == f"telehealth-kg {kg.__version__}\n"


def test_without_a_command_there_is_help(kg_command: Command) -> None:
    ran = kg_command()
    assert "kg build" in ran.out + ran.err
    assert ran.code == 0


@pytest.mark.parametrize("arguments", [("nonsense",), ("build", "--nonsense"), ("show",), ("extract",)])
def test_wrong_usage(arguments: tuple[str, ...], kg_command: Command) -> None:
    ran = kg_command(*arguments)
    assert ran.code == 2
    assert ran.out == ""
    assert ran.err.count("\n") == 1
    assert ran.err.endswith(" -h tells what it takes.\n")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("review", "--originals"), "Option '--originals' requires an argument"),
        (("explain", "a", "b", "c"), "more is given than it takes: c"),
        (("build", "-j", "x"), "Invalid value for '--jobs' / '-j': a whole number is wanted"),
        (("query", "--timeout", "-3"), "Invalid value for '--timeout': it must be at least 0"),
    ],
)
def test_wrong_usage_is_told_in_words_of_its_own(
    arguments: tuple[str, ...], told: str, kg_command: Command
) -> None:
    command = f"kg {arguments[0]}"
    assert kg_command(*arguments).err == f"{command}: {told}; {command} -h tells what it takes.\n"


def test_a_slip_in_a_command_is_told_with_the_one_that_was_meant(kg_command: Command) -> None:
    told = "kg: No such command 'biuld'. Did you mean 'build'? kg -h tells what it takes.\n"
    assert kg_command("biuld").err == told


def test_an_error_is_one_sentence(kg_command: Command, tmp_path: Path) -> None:
    ran = kg_command("build", tmp_path / "none")
    assert ran.code == 3
    assert ran.out == ""
    assert ran.err == f"kg: {tmp_path / 'none'}: there is no such file or folder; mend the path.\n"


@pytest.mark.parametrize("place", [0, 3])
def test_a_traceback_is_shown_on_request(place: int, kg_command: Command, tmp_path: Path) -> None:
    words: list[str | Path] = ["build", tmp_path / "none", "-o", tmp_path / "out"]
    ran = (
        kg_command(*words[:place], "--debug", *words[place:]) if place == 0 else kg_command(*words, "--debug")
    )
    assert ran.code == 3
    assert "Traceback" in ran.err
    assert ran.err.endswith("mend the path.\n")


def test_an_unexpected_fault_is_a_sentence_too(
    kg_command: Command, monkeypatch: pytest.MonkeyPatch, sample_file: Path
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError("by zero")

    monkeypatch.setattr(build, "run", broken)
    ran = kg_command("build", sample_file)
    assert (ran.code, ran.err) == (
        1,
        "kg: an unexpected ZeroDivisionError: by zero; run again with --debug.\n",
    )


def test_a_stop_by_the_keyboard(
    kg_command: Command, monkeypatch: pytest.MonkeyPatch, sample_file: Path
) -> None:
    def stopped(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(build, "run", stopped)
    assert kg_command("build", sample_file).code == 130


def test_a_pipe_that_closes_early_is_no_error(built: Path) -> None:
    command = (
        f"{sys.executable} -m kg query 'SELECT ?s ?p ?o {{ ?s ?p ?o }}' -g {built} --format csv | head -n 1"
    )
    ran = subprocess.run(
        ["bash", "-o", "pipefail", "-c", command], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert ran.stdout.strip() == "s,p,o"
    assert "Traceback" not in ran.stderr
    assert "Exception" not in ran.stderr


def test_output_is_utf8_whatever_the_locale(built: Path) -> None:
    environment = {**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": ""}
    command = [sys.executable, "-m", "kg", "show", "Corvalho Saúde", "-g", str(built)]
    ran = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=False)
    assert ran.returncode == 0, ran.stderr.decode()
    assert "Corvalho Saúde".encode() in ran.stdout


def test_a_pipe_has_no_width_and_texts_are_no_markup(capsys: pytest.CaptureFixture[str]) -> None:
    console().print(table(("a", "b"), [("[red]x[/red]", None), ("y" * 500, 5)], title="[b]T"))
    out = capsys.readouterr().out
    assert "[red]x[/red]" in out
    assert "[b]T" in out
    assert "y" * 500 in out


def test_progress_is_shown_on_a_terminal_only(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with progress() as step:
        step("one")
    assert capsys.readouterr() == ("", "")
    monkeypatch.setattr(screen, "Console", lambda **options: Console(force_terminal=True, **options))
    with progress() as step:
        step("[two]")
    assert capsys.readouterr().err
