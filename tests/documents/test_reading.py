from __future__ import annotations

import hashlib
import os
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.documents import SUFFIXES, Layout, read, read_bytes, read_bytes_with_layout, read_with_layout
from kg.errors import DocumentError

from .made import EN, PAGE, ZH, docx, paragraph, text_pdf

SEEDS = Path(os.environ.get("TELEHEALTH_KG_ORIGINALS", "../shared/seeds"))


def test_plain_text_is_the_file_itself(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("\n".join(ZH).encode())
    document = read(tmp_path / "a.txt")
    source = document.source
    assert document.text == "\n".join(ZH)
    assert source.file == "a.txt"
    assert source.sha256 == hashlib.sha256(document.text.encode()).hexdigest() == source.text_hash
    assert source.text_sha256 is None
    assert source.length == len(document.text)
    assert (source.title, source.publisher, source.issued, source.language) == (None, None, None, ("zh",))


def test_mark_and_line_ends_go_and_the_text_has_a_hash_of_its_own() -> None:
    data = b"\xef\xbb\xbfone\r\ntwo\nthree\rfour\r\r\nfive"
    document = read_bytes(data, name="a.md")
    assert document.text == "one\ntwo\nthree\rfour\r\nfive"
    assert document.source.sha256 == hashlib.sha256(data).hexdigest()
    assert document.source.text_sha256 == hashlib.sha256(document.text.encode()).hexdigest()


def test_offsets_count_code_points() -> None:
    document = read_bytes("🩺 Telehealth".encode("utf-16"), name="a.txt")
    assert document.source.length == 12
    assert document.text[2:] == "Telehealth"


@pytest.mark.parametrize(
    ("data", "name", "text"),
    [
        (text_pdf([EN[2]]), "a.txt", EN[2]),
        (docx(paragraph("Acme grows.")), "-", "Acme grows."),
        (b"<!doctype html><body><p>Acme grows.</p></body>", "stdin", "Acme grows."),
        (b"<p>Acme grows.</p>", "a.txt", "<p>Acme grows.</p>"),
        (b"# Acme\n", "a.md", "# Acme\n"),
        (b"a,b\n", "a.csv", "a,b\n"),
        (b"\n" + text_pdf([EN[2]]), "a.pdf", EN[2]),
    ],
)
def test_the_format_is_told_by_the_bytes_then_by_the_name(data: bytes, name: str, text: str) -> None:
    assert read_bytes(data, name=name).text == text


@pytest.mark.parametrize(
    ("data", "name", "message"),
    [
        (b"The market", "a.pdf", "promises PDF, but .* does not begin as one"),
        (b"<html>", "a.docx", "promises DOCX"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 99,
            "a.docx",
            "old or encrypted Office file; save it as DOCX",
        ),
        (b"{\\rtf1 x}", "a.txt", "an RTF file"),
        (b"\x1f\x8b\x08\x00", "a.txt", "a gzip archive; unpack it"),
        (b"WARC/1.1\r\n", "a.txt", "a WARC file; give it a name that ends in .warc"),
        (b"\x89PNG\r\n", "a.txt", "a picture"),
        (b"", "a.txt", "the document is empty"),
        (b" \r\n\t", "a.txt", "holds no text"),
        (b"\xef\xbb\xbf", "a.txt", "holds no text"),
        (os.urandom(0) + bytes(range(256)), "a.txt", "no text"),
    ],
)
def test_what_is_no_document_is_refused_in_one_sentence(data: bytes, name: str, message: str) -> None:
    with pytest.raises(DocumentError, match=message) as caught:
        read_bytes(data, name=name)
    assert str(caught.value).startswith(f"{name}: ")
    assert str(caught.value).count(". ") == 0


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("x/a.txt", "a.txt"),
        ("a\nb.txt", "a_b.txt"),
        ("", "document"),
        ("a\\b.txt", "a_b.txt"),
        ("\udcff.txt", "_.txt"),
    ],
)
def test_any_name_becomes_a_file_name(name: str, file: str) -> None:
    assert read_bytes(b"12%", name=name).source.file == file


def test_the_layout_leads_from_a_character_to_its_block(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(PAGE)
    found = read_with_layout(tmp_path / "a.html")
    assert found.layout.label_at(found.document.text.index("10.1")) == "table 1, row 2"
    assert read_bytes_with_layout(b"text", name="a.txt").layout == Layout()


def test_a_layout_has_gaps_and_ends() -> None:
    layout = Layout(((2, 4, "a"), (5, 6, "b")))
    assert [layout.label_at(offset) for offset in range(7)] == [None, None, "a", "a", None, "b", None]


def test_suffixes_are_those_of_the_readers() -> None:
    assert {".txt", ".md", ".html", ".htm", ".pdf", ".docx"} <= SUFFIXES


def test_fifty_megabytes_on_one_line() -> None:
    data = (EN[0].encode() + b" ") * 490_000
    start = time.process_time()
    document = read_bytes(data, name="a.txt")
    assert document.source.length == len(data.decode())
    assert time.process_time() - start < 10


@given(st.binary(max_size=400), st.sampled_from(["a.txt", "a.md", "a.html", "a.pdf", "a.docx", "a"]))
def test_any_bytes_are_read_or_refused(data: bytes, name: str) -> None:
    try:
        found = read_bytes_with_layout(data, name=name)
    except DocumentError:
        return
    text = found.document.text
    assert text.encode("utf-8")
    assert all(0 <= start < end <= len(text) for start, end, _ in found.layout.ranges)


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), min_size=1))
def test_a_text_comes_back_as_it_was(text: str) -> None:
    clean = text.removeprefix("\ufeff")
    if clean.strip() and not clean.startswith("{\\rtf"):
        assert read_bytes(text.encode(), name="a.txt").text == clean


@pytest.mark.skipif(not SEEDS.is_dir(), reason="the third-party originals are not at hand")
def test_the_originals_of_the_seeds() -> None:
    found = {path.name[:3]: read(path).source for path in sorted(SEEDS.glob("*.txt"))}
    assert {key: (source.length, source.language) for key, source in found.items()} == {
        "000": (3101, ("en",)),
        "001": (6701, ("en",)),
        "002": (10943, ("zh", "en")),
        "003": (26313, ("en",)),
    }
