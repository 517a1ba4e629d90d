"""Every kind of input that is fuzzed: how one is made, and what must become of it."""

from __future__ import annotations

import dataclasses
import json
import random
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from unittest.mock import patch

from kg.claims.files import parse_claim_file
from kg.claims.grounding import cite_reviewed
from kg.documents import pdf_lines, pdf_worker, read_bytes_with_layout
from kg.documents.corpora import Found, Member, members
from kg.documents.reading import read_member
from kg.errors import DocumentError
from kg.opening import RECORDS, open_graph
from kg.pipeline import build
from kg.reading.yaml_lines import decoded
from tests.conftest import ROOT
from tests.fuzzing import corpora
from tests.fuzzing.claim_files import mutated_claim_file, mutated_records
from tests.fuzzing.documents import MAKERS

__all__ = ["KINDS", "Kind"]

_REPORTS = ROOT / "tests" / "reports"
_MANIFEST = b'{"version": "0"}'


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """A kind of input: what makes and takes one, and how many are taken in a slice and at full size."""

    take: Callable[[random.Random], object]
    slice: int
    full: int


def _document(suffix: str) -> Callable[[random.Random], object]:
    def take(generator: random.Random) -> object:
        found = read_bytes_with_layout(MAKERS[suffix](generator), name=f"a{suffix}")
        text = found.document.text
        text.encode()
        bounds = [offset for start, end, _ in found.layout.ranges for offset in (start, end)]
        assert bounds == sorted(bounds)
        assert not bounds or 0 <= bounds[0] <= bounds[-1] <= len(text)
        return found

    return take


def _corpus(suffix: str) -> Callable[[random.Random], object]:
    def take(generator: random.Random) -> object:
        with TemporaryDirectory() as folder:
            path = Path(folder, f"a{suffix}")
            path.write_bytes(corpora.MAKERS[suffix](generator))
            return [_read(each) for each in members(path)]

    return take


def _read(found: Found) -> object:
    try:
        return read_member(found, container="a") if isinstance(found, Member) else found
    except DocumentError as error:
        return error


def _pdf_here(generator: random.Random) -> object:
    """As for any document, but read in this process: starting one for each file takes most of the time."""
    with patch.object(pdf_lines, "_found", _found_here):
        return _document(".pdf")(generator)


def _found_here(data: bytes, name: str) -> dict[str, Any]:
    pages = pdf_worker.read_pages(data, max_pages=pdf_lines.MAX_PAGES)
    return dict(json.loads(json.dumps(dataclasses.asdict(pages))))


@cache
def _claim_text() -> str:
    whole = next(_REPORTS.glob("*.yaml")).read_text("utf-8")
    parts = whole.split("  - kind: ")
    return parts[0] + "".join(
        f"  - kind: {part}" for part in parts[1:] if part.startswith(("acq", "growth", "rank"))
    )


def _claim_file(generator: random.Random) -> object:
    data = mutated_claim_file(_claim_text(), generator).encode("utf-8", "surrogatepass")
    report = parse_claim_file(decoded(data, file="a.yaml"), file="a.yaml")
    return cite_reviewed(report, document=None, file="a.yaml")


def _built(generator: random.Random) -> object:
    """A claim file that can be read goes the whole way."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "a.yaml")
        path.write_bytes(mutated_claim_file(_claim_text(), generator).encode("utf-8", "surrogatepass"))
        return build([path], output=Path(folder, "out")).files


@cache
def _records() -> dict[str, bytes]:
    files = build([next(_REPORTS.glob("*.yaml"))]).files
    return {name: files[name] for name in RECORDS}


def _opened(generator: random.Random) -> object:
    with TemporaryDirectory() as folder:
        for name, data in {**mutated_records(_records(), generator), "manifest.json": _MANIFEST}.items():
            Path(folder, name).write_bytes(data)
        return open_graph(folder)


KINDS = {
    "plain text": Kind(take=_document(".txt"), slice=400, full=250_000),
    "Markdown": Kind(take=_document(".md"), slice=400, full=150_000),
    "HTML": Kind(take=_document(".html"), slice=100, full=100_000),
    "DOCX": Kind(take=_document(".docx"), slice=150, full=100_000),
    "PDF": Kind(take=_document(".pdf"), slice=8, full=1_000),
    "PDF in this process": Kind(take=_pdf_here, slice=0, full=100_000),
    "ZIP": Kind(take=_corpus(".zip"), slice=60, full=50_000),
    "tar": Kind(take=_corpus(".tar"), slice=60, full=50_000),
    "WARC": Kind(take=_corpus(".warc"), slice=40, full=40_000),
    "JSON Lines": Kind(take=_corpus(".jsonl"), slice=60, full=50_000),
    "claim files": Kind(take=_claim_file, slice=150, full=140_000),
    "claim files, built": Kind(take=_built, slice=10, full=4_000),
    "records": Kind(take=_opened, slice=15, full=5_000),
}
