"""Archives and crawls, changed by their members, their headers or their bytes."""

from __future__ import annotations

import io
import random
import re
import tarfile
import zipfile
from collections.abc import Callable, Mapping

from tests.documents.corpora.made import PACKERS, answer, json_lines, record
from tests.documents.made import EN, PAGE, ZH
from tests.fuzzing.claim_files import mutated_row
from tests.fuzzing.tokens import mutated_tokens
from tests.mutation import mutated_bytes

__all__ = ["MAKERS"]

_TEXTS: Mapping[str, bytes] = {
    "pages/one.txt": "\n".join(EN).encode(),
    "pages/two.txt": "\n".join(ZH).encode("gb18030"),
    "three.html": PAGE.encode(),
}
_NAMES = (
    "", ".", "..", "/", "../up.txt", "/root.txt", "a\x00b.txt", "a" * 3000 + ".txt", "a.zip", "a.tar.gz",
    "a/b/.c.txt", "~.txt", "C:\\a.txt", "a.txt/", "é\udcff.txt", "pages/one.txt", "__MACOSX/a.txt",
    "a.warc", "\u202etxt.a", "a.jsonl", "a.exe",
)  # fmt: skip
_HEADERS = (
    "\r\n", "\n", ": ", "WARC/9.9", "WARC-Type: response", "WARC-Type: revisit", "Content-Length: -1",
    "HTTP/1.1 200 OK", "Content-Length: 99999999999999", "Content-Type: text/html; charset=utf-7",
    "Content-Encoding: gzip", "chunked", "0", "Transfer-Encoding: chunked", "Content-Encoding: br",
    "WARC-Date: 2025-99-99", "WARC-Target-URI: http://[::1", "\x00", "WARC-Segment-Number: 2",
    "WARC-Payload-Digest: sha1:x", "HTTP/1.1 302 Found", "application/pdf", "é", "ffffffffff\r\n",
    "WARC-Truncated: length", "text/dns", "\t", " ", "application/http; msgtype=response",
    "Content-Type: ;;;=", "<html>",
)  # fmt: skip
_ROWS: tuple[dict[str, object], ...] = (
    {"url": "https://news.example/a", "html": PAGE, "date": "2025-03-04"},
    {"url": "https://news.example/b", "text": "\n".join(EN), "title": "Sizes", "timestamp": 1741064767},
    {"id": 3, "content": "\n".join(ZH), "meta": {"license": "CC BY 4.0"}},
)
_BYTES_SHARE = 0.4


def _spoilt(data: bytes, generator: random.Random) -> bytes:
    return mutated_bytes(data, generator) if generator.random() < _BYTES_SHARE else data


def _members(generator: random.Random) -> dict[str, bytes]:
    found = dict(_TEXTS)
    for name in generator.sample(sorted(found), k=generator.choice((0, 1, 2))):
        data = _spoilt(found.pop(name), generator)
        found[generator.choice((*_NAMES, name))] = data
    return found


def _zip(generator: random.Random) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in _members(generator).items():
            info = zipfile.ZipInfo(name.encode("utf-8", "ignore").decode() or "x", (2025, 1, 1, 0, 0, 0))
            info.external_attr = generator.choice((0, 0, 0, 0o120777 << 16, 0o040755 << 16))
            archive.writestr(info, data, generator.choice((0, 8, 12, 14)))
    return _spoilt(out.getvalue(), generator)


def _tar(generator: random.Random) -> bytes:
    out = io.BytesIO()
    form = generator.choice((tarfile.PAX_FORMAT, tarfile.GNU_FORMAT))
    with tarfile.open(fileobj=out, mode="w", format=form, errors="surrogateescape") as archive:
        for name, data in _members(generator).items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            info.type = generator.choice((b"0", b"0", b"0", b"1", b"2", b"5", b"6", b"S", b"x", b"L", b"g"))
            info.linkname = generator.choice(_NAMES)
            archive.addfile(info, io.BytesIO(data))
    return _packed(_spoilt(out.getvalue(), generator), generator)


def _packed(data: bytes, generator: random.Random) -> bytes:
    return _spoilt(PACKERS[generator.choice(sorted(PACKERS))](data), generator)


def _warc(generator: random.Random) -> bytes:
    whole = [
        record("warcinfo", b"software: own\r\n", Content_Type="application/warc-fields"),
        answer("https://news.example/a", PAGE.encode()),
        answer("https://news.example/b", _TEXTS["pages/one.txt"], media="text/plain"),
        record(
            "conversion",
            _TEXTS["pages/one.txt"],
            Target_URI="https://news.example/c",
            Content_Type="text/plain",
        ),
    ]
    at = generator.randrange(len(whole))
    text = whole[at].decode("latin-1")
    whole[at] = mutated_tokens(re.split(r"(\r\n|: |;)", text), _HEADERS, generator).encode("utf-8")
    if generator.random() < _BYTES_SHARE:
        return b"".join(_packed(each, generator) for each in whole)
    return _packed(b"".join(whole), generator)


def _json_lines(generator: random.Random) -> bytes:
    lines = json_lines(_ROWS).decode().split("\n")
    for _ in range(generator.choice((1, 1, 3))):
        at = generator.randrange(len(lines))
        lines[at] = mutated_row(lines[at], generator)
    return _packed("\n".join(lines).encode("utf-8", "surrogatepass"), generator)


MAKERS: Mapping[str, Callable[[random.Random], bytes]] = {
    ".zip": _zip,
    ".tar": _tar,
    ".warc": _warc,
    ".jsonl": _json_lines,
}
"""By the suffix of a name, what makes a changed corpus."""
