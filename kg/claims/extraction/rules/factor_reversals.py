"""Which reasons are reasons for less, or for trouble: "due to the strike, there was a decline"."""

from __future__ import annotations

import re

from kg.claims.extraction.causes import Cause
from kg.claims.extraction.page import Sentence

__all__ = ["explains_trouble", "holds_back"]

# What holds back although it stands as a reason: "due to the high price of devices".
_HOLDS_BACK = re.compile(
    r"(?i)^(?:high|higher|steep|prohibitive|exorbitant)\s(?:[\w-]+\s)?(?:prices?|costs?)\sof\s"
    r"(?!(?:[\w-]+\s)?(?:care|health|healthcare|hospital|treatment|medical|in-person)\b)"
    r"|^(?:[\w-]+\s){0,3}(?:economic\s(?:slowdown|downturn|crisis|uncertainty)|recession|inflation|conflict|war|energy\scrisis|trade\stensions)$"
    r"|^lack\sof\s(?:(?:an?|good|adequate|proper|sufficient|reliable|basic|robust|stable)\s){0,2}(?:internet|connectivity|broadband|electricity|awareness|infrastructure|reimbursement|interoperability|standard|trust|skilled\s(?:it|technical|labou?r))"
    r"|^(?:data\s)?(?:privacy|security)\s(?:and\s\w+\s)?(?:concerns|issues|risks)"
    r"|^(?:stringent|strict)\sregulat|^(?:poor|limited)\s(?:internet|connectivity|awareness|infrastructure)"
    r"|^(?:rechtliche|bürokratische|technische|regulatorische)\s(?:hürden|hindernisse)|^(?:fehlende|mangelnde|unzureichende)\s"
    r"|^(?:manque|absence)\sde\s(?:confiance|formation|cadre|rembours|réseau)|^falta\sde\s(?:confianza|infraestructura|regulaci|conectividad)"
)
# "The decline of the market is due to dear loans": the reason for less is no driver.
_DECLINE = re.compile(
    r"(?i)^(?:(?:this|that|the)\s(?:[\w-]+\s)?(?:dip|slump|slide|drop|decline|setback|slowdown|standstill|fall)|it\s(?:fell|dropped|shrank|slowed|dipped))\b[^.;]{0,60}\b(?:due|owing|because|result|account|down|attribut\w+|driven|caused)\s[\w\s]{0,12}$|\b(?:cautious|on\shold|slump(?:ed)?|cool(?:ed|ing)|dipped|dried\sup|postponed|halted|paused|stagn\w*|stalled|reluctan\w+|hesitan\w+|skepti\w+"
    r"|difficultés|scheitert|stockt|hinkt)\b[^.;]{0,100}\b(?:amid|due|owing|because|result|en\sraison|faute|wegen|aufgrund)\b[\w\s]{0,12}$"
    r"|\b(?:hardly|barely|scarcely|rarely|little)\s(?:been\s)?(?:used|adopted|prescribed|accepted)\b[^.;]{0,60}\b(?:due|owing|because|result|account)\s[\w\s]{0,12}$"
    # "Not every doctor uses it, which could be due to weak proof", "uptake is slow owing to dear lenses"
    r"|^(?:[\w’'-]+,\s|[^,;.]{3,120},\s(?:but\s)?)?(?:[Nn]ot\s(?:every|all|many)|[Ff]ew(?:er)?|[Oo]nly\sa\sfew)\s(?:[\w-]+\s){1,4}?(?:us|adopt|offer|tr|embrac|accept|prescrib)(?:e|es|ed|y|ies|ied)?\b[^;.]{0,90}\b(?:due|owing|because|result|account)\s[\w\s]{0,12}$"
    r"|\b(?:adoption|uptake|use|usage|progress|rollout|take-?up|growth|penetration|implementation)\s(?:[\w-]+\s){0,5}?(?:is|are|was|were|has\sbeen|have\sbeen|remains?|remained|stays?|stayed)\s(?:still\s|relatively\s|rather\s|very\s|so\sfar\s|comparatively\s|quite\s|\w+ly\s)?(?:slow|low|limited|sluggish|patchy|uneven|weak|modest|poor|slower|lower)\b[^;.,]{0,40},?\s(?:[\w-]+\s)?(?:due|owing|because|result|account|attributed)\s[\w\s]{0,12}$"
    r"|\b(?:loss(?:es)?|delays?|disruptions?|shortages?|closures?|cancellations?|slow(?:ed|ing)\sdown|suffer(?:s|ed|ing)?|hampered|hindered)\s"
    r"(?:[\w-]+\s){0,3}?(?:due|owing|because|result|account)\s[\w\s]{0,12}$"
    r"|\b(?:the|this|its|market|growth|sales|revenues?|demand)\s(?:[\w-]+\s){0,4}?(?:decline|decrease|downturn|slowdown"
    r"|contraction|fall|declin(?:ed|ing)|decreas(?:ed|ing)|fell|slow(?:ed|ing)|contracted|shr[au]nk|dropped)\b"
    r"[^.;,]{0,120}\b(?:due|owing|attributed|attributable|because|result|account)\s[\w\s]{0,12}$"
)
# "Due to the strike, there was a decline in calls"
_THEN_DECLINE = re.compile(
    r"(?i),\s(?:there\s(?:was|has\sbeen|is|were)|[^,.;]{3,60}\s(?:saw|witnessed|experienced|faced|suffered|registered|recorded|showed))\s(?:an?\s|the\s)?(?:[\w-]+\s){0,2}"
    r"(?:decline|drop|fall|decrease|dip|slump|slowdown|contraction)s?\b|,\s(?:the\s|[\w-]+\s){0,4}(?:market|demand|sales|revenues?|industry)\s(?:fell|declined|dropped|shrank|slowed|dipped|contracted)\b"
)
# "由于支付尚未打通,发展受到限制"
_SETBACK = re.compile(
    r",[^。;]{0,50}?(?:回归谨慎|趋于谨慎|转向谨慎|不安定|受阻|受限|受到限制|缓慢|放缓|停滞|亏损|碰壁|趋于理性|遇冷|泡沫|沉寂|寒冬|下滑|萎缩|倒闭|举步维艰|难以为继|无法落地)"
)


def _is_setback(plain: str, cause: Cause, start: int) -> bool:
    """Whether a Chinese reason is one why things go worse."""
    return not _BECAUSE.isdisjoint(cause.stems) and _SETBACK.search(plain, start) is not None


_BECAUSE = frozenset(("由于", "因为", "因", "原因"))


def holds_back(sentence: Sentence, cause: Cause, bounds: tuple[int, int], words: str) -> bool:
    """Whether what stands as a reason is one for less."""
    start, end = bounds
    return (
        (cause.side != "before" and _HOLDS_BACK.match(words) is not None)
        or _DECLINE.search(sentence.plain, 0, start) is not None
        or (cause.side == "after" and _THEN_DECLINE.match(sentence.plain, end) is not None)
        or (cause.chinese and _is_setback(sentence.plain, cause, start))
    )


# "Such hurdles vary by state, driven by old laws": the reason for trouble is trouble itself.
_OF_TROUBLE = re.compile(
    r"(?i)\b(?:challenges|barriers|obstacles|hurdles|difficulties|complications|bottlenecks)\s(?!(?:of|in|such|like|including|and|to)\s[^.;,]{3,60},)"
    r"[^.;:]{0,90}?\b(?:driven|caused|due|because|owing|compounded|exacerbated|created|posed|stem\w*|aris\w+|result\w*)\s[\w\s]{0,12}$"
)


def explains_trouble(sentence: Sentence, cause: Cause, start: int) -> bool:
    """Whether what stands as a reason from an offset on is one for troubles that are the subject."""
    return cause.side == "after" and _OF_TROUBLE.search(sentence.plain, 0, start) is not None
