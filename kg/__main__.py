"""`python -m kg` is the command `kg`."""

from __future__ import annotations

import signal
import sys

__all__ = ["main"]


def main() -> None:
    """Run the command line; an interrupt is one word also while it still loads, and none once it ends."""
    try:
        from kg.cli import main as run  # noqa: PLC0415 - in the moment that loading takes people change their mind

        run()
    except KeyboardInterrupt:
        sys.stderr.write("kg: stopped.\n")
        sys.exit(130)
    finally:
        signal.signal(signal.SIGINT, signal.SIG_IGN)


if __name__ == "__main__":
    main()
