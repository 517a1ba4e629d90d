"""Opening the build that a running service serves."""

from __future__ import annotations

import hashlib
import json
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from kg.errors import OutputError, Place
from kg.export.folder import MANIFEST
from kg.graph import Graph
from kg.opening import RECORDS, open_graph
from kg.store.remote import RemoteStore
from kg.store.web import WebError, send

__all__ = ["fetch_graph"]

_TRIES = 3


def fetch_graph(address: str) -> Graph:
    """The graph of a `kg serve` by its address; its queries are answered there; raises OutputError.

    The records are fetched and checked against the manifest; when a new build lands meanwhile, again.
    """
    start = address.rstrip("/").removesuffix("/sparql")
    for number in range(_TRIES):
        time.sleep(number)
        with tempfile.TemporaryDirectory() as space:
            if _fetched(start, Path(space)):
                graph = open_graph(space)
                return replace(graph, load=lambda: RemoteStore(f"{start}/sparql"))
    problem = "the records do not fit their manifest"
    raise OutputError(problem, place=Place(file=address), remedy="try again when its build is finished")


def _fetched(start: str, folder: Path) -> bool:
    try:
        manifest = send(f"{start}/records/{MANIFEST}").body
        known = json.loads(manifest)["files"]
    except WebError as error:
        if error.status == 404:
            raise _foreign(start) from error
        raise
    except (ValueError, KeyError, TypeError) as error:
        raise _foreign(start) from error
    (folder / MANIFEST).write_bytes(manifest)
    for name in RECORDS:
        body = send(f"{start}/records/{name}").body
        if hashlib.sha256(body).hexdigest() != known[name]["sha256"]:
            return False
        (folder / name).write_bytes(body)
    return True


def _foreign(start: str) -> OutputError:
    remedy = "ask other endpoints with kg query --endpoint"
    return OutputError("no kg serve answers here", place=Place(file=start), remedy=remedy)
