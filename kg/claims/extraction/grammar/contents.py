"""Tables of contents that stand in one run with the text, as on pages that share Chinese reports."""

from __future__ import annotations

import re

from kg.claims.extraction.grammar.cued import cued

__all__ = ["contents_end"]

_HEAD = cued(r"目录(?=[^。]{0,60}(?:[一二三四五]、|第一章|\d[.、]))")
_BODY = re.compile(
    r"(?:摘要|前言|引言)(?!\s?\d{1,7}(?![\d年-]))|(?<=[\d\s。])(?:内容)?(?:概述|提要|概要|导语"
    r"|正文)(?=[\u3400-\u9fff]|20\d\d[年\d-])"
)
# As in "4年市场规模 52、竞争格局 6": a title with its page, and the number of the next one.
_ENTRY = re.compile(r"[\u3400-\u9fff)]\s\d{1,3}(?=[\u3400-\u9fff]|\d[、.]|[一二三四五六七八九]、|\s|$)")
_ENOUGH = 4


def contents_end(flat: str) -> int:
    """Where the text begins behind a table of contents; 0 where there is none.

    >>> contents_end("目录一、现状 41、增长因素 42、竞争 6摘要市场增长。")
    24
    >>> contents_end("市场因需求增长而扩大。")
    0
    """
    head = _HEAD.search(flat)
    if head is None and len(_ENTRY.findall(flat)) < _ENOUGH:
        return 0
    body = _BODY.search(flat, head.end() if head else 0)
    return body.end() if body else len(flat)
