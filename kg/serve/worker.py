"""The processes that hold the graph: a parent that loads it once, and forks of it that answer queries.

A fork shares the memory of the graph, so that a worker that had to be killed is replaced within
milliseconds.  A worker can open neither a file nor a connection, whatever a query asks for.
"""

from __future__ import annotations

import gc
import os
import resource
import signal
import socket
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

import pyoxigraph as ox

from kg.errors import InputError
from kg.resources import ontology_folder
from kg.serve.answering import answered, told
from kg.serve.messages import HEAD, Asked, decode_message, encode_answer, encode_told
from kg.store.answers import load_quads

__all__ = ["main"]

Stores = Mapping[str, ox.Store]
_PID = 8


def main(arguments: list[str]) -> None:
    """Load the graph from an open file, say so, then fork a worker for each socket that is sent."""
    control, data, memory, seconds, limit = (int(word) for word in arguments)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with socket.socket(fileno=control) as parent:
        # The server may be gone at any moment; then nobody is left to be told of it.
        with suppress(BrokenPipeError, ConnectionResetError):
            try:
                stores = _stores(data)
            except InputError as error:
                parent.sendall(b"!" + str(error).encode()[:4000])
                return
            # What lives now lives on: collecting it would copy the memory that workers share.
            gc.freeze()
            parent.sendall(b"+")
            _fork_on_demand(parent, stores, memory=memory, seconds=seconds, limit=limit)
        _reap_all()


def _stores(data: int) -> Stores:
    with os.fdopen(data, "rb") as source:
        loaded = load_quads(source, ox.RdfFormat.N_QUADS, name="the built graph")
    with (ontology_folder() / "telehealth.ttl").open("rb") as source:
        ontology = load_quads(source, ox.RdfFormat.TURTLE, name="the ontology")
    return {"data": loaded, "ontology": ontology}


def _fork_on_demand(parent: socket.socket, stores: Stores, *, memory: int, seconds: int, limit: int) -> None:
    """A message with a socket asks for a worker; one with a process id says that this one is done with.

    Ended workers are kept until then, so that no other process can get their id before.
    """
    while True:
        message, sockets, _, _ = socket.recv_fds(parent, _PID, 1)
        if not message:
            return
        if not sockets:
            _reap(int.from_bytes(message, "big"))
            continue
        pid = os.fork()
        if pid == 0:
            parent.close()
            _work(socket.socket(fileno=sockets[0]), stores, memory=memory, seconds=seconds, limit=limit)
        os.close(sockets[0])
        parent.sendall(pid.to_bytes(_PID, "big"))


def _reap(pid: int) -> None:
    with suppress(ChildProcessError):
        os.waitpid(pid, 0)


def _reap_all() -> None:
    """Wait for every worker: they end when the server has hung up."""
    with suppress(ChildProcessError):
        while True:
            os.wait()


def _work(server: socket.socket, stores: Stores, *, memory: int, seconds: int, limit: int) -> None:
    """Answer one question after the other until the server hangs up, and end the process."""
    code = 1
    try:
        _confine(memory)
        _answer_all(server, stores, seconds=seconds, limit=limit)
        code = 0
    finally:
        os._exit(code)


def _confine(memory: int) -> None:
    """Give up what a query must never use: more memory, new files, connections and children."""
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    space = pages * resource.getpagesize() + memory
    with Path(os.devnull).open("r+b") as nothing:
        for stream in (0, 1, 2):
            os.dup2(nothing.fileno(), stream)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_AS, (space, space))
    resource.setrlimit(resource.RLIMIT_NOFILE, (0, 0))


def _answer_all(server: socket.socket, stores: Stores, *, seconds: int, limit: int) -> None:
    source: BinaryIO
    with server, server.makefile("rb") as source:
        while len(head := source.read(HEAD.size)) == HEAD.size:
            text, body = HEAD.unpack(head)
            message = decode_message(source.read(text), source.read(body))
            # The server stops a late worker itself; the alarm ends this process if the server is gone.
            signal.alarm(seconds + 2)
            if isinstance(message, Asked):
                found = encode_told(told(stores["data"], message, limit))
            else:
                found = encode_answer(answered(stores[message.source], message, limit))
            signal.alarm(0)
            server.sendall(found)


if __name__ == "__main__":
    main(sys.argv[1:])
