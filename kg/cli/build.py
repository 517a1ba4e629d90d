"""`kg build`: inputs to an output folder."""

from __future__ import annotations

import json
import os
from pathlib import Path

import typer

from kg.cli.screen import GRAPH, console, progress
from kg.cli.standard_input import standard_input
from kg.export.folder import MANIFEST
from kg.graph.citation import counted
from kg.pipeline import Build
from kg.pipeline import build as run
from kg.scale.cache import Cache, cache_folder

NAME = "build"
_STANDARD = Path("-")
HELP = (
    "Build the graph of some reports into a folder.\n\n"
    "Inputs are documents, folders or reviewed claim files; without any, ./seeds, else the packaged seeds. "
    "Reviewed claims about a document win over extracting it."
)
EXAMPLE = "kg build seeds/ -o output/"


def command(
    inputs: list[Path] = typer.Argument(
        None, help="Documents, folders, patterns or reviewed claim files; - is standard input."
    ),
    output: Path = typer.Option(Path(GRAPH), "-o", "--output", help="The folder to write."),
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
    jobs: int = typer.Option(
        0, "--jobs", "-j", min=0, help="Processes that extract documents; 0 means one for each core."
    ),
    fresh: bool = typer.Option(
        False, "--fresh", help="Extract every document again, also those that an earlier build has extracted."
    ),
) -> None:
    """Build and say what was written."""
    cache = Cache(cache_folder(output))
    if fresh:
        cache.clear()
    with progress() as step:
        built = run(
            _with_standard_input(inputs or [], cache),
            output=output,
            originals=originals,
            keep_going=keep_going,
            annotations=annotations,
            cache=cache,
            jobs=jobs or os.cpu_count() or 1,
            progress=step,
        )
    console().print(_summary(built, output))


def _with_standard_input(inputs: list[Path], cache: Cache) -> list[Path]:
    """The inputs, with what stands on standard input as a file of its own where a dash is among them."""
    if _STANDARD not in inputs:
        return inputs
    file = cache.lay(standard_input(), name="standard-input.txt")
    return [file if path == _STANDARD else path for path in inputs]


def _summary(built: Build, output: Path) -> str:
    manifest = json.loads(built.files[MANIFEST])
    names = ("claims", "entities", "direct_edges")
    counts = {name: sum(manifest["counts"][name].values()) for name in names}
    found = f"{counted(counts['claims'], 'claim')}, {counts['entities']} entities"
    reports = counted(len(manifest["reports"]), "report")
    lines = [
        f"Built {reports}: {found}, {counts['direct_edges']} direct edges.",
        f"Wrote {len(built.files)} files into {output}.",
        *(f"Left out {path}: {reason}" for path, reason in manifest["unread"].items()),
    ]
    if manifest["refused"]:
        refused = counted(len(manifest["refused"]), "claim")
        lines.append(f"Refused {refused}; {output / MANIFEST} says why.")
    lines.append(f"Open {output / 'graph.html'} in a browser{_question(built)}.")
    return "\n".join(lines)


def _question(built: Build) -> str:
    """What to ask first: the company that most reports name."""
    companies = built.graph.companies
    if not companies:
        return ""
    best = max(companies, key=lambda company: (len(company.entity.reports), len(company.deals)))
    return f', or ask: kg show "{best.name}"'
