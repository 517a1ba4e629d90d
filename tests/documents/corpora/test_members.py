"""Every corpus gives its documents one at a time, and says what it does not give."""

from __future__ import annotations

import gzip
import io
import lzma
import sys
import tarfile
import tracemalloc
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import brotli
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from documents.corpora.made import (
    PACKERS,
    PAGES,
    answer,
    crawl,
    files,
    json_lines,
    record,
    rows,
    tarred,
    zipped,
)
from kg.documents import find_documents, read_member
from kg.documents.corpora import Member, PassedOver, is_corpus, is_crawl, members
from kg.documents.corpora import member as limits
from kg.errors import DocumentError

WARC = b"".join(crawl())
FORMS = {
    "a.zip": zipped(files()),
    "stored.zip": zipped(files(), packing=zipfile.ZIP_STORED),
    **{f"a.tar{suffix}": pack(tarred(files())) for suffix, pack in PACKERS.items()},
    "gnu.tar": tarred(files(), form=tarfile.GNU_FORMAT),
    "two.tar": tarred(dict(list(files().items())[:1])) + tarred(dict(list(files().items())[1:])),
    "a.tgz": gzip.compress(tarred(files())),
    "a.warc": WARC,
    "each.warc.gz": b"".join(map(gzip.compress, crawl())),
    "whole.warc.gz": gzip.compress(WARC),
    "a.jsonl": json_lines(rows()),
    "a.ndjson.gz": gzip.compress(json_lines(rows())),
    "nameless": zipped(files()),
    "nameless-warc": WARC,
    "nameless-tar": tarred(files()),
}


def held(folder: Path, name: str, data: bytes) -> tuple[list[Member], list[str], list[str]]:
    """The members of a corpus, its refusals without the folder, and the kinds of what was passed over."""
    path = folder / name
    path.write_bytes(data)
    found = list(members(path))
    return (
        [each for each in found if isinstance(each, Member)],
        [str(each).replace(f"{folder}/", "") for each in found if isinstance(each, DocumentError)],
        [each.kind for each in found if isinstance(each, PassedOver)],
    )


@pytest.mark.parametrize("name", FORMS)
def test_every_form_gives_the_pages_in_their_order(name: str, tmp_path: Path) -> None:
    found, refused, _ = held(tmp_path, name, FORMS[name])
    assert [each.data for each in found] == list(PAGES.values())
    assert not refused
    assert is_corpus(tmp_path / name)
    assert is_crawl(tmp_path / name) == ("warc" in name or "json" in name)


def test_a_packed_file_is_its_one_document(tmp_path: Path) -> None:
    page = next(iter(PAGES.values()))
    for suffix, pack in list(PACKERS.items())[1:]:
        (found,), refused, _ = held(tmp_path, f"corvalho.html{suffix}", pack(page))
        assert (found.name, found.data, refused) == ("corvalho.html", page, [])
        assert read_member(found, container="c").source.title == "Telehealth market 2024"


def test_a_document_knows_where_it_came_from(tmp_path: Path) -> None:
    (page, *_), _, _ = held(tmp_path, "a.warc", FORMS["a.warc"])
    source = read_member(page, container="a.warc").source
    assert source.address == "https://news.example/deals/Corvalho"
    assert (source.container, source.member, source.file) == ("a.warc", None, "Corvalho.html")
    assert str(source.retrieved) == "2025-03-04"
    (member, *_), _, _ = held(tmp_path, "a.zip", FORMS["a.zip"])
    source = read_member(member, container="a.zip").source
    assert (source.container, source.member) == ("a.zip", "pages/Corvalho.html")
    assert source.address == "https://research.example/telehealth-2024"


def test_a_crawl_says_what_its_pages_do_not(tmp_path: Path) -> None:
    row = {
        "URL": "https://news.example/latido",
        "text": "Latido bought Menhir for 3 million dollars.",
        "Title": "A deal",
        "date-published": "2025-02-03T10:00:00Z",
        "site_name": "Own News",
        "license": "CC0",
        "timestamp": "2025-02-04 00:00",
    }
    (page,), _, _ = held(tmp_path, "a.jsonl", json_lines([row]))
    source = read_member(page, container="a.jsonl").source
    assert (source.title, source.publisher, str(source.issued)) == ("A deal", "Own News", "2025-02-03")
    assert (source.licence, str(source.retrieved)) == ("CC0", "2025-02-04")
    assert (source.address, source.file) == ("https://news.example/latido", "latido.txt")
    row.update(URL="javascript:0", **{"date-published": "soon"})
    (page,), _, _ = held(tmp_path, "a.jsonl", json_lines([row]))
    source = read_member(page, container="a.jsonl").source
    assert (source.address, source.issued) == (None, None)


def test_pages_are_unpacked_as_they_were_sent(tmp_path: Path) -> None:
    page = next(iter(PAGES.values()))
    chunked = b"%x\r\n%s\r\n0\r\n\r\n" % (len(page), page)
    ways = {
        "Content-Encoding: gzip\r\n": gzip.compress(page),
        "Content-Encoding: deflate\r\n": zlib.compress(page),
        "Content-Encoding: br\r\n": brotli.compress(page),
        "Transfer-Encoding: chunked\r\n": chunked,
        "Content-Encoding: gzip\r\nX: stored as it was shown\r\n": page,
    }
    records = [
        answer(f"https://n.example/{n}", body, more=more) for n, (more, body) in enumerate(ways.items())
    ]
    found, refused, _ = held(tmp_path, "a.warc", b"".join(records))
    assert [each.data for each in found] == [page] * len(ways)
    assert not refused


def test_the_encoding_that_was_sent_counts(tmp_path: Path) -> None:
    text = "<p>远程医疗公司宣布收购一家在线问诊企业。</p>" * 3
    page = f"<html><body><article>{text}</article></body></html>".encode("big5", "replace")
    sent = answer("https://n.example/", page, media="text/html; charset=Big5")
    (found,), _, _ = held(tmp_path, "a.warc", sent)
    assert "在" in read_member(found, container="a.warc").text


def test_what_is_no_page_is_counted_by_kind(tmp_path: Path) -> None:
    records = [
        record("request", b"GET / HTTP/1.1\r\n\r\n", Content_Type="application/http; msgtype=request"),
        answer("https://n.example/gone", b"<p>gone</p>", status="404 Not Found"),
        answer("https://n.example/logo", b"\x89PNG", media="image/png"),
        answer("https://n.example/void", b" \n"),
        record("conversion", b"Plain text.", Target_URI="https://n.example/t", Content_Type="text/plain"),
        record("resource", b"%PDF-", Target_URI="urn:own:report", Content_Type="application/pdf"),
    ]
    found, refused, passed = held(tmp_path, "a.warc", b"".join(records))
    assert [(each.name, each.inside) for each in found] == [
        ("t.txt", None),
        ("own:report.pdf", "urn:own:report"),
    ]
    assert passed == ["records beside pages", "answers without a page", "pages of other types", "empty pages"]
    assert not refused


def test_folders_offer_corpora_but_no_other_json_lines(tmp_path: Path) -> None:
    for name, data in FORMS.items():
        (tmp_path / name).write_bytes(data)
    (tmp_path / "claims.jsonl").write_bytes(b'{"id": "0", "kind": "launch"}\n')
    (tmp_path / "figures.csv.gz").write_bytes(gzip.compress(b"a,b"))
    (tmp_path / "broken.jsonl").write_bytes(b'{"text": "Latido ')
    names = [path.name for path in find_documents(tmp_path)]
    assert names == sorted([*(name for name in FORMS if "." in name), "broken.jsonl"])


def _linked(kind: bytes) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        info = tarfile.TarInfo("link.html")
        info.type, info.linkname = kind, "/etc/hosts"
        archive.addfile(info)
    return out.getvalue()


def _with(member: bytes, data: bytes = b"x") -> bytes:
    return tarred({member.decode(): data, **files()})


def _encrypted() -> bytes:
    data = bytearray(zipped({"secret.txt": b"text", **files()}))
    at = data.index(b"PK\x01\x02")
    data[at + 8] |= 1
    return bytes(data)


def _wrong_crc() -> bytes:
    data = bytearray(zipped({"bent.txt": b"text of a report", **files()}, packing=zipfile.ZIP_STORED))
    data[data.index(b"text of")] ^= 1
    return bytes(data)


def _linked_zip() -> bytes:
    out = io.BytesIO(zipped(files()))
    with zipfile.ZipFile(out, "a") as archive:
        info = zipfile.ZipInfo("link.html")
        info.external_attr = 0o120777 << 16
        archive.writestr(info, "/etc/hosts")
    return out.getvalue()


def _hole() -> bytes:
    data = bytearray(tarred({"hole.txt": b"", **files()}, form=tarfile.GNU_FORMAT))
    header = tarfile.TarInfo.frombuf(bytes(data[:512]), "utf-8", "strict")
    header.type = tarfile.GNUTYPE_SPARSE
    return header.tobuf(tarfile.GNU_FORMAT) + bytes(data[512:])


def _bent_header() -> bytes:
    data = bytearray(tarred(files()))
    size = len(next(iter(files().values())))
    data[512 + -(-size // 512) * 512 + 10] ^= 1
    return bytes(data)


def _short(length: int) -> bytes:
    first, *others = crawl()
    body = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n" + b"Latido grew.\n" * 20
    wrong = record(
        "response",
        body,
        Target_URI="https://n.example/w",
        Content_Type="application/http",
        Content_Length=str(length),
    )
    return first + wrong + b"".join(others)


def _sent(more: str) -> bytes:
    return answer("https://n.example/", b"x", more=more) + WARC


def _vast() -> bytes:
    filters = [{"id": lzma.FILTER_LZMA2, "dict_size": 2**28, "mode": lzma.MODE_FAST, "mf": lzma.MF_HC3}]
    return lzma.compress(tarred(files()), filters=filters)


# Name, bytes, how many of the three pages are still read, and the sentences.
HOSTILE: list[tuple[str, Callable[[], bytes], int, str]] = [
    ("bomb.zip", lambda: zipped({"a.txt": bytes(2**21), **files()}), 3, "would unpack to far more"),
    ("bomb.tar.gz", lambda: gzip.compress(_with(b"a.txt", bytes(5 * 2**24))), 0, "would unpack to far more"),
    ("out.zip", lambda: zipped({"../../a.html": b"x", **files()}), 3, "name leads out of the archive"),
    ("out.tar", lambda: _with(b"/etc/a.html"), 3, "name leads out of the archive"),
    ("drive.zip", lambda: zipped({"C:\\a.html": b"x", **files()}), 3, "name leads out of the archive"),
    ("nested.zip", lambda: zipped({"b.zip": b"PK", **files()}), 3, "an archive inside an archive"),
    ("nested.tar", lambda: _with(b"b.tar.gz"), 3, "an archive inside an archive"),
    ("packed.zip.gz", lambda: gzip.compress(zipped(files())), 0, "an archive inside an archive"),
    ("long.tar", lambda: _with(b"a" * 600 + b".html"), 3, "name is longer than 500 characters"),
    ("link.tar", lambda: _linked(tarfile.SYMTYPE), 0, "it is a link"),
    ("hard.tar", lambda: _linked(tarfile.LNKTYPE), 0, "it is a link"),
    ("pipe.tar", lambda: _linked(tarfile.FIFOTYPE), 0, "it is a device"),
    ("link.zip", _linked_zip, 3, "it is a link"),
    ("hole.tar", _hole, 3, "it is a file with holes"),
    ("secret.zip", _encrypted, 3, "it is encrypted"),
    ("lzma.zip", lambda: zipped(files(), packing=zipfile.ZIP_LZMA), 0, "packed in a way that is not read"),
    ("bent.zip", _wrong_crc, 3, "it is damaged or cut off"),
    ("cut.zip", lambda: FORMS["a.zip"][:-40], 0, "it is damaged or cut off"),
    ("bent.tar", _bent_header, 1, "the next header is damaged"),
    ("cut.tar", lambda: FORMS["a.tar"][:3000], 1, "it is cut off"),
    ("cut.tar.gz", lambda: FORMS["a.tar.gz"][:-200], 0, "it is cut off"),
    ("cut.jsonl.gz", lambda: FORMS["a.ndjson.gz"][:-9], 3, "it is cut off"),
    ("bent.tar.xz", lambda: FORMS["a.tar.xz"][:100] + b"\0" * 400, 0, "its packing is damaged"),
    ("vast.tar.xz", _vast, 0, "unpacking it would fill memory"),
    ("bent.tar.bz2", lambda: FORMS["a.tar.bz2"][:60] + b"\0" * 400, 0, "its packing is damaged"),
    ("tail.warc.gz", lambda: FORMS["each.warc.gz"] + b"PK", 3, "its packing is damaged"),
    ("short.warc", lambda: _short(60), 3, "not as long as its header says"),
    ("long.warc", lambda: _short(340), 2, "not as long as its header says"),
    ("endless.warc", lambda: _short(10**15), 0, "it is cut off"),
    ("nolength.warc", lambda: record("response", b"x", Content_Length="many") + WARC, 3, "states no length"),
    ("version.warc", lambda: b"WARC/7\r\n\r\n" + WARC, 3, "this is no record header of WARC"),
    ("cut.warc", lambda: WARC[:-100], 2, "it is cut off"),
    ("text.warc", lambda: b"Just words.\n" + WARC, 3, "this is no record header of WARC"),
    (
        "zstd.warc",
        lambda: answer("https://n.example/", b"x", more="Content-Encoding: zstd\r\n") + WARC,
        3,
        "'zstd'",
    ),
    (
        "head.warc",
        lambda: record("response", b"HTTP", Content_Type="application/http") + WARC,
        3,
        "does not end",
    ),
    ("line.jsonl", lambda: b"{\n" + FORMS["a.jsonl"], 3, "the line is no JSON"),
    ("deep.jsonl", lambda: b"[" * 10**5 + b"\n" + FORMS["a.jsonl"], 3, "the line is no JSON"),
    ("latin.jsonl", lambda: b'{"text": "\xe9"}\n' + FORMS["a.jsonl"], 3, "the line is not UTF-8"),
    ("list.jsonl", lambda: b"[1]\n" + FORMS["a.jsonl"], 3, "no object with a page"),
    ("other.jsonl", lambda: b'{"name": 1}\n' + FORMS["a.jsonl"], 3, "none of the fields"),
    ("value.jsonl", lambda: b'{"text": [1]}\n' + FORMS["a.jsonl"], 3, "no text but another JSON value"),
    ("void.zip", lambda: zipped({"logo.png": b"x"}), 0, "it holds no document"),
    ("void.warc", lambda: b"", 0, "it holds no document"),
]


@pytest.mark.parametrize(("name", "make", "read", "sentence"), HOSTILE, ids=[each[0] for each in HOSTILE])
def test_what_is_hostile_is_one_sentence_and_the_rest_is_read(
    name: str, make: Callable[[], bytes], read: int, sentence: str, tmp_path: Path
) -> None:
    found, refused, _ = held(tmp_path, name, make())
    assert sum(each.data in PAGES.values() for each in found) == read
    assert any(sentence in each and each.startswith(name) and each.count("\n") == 0 for each in refused)


def test_a_member_without_a_name_is_passed_over(tmp_path: Path) -> None:
    data = zipped({"q.bin": b"x", **files()}).replace(b"q.bin", b"\0.bin")
    found, refused, passed = held(tmp_path, "a.zip", data)
    assert (len(found), refused, passed) == (3, [], ["files of other kinds"])


def test_members_larger_than_a_document_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("archive", "json_lines", "opening", "pages", "warc", "zip_archive"):
        monkeypatch.setattr(f"kg.documents.corpora.{module}.MAX_MEMBER", 2**11)
    large = b"Latido grew. " * 200
    packed = answer("https://n.example/", gzip.compress(large), more="Content-Encoding: gzip\r\n")
    corpora = {
        "a.zip": zipped({"a.txt": large, **files()}),
        "a.tar": tarred({"a.txt": large, **files()}),
        "a.warc": answer("https://n.example/", large) + packed + WARC,
        "a.jsonl": json_lines([{"text": large.decode()}, *rows()]),
        "a.txt.gz": gzip.compress(large),
    }
    for name, data in corpora.items():
        found, refused, _ = held(tmp_path, name, data)
        assert len(found) == (0 if name == "a.txt.gz" else 3)
        assert refused
        assert all("than 0 MiB" in each for each in refused)
    assert limits.MAX_MEMBER == 64 * 2**20


def test_without_the_library_a_warc_file_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "warcio.statusandheaders", None)
    _, refused, _ = held(tmp_path, "a.warc", WARC)
    assert "pip install 'telehealth-kg[corpora]'" in refused[0]


def _mutations() -> st.SearchStrategy[list[tuple[int, int]]]:
    return st.lists(st.tuples(st.integers(0, 2**16), st.integers(0, 255)), max_size=6)


@pytest.mark.parametrize("name", FORMS)
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(changes=_mutations(), cut=st.integers(0, 2**13))
@example(changes=[], cut=1)
def test_no_bytes_crash_a_reader(name: str, changes: list[tuple[int, int]], cut: int, tmp_path: Path) -> None:
    data = bytearray(FORMS[name])
    for at, value in changes:
        data[at % len(data)] = value
    found, refused, passed = held(tmp_path, name, bytes(data[: len(data) - cut % len(data)]))
    assert found or refused or passed


@pytest.mark.parametrize("name", ["a.zip", "a.tar.gz", "a.warc.gz", "a.jsonl.gz"])
def test_a_corpus_is_never_held_as_a_whole(name: str, tmp_path: Path) -> None:
    page = b"Latido grew by 3 percent. " * 40_000
    pages = {f"https://n.example/{number}.txt": page for number in range(24)}
    made = {
        "a.zip": lambda: zipped({address[8:]: data for address, data in pages.items()}, packing=0),
        "a.tar.gz": lambda: gzip.compress(tarred({address[8:]: data for address, data in pages.items()})),
        "a.warc.gz": lambda: b"".join(
            gzip.compress(answer(address, data, media="text/plain")) for address, data in pages.items()
        ),
        "a.jsonl.gz": lambda: gzip.compress(json_lines({"text": data.decode()} for data in pages.values())),
    }
    path = tmp_path / name
    path.write_bytes(made[name]())
    tracemalloc.start()
    try:
        assert sum(isinstance(each, Member) for each in members(path)) == 24
        assert tracemalloc.get_traced_memory()[1] < 8 * len(page)
    finally:
        tracemalloc.stop()


def test_proposed_claims_are_told_from_pages(tmp_path: Path) -> None:
    claim = {"id": "0", "document": "1", "kind": "launch", "method": "rules", "claim": {}}
    _, refused, _ = held(tmp_path, "a.jsonl", json_lines([claim, {"about": "nothing"}]))
    assert "the line is a proposed claim; write claims with kg extract --format yaml" in refused[0]
    assert "has none of the fields html, text and content" in refused[1]
