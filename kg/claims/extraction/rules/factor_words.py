"""The words that name the kinds of factors, and a factor that a heading, a list or an answer names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.extraction.found import Found
from kg.claims.extraction.grammar.phrases import factor_label
from kg.claims.extraction.page import Page, Span

__all__ = ["KINDS", "NAMES", "STATES", "WEIGHT", "factors", "labelled"]

KINDS = {
    "driver": (
        r"(?:growth\s|market\s|key\s|major\s)*(?:drivers?|catalysts)|(?:key|growth|market)\scatalyst|driving\s(?:factors?|forces?)|growth\sfactors?"
        r"|(?:factors?|forces)\s(?:affecting|driving|influencing|fuell?ing|behind)"
        r"|(?:driven|fuell?ed|propelled"
        r"|boosted)\sby\s(?:[\w-]+\s){0,3}(?:factors"
        r"|forces)|驱动因素|推动因素|增长动力|驱动力"
        r"|(?:markt|wachstums)?treiber|moteurs?|facteurs\sde\scroissance|impulsores"
        r"|推动[^,。?]{0,8}因素|(?:促成|推动|促进|带动)[^,。?]{2,16}的(?:主要|关键)?原因|factores\s(?:impulsores|de\screcimiento)"
    ),
    "restraint": (
        r"restraints?|restraining\sfactors?|(?:market\s)?barriers?|hindrances?|obstacles|hurdles|限制因素|制约因素|阻碍因素"
        r"|约束因素|抑制因素|(?:限制|制约)(?=:)|hemmnisse|freins"
        r"|frenos|restricciones|barreras|(?:限制|制约"
        r"|阻碍)[^,。?]{0,8}因素"
    ),
    "opportunity": r"opportunit(?:y|ies)|机会|机遇|chancen|opportunités?|oportunidades?",
    "challenge": r"challenges?|threats?|挑战(?!者)|威胁|herausforderung(?:en)?|défis?|retos?|desafíos?",
    "trend": (
        r"(?:key\s|market\s|emerging\s|latest\s|major\s)*trends?|tendances?|tendencias?"
        r"|(?<!上升)(?<!增长)(?<!下降)趋势(?!向好)"
    ),
}
NAMES = {kind: re.compile(rf"(?i)(?<![A-Za-z-])(?:{words})(?![A-Za-z-])") for kind, words in KINDS.items()}
# Words by which a line states something, and names no factor.
STATES = re.compile(
    r"(?i)\b(?:is|are|was|were|has|have|had|will|can|may|drives?|continues?|grows?|expands?|ist|sind"
    r"|est|sont|es|son|yes|no"
    r"|because|it|they)\b"
)
# How much there is of what moves a market, as in "Drivers: 72% use of apps, over 40% of wards at home".
WEIGHT = re.compile(
    r"(?i)(?:(?:over|nearly|around|about|approximately|roughly|almost|more\sthan|up\sto)\s)?[~>+]?"
    r"\d{1,3}(?:\.\d+)?\s?%\s(?:of\s(?:the\s)?)?(?=[a-z])"
)


# "mobile use rising 52%": by how much something grows names nothing.
_GROWN = re.compile(
    r"(?i)\s(?:up|rising|growing|increasing|surging|expanding|climbing|rose|grew|increased"
    r"|jumped)?\s?(?:by\s|to\s|at\s)?"
    r"(?:over\s|nearly\s|around\s|about\s|almost\s)?\d{1,3}(?:\.\d+)?\s?%\W*$"
)


def _unweighed(page: Page, item: Span) -> Span:
    """An item without the figure by which it grew."""
    grown = _GROWN.search(page.plain, *item)
    return Span(item.start, grown.start()) if grown is not None and grown.start() > item.start else item


def factors(
    page: Page, kind: str, item: Span, proof: tuple[Span, ...], *, confidence: float = 0.97
) -> Iterator[Found]:
    """The factor of a kind that an item names, proved by some places; none where its words name nothing."""
    label = factor_label(page, _unweighed(page, item))
    if label is not None:
        about = proof[-1] if len(proof) > 1 else None
        yield labelled(page, kind, label, proof, about=about, confidence=confidence)


def labelled(
    page: Page,
    kind: str,
    label: tuple[str, Span],
    proof: tuple[Span, ...],
    *,
    confidence: float,
    about: Span | None = None,
) -> Found:
    """The factor of a kind under a label, the words and their span, proved by some places."""
    words, span = label
    return Found(
        kind=kind,
        values={"label": {page.language_of(words): words}},
        proof=proof,
        subject=span,
        object=about,
        confidence=confidence,
    )
