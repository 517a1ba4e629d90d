"""Writing an output folder so that a stop at any moment leaves the old one or the new one."""

from __future__ import annotations

import ctypes
import fcntl
import os
import re
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import TextIO

from kg.errors import OutputError, Place
from kg.export.files import Files, at_once
from kg.store.spool import writing

__all__ = ["MANIFEST", "recover", "replace_folder", "replacing"]

MANIFEST = "manifest.json"
_OLD = "old"
_HELD: set[TextIO] = set()


def _let_go() -> None:
    """Leave the locks to the process that holds them: whoever outlives it must not keep them for it."""
    for lock in _HELD:
        lock.close()


os.register_at_fork(after_in_child=_let_go)


@contextmanager
def replacing(target: Path) -> Iterator[Files]:
    """The files of a new folder, which takes the place of `target` when the block ends without an error.

    They are staged beside the target and renamed into place; until then nobody else writes there.  A folder
    that holds anything but an earlier build is never replaced.  Raises OutputError.
    """
    target = Path(os.path.abspath(target))  # noqa: PTH100 - a link as target is refused, not followed
    with ExitStack() as held:
        with writing(target):
            target.parent.mkdir(parents=True, exist_ok=True)
            held.enter_context(_locked(target))
            _recover(target)
            _refuse_foreign(target)
            staging = held.enter_context(_staging(target))
        files = Files(staging / "new", target=target)
        yield files
        files.settle()
        with writing(target):
            _refuse_foreign(target)  # whatever has been put there meanwhile
            _swap(staging, target)
        files.folder = target


def replace_folder(target: Path, files: Mapping[str, bytes]) -> None:
    """Put a folder with these files in the place of `target`; raises OutputError."""
    with replacing(target) as new:
        for name, data in files.items():
            new.put(name, data)


def recover(target: Path) -> None:
    """Put an old folder back that a killed build left aside, unless a build is writing there now."""
    target = Path(os.path.abspath(target))  # noqa: PTH100 - as `replace_folder` does
    if _stagings(target):
        with suppress(OSError, OutputError), _locked(target):
            _recover(target)


def _recover(target: Path) -> None:
    for staging in _stagings(target):
        if (staging / _OLD).is_dir() and not target.exists():
            (staging / _OLD).rename(target)
        _remove(staging)


def _prefix(target: Path) -> str:
    return f".staging-{target.name}-"


def _stagings(target: Path) -> list[Path]:
    """What builds of this folder have staged; the random part of a name holds no hyphen."""
    name = re.compile(re.escape(_prefix(target)) + "[^-]+")
    return sorted(path for path in target.parent.iterdir() if name.fullmatch(path.name))


@contextmanager
def _staging(target: Path) -> Iterator[Path]:
    staging = Path(tempfile.mkdtemp(prefix=_prefix(target), dir=target.parent))
    try:
        yield staging
    finally:
        _remove(staging)


def _remove(folder: Path) -> None:
    """Remove a folder with all that is in it, as far as that can be done."""
    at_once(_unlink, (Path(place, name) for place, _, names in os.walk(folder) for name in names))
    shutil.rmtree(folder, ignore_errors=True)


def _unlink(file: Path) -> None:
    with suppress(OSError):
        file.unlink()


@contextmanager
def _locked(target: Path) -> Iterator[None]:
    """Hold the lock beside the target; the system drops it when the process ends, however it ends."""
    with (target.parent / f".lock-{target.name}").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            problem = "another build is writing this folder"
            raise OutputError(problem, place=Place(file=str(target)), remedy="wait for it") from error
        _HELD.add(lock)
        try:
            yield
        finally:
            _HELD.discard(lock)


def _refuse_foreign(target: Path) -> None:
    if target.is_symlink() or (target.exists() and not target.is_dir()):
        problem = "the output is no folder of its own"
        raise OutputError(problem, place=Place(file=str(target)), remedy="name another folder with -o")
    if target.is_mount():
        problem = "the output is a mount point, which cannot be replaced whole"
        raise OutputError(problem, place=Place(file=str(target)), remedy="name a folder below it with -o")
    if target.is_dir() and any(target.iterdir()) and not (target / MANIFEST).is_file():
        problem = "the folder holds files that no build has written"
        raise OutputError(problem, place=Place(file=str(target)), remedy="name another folder with -o")


def _swap(staging: Path, target: Path) -> None:
    """Rename the new folder into place.

    Where the system cannot exchange two folders in one step the target is missing for an instant; after a
    kill just then, `recover` puts the old folder back.
    """
    new = staging / "new"
    if not target.exists():
        new.rename(target)
    elif not _exchange(new, target):
        target.rename(staging / _OLD)
        new.rename(target)


def _exchange(left: Path, right: Path) -> bool:
    """Exchange two folders in one step where the system can (renameat2 with RENAME_EXCHANGE)."""
    libc = ctypes.CDLL(None, use_errno=True)
    if not hasattr(libc, "renameat2"):
        return False
    at_cwd, exchange = -100, 2
    result = libc.renameat2(at_cwd, os.fsencode(left), at_cwd, os.fsencode(right), exchange)
    return bool(result == 0)
