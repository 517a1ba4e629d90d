"""Evidence as the page shows it: the words where the original is at hand, else the recorded anchor."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence

from kg.model.evidence import Evidence, Range
from kg.model.knowledge import Bearer

__all__ = ["claim_columns"]

_LONGEST = 480
_ANCHOR, _WORDS, _CUT = 0, 1, 2

Row = list[object]


def claim_columns(bearers: Sequence[tuple[Bearer, int]], texts: Mapping[str, str]) -> dict[str, object]:
    """Claims with the numbers of their reports, column by column, as `assets/js/data.js` reads them.

    Columns pack better than rows.  `words` holds the words of every range in the order in which the ranges
    stand in `ranges`: of each evidence the proofs, the subject, the object.
    """
    words: list[object] = []
    cited = [bearer.cited for bearer, _ in bearers]
    ranges = [
        [_evidence(each, texts.get(bearer.report.source.sha256), words) for each in bearer.claim.evidence]
        for bearer, _ in bearers
    ]
    return {
        "id": _joined([each.id for each in cited]),
        "report": [number for _, number in bearers],
        "method": _column([each.method for each in cited]),
        "grounding": _column([each.grounding for each in cited]),
        "rule": _column([each.rule for each in cited]),
        "confidence": _column([each.claim.confidence for each in cited]),
        "ranges": ranges,
        "words": words,
    }


def _column(values: Sequence[object]) -> object:
    """The one value that all rows share, else a list of them all."""
    return values[0] if values and all(each == values[0] for each in values) else values


def _joined(ids: Sequence[str]) -> str | Sequence[str]:
    """Ids of one length as one text, which packs better than a list."""
    return "".join(ids) if len({len(each) for each in ids}) == 1 else ids


def _evidence(evidence: Evidence, text: str | None, words: list[object]) -> Row:
    proofs = [_range(part, text, words) for part in evidence.proof]
    first, whole = evidence.proof[0].at, proofs[0][2] == _WORDS
    sides = (evidence.subject, evidence.object)
    return [proofs, *(_side(part, text, words, first if whole else None) for part in sides)]


def _side(
    part: Range | None, text: str | None, words: list[object], shown: tuple[int, int] | None
) -> Row | int:
    """A side as a range; inside a first proof that is shown whole its place there is enough."""
    if part is None:
        return 0
    start, end = part.at
    if shown is not None and shown[0] <= start and end <= shown[1]:
        return [start - shown[0], end - start]
    return _range(part, text, words)


def _range(part: Range, text: str | None, words: list[object]) -> Row:
    """Start, length, and what its words are; words that do not match the recorded hash are not shown."""
    start, end = part.at
    if text is not None:
        said = text[start:end]
        if hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest() == part.sha256:
            words.append(said[:_LONGEST])
            return [start, end - start, _WORDS if end - start <= _LONGEST else _CUT]
    words.append(part.anchor)
    return [start, end - start, _ANCHOR]
