"""Further processes that answer on the same port, because one process of Python uses one processor."""

from __future__ import annotations

import asyncio
import json
import socket
import sys
from asyncio.subprocess import Process
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path

from kg.opening import DATASET
from kg.serve.logs import LOG
from kg.serve.settings import SMALL, Limits, Settings

__all__ = ["Siblings", "read_settings"]

_AGAIN_SECONDS = 1.0


class Siblings:
    """Processes that are started anew when they end, and end when this one does."""

    def __init__(self, settings: Settings, listener: socket.socket) -> None:
        self._settings = settings
        self._listener = listener
        self._running: set[Process] = set()
        self._tasks: list[asyncio.Task[None]] = []

    def start(self) -> None:
        """Start them; each holds a graph of its own, so a large graph has none."""
        wanted = self._settings.processes - 1
        if (self._settings.folder / DATASET).stat().st_size <= SMALL:
            self._tasks = [asyncio.create_task(self._keep()) for _ in range(wanted)]

    async def stop(self) -> None:
        """Ask them to end, and wait until they have answered what they were asked."""
        for task in self._tasks:
            task.cancel()
        for process in self._running:
            with suppress(ProcessLookupError):
                process.terminate()
        await asyncio.gather(*(process.wait() for process in self._running))

    async def _keep(self) -> None:
        while True:
            process = await self._started()
            self._running.add(process)
            code = await process.wait()
            self._running.discard(process)
            LOG.warning("a process of the service ended", extra={"fields": {"code": code}})
            await asyncio.sleep(_AGAIN_SECONDS)

    async def _started(self) -> Process:
        """One more process; its standard input ends when this process does, however that comes."""
        return await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "kg.serve.sibling",
            str(self._listener.fileno()),
            str(int(LOG.isEnabledFor(10))),
            _written(self._settings),
            pass_fds=(self._listener.fileno(),),
            stdin=asyncio.subprocess.PIPE,
        )


def _written(settings: Settings) -> str:
    return json.dumps({**asdict(settings), "folder": str(settings.folder)})


def read_settings(text: str) -> Settings:
    """The settings that a sibling gets as text."""
    found = json.loads(text)
    limits = Limits(**found.pop("limits"))
    folder, names = Path(found.pop("folder")), tuple(found.pop("names"))
    return Settings(folder=folder, names=names, limits=limits, **found)
