from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.documents.encoding import decode
from kg.errors import DocumentError

from .made import DE, EN, ES, FR, ZH, ZH_HANT

SAMPLES = [
    *((line, "gb18030") for line in ZH),
    *((line, "cp950") for line in ZH_HANT),
    *((line, "cp1252") for line in (*DE, *FR, *ES, *EN)),
]


@pytest.mark.parametrize(("text", "encoding"), SAMPLES)
def test_a_sentence_is_told_from_its_bytes_alone(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), name="a.txt") == text


@pytest.mark.parametrize(("text", "encoding"), SAMPLES)
def test_a_little_of_a_language_amid_english_is_enough(text: str, encoding: str) -> None:
    mixed = "The report covers 31 companies in nine countries. " * 5 + text + " It names five players."
    assert decode(mixed.encode(encoding), name="a.txt") == mixed


@pytest.mark.parametrize(("lines", "encoding"), [(ZH, "gb18030"), (ZH_HANT, "cp950"), (FR, "cp1252")])
def test_nine_tenths_of_twelve_character_snippets_are_told(lines: tuple[str, ...], encoding: str) -> None:
    snippets = [line[at : at + 12] for line in lines for at in range(0, len(line), 12)]
    snippets = [snippet for snippet in snippets if not snippet.isascii()]
    right = sum(_or_none(snippet.encode(encoding)) == snippet for snippet in snippets)
    assert right >= 0.9 * len(snippets)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-be", "utf-32"])
def test_a_byte_order_mark_decides_and_goes(encoding: str) -> None:
    mark = b"\xfe\xff" if encoding == "utf-16-be" else b""
    assert decode(mark + ZH[0].encode(encoding), name="a.txt") == ZH[0]


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_wide_units_are_told_without_a_mark(encoding: str) -> None:
    assert decode(EN[1].encode(encoding), name="a.txt") == EN[1]


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("遠隔医療の市場は過去五年間で急速に拡大しています。", "shift_jis"),
        ("원격 의료 시장은 지난 오 년 동안 빠르게 성장했다.", "euc_kr"),
        ("Рынок телемедицины за пять лет вырос вдвое.", "cp1251"),
        ("Spółka przejęła mniejszą firmę za pięć milionów złotych.", "cp1250"),
    ],
)
def test_an_encoding_that_is_not_known_is_refused_not_guessed(text: str, encoding: str) -> None:
    with pytest.raises(DocumentError, match=r"encoding cannot be told.*save it as UTF-8"):
        decode(text.encode(encoding), name="a.txt")


def test_a_declared_encoding_is_tried() -> None:
    text = "Spółka przejęła mniejszą firmę."
    assert decode(text.encode("cp1250"), name="a.html", declared="cp1250") == text
    assert decode(ZH[0].encode("gb18030"), name="a.html", declared="no-such-codec") == ZH[0]


def test_damaged_utf8_names_the_line() -> None:
    data = f"{ZH[0]}\n{ZH[1]}".encode() + b"\xff" + "\n市场".encode()
    with pytest.raises(DocumentError, match=r"a\.txt, line 2: .*UTF-8"):
        decode(data, name="a.txt")


def test_a_text_cut_within_its_last_character_is_read() -> None:
    assert decode("医疗市场".encode()[:-1], name="a.txt") == "医疗市\ufffd"


def test_lone_surrogates_are_refused() -> None:
    for data in ("市场\ud800在增长".encode("utf-8", "surrogatepass"), b"\xff\xfe" + b"a\x00\x00\xd8b\x00"):
        with pytest.raises(DocumentError, match="UTF-"):
            decode(data, name="a.txt")


@pytest.mark.parametrize(
    "data", [b"a\x00b", b"\x89\x00\xff\x00", bytes(range(1, 32)) * 9, b"\xff\xfea\x00\x00\x00"]
)
def test_binary_data_is_refused(data: bytes) -> None:
    with pytest.raises(DocumentError, match=r"no text|binary data"):
        decode(data, name="a.txt")


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc"], exclude_characters="\ufeff")))
def test_what_is_utf8_or_utf16_comes_back(text: str) -> None:
    assert decode(text.encode("utf-8"), name="a") == text
    assert decode(text.encode("utf-16"), name="a") == text


@given(st.binary(max_size=300))
def test_any_bytes_are_decoded_or_refused(data: bytes) -> None:
    text = _or_none(data)
    assert text is None or isinstance(text.encode("utf-8"), bytes)


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "cp1252"])
def test_twenty_megabytes_on_one_line_take_linear_time(encoding: str) -> None:
    line = (ZH if encoding == "gb18030" else FR)[0] + " "
    count = 20_000_000 // len(line.encode(encoding))
    start = time.process_time()
    assert len(decode(line.encode(encoding) * count, name="a")) == count * len(line)
    assert time.process_time() - start < 10


def _or_none(data: bytes) -> str | None:
    try:
        return decode(data, name="a.txt")
    except DocumentError:
        return None
