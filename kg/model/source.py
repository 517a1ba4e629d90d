"""What is known of a source document, and its text."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated

from pydantic import Field, StringConstraints

from kg.model.base import Frozen
from kg.model.fields import Day, Language, Name, Text
from kg.values.dates import PartialDate
from kg.values.licences import may_copy

__all__ = ["Document", "Source", "told_by"]

_FileName = Annotated[str, StringConstraints(min_length=1, max_length=255, pattern=r"^[^/\\\x00-\x1f\x7f]+$")]
_Hash = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]


class Source(Frozen):
    """The metadata of a document: `sha256` is of its original bytes, `length` counts its text in code points.

    `text_sha256` is the hash of the text in UTF-8; it is given only where that differs from `sha256`, as it
    does for HTML, PDF, DOCX, or a text with a byte-order mark.  A document out of an archive or a crawl names
    the file that holds it as `container`, and its name therein, where it has one, as `member`.
    """

    file: _FileName
    sha256: _Hash
    length: Annotated[int, Field(strict=True, ge=0)]
    text_sha256: _Hash | None = None
    title: Text | None = None
    publisher: Name | None = None
    issued: Day | None = None
    retrieved: Day | None = None
    language: Annotated[tuple[Language, ...], Field(min_length=1)]
    address: Annotated[str, StringConstraints(pattern=r"^https?://[^\s<>\"{}|\\^`]+$")] | None = None
    licence: Text | None = None
    container: _FileName | None = None
    member: Text | None = None

    @property
    def text_hash(self) -> str:
        """The SHA-256 of the text; it names the document in evidence."""
        return self.text_sha256 or self.sha256

    @property
    def hashes(self) -> frozenset[str]:
        """The SHA-256 of the original and that of the text; who shares one of them is the same document."""
        return frozenset({self.sha256, self.text_hash})

    @property
    def copied(self) -> bool:
        """Whether its licence allows to copy its words whole; else they are quoted by their anchors."""
        return may_copy(self.licence)

    @property
    def learnt(self) -> PartialDate | None:
        """When its content was learnt: the day of retrieval where it is recorded, else that of issue."""
        return self.retrieved or self.issued

    @property
    def slug(self) -> str:
        """The sixteen characters that name the report in IRIs."""
        return self.sha256[:16]


def told_by(sources: Iterable[Source]) -> frozenset[str]:
    """The SHA-256 and the file names of some documents: a document with one of them may be one of these."""
    return frozenset(name for each in sources for name in (*each.hashes, each.file))


class Document(Frozen):
    """A source with its text: decoded, without byte-order mark, line ends as LF."""

    source: Source
    text: str
