"""Who bought in "its purchase of Birch", where a sentence names several before it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.extraction.deals.facts import event, price, priced, when
from kg.claims.extraction.deals.masked import Masked
from kg.claims.extraction.deals.phrases import phrasings, signs_of
from kg.claims.extraction.deals.status import core_of, status_of
from kg.claims.extraction.found import Found

__all__ = ["its_purchases", "launched_before"]

_SAID = phrasings("acquisitions")
_ITS = _SAID["its_purchase"]
_SURE = 0.75
# Who opens a clause and acts in it: "Although Alder was no rival of Birch", "and Cedar said".
_SUBJECT = re.compile(
    "(?:^|^[^\ue000-\uefff.;:]{0,40}\\s|[,;:]\\s(?:[a-z]+\\s){0,2}|\\b(?:that|and|but|while|as|because|when|although)\\s(?:the\\s)?)"
    "(?P<who>[\ue000-\uefff])(?:,\\s(?:which|an?|the)\\s[^,;\ue000-\uefff]{2,90},)?"
    "(?='s\\s(?!(?:[\\w-]+\\s){0,3}?(?:rival|competitor|owner|parent|partner|backer|investor|subsidiary|unit|arm)s?\\b)|\\s(?:[a-z]+ly\\s|also\\s|then\\s|later\\s|now\\s)?(?:has|had|have|is|was|will|would|can|could|may|might|said|says|[a-z]{3,}(?:ed|es|s))\\s)"
)
# "launching Alder Pharmacy on the back of its purchase of Birch": it is not what is launched that bought.
_LAUNCHED = re.compile(
    r"\b(?:launch(?:ing|es|ed)?(?:\sof)?|unveil(?:ing|s|ed)|introduc(?:ing|es|ed)|rolling\sout|opening)\s(?:[\w'-]+\s){0,2}$"
)


def its_purchases(masked: Masked, seen: set[tuple[object, object]]) -> Iterator[Found]:
    """The purchases of whoever acts in the clause that tells of "its purchase"; adds them to `seen`."""
    for match in masked.matches(_ITS):
        acting = [found["who"] for found in _SUBJECT.finditer(masked.text, 0, match.start())]
        if not acting:
            continue
        buyer = masked.company(acting[-1])[1]
        for sign in signs_of(match["t"]):
            bought = masked.company(sign)[1]
            if bought == buyer or any(bought in pair for pair in seen):
                continue
            seen.add((buyer, bought))
            values = {
                "acquirer": buyer,
                "target": bought,
                "date": when(masked, match.start(), match.end()),
                "status": status_of(core_of(match), masked.text),
                **priced(masked, price(masked, match.start(), match.end())),
            }
            yield event(masked, "acquisition", values, subject=acting[-1], object_=sign, confidence=_SURE)


def launched_before(masked: Masked, buyer: str, match: re.Match[str]) -> bool:
    """Whether a buyer is only what somebody launches, whose purchase "its purchase of Birch" then is."""
    return " its " in match[0] and _LAUNCHED.search(masked.text, 0, masked.text.index(buyer)) is not None
