"""Spanish clauses on what laws and payers allow, forbid and pay of care at a distance."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause
from kg.claims.extraction.causes.european_parts import told_whole

__all__ = ["SPANISH_LAWS"]

_FAR = (
    r"(?:tele\w{4,}|a\sdistancia|en\slínea|online|virtual\w*|video\w*|digital\w*|e-?salud|remot[ao]s?"
    r"|recetas?\selectrónicas?|historias?\sclínicas?)"
)
_NEAR = rf"(?=[^.;]{{0,160}}?\b{_FAR})"
_LAW = (
    r"(?:ley(?:es)?(?:\s(?:de|del|n[.º°])\s?[^.;,]{0,60}?)?|decretos?(?:\sde\s\w+)?|normas?"
    r"|normativas?|resoluci[oó]n(?:es)?|reforma|regulaci[oó]n|legislaci[oó]n|marco\s(?:legal"
    r"|regulatorio|normativo)|reglamento)"
)
_CARE = (
    r"(?:tele\w{4,}|videoconsultas?|e-?salud|salud\sdigital|(?:consultas?|atenci[oó]n|recetas?"
    r"|medicina|prescripci[oó]n|venta)\s(?:\w+\s){0,2}?(?:a\sdistancia|en\slínea|online|virtual\w*"
    r"|electrónicas?|por\s\w+))"
)
_PAYER = (
    r"(?:(?:los|las|el|la)\s(?:[\wáéíóúñ-]+\s){0,2}?(?:seguros?|aseguradoras?|isapres|prepagas?|eps"
    r"|obras\ssociales|mutuas?|prepagadas|seguridad\ssocial)|fonasa|essalud|el\simss|pami)"
)


SPANISH_LAWS: tuple[Cause, ...] = (
    # "Pese a las trabas regulatorias, la telemedicina avanza"
    told_whole(
        "restraint",
        "pese pesar",
        r"\b(?:pese\sa(?:l)?|a\spesar\sdel?)\s(?P<what>(?:el\s|la\s|los\s|las\s|una?\s|sus\s|est[ao]s\s|algunas\s|ciertas\s)?(?:[\wáéíóúñ-]+\s){0,2}?(?:trabas|regulaci[oó]n|restricciones|burocracia|resistencias?|desconfianza|escepticismo"
        r"|dudas|reticencias|reparos|temores|limitantes|normativa)\b[^.;,]{0,60})",
        0.76,
    ),
    # "La ley no permitía recetar a distancia", "solo podían recetar a pacientes conocidos"
    told_whole(
        "restraint",
        "no",
        rf"\b(?P<what>(?:la\s|el\s|las\s|los\s|una\s)?(?:[\wáéíóúñ-]+\s){{0,2}}?{_LAW}\s(?:[^.;,]{{0,30}}?\s)?no\s(?:permit\w+|autoriz\w+|contempl\w+|reconoc\w+|reconocía|inclu\w+|cubr\w+|regul\w+)\s{_NEAR}[^.;,]{{4,90}}"
        rf"|(?:no\s(?:existe|existía|hay|había|cuenta\scon|tiene|tenía|dispone\sde)|carece[n]?\sde)\s(?:aún\s|todavía\s)?(?:una?\s)?(?:[\wáéíóúñ-]+\s)?{_LAW}\s{_NEAR}[^.;,]{{4,60}})",
        0.8,
    ),
    told_whole(
        "restraint",
        "solo sólo únicamente",
        rf"\b(?P<what>(?:los|las)\s(?:médicos|doctores|farmacias|pacientes|aseguradoras|clínicas|hospitales|profesionales)\s(?:[\wáéíóúñ]+\s)?(?:solo|sólo|únicamente)\s(?:pueden|podían|podrán)\s{_NEAR}[^.;]{{6,110}}"
        rf"|(?:los|las)\s(?:médicos|doctores|farmacias|pacientes|aseguradoras|clínicas|hospitales|profesionales)\s(?:[\wáéíóúñ]+\s)?(?:pueden|podían|podrán)\s(?:solo|sólo|únicamente)\s{_NEAR}[^.;]{{6,110}})",
    ),
    # "El sector está muy regulado", "la teleconsulta estaba prohibida"
    told_whole(
        "restraint",
        "regulad prohibid ilegal permitid autorizad reconocid vetad cubiert",
        rf"\b(?P<what>(?:el|la)\s(?:[\wáéíóúñ-]+\s){{0,2}}?(?:sector|mercado|industria|salud|sanidad|{_CARE})\b[^.;,]{{0,40}}?\s(?:está|es|sigue|permanece)\s(?:un\s\w+\s)?(?:muy|altamente|fuertemente|demasiado|excesivamente)\sregulad[oa]"
        rf"|{_CARE}\s(?:[^.;,]{{0,40}}?\s)?(?:está|estaba|era|es|sigue|seguía|fue)\s(?:[\wáéíóúñ]+\s)?(?:prohibid[oa]s?|ilegal(?:es)?|vetad[oa]s?)"
        rf"|{_CARE}\s(?:[^.;,]{{0,40}}?\s)?no\s(?:está[n]?|estaba[n]?|es|era)\s(?:[\wáéíóúñ]+\s)?(?:permitid[oa]s?|autorizad[oa]s?|regulad[oa]s?|reconocid[oa]s?|cubiert[oa]s?))\b",
    ),
    # "La nueva ley permite recetar a distancia"
    told_whole(
        "driver",
        "permit autoriz regul reconoc abr habilit establec facilit legaliz oblig incorpor",
        rf"\b(?P<what>(?:el\s|la\s|las\s|los\s|un\s|una\s|est[ae]\s)?(?:nuev[oa]s?\s|reciente\s)?{_LAW}\b(?:(?!\sno\s)[^.;]){{0,60}}?\s(?:permit(?:e|en|ió|irá)|autoriz(?:a|an|ó)|regul(?:a|an|ó)|reconoc(?:e|en|ió)|abr(?:e|en|ió)"
        rf"|habilit(?:a|an|ó)|facilit(?:a|an|ó)|legaliz(?:a|ó)|oblig(?:a|ó)|incorpor(?:a|ó))\s{_NEAR}[^.;]{{4,110}})",
        0.76,
    ),
    # "La aprobación de la ley abrió la puerta a nuevos actores"
    told_whole(
        "driver",
        (
            "aprobación flexibilización entrada reforma regulación legalización promulgación "
            "habilitación obligatoriedad apertura reembolso levantamiento"
        ),
        r"\b(?P<what>(?:la\s(?:aprobación|flexibilización|entrada\sen\svigor|entrada\sen\svigencia|reforma|legalización|promulgación|habilitación|obligatoriedad|apertura)|el\s(?:reembolso|levantamiento))\s(?:de\s|del\s)(?:la\s|las\s|los\s|el\s)?[^.;,]{3,70}?),?\s"
        r"(?:ha\s|han\s|permiti\w+|abri\w+|permite|abre|impuls\w+|aceler\w+|facilit\w+|dio\s|hizo\s|cre[oó]\w*|gener\w+|foment\w+|despert\w+|(?:los|las|el|la)\s[^.;,]{3,40}?\s(?:deben|podrán|pueden|debe|podrá))",
        0.78,
    ),
    # "Desde 2021 los seguros reembolsan la teleconsulta", "Fonasa incorporó la teleconsulta"
    told_whole(
        "driver",
        "reembols cubr financi incorpor inclu pag",
        rf"(?:^|[.;:,]\s?|\by\s|\bque\s|\b(?:desde|en)\s(?:\w+\sde\s)?\d{{4}}\s)(?P<what>{_PAYER}\s(?:ya\s|también\s|les\s|han?\s)?(?:(?:empezaron|comenzaron|empiezan|comienzan|empezó|comenzó|decidió|decidieron)\sa?\s?)?(?:reembols(?:an?|ó|aron|ar)|cubr(?:en?|ió|ieron|ir)|financi(?:an?|ó|aron|ar)"
        rf"|incorpor(?:an?|ó|aron|ar|ado)|inclu(?:yen?|yó|yeron|ir|ido)|pag(?:an?|ó|aron|ar))\s{_NEAR}[^.;,]{{4,80}})",
    ),
    # "El país cuenta con un marco legal que regula la telemedicina"
    told_whole(
        "driver",
        "cuenta dispone existe hay tiene",
        rf"(?<!no\s)\b(?:cuentan?|disponen?|tienen?)\s(?:[^.;,]{{0,30}}?\s)?(?:con\s|de\s)?(?P<what>(?:una?\s)(?:[\wáéíóúñ-]+\s)?(?:ley|marco\s(?:legal|normativo|regulatorio)|regulaci[oó]n|normativa)\s(?:[\wáéíóúñ-]+\s){{0,2}}?(?:de|que|para|sobre)\s{_NEAR}[^.;,]{{4,80}})",
        0.75,
    ),
    # "La telemedicina fue autorizada por ley en 2020"
    told_whole(
        "driver",
        "autorizad legalizad regulad reconocid aprobad reglamentad",
        rf"\b(?P<what>(?:la\s|las\s|el\s)?{_CARE}\s(?:[^.;,]{{0,30}}?\s)?(?<!no\s)(?:fue|ha\ssido|fueron|han\ssido|está\sya|quedó)\s(?:finalmente\s|oficialmente\s)?(?:autorizad|legalizad|regulad|reconocid|aprobad|reglamentad)[oa]s?\b[^.;,]{{0,60}})",
    ),
)
