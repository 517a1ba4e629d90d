"""Bytes to text: which encoding a file is in, told from the bytes alone."""

from __future__ import annotations

import re
from itertools import islice

from kg.documents.binary import refuse_binary
from kg.documents.characters import FREQUENT
from kg.errors import DocumentError, Place

__all__ = ["decode"]

_MARKS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
# The width of a unit, and its byte that is no zero in Latin text; half of the letters must be of that kind.
_WIDE = (("utf-32-le", 4, 0), ("utf-32-be", 4, 3), ("utf-16-le", 2, 0), ("utf-16-be", 2, 1))
_WIDE_HEAD = 4_096
_WIDE_SHARE = 0.5
# cp950 is Big5 as Windows writes it; its Hong Kong extension is tried only where cp950 does not fit.
_CHINESE = ("gb18030", "cp950", "big5hkscs")
_WESTERN = "cp1252"
_SAMPLE_RUNS = 4_000
_SAMPLE_RUN_LENGTH = 4_000
# Of the Chinese characters of real text at least half are frequent ones; of a wrong guess hardly a tenth.
# Accented letters of real text nearly all stand beside plain ones.
_CHINESE_FLOOR = 0.4
_WESTERN_FLOOR = 0.75
_REMEDY = "save it as UTF-8"

_PLAIN = re.compile(rb"[\t\n\r -~]")
_RUN = re.compile(r"[^\x00-\x7f]+")
_HAN = re.compile("[\u3400-\u9fff]")
_CHINESE_MARK = re.compile("[\u3000-\u303f\uff00-\uffef‘’“”…—·、。×℃°±→★●■•￥%]")
_ACCENTED = "À-ÖØ-öø-ÿŒœŠšŽžŸ"
# An accented letter beside a plain one or an apostrophe; the one-letter words of the Romance languages; marks
# of typography; signs that stand alone (a row of signs is what Chinese looks like in this encoding).
_SIGNS = "£¥¢§©®™°±²³µ¶¼½¾×÷¹ªº€"
_WESTERN_GOOD = re.compile(
    rf"(?<=[a-z'’])[ß-öø-ÿœšžÿ]+|(?<=[A-Z])[{_ACCENTED}]+|[{_ACCENTED}]{{1,2}}(?=[a-z'’])|[À-ÖØ-ÞŒŠŽ]{{1,2}}(?=[A-Z])"
    r"|(?<![^\s(«“\"'])[àÀéÉèÈóÓyúÚôÔ](?![^\s,;:.!?)])"
    r"|[‘’“”„‚‹›…†‡•–—\xa0\xad]"
    r"|(?<![^\x00-\x7f\xa0‘’“”–—])[«»¿¡·](?![^\x00-\x7f\xa0‘’“”–—À-ÖØ-öø-ÿ])"
    rf"|(?<![^\x00-\x7f\xa0‘’“”–—])[{_SIGNS}](?![^\x00-\x7f\xa0‘’“”–—]|(?<=[A-Za-z].)[A-Za-z])"
)


def decode(data: bytes, *, name: str, declared: str | None = None) -> str:
    """The text of the bytes, without byte-order mark; `declared` is tried where they are not UTF-8.

    A UTF-8 text cut off within its last character is read, that character as U+FFFD.  Raises DocumentError
    where no known encoding gives plausible text.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            marked = _strictly(data[len(mark) :], encoding, name)
            refuse_binary(marked, name)
            return marked
    text = _wide(data)
    if text is None:
        text = _utf8(data)
    if text is None and declared:
        text = _attempt(data, declared)
    if text is None:
        refuse_binary(data.decode("latin-1"), name)
        text = _legacy(data, name)
    refuse_binary(text, name)
    return text


def _wide(data: bytes) -> str | None:
    """The text where it is UTF-16 or UTF-32 without a mark: most units are a plain letter and zeros."""
    head = data[:_WIDE_HEAD]
    for encoding, width, letter in _WIDE:
        places = [head[place::width] for place in range(width)]
        plain = len(_PLAIN.findall(places.pop(letter)))
        if min(plain, *(place.count(0) for place in places)) * width > _WIDE_SHARE * len(head):
            return _attempt(data, encoding)
    return None


def _strictly(data: bytes, encoding: str, name: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        label = encoding.upper().removesuffix("-LE").removesuffix("-BE")
        raise DocumentError(
            f"the byte-order mark says {label}, but byte {error.start} is not",
            place=Place(file=name),
            remedy=_REMEDY,
        ) from error


def _utf8(data: bytes) -> str | None:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        cut = (
            error.reason == "unexpected end of data"
            and error.end == len(data)
            and error.start > len(data) // 2
        )
        head = data[: error.start]
        return head.decode("utf-8") + "\ufffd" if cut and not head.isascii() else None


def _attempt(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None


def _legacy(data: bytes, name: str) -> str:
    _refuse_damaged_utf8(data, name)
    scored: list[tuple[float, str]] = []
    western = _attempt(data, _WESTERN)
    if western is not None and (score := _western_share(western)) >= _WESTERN_FLOOR:
        scored.append((score, western))
    for encoding in _CHINESE:
        text = _attempt(data, encoding)
        if text is not None and (score := _frequent_share(text)) >= _CHINESE_FLOOR:
            scored.append((score, text))
    if not scored:
        raise DocumentError(
            "its encoding cannot be told; it is not UTF-8, UTF-16, GB18030, Big5 or Windows-1252",
            place=Place(file=name),
            remedy=_REMEDY,
        )
    return max(scored, key=lambda pair: pair[0])[1]


def _refuse_damaged_utf8(data: bytes, name: str) -> None:
    """Raise where most of the text is UTF-8: another encoding would turn all of it into wrong characters."""
    text = data.decode("utf-8", errors="replace")
    broken = text.count("\ufffd")
    sound = sum(len(run) for run in _RUN.findall(text)) - broken
    if sound > 2 * broken:
        line = text.count("\n", 0, text.index("\ufffd")) + 1
        raise DocumentError(
            "the text is UTF-8, but this line holds bytes that are not",
            place=Place(file=name, line=line),
            remedy=_REMEDY,
        )


def _sample(text: str) -> list[str]:
    return [run[0][:_SAMPLE_RUN_LENGTH] for run in islice(_RUN.finditer(text), _SAMPLE_RUNS)]


def _frequent_share(text: str) -> float:
    """How much of what is not ASCII is frequent Chinese, 0 to 1; punctuation counts beside Chinese."""
    sample = "".join(_sample(text))
    han = _HAN.findall(sample)
    marks = len(_CHINESE_MARK.findall(sample))
    if not han:
        return 0.0
    frequent = sum(character in FREQUENT for character in han)
    return (frequent + marks * frequent / len(han)) / len(sample)


def _western_share(text: str) -> float:
    """How much of what is not ASCII stands where Western letters and signs of typography stand, 0 to 1."""
    text = _around_runs(text)
    total = sum(len(run) for run in _RUN.findall(text))
    good = sum(len(match) for match in _WESTERN_GOOD.findall(text))
    return min(1.0, good / total)


def _around_runs(text: str) -> str:
    first = _RUN.search(text)
    start = max(0, first.start() - 1) if first else 0
    return text[start : start + _SAMPLE_RUNS * 50]
