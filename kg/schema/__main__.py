"""`python -m kg.schema`: writes what is generated from the model; `--check` only says what is out of date."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from kg.resources import ontology_folder
from kg.schema.files import stale_files, write_files

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit code: 0, or 1 where `--check` finds a file that differs from the model."""
    parser = argparse.ArgumentParser(prog="python -m kg.schema", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail if a file is out of date")
    parser.add_argument(
        "--root", type=Path, default=ontology_folder().parent, help="the folder of the project"
    )
    options = parser.parse_args(arguments)
    if not options.check:
        for name in write_files(options.root):
            sys.stdout.write(f"wrote {name}\n")
        return 0
    stale = stale_files(options.root)
    for name in stale:
        sys.stderr.write(f"{name} differs from the model; run make schema.\n")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
