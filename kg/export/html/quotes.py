"""Evidence as the page shows it: the words where the original is at hand, else the recorded anchor."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from kg.model.evidence import Evidence, Range
from kg.model.knowledge import Bearer

__all__ = ["claim_row"]

_LONGEST = 480
_ANCHOR, _WORDS, _CUT = 0, 1, 2

Row = list[object]


def claim_row(bearer: Bearer, report: int, texts: Mapping[str, str]) -> Row:
    """One claim with its evidence, as the page reads it (see `assets/js/evidence.js`)."""
    cited = bearer.cited
    text = texts.get(bearer.report.source.sha256)
    return [
        cited.id,
        report,
        cited.method,
        cited.grounding,
        cited.rule,
        cited.claim.confidence,
        getattr(cited.claim, "as_stated", None) or "",
        [_evidence(each, text) for each in cited.claim.evidence],
    ]


def _evidence(evidence: Evidence, text: str | None) -> Row:
    proofs = [_range(part, text) for part in evidence.proof]
    whole = [part.at for part, row in zip(evidence.proof, proofs, strict=True) if row[3] == _WORDS]
    return [proofs, _side(evidence.subject, text, whole), _side(evidence.object, text, whole)]


def _side(part: Range | None, text: str | None, shown: list[tuple[int, int]]) -> Row | int:
    """A side as a range; inside a proof that is shown whole its bounds are enough."""
    if part is None:
        return 0
    start, end = part.at
    inside = any(first <= start and end <= last for first, last in shown)
    return [start, end] if inside else _range(part, text)


def _range(part: Range, text: str | None) -> Row:
    """Start, end, words, and whether these are the whole range; words that do not match are not shown."""
    start, end = part.at
    if text is not None:
        words = text[start:end]
        if hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest() == part.sha256:
            return [start, end, words[:_LONGEST], _WORDS if end - start <= _LONGEST else _CUT]
    return [start, end, part.anchor, _ANCHOR]
