"""The pages the browser opens, each built once for all test processes, with what must be found in it."""

from __future__ import annotations

import fcntl
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kg.export.html.page import network_of
from kg.ledger.ledger import ledger
from kg.model.knowledge import Knowledge

from .synthetic import knowledge_of

__all__ = ["Pages"]


@dataclass(frozen=True)
class Pages:
    """A folder with a page for the seeds and for generated graphs, named by their number of things."""

    folder: Path
    seeds: Callable[[], Knowledge]

    def address(self, name: str, where: str = "") -> str:
        """Where the browser finds the page."""
        return self._built(name).as_uri() + where

    def content(self, name: str) -> bytes:
        return self._built(name).read_bytes()

    def expected(self, name: str) -> dict[str, Any]:
        """Labels by path, ids of links, and of every claim its report's number and the words of its proof."""
        found: dict[str, Any] = json.loads(self._built(name).with_suffix(".json").read_text("utf-8"))
        return found

    def _built(self, name: str) -> Path:
        file = self.folder / f"{name}.html"
        with (self.folder / f"{name}.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not file.exists():
                self._write(name, file)
        return file

    def _write(self, name: str, file: Path) -> None:
        if name == "seeds":
            knowledge, texts = self.seeds(), {}
            conflicts = ledger(knowledge).conflicts
        else:
            made = knowledge_of(int(name))
            knowledge, texts, conflicts = made.knowledge, made.texts, ()
        network = network_of(knowledge, texts=texts, conflicts=conflicts)
        reports = {each.source.slug: number for number, each in enumerate(knowledge.reports)}
        expected = {
            "nodes": {node["id"]: node["label"] for node in network.nodes},
            "edges": [edge["id"] for edge in network.edges],
            "claims": {
                id_: [
                    reports[bearer.report.source.slug],
                    texts.get(bearer.report.source.sha256, "")[slice(*bearer.claim.evidence[0].proof[0].at)]
                    or bearer.claim.evidence[0].proof[0].anchor,
                ]
                for id_, bearer in knowledge.claims.items()
            },
        }
        file.with_suffix(".json").write_text(json.dumps(expected), "utf-8")
        file.write_bytes(network.generate_html().encode())
