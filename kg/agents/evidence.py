"""Citations as agents get them, within bounds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from kg.agents.answers import Evidence, Proof
from kg.graph import Citation, Explanation
from kg.graph.citation import how

__all__ = ["Cited", "cited", "clipped", "proof"]

_PLACES = 3
_QUOTE = 600
_SENTENCE = 1000
_DECISIONS = 5


class Cited(TypedDict):
    """The fields that every cited record has."""

    evidence: list[Evidence]
    evidence_left_out: int


def cited(citations: Sequence[Citation]) -> Cited:
    """The first places that prove something, from different documents where there are several."""
    first = {each.file: each for each in reversed(citations)}
    ordered = list(dict.fromkeys([*sorted(first.values(), key=citations.index), *citations]))
    kept = [_evidence(each) for each in ordered[:_PLACES]]
    return {"evidence": kept, "evidence_left_out": len(ordered) - len(kept)}


def proof(explanation: Explanation) -> Proof:
    """An explanation as a record."""
    return Proof(
        id=explanation.about,
        sentence=clipped(explanation.sentence, _SENTENCE),
        decisions=[clipped(each, _SENTENCE) for each in explanation.decisions[:_DECISIONS]],
        **cited(explanation.citations),
    )


def clipped(text: str, length: int) -> str:
    """A text of at most some characters; what is cut ends with an ellipsis.

    >>> clipped("telemedicine", 5)
    'tele…'
    """
    return text if len(text) <= length else text[: length - 1] + "…"


def _evidence(citation: Citation) -> Evidence:
    return Evidence(
        quote=clipped(citation.quote, _QUOTE),
        document=citation.file,
        publisher=citation.publisher,
        issued=citation.issued,
        characters=list(citation.iris[:_PLACES]),
        found=f"{how(citation.method, citation.rule)}, {citation.grounding}",
        claim=citation.claim,
    )
