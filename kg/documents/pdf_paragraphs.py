"""Lines of a page joined to paragraphs, and words that were divided at a line end joined to words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from kg.documents.content import Block
from kg.documents.pdf_lines import KEPT_HYPHEN, Line

__all__ = ["paragraphs", "rejoin_words"]

# A line goes on in the next one where the next one's first word found no room in it, as the lines about it
# show; it fills much of the page's width, and the next one stands close below it in the same size.
_FILL = 0.5
_GAP = 0.8
_SIZE = 0.85

_ITEM = re.compile(r"[•●▪■◦‣·○►➢✓*–—-]\s|\(?\d{1,2}[.)]\s|[a-z]\)\s")
_BULLET = re.compile(r"[•●▪■◦‣·○►➢✓]\s*")
_CHINESE = re.compile("[\u3000-\u9fff\uff00-\uffef]")
_DIVIDED = re.compile(rf"([^\W\d_]+){KEPT_HYPHEN}([^\W\d_]+)")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def paragraphs(lines: Sequence[Line]) -> Iterator[str]:
    """The paragraphs, list items and table rows of a page, in the order of its lines."""
    width = max((line.right - line.left for line in lines), default=0.0)
    text = ""
    for index, line in enumerate(lines):
        if index and _goes_on(lines, index, width):
            text = _append(text, line.text)
            continue
        yield from _finished(text)
        text = line.text
    yield from _finished(text)


def rejoin_words(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks with the hyphens gone that stand only because a line ended there.

    A hyphen stays where the document has the hyphenated word elsewhere and not the joined one.
    """
    known = list(blocks)
    if not any(KEPT_HYPHEN in block.text for block in known):
        yield from known
        return
    words = {word.lower() for block in known for word in _WORD.findall(block.text)}

    def joined(match: re.Match[str]) -> str:
        one, two = match[1] + match[2], f"{match[1]}-{match[2]}"
        return two if two.lower() in words and one.lower() not in words else one

    for block in known:
        yield replace(block, text=_DIVIDED.sub(joined, block.text).replace(KEPT_HYPHEN, "-"))


def _goes_on(lines: Sequence[Line], index: int, width: float) -> bool:
    """Whether the line at `index` continues the paragraph of the line before it."""
    above, line = lines[index - 1], lines[index]
    if above.row or line.row or _ITEM.match(line.text):
        return False
    size = min(above.height, line.height) / max(above.height, line.height, 1e-6)
    close = -_GAP * line.height < above.bottom - line.top < _GAP * line.height
    full = above.right - above.left >= _FILL * width
    edge = max(near.right for near in lines[max(0, index - 3) : index + 2])
    return size >= _SIZE and close and full and above.right + _first_word(line) >= edge


def _first_word(line: Line) -> float:
    """The width of the first word with its space, taken from its share of the line's characters."""
    word = 1 if _CHINESE.match(line.text) else len(line.text.split(" ", 1)[0]) + 1
    return (line.right - line.left) * word / len(line.text)


def _append(text: str, line: str) -> str:
    if text.endswith("-") or _CHINESE.match(text[-1]) or _CHINESE.match(line):
        return text + line
    return f"{text} {line}"


def _finished(text: str) -> Iterator[str]:
    if text:
        yield _BULLET.sub("- ", text, count=1) if _BULLET.match(text) else text
