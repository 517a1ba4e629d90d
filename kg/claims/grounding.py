"""Grounding: the recorded words are read again in the document before a claim counts."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence

from kg.claims.sides import doubled
from kg.errors import GroundingError, Place
from kg.model.cited import CitedClaim, CitedReport, Grounding, Method, Refusal, claim_id
from kg.model.claim import Claim
from kg.model.evidence import Range
from kg.model.report import Report
from kg.model.source import Document
from kg.values.counting import counted
from kg.values.fingerprint import fingerprint

__all__ = ["cite_extracted", "cite_reviewed", "mismatch"]

_RULES: Method = "rules"
_REVIEWED: Method = "reviewed"


def mismatch(part: Range, text: str) -> str | None:
    """Why a range does not hold in a text, or None when it does.

    The text between the bounds must contain the anchor and have the recorded SHA-256; a range that differs
    in one character is refused.
    """
    start, end = part.at
    if end > len(text):
        return f"the range {[start, end]} lies outside the {counted(len(text), 'character')} of the text"
    found = text[start:end]
    if part.anchor not in found:
        return f"the range {[start, end]} reads {_short(found)} where {_short(part.anchor)} was recorded"
    # Lone surrogates cannot stand in UTF-8; a text that holds one never has the recorded hash.
    digest = hashlib.sha256(found.encode("utf-8", "surrogatepass")).hexdigest()
    if digest == part.sha256:
        return None
    return (
        f"the range {[start, end]} reads {_short(found)} with the SHA-256 {digest[:12]}... "
        f"where {part.sha256[:12]}... was recorded"
    )


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return repr(flat if len(flat) <= 60 else flat[:57] + "...")


def cite_reviewed(
    report: Report,
    *,
    document: Document | None,
    file: str,
    line_of: Callable[[int], int | None] = lambda _: None,
    ways: Sequence[tuple[str, Method]] = (),
) -> CitedReport:
    """The report with its claims cited; raises GroundingError when one does not hold in the document.

    Without the document the evidence stays `recorded`.  `line_of` gives the line of a claim for the error.
    `ways` are the rule and method of each claim; without them all were reviewed.
    """
    if document is not None:
        same = report.document.text_hash == document.source.text_hash
        remedy = "review it against the source again" if same else "fetch the original again"
        for number, claim in enumerate(report.claims):
            for reason in _mismatches(claim, document.text):
                place = Place(file=file, line=line_of(number))
                problem = f"claim {number + 1} ({_kind(claim)}): {reason}"
                raise GroundingError(problem, place=place, remedy=remedy)
        # What no range holds may differ all the same.
        _same_document(report, document, file=file)
    grounding: Grounding = "reread" if document else "recorded"
    cited = _cited(report, grounding=grounding, ways=ways or [("reviewed", _REVIEWED)] * len(report.claims))
    return _signed(cited, document) if document else cited


def cite_extracted(
    report: Report,
    *,
    document: Document,
    rules: Sequence[str],
    methods: Sequence[Method] = (),
    refused: Sequence[Refusal] = (),
) -> CitedReport:
    """The report with the claims that hold in the document; the others are dropped and listed as refused.

    `rules` and `methods` are those of each claim; without methods all are found by rules.  `refused` are
    facts that were refused before.
    """
    kept: list[tuple[Claim, tuple[str, Method]]] = []
    fallen: list[Refusal] = []
    found = zip(rules, methods or [_RULES] * len(rules), strict=True)
    for claim, way in zip(report.claims, found, strict=True):
        reason = next(_mismatches(claim, document.text), None) or _twice(claim)
        if reason is None:
            kept.append((claim, way))
        else:
            fallen.append(Refusal(file=report.document.file, claim=_kind(claim), reason=reason))
    holding = report.model_copy(update={"claims": _with_causes([claim for claim, _ in kept])})
    cited = _cited(holding, grounding="reread", ways=[way for _, way in kept])
    return _signed(cited.model_copy(update={"refused": (*refused, *fallen)}), document)


def _twice(claim: Claim) -> str | None:
    found = doubled(claim)
    return found and ": ".join(found)


def _signed(cited: CitedReport, document: Document) -> CitedReport:
    return cited.model_copy(update={"fingerprint": fingerprint(document.text)})


def _with_causes(claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """The claims without their pointers to a broader factor that was refused."""
    keys = {None, *(claim.key for claim in claims)}
    return tuple(
        claim if getattr(claim, "part_of", None) in keys else claim.model_copy(update={"part_of": None})
        for claim in claims
    )


def _same_document(report: Report, document: Document, *, file: str) -> None:
    if report.document.text_hash != document.source.text_hash:
        problem = (
            f"{document.source.file} has the SHA-256 {document.source.text_hash[:12]}..., "
            f"but {report.document.text_hash[:12]}... was recorded"
        )
        raise GroundingError(problem, place=Place(file=file), remedy="fetch the original again")
    if report.document.length != len(document.text):
        problem = (
            f"{document.source.file} has {counted(len(document.text), 'character')}, "
            f"but the length {report.document.length} was recorded"
        )
        raise GroundingError(problem, place=Place(file=file), remedy="mend length under document:")


def _mismatches(claim: Claim, text: str) -> Iterator[str]:
    for evidence in claim.evidence:
        for part in evidence.ranges():
            reason = mismatch(part, text)
            if reason is not None:
                yield reason


def _cited(report: Report, *, grounding: Grounding, ways: Sequence[tuple[str, Method]]) -> CitedReport:
    """The report with every claim under its id; `ways` are the rule and method that found each."""
    identify: Callable[[Claim], str] = lambda claim: claim_id(claim, report)  # noqa: E731
    claims = tuple(
        CitedClaim(id=identify(claim), claim=claim, method=method, grounding=grounding, rule=rule)
        for claim, (rule, method) in zip(report.claims, ways, strict=True)
    )
    return CitedReport(report=report, claims=claims)


def _kind(claim: Claim) -> str:
    return str(getattr(claim, "kind", ""))
