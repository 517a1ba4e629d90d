"""Names that a text itself declares: by a number at an exchange, or as short form of a registered name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.extraction.companies.chinese_quoted import quoted_names
from kg.claims.extraction.companies.ordinary import begins_in_place, leading_words, unfamiliar
from kg.claims.extraction.companies.words import said

__all__ = ["declared", "glosses", "introduced", "quoted"]

_SAID = said("chinese")

_TICKER = _SAID.one("ticker")
_QUOTED = _SAID.one("quoted")
_NOT_QUOTED = _SAID.one("not_quoted")
_REACH = 18
_SHORT = _SAID.one("named_short")
_NOT_SHORT = _SAID.one("not_short")
# What is shortened in brackets must read like a company, not like a disease or a law.
_OF_SOMETHING_ELSE = _SAID.one("of_something_else")
_BRACKET = 40


def quoted(text: str) -> Iterator[tuple[int, int]]:
    """The places of names that stand before a number at an exchange, as in "青枫云(300999.SZ)"."""
    for ticker in _TICKER.finditer(text):
        run = _QUOTED.search(text, max(0, ticker.start() - _REACH), ticker.start())
        if run is None:
            continue
        listed = [span for span in quoted_names(text, *run.span()) if span[1] == ticker.start()]
        if listed:
            yield listed[0]
            continue
        before = _NOT_QUOTED.search(run[0])
        start = run.start() + (before.end() if before else 0)
        words = leading_words(text[start : ticker.start()])
        if words > 1 and unfamiliar(text[start + words : ticker.start()]) > 1:
            start += words
        if ticker.start() - start > 1:
            yield start, ticker.start()


def declared(text: str) -> Iterator[tuple[int, int]]:
    """The places of declared short forms, as in "证券简称:青枫云" or "青枫云医疗有限公司(青枫云)"."""
    for match in _SHORT.finditer(text):
        group = match.lastgroup or "n"
        short = match[0].startswith("简称") and _OF_SOMETHING_ELSE.search(
            text, max(0, match.start() - _BRACKET), match.start()
        )
        if (
            not short
            and (group == "q" or not _NOT_SHORT.search(match[group]))
            and not (group in "mq" and begins_in_place(match[group]) == (group == "m"))
        ):
            yield match.span(group)


_INTRODUCED = _SAID.one("introduced")
_ITEM = re.compile(r"[^、]+")
_LAST = re.compile(r"(?<=..)(?:以及|[和及与])")
_TAIL = re.compile(r"\(.*|等.*|(?:以及|[和及与]).*|在内.*")
# Funds of states are called by long descriptions.
_LONGEST, _LONGEST_FUND = 12, 18
_FUNDS = ("委员会", "投资局", "基金")
# "青枫旗下白桦", "青枫控股的白桦" are two names.
_OF_ANOTHER = re.compile(r"旗下|的|子公司|控股(?!有限|集团|公司|股份)(?=[\u3400-\u9fff])")


def introduced(text: str) -> Iterator[tuple[int, int]]:
    """The places of names in a list said to be of companies, as in "投资方包括青枫、白桦和红松"."""
    for match in _INTRODUCED.finditer(text):
        parts = [part.span() for part in _ITEM.finditer(text, match.start("l"), match.end("l"))]
        if len(parts) < 2:
            continue
        joint = _LAST.search(text, *parts[-1])
        if joint is not None:
            parts[-1:] = [(parts[-1][0], joint.start()), (joint.end(), parts[-1][1])]
        for start, end in parts:
            tail = _TAIL.search(text, start + 2, end)
            stop = tail.start() if tail else end
            if _OF_ANOTHER.search(text, start, stop):
                continue
            longest = _LONGEST_FUND if text.endswith(_FUNDS, start, stop) else _LONGEST
            if 1 < stop - start <= longest and "\u3400" <= text[start] <= "\u9fff":
                yield start, stop


# Who has made a picture, a person from abroad, and what somebody calls an undertaking.
_CREDITED = re.compile(
    r"(?:图源|图片来源|供图|摄影|来源):\s?$|[·•‧][\u3400-\u9fff]{1,6}\s?\($|[」”\"]\s?-+\s?[\u3400-\u9fff·]{2,10}\s?\($"
)
_INITIATIVE = re.compile(r"[「《]$")
_A_NAME = 2
_GLOSSED = re.compile(r"([\u3400-\u9fff]{2,4})\s?\($")
_OF_COMPANY = _SAID.one("of_company")


def glosses(left: str, right: str) -> bool:
    """Whether Latin words only translate the Chinese ones before them, credit a picture or name a project.

    >>> glosses("推动物联网(", ")的发展"), glosses("由青枫云医疗(", ")领投")
    (True, False)
    """
    if _CREDITED.search(left) or (_INITIATIVE.search(left) and "\u3400" <= right[:1] <= "\u9fff"):
        return True
    words = _GLOSSED.search(left) if right.startswith(")") else None
    if words is None or _OF_COMPANY.search(words[1]):
        return False
    return any(unfamiliar(words[1][-length:]) < _A_NAME for length in (2, 3, 4))
