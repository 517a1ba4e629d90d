"""Generated reports and the build of them, for as long as they are measured."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from measuring import fresh, kg
from reports import write_reports

__all__ = ["built"]


@contextmanager
def built(reports: int) -> Iterator[tuple[Path, Path]]:
    """The folder of so many reports and the folder that they are built into."""
    with tempfile.TemporaryDirectory() as space:
        texts, output = Path(space) / "texts", Path(space) / "output"
        texts.mkdir()
        write_reports(reports, texts)
        fresh(kg("build", texts, "-o", output))
        yield texts, output
