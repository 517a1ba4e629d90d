"""`python -m kg` is the command `kg`."""

from __future__ import annotations

import sys

__all__ = ["main"]


def main() -> None:
    """Run the command line, also when it is interrupted while it still loads."""
    try:
        from kg.cli import main as run  # noqa: PLC0415 - loading takes a moment in which people change their mind
    except KeyboardInterrupt:
        sys.stderr.write("kg: stopped.\n")
        sys.exit(130)
    run()


if __name__ == "__main__":
    main()
