"""Types, kinds, fields and sources as the page names them, in both languages."""

from __future__ import annotations

from kg.export.html.styles import STYLES
from kg.model.claim import Event, Factor, Observation, claim_fields
from kg.model.entity import ENTITY_TYPES
from kg.model.kinds import KINDS
from kg.model.reports import Head

__all__ = ["field_words", "kind_words", "report_words", "type_words"]


def type_words(name: str) -> dict[str, object]:
    """The words and the look of a type of thing."""
    style, term = STYLES[name], ENTITY_TYPES[name].term
    return {
        "key": name,
        "en": term.en,
        "zh": term.zh,
        "shape": style.shape,
        "light": style.light,
        "dark": style.dark,
    }


def kind_words(name: str) -> dict[str, str]:
    """The words of a kind of statement, and the family it is listed under."""
    kind = KINDS[name]
    families = ((Event, "event"), (Observation, "figure"), (Factor, "factor"))
    family = next((word for base, word in families if issubclass(kind, base)), "other")
    return {"key": name, "en": kind.term.en, "zh": kind.term.zh, "family": family}


def field_words(name: str) -> dict[str, str]:
    """The words of a field of a statement."""
    for kind in KINDS.values():
        for spec in claim_fields(kind):
            if spec.name == name:
                return {"key": name, "en": spec.property.en, "zh": spec.property.zh}
    return {"key": name, "en": name, "zh": name}


def report_words(report: Head) -> dict[str, object]:
    """What is known of a source."""
    source = report.source
    return {
        "file": source.file,
        "sha256": source.sha256,
        "title": source.title or "",
        "publisher": source.publisher or "",
        "issued": str(source.issued or ""),
        "languages": list(source.language),
        "address": source.address or "",
        "licence": source.licence or "",
        "claims": report.claims,
    }
