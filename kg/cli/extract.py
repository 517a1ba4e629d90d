"""`kg extract`: documents to proposed claims."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from itertools import islice
from pathlib import Path

import typer

from kg.claims.files import SUFFIXES
from kg.claims.writing import claim_file
from kg.cli.model_tier import ModelTier
from kg.cli.output_file import written
from kg.cli.screen import progress
from kg.cli.standard_input import standard_input
from kg.documents import find_documents, read_all, read_bytes
from kg.errors import DocumentError, InputError, OutputError, Place, UsageError
from kg.export.records import claim_lines
from kg.model.cited import CitedReport
from kg.model.source import Document
from kg.pipeline import propose
from kg.scale.bound import bounded_time, seconds_for

NAME = "extract"
HELP = (
    "Extract proposed claims from documents, each with its evidence.\n\n"
    "JSON Lines on standard output by default; with --format yaml a claim file to review, edit and put "
    "into a seeds folder. A dash reads a document from standard input, or writes to standard output."
)
EXAMPLE = "kg extract report.txt --format yaml -o seeds/report.yaml"
_STANDARD = "-"


class Format(StrEnum):
    """How claims are written."""

    JSONL = "jsonl"
    YAML = "yaml"


def command(
    documents: list[str] = typer.Argument(
        ..., help="Documents, archives, crawls, folders or patterns to read; - is standard input."
    ),
    *,
    output: str = typer.Option(_STANDARD, "-o", "--output", help="The file to write; - is standard output."),
    form: Format = typer.Option(Format.JSONL, "--format", help="How to write the claims."),
    keep_going: bool = typer.Option(
        False, "--keep-going", help="Leave unreadable documents out, and say so."
    ),
    model: str = typer.Option("", help="A language model to ask as well, under the same checks."),
    address: str = typer.Option("", help="Where the model is served, as in http://127.0.0.1:11434/v1."),
    price: str = typer.Option("", help="US dollars for a million tokens in and out, as in 0.15/0.60."),
    most_tokens: int = typer.Option(200_000, min=0, help="What a run may spend at most, in tokens."),
    seconds: float = typer.Option(120.0, min=0.1, help="How long to wait for one reply."),
    replies: Path = typer.Option(
        Path(".cache-replies"), help="The folder where replies are kept, so that a second run is free."
    ),
) -> None:
    """Write the claims."""
    found: Iterator[tuple[str, Document]] = (
        each for name in documents for each in _documents(name, keep_going=keep_going)
    )
    if form is Format.YAML:
        found = _single(found)
    tier = None
    if model:
        tier = ModelTier.of(
            model, address=address, price=price, most_tokens=most_tokens, seconds=seconds, replies=replies
        )
        read_ = list(found)
        typer.echo(tier.before([document for _, document in read_]), err=True)
        found = iter(read_)
    reports = []
    with progress() as step:
        for name, document in found:
            step(f"extracting {name}")
            with _leaving_out(unreadable=keep_going):
                reports.append(tier.extract(document) if tier else _proposed(name, document))
    if tier:
        typer.echo(tier.after(), err=True)
    content = b"".join(_bytes(report, form) for report in reports)
    if form is Format.YAML:
        _spare_review(Path(output), content)
    written(content, Path(output))
    refused = sum(len(report.refused) for report in reports)
    if refused:
        told = "1 claim did not hold in its" if refused == 1 else f"{refused} claims did not hold in their"
        typer.echo(f"{told} document and {'was' if refused == 1 else 'were'} refused.", err=True)


@contextmanager
def _leaving_out(*, unreadable: bool) -> Iterator[None]:
    """Say which document cannot be used, and go on where the user wants that."""
    try:
        yield
    except DocumentError as error:
        if not unreadable:
            raise
        typer.echo(f"Left out {error}", err=True)


def _spare_review(path: Path, content: bytes) -> None:
    """Raises OutputError where the file holds other claims: somebody may have reviewed them."""
    if path.is_file() and path.read_bytes() != content:
        remedy = "name another file, or delete this one first"
        raise OutputError(
            "this claim file may have been reviewed", place=Place(file=str(path)), remedy=remedy
        )


def _documents(name: str, *, keep_going: bool) -> Iterator[tuple[str, Document]]:
    """The documents of a file, corpus, folder, pattern or standard input, each with what it is called."""
    if name == _STANDARD:
        yield name, read_bytes(standard_input(), name="standard-input.txt")
        return
    found = find_documents(Path(name))
    if not found:
        raise InputError("no document lies here", place=Place(file=name), remedy="name another folder")
    for path in found:
        if path.suffix in SUFFIXES:
            problem = "this is a claim file, which holds what was extracted already"
            raise InputError(problem, place=Place(file=str(path)), remedy="name its document, or build it")
        with _leaving_out(unreadable=keep_going):
            yield from read_all(path)


def _single(found: Iterator[tuple[str, Document]]) -> Iterator[tuple[str, Document]]:
    first = list(islice(found, 2))
    if len(first) > 1:
        raise UsageError("a claim file holds one report; extract one document at a time.")
    return iter(first)


def _proposed(name: str, document: Document) -> CitedReport:
    with bounded_time(seconds_for(len(document.text)), file=name):
        return propose(document)


def _bytes(report: CitedReport, form: Format) -> bytes:
    if form is Format.YAML:
        rules = [cited.rule for cited in report.claims]
        return claim_file(report.report, rules=rules).encode("utf-8", "surrogatepass")
    return claim_lines(report)
