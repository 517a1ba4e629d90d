"""Builds that can be told whole, and a process that writes them until it is killed."""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path

from kg.errors import OutputError
from kg.export.folder import MANIFEST, replace_folder


def build(number: int) -> dict[str, bytes]:
    """Files that can be told whole: each names its number, the manifest all of them."""
    files = {f"part-{part}.txt": f"{number} ".encode() * 5000 for part in range(12)}
    files["documents/a.txt"] = str(number).encode()
    digests = {name: hashlib.sha256(data).hexdigest() for name, data in files.items()}
    return {**files, MANIFEST: json.dumps(digests).encode()}


def write(target: Path, number: int, *, once: bool) -> None:
    """Write one build after the other; where another process holds the lock, try again."""
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    while True:
        try:
            replace_folder(target, build(number))
        except OutputError as error:
            if "another build" not in str(error):
                raise
        else:
            number += 1
            if once:
                return


if __name__ == "__main__":
    write(Path(sys.argv[1]), int(sys.argv[2]), once=sys.argv[3:] == ["once"])
