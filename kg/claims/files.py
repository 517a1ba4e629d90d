"""Reviewed claim files: YAML in, `Report` out, every fault named with its line."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path as FilePath
from typing import Any

from pydantic import TypeAdapter, ValidationError

from kg.claims.checks import faults
from kg.model.claim import Claim
from kg.model.entity import AnyEntity
from kg.model.fields import Ref
from kg.model.kinds import KINDS
from kg.model.report import Report
from kg.model.source import Source
from kg.reading.faults import Fault, invalid, refused
from kg.reading.yaml_lines import Lines, Path, read_text, read_yaml

__all__ = ["SUFFIXES", "claim_line", "parse_claim_file", "parse_with_lines", "read_claim_file"]

SUFFIXES = (".yaml", ".yml")

_ENTITIES: TypeAdapter[Any] = TypeAdapter(dict[Ref, AnyEntity])
_SECTIONS = ("document", "entities", "claims")


def read_claim_file(path: FilePath) -> Report:
    """The report that a reviewed claim file holds; raises ClaimFileError at the first fault."""
    return parse_claim_file(read_text(path), file=str(path))


def claim_line(path: FilePath, number: int) -> int | None:
    """The line at which a claim of a file begins; claims count from 0."""
    return read_yaml(read_text(path), file=str(path))[1].of(("claims", number))


def parse_claim_file(text: str, *, file: str) -> Report:
    """The report in the text of a claim file; `file` is only named in errors."""
    return parse_with_lines(text, file=file)[0]


def parse_with_lines(text: str, *, file: str) -> tuple[Report, tuple[int, ...]]:
    """As `parse_claim_file`, with the line at which each claim begins, counted from 1."""
    value, lines = read_yaml(text, file=file)
    sections = _sections(value, file=file, lines=lines)
    source = _source(sections["document"], file=file, lines=lines)
    entities = _entities(sections.get("entities"), file=file, lines=lines)
    claims = _claims(sections.get("claims"), file=file, lines=lines)
    report = Report(document=source, entities=entities, claims=claims)
    for fault in faults(report):
        raise refused(fault, file=file, lines=lines)
    return report, tuple(lines.of(("claims", number)) or 1 for number in range(len(claims)))


def _sections(value: Any, *, file: str, lines: Lines) -> Mapping[str, Any]:
    if not isinstance(value, dict) or "document" not in value:
        raise refused(
            Fault((), "no reviewed claims stand here", "begin with document:, entities: and claims:"),
            file=file,
            lines=lines,
        )
    for key in value:
        if key not in _SECTIONS:
            remedy = f"use one of {', '.join(_SECTIONS)}"
            raise refused(Fault((key,), f"the key {key!r} is unknown", remedy), file=file, lines=lines)
    return value


def _source(value: Any, *, file: str, lines: Lines) -> Source:
    try:
        return Source.model_validate(value)
    except ValidationError as error:
        raise invalid(error, ("document",), file=file, lines=lines) from error


def _entities(value: Any, *, file: str, lines: Lines) -> dict[str, Any]:
    try:
        entities: dict[str, Any] = _ENTITIES.validate_python(value or {})
    except ValidationError as error:
        raise invalid(error, ("entities",), file=file, lines=lines) from error
    return entities


def _claims(value: Any, *, file: str, lines: Lines) -> tuple[Claim, ...]:
    if value is None:
        return ()
    if not isinstance(value, list):
        fault = Fault(("claims",), "claims are no list", "begin each with a dash")
        raise refused(fault, file=file, lines=lines)
    return tuple(
        _claim(item, ("claims", number), file=file, lines=lines) for number, item in enumerate(value)
    )


def _claim(value: Any, path: Path, *, file: str, lines: Lines) -> Claim:
    kind: Any = value.get("kind") if isinstance(value, dict) else None
    if not isinstance(kind, str) or kind not in KINDS:
        fault = Fault((*path, "kind"), f"{kind!r} is no kind of claim", f"use one of {', '.join(KINDS)}")
        raise refused(fault, file=file, lines=lines)
    try:
        return KINDS[kind].model_validate(value)
    except ValidationError as error:
        raise invalid(error, path, file=file, lines=lines) from error
