"""A service started as people start it, and a plain client for it."""

from __future__ import annotations

import hashlib
import http.client
import json
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlencode, urlsplit

from tests.serve.awaiting import LONG

JSON = "application/sparql-results+json"
FORM = "application/x-www-form-urlencoded"
QUERY = "application/sparql-query"


@dataclass
class Reply:
    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def kind(self) -> str:
        return self.headers.get("content-type", "").partition(";")[0]

    def json(self) -> Any:
        return json.loads(self.body)

    def rows(self) -> list[dict[str, str]]:
        found = self.json()["results"]["bindings"]
        return [{name: term["value"] for name, term in row.items()} for row in found]


@dataclass
class Service:
    address: str
    process: subprocess.Popen[str]
    lines: list[str] = field(default_factory=list)

    @property
    def port(self) -> int:
        return int(urlsplit(self.address).port or 0)

    def ask(
        self,
        path: str,
        method: str = "GET",
        body: bytes | None = None,
        *,
        fields: Any = None,
        **headers: str,
    ) -> Reply:
        """One request; `fields` go into the query string, `content_type` becomes Content-Type."""
        target = f"{path}?{urlencode(fields)}" if fields else path
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=LONG)
        try:
            named = {name.replace("_", "-"): value for name, value in headers.items()}
            connection.request(method, target, body, named)
            found = connection.getresponse()
            kept = {name.lower(): value for name, value in found.getheaders()}
            return Reply(found.status, kept, found.read())
        finally:
            connection.close()

    def query(self, sparql: str, accept: str = JSON, **fields: Any) -> Reply:
        return self.ask("/sparql", fields=[("query", sparql), *fields.items()], accept=accept)

    def raw(self, data: bytes, *, timeout: float = LONG) -> bytes:
        """What comes back for some bytes, which need not be HTTP, after which the client hangs up."""
        found = b""
        with socket.create_connection(("127.0.0.1", self.port), timeout=timeout) as link:
            with suppress(OSError):
                link.sendall(data)
                link.shutdown(socket.SHUT_WR)
            with suppress(OSError):
                while part := link.recv(65536):
                    found += part
        return found

    def exchange(self, data: bytes) -> bytes:
        """What comes back for some bytes until the service closes the connection."""
        found = b""
        with socket.create_connection(("127.0.0.1", self.port), timeout=LONG) as link:
            link.sendall(data)
            while part := link.recv(65536):
                found += part
        return found


def record(folder: Path, name: str) -> None:
    """Take a file that a test has written into a build for the one that the build wrote."""
    manifest = folder / "manifest.json"
    told = json.loads(manifest.read_text("utf-8"))
    told["files"][name]["sha256"] = hashlib.sha256((folder / name).read_bytes()).hexdigest()
    manifest.write_text(json.dumps(told), "utf-8")


@contextmanager
def running(folder: Path, *options: str, processes: int = 1, stderr: Any = None) -> Iterator[Service]:
    command = [sys.executable, "-m", "kg", "serve", "-g", str(folder), "--port", "0", *options]
    command += ["--processes", str(processes)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=stderr, text=True) as process:
        assert process.stdout
        line = process.stdout.readline()
        assert " at http" in line, line
        try:
            yield Service(line.rpartition(" at ")[2].strip(), process)
        finally:
            process.terminate()
            process.wait(LONG)


def free_port() -> int:
    """A port that nobody listens on now."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        return int(free.getsockname()[1])
