"""`python -m kg.claims.extraction`: writes what is read off the patterns of the rules; `--check` compares."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

# Makes all patterns.
from kg.claims.extraction import extractor  # noqa: F401
from kg.claims.extraction.grammar.hints import FILE, hints_file

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit code: 0, or 1 where `--check` finds that the file differs from the patterns."""
    parser = argparse.ArgumentParser(prog="python -m kg.claims.extraction", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail if the file is out of date")
    options = parser.parse_args(arguments)
    hints = hints_file()
    if not options.check:
        FILE.write_bytes(hints)
        sys.stdout.write(f"wrote {FILE.name}\n")
        return 0
    if FILE.exists() and FILE.read_bytes() == hints:
        return 0
    sys.stderr.write(f"{FILE.name} differs from the patterns; run make hints.\n")
    return 1


if __name__ == "__main__":
    sys.exit(main())
