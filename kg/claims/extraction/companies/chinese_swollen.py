"""Chinese names that are only another name of the page with a word before it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from kg.claims.extraction.companies.chinese_branches import is_branch
from kg.claims.extraction.companies.chinese_weights import ADVERBS, STRONG_ENDING
from kg.claims.extraction.companies.ordinary import place_length
from kg.claims.extraction.companies.weighed import Weighed, known

__all__ = ["is_swollen"]

# "亦直接导致青枫集团", "将加盟青枫": what is done, before a name that is known.
_LED = re.compile(
    r"[\u3400-\u9fff]{0,8}(?:导致|致使|促使|加盟|投奔)"
    r"|(?:据|网|盛)?传|(?=.)[亦也将仍已曾又还则却均都再]?(?:直接|间接|最终|正式|成功|同样)?(?:带动|影响|加入|入职|离开)?"
)
# "两间集团", "凭借集团旗下": a group that is left without its name.
_NAMELESS = re.compile(r"(?:[两二三四五几数][间家个大]|凭[藉借]|整个|[该本其])集团")
# "投资方中有青枫资本": what leads to a name that stands among others.
_AMONG = ("中有", "里有", "内有")


def is_swollen(item: Weighed, found: Mapping[str, Weighed]) -> bool:
    """Whether a name is none, or only another one, known or found more often, with words before it."""
    if _NAMELESS.fullmatch(item.text) or _is_led(item.text, found):
        return True
    if STRONG_ENDING.search(item.text) or is_branch(item):
        return False
    if item.text.endswith("医院") and place_length(item.text):
        return False
    inner = (found.get(item.text[place:]) for place in range(1, len(item.text) - 2))
    among = item.text.startswith(_AMONG)
    return any(other is not None and (among or len(other.places) > len(item.places)) for other in inner)


def _is_led(text: str, found: Mapping[str, Weighed]) -> bool:
    """Whether a name is one that is known or found, behind words that say what is done."""
    if known(text):
        return False
    if text.endswith(ADVERBS) and text[:-1] in found:
        return True
    cuts = ((text[:place], text[place:]) for place in range(1, len(text) - 1))
    return any(_LED.fullmatch(led) and (name in found or known(name)) for led, name in cuts)
