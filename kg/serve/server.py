"""The running service: it opens the build, follows new ones, and stops without breaking off an answer."""

from __future__ import annotations

import asyncio
import gc
import math
import signal
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

import uvicorn

from kg.errors import InputError, UsageError
from kg.serve.app import application
from kg.serve.build import Build, stamp
from kg.serve.connections import TimelyConnection
from kg.serve.logs import LOG
from kg.serve.settings import Settings

__all__ = ["serve"]

_LOOK_SECONDS = 0.5
_DRAIN_SECONDS = 5
_CONNECTIONS = 1000
_LOOPBACK = frozenset({"127.0.0.1", "localhost", "[::1]", "::1"})


def serve(settings: Settings, *, ready: Callable[[str], None] = lambda _: None) -> None:
    """Serve a build until the process is asked to stop; `ready` gets the address.

    Raises OutputError where no build lies, and UsageError where the port cannot be had.
    """
    listener = _listen(settings)
    with listener:
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
        runner = asyncio.Runner(loop_factory=config.get_loop_factory())
        with runner:
            runner.run(_serve(settings, listener, config, ready))


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
    host, port = listener.getsockname()[:2]
    following = _Following(settings, await Build.open(settings))
    names = frozenset({*settings.names, *_LOOPBACK}) if host in _LOOPBACK else frozenset(settings.names)
    config.app = application(lambda: following.build, names=names)
    server = _Server(config)
    for each in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(each, server.handle_exit, each, None)
    task = asyncio.create_task(following.follow())
    shown = f"[{host}]" if ":" in host else host
    gc.collect()
    gc.freeze()
    ready(f"http://{shown}:{port}/")
    LOG.info("serving", extra={"fields": {"port": port, "build": following.build.digest}})
    try:
        await server.serve(sockets=[listener])
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
        await following.build.pool.close()
        LOG.info("stopped")


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
