"""DOCX: paragraphs, lists, tables and footnotes in reading order, without what a tracked change deleted."""

from __future__ import annotations

import io
import zipfile
from collections import Counter
from collections.abc import Iterator
from typing import Any

from kg.documents.content import Block, Content, join_blocks, table_row, tidy_line
from kg.documents.libraries import library
from kg.errors import DocumentError, Place

__all__ = ["MAX_UNPACKED", "MAX_XML", "read_docx"]

# Text packs to a tenth or so, a repetitive table to a fiftieth; what grows beyond was made to fill memory.
MAX_UNPACKED = 256 * 2**20
MAX_XML = 64 * 2**20
_MAX_MEMBERS = 10_000
_MAX_RATIO = 200
_SMALL = 2**20

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_FOOTNOTES = "/footnotes"
_MAIN_RELATIONS = "_rels/.rels"
_STRICT = b"http://purl.oclc.org/ooxml/"
_OTHER = b"http://schemas.openxmlformats.org/"
_VOCABULARIES = [
    (_STRICT + name + b"/", _OTHER + name + b"/2006/")
    for name in (b"wordprocessingml", b"officeDocument", b"drawingml")
]
# A fallback repeats a text box for old programs; the others hold what was deleted or moved away.
_SKIPPED = frozenset({_FALLBACK, f"{_W}del", f"{_W}moveFrom"})
_BREAKS = {f"{_W}tab": " ", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-"}
_REMEDY = "open it in a word processor and save it again"


def read_docx(data: bytes, name: str, charset: str | None = None) -> Content:
    """The text with the title of the core properties.

    Their dates are left alone: they are those of the template and of the last save, not of an issue.
    Raises DocumentError where the file is no whole DOCX, or would unpack to more than MAX_UNPACKED.
    """
    docx = library("docx", name=name, form="DOCX")
    etree = library("lxml.etree", name=name, form="DOCX")
    _check_archive(data, name)
    try:
        package = docx.Document(io.BytesIO(_transitional(data)))
        walk = _Walk(package.styles)
        blocks = [*walk.blocks(package.element.body), *_footnotes(package, etree, walk)]
        title = package.core_properties.title
    except Exception as error:  # a third-party reader on hostile input
        raise DocumentError("the DOCX file is damaged", place=Place(file=name), remedy=_REMEDY) from error
    text, layout = join_blocks(blocks)
    return Content(text=text, layout=layout, title=title or None)


def _check_archive(data: bytes, name: str) -> None:
    place = Place(file=name)
    try:
        members = zipfile.ZipFile(io.BytesIO(data)).infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as error:
        raise DocumentError(
            "the archive is damaged or cut off", place=place, remedy="get the document again"
        ) from error
    if not any(member.filename == "[Content_Types].xml" for member in members):
        raise DocumentError("this is a ZIP archive, not a DOCX file", place=place, remedy="unpack it")
    if any(member.flag_bits & 1 for member in members):
        raise DocumentError("the archive is encrypted", place=place, remedy="save it without a password")
    xml = sum(member.file_size for member in members if member.filename.endswith((".xml", ".rels")))
    swollen = any(member.file_size > max(_SMALL, _MAX_RATIO * member.compress_size) for member in members)
    whole = sum(member.file_size for member in members)
    if swollen or whole > MAX_UNPACKED or xml > MAX_XML or len(members) > _MAX_MEMBERS:
        raise DocumentError(
            "the archive would unpack to far more than a document has", place=place, remedy="leave it out"
        )


def _transitional(data: bytes) -> bytes:
    """A DOCX of the strict form (ISO/IEC 29500) with the names of the other, which all others write.

    The two differ in the addresses of their vocabularies, as far as text and its structure go.
    """
    with zipfile.ZipFile(io.BytesIO(data)) as strict:
        if _STRICT not in strict.read(_MAIN_RELATIONS):
            return data
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as made:
            for member in strict.infolist():
                content = strict.read(member)
                for one, other in _VOCABULARIES:
                    content = content.replace(one, other)
                made.writestr(member.filename, content)
    return out.getvalue()


def _footnotes(package: Any, etree: Any, walk: _Walk) -> Iterator[Block]:
    for relation in package.part.rels.values():
        if relation.reltype.endswith(_FOOTNOTES) and not relation.is_external:
            parser = etree.XMLParser(resolve_entities=False, no_network=True)
            for note in etree.fromstring(relation.target_part.blob, parser).iter(f"{_W}footnote"):
                yield from walk.blocks(note, kind="footnote")


class _Walk:
    """One pass over a body, which numbers its blocks."""

    def __init__(self, styles: Any) -> None:
        self._styles = {style.style_id: str(style.name) for style in styles if style.style_id}
        self._seen: Counter[str] = Counter()

    def blocks(self, element: Any, *, kind: str = "paragraph") -> Iterator[Block]:
        """The blocks below the element, whatever content controls and the like they are wrapped in."""
        for child in element:
            if child.tag == f"{_W}p":
                yield self._paragraph(child, kind)
            elif child.tag == f"{_W}tbl":
                yield from self._table(child)
            elif child.tag not in _SKIPPED:
                yield from self.blocks(child, kind=kind)

    def _paragraph(self, element: Any, kind: str) -> Block:
        label = self._label(kind)
        text = "\n".join(line for line in map(tidy_line, "".join(_pieces(element)).split("\n")) if line)
        mark = self._mark(element) if text else ""
        return Block(mark + text, label, tight=mark == "- ")

    def _table(self, element: Any) -> Iterator[Block]:
        label = self._label("table")
        for number, row in enumerate(element.iterchildren(f"{_W}tr"), 1):
            cells = [tidy_line("".join(_pieces(cell))) for cell in row.iterchildren(f"{_W}tc")]
            yield Block(table_row(cells), f"{label}, row {number}", tight=True)

    def _mark(self, paragraph: Any) -> str:
        properties = paragraph.find(f"{_W}pPr")
        if properties is None:
            return ""
        style = properties.find(f"{_W}pStyle")
        name = self._styles.get(style.get(f"{_W}val"), "").lower() if style is not None else ""
        if name == "title":
            return "# "
        if name.startswith("heading "):
            level = name.removeprefix("heading ")
            return "#" * (int(level) if level in set("123456") else 6) + " "
        listed = name.startswith("list ") or properties.find(f"{_W}numPr") is not None
        return "- " if listed else ""

    def _label(self, kind: str) -> str:
        self._seen[kind] += 1
        return f"{kind} {self._seen[kind]}"


def _pieces(element: Any) -> Iterator[str]:
    for child in element:
        if child.tag == f"{_W}t":
            yield child.text or ""
        elif child.tag in _BREAKS:
            yield _BREAKS[child.tag]
        elif child.tag == f"{_W}p":
            yield "\n"  # a paragraph of a cell, or of a text box inside the paragraph
            yield from _pieces(child)
            yield "\n"
        elif child.tag not in _SKIPPED:
            yield from _pieces(child)
