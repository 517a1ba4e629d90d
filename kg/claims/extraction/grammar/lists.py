"""Lists inside a sentence: "a, b (with c), and d"."""

from __future__ import annotations

import re

from kg.claims.extraction.grammar.script import has_cjk
from kg.claims.extraction.page import Span

__all__ = ["closing_bracket", "split_list", "trimmed"]

_LONGEST = 1500
_PARTS = re.compile(r"[;；]|[,、](?!\d{3}\b)|\||•|[()\[\]{}（）]")
_AND = re.compile(
    r"(?<!\bstore)(?!(?<=\bmore)\sand\smore\b)(?!(?<=\binformation)\sand\scommunications?\b)"
    r"\s+(?:and|und|et|y|e|or|as well as|sowie|así como|ainsi que"
    r"|o(?=\s(?:la|el|los|las|una?)\s)|&)\s+|(?<=\bstore)\s+and\s+(?!forward)"
    r"|(?<=[\u3400-\u9fff])\s?(?:和|与|(?<![普涉提危波以])及|以及"
    r"|或)\s?(?=[\u3400-\u9fffA-Z\"]|\d[A-Z])(?![\u3400-\u9fff]{1,8}之间)",
    re.IGNORECASE,
)
# Beside commas "&" joins the words of one item, "Health & Fitness"; before "Others" it parts two.
_AMPERSAND = re.compile(r"&(?!\s(?:[Oo]thers?\b|OTHERS?))")
_LEADING = re.compile(
    r"(?:(?:and|&|und|et|y|or|as well as|sowie)\s+|以及|和|与|及|等|\(?\d{1,2}[).]\s*"
    r"|\(?[a-z][).]\s+|[-*•·–]\s*)+",
    re.IGNORECASE,
)


_BRACKETS = re.compile(r"\([^)]*\)|\[[^\]]*\]|\{[^}]*\}")
_PAIR = re.compile(r"(?!(?i:store)\s)[\w-]+\sand\s[\w-]+")
_REMAINDER = re.compile(r"(?i)\s(?:and|&)\sothers?\W*$")


def split_list(plain: str, start: int, end: int, *, paired: bool = False) -> list[Span]:
    """The items between two offsets, brackets kept whole; "and" parts only the last two.

    In a `paired` list it joins two last words where it does so before: "a and b, c, d and e".

    >>> text = "hardware, software (cloud, local), and services"
    >>> [text[a:b] for a, b in split_list(text, 0, len(text))]
    ['hardware', 'software (cloud, local)', 'services']
    """
    end = min(end, start + _LONGEST)
    pieces, oxford = _cut(plain, start, end)
    items = [piece for piece in pieces if piece.start < piece.end]
    if paired and items and _PAIR.fullmatch(plain, items[-1].start, items[-1].end):
        oxford = oxford or any(" and " in plain[one.start : one.end] for one in items[:-1])
    if items and (not oxford or _REMAINDER.search(plain, items[-1].start, items[-1].end)):
        last = items.pop()
        items += _last(plain, last, alone=not items)
    return items


def closing_bracket(plain: str, start: int, *, reach: int) -> int | None:
    """Where the bracket that stands open before an offset closes, at most `reach` signs on; else None.

    >>> closing_bracket("beds (a, b (c)), cots", 6, reach=20)
    14
    """
    depth = 1
    for place in range(start, min(len(plain), start + reach)):
        depth += (plain[place] in _OPEN) - (plain[place] in _CLOSED)
        if depth == 0:
            return place
    return None


_OPEN, _CLOSED = frozenset("([{"), frozenset(")]}")


def _cut(plain: str, start: int, end: int) -> tuple[list[Span], bool]:
    depth = 0
    begin = start
    pieces: list[Span] = []
    strong = ";" in plain[start:end] or "；" in plain[start:end]
    for match in _PARTS.finditer(plain, start, end):
        sign = match[0]
        if sign in "([{（":
            depth += 1
        elif sign in ")]}）":
            depth = max(0, depth - 1)
        elif depth == 0 and not (strong and sign in ",、"):
            pieces.append(trimmed(plain, begin, match.start()))
            begin = match.end()
    tail = plain[begin:end]
    oxford = bool(pieces) and re.match(r"\s*(?:and|or|und|et|y|以及)\b", tail) is not None
    pieces.append(trimmed(plain, begin, end))
    return pieces, oxford


# "the gap between a and b" is one item, "the gap between a and b and c" two.
_OF_TWO = re.compile(r"\b(?:both|between)\s(?:(?!\sand\s)[^,])*$")


def _last(plain: str, piece: Span, *, alone: bool) -> list[Span]:
    text = plain[piece.start : piece.end]
    hidden = "某" if has_cjk(text) else "x"
    flat = _BRACKETS.sub(lambda m: hidden * len(m[0]), text)
    flat = flat if alone else _AMPERSAND.sub("x", flat)
    cuts = list(_AND.finditer(flat))
    # "a and live or recorded b" are two.
    cuts = [cut for cut in cuts if cut[0].strip().lower() != "or"] or cuts
    if not cuts:
        return [piece]
    if _OF_TWO.search(flat, 0, cuts[-1].start()):
        cuts = cuts[:-1]
        if not cuts:
            return [piece]
    # In "存储设备和软件系统及平台" the first sign parts the items, the second joins the words of one.
    cut = cuts[0] if has_cjk(flat) or _double(flat, cuts) else cuts[-1]
    left = trimmed(plain, piece.start, piece.start + cut.start())
    right = trimmed(plain, piece.start + cut.end(), piece.end)
    return [part for part in (left, right) if part.start < part.end]


def _double(flat: str, cuts: list[re.Match[str]]) -> bool:
    """Whether the last piece of a list, "b and c and d", holds an item of two words that "and" joins."""
    last = flat[cuts[-1].end() :]
    return len(cuts) == 2 and re.match(r"(?i)others?\b", last) is None and len(last.split()) == 1


def trimmed(plain: str, start: int, end: int) -> Span:
    """The bounds without white space, list signs and joining words at the edges."""
    text = plain[start:end]
    body = text.lstrip(" \n\t*_\"'")
    start += len(text) - len(body)
    lead = _LEADING.match(body)
    if lead and lead.end() < len(body):
        start += lead.end()
        body = body[lead.end() :]
    body = body.rstrip(" \n\t.,;:*_\"'")
    start += len(body) - len(body.lstrip())
    return Span(start, start + len(body.strip()))
