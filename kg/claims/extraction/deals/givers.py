"""Who gives the money of a sentence, where a name before a sum may just as well be who takes it."""

from __future__ import annotations

import re

from kg.claims.extraction.deals.masked import Masked
from kg.claims.extraction.deals.phrases import phrasings

__all__ = ["beside", "buyer_of", "in_one_list", "is_giver"]

_SAID = phrasings("investments")

# "Existing investors Alder, Birch and Cedar came back after the $9 million round".
_LISTED = _SAID.one("givers")
_OWNS = re.compile(r"'s?\s")
# "Alder founder's start-up raises $9 million".
_SOMEBODY_OF = re.compile(
    r"(?:'s)?[\s-](?:ex-)?(?:co-?)?(?:founder|alum(?:nus|ni)?|veteran|exec(?:utive)?|CEO|chief|boss)s?'?s?\s"
    r"(?:[a-z-]+\s){0,3}?(?:start-?up|company|firm|venture|business)\b"
)
# "led by Alder's $9 million round", "driven by Alder, which raised $9 million".
_TAKES = re.compile("(?:'s?\\s(?:[\\w-]+\\s){0,2}?[\uf000-\uf3ff]|,?\\s(?:which|that|who)\\s)")
# "Alder took $9 million, followed by Birch with $2 million".
_NEXT_WITH = re.compile(r"\s(?:with|at|on)\s")


def is_giver(masked: Masked, sign: str, *, before: int) -> bool:
    """Whether a company gives the sum behind it: "led by Alder", not "led by Alder's $9 million round"."""
    place = masked.text.index(sign)
    if place >= before:
        return False
    if _SOMEBODY_OF.match(masked.text, place + 1):
        return True
    if _LISTED.search(masked.text[:place]) is not None:
        return not _OWNS.match(masked.text, place + 1)
    if masked.text.endswith(" followed by ", 0, place) and _NEXT_WITH.match(masked.text, place + 1):
        return False
    given = masked.text[:place].endswith((" from ", " by ", " aus "))
    return given and not _TAKES.match(masked.text, place + 1)


# "Alder bought Birch and invested in Cedar": it is not Birch that gives.
_BOUGHT = re.compile(
    r"\b(?:acquir(?:es?|ed|ing)|buys?|buying|bought|purchas(?:es?|ed|ing)|t(?:ook|akes?|aking)\sover|(?:snapp?|pick|scoop)(?:s|ed|ing)?\sup"
    r"|(?:ownership|majority|control|stake|interest)\s(?:in|of))\s(?:(?!(?:by|from|to|and|for)\b)[\w'-]+\s){0,5}$"
)
_ONE_MORE = re.compile(r",?\s(?:and|as\swell\sas|while|then)\s")


def buyer_of(masked: Masked, sign: str) -> str | None:
    """The sign of who buys what a sign stands for and then does more, the sign itself where nobody does.

    None where who buys is not named.
    """
    place = masked.text.index(sign)
    if masked.sentence.chinese or not _ONE_MORE.match(masked.text, place + 1):
        return sign
    if (verb := _BOUGHT.search(masked.text, 0, place)) is None:
        return sign
    return next((one for one in reversed(masked.signs) if masked.text.index(one) < verb.start()), None)


_BESIDE = re.compile(
    r",?\s(?:together|along|jointly|in\s(?:partnership|collaboration|tandem))\swith\s(?:[a-z][\w-]*\s){0,4}"
    "(?P<l>[\ue000-\uefff](?:(?:,\\s|,?\\sand\\s)[\ue000-\uefff])*)"
)


def beside(masked: Masked, sign: str) -> str:
    """The signs of those who act together with the one of a sign: "Alder, together with Birch, invested"."""
    found = _BESIDE.match(masked.text, masked.text.index(sign) + 1)
    return found["l"] if found is not None else ""


_FINITE = re.compile(
    r"\s(?:[a-z]+ly\s|also\s)?(?:is|are|was|were|has|have|had|will|would|plans|said|says|[a-z]{3,}ed)\s(?!by\b)"
)
_AND_ANOTHER = re.compile("([\ue000-\uefff]), and\\s[^\ue000-\uefff]*[\ue000-\uefff]$")


def in_one_list(masked: Masked, match: re.Match[str], group: str) -> str:
    """The words of a list without a name that opens the next clause: "backed Alder, and Birch has left"."""
    last = _AND_ANOTHER.fullmatch(match[group] or "")
    if last is None or masked.sentence.chinese or _FINITE.match(masked.text, match.end(group)) is None:
        return match[group] or ""
    return last[1]
