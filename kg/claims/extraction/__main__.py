"""`python -m kg.claims.extraction`: writes what is read off the patterns of the rules; `--check` compares."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

# Makes all patterns.
from kg.claims.extraction import extractor  # noqa: F401
from kg.claims.extraction.grammar.hints import FILE, Filed, read_hints, reread_hints

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit code: 0, or 1 where `--check` finds that the file differs from the patterns."""
    parser = argparse.ArgumentParser(prog="python -m kg.claims.extraction", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail if the file is out of date")
    options = parser.parse_args(arguments)
    hints = reread_hints()
    if not options.check:
        FILE.write_bytes(hints.written())
        sys.stdout.write(f"wrote {FILE.name}\n")
        return 0
    if _is_current(read_hints(FILE), hints):
        return 0
    sys.stderr.write(f"{FILE.name} differs from the patterns; run make hints.\n")
    return 1


def _is_current(filed: Filed, read: Filed) -> bool:
    """Whether a file holds all patterns, and of each what the version that wrote it reads off it."""
    return filed.hints.keys() == read.hints.keys() if filed.python != read.python else filed == read


if __name__ == "__main__":
    sys.exit(main())
