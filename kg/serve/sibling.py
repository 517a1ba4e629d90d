"""The command of a further process of the service: `python -m kg.serve.sibling LISTENER LOG SETTINGS`."""

from __future__ import annotations

import os
import signal
import socket
import sys

from kg.serve.logs import set_up
from kg.serve.server import serve_on
from kg.serve.siblings import read_settings

__all__ = ["main"]


def main(arguments: list[str]) -> None:
    """Serve on a port that another process listens on, until it asks to stop or ends."""
    number, requests, settings = arguments
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    set_up(requests=requests == "1")
    os.set_inheritable(int(number), False)
    with socket.socket(fileno=int(number)) as listener:
        serve_on(listener, read_settings(settings), parent=sys.stdin.fileno())


if __name__ == "__main__":
    main(sys.argv[1:])
