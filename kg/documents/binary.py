"""Telling text from binary data."""

from __future__ import annotations

from kg.errors import DocumentError, Place

__all__ = ["refuse_binary"]

_CONTROLS = [chr(code) for code in (*range(1, 9), *range(14, 32), 127)]
# A stray control character is a slip of some converter; more of them than this are not text.
_CONTROL_SHARE = 0.02
_REMEDY = "give the document as text, HTML, PDF or DOCX"


def refuse_binary(text: str, name: str) -> None:
    """Nothing; raises DocumentError where the text holds a NUL, or more than a few control characters."""
    nul = text.find("\x00")
    if nul >= 0:
        raise DocumentError(
            f"a NUL at offset {nul} shows that this is no text", place=Place(file=name), remedy=_REMEDY
        )
    if sum(map(text.count, _CONTROLS)) > _CONTROL_SHARE * len(text):
        raise DocumentError("this is binary data, not text", place=Place(file=name), remedy=_REMEDY)
