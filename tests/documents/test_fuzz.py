"""A seeded slice of mutated documents: each is read, or refused in one sentence, in bounded time."""

from __future__ import annotations

import random
import time

import pytest

from kg.documents import read_bytes
from kg.errors import DocumentError
from tests.mutation import mutated_bytes

from .made import DE, EN, PAGE, ZH, ZH_HANT, chinese_pdf, docx, paragraph, table, text_pdf

ORIGINALS = {
    "a.txt": "\n".join((*EN, *ZH)).encode(),
    "b.txt": "\n".join(ZH).encode("gb18030"),
    "c.md": "\r\n".join(DE).encode("cp1252"),
    "d.txt": "\n".join(ZH_HANT).encode("utf-16"),
    "e.html": PAGE.encode(),
    "f.pdf": text_pdf(EN, DE),
    "g.pdf": chinese_pdf(ZH, cmap=b"GBK-EUC-H", codec="gbk", ordering=b"GB1"),
    "h.docx": docx(paragraph("Acme grows.") + table(("a", "b"), ("c", "d")), title="Sizes"),
}
ROUNDS = {".pdf": 40}  # each in a process of its own
MANY_ROUNDS = 200
SECONDS = 5


@pytest.mark.parametrize("name", ORIGINALS)
def test_mutated_documents_are_read_or_refused(name: str) -> None:
    generator = random.Random(name)
    for _ in range(ROUNDS.get(name[-4:], MANY_ROUNDS)):
        data = mutated_bytes(ORIGINALS[name], generator)
        start = time.perf_counter()
        assert _length_or_refusal(data, name)
        assert time.perf_counter() - start < SECONDS


def _length_or_refusal(data: bytes, name: str) -> int | str:
    try:
        return len(read_bytes(data, name=name).text)
    except DocumentError as error:
        return str(error)
