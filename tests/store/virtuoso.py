"""A Virtuoso of the tests' own, on this machine only."""

from __future__ import annotations

import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from tests.serve.awaiting import until
from tests.serve.running import free_port

_TRIES = 5
SERVER, SHELL = shutil.which("virtuoso-t"), shutil.which("isql-vt")
_SETTINGS = """[Database]
DatabaseFile = virtuoso.db
ErrorLogFile = virtuoso.log
LockFile = virtuoso.lck
TransactionFile = virtuoso.trx
xa_persistent_file = virtuoso.pxa
[TempDatabase]
DatabaseFile = temporary.db
TransactionFile = temporary.trx
[Parameters]
ServerPort = 127.0.0.1:{port}
NumberOfBuffers = 4000
MaxDirtyBuffers = 3000
[HTTPServer]
ServerPort = 127.0.0.1:{web}
ServerRoot = .
[SPARQL]
ResultSetMaxRows = 1000000
"""


@contextmanager
def virtuoso(folder: Path) -> Iterator[str]:
    """The address of a fresh store that takes updates from anybody who can reach it."""
    with ExitStack() as running:
        port, web = next(filter(None, (running.enter_context(_started(folder)) for _ in range(_TRIES))))
        grant = 'GRANT SPARQL_UPDATE TO "SPARQL"'
        words = [str(SHELL), f"127.0.0.1:{port}", "dba", "dba", f"EXEC={grant}"]
        subprocess.run(words, check=True, capture_output=True)
        yield f"http://127.0.0.1:{web}"


@contextmanager
def _started(folder: Path) -> Iterator[tuple[int, int] | None]:
    """The two ports of a server; None where it ended because others took one of them meanwhile."""
    port, web = free_port(), free_port()
    (folder / "virtuoso.ini").write_text(_SETTINGS.format(port=port, web=web))
    command = [str(SERVER), "+configfile", "virtuoso.ini", "+foreground"]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    with subprocess.Popen(command, cwd=folder, **quiet) as process:
        try:
            until(lambda: process.poll() is not None or (_listens(port) and _listens(web)))
            yield (port, web) if process.poll() is None else None
        finally:
            process.terminate()


def _listens(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
    except OSError:
        return False
    return True
