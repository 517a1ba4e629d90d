"""The running service: it opens the build, follows new ones, and stops without breaking off an answer."""

from __future__ import annotations

import asyncio
import gc
import math
import signal
import socket
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress

import uvicorn

from kg.errors import InputError, UsageError
from kg.serve.app import application
from kg.serve.build import Build, stamp
from kg.serve.connections import TimelyConnection
from kg.serve.logs import LOG
from kg.serve.rate import Rate
from kg.serve.settings import LOOPBACK, Settings
from kg.serve.siblings import Siblings

__all__ = ["serve", "serve_on"]

_LOOK_SECONDS = 0.5
_DRAIN_SECONDS = 5
_CONNECTIONS = 1000


def serve(settings: Settings, *, ready: Callable[[str], None] = lambda _: None) -> None:
    """Serve a build until the process is asked to stop; `ready` gets the address.

    Raises OutputError where no build lies, and UsageError where the port cannot be had.
    """
    with _listen(settings) as listener:
        serve_on(listener, settings, ready=ready)


def serve_on(
    listener: socket.socket,
    settings: Settings,
    *,
    ready: Callable[[str], None] = lambda _: None,
    parent: int | None = None,
) -> None:
    """Serve on an open port; a process that has a `parent` stops when this open file ends."""
    config = uvicorn.Config(
        app="",
        http=TimelyConnection,
        loop="uvloop",
        lifespan="off",
        ws="none",
        log_config=None,
        access_log=False,
        server_header=False,
        date_header=True,
        proxy_headers=False,
        limit_concurrency=_CONNECTIONS,
        timeout_graceful_shutdown=math.ceil(settings.limits.seconds) + _DRAIN_SECONDS,
        h11_max_incomplete_event_size=1 << 16,
    )
    with asyncio.Runner(loop_factory=config.get_loop_factory()) as runner:
        if parent is None:
            runner.run(_serve(settings, listener, config, ready))
        else:
            runner.run(_serve_beside(settings, listener, config, parent))


def _listen(settings: Settings) -> socket.socket:
    try:
        family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
        listener = socket.create_server((settings.host, settings.port), family=family, backlog=1024)
    except OSError as error:
        raise UsageError(
            f"{settings.host}:{settings.port} cannot be listened on ({error.strerror}); name another --port."
        ) from error
    return listener


async def _serve(
    settings: Settings, listener: socket.socket, config: uvicorn.Config, ready: Callable[[str], None]
) -> None:
    """Serve as the first process, which starts and ends the others."""
    host, port = listener.getsockname()[:2]
    loop = asyncio.get_running_loop()
    siblings = Siblings(settings, listener)
    async with _following(settings) as following:
        server = _server(settings, config, following)
        siblings.start()
        stopping = asyncio.Event()
        for each in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(each, _stop, server, stopping)
        ended = asyncio.create_task(_end(siblings, stopping))
        shown = f"[{host}]" if ":" in host else host
        ready(f"http://{shown}:{port}/")
        LOG.info("serving", extra={"fields": {"port": port, "build": following.build.digest}})
        try:
            await server.serve(sockets=[listener])
        finally:
            stopping.set()
            await ended
    LOG.info("stopped")


async def _serve_beside(
    settings: Settings, listener: socket.socket, config: uvicorn.Config, parent: int
) -> None:
    loop = asyncio.get_running_loop()
    async with _following(settings) as following:
        server = _server(settings, config, following)
        loop.add_signal_handler(signal.SIGTERM, _stop, server, asyncio.Event())
        # Nothing is ever written to it, so that it is readable only at its end.
        loop.add_reader(parent, _orphaned, loop, parent, server)
        await server.serve(sockets=[listener])


def _orphaned(loop: asyncio.AbstractEventLoop, parent: int, server: uvicorn.Server) -> None:
    loop.remove_reader(parent)
    server.should_exit = True


def _stop(server: uvicorn.Server, stopping: asyncio.Event) -> None:
    server.force_exit = server.should_exit
    server.should_exit = True
    stopping.set()


async def _end(siblings: Siblings, stopping: asyncio.Event) -> None:
    await stopping.wait()
    await siblings.stop()


@asynccontextmanager
async def _following(settings: Settings) -> AsyncIterator[_Following]:
    """The build that is current, followed meanwhile and closed at the end."""
    following = _Following(settings, await Build.open(settings))
    task = asyncio.create_task(following.follow())
    gc.collect()
    gc.freeze()
    try:
        yield following
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
        await following.build.pool.close()


def _server(settings: Settings, config: uvicorn.Config, following: _Following) -> _Server:
    named = frozenset({*settings.names, *LOOPBACK}) if settings.local else frozenset(settings.names)
    each = settings.rate / max(1, settings.processes)
    config.app = application(lambda: following.build, names=named, rate=Rate(each))
    return _Server(config)


class _Server(uvicorn.Server):
    """Stops on a signal and returns, so that the workers are ended too."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


class _Following:
    """The current build; a new one takes its place once it can answer."""

    def __init__(self, settings: Settings, build: Build) -> None:
        self.build = build
        self._settings = settings
        self._leaving: set[asyncio.Task[None]] = set()

    async def follow(self) -> None:
        while True:
            await asyncio.sleep(_LOOK_SECONDS)
            found = stamp(self._settings.folder)
            if self.build.pool.alive and found in (None, self.build.stamp):
                continue
            try:
                new = await Build.open(self._settings)
            except InputError as error:
                LOG.warning("the new build cannot be served", extra={"fields": {"reason": str(error)}})
                self.build.stamp = found
                continue
            old, self.build = self.build, new
            LOG.info("serving another build", extra={"fields": {"build": new.digest}})
            leaving = asyncio.create_task(old.close())
            self._leaving.add(leaving)
            leaving.add_done_callback(self._leaving.discard)
