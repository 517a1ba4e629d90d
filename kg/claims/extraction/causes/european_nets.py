"""German, French and Spanish words for what drives care at a distance, where a sentence states nothing else.

They are read as the English nets are: what such texts name for nothing else than as a cause, with little
confidence.
"""

from __future__ import annotations

from kg.claims.extraction.causes.cause import NET, Cause, cause

__all__ = ["EUROPEAN_NETS"]

_MEHR = (
    r"\b(?:nutz|wachs|wächs|wuchs|steig|stieg|gestiegen|zunehm|zugenomm|nimmt|boom|nachfrage|beliebt|verbreit|schub|aufschwung"
    r"|auftrieb|durchbruch|beschleunig|erober|etablier)\w*"
)
_PLUS = (
    r"\b(?:essor|boom|croissance|croît|hausse|progress|accélér|explos|dévelop|adopt|recour|bond|succès)\w*"
)
_MAS = r"\b(?:auge|crec|aument|increment|adop|aceler|impuls|dispar|demanda|uso|usar|utiliz|expan|consolid)\w*"

EUROPEAN_NETS: tuple[Cause, ...] = (
    cause(
        "driver",
        "within",
        "pandemie corona covid lockdown",
        r"(?<!nach\sder\s)(?<!vor\sder\s)(?P<what>\b(?:corona(?:virus)?-?(?:pandemie|krise)?|covid-?\s?19(?:-pandemie)?|pandemie|lockdowns?)\b)"
        rf"(?=[^.;]{{0,140}}{_MEHR})",
        confidence=NET,
    ),
    cause(
        "driver",
        "within",
        "fachkräftemangel ärztemangel mangel alternde demografisch demographisch digitalisierung älter",
        r"(?P<what>\b(?:fachkräftemangel|(?:haus)?ärztemangel|pflegenotstand|mangel\san\s(?:ärzt|gesundheits|personal|fach|pfleg|hausärzt)\w+"
        r"|alternde[nr]?\s(?:gesellschaft|bevölkerung)|demogra(?:f|ph)ische[rn]?\swandel|zunehmende[nr]?\sdigitalisierung"
        r"|chronische[rn]?\s(?:krankheiten|erkrankungen))\b)",
        confidence=NET,
    ),
    cause(
        "driver",
        "within",
        "pandémie covid confinement crise",
        r"(?P<what>\b(?:(?:pandémie|crise\ssanitaire|crise\sdu\scovid|épidémie)(?:\s(?:de|du|liée?\sau)\s(?:la\s)?covid-?\s?19)?"
        r"|covid-?\s?19|confinements?)\b)"
        rf"(?=[^.;]{{0,140}}{_PLUS})",
        confidence=NET,
    ),
    cause(
        "driver",
        "within",
        "vieillissement désert pénurie manque maladies",
        r"(?P<what>\b(?:vieillissement\sde\s(?:la|sa)\spopulation|déserts?\smédica(?:l|ux)|désertification\smédicale"
        r"|(?:pénurie|manque)\sde\s(?:médecins|soignants|personnel|praticiens|spécialistes)"
        r"|(?:hausse|augmentation|essor|croissance|progression|prévalence)\sdes\smaladies\schroniques)\b)",
        confidence=NET,
    ),
    cause(
        "driver",
        "within",
        "pandemia covid confinamiento coronavirus crisis",
        r"(?<!antes\sde\sla\s)(?<!antes\sdel\s)(?<!acabe\sla\s)(?<!tras\sla\s)(?P<what>\b(?:pandemia(?:\s(?:de|del|por)\s(?:la\s)?(?:covid-?\s?19|coronavirus))?|covid-?\s?19|coronavirus|confinamientos?"
        r"|crisis\ssanitaria)\b)"
        rf"(?=[^.;]{{0,140}}{_MAS})",
        confidence=NET,
    ),
    cause(
        "driver",
        "within",
        "envejecimiento escasez falta enfermedades prevalencia aumento penetración",
        r"(?P<what>\b(?:envejecimiento\s(?:progresivo\s)?(?:de\sla\spoblación|poblacional)"
        r"|(?:escasez|falta)\sde\s(?:médicos|especialistas|profesionales|personal)|(?:prevalencia|aumento|incidencia)\sde\s(?:las\s|muchas\s)?"
        r"enfermedades(?:\scrónicas)?|penetración\sde(?:\slos)?\s(?:smartphones|internet|teléfonos\sinteligentes|móviles))\b)",
        confidence=NET,
    ),
)
