"""Candidates for companies from a service that speaks the W3C Reconciliation Service API, version 0.2.

Names go out, proposals come in: nothing that a service says becomes part of the graph by itself.
"""

from __future__ import annotations

import http.client
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlencode, urlsplit

from kg.errors import InputError, Place, UsageError

__all__ = ["Candidate", "Service"]

_BATCH = 20
_MOST_BYTES = 5_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """What a service offers for a name: its own id, name and score, and whether it is sure."""

    path: str
    asked: str
    id: str
    name: str
    score: float
    match: bool
    iri: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """A reconciliation service at an address; `seconds` bounds every single wait for it."""

    address: str
    type: str = ""
    limit: int = 3
    seconds: float = 20

    def candidates(self, names: Mapping[str, str]) -> Iterator[Candidate]:
        """Candidates for names by path, in the order of the paths; raises InputError."""
        view = self._view()
        ordered = sorted(names.items())
        for start in range(0, len(ordered), _BATCH):
            yield from self._asked(ordered[start : start + _BATCH], view)

    def _view(self) -> str:
        """The template of the service's addresses for its things, from its manifest."""
        manifest = self._object(self._request("GET"))
        view = manifest.get("view")
        return str(view["url"]) if isinstance(view, dict) and "url" in view else ""

    def _asked(self, names: Sequence[tuple[str, str]], view: str) -> Iterator[Candidate]:
        wanted = {"limit": self.limit, **({"type": self.type} if self.type else {})}
        queries = {f"q{number}": {"query": name, **wanted} for number, (_, name) in enumerate(names)}
        answer = self._object(self._request("POST", urlencode({"queries": json.dumps(queries)})))
        for number, (path, name) in enumerate(names):
            rows = answer.get(f"q{number}")
            for row in (rows.get("result") or [])[: self.limit] if isinstance(rows, dict) else ():
                yield self._candidate(row, path, name, view)

    def _candidate(self, row: Any, path: str, asked: str, view: str) -> Candidate:
        try:
            key = str(row["id"])
            return Candidate(
                path=path,
                asked=asked,
                id=key,
                name=str(row["name"]),
                score=float(row.get("score", 0)),
                match=row.get("match") is True,
                iri=view.replace("{{id}}", quote(key, safe="")) if view else "",
            )
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise self._failed("a candidate has no id, name or number as score") from error

    def _object(self, text: str) -> dict[str, Any]:
        try:
            value = json.loads(text)
        except ValueError as error:
            raise self._failed("the answer is no JSON") from error
        if not isinstance(value, dict):
            raise self._failed("the answer is no JSON object")
        return value

    def _request(self, method: str, body: str | None = None) -> str:
        parts = urlsplit(self.address)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise UsageError(
                f"{self.address!r} is no address of a service; give one with http:// or https://."
            )
        kind = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
        connection = kind(parts.hostname, parts.port, timeout=self.seconds)
        headers = {"Accept": "application/json"}
        if body is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded; charset=utf-8"
        try:
            target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
            connection.request(method, target, body=body, headers=headers)
            return self._read(connection.getresponse())
        except (OSError, http.client.HTTPException) as error:
            raise self._failed(f"the service does not answer ({type(error).__name__})") from error
        finally:
            connection.close()

    def _read(self, response: http.client.HTTPResponse) -> str:
        if response.status != http.client.OK:
            raise self._failed(f"the service answers with status {response.status}")
        data = response.read(_MOST_BYTES + 1)
        if len(data) > _MOST_BYTES:
            raise self._failed("the answer is larger than 5 MB")
        return data.decode(errors="replace")

    def _failed(self, problem: str) -> InputError:
        return InputError(
            problem, place=Place(file=self.address), remedy="try again later or mend the address"
        )
