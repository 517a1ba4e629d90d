"""German and French phrasings for what holds promise, and for what draws others into a trade."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause

__all__ = ["EUROPEAN_THEMES"]

_CARE = (
    r"(?:tele\w+|fern(?:behandlung|betreuung|überwachung)\w*|video\w+|e-health|\w*gesundheits?\w*|digitale\w*|online\w*"
    r"|medizin\w*|markt|branche|gesundheits-apps?|\w*apps|ki)"
)
_SOIN = (
    r"(?:télé\w+|e-santé|santé\s(?:numérique|connectée|mentale)|secteur|marché|numérique"
    r"|médecine\sà\sdistance)"
)

EUROPEAN_THEMES: tuple[Cause, ...] = (
    # "Videosprechstunden haben ein großes Potenzial", "dass Apps ein großes Potenzial hätten"
    cause(
        "opportunity",
        "within",
        "potenzial potential chancen",
        rf"(?:^|[.;]\s|\bdass\s)(?P<what>(?=[^.;,]{{0,80}}?\b{_CARE})(?!(?:wir|sie|er|es|das\sunternehmen|die\sfirma)\b)[^.;,]{{4,110}}?)\s"
        r"(?:(?:haben|hat|hätten|hätte|bieten|bietet|biete|böten|bergen|birgt|besitzen|besitzt)\s(?:noch\s|auch\s|hier\s|weiterhin\s)?"
        r"(?:ein(?:en?)?\s)?(?:\w+e?s?\s){1,2}(?:\w*potenziale?|\w*potential|chancen)\b"
        r"|(?:ein(?:en?)?\s)?(?:enorm|groß|gross|gewaltig|riesig|hoh|beträchtlich|erheblich|beachtlich)\w*\s(?:\w*potenziale?|\w*potential|chancen)\s"
        r"(?:haben|hat|hätten|hätte|habe|bieten|bietet|biete|böten|bergen|birgt|berge|besitzen|besitzt|besitze)\b)",
        confidence=0.85,
    ),
    # "La télésanté suscite les convoitises des banques"
    cause(
        "trend",
        "within",
        "suscit attir aiguis éveill",
        rf"(?:^|[.;]\s|,\s(?:et|car)\s|\bque\s)(?P<what>(?=[^.;,]{{0,60}}?\b{_SOIN})[^.;,]{{3,70}}?\s(?:suscite|suscitent|attire|attirent|aiguise"
        r"|aiguisent|éveille|éveillent)\s(?:aussi\s|désormais\s|également\s|de\splus\sen\splus\s)*(?:les\s|l['’]|la\s|des\s)?"
        r"(?:convoitises?|appétits?|intérêt|attention)\b[^.;,]{0,60})",
        confidence=0.8,
        clause=True,
    ),
)
