"""The steps of a build over documents at addresses, whatever engine runs them.

A batch is what one task extracts: some documents, and a name that changes when one of them does.  `extract`
sees one document at a time, and `first` is associative and commutative, so that tasks may run anywhere, in
any order, and more than once.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from kg.claims.records import pack, unpack
from kg.documents import read_bytes
from kg.errors import DocumentError
from kg.export.rdf import mentioned, report_n_quads
from kg.model.cited import CitedReport
from kg.model.source import Document, Source
from kg.scale.addresses import address_bytes
from kg.scale.bound import bounded_time, seconds_for
from kg.scale.extraction import DIED, DIED_REMEDY, alone, propose
from kg.scale.version import rules_version

__all__ = ["Batch", "Bearer", "Row", "batches_of", "extract", "first", "lost"]

# A task of fewer costs more than it does; more tasks than this, and telling of them costs more than they do.
_DOCUMENTS = 100
_MOST_BATCHES = 1 << 14

Bearer = tuple[str, str, str]
"""A document with its name, address and batch, in the order in which the first of several copies counts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """Documents at some addresses, and the name of what is extracted from them."""

    name: str
    addresses: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A document with what was found in it, or why there is none.

    `key` is the SHA-256 of its bytes, or its address where they cannot be had; `source`, `report` and
    `mentions`, the paths of what it names, are JSON, `graph` is its graph as N-Quads.
    """

    key: str
    address: str
    source: str = ""
    text: str = ""
    report: str = ""
    graph: str = ""
    mentions: str = ""
    problem: str = ""
    remedy: str = ""

    @property
    def name(self) -> str:
        """The last part of the address."""
        return PurePosixPath(self.address).name

    def document(self) -> Document:
        """The document itself."""
        return Document(source=Source.model_validate_json(self.source), text=self.text)

    def cited(self) -> CitedReport:
        """What was found in it."""
        return unpack(json.loads(self.report))


def batches_of(
    documents: Mapping[str, str], *, annotated: bool = False, least: int = _DOCUMENTS
) -> list[Batch]:
    """The batches of some documents, given with their versions by address; each holds about `least` or more.

    A document stays in its batch whatever comes and goes beside it, until their number has doubled or halved.
    """
    number = 1 << min(max(len(documents) // least, 1), _MOST_BATCHES).bit_length() - 1
    found: dict[int, list[str]] = {}
    for address in sorted(documents):
        place = int(hashlib.sha256(address.encode()).hexdigest()[:8], 16) % number
        found.setdefault(place, []).append(address)
    rules = f"{rules_version()} {annotated:d}"
    return [_batch(found[place], documents, rules=rules) for place in sorted(found)]


def _batch(addresses: Sequence[str], versions: Mapping[str, str], *, rules: str) -> Batch:
    told = [rules, *(f"{address} {versions[address]}" for address in addresses)]
    name = hashlib.sha256("\n".join(told).encode()).hexdigest()
    return Batch(name=f"{name[:32]}.parquet", addresses=tuple(addresses))


def extract(address: str, *, annotated: bool = False) -> Row:
    """What one document gives; with `annotated` its graph holds its evidence as Web Annotations too."""
    key = address
    try:
        data = address_bytes(address)
        key = hashlib.sha256(data).hexdigest()
        with bounded_time(seconds_for(len(data)), file=address):
            document = read_bytes(data, name=address)
            report = propose(document)
    except DocumentError as error:
        return Row(key=key, address=address, problem=error.problem, remedy=error.remedy)
    view = alone(report)
    return Row(
        key=key,
        address=address,
        source=document.source.model_dump_json(exclude_none=True),
        text=document.text,
        report=_json(pack(report)),
        graph=report_n_quads(view, text=document.text, annotated=annotated).decode(),
        mentions=_json(mentioned(view)),
    )


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def lost(address: str) -> Row:
    """The row of a document whose reader died each time."""
    return Row(key=address, address=address, problem=DIED, remedy=DIED_REMEDY)


def first(left: Bearer, right: Bearer) -> Bearer:
    """Of two copies the one that counts."""
    return min(left, right)
