"""Files at addresses: local paths, `s3://`, `hdfs://`, and whatever else fsspec speaks."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any
from uuid import uuid4

from kg.documents.files import MAX_BYTES, bounded, file_bytes
from kg.errors import DocumentError, OutputError, Place, UsageError

__all__ = ["Folder", "absolute", "address_bytes", "find", "local_path", "version_of"]

_SCHEME = "://"
_LOCAL = "file://"


def local_path(address: str) -> Path | None:
    """The path of a file or folder of this machine, None for any other address.

    >>> local_path("file:///reports/a.txt").as_posix(), local_path("s3://bucket/a.txt")
    ('/reports/a.txt', None)
    """
    if address.startswith(_LOCAL):
        return Path(address.removeprefix(_LOCAL))
    return None if _SCHEME in address else Path(address)


def absolute(address: str) -> str:
    """The address as every machine that shares its file system understands it."""
    path = local_path(address)
    return address if path is None else str(path.absolute())


def address_bytes(address: str) -> bytes:
    """The bytes of a document; raises DocumentError where they cannot be had."""
    path = local_path(address)
    if path is not None:
        return file_bytes(path)
    system, place = _opened(address)
    unread = _refused(DocumentError, address, "the file cannot be read", "check the address and the rights")
    with unread, system.open(place, "rb") as file:
        data: bytes = file.read(MAX_BYTES + 1)
    return bounded(data, name=address)


def version_of(address: str) -> str:
    """What changes whenever a file is written again; nothing where there is no such file."""
    system, place = _opened(address)
    try:
        return str(system.ukey(place))
    except OSError:
        return ""


def find(address: str) -> list[str]:
    """The addresses of the file itself, or of all files below a folder or matching a pattern, sorted.

    Raises DocumentError where there is nothing.
    """
    system, place = _opened(address)
    with _refused(DocumentError, address, "the address cannot be listed", "check it and the rights"):
        pattern = any(sign in place for sign in "*?[")
        found = system.glob(place) if pattern else system.find(place)
        files = sorted(str(system.unstrip_protocol(each)) for each in found)
    if not files:
        raise DocumentError(
            "there is no such file or folder", place=Place(file=address), remedy="mend the address"
        )
    return files


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder at an address, whose files are written whole or not at all."""

    address: str

    @property
    def stages(self) -> Folder:
        """The hidden folder beside this one, for what builds into this one keep between their stages."""
        above, slash, name = self.address.rstrip("/").rpartition("/")
        return Folder(f"{above}{slash}.stages-{name}")

    def names(self) -> list[str]:
        """The names of all files below, sorted; none where there is no such folder."""
        system, root = _opened(self.address)
        with self._failing("listed"):
            system.invalidate_cache()
            return sorted(str(path)[len(root) :].lstrip("/") for path in system.find(root))

    def has(self, name: str) -> bool:
        """Whether there is such a file."""
        system, root = _opened(self.address)
        with self._failing("listed"):
            return bool(system.isfile(f"{root}/{name}"))

    def read(self, name: str) -> bytes:
        """The bytes of a file."""
        system, root = _opened(self.address)
        with self._failing("read"):
            return bytes(system.cat_file(f"{root}/{name}"))

    def put(self, name: str, data: bytes) -> None:
        """Write a file; whoever else writes the same one at once, one of the two is there in the end."""
        system, root = _opened(self.address)
        path = f"{root}/{name}"
        draft = f"{path.rpartition('/')[0]}/.new-{uuid4().hex}"
        with self._failing("written"):
            system.makedirs(path.rpartition("/")[0], exist_ok=True)
            system.pipe_file(draft, data)
            system.mv(draft, path)

    def keep(self, names: Collection[str]) -> None:
        """Remove every file but these."""
        system, root = _opened(self.address)
        for name in set(self.names()) - set(names):
            with self._failing("written"):
                system.rm_file(f"{root}/{name}")

    def _failing(self, what: str) -> Any:
        problem = f"the folder cannot be {what}"
        return _refused(OutputError, self.address, problem, "check the address, space and rights")


def _opened(address: str) -> tuple[Any, str]:
    """The file system of an address and the place in it; raises UsageError where nothing here speaks it."""
    path = local_path(address)
    try:
        system, place = import_module("fsspec.core").url_to_fs(str(path) if path else address)
    except (ImportError, ValueError) as error:
        raise UsageError(f"{address!r} cannot be opened here: {error}.") from error
    return system, str(place)


@contextmanager
def _refused(
    kind: type[DocumentError | OutputError], address: str, problem: str, remedy: str
) -> Iterator[None]:
    """Whatever the client library of a store raises, as one of our errors."""
    try:
        yield
    except Exception as error:
        reason = str(error) or type(error).__name__
        raise kind(f"{problem} ({reason})", place=Place(file=address), remedy=remedy) from error
