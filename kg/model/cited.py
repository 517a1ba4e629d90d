"""Claims that have passed grounding, and those that were refused."""

from __future__ import annotations

import hashlib
import json
from decimal import Decimal
from typing import Any, Literal

from pydantic import InstanceOf, SerializeAsAny
from pydantic.dataclasses import dataclass

from kg.model.base import STRICT, Frozen
from kg.model.claim import Claim, claim_fields
from kg.model.fields import Text, Unnamed
from kg.model.packing import packed
from kg.model.report import Report
from kg.model.source import Source
from kg.values.names import normal_form

__all__ = ["CitedClaim", "CitedReport", "Grounding", "Method", "Refusal", "claim_id", "statement_id"]

Grounding = Literal["reread", "recorded"]
Method = Literal["reviewed", "rules", "model"]


@packed
@dataclass(frozen=True, slots=True, kw_only=True, config=STRICT)
class CitedClaim:
    """A claim with its id, how it was found (`method`, `rule`) and how its evidence was checked."""

    id: Text
    claim: SerializeAsAny[InstanceOf[Claim]]
    method: Method
    grounding: Grounding
    rule: Text


class Refusal(Frozen):
    """A claim that was not kept, and why."""

    file: Text
    claim: Text
    reason: Text


class CitedReport(Frozen):
    """A report whose claims have passed grounding.

    `fingerprint` is the signature of its text, where that was at hand and long enough to tell copies by.
    """

    report: Report
    claims: tuple[CitedClaim, ...]
    refused: tuple[Refusal, ...] = ()
    fingerprint: str | None = None

    @property
    def source(self) -> Source:
        """The metadata of its document."""
        return self.report.document


def claim_id(claim: Claim, report: Report) -> str:
    """Sixteen hexadecimal characters: the hash of document, kind and canonical values of a claim.

    Ranges, rule, confidence, method and resolved ids do not enter it, so the same claim always has the
    same id, however it was found.
    """
    return _digest({"document": report.document.text_hash, **_statement(claim, report)})


def statement_id(claim: Claim, report: Report) -> str:
    """As `claim_id`, but without the document: it is one for all documents that make the same claim."""
    return _digest(_statement(claim, report))


def _digest(key: dict[str, Any]) -> str:
    text = json.dumps(key, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _statement(claim: Claim, report: Report) -> dict[str, Any]:
    values = {
        field.name: canonical
        for field in claim_fields(type(claim))
        if field.name != "as_stated"
        and (canonical := _canonical(getattr(claim, field.name), report, refers=bool(field.property.to)))
    }
    if (cause := getattr(claim, "part_of", None)) is not None:
        values["part_of"] = _cause(cause, report)
    return {"kind": getattr(claim, "kind", ""), "values": values}


def _cause(key: str, report: Report) -> str:
    found = next((claim for claim in report.claims if claim.key == key), None)
    if found is None:
        return key
    return f"{getattr(found, 'kind', '')}:{_canonical(getattr(found, 'label', None), report, refers=False)}"


def _canonical(value: Any, report: Report, *, refers: bool) -> str | list[str]:
    if refers and isinstance(value, str) and value in report.entities:
        return report.entities[value].canonical()
    match value:
        case None:
            return ""
        case tuple():
            return sorted(str(_canonical(item, report, refers=refers)) for item in value)
        case dict():
            return normal_form(value["en" if "en" in value else min(value)])
        case Unnamed():
            return f"unnamed:{normal_form(value.unnamed)}"
        case Decimal():
            return f"{value.normalize():f}"
        case _:
            return str(value).lower() if isinstance(value, bool) else str(value)
