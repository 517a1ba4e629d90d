"""The labels by which servers and pages name their encoding."""

from __future__ import annotations

__all__ = ["declared_codecs"]

# Labels as browsers read them: GB 2312 means its superset, Latin-1 means Windows-1252 (WHATWG, Encoding).
_CODECS = {
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "gb_2312-80": "gb18030",
    "x-gbk": "gb18030",
    "gb18030": "gb18030",
    "big5": "cp950",
    "big5-hkscs": "big5hkscs",
    "shift_jis": "cp932",
    "euc-jp": "euc_jp",
    "euc-kr": "cp949",
    "windows-1250": "cp1250",
    "windows-1251": "cp1251",
    "windows-1253": "cp1253",
    "windows-1254": "cp1254",
    "windows-1255": "cp1255",
    "windows-1256": "cp1256",
    "windows-1257": "cp1257",
    "windows-1258": "cp1258",
    "windows-874": "cp874",
    "tis-620": "cp874",
    "koi8-r": "koi8_r",
    "koi8-u": "koi8_u",
    "iso-8859-2": "iso8859_2",
    "iso-8859-5": "iso8859_5",
    "iso-8859-7": "iso8859_7",
    "iso-8859-9": "cp1254",
    "iso-8859-15": "iso8859_15",
    "us-ascii": "cp1252",
    "latin1": "cp1252",
    "iso-8859-1": "cp1252",
    "windows-1252": "cp1252",
    "utf8": "utf-8",
    "utf-8": "utf-8",
}
# These two take any bytes, so a declaration of them proves nothing: the bytes decide first.
_UNTELLING = frozenset({"cp1252", "utf-8"})


def declared_codecs(*labels: str | None) -> tuple[str | None, str | None]:
    """The codec to try where the bytes are not UTF-8, and the one to fall back on; the first label counts.

    >>> declared_codecs("ISO-8859-1", "gb2312"), declared_codecs("utf-8", None), declared_codecs(None)
    (('gb18030', 'gb18030'), (None, 'utf-8'), (None, None))
    """
    codecs = [codec for label in labels if label and (codec := _CODECS.get(label.lower()))]
    telling = next((codec for codec in codecs if codec not in _UNTELLING), None)
    return telling, telling or next(iter(codecs), None)
