"""Funds whose Chinese name begins with Latin capitals: "QRB云杉成长基金"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.claims.extraction.companies.chinese_weights import add
from kg.claims.extraction.companies.weighed import Weighed
from kg.claims.extraction.grammar.late import Late

__all__ = ["lettered_funds"]

_FUND = Late(
    r"(?<![A-Za-z\d])[A-Z]{2,5}(?:(?![获得投了的由与及等在将向对为是又曾被把有]|完成|领先|参与|共同|联合|合计|独家)[\u3400-\u9fff]){0,9}?"
    r"(?:资本|基金|创投|风投|创世伙伴|投资(?=[、,。;和与及]))(?!经理|公司|管理|会|[\u3400-\u9fff]*(?:市场|排名|指数))"
)
_SURE = 3.0


def lettered_funds(weighed: dict[str, Weighed], text: str) -> None:
    """Take in the funds of a text, whatever ordinary words they are called by behind their letters."""
    for start, end in _found(text):
        item = add(weighed, text[start:end], start)
        item.before, item.against = max(item.before, _SURE), 0.0


def _found(text: str) -> Iterator[tuple[int, int]]:
    """Where such names stand.

    >>> [text[slice(*span)] for text in ("由QRB云杉成长基金领投",) for span in _found(text)]
    ['QRB云杉成长基金']
    """
    for match in _FUND.finditer(text):
        yield match.span()
