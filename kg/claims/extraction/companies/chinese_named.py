"""Chinese names of ordinary signs behind what they are, where a clause buys or backs it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from kg.claims.extraction.companies.chinese_segments import segments
from kg.claims.extraction.companies.chinese_weights import GENERIC, REFUSED, add, kept
from kg.claims.extraction.companies.ordinary import is_word, leading_words, unfamiliar
from kg.claims.extraction.companies.weighed import Weighed
from kg.claims.extraction.companies.words import said

__all__ = ["named_behind_kind"]

_SAID = said("chinese")
_VERB, _NAMED, _STOP = _SAID.one("deal_verb"), _SAID.one("named_kind"), _SAID.one("stop_framed")
_CLAUSE_ENDS = re.compile(r"[,。;:!?\n]")
_REACH = 80
_SURE = 3.0
_QUOTES = '"“「『'
# "旗下健康应用“青枫小安”": what somebody runs is no house, what somebody buys may be one.
_OWN, _APP = re.compile("旗下"), re.compile(r"应用|平台|网站|品牌")


def named_behind_kind(weighed: dict[str, Weighed], text: str) -> None:
    """Take in the names that stand behind "公司" and the like in what a clause says is bought or backed."""
    known = {item.text: item for item in weighed.values() if kept(item)}
    place = 0
    while (verb := _VERB.search(text, place)) is not None:
        stop = _CLAUSE_ENDS.search(text, verb.end(), verb.end() + _REACH)
        # The mark behind the clause shows where the name ends.
        place = stop.end() if stop else min(len(text), verb.end() + _REACH)
        for match in _NAMED.finditer(text, verb.end(), place):
            quoted = text[match.start("n") - 1] in _QUOTES
            if quoted and _OWN.match(verb[0]) and _APP.match(match[0]):
                continue
            if _is_name(match["n"], quoted=quoted) and not _ends_before(match, known):
                item = add(weighed, match["n"], match.start("n"))
                item.before, item.against = max(item.before, _SURE), 0.0


def _ends_before(match: re.Match[str], known: Mapping[str, Weighed]) -> bool:
    """Whether a known name begins what stands there, and is no piece of a longer strange one."""
    name = match["n"]
    begun = next((known[name[:size]] for size in range(2, len(name)) if name[:size] in known), None)
    if begun is None:
        return False
    if len(segments(name)) > 1 or begun.places != [(match.start("n"), match.start("n") + len(begun.text))]:
        return True
    begun.against = 2 * REFUSED
    return False


def _is_name(name: str, *, quoted: bool) -> bool:
    if GENERIC.fullmatch(name) or _STOP.search(name) or leading_words(name):
        return False
    return quoted or (not is_word(name) and unfamiliar(name) > 0)
