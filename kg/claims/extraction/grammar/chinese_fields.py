"""The market that a Chinese clause opens with, of which what follows is told: "处方网售领域,甲以28%居首"."""

from __future__ import annotations

import re

from kg.claims.extraction.found import Market
from kg.claims.extraction.grammar.late import Late
from kg.claims.extraction.grammar.market_words import chinese_name, of_the_field
from kg.claims.extraction.grammar.regions import regions_in
from kg.claims.extraction.page import Sentence
from kg.claims.extraction.reading import Reading

__all__ = ["field_before"]

_FIELD = Late(
    r"(?:^|[;,。:]|[,;]而)\s?(?:而|但|其中,?|同时,?|此外,?|另外,?)?(?:在|于)?(?:20\d\d\s?年,?)?(?:在)?(?:我国|国内|全国|全球)?的?"
    r"(?P<name>[\u3400-\u9fffA-Za-z0-9+/-]{2,18}?)(?:这一)?(?:细分)?(?:市场|领域|赛道|行业|板块)(?:[中上里内]|方面)?,"
)
_NO_FIELD = re.compile(
    r"该|这|上述|整体|其他|细分|各|主要|相关|海外|国际|本|新兴|竞争|占|的$|[为是了着把被将]|在(?!线)|从|及|企业|公司"
)


def field_before(reading: Reading, sentence: Sentence, place: int) -> Market | None:
    """The market of the field, other than that of the page, that the words before an offset put a fact in."""
    flat = sentence.plain
    if not sentence.chinese:
        return None
    begin = max(0, *(flat.rfind(mark, 0, place) for mark in ";。"))
    match = next(reversed([*_FIELD.finditer(flat, begin, place)]), None)
    if match is None or _NO_FIELD.search(match["name"]):
        return None
    words = match["name"]
    start, region = next(((span.end, one) for span, one in regions_in(words) if span.start == 0), (0, None))
    subject = chinese_name(words[start:].removeprefix("的"))
    own = reading.topic
    if (
        not subject
        or not of_the_field(subject)
        or reading.companies.within(sentence.start + match.start("name"), sentence.start + match.end("name"))
    ):
        return None
    if own is not None and any(subject == told for _, told in own.subject):
        return None
    return Market(((reading.page.language_of(subject), subject),), region or (own.region if own else None))
