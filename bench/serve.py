"""The service against the bare `oxigraph` server: the same lookups on the same data, one after the other.

    python bench/serve.py [-g output] [--triples N] [--seconds S]

Each figure is the median of three rounds; 32 connections ask one query after the other, on the machine of
the server.  `distinct` asks another query each time, `same` the same one.
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import random
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

import pyoxigraph as ox
import uvloop
from measuring import memory, row

CONNECTIONS = 32
ROUNDS = 3


class Asking(asyncio.Protocol):
    """A connection that asks the next query when it has the answer of the last."""

    def __init__(self, requests: Iterator[bytes], took: list[float], until: float) -> None:
        self.requests, self.took, self.until = requests, took, until
        self.done = asyncio.get_running_loop().create_future()
        self.data = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport
        self.ask()

    def ask(self) -> None:
        self.started = time.perf_counter()
        if self.started > self.until:
            self.transport.close()
            self.done.set_result(None)
        else:
            self.transport.write(next(self.requests))

    def data_received(self, data: bytes) -> None:
        self.data += data
        head, mark, body = self.data.partition(b"\r\n\r\n")
        if not mark:
            return
        assert head.startswith(b"HTTP/1.1 200"), head
        lower = head.lower()
        if b"content-length: " in lower:
            whole = len(body) >= int(lower.split(b"content-length: ")[1].split(b"\r\n")[0])
        else:
            whole = body.endswith(b"0\r\n\r\n")
        if whole:
            self.data = b""
            self.took.append(time.perf_counter() - self.started)
            self.ask()


async def load(port: int, requests: Iterator[bytes], seconds: float) -> list[float]:
    took: list[float] = []
    until = time.perf_counter() + seconds
    loop = asyncio.get_running_loop()
    links = [
        (await loop.create_connection(lambda: Asking(requests, took, until), "127.0.0.1", port))[1]
        for _ in range(CONNECTIONS)
    ]
    await asyncio.gather(*(link.done for link in links))
    return took


def requests(path: str, things: list[str], *, distinct: bool) -> Iterator[bytes]:
    number = itertools.count()
    for thing in itertools.cycle(things if distinct else things[:1]):
        note = f" # {next(number)}" if distinct else ""
        text = quote(f"SELECT ?p ?o {{ <{thing}> ?p ?o }} LIMIT 5{note}")
        head = f"GET {path}?query={text} HTTP/1.1\r\nHost: localhost\r\n"
        yield f"{head}Accept: application/sparql-results+json\r\n\r\n".encode()


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        return int(free.getsockname()[1])


@contextmanager
def started(command: list[str], port: int) -> Iterator[subprocess.Popen[bytes]]:
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        for _ in range(600):
            try:
                socket.create_connection(("127.0.0.1", port)).close()
                break
            except OSError:
                time.sleep(0.1)
        try:
            yield process
        finally:
            process.terminate()


def measured(port: int, path: str, things: list[str], seconds: float) -> dict[str, dict[str, float]]:
    found = {}
    for name, distinct in (("distinct", True), ("same", False)):
        rounds = []
        for _ in range(ROUNDS):
            took = sorted(uvloop.run(load(port, requests(path, things, distinct=distinct), seconds)))
            rounds.append(
                (len(took) / seconds, 1000 * took[len(took) // 2], 1000 * took[len(took) * 99 // 100])
            )
        medians = [round(statistics.median(each), 2) for each in zip(*rounds, strict=True)]
        found[name] = dict(zip(("req/s", "p50 ms", "p99 ms"), medians, strict=True))
    return found


def grown(source: Path, folder: Path, triples: int) -> None:
    """A build with copies of its triples under other names, until there are enough."""
    shutil.copytree(source, folder)
    lines = (source / "telehealth.nq").read_text("utf-8").splitlines()
    with (folder / "telehealth.nq").open("w", encoding="utf-8") as out:
        for number in range(triples // len(lines) + 1):
            for line in lines:
                copied = (
                    line.replace("/telehealth-kg/id/", f"/telehealth-kg/id/c{number}/") if number else line
                )
                out.write(copied + "\n")


def things_of(data: Path) -> tuple[list[str], int]:
    """What the resolved graph speaks of, in a mixed order, and the number of quads."""
    store = ox.Store()
    store.bulk_load(path=str(data), format=ox.RdfFormat.N_QUADS)
    quads = store.quads_for_pattern(None, None, None, ox.DefaultGraph())
    things = sorted({quad.subject.value for quad in quads})
    random.Random(1).shuffle(things)
    return things, len(store)


def asked(command: list[str], port: int, path: str, things: list[str], seconds: float) -> dict[str, float]:
    """The figures of a server that is started for them."""
    with started(command, port) as process:
        found = measured(port, path, things, seconds)
        held = memory(process.pid)
    cells = {f"{name}, {what}": figure for name, some in found.items() for what, figure in some.items()}
    return {**cells, "MB": round(held)}


def compare(graph: Path, *, triples: int, seconds: float) -> None:
    """Both servers on the same data, one after the other."""
    with tempfile.TemporaryDirectory() as space:
        folder = Path(space) / "output"
        grown(graph, folder, triples)
        data = folder / "telehealth.nq"
        things, count = things_of(data)
        port = free_port()
        kg = [sys.executable, "-m", "kg", "serve", "-g", str(folder), "--port", str(port)]
        ours = asked(kg, port, "/sparql", things, seconds)
        server = shutil.which("oxigraph", path=str(Path(sys.executable).parent)) or "oxigraph"
        disk = ["--location", f"{space}/store"]
        subprocess.run([server, "load", *disk, "--file", str(data)], check=True, capture_output=True)
        port = free_port()
        bare = [server, "serve", *disk, "--bind", f"127.0.0.1:{port}"]
        theirs = asked(bare, port, "/query", things, seconds)
    title = f"{count:,} quads, {CONNECTIONS} connections"
    row(title, server="kg serve", **ours)
    row(title, server="oxigraph serve", **theirs)
    row(title, server="kg / oxigraph", **{name: round(ours[name] / theirs[name], 2) for name in ours})


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("-g", "--graph", type=Path, default=Path("output"))
    parser.add_argument("--triples", type=int, default=100_000)
    parser.add_argument("--seconds", type=float, default=3)
    given = parser.parse_args()
    compare(given.graph, triples=given.triples, seconds=given.seconds)


if __name__ == "__main__":
    main()
