from __future__ import annotations

import pytest

from kg.documents import pdf_lines, read_bytes, read_bytes_with_layout
from kg.documents.pdf_worker import read_pages
from kg.errors import DocumentError
from kg.values.dates import PartialDate

from .made import (
    EN,
    HELVETICA,
    ZH,
    ZH_HANT,
    chinese_pdf,
    lines_content,
    pages_pdf,
    pdf,
    shown,
    stream,
    text_pdf,
)

WRAPPED = (
    "The telehealth market was worth 12.1 billion dollars in 2024, and the",
    "firms that sell video visits expect it to grow by nine percent a year",
    "until 2030.",
)


def test_wrapped_lines_become_a_paragraph_again() -> None:
    assert read_bytes(text_pdf(WRAPPED), name="a.pdf").text == " ".join(WRAPPED)


def test_short_lines_stay_lines() -> None:
    lines = ("Players of this market", "", "Acme Care", "Beta Health", "Gamma Clinics", "", *WRAPPED)
    text = read_bytes(text_pdf(lines), name="a.pdf").text
    assert text == "\n\n".join((*(line for line in lines[:6] if line), " ".join(WRAPPED)))


def test_items_are_a_list_and_go_on_below() -> None:
    lines = (f"• {WRAPPED[0]}", *WRAPPED[1:], "• Beta Health sells watches.")
    text = read_bytes(text_pdf(lines), name="a.pdf").text
    assert text == f"- {' '.join(WRAPPED)}\n- Beta Health sells watches."


def test_cells_that_stand_apart_are_a_row() -> None:
    rows = [("Year", "USD billion"), ("2023", "10.1"), ("2024", "12.1")]
    content = b"BT /F1 11 Tf "
    for number, (year, size) in enumerate(rows):
        height = 700 - 16 * number
        content += b"1 0 0 1 60 %d Tm %s 1 0 0 1 300 %d Tm %s " % (height, shown(year), height, shown(size))
    text = read_bytes(pages_pdf([content + b"ET"], font=HELVETICA), name="a.pdf").text
    assert text == "| Year | USD billion |\n| 2023 | 10.1 |\n| 2024 | 12.1 |"


def test_a_word_divided_at_a_line_end_is_one_word() -> None:
    lines = (
        "The firm sells monitors for the home and has reached an agree-",
        "ment with a well-known clinic group in Lyon.",
    )
    text = read_bytes(text_pdf(lines), name="a.pdf").text
    assert "an agreement with a well-known" in text


def test_characters_lead_to_their_page() -> None:
    found = read_bytes_with_layout(text_pdf([EN[0]], [EN[1]], [EN[2]]), name="a.pdf")
    text = found.document.text
    assert text == "\n\n".join(EN)
    assert [found.layout.label_at(text.index(line)) for line in EN] == ["page 1", "page 2", "page 3"]


@pytest.mark.parametrize(
    ("lines", "cmap", "codec", "ordering"),
    [
        (ZH, b"UniGB-UCS2-H", "utf-16-be", b"GB1"),
        (ZH, b"GBK-EUC-H", "gbk", b"GB1"),
        (ZH_HANT, b"UniCNS-UCS2-H", "utf-16-be", b"CNS1"),
        (ZH_HANT, b"ETen-B5-H", "cp950", b"CNS1"),
    ],
)
def test_chinese_without_embedded_fonts(
    lines: tuple[str, ...], cmap: bytes, codec: str, ordering: bytes
) -> None:
    document = read_bytes(chinese_pdf(lines, cmap=cmap, codec=codec, ordering=ordering), name="a.pdf")
    assert document.text.replace("\n", "") == "".join(lines)
    assert document.source.language == ("zh",) if ordering == b"GB1" else ("zh-hant",)


@pytest.mark.parametrize(
    ("info", "title", "issued"),
    [
        (
            b"<</Title(Telehealth 2024)/CreationDate(D:20240305120000+01'00')>>",
            "Telehealth 2024",
            "2024-03-05",
        ),
        (b"<</Title(Microsoft Word - final_v3.docx)/CreationDate(D:2024)>>", None, "2024"),
        (b"<</Title(untitled)/CreationDate(D:20249999)>>", None, None),
        (b"<</Title<feff8fdc7a0b533b7597>/CreationDate(yesterday)>>", "远程医疗", None),
        (b"<</Title 7>>", None, None),
        (b"<</Title<feffd800>/CreationDate(D:2024)>>", None, "2024"),
    ],
)
def test_the_metadata_of_the_info_dictionary(info: bytes, title: str | None, issued: str | None) -> None:
    source = read_bytes(text_pdf([EN[0]], info=info), name="a.pdf").source
    assert source.title == title
    assert source.issued == (PartialDate(issued) if issued else None)


def test_a_locked_pdf() -> None:
    locked = _locked()
    with pytest.raises(DocumentError, match=r"a\.pdf: the PDF is encrypted; save it without a password\.$"):
        read_bytes(locked, name="a.pdf")


def _locked() -> bytes:
    lock = b"/Encrypt<</Filter/Standard/V 1/R 2/P -44/O<%s>/U<%s>>>/ID[<00><00>]" % (b"11" * 32, b"22" * 32)
    return pages_pdf([lines_content(EN)], font=HELVETICA, trailer=lock)


def test_pictures_of_pages() -> None:
    with pytest.raises(DocumentError, match="pictures of pages, but no text; run text recognition"):
        read_bytes(pages_pdf([b"0 0 100 100 re f"], font=HELVETICA), name="a.pdf")


def test_a_pdf_whose_last_block_is_filled_with_zeros() -> None:
    data = text_pdf(EN)
    assert read_bytes(data + bytes(4_000), name="a.pdf").text == read_bytes(data, name="a.pdf").text


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9, 0.99])
def test_a_pdf_cut_off(share: float) -> None:
    data = text_pdf(*[EN] * 5)
    with pytest.raises(DocumentError, match="cut off; get the document again"):
        read_bytes(data[: int(len(data) * share)], name="a.pdf")


def test_a_damaged_pdf() -> None:
    with pytest.raises(DocumentError, match="damaged"):
        read_bytes(b"%PDF-1.7\nnothing in here\n%%EOF", name="a.pdf")


def test_a_pdf_with_a_page_that_is_none() -> None:
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Count 2/Kids[3 0 R 9 0 R]>>"]
    objects += [b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>", stream(b"")]
    with pytest.raises(DocumentError, match=r"page \d of the PDF is damaged|no text"):
        read_bytes(pdf(objects), name="a.pdf")


def test_more_pages_than_a_report_has(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_lines, "MAX_PAGES", 2)
    with pytest.raises(DocumentError, match="more than 2 pages; split it"):
        read_bytes(text_pdf(EN, EN, EN), name="a.pdf")


def test_a_pdf_that_keeps_its_reader_busy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_lines, "MAX_SECONDS", 1)
    with pytest.raises(DocumentError, match=r"takes more than 1 seconds|gave up"):
        read_bytes(_forms_within_forms(depth=30), name="a.pdf")


def test_a_reader_that_crashes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_lines.sys, "executable", "/nowhere/python")
    with pytest.raises(DocumentError, match="the reader of PDF files gave up on this one; leave it out"):
        read_bytes(text_pdf(EN), name="a.pdf")


def _forms_within_forms(*, depth: int) -> bytes:
    """A page that draws a form twice, which draws another one twice, and so on."""
    form = b"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X %d 0 R>>>>/Length 12>>"
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>/Contents 4 0 R>>"
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count 1/Kids[3 0 R]>>",
        page,
        stream(b"/X Do"),
    ]
    objects += [form % (5 + number + 1) + b"\nstream\n/X Do /X Do \nendstream" for number in range(depth)]
    return pdf(objects)


def test_the_worker_reads_lines_with_their_boxes() -> None:
    pages = read_pages(text_pdf(WRAPPED), max_pages=9)
    assert [line.cells for line in pages.lines[0]] == [[line] for line in WRAPPED]
    tops = [line.top for line in pages.lines[0]]
    assert tops == sorted(tops, reverse=True)
    assert all(line.left < line.right and line.bottom < line.top for line in pages.lines[0])


@pytest.mark.parametrize(
    ("data", "problem"),
    [(b"%PDF-1.7", "damaged"), (text_pdf(EN, EN), "pages"), (text_pdf(EN), ""), (_locked(), "encrypted")],
)
def test_the_worker_names_the_problem(data: bytes, problem: str) -> None:
    assert read_pages(data, max_pages=1).problem == problem
