"""Evidence as the page shows it: the words where the original is at hand, else the recorded anchor."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from kg.model.bearer import Bearer
from kg.model.evidence import Evidence, Range
from kg.model.knowledge import Knowledge
from kg.store.spool import Lookup, Pile, Spool

__all__ = ["FEW", "Quote", "claim_columns", "quotes"]

FEW = 50_000
"""So many quotes stay in memory, some 80 MB."""
_LONGEST = 480
_ANCHOR, _WORDS, _CUT = 0, 1, 2

Row = list[object]


@dataclass(frozen=True, slots=True)
class Quote:
    """A claim as the page shows it: how it was found, the ranges of its evidence, and the words of them.

    `status` is how far it says that a deal has come, empty where it is no event.
    """

    id: str
    method: str
    grounding: str
    rule: str
    confidence: float
    status: str
    ranges: tuple[Row, ...]
    words: tuple[str, ...]


def quotes(
    knowledge: Knowledge, texts: Mapping[str, str], *, spool: Spool | None = None
) -> Mapping[str, Quote]:
    """Every claim of the statements by its id; `texts` are those at hand by their hashes.

    Many lie in the spool, where one is given, and are read when they are asked for.
    """
    pile = Pile[Quote](spool, few=FEW)
    at_hand = lru_cache(maxsize=1)(texts.get)
    numbers = {
        bearer.cited.id: pile.add(_quote(bearer, at_hand(bearer.report.source.text_hash)))
        for _, bearer in knowledge.told()
    }
    return Lookup(numbers, pile.__getitem__)


def _quote(bearer: Bearer, text: str | None) -> Quote:
    cited = bearer.cited
    words: list[str] = []
    ranges = tuple(_evidence(each, text, words) for each in bearer.claim.evidence)
    confidence, status = bearer.claim.confidence, str(getattr(bearer.claim, "status", ""))
    return Quote(
        cited.id, cited.method, cited.grounding, cited.rule, confidence, status, ranges, tuple(words)
    )


def claim_columns(numbered: Sequence[tuple[Quote, int]]) -> dict[str, object]:
    """Claims with the numbers of their reports, column by column, as `assets/js/data.js` reads them.

    Columns pack better than rows.  `words` holds the words of every range in the order in which the ranges
    stand in `ranges`: of each evidence the proofs, the subject, the object.
    """
    claims = [quote for quote, _ in numbered]
    return {
        "id": _joined([each.id for each in claims]),
        "report": [number for _, number in numbered],
        "method": _column([each.method for each in claims]),
        "grounding": _column([each.grounding for each in claims]),
        "rule": _column([each.rule for each in claims]),
        "confidence": _column([each.confidence for each in claims]),
        "status": _column([each.status for each in claims]),
        "ranges": [each.ranges for each in claims],
        "words": [word for each in claims for word in each.words],
    }


def _column(values: Sequence[object]) -> object:
    """The one value that all rows share, else a list of them all."""
    return values[0] if values and all(each == values[0] for each in values) else values


def _joined(ids: Sequence[str]) -> str | Sequence[str]:
    """Ids of one length as one text, which packs better than a list."""
    return "".join(ids) if len({len(each) for each in ids}) == 1 else ids


def _evidence(evidence: Evidence, text: str | None, words: list[str]) -> Row:
    proofs = [_range(part, text, words) for part in evidence.proof]
    first, whole = evidence.proof[0].at, proofs[0][2] == _WORDS
    sides = (evidence.subject, evidence.object)
    return [proofs, *(_side(part, text, words, first if whole else None) for part in sides)]


def _side(part: Range | None, text: str | None, words: list[str], shown: tuple[int, int] | None) -> Row | int:
    """A side as a range; inside a first proof that is shown whole its place there is enough."""
    if part is None:
        return 0
    start, end = part.at
    if shown is not None and shown[0] <= start and end <= shown[1]:
        return [start - shown[0], end - start]
    return _range(part, text, words)


def _range(part: Range, text: str | None, words: list[str]) -> Row:
    """Start, length, and what its words are; words that do not match the recorded hash are not shown."""
    start, end = part.at
    if text is not None:
        said = text[start:end]
        if hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest() == part.sha256:
            words.append(said[:_LONGEST])
            return [start, end - start, _WORDS if end - start <= _LONGEST else _CUT]
    words.append(part.anchor)
    return [start, end - start, _ANCHOR]
