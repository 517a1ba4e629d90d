"""Documents of every format, each changed by its structure or, now and then, by its bytes."""

from __future__ import annotations

import copy
import io
import random
import re
import zipfile
from collections.abc import Callable
from xml.etree import ElementTree

from tests.documents.made import (
    DE,
    EN,
    ES,
    FR,
    HELVETICA,
    PAGE,
    ZH,
    ZH_HANT,
    chinese_pdf,
    docx,
    lines_content,
    pages_pdf,
    paragraph,
    table,
    text_pdf,
)
from tests.fuzzing.tokens import mutated_tokens
from tests.mutation import mutated_bytes, mutated_text

__all__ = ["MAKERS"]

_TEXTS = ["\n".join(lines) for lines in (EN, DE, FR, ES, ZH, ZH_HANT)]
_CODECS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "gb18030", "big5", "cp1252", "latin-1")
_MARKDOWN = (
    "---\ntitle: Telehealth\nissued: 2024-03\n---\n# Sizes\n\n- Acme\n- Beta\n\n| Year | Size |\n|---|---|\n"
    "| 2024 | 12.1 |\n\n> Said.\n\n```\ncode\n```\n\n[Acme](https://acme.example) grew by **12%**.[^1]\n\n"
    "[^1]: A.\n"
)
_TAG = re.compile(r"(<[^<>]*>|&[#\w]{1,8};|\s+)")
_BYTES_SHARE = 0.15
_MOST_ELEMENTS = 500
_ODD_MARKDOWN = (
    "#", "######## ", "\n\n", "\n", "---\n", "|", "||||\n", "    ", "\t", "> ", "```", "~~~", "* * *", "[",
    "](", "](x", "![", "<!--", "-->", "<b>", "\\", "title: [", "&#0;", "1. ", "[^1]", "\x00", "\u2028", "*",
    "_" * 40, "\ufeff",
)  # fmt: skip
_ODD_MARKUP = (
    "<table>", "</table>", "<tr>", "<td colspan=99999999 rowspan=-1>", "<ul>", "</ul>", "<li>", "<div>",
    "</div>", "<script>", "</script>", "<style>", "<!--", "-->", "<![CDATA[", "]]>", "<p", "<", ">", "&",
    "&#0;", "&#xD800;", "&#x110000;", "&#99999999999;", "&lt;", "&nbsp;", "<meta charset=utf-7>",
    "<meta charset=gb2312>", "<base href=x>", "<svg>", "<math>", "<template>", "<frameset>", "<plaintext>",
    "<html>", "</html>", "<body>", "</body>", "<head>", "<title>", "<time datetime=2024-99-99>",
    '<meta property="article:published_time" content="0000-00-00">', "<br/>",
    '<script type="application/ld+json">{"@graph": [[[', "<q cite=\x00>", "\x00", "\ud800", "\ufffe",
    "<x:y z:w=''>", '<?xml version="1.0" encoding="utf-16"?>', "<!DOCTYPE a [<!ENTITY b 'c'>]>", "&b;",
    "<a href='//[::1'>", "text",
)  # fmt: skip
_ODD_WORD = (
    "<w:p>", "</w:p>", "<w:tbl>", "</w:tbl>", "<w:tr>", "</w:tr>", "<w:tc>", "</w:tc>", "<w:r>", "</w:r>",
    "<w:t>", "</w:t>", "<w:del>", "<w:sdt/>", "<w:pPr/>", '<w:pStyle w:val=""/>', "<w:pStyle/>", "<w:br/>",
    "<w:numPr/>", "<x/>", "<!--x-->", "<?x y?>", "&#0;", "&x;", "<![CDATA[x]]>", "<w:tab/>", "text",
    "</w:body>", 'w:val="heading ²"', "<w:p/>", '<w:pPr><w:pStyle w:val="heading2"/></w:pPr>',
    "<!DOCTYPE a>", "\u0085", "\ufffe", " ", "<w:footnote/>",
)  # fmt: skip
_ODD_TEXT = (
    "",
    " ",
    "x",
    "/",
    "../x",
    "http://[",
    "word/styles.xml",
    "rId1",
    "-1",
    "heading 9",
    "\ue000",
    "\u202e",
)
_ODD_PAGE = (
    "BT", "ET", "Tf", "Td", "T*", "Tj", "TJ", "Tm", "q", "Q", "cm", "Do", "BI", "ID", "EI", "0", "-1",
    "1e99", "99999999999", "0.00001", "()", "(", ")", "<", ">", "<FFFE>", "<00>", "[", "]", "<<", ">>",
    "/F1", "/F9", "(\\377\\376)", "(\\000)", "'", '"', "3 Tr", "90 rg", "0 0 0 0 0 0 Tm",
    "1 0 0 1 1e30 -1e30 Tm", "\n", " ", "(a\\\n", "%", "W n", "sh", "d0", "BX",
)  # fmt: skip
_ODD_OBJECT = (
    "<<", ">>", "[", "]", "null", "true", "0 R", "1 0 R", "2 0 R", "4 0 R", "99 0 R", "-1", "1e9", "/Type",
    "/Pages", "/Kids", "/Count 99999999", "/Parent 2 0 R", "/Contents 4 0 R", "/Encoding/Identity-H",
    "/Length 0", "/Filter/LZWDecode", "/Filter[/A85Decode/FlateDecode]", "/ToUnicode 1 0 R",
    "/MediaBox[0 0 0 0]", "/Rotate 45", "stream\n", "endstream", "endobj", "obj", "xref", "trailer",
    "startxref", "%%EOF", "(", "<ff", "/Encrypt 3 0 R", "/Title(\\376\\377\\330\\000)",
)  # fmt: skip
_PDFS = (
    text_pdf(EN, DE, info=b"<</Title(Sizes)/CreationDate(D:20240305)>>"),
    chinese_pdf(ZH, cmap=b"GBK-EUC-H", codec="gbk", ordering=b"GB1"),
)
_DOCX = docx(
    paragraph("Sizes", style="heading2") + paragraph("Acme grows.") + table(("a", "b"), ("c", "d")),
    title="Sizes",
    footnotes=f"<w:footnote>{paragraph('In dollars.')}</w:footnote>",
)


def _encoded(text: str, generator: random.Random) -> bytes:
    codec = "utf-8" if generator.random() < 0.5 else generator.choice(_CODECS)
    data = text.encode(codec, "surrogatepass" if codec.startswith("utf") else "ignore")
    return mutated_bytes(data, generator) if generator.random() < _BYTES_SHARE else data


def _plain(generator: random.Random) -> bytes:
    return _encoded(mutated_text(_TEXTS, generator, most=400), generator)


def _markdown(generator: random.Random) -> bytes:
    return _encoded(mutated_tokens(re.split(r"(\W)", _MARKDOWN), _ODD_MARKDOWN, generator), generator)


def _html(generator: random.Random) -> bytes:
    return _encoded(mutated_tokens(_TAG.split(PAGE), _ODD_MARKUP, generator), generator)


def _docx(generator: random.Random) -> bytes:
    if generator.random() < _BYTES_SHARE:
        return mutated_bytes(_DOCX, generator)
    with zipfile.ZipFile(io.BytesIO(_DOCX)) as archive:
        members = {name: archive.read(name).decode() for name in archive.namelist()}
    names = sorted(members)
    for name in generator.sample(names, k=generator.choice((1, 1, 2))):
        members[name] = _member(members[name], generator)
    if generator.random() < _BYTES_SHARE:
        members[generator.choice(names)] = members.pop(generator.choice(names), "")
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", generator.choice((0, 8))) as again:
        for name, text in members.items():
            again.writestr(zipfile.ZipInfo(name), text.encode("utf-8", "surrogatepass"))
    return packed.getvalue()


def _member(text: str, generator: random.Random) -> str:
    if generator.random() < 0.4:
        return mutated_tokens(_TAG.split(text), _ODD_WORD, generator)
    tree = ElementTree.fromstring(text)
    for _ in range(generator.choice((1, 1, 3, 10))):
        _change_tree(list(tree.iter()), generator)
    return ElementTree.tostring(tree, encoding="unicode")


def _change_tree(elements: list[ElementTree.Element], generator: random.Random) -> None:
    """Copy, move or remove an element, or change one of its attributes; the tree stays a tree."""
    one, other = generator.choice(elements), generator.choice(elements)
    match generator.randrange(5):
        case 0 if len(elements) < _MOST_ELEMENTS:
            other.extend([copy.deepcopy(one)] * generator.choice((1, 3, 50)))
        case 1:
            one.tag, other.tag = other.tag, one.tag
        case 2:
            one.clear()
        case 3:
            one.text = generator.choice(_ODD_TEXT)
        case _:
            for name in one.attrib:
                one.set(name, generator.choice((*_ODD_TEXT, *other.attrib.values())))


def _pdf(generator: random.Random) -> bytes:
    match generator.randrange(3):
        case 0:
            content = lines_content(EN).decode("latin-1")
            changed = mutated_tokens(re.split(r"(\s+|[()\[\]<>])", content), _ODD_PAGE, generator)
            return pages_pdf([changed.encode("latin-1", "replace")], font=HELVETICA)
        case 1:
            text = generator.choice(_PDFS).decode("latin-1")
            changed = mutated_tokens(re.split(r"(\s+|<<|>>|/\w+)", text), _ODD_OBJECT, generator)
            return changed.encode("latin-1", "replace")
        case _:
            return mutated_bytes(generator.choice(_PDFS), generator)


MAKERS: dict[str, Callable[[random.Random], bytes]] = {
    ".txt": _plain,
    ".md": _markdown,
    ".html": _html,
    ".docx": _docx,
    ".pdf": _pdf,
}
"""By the suffix of a name, what makes a changed document."""
