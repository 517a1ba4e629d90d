"""Archives and crawls of pages in our own words, made byte by byte so that a test can break them."""

from __future__ import annotations

import bz2
import gzip
import io
import json
import lzma
import tarfile
import zipfile
from collections.abc import Callable, Iterable, Mapping

from documents.made import PAGE

PAGES = {
    f"https://news.example/deals/{name}": PAGE.replace("Acme Care", name).encode()
    for name in ("Corvalho", "Latido", "Menhir")
}
PACKERS: Mapping[str, Callable[[bytes], bytes]] = {
    "": bytes,
    ".gz": lambda data: gzip.compress(data, mtime=0),
    ".bz2": bz2.compress,
    ".xz": lzma.compress,
}


def files() -> dict[str, bytes]:
    """The pages as files of an archive."""
    return {f"pages/{address.rpartition('/')[2]}.html": data for address, data in PAGES.items()}


def zipped(members: Mapping[str, bytes], *, packing: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", packing) as archive:
        for name, data in members.items():
            archive.writestr(zipfile.ZipInfo(name, (2025, 1, 1, 0, 0, 0)), data, packing)
    return out.getvalue()


def tarred(members: Mapping[str, bytes], *, form: int = tarfile.PAX_FORMAT) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=form) as archive:
        for name, data in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return out.getvalue()


def record(kind: str, block: bytes, *, version: str = "WARC/1.1", **headers: str) -> bytes:
    """One record; `Target_URI="..."` gives its WARC-Target-URI, `Content_Type` its type and so on."""
    lines = [version, f"WARC-Type: {kind}", "WARC-Record-ID: <urn:uuid:0>", "WARC-Date: 2025-03-04T05:06:07Z"]
    headers.setdefault("Content_Length", str(len(block)))
    for key, value in headers.items():
        name = key.replace("_", "-")
        lines.append(f"{name if name.startswith('Content') else f'WARC-{name}'}: {value}")
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + block + b"\r\n\r\n"


def answer(
    address: str,
    body: bytes,
    *,
    status: str = "200 OK",
    media: str = "text/html; charset=utf-8",
    more: str = "",
) -> bytes:
    """The record of an answer over HTTP."""
    head = f"HTTP/1.1 {status}\r\nContent-Type: {media}\r\n{more}\r\n".encode()
    return record(
        "response", head + body, Target_URI=address, Content_Type="application/http; msgtype=response"
    )


def crawl(pages: Mapping[str, bytes] = PAGES) -> list[bytes]:
    """The records of a crawl: what crawlers write about themselves, and the pages."""
    about = record("warcinfo", b"software: own\r\n", Content_Type="application/warc-fields")
    return [about, *(answer(address, data) for address, data in pages.items())]


def json_lines(rows: Iterable[Mapping[str, object]]) -> bytes:
    return b"".join(json.dumps(row, ensure_ascii=False).encode() + b"\n" for row in rows)


def rows() -> list[dict[str, object]]:
    """The pages as rows of a crawl."""
    return [{"url": address, "html": data.decode()} for address, data in PAGES.items()]
