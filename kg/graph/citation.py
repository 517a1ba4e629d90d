"""Where something is said: the words, the document, and how the claim was found."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from kg.model.evidence import Evidence
from kg.model.knowledge import Bearer, Knowledge
from kg.namespaces import fragment_iri

__all__ = ["Citation", "Explanation", "citations", "citations_of", "how"]


_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """One place in one document that states a claim.

    `quote` holds the exact characters where the document was at hand (`grounding` is "reread"); otherwise
    the recorded anchors, with an ellipsis behind each.
    """

    claim: str
    quote: str
    file: str
    publisher: str | None
    title: str | None
    issued: str | None
    address: str | None
    ranges: tuple[tuple[int, int], ...]
    iris: tuple[str, ...]
    method: str
    rule: str
    grounding: str
    confidence: float

    def __str__(self) -> str:
        source = ", ".join(part for part in (self.publisher, self.title or self.file, self.issued) if part)
        where = ", ".join(f"{start}-{end}" for start, end in self.ranges)
        return f"\u201c{self.quote}\u201d ({source}; characters {where})"


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """Why the graph holds something: what it is, every citation, and the decisions that touched it."""

    about: str
    sentence: str
    citations: tuple[Citation, ...]
    decisions: tuple[str, ...] = ()

    def __str__(self) -> str:
        lines = [self.sentence, *(f"  {citation}" for citation in self.citations)]
        return "\n".join([*lines, *(f"  decision: {decision}" for decision in self.decisions)])


def citations(bearer: Bearer, texts: Mapping[str, str]) -> tuple[Citation, ...]:
    """One citation for each evidence of a claim; `texts` holds document texts by the hash of the text."""
    return tuple(_citation(bearer, evidence, texts) for evidence in bearer.claim.evidence)


def citations_of(
    claims: tuple[str, ...], knowledge: Knowledge, texts: Mapping[str, str]
) -> tuple[Citation, ...]:
    """The citations of some claims, in the order of the claims."""
    return tuple(c for claim in claims for c in citations(knowledge.claims[claim], texts))


def _citation(bearer: Bearer, evidence: Evidence, texts: Mapping[str, str]) -> Citation:
    source = bearer.report.source
    text = texts.get(source.text_hash)
    pieces = [
        text[slice(*part.at)] if text is not None else f"{part.anchor} \u2026" for part in evidence.proof
    ]
    return Citation(
        claim=bearer.cited.id,
        quote=" / ".join(map(_shown, pieces)),
        file=source.file,
        publisher=source.publisher,
        title=source.title,
        issued=str(source.issued) if source.issued else None,
        address=source.address,
        ranges=tuple(part.at for part in evidence.proof),
        iris=tuple(fragment_iri(source.text_hash, *part.at) for part in evidence.proof),
        method=bearer.cited.method,
        rule=bearer.cited.rule,
        grounding=bearer.cited.grounding,
        confidence=bearer.claim.confidence,
    )


def _shown(text: str) -> str:
    """A text on one line, without the control characters that a terminal would obey."""
    return _CONTROL.sub("\ufffd", " ".join(text.split()))


def how(method: str, rule: str) -> str:
    """How a claim was found.

    >>> how("reviewed", "reviewed"), how("rules", "market-size")
    ('reviewed', 'found by the rule market-size')
    """
    return {"rules": f"found by the rule {rule}", "model": f"found by the model {rule}"}.get(method, method)
