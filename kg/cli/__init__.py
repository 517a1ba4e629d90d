"""The command line: one module a command, and one place where errors become sentences and exit codes."""

from __future__ import annotations

import os
import re
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import cast

import typer

from kg.cli import (
    build,
    conflicts,
    diff,
    evaluate,
    explain,
    extract,
    ledger,
    link,
    mcp,
    publish,
    query,
    review,
    serve,
    show,
    validate,
)
from kg.errors import KgError
from kg.version import __version__

__all__ = ["app", "main"]

_DONE, _BAD, _USAGE, _UNUSABLE, _INTERRUPTED = 0, 1, 2, 3, 130

# What typer raises for every kind of wrong usage; by itself it draws a box of several lines.
_WrongUsage = cast("type[typer.BadParameter]", typer.BadParameter.__mro__[1])

app = typer.Typer(
    name="kg",
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
    add_completion=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    help=(
        "Telehealth market reports as a knowledge graph in which every edge can be checked.\n\n"
        "A first tour: [bold]kg build[/] writes the graph into output/ · open output/graph.html · "
        "[bold]kg show Teladoc[/] · [bold]kg query --name who-acquired-whom[/] · "
        "[bold]kg explain acquisition/teladoc-health-medecindirect[/] · [bold]kg validate[/]"
    ),
    epilog="Exit codes: 0 done · 1 done, and the answer is bad · 2 wrong usage · 3 unusable input.",
)


def _version(*, value: bool) -> None:
    if value:
        typer.echo(f"telehealth-kg {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    *,
    debug: bool = typer.Option(False, "--debug", help="Show the traceback of an error."),
    version: bool = typer.Option(
        False,
        "--version",
        callback=lambda value: _version(value=value),
        is_eager=True,
        help="Show the version.",
    ),
) -> None:
    """Options of every command; `--debug` is read before the command runs."""


_COMMANDS = (
    build,
    extract,
    query,
    show,
    explain,
    ledger,
    conflicts,
    diff,
    review,
    link,
    validate,
    evaluate,
    serve,
    mcp,
    publish,
)

for _module in _COMMANDS:
    app.command(name=_module.NAME, help=_module.HELP, epilog=f"[bold]Example:[/] {_module.EXAMPLE}")(
        _module.command
    )


def main(arguments: list[str] | None = None) -> None:
    """Run the command line and exit with its code; an error is one sentence on standard error."""
    given = sys.argv[1:] if arguments is None else arguments
    # A stream that the caller has closed is None; what is written to it goes nowhere.
    sys.stdout = sys.stdout or Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115
    sys.stderr = sys.stderr or Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115
    sys.exit(_run(given, debug="--debug" in given))


def _run(arguments: list[str], *, debug: bool) -> int:
    # `--debug` is welcome behind the command too, where a person adds it after a failure.
    ordered = ["--debug", *(word for word in arguments if word != "--debug")] if debug else arguments
    try:
        code = app(args=ordered or ["--help"], prog_name="kg", standalone_mode=False)
        if code == _INTERRUPTED:
            return _told("kg: stopped.", _INTERRUPTED, debug=False)
        return code if isinstance(code, int) else _DONE
    except _WrongUsage as error:
        return _told(_usage(error, arguments), _USAGE, debug=debug)
    except typer.Abort:
        return _told("kg: stopped.", _INTERRUPTED, debug=False)
    except KgError as error:
        return _told(f"kg: {error}", error.exit_code, debug=debug)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _DONE
    except OSError as error:
        where, why = error.filename or "what is printed", error.strerror or error
        return _told(
            f"kg: {where}: the system refuses it ({why}); check space and rights.", _UNUSABLE, debug=debug
        )
    except KeyboardInterrupt:
        return _told("kg: stopped.", _INTERRUPTED, debug=False)
    except Exception as error:
        name = type(error).__name__
        return _told(f"kg: an unexpected {name}: {error}; run again with --debug.", _BAD, debug=debug)
    return _DONE


# What the library says of values and arguments, in the words of this command line.
_SAID = (
    (re.compile(r"Value error, "), ""),
    (
        re.compile(r"Input should be a valid integer, unable to parse string as an integer"),
        "a whole number is wanted",
    ),
    (re.compile(r"Input should be a valid number, unable to parse string as a number"), "a number is wanted"),
    (re.compile(r"Input should be greater than or equal to (\S+)"), r"it must be at least \1"),
    (re.compile(r"Input should be less than or equal to (\S+)"), r"it must be at most \1"),
    (re.compile(r"Got unexpected extra argument(?:s|\(s\))? \((.*)\)"), r"more is given than it takes: \1"),
)


def _usage(error: typer.BadParameter, arguments: Sequence[str]) -> str:
    named = next((word for word in arguments if word in {module.NAME for module in _COMMANDS}), None)
    command = error.ctx.command_path if error.ctx else f"kg {named}" if named else "kg"
    said = error.format_message().strip().rstrip(".")
    for theirs, ours in _SAID:
        said = theirs.sub(ours, said)
    joint = "" if said.endswith("?") else ";"
    return f"{command}: {said}{joint} {command} -h tells what it takes."


def _told(sentence: str, code: int, *, debug: bool) -> int:
    if debug:
        traceback.print_exc()
    typer.echo(sentence, err=True)
    return code
