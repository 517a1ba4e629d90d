"""The claims of a document, by the rules and by a language model, all under the same checks."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from pydantic import ValidationError

from kg.claims.extraction.extractor import extract
from kg.claims.extraction.found import Found
from kg.claims.grounding import cite_extracted
from kg.claims.llm.findings import Findings, Refused
from kg.claims.llm.prompt import Request, requests
from kg.claims.llm.statements import STATEMENTS, Statement
from kg.claims.proposed import MODEL
from kg.model.cited import CitedReport, Refusal
from kg.model.source import Document

__all__ = ["RULE", "extract_with_model"]

RULE = MODEL
"""The name under which facts of a model stand among those of the rules."""


@dataclass(slots=True)
class _Verdicts:
    """What was refused of the replies about one document."""

    file: str
    refused: list[Refusal] = field(default_factory=list)

    def refuse(self, claim: str, reason: str) -> None:
        self.refused.append(Refusal(file=self.file, claim=claim, reason=reason))


def extract_with_model(document: Document, reply: Callable[[Request], str]) -> CitedReport:
    """The grounded claims of both tiers; a fact that both find stays the rules' and keeps both evidences.

    `reply` gives a model's answer to a request.  A statement that is malformed, whose quote does not stand in
    the document, or one of whose figures does not stand in its quote, is refused and listed.
    """
    verdicts = _Verdicts(document.source.file)
    extraction = extract(
        document,
        beside=lambda reading: _found(reading.page.text, Findings(reading), reply, verdicts),
    )
    return cite_extracted(
        extraction.report,
        document=document,
        rules=extraction.rules,
        methods=["model" if rule == RULE else "rules" for rule in extraction.rules],
        refused=(*extraction.refused, *verdicts.refused),
    )


def _found(
    text: str, findings: Findings, reply: Callable[[Request], str], verdicts: _Verdicts
) -> Iterator[tuple[str, Found]]:
    for request in requests(text):
        for statement in _statements(reply(request), verdicts):
            try:
                yield RULE, findings.found(statement)
            except Refused as refused:
                verdicts.refuse(str(getattr(statement, "kind", "")), str(refused))


def _statements(text: str, verdicts: _Verdicts) -> Iterator[Statement]:
    try:
        rows = json.loads(text)["statements"]
    except (ValueError, KeyError, TypeError, RecursionError):
        verdicts.refuse("reply", "the reply is no JSON object with a list of statements")
        return
    if not isinstance(rows, list):
        verdicts.refuse("reply", "the reply is no JSON object with a list of statements")
        return
    for row in rows:
        try:
            yield STATEMENTS.validate_python(row)
        except ValidationError as error:
            verdicts.refuse(_kind(row), f"the statement is malformed ({_first(error)})")


def _kind(row: object) -> str:
    kind = row.get("kind") if isinstance(row, dict) else None
    return kind[:40] if isinstance(kind, str) and kind.isascii() and kind.isprintable() and kind else "reply"


def _first(error: ValidationError) -> str:
    """The first fault, in words of the schema alone: the reply may hold anything."""
    fault = error.errors(include_input=False, include_url=False)[0]
    place = ".".join(str(part) for part in fault["loc"] if str(part).isidentifier())
    return f"{place}: {fault['type']}" if place else str(fault["type"])
