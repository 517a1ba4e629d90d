"""The worker processes as the server sees them: ask, wait, stop what takes too long, replace what died."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import sys
from asyncio.subprocess import Process
from collections import deque
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, cast

from kg.errors import KgError, OutputError
from kg.serve.messages import HEAD
from kg.serve.settings import Limits
from kg.values.counting import counted

__all__ = ["BusyError", "Pool", "StoppedError", "TimeLimitError"]

Parts = tuple[bytes, bytes]

_PID = 8
_END_SECONDS = 3


class TimeLimitError(KgError):
    """The query took longer than the limit and was stopped."""


class StoppedError(KgError):
    """The worker of the query ended, most likely at its limit of memory."""


class BusyError(KgError):
    """Too many requests are waiting."""


class _Line(asyncio.Protocol):
    """The server's end of the socket to one worker."""

    def __init__(self) -> None:
        self.lost = False
        self._data = bytearray()
        self._reply: asyncio.Future[Parts] | None = None
        self._transport: asyncio.Transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)

    def connection_lost(self, exc: Exception | None) -> None:
        self.lost = True
        if self._reply and not self._reply.done():
            self._reply.set_exception(StoppedError("the worker ended"))

    def data_received(self, data: bytes) -> None:
        self._data += data
        if len(self._data) < HEAD.size:
            return
        text, body = HEAD.unpack_from(self._data)
        if len(self._data) < HEAD.size + text + body:
            return
        start = HEAD.size + text
        found = bytes(self._data[HEAD.size : start]), bytes(self._data[start:])
        self._data.clear()
        if self._reply and not self._reply.done():
            self._reply.set_result(found)

    def ask(self, message: bytes) -> asyncio.Future[Parts]:
        self._reply = asyncio.get_running_loop().create_future()
        if self.lost:
            self._reply.set_exception(StoppedError("the worker ended"))
        else:
            self._transport.write(message)
        return self._reply

    def close(self) -> None:
        self._transport.close()


@dataclass(slots=True, eq=False)
class _Worker:
    pid: int
    line: _Line


@dataclass(slots=True)
class Pool:
    """Worker processes over one load of one build; made by `Pool.start`.

    Queries of visitors take `workers` of them at most; what there are beside these answers our own pages.
    """

    limits: Limits
    workers: int
    _loader: Process
    _control: socket.socket
    _idle: list[_Worker] = field(default_factory=list)
    _queue: deque[asyncio.Future[_Worker]] = field(default_factory=deque)
    _own: deque[asyncio.Future[_Worker]] = field(default_factory=deque)
    _visitors: int = 0
    _all: set[_Worker] = field(default_factory=set)
    _forking: asyncio.Lock = field(default_factory=asyncio.Lock)
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)
    replaced: int = 0

    @classmethod
    async def start(cls, data: int, *, workers: int, limits: Limits, spare: int = 0) -> Pool:
        """The pool over the N-Quads of an open file, once it is loaded; raises OutputError."""
        ours, theirs = socket.socketpair()
        with theirs:
            numbers = (theirs.fileno(), data, limits.memory, int(limits.seconds), limits.answer)
            loader = await asyncio.create_subprocess_exec(
                sys.executable,
                "-m",
                "kg.serve.worker",
                *map(str, numbers),
                pass_fds=(theirs.fileno(), data),
                stdin=asyncio.subprocess.DEVNULL,
            )
        ours.setblocking(False)
        pool = cls(limits=limits, workers=workers, _loader=loader, _control=ours)
        try:
            await pool._loaded()
            for _ in range(workers + spare):
                pool._hand_on(await pool._fork())
        except BaseException:
            await pool.close()
            raise
        return pool

    @property
    def alive(self) -> bool:
        """Whether the process that holds the graph still runs."""
        return self._loader.returncode is None

    @property
    def pids(self) -> tuple[int, ...]:
        """The process ids of the workers."""
        return tuple(sorted(worker.pid for worker in self._all))

    async def ask(self, message: bytes, *, own: bool = False) -> Parts:
        """The two parts of the answer of the next free worker; `own` questions wait for no visitor's.

        Raises TimeLimitError, StoppedError and BusyError.
        """
        worker = await self._free(own=own)
        reply = worker.line.ask(message)
        late = TimeLimitError(f"the query took longer than {counted(self.limits.seconds, 'second')}")
        timer = asyncio.get_running_loop().call_later(self.limits.seconds, _fail, reply, late)
        try:
            found = await reply
        except BaseException:
            self._replace(worker)
            self._left(own=own)
            raise
        finally:
            timer.cancel()
        self._idle.append(worker)
        self._left(own=own)
        return found

    async def close(self) -> None:
        """End every process; questions under way are lost, so wait for them first."""
        for task in self._tasks:
            task.cancel()
        for worker in self._all:
            worker.line.close()
            _kill(worker.pid)
        self._control.close()
        try:
            async with asyncio.timeout(_END_SECONDS):
                await self._loader.wait()
        except TimeoutError:
            self._loader.kill()
            await self._loader.wait()

    async def _free(self, *, own: bool) -> _Worker:
        """A worker that is free: whoever has waited longest gets the next one."""
        if len(self._queue) + len(self._own) >= self.limits.waiting:
            raise BusyError("too many requests are waiting")
        turn: asyncio.Future[_Worker] = asyncio.get_running_loop().create_future()
        (self._own if own else self._queue).append(turn)
        self._hand_out()
        late = BusyError("no worker was free in time")
        timer = asyncio.get_running_loop().call_later(self.limits.seconds, _fail, turn, late)
        try:
            return await turn
        except BaseException:
            self._give_up(turn, own=own)
            raise
        finally:
            timer.cancel()

    def _give_up(self, turn: asyncio.Future[_Worker], *, own: bool) -> None:
        """Leave the queue; a worker that came just then goes to the next one."""
        queue = self._own if own else self._queue
        if turn in queue:
            queue.remove(turn)
        elif turn.done() and not turn.cancelled() and not turn.exception():
            self._idle.append(turn.result())
            self._left(own=own)

    def _left(self, *, own: bool) -> None:
        """A question has left its worker, so that another one may have its turn."""
        self._visitors -= not own
        self._hand_out()

    def _hand_on(self, worker: _Worker) -> None:
        self._idle.append(worker)
        self._hand_out()

    def _hand_out(self) -> None:
        """Give idle workers to those who wait."""
        while self._idle and (queue := self._next()) is not None:
            worker = self._idle.pop()
            if worker.line.lost:
                self._replace(worker)
                continue
            queue.popleft().set_result(worker)
            self._visitors += queue is self._queue

    def _next(self) -> deque[asyncio.Future[_Worker]] | None:
        """The queue whose first question has its turn; None where none waits, or visitors have theirs."""
        for queue in (self._own, self._queue):
            while queue and queue[0].done():
                queue.popleft()
        if self._own:
            return self._own
        return self._queue if self._queue and self._visitors < self.workers else None

    async def _loaded(self) -> None:
        loop = asyncio.get_running_loop()
        word = await loop.sock_recv(self._control, 4096)
        if word != b"+":
            reason = word[1:].decode("utf-8", "replace") or "its process ended while loading"
            raise OutputError(f"the graph cannot be served: {reason}", remedy="build again")

    async def _fork(self) -> _Worker:
        loop = asyncio.get_running_loop()
        ours, theirs = socket.socketpair()
        async with self._forking:
            with theirs:
                socket.send_fds(self._control, [bytes(_PID)], [theirs.fileno()])
            pid = int.from_bytes(await loop.sock_recv(self._control, _PID), "big")
        if not pid:
            ours.close()
            raise StoppedError("the process that holds the graph ended")
        ours.setblocking(False)
        _, line = await loop.create_connection(_Line, sock=ours)
        worker = _Worker(pid, line)
        self._all.add(worker)
        return worker

    def _replace(self, worker: _Worker) -> None:
        self._all.discard(worker)
        worker.line.close()
        _kill(worker.pid)
        self.replaced += 1
        task = asyncio.get_running_loop().create_task(self._renew(worker.pid))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _renew(self, pid: int) -> None:
        with suppress(OSError, StoppedError):
            await asyncio.get_running_loop().sock_sendall(self._control, pid.to_bytes(_PID, "big"))
            self._hand_on(await self._fork())


def _fail(waiting: asyncio.Future[Any], error: KgError) -> None:
    if not waiting.done():
        waiting.set_exception(error)


def _kill(pid: int) -> None:
    with suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)
