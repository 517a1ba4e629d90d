"""German, French and Spanish clauses on how far care at a distance has come, and how far it could go."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause
from kg.claims.extraction.causes.european_parts import FROM_DE, FROM_ES, FROM_FR, told_state

__all__ = ["EUROPEAN_STAGES"]

_DE = (
    r"(?:tele(?:medizin|sprechstunde|konsultation|monitoring|health)\w*|video(?:sprechstunde"
    r"|konsultation|behandlung)\w*|fernbehandlung\w*|online-?(?:sprechstunde|behandlung|arzt|apotheke"
    r"|medizin|beratung)\w*|e-?health|e-?rezept\w*|digital\shealth"
    r"|digitale[nrs]?\s(?:\w+\s)?(?:gesundheit\w*|medizin|angebote\w*|anwendungen|lösungen|versorgung"
    r"|patientenakte|technologien)|digitalisierung\sdes\sgesundheitswesens|gesundheits-?apps?"
    r"|diga\w?)"
)
_FR = (
    r"(?:télé-?(?:consult|médec|surveill|expert|santé|suivi)\w*|e-?santé|santé\s(?:numérique"
    r"|connectée)|(?:consultations?|médecine|soins|rendez-vous)\s(?:médicaux\s)?(?:à\sdistance"
    r"|en\sligne|vidéo))"
)
_ES = (
    r"(?:tele(?:medicina|consultas?|salud|asistencia|monitor\w+)|videoconsultas?|e-?salud"
    r"|salud\sdigital|(?:consultas?|atenci[oó]n|medicina|citas)\s(?:médicas?\s)?(?:a\sdistancia"
    r"|en\slínea|online|virtual(?:es)?|remotas?|en\sremoto))"
)
_BIG_DE = r"(?:riesig|enorm|groß|gewaltig|immens|beträchtlich|vielversprechend|erheblich|hoch)"
_BIG_FR = r"(?:énorme|immense|considérable|important|gigantesque|colossal|réel|fort|grand|prometteur)"
_BIG_ES = r"(?:enorme|inmenso|grande|gran|muy\sgrande|considerable|alto|importante|prometedor)"


_GERMAN = (
    # "Die Telemedizin steckt noch in den Kinderschuhen"
    told_state(
        "challenge",
        "kinderschuhen anfang anfängen startlöchern",
        rf"{FROM_DE}(?P<what>[^.;,]{{0,50}}?{_DE}[^.;,]{{0,50}}?\s(?:steckt|stecken|steckte|steht|stehen)\s[^.;,]{{0,40}}?(?:in\sden\skinderschuhen|(?:ganz\s)?am\sanfang|in\sden\sanfängen))\b",
    ),
    told_state(
        "challenge",
        "nachholbedarf aufholbedarf luft weg hinkt hinken hinterher rückstand entwicklungsland schlusslicht",
        rf"{FROM_DE}(?P<what>(?=[^.;]{{0,140}}?(?:{_DE}|digital\w*))[^.;,]{{4,90}}?\b(?:hat|haben|gibt\ses|besteht|sieht|ist|hinkt|hinken|liegt|liegen)\b[^.;,]{{0,70}}?(?:nachholbedarf|aufholbedarf|(?:viel\s)?luft\snach\soben|(?:noch\s)?ein\sweiter\sweg|hinterher|(?:im|in)\srückstand|entwicklungsland|schlusslicht)\b)",
    ),
    told_state(
        "challenge",
        "hapert mangelt fehlt krankt",
        r"\bes\s(?P<what>(?:hapert|mangelt|krankt)\s(?:noch\s|vielerorts\s|jedoch\s|aber\s|allerdings\s|oft\s)?(?:an|bei)\s(?=[^.;]{0,110})[^.;]{4,110})",
    ),
    told_state(
        "challenge",
        "scheuen scheut stoß stöß grenzen",
        rf"{FROM_DE}(?P<what>(?:(?:viele|die|manche)\s(?:[\wäöü-]+\s)?(?:ärzte|praxen|patienten|kliniken)\s(?:scheuen|fürchten|meiden)\s(?=[^.;]{{0,90}}?{_DE})[^.;,]{{4,80}}|(?:die\s)?{_DE}\s(?:[\w]+\s)?(?:stößt|stoßen|hat|haben)\s[^.;,]{{0,30}}?grenzen)\b)",
    ),
    # "Das Potenzial der Telemedizin ist riesig"
    told_state(
        "opportunity",
        "potenzial potential milliardenmarkt zukunftsmarkt wachstumsmarkt chancen",
        rf"{FROM_DE}(?P<what>(?:das\s|die\s)(?:[\wäöü]+\s)?(?:potenziale?|potential|chancen|möglichkeiten)\s(?:der|von|für|des|bei|in\sder)\s(?=[^.;]{{0,70}}?(?:{_DE}|markt\w*))[^.;,]{{4,60}}?\s(?:ist|sind|sei)\s(?:\w+\s)?{_BIG_DE}|(?:die\s)?{_DE}\s(?:hat|haben|habe|birgt|bietet)\s[^.;,]{{0,40}}?(?:viel|großes|enormes|riesiges|erhebliches|hohes)\s(?:potenzial|potential|chancen)"
        rf"|(?:sieht|sehen|gilt|gelten|ist|sind)\s(?:in\s(?:der\s|den\s)?)?(?:[\wäöü]+\s)?(?:{_DE})\s?(?:als\s)?[^.;,]{{0,20}}?(?:milliardenmarkt|zukunftsmarkt|wachstumsmarkt|riesenmarkt))\b",
    ),
    # "Die Videosprechstunde ist nicht mehr wegzudenken", "gehört zum Alltag"
    told_state(
        "trend",
        "wegzudenken angekommen alltag normalität selbstverständlich standard bedeutung",
        rf"{FROM_DE}(?P<what>(?:die\s|das\s|der\s)?(?:[\wäöüß-]+\s){{0,2}}?{_DE}\b[^.;,]{{0,40}}?\s(?:ist|sind|gehör(?:t|en)|zähl(?:t|en)|gewinn(?:t|en)|werden?|wird)\s(?!(?:[\wäöü]+\s){{0,3}}?(?:nicht\s(?!mehr)|kaum|noch))[^.;,]{{0,60}}?(?:nicht\smehr\swegzudenken|in\sden\sköpfen\s[^.;,]{{0,30}}?angekommen|(?:zum|im|teil\sdes)\s[\wäöü-]*alltag\w*|normalität|selbstverständlich|zum\sstandard|zunehmend\san\sbedeutung|an\sbedeutung)\b[^.;,]{{0,40}})",
    ),
)

_FRENCH = (
    # "La télémédecine en est encore à ses balbutiements"
    told_state(
        "challenge",
        "balbutiement retard chemin parcourir début",
        rf"{FROM_FR}(?P<what>(?=[^.;]{{0,140}}?(?:{_FR}|numérique))[^.;,]{{2,80}}?\s(?:en\s(?:est|sont)\s(?:encore\s|toujours\s|seulement\s)?(?:à\sses|à\sleurs|aux)\s(?:balbutiements|débuts|prémices)|accuse(?:nt)?\s(?:encore\s|toujours\s)?(?:un\s|du\s)(?:[\wéè]+\s)?retard|est\sà\sla\straîne|reste\s(?:encore\s)?(?:beaucoup\sde|un\slong|du)\schemin)\b[^.;,]{{0,70}}|\bil\sreste\s(?:encore\s)?(?:beaucoup\sde|un\slong|du)\schemin\b[^.;,]{{0,70}})",
    ),
    told_state(
        "challenge",
        "remplac limites trouver pose substitu",
        rf"{FROM_FR}(?P<what>(?:la\s|l['’]|les\s|le\s)?(?:{_FR}[^.;,]{{0,30}}?\s(?:ne\s(?:remplace(?:ra|nt)?|peut\s(?:pas\s)?(?:remplacer|se\ssubstituer)|se\ssubstitue)\s(?:pas|jamais)?\s?[^.;,]{{4,60}}|(?:a|ont|présente|présentent|comporte|comportent|trouve|atteint)\s(?:aussi\s|bien\ssûr\s|toutefois\s)?(?:ses|leurs|des|certaines|plusieurs)\slimites)|(?:modèle\séconomique|question|problème)\s(?:de\s|du\s|des\s)(?=[^.;]{{0,90}}?{_FR})[^.;,]{{4,70}}?\s(?:reste(?:nt)?\s(?:à\s\w+|entière?|posée?|en\ssuspens)|se\spose(?:nt)?|n['’]est\spas\s\w+))\b[^.;,]{{0,40}})",
    ),
    told_state(
        "challenge",
        "accès connexion internet équip",
        rf"{FROM_FR}(?P<what>(?:certains|beaucoup\sde|de\snombreux|tous\sles|les|nombre\sde)\s(?:[\wéèêàç-]+\s)?(?:patients|seniors|français|territoires|zones|médecins|personnes|foyers)\s(?:[^.;,]{{0,30}}?\s)?n['’](?:ont|a)\spas\s(?:tous\s|encore\s|toujours\s)?(?:accès|de\sconnexion|d['’]internet|les\smoyens|le\smatériel|l['’]équipement)\b[^.;,]{{0,60}})",
    ),
    # "Le potentiel du marché français est énorme"
    told_state(
        "opportunity",
        "potentiel remplac perspectives",
        rf"(?P<what>\ble\spotentiel\s(?:de\s|du\s|des\s|d['’])(?=[^.;]{{0,60}}?(?:{_FR}|marché|secteur|numérique))[^.;,]{{4,60}}?\s(?:est|reste|demeure|semble)\s(?:\w+\s)?{_BIG_FR}\w?|(?:la\s|l['’]|le\s)?(?:{_FR}|marché|secteur)\b[^.;,]{{0,30}}?\s(?:recèle|a|possède|offre|représente)\sun\s(?:{_BIG_FR}\s)?potentiel(?:\s{_BIG_FR})?)\b",
    ),
    told_state(
        "opportunity",
        "pourraient pourrait",
        rf"\b(?P<what>(?:\d[\d.,]*\s?%|[\w-]+\spour\scent|la\smoitié|un\stiers|une\spart\s\w+)\s(?:des\s(?:[\wéè]+\s)?|d['’]entre\selles\s)?(?:consultations?|actes|rendez-vous|visites)?\s?(?:[\wéè]+\s)?pourrai(?:en)?t\s(?:être|se\sfaire)\s(?=[^.;]{{0,90}}?(?:{_FR}|virtuel\w*|à\sdistance|en\sligne|vidéo))[^.;,]{{4,80}})",
    ),
    # "La téléconsultation est entrée dans les mœurs"
    told_state(
        "trend",
        "mœurs moeurs quotidien paysage habitudes consolid multipli banalis",
        rf"{FROM_FR}(?P<what>(?:la\s|l['’]|les\s|le\s)?(?:{_FR}|marché|secteur)\b[^.;,]{{0,40}}?\s(?:(?:est|sont)\s(?:désormais\s|aujourd['’]hui\s)?(?:entrée?s?\sdans\s(?:les\s(?:mœurs|moeurs|habitudes|usages|pratiques)|le\squotidien)|installée?s?\sdans\sle\spaysage|banalisée?s?)|(?:fait|font)\s(?:désormais\s|maintenant\s|aujourd['’]hui\s)?partie\s(?:du\squotidien|du\spaysage|des\shabitudes)|se\s(?:consolide|concentre|structure|banalise))(?:nt)?\b[^.;,]{{0,50}}|(?:les\s)(?:levées\sde\sfonds|rachats|acquisitions|rapprochements|investissements|partenariats)\s(?:se\smultiplient|s['’]enchaînent|s['’]accélèrent|affluent)\b[^.;,]{{0,50}})",
        named=False,
    ),
)

_SPANISH = (
    # "La telemedicina está en su infancia", "queda mucho camino"
    told_state(
        "challenge",
        "infancia pañales inici fase camino adolece carece limitaciones",
        rf"{FROM_ES}(?P<what>(?:la\s|las\s|el\s)?{_ES}\b[^.;,]{{0,40}}?\s(?:está[n]?|sigue[n]?|se\sencuentra[n]?)\s(?:aún\s|todavía\s)?(?:en\s(?:su|sus)\s(?:infancia|inicios|comienzos|primeros\spasos)|en\spañales|en\s(?:una\s)?fase\s(?:inicial|temprana|incipiente))\b[^.;,]{{0,40}}|(?:la\s|las\s)?{_ES}\b[^.;,]{{0,30}}?\s(?:adolece|carece|sufre|padece)[n]?\sde\s[^.;,]{{4,60}}|(?:(?:aún|todavía)\s)?queda\s(?:aún\s|todavía\s)?(?:mucho\s(?:camino|por)|un\slargo\scamino)\b[^.;,]{{0,50}})",
    ),
    told_state(
        "challenge",
        "no sustituye reemplaza limita limitado problema barrera",
        rf"{FROM_ES}(?P<what>(?:la\s|las\s)?{_ES}\b[^.;,]{{0,30}}?\sno\s(?:sustituye|reemplaza|puede\s(?:sustituir|reemplazar)|es\spara\stodos|resuelve)\b[^.;,]{{0,60}}|(?:el\suso\sde\s|el\sacceso\sa\s)?(?:la\s|las\s)?{_ES}\b[^.;,]{{0,40}}?\sse\s(?:ha\s|han\s)?(?:limita(?:do)?|reducid[oa]|reduce)\sa\s[^.;,]{{4,60}}|(?:la|el|los|las)\s(?:conectividad|conexión|acceso\sa\sinternet|falta\sde\s\w+|privacidad|seguridad\sde\slos\sdatos|costo|coste|brecha\s\w+)\b[^.;,]{{0,50}}?\s(?:es|son|sigue[n]?\ssiendo)\s(?:un|una|el|la|otro)\s(?:gran\s)?(?:problema|barrera|limitante|obstáculo|freno)\b[^.;,]{{0,40}})",
    ),
    told_state(
        "challenge",
        "no administración gobierno autoridades",
        rf"{FROM_ES}(?P<what>(?:la\sadministración|el\sgobierno|las\sautoridades|el\sestado|los\shospitales|la\ssanidad\spública|el\ssistema)\s(?:[\wáéíóúñ]+\s)?no\s(?:ha[n]?\s(?:desarrollado|invertido|apostado|regulado|incorporado|adoptado)|cuenta[n]?|dispone[n]?|tiene[n]?|está[n]?\s\w+do[s]?)\b(?=[^.;]{{0,110}}?(?:{_ES}|digital\w*))[^.;,]{{4,90}})",
    ),
    told_state(
        "challenge",
        "solo sólo apenas",
        r"\b(?P<what>(?:solo|sólo|apenas)\s(?:el\s|un\s)?\d[\d.,]*\s?(?:%|por\sciento)\s(?:de\s(?:los\s|las\s)?[\wáéíóúñ]+\s)?(?:la\s|lo\s|las\s|los\s)?(?:ha[n]?\s(?:hecho|usado|utilizado|probado|recurrido)|usan?|utilizan?|ofrecen?)\b[^.;,]{0,50})",
        named=False,
    ),
    # "El potencial de la telemedicina es enorme"
    told_state(
        "opportunity",
        "potencial",
        rf"(?P<what>\bel\spotencial\s(?:de\s|del\s)(?=[^.;]{{0,60}}?(?:{_ES}|mercado|sector))[^.;,]{{4,60}}?\s(?:es|sigue\ssiendo|resulta)\s{_BIG_ES}|(?:la\s|las\s)?{_ES}\b[^.;,]{{0,30}}?\s(?:tiene|tienen|posee|ofrece|ofrecen)\sun\s(?:{_BIG_ES}\s)?potencial\b[^.;,]{{0,40}})",
    ),
    told_state(
        "opportunity",
        "podría podrían puede pueden",
        rf"\b(?P<what>(?:el\s|un\s|hasta\sun\s)?(?:\d[\d.,]*\s?%|[\w]+\spor\sciento)\s(?:de\slas\s|de\slos\s)(?:[\wáéíóúñ]+\s)?(?:consultas|visitas|citas|atenciones|casos)\s(?:[\wáéíóúñ]+\s)?(?:se\s)?(?:podrían?|pueden?)\s(?=[^.;]{{0,90}}?(?:{_ES}|virtual\w*|a\sdistancia|en\slínea|remot\w+))[^.;,]{{4,80}})",
    ),
    # "Las teleconsultas se han normalizado", "la inversión en salud digital crece"
    told_state(
        "trend",
        "normaliz forma parte habitual generaliz inver fondos capital multiplic",
        rf"{FROM_ES}(?P<what>(?:la\s|las\s|el\s)?{_ES}\b[^.;,]{{0,40}}?\s(?:se\s(?:ha[n]?\s)?(?:normalizad[oa]|generalizad[oa]|popularizad[oa]|normaliz[óa]|generaliz[óa]|instalad[oa]|extendid[oa]|multiplicad[oa])|(?:ya\s)?forma[n]?\s(?:ya\s)?parte\sde(?:l)?\s)[^.;,]{{0,60}}|la[s]?\s(?:inversi[oó]n(?:es)?|rondas?)\s(?:[\wáéíóúñ]+\s)?(?:en|de|para)\s(?:[\wáéíóúñ]+\s){{0,3}}?{_ES}\b[^.;,]{{0,30}}?\s(?:se\s)?(?:ha[n]?\s)?(?:crecen?|creció|crecido|aumentan?|aumentó|disparad[oa]|disparó|multiplic\w+)\b[^.;,]{{0,50}}"
        rf"|(?:los\s|las\s)?(?:fondos|inversores|inversionistas|empresas|aseguradoras)\s(?:invierten|apuestan|entran|destinan)\s(?:cada\svez\smás|con\sfuerza|fuerte)\s[^.;,]{{0,60}})",
        named=False,
    ),
)

EUROPEAN_STAGES: tuple[Cause, ...] = (*_GERMAN, *_FRENCH, *_SPANISH)
