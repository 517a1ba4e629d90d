from __future__ import annotations

import io
import zipfile

import pytest

from kg.documents import docx as reader
from kg.documents import read_bytes, read_bytes_with_layout
from kg.errors import DocumentError

from .made import docx, paragraph, table

BODY = (
    paragraph("Telehealth 2024", style="Title")
    + paragraph("The market grew by 12 percent.")
    + paragraph("")
    + paragraph("Players", style="heading2")
    + paragraph("Acme Care", style="ListBullet")
    + paragraph("Beta Health", style="ListBullet")
    + table(("Year", "USD billion"), ("2024", "12.1"))
)


def test_headings_lists_and_tables_in_reading_order() -> None:
    document = read_bytes(docx(BODY, title="Telehealth"), name="a.docx")
    assert document.text == (
        "# Telehealth 2024\n\nThe market grew by 12 percent.\n\n## Players\n\n- Acme Care\n- Beta Health\n"
        "| Year | USD billion |\n| 2024 | 12.1 |"
    )
    assert document.source.title == "Telehealth"
    assert document.source.issued is None


def test_characters_lead_to_their_block() -> None:
    found = read_bytes_with_layout(docx(BODY), name="a.docx")
    text = found.document.text
    assert found.layout.label_at(text.index("12.1")) == "table 1, row 2"
    assert found.layout.label_at(text.index("Players")) == "paragraph 4"


def test_what_was_inserted_counts_and_what_was_deleted_does_not() -> None:
    run = "<w:r><w:t>{}</w:t></w:r>"
    body = (
        f"<w:p>{run.format('Acme ')}<w:ins>{run.format('bought')}</w:ins>"
        f"<w:del><w:r><w:delText>sold</w:delText><w:t>sold</w:t></w:r></w:del>"
        f"<w:hyperlink>{run.format(' Beta')}</w:hyperlink>"
        "<w:r><w:br/><w:t>in</w:t><w:tab/><w:t>May</w:t></w:r></w:p>"
    )
    assert read_bytes(docx(body), name="a.docx").text == "Acme bought Beta\nin May"


def test_content_controls_and_numbered_paragraphs() -> None:
    numbered = "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>Acme</w:t></w:r></w:p>"
    body = f"<w:sdt><w:sdtContent>{paragraph('Inside')}</w:sdtContent></w:sdt>{numbered}"
    assert read_bytes(docx(body), name="a.docx").text == "Inside\n\n- Acme"


def test_footnotes_stand_at_the_end() -> None:
    notes = f"<w:footnote>{paragraph('In constant dollars.')}</w:footnote>"
    found = read_bytes_with_layout(docx(paragraph("12.1 billion"), footnotes=notes), name="a.docx")
    assert found.document.text == "12.1 billion\n\nIn constant dollars."
    assert found.layout.ranges[-1][2] == "footnote 1"


def test_the_strict_form_is_read_as_the_other() -> None:
    strict = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(docx(BODY))) as made, zipfile.ZipFile(strict, "w") as archive:
        for member in made.infolist():
            content = made.read(member)
            for name in (b"wordprocessingml", b"officeDocument"):
                other = b"http://schemas.openxmlformats.org/%s/2006/" % name
                content = content.replace(other, b"http://purl.oclc.org/ooxml/%s/" % name)
            archive.writestr(member.filename, content)
    assert strict.getvalue() != docx(BODY)
    assert read_bytes(strict.getvalue(), name="a.docx").text == read_bytes(docx(BODY), name="a.docx").text


def test_a_document_without_text() -> None:
    with pytest.raises(DocumentError, match="holds no text"):
        read_bytes(docx(paragraph("")), name="a.docx")


@pytest.mark.parametrize("share", [0.1, 0.5, 0.95])
def test_a_docx_cut_off(share: float) -> None:
    data = docx(BODY)
    with pytest.raises(DocumentError, match="damaged or cut off; get the document again"):
        read_bytes(data[: int(len(data) * share)], name="a.docx")


def test_another_archive() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("a.txt", "The market")
    with pytest.raises(DocumentError, match="a ZIP archive, not a DOCX file"):
        read_bytes(packed.getvalue(), name="a.docx")


def test_a_docx_without_a_body() -> None:
    with pytest.raises(DocumentError, match="the DOCX file is damaged"):
        read_bytes(docx("<w:p>", title="open"), name="a.docx")


def test_an_encrypted_archive() -> None:
    data = docx(BODY)
    at = data.index(b"PK\x01\x02") + 8  # the flags of the first member in the directory
    with pytest.raises(DocumentError, match="the archive is encrypted"):
        read_bytes(data[:at] + b"\x01" + data[at + 1 :], name="a.docx")


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    bomb = docx(BODY, extra={"word/media/image1.bmp": b"\0" * 50_000_000})
    with pytest.raises(DocumentError, match="unpack to far more"):
        read_bytes(bomb, name="a.docx")


def test_very_many_members_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "MAX_XML", 1000)
    with pytest.raises(DocumentError, match="unpack to far more"):
        read_bytes(docx(BODY), name="a.docx")


def test_entities_are_not_expanded() -> None:
    laughs = '<!DOCTYPE w [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    body = docx(BODY)
    with zipfile.ZipFile(io.BytesIO(body)) as archive:
        xml = archive.read("word/document.xml").decode()
    hostile = docx(BODY, extra={"word/document.xml": (laughs + xml.replace("Acme", "&b;")).encode()})
    assert "lol" not in read_bytes(hostile, name="a.docx").text


def test_deep_nesting_is_refused_or_read() -> None:
    deep = "<w:sdt><w:sdtContent>" * 2000 + paragraph("Acme") + "</w:sdtContent></w:sdt>" * 2000
    with pytest.raises(DocumentError, match="damaged"):
        read_bytes(docx(deep), name="a.docx")
