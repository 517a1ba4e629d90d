"""Factors that a sentence takes back: "its drivers do not include ageing", "costs no longer restrain it"."""

from __future__ import annotations

import re

from kg.claims.extraction.found import Found
from kg.claims.extraction.page import Sentence

__all__ = ["is_denied"]

_EXCLUDES = re.compile(
    r"(?i)\b(?:(?:do|does|did|is|are|was|were)(?:\snot|n['’]t)\s(?:include|comprise|count|among|list)|no\slonger\sinclude[sd]?"
    r"|exclude[sd]?|zählen\snicht|ne\scomprennent\spas|no\sincluyen)\b|不(?:包括|包含)"
)
# "High costs no longer": the phrasing took the denial of its verb for the end of what acts.
_ENDS = re.compile(
    r"(?i)\b(?:no\slonger|not|never|hardly|scarcely|nicht(?:\smehr)?)$|(?:不再|并未|并不|没有)$"
)
_BEHIND = re.compile(
    r"(?i)\s(?:no\slonger|never|hardly|scarcely|(?:do|does|did|will|would|can|could)(?:\snot|n['’]t)|cannot|won['’]t)\s"
    r"(?!only\b|just\b|merely\b|simply\b)|(?:不再|并未|并不|没有)(?!仅|只)"
)
_NO_MORE_OWNED = re.compile(r"(?i)\bno\slonger\s(?:an?|the|part|owned)\b")


def is_denied(sentence: Sentence, one: Found) -> bool:
    """Whether the words around or within a factor say that it is none, or none any more."""
    if one.subject is None:
        return False
    flat = sentence.plain
    start, end = one.subject.start - sentence.start, one.subject.end - sentence.start
    if not 0 <= start < end <= len(flat):
        return False
    if _EXCLUDES.search(flat, 0, start) or _ENDS.search(flat, start, end):
        return True
    if one.kind == "trend" and _NO_MORE_OWNED.search(flat, start, end):
        return True
    return one.kind != "trend" and _BEHIND.match(flat, end) is not None
