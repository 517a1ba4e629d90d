"""Claim files out of reports: the form that a reviewer reads, edits and commits."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from kg.model.claim import Claim
from kg.model.report import Report
from kg.model.source import Source

__all__ = ["claim_file"]

_SCHEMA = "# yaml-language-server: $schema=../ontology/claims.schema.json"
# What needs no quotes: a word in lower case that YAML cannot take for anything but text.
_BARE = re.compile(r"(?!(?:true|false|null|yes|no|on|off|y|n)$)[a-z][a-z0-9_/-]*")
# What YAML does not allow as it is, or takes for a line break (YAML 1.2, 5.1 and 5.4).
_UNPRINTABLE = re.compile(r"[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
# What few documents have; the other metadata is written as null, so that a reviewer sees what is missing.
_SELDOM = ("text_sha256", "retrieved", "container", "member")
_FIRST = ("kind", "key")
_LAST = ("confidence", "unsure", "note")


def claim_file(report: Report, *, rules: Sequence[str] = ()) -> str:
    """The text of a claim file that reads back as the same report; `rules` are noted as comments.

    One line an entity, one a value, one a range, so that differences between versions are readable.
    """
    lines = [_SCHEMA, "document:", *_document(report.document), "", "entities:"]
    lines += [f"  {key}: {_flow(_plain(entity))}" for key, entity in report.entities.items()]
    lines += ["", "claims:"]
    for number, claim in enumerate(report.claims):
        lines += [f"  # found by {rules[number]}"] if rules else []
        lines += _claim(claim)
    return "\n".join(lines) + "\n"


def _plain(value: Any) -> dict[str, Any]:
    plain: dict[str, Any] = value.model_dump(mode="json", exclude_none=True, exclude_defaults=True)
    return {"type": plain.pop("type"), **plain} if "type" in plain else plain


def _document(source: Source) -> Iterator[str]:
    for name, value in source.model_dump(mode="json").items():
        if value is not None or name not in _SELDOM:
            yield f"  {name}: {_flow(value)}"


def _claim(claim: Claim) -> Iterator[str]:
    fields = {"kind": getattr(claim, "kind", ""), **_plain(claim)}
    evidence = fields.pop("evidence")
    names = [*_FIRST, *(name for name in fields if name not in _FIRST + _LAST), *_LAST]
    head = [f"{name}: {_flow(fields[name])}" for name in names if name in fields]
    yield f"  - {head[0]}"
    yield from (f"    {line}" for line in head[1:])
    yield "    evidence:"
    for each in evidence:
        yield "      - proof:"
        yield from (f"          - {_flow(part)}" for part in each["proof"])
        yield from (f"        {side}: {_flow(each[side])}" for side in ("subject", "object") if side in each)


def _flow(value: Any) -> str:
    """A value on one line, in the flow style of YAML."""
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{_flow(key)}: {_flow(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(_flow(item) for item in value) + "]"
    if isinstance(value, str) and _BARE.fullmatch(value):
        return value
    return _UNPRINTABLE.sub(lambda match: f"\\u{ord(match[0]):04x}", json.dumps(value, ensure_ascii=False))
