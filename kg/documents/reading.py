"""From a file or its bytes to a document: the format is chosen here, and the source described."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from kg.documents.content import Content, Layout, tidy_line
from kg.documents.corpora import Member, is_corpus, members, shown
from kg.documents.files import bounded, file_bytes
from kg.documents.formats import choose_format
from kg.documents.language import guess_languages
from kg.errors import DocumentError, Place
from kg.model.source import Document, Source
from kg.values.file_names import file_name

__all__ = [
    "ReadDocument",
    "find_members",
    "read",
    "read_all",
    "read_bytes",
    "read_bytes_with_layout",
    "read_member",
    "read_with_layout",
]

_METADATA = ("title", "publisher", "issued", "address")
_STATED = ("retrieved", "licence", "member")


@dataclass(frozen=True, slots=True)
class ReadDocument:
    """A document, and where its characters stood in the original: pages of a PDF, blocks of HTML and DOCX."""

    document: Document
    layout: Layout


def read(path: Path) -> Document:
    """The document in the file; raises DocumentError where it holds none that can be read."""
    return read_with_layout(path).document


def read_bytes(data: bytes, *, name: str) -> Document:
    """The document in the bytes; `name` tells its format where the bytes do not, and stands in errors."""
    return read_bytes_with_layout(data, name=name).document


def read_with_layout(path: Path) -> ReadDocument:
    """As `read`, with the map from characters to pages or blocks."""
    return read_bytes_with_layout(file_bytes(path), name=str(path))


def read_member(member: Member, *, container: str) -> Document:
    """The document in a member of the corpus `container`; raises DocumentError where it holds none.

    What the document says of itself counts before what the corpus says of it, but for the address.
    """
    try:
        document = read_bytes_with_layout(member.data, name=member.name, charset=member.charset).document
    except DocumentError as error:
        line = error.place.line if error.place else None
        place = Place(file=shown(member.place), line=line)
        raise DocumentError(error.problem, place=place, remedy=error.remedy) from error
    return document.model_copy(update={"source": _placed(document.source, member, container)})


def read_all(path: Path) -> Iterator[tuple[str, Document]]:
    """The document of a file, or those of a corpus one after another, each with the place where it stands.

    Raises DocumentError for the first that cannot be read.
    """
    if not is_corpus(path):
        yield str(path), read(path)
        return
    for each in members(path):
        if isinstance(each, DocumentError):
            raise each
        if isinstance(each, Member):
            yield shown(each.place), read_member(each, container=path.name)


def find_members(path: Path, wanted: Collection[str]) -> dict[str, Document]:
    """The documents of a corpus with these SHA-256, as far as it has them and they can be read."""
    found: dict[str, Document] = {}
    for each in members(path):
        if len(found) == len(wanted):
            break
        if isinstance(each, Member) and (sha256 := hashlib.sha256(each.data).hexdigest()) in wanted:
            with suppress(DocumentError):
                found.setdefault(sha256, read_member(each, container=path.name))
    return found


def read_bytes_with_layout(data: bytes, *, name: str, charset: str | None = None) -> ReadDocument:
    """As `read_bytes`, with the map from characters to pages or blocks; `charset` was sent with the bytes."""
    bounded(data, name=name)
    content = choose_format(data, name=name).read(data, name, charset)
    if not content.text.strip():
        raise DocumentError(
            "the document holds no text", place=Place(file=name), remedy="leave it out, or get it again"
        )
    return ReadDocument(Document(source=_source(data, content, name), text=content.text), content.layout)


def _source(data: bytes, content: Content, name: str) -> Source:
    original = hashlib.sha256(data).hexdigest()
    clean = hashlib.sha256(content.text.encode("utf-8")).hexdigest()
    return Source(
        file=file_name(name),
        sha256=original,
        text_sha256=clean if clean != original else None,
        length=len(content.text),
        language=guess_languages(content.text),
        **{key: _valid(key, getattr(content, key)) for key in _METADATA},
    )


def _placed(source: Source, member: Member, container: str) -> Source:
    """The source with its place in the corpus and with what the corpus says of it."""
    said = {key: _valid(key, value) for key, value in member.stated.items().items()}
    own = {key: value for key in said if key != "address" and (value := getattr(source, key)) is not None}
    known = {key: value for key, value in {**said, **own}.items() if value is not None}
    inside = _valid("member", member.inside)
    return source.model_copy(update={**known, "container": file_name(container), "member": inside})


def _valid(key: str, value: str | None) -> object:
    """The value as the model holds it, None where the model refuses it: metadata is often rubbish."""
    if value is None:
        return None
    try:
        return _ADAPTERS[key].validate_python(tidy_line(value))
    except ValidationError:
        return None


_ADAPTERS: dict[str, TypeAdapter[object]] = {
    key: TypeAdapter(_field.rebuild_annotation())
    for key, _field in Source.model_fields.items()
    if key in (*_METADATA, *_STATED)
}
