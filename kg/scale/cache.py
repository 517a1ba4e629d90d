"""What earlier builds found in the same documents, kept beside the output folder."""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kg.errors import OutputError, Place

__all__ = ["Cache", "cache_folder"]

_DIGEST = 32
# Entries lie below two characters of their key, laid files below the whole hash of their content.
_LAID = "?" * 64


def cache_folder(output: Path) -> Path:
    """The folder beside an output folder where its builds keep what they found.

    >>> cache_folder(Path("reports/output")).as_posix()
    'reports/.cache-output'
    """
    return output.parent / f".cache-{output.name}"


@dataclass(frozen=True, slots=True)
class Cache:
    """Entries by key, 64 hexadecimal characters each; several builds may use one folder at once."""

    folder: Path

    def get(self, key: str) -> bytes | None:
        """The entry, or None where there is none or it no longer has the hash it was written with."""
        try:
            data = self._path(key).read_bytes()
        except OSError:
            return None
        content = data[_DIGEST:]
        return content if hashlib.sha256(content).digest() == data[:_DIGEST] else None

    def has(self, key: str) -> bool:
        """Whether there is an entry, sound or not."""
        return self._path(key).is_file()

    def put(self, key: str, content: bytes) -> None:
        """Write an entry whole or not at all; raises OutputError."""
        self._write(self._path(key), hashlib.sha256(content).digest() + content)

    def _write(self, path: Path, data: bytes) -> None:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            _replace(path, data)
        except OSError as error:
            problem = f"the cache cannot be written ({error.strerror or error})"
            remedy = "check space and rights, then build again"
            raise OutputError(problem, place=Place(file=str(self.folder)), remedy=remedy) from error

    def lay(self, content: bytes, *, name: str) -> Path:
        """A file of this name and content, which stays until `keep`; raises OutputError."""
        path = self.folder / hashlib.sha256(content).hexdigest() / name
        self._write(path, content)
        return path

    def keep(self, keys: Iterable[str]) -> None:
        """Remove every entry but these, with what was laid here and what killed builds left half written."""
        kept = {self._path(key) for key in keys}
        with suppress(OSError):
            for path in self.folder.glob("*/*"):
                if path not in kept:
                    path.unlink(missing_ok=True)
            for folder in self.folder.glob(_LAID):
                folder.rmdir()

    def clear(self) -> None:
        """Remove every entry."""
        shutil.rmtree(self.folder, ignore_errors=True)

    def _path(self, key: str) -> Path:
        return self.folder / key[:2] / key[2:]


def _replace(path: Path, data: bytes) -> None:
    """Put the data in the place of the file; where that fails nothing is left of it on a full disk."""
    file = tempfile.NamedTemporaryFile(dir=path.parent, prefix=".new-", delete=False)  # noqa: SIM115
    try:
        with file:
            file.write(data)
        Path(file.name).replace(path)
    except OSError:
        Path(file.name).unlink(missing_ok=True)
        raise
