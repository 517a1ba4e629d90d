"""Runs the command `kg` again and again, each time in a process group of its own, loaded only once.

A line of JSON on standard input is a call: its arguments and the file for its standard error.  The number of
its process comes back at once, and the status it ended with when it has ended.
"""

from __future__ import annotations

import json
import os
import signal
import sys


def run() -> None:
    # Worker processes load this file too, and need none of it.
    import kg.cli  # noqa: PLC0415
    from kg.__main__ import main  # noqa: PLC0415
    from kg.claims.extraction import extract  # noqa: PLC0415 - the rules, which take longest to load

    assert kg.cli.app
    assert extract
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    for line in sys.stdin:
        arguments, log = json.loads(line)
        number = os.fork()
        if number == 0:
            os.setpgid(0, 0)
            os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
            os.dup2(os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND), 2)
            sys.argv = ["kg", *arguments]
            try:
                signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
                main()
            except KeyboardInterrupt:
                os.write(2, b"kg: stopped.\n")
                os._exit(130)
        os.setpgid(number, number)
        print(number, flush=True)
        print(os.waitpid(number, 0)[1], flush=True)


if __name__ == "__main__":
    run()
