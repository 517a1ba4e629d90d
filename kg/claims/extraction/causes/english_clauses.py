"""English phrasings that give a reason in a clause of its own: "as more homes have phones"."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause

__all__ = ["CLAUSES"]

CLAUSES: tuple[Cause, ...] = (
    cause(
        "driver",
        "within",
        "as",
        r"^As\s(?P<what>[^,]{6,140}?\s(?:rises?|increases?|grows?|evolves?|improves?|ages?"
        r"|becomes?\s[\w\s-]{4,60}?|expands?|advances?)(?:\sand\s[^,]{4,60})?),",
        confidence=0.6,
    ),
    cause(
        "driver",
        "within",
        "as",
        r"^As\s(?P<what>[^,]{4,60}?\s(?:increasingly\s|continue\sto\s)?(?:focus(?:es)?\son|prioriti[sz]es?|seeks?"
        r"|embraces?|adopts?|demands?|shifts?\sto(?:wards?)?|turns?\sto(?:wards?)?|moves?\sto(?:wards?)?"
        r"|invests?\sin|recogni[sz]es?|strives?\sto|rel(?:y|ies)\son)\s[^.;]{3,100}?)"
        r",\s(?=(?:the|this|it|its|these|demand|adoption|use|[\w-]+\s(?:is|are|has|have|continues?|will))\b)",
        confidence=0.6,
    ),
    # "is gaining momentum as demand for home care grows"
    cause(
        "driver",
        "within",
        "as",
        r"\b(?:gain|grow|expand|ris|increas|surg|accelerat|climb|soar)\w*\s[^.;,]{0,60}?\s?\bas\s"
        r"(?P<what>(?:the\s|more\s)?(?!well\b)(?:[^.;,]|,\s(?!(?:which|while|with|as|and\sthe)\b)){4,120}?\s"
        r"(?:rises?|increases?|grows?|evolves?|improves?|expands?"
        r"|surges?|advances?|ages?|spreads?))(?=[.;,]|\s(?:worldwide|globally|across|around)\b|$)",
        confidence=0.7,
    ),
    cause(
        "driver",
        "within",
        "with",
        r"^With\s(?P<what>(?:an?\s|the\s)?(?:growing|rising|increasing|swift|rapid|mature"
        r"|surging)\s[^,]{4,140}),",
        confidence=0.6,
    ),
)
