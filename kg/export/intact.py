"""Whether the files of a build are still those that the build wrote."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from io import BufferedReader
from pathlib import Path

from kg.errors import OutputError, Place
from kg.export.folder import MANIFEST

__all__ = ["Intact", "intact_stream", "recorded"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Intact:
    """A folder of a build with the SHA-256 of each file that its manifest lists."""

    folder: Path
    hashes: Mapping[str, str]

    @classmethod
    def of(cls, folder: Path) -> Intact:
        """The folder with what its manifest lists, read once; raises OutputError where it has none."""
        path = folder / MANIFEST
        try:
            manifest = path.read_bytes()
        except OSError as error:
            raise _unreadable(path, error) from error
        return cls(folder=folder, hashes=recorded(manifest, place=str(path)))

    def path(self, name: str) -> Path:
        """The path of a file; raises OutputError where it is missing or another than was written."""
        path = self.folder / name
        try:
            with path.open("rb") as stream:
                intact_stream(stream, self.hashes.get(name), place=str(path))
        except OSError as error:
            raise _unreadable(path, error) from error
        return path

    def read(self, name: str) -> bytes:
        """The content of a file; raises OutputError as `path` does."""
        path = self.folder / name
        try:
            data = path.read_bytes()
        except OSError as error:
            raise _unreadable(path, error) from error
        if self.hashes.get(name) not in (None, hashlib.sha256(data).hexdigest()):
            raise _damaged(str(path))
        return data


def recorded(manifest: bytes, *, place: str) -> Mapping[str, str]:
    """The SHA-256 of each file that a manifest lists; raises OutputError where it is no manifest."""
    try:
        files = json.loads(manifest).get("files", {})
        return {name: each["sha256"] for name, each in files.items()}
    except (ValueError, AttributeError, TypeError, KeyError) as error:
        problem = f"the file cannot be read ({error})"
        raise OutputError(problem, place=Place(file=place), remedy="build again") from error


def intact_stream(stream: BufferedReader, known: str | None, *, place: str) -> None:
    """Read an open file to its end; raises OutputError where it has not the SHA-256 that is known of it."""
    if known not in (None, hashlib.file_digest(stream, "sha256").hexdigest()):
        raise _damaged(place)


def _unreadable(path: Path, error: OSError) -> OutputError:
    place = Place(file=str(path))
    return OutputError(f"the file cannot be read ({error})", place=place, remedy="build again")


def _damaged(place: str) -> OutputError:
    problem = "the file is not the one that the build wrote"
    return OutputError(problem, place=Place(file=place), remedy="build again")
