"""Data inside a page is packed to the same bytes by every Python."""

from __future__ import annotations

import base64
import gzip

import pytest

from kg.export.html.blocks import block, packed


@pytest.mark.parametrize("text", ["", "a", "远程医疗\ud800" * 30_000])
def test_a_packed_text_comes_back(text: str) -> None:
    data = base64.b64decode(packed("text", text).content)
    assert gzip.decompress(data).decode("utf-8", "surrogatepass") == text
    assert data[:10] == b"\x1f\x8b\x08\0\0\0\0\0\0\xff"


def test_only_what_is_large_is_packed() -> None:
    assert block("small", ["x" * 100]).type == "application/json"
    assert block("large", ["x" * 100_000]).type == "application/gzip"
