"""Two workers, each of which leaves its number in a folder and is busy for a second an item."""

from __future__ import annotations

import os
import sys
import time
from functools import partial
from pathlib import Path


def busy(folder: Path, number: int) -> int:
    (folder / str(os.getpid())).touch()
    time.sleep(1)
    return number


if __name__ == "__main__":
    from kg.scale.workers import in_order

    try:
        for _ in in_order(partial(busy, Path(sys.argv[1])), range(1000), jobs=2, chunk=1):
            pass
    except KeyboardInterrupt:
        sys.exit("interrupted")
