"""`kg build`: inputs to an output folder."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import Any

import typer

from kg import cluster
from kg.cli.screen import GRAPH, console, progress
from kg.cli.standard_input import standard_input
from kg.errors import UsageError
from kg.export.folder import MANIFEST
from kg.graph.prominence import most_named_company
from kg.inputs import Options
from kg.pipeline import Build, Progress
from kg.pipeline import build as run
from kg.scale.cache import Cache, cache_folder
from kg.scale.near_duplicates import NearDuplicates
from kg.values.counting import counted

NAME = "build"
_STANDARD = "-"
_THIS_MACHINE = "local[*,4]"
_NAMED = 10
HELP = (
    "Build the graph of some reports into a folder.\n\n"
    "Inputs are documents, archives, crawls (WARC, JSON Lines), folders or reviewed claim files; without "
    "any, ./seeds, else the packaged seeds. "
    "Reviewed claims about a document win over extracting it."
)
EXAMPLE = "kg build seeds/ -o output/"


class Engine(StrEnum):
    """What runs a build."""

    LOCAL = "local"
    SPARK = "spark"


def command(
    inputs: list[str] = typer.Argument(
        None, help="Documents, folders, patterns or reviewed claim files; - is standard input."
    ),
    output: str = typer.Option(GRAPH, "-o", "--output", help="The folder to write."),
    originals: Path | None = typer.Option(
        None, help="A folder with the original documents, to read all evidence again."
    ),
    *,
    keep_going: bool = typer.Option(
        False, "--keep-going", help="Leave unreadable documents out, and list them in the manifest."
    ),
    annotations: bool = typer.Option(
        False, "--web-annotations", help="Write all evidence in the Web Annotation vocabulary too."
    ),
    near_duplicates: NearDuplicates = typer.Option(
        NearDuplicates.AUTO,
        "--near-duplicates",
        help="Leave out documents that repeat another's text and claims: drop, keep, or auto, "
        "which drops the pages of crawls only.",
    ),
    jobs: int = typer.Option(
        0, "--jobs", "-j", min=0, help="Processes that extract and write; 0 means one for each core."
    ),
    fresh: bool = typer.Option(
        False, "--fresh", help="Extract every document again, also those that an earlier build has extracted."
    ),
    engine: Engine = typer.Option(
        Engine.LOCAL, help="What runs the build: this machine alone, or Apache Spark, which writes shards."
    ),
    master: str = typer.Option(
        _THIS_MACHINE, help="The address of Spark, as spark://HOST:7077 or yarn; else this machine's cores."
    ),
) -> None:
    """Build and say what was written."""
    options = Options(
        originals=originals, keep_going=keep_going, annotations=annotations, near=near_duplicates
    )
    made = partial(_on_spark, master=master) if engine is Engine.SPARK else partial(_here, jobs=jobs)
    with progress() as step:
        lines = made(inputs or [], output=output, options=options, fresh=fresh, progress=step)
    console().print("\n".join(lines))


def _on_spark(
    given: list[str], *, output: str, options: Options, master: str, fresh: bool, progress: Progress
) -> list[str]:
    if _STANDARD in given:
        raise UsageError("standard input stands on this machine alone; build it without --engine spark.")
    if options.near is NearDuplicates.DROP:
        raise UsageError("near-duplicates are only found on one machine; build without --engine spark.")
    told = cluster.build(given, output=output, master=master, options=options, fresh=fresh, progress=progress)
    return _summary(told, output)


def _here(
    given: list[str], *, output: str, options: Options, jobs: int, fresh: bool, progress: Progress
) -> list[str]:
    for each in (*given, output):
        if not each:
            raise UsageError("an empty name is no path; leave it out, or write . for this folder.")
        if "://" in each:
            raise UsageError(f"{each} is no path; addresses are read and written with --engine spark.")
    folder = Path(output)
    cache = Cache(cache_folder(folder))
    if fresh:
        cache.clear()
    paths = _with_standard_input(given, cache)
    processes = jobs or os.cpu_count() or 1
    built = run(paths, output=folder, options=options, cache=cache, jobs=processes, progress=progress)
    lines = _summary(json.loads(built.files[MANIFEST]), output)
    return [*lines, f"Open {folder / 'graph.html'} in a browser{_question(built)}."]


def _with_standard_input(inputs: list[str], cache: Cache) -> list[Path]:
    """The inputs, with what stands on standard input as a file of its own where a dash is among them."""
    if _STANDARD not in inputs:
        return [Path(each) for each in inputs]
    file = cache.lay(standard_input(), name="standard-input.txt")
    return [file if each == _STANDARD else Path(each) for each in inputs]


def _summary(manifest: Mapping[str, Any], output: str) -> list[str]:
    names = ("claims", "entities", "direct_edges")
    counts = {name: sum(manifest["counts"][name].values()) for name in names}
    found = f"{counted(counts['claims'], 'claim')}, {counted(counts['entities'], 'entity', 'entities')}"
    reports = counted(len(manifest["reports"]), "report")
    listed = f"{output.rstrip('/')}/{MANIFEST}"
    lines = [
        f"Built {reports}: {found}, {counted(counts['direct_edges'], 'direct edge')}.",
        f"Wrote {len(manifest['files']) + 1} files into {output}.",
        *_left_out(manifest, listed),
    ]
    if manifest["refused"]:
        refused = counted(len(manifest["refused"]), "claim")
        lines.append(f"Refused {refused}; {listed} says why.")
    return lines


def _left_out(manifest: Mapping[str, Any], listed: str) -> Iterator[str]:
    """What was not built, the first of it by name."""
    unread = list(manifest["unread"].values())
    for reason in unread[:_NAMED]:
        yield f"Left out {reason}"
    if len(unread) > _NAMED:
        yield f"Left out {len(unread) - _NAMED} more; {listed} lists them."
    if twins := manifest.get("near_duplicates"):
        repeats = counted(len(twins), "near-duplicate")
        yield f"Left out {repeats}; {listed} names what each one repeats."


def _question(built: Build) -> str:
    """What to ask first: the company that most reports name."""
    best = most_named_company(built.graph.knowledge)
    return f', or ask: kg show "{best.label}"' if best else ""
