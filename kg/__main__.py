"""`python -m kg` is the command `kg`."""

from __future__ import annotations

import gc
import signal
import sys
from importlib import import_module

__all__ = ["main"]


def main() -> None:
    """Run the command line; an interrupt is one word also while it still loads, and none once it ends."""
    # Nearly all values live until the end and none refers to itself; looking for such ever again would take a
    # third of a build, and some of the time that loading takes.
    gc.set_threshold(50_000, 20, 100)
    try:
        # Loaded in here: in the moment that it takes people change their mind.
        import_module("kg.cli").main()
    except KeyboardInterrupt:
        sys.stderr.write("kg: stopped.\n")
        sys.exit(130)
    finally:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        # Before it ends the interpreter looks through all that lives; the system takes it back anyway.
        gc.freeze()


if __name__ == "__main__":
    main()
