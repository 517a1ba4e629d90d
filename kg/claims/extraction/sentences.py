"""Where a sentence ends, in Latin and Chinese script."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.extraction.grammar.contents import contents_end

__all__ = ["LONGEST", "cut"]

LONGEST = 1000
"""A longer stretch without a full stop is cut, so that no rule ever sees more than this at once."""

_END = re.compile(
    r"""[。！？]["')\]」』”]*          # Chinese, full width
      | [!?](?=[\s"')\]]|$)["')\]]*   # Latin
      | (?<=[\u3400-\u9fff)%])[!?]    # Chinese, half width
      | \.(?:\[\d+\]|["')\]])*(?=\s|$)            # a full stop before white space
      # or one of lost space
      | (?:(?<=[a-zà-ÿ)]{2})|(?<=[a-zà-ÿ]{2}["\x20])|(?<=20\d\d))\.(?="?[A-ZÀ-Ý](?:[a-zà-ÿ]+[\s,-]|'[a-zà-ÿ]))
      | (?<=[\u3400-\u9fff])[;](?=.)        # a long Chinese sentence in parts
      | (?<=[\u3400-\u9fff)\]%])[ ]-[ ](?=[\u3400-\u9fff])   # or in items
    """,
    re.VERBOSE,
)
# Every end begins with one of these, which are found faster by themselves.
_MARK = re.compile("[.!?;。！？]|[ ]-[ ](?=[\u3400-\u9fff])")
_ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|No|Nr|vs|approx|ca|c|cf|e\.g|i\.e|etc|Fig|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept"
    r"|Sep"
    r"|Oct|Nov|Dec|Mio|Mrd|Bio|bzw|bspw|inkl|zzgl|sog|vgl|rd|EE|UU|aprox|env|z\.B|u\.a|d\.h|Tel|Sr|Jr|Gen|est|p\.a|art|Art|M|Mme|av|p\.ej|mill"
    r"|bn|mn|Rs|Bros|Univ|Dept|Vol|pp)|\b[A-Z](?:\.[A-Z])*)\.$"
)
# "raised its series B. Alder led it": the letter of a round is no initial.
_OF_A_ROUND = re.compile(r"\b[Ss][ée]rie?(?:s|n?)\s[A-K]\.$")
_LEGAL = re.compile(
    r"\b(?:Inc|Ltd|Corp|Co|Cos|Pvt|Pte|Pty|LLC|S\.A|N\.V|B\.V|L\.P|Plc|plc|Intl|Bhd|Sdn|Cie)\.$"
)
_STARTER = re.compile(
    r"\s+(?:The|This|That|These|Those|It|Its|In|On|At|As|A|An|For|With|According|By|However|Moreover"
    r"|Meanwhile|Also"
    r"|Additionally|Furthermore|He|She|We|They|Their|Our|While|When|After|Since|To|Under|Both|But|And|From"
    r"|Key|Some|Another|Each|Among|Then|If|There|What|Most|Many|Several|Recently|Before|Because|Although"
    r"|Other|Despite|During|Through|Together|Last|Earlier|Founded|Headquartered|Der|Die|Das|Le|La|Les|El"
    r"|Los|Il|Elle)\b"
)
# "Alder (Minn.) Medical Center" is one name.
_STATE = re.compile(r"\((?:[A-Z][a-z]{0,4}\.){1,2}$")
# As in "达到 3. 5 亿元".
_NUMBER_GOES_ON = re.compile(r"\s\d{1,3}\s?[亿万]")
# "am 10. Juli", "im 3. Quartal", "die 2. Runde": a German number in order.
_ORDINAL = re.compile(r"(?<![\d.,])\d{1,2}\.$")
_IN_ORDER = re.compile(
    r"\s(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan\.|Feb\.|Okt\.|Dez\."
    r"|Quartal|Halbjahr|Jahrhundert|Geburtstag|Platz|Auflage|Lebensjahr|Runde|Finanzierungsrunde|Stock|Bezirk)\b"
)
_CONTENTS = "目录"
_IN_CHINESE = re.compile(r"[ ]?[\u3400-\u9fff]")
_WORD = re.compile(r"[^\W\d_]+")


def cut(flat: str, start: int, end: int) -> Iterator[tuple[int, int, frozenset[str]]]:
    """Start, end and lower-case words of every sentence between two offsets, white space trimmed."""
    contents = contents_end(flat[start:end]) if flat.find(_CONTENTS, start, end) >= 0 else 0
    if 0 < contents < end - start:
        # What follows a table of contents in one run with it is a sentence of its own.
        yield from _pieces(flat, start, start + contents)
        start += contents
    begin = start
    for mark in _MARK.finditer(flat, start, end):
        match = _END.match(flat, mark.start(), end)
        if match is None:
            continue
        stop = match.end()
        if match[0][0] == "." and not _ends(flat, begin, match.start() + 1, stop):
            continue
        yield from _pieces(flat, begin, stop)
        begin = stop
    yield from _pieces(flat, begin, end)


def _ends(flat: str, begin: int, dot: int, stop: int) -> bool:
    before = flat[max(begin, dot - 12) : dot]
    if flat.startswith(")", dot) and _STATE.search(before):
        return False
    if _ABBREVIATION.search(before) and not _OF_A_ROUND.search(before):
        # "in the U.S. The company" ends a sentence, "U.S. market" and "J. Smith" do not.
        return len(before) > 3 and before[-3] == "." and _STARTER.match(flat, stop) is not None
    if _LEGAL.search(before):
        return _STARTER.match(flat, stop) is not None
    if before[-2:-1].isdigit() and (
        _NUMBER_GOES_ON.match(flat, stop) or (_ORDINAL.search(before) and _IN_ORDER.match(flat, stop))
    ):
        return False
    if (
        _IN_CHINESE.match(flat, stop)
        and flat[dot - 2 : dot - 1].isascii()
        and flat[dot - 2 : dot - 1].isalpha()
    ):
        # "SynCare. 视讯平台" is one name: Chinese sentences end in other marks.
        return False
    following = flat[stop : stop + 3].strip()
    # "mHealth" and its like open a sentence in lower case.
    if following[:1].islower() and not following[1:2].isupper():
        return False
    # "1. Introduction" is a number, not a sentence.
    return not (dot - begin <= 4 and before[:-1].strip().isdigit())


def _pieces(flat: str, start: int, end: int) -> Iterator[tuple[int, int, frozenset[str]]]:
    while end - start > LONGEST:
        middle = flat.rfind(" ", start + LONGEST // 2, start + LONGEST)
        middle = start + LONGEST if middle < 0 else middle
        yield from _piece(flat, start, middle)
        start = middle
    yield from _piece(flat, start, end)


def _piece(flat: str, start: int, end: int) -> Iterator[tuple[int, int, frozenset[str]]]:
    raw = flat[start:end]
    body = raw.strip()
    if body:
        start += len(raw) - len(raw.lstrip())
        yield start, start + len(body), frozenset(_WORD.findall(body.lower()))
