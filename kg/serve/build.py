"""One build as it is served: its workers, its explorer page and the answers given so far."""

from __future__ import annotations

import asyncio
import hashlib
import html
import os
import re
from collections import OrderedDict
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pyoxigraph as ox

from kg.errors import OutputError, Place
from kg.export.folder import MANIFEST, recover
from kg.export.intact import intact_stream, recorded
from kg.opening import DATASET, RECORDS
from kg.serve.answering import looked_up
from kg.serve.messages import (
    Asked,
    Question,
    Told,
    decode_answer,
    decode_told,
    encode_asked,
    encode_question,
)
from kg.serve.pool import BusyError, Pool, StoppedError, TimeLimitError
from kg.serve.refusals import RefusedError, refusal_of
from kg.serve.settings import SMALL, Settings
from kg.store.answers import load_quads

__all__ = ["Build", "stamp"]

Stamp = tuple[int, int, int]

_CACHE = 32 << 20
_CACHED = 256 << 10
_POLICY = re.compile(rb'http-equiv="Content-Security-Policy" content="([^"]*)"')


def stamp(folder: Path) -> Stamp | None:
    """What changes when another build lands in the folder; None while there is none."""
    try:
        found = (folder / MANIFEST).stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_ino, found.st_size


@dataclass(slots=True)
class Build:
    """A build with its workers; made by `Build.open`."""

    folder: Path
    stamp: Stamp | None
    digest: str
    explorer: bytes
    records: dict[str, int]
    """Open files of the records of the build, which stay readable when the next one lands."""
    policy: str
    pool: Pool
    store: ox.Store | None
    """The graph itself where it is small, for lookups that no worker is needed for."""
    users: int = 0
    _cache: OrderedDict[Question | Asked, tuple[bytes | Told, int]] = field(default_factory=OrderedDict)
    _cached: int = 0

    @classmethod
    async def open(cls, settings: Settings) -> Build:
        """The build of the folder; raises OutputError where none lies there.

        Its files are opened through one handle of the folder, so that they are of one build.
        """
        folder = settings.folder
        if folder.parent.is_dir() and not folder.exists():
            recover(folder)
        found = stamp(folder)
        try:
            handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
            try:
                manifest, explorer = (_read(handle, name) for name in (MANIFEST, "graph.html"))
                data = os.open(DATASET, os.O_RDONLY, dir_fd=handle)
                names = [name for name in (MANIFEST, *RECORDS) if (folder / name).is_file()]
                records = {name: os.open(name, os.O_RDONLY, dir_fd=handle) for name in names}
            finally:
                os.close(handle)
        except OSError as error:
            place = Place(file=str(folder))
            raise OutputError("no build lies here", place=place, remedy="run kg build first") from error
        try:
            await asyncio.to_thread(_check, data, manifest, folder)
            pool = await Pool.start(data, workers=settings.workers, limits=settings.limits, spare=1)
            store = await asyncio.to_thread(_small, data)
        except BaseException:
            _close(records)
            raise
        finally:
            os.close(data)
        match = _POLICY.search(explorer[:4096])
        policy = html.unescape(match[1].decode()) if match else "default-src 'none'"
        return cls(
            folder, found, hashlib.sha256(manifest).hexdigest(), explorer, records, policy, pool, store
        )

    @contextmanager
    def used(self) -> Iterator[Build]:
        """Count a request under way, so that the build is kept until it is answered."""
        self.users += 1
        try:
            yield self
        finally:
            self.users -= 1

    async def answer(self, question: Question, *, keep: bool = True, own: bool = True) -> bytes:
        """The bytes of the answer; raises RefusedError with what went wrong.

        A question that a visitor has written is not `own`: it waits behind those of others.
        """
        if keep and isinstance(known := self._known(question), bytes):
            return known
        found = decode_answer(*await self._asked(encode_question(question), own=own))
        if found.status != "ok":
            raise refusal_of(found.status, found.reason)
        if keep:
            self._keep(question, found.body, len(found.body) + len(question.sparql))
        return found.body

    async def reply(self, asked: Asked) -> Told:
        """The reply to a request of the protocol; raises RefusedError where a worker had to be stopped."""
        if isinstance(known := self._known(asked), Told):
            return known
        told = looked_up(self.store, asked) if self.store is not None else None
        if told is None:
            told = decode_told(*await self._asked(encode_asked(asked)))
        if told.keep:
            self._keep(asked, told, len(told.body) + len(asked.query_string) + len(asked.body))
        return told

    async def close(self) -> None:
        """End the workers once every request under way is answered."""
        while self.users:
            await asyncio.sleep(0.05)
        await self.pool.close()
        _close(self.records)

    def record(self, name: str) -> bytes:
        """The content of a file of the build; raises RefusedError for a name that is none."""
        if name not in self.records:
            raise RefusedError(404, "there is no such file")
        number = self.records[name]
        return os.pread(number, os.fstat(number).st_size, 0)

    async def _asked(self, message: bytes, *, own: bool = False) -> tuple[bytes, bytes]:
        try:
            return await self.pool.ask(message, own=own)
        except TimeLimitError as error:
            raise RefusedError(504, f"{error}; ask for less") from error
        except StoppedError as error:
            raise refusal_of("memory", str(error)) from error
        except BusyError as error:
            raise RefusedError(503, str(error), {"Retry-After": "5"}) from error

    def _known(self, key: Question | Asked) -> bytes | Told | None:
        known = self._cache.get(key)
        if known is None:
            return None
        self._cache.move_to_end(key)
        return known[0]

    def _keep(self, key: Question | Asked, value: bytes | Told, size: int) -> None:
        if size > _CACHED:
            return
        self._cached += size - self._cache.pop(key, (b"", 0))[1]
        self._cache[key] = value, size
        while self._cached > _CACHE:
            self._cached -= self._cache.popitem(last=False)[1][1]


def _read(handle: int, name: str) -> bytes:
    with os.fdopen(os.open(name, os.O_RDONLY, dir_fd=handle), "rb") as source:
        return source.read()


def _check(data: int, manifest: bytes, folder: Path) -> None:
    known = recorded(manifest, place=str(folder / MANIFEST)).get(DATASET)
    with os.fdopen(os.dup(data), "rb") as source:
        intact_stream(source, known, place=str(folder / DATASET))
    os.lseek(data, 0, os.SEEK_SET)


def _small(data: int) -> ox.Store | None:
    if os.fstat(data).st_size > SMALL:
        return None
    with os.fdopen(os.dup(data), "rb") as source:
        source.seek(0)
        return load_quads(source, ox.RdfFormat.N_QUADS, name="the built graph")


def _close(files: Mapping[str, int]) -> None:
    for number in files.values():
        os.close(number)
