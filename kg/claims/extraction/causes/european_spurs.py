"""German, French and Spanish clauses on what made care at a distance spread, and what people wait for."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause

__all__ = ["EUROPEAN_SPURS"]

_DE = (
    r"(?:tele(?:medizin|sprechstunde|konsultation|monitoring|health)\w*|video(?:sprechstunde"
    r"|konsultation|behandlung|anruf|call)\w*|fernbehandlung\w*|online-?(?:sprechstunde|behandlung"
    r"|arzt|apotheke|medizin|beratung)\w*|e-?health|digital\shealth"
    r"|digitale[nrs]?\s(?:\w+\s)?(?:gesundheit\w*|medizin|angebote\w*|anwendungen|lösungen"
    r"|versorgung)|digitalisierung)"
)
_FR = (
    r"(?:télé-?(?:consult|médec|surveill|expert|santé|suivi)\w*|e-?santé|santé\s(?:numérique"
    r"|connectée)|(?:consultations?|médecine|soins)\s(?:à\sdistance|en\sligne|vidéo))"
)
_ES = (
    r"(?:tele(?:medicina|consultas?|salud|asistencia|monitor\w+)|videoconsultas?|e-?salud"
    r"|salud\sdigital|(?:consultas?|atenci[oó]n|atención\smédica"
    r"|medicina)\s(?:médicas?\s)?(?:a\sdistancia|en\slínea|online|virtual(?:es)?|remotas?|en\sremoto"
    r"|por\s\w+))"
)
_CRISIS_DE = r"(?:[\wäöü-]*pandemie|corona(?:virus|-?krise|-?zeiten)?|covid\S*|lockdowns?)"
_CRISIS_FR = r"(?:pandémie|covid\S*|coronavirus|crise(?:\ssanitaire)?|confinements?|épidémie)"
_CRISIS_ES = r"(?:pandemia|covid\S*|coronavirus|crisis(?:\ssanitaria)?|confinamientos?|cuarentena)"


def _spur(
    stems: str, cue: str, confidence: float = 0.76, *, named: bool = True, clause: bool = False
) -> Cause:
    return cause("driver", "within", stems, cue, confidence=confidence, named=named, clause=clause)


_GERMAN = (
    # "Die Videosprechstunde verdankt ihren Erfolg auch der Pandemie"
    _spur(
        "verdank",
        rf"\bverdank(?:t|en|te|ten)\s(?=[^.;]{{0,100}}?(?:erfolg|durchbruch|aufschwung|boom|aufstieg|wachstum|schub|zulauf)|[^.;]{{0,60}}?{_CRISIS_DE})[^.;,]{{0,60}}?(?:auch\s|vor\sallem\s|nicht\szuletzt\s)?(?P<what>(?:der|dem|den)\s(?:[\wäöü-]+\s){{0,3}}?(?:{_CRISIS_DE}|[\wäöüß-]+))(?=[.;,]|$|\sund\b)",
    ),
    _spur(
        "seit mit ohne zeiten",
        rf"\b(?:seit|mit|ohne|in\s(?:den\s)?zeiten|während)\s(?:der\s|dem\s|den\s)?(?:corona-?zeiten|(?P<what>{_CRISIS_DE}))\b(?=[^.;]{{0,120}}?(?:{_DE}|gefragt|nachgefragt))(?=[^.;]{{0,160}}?\b(?:ausgeweitet|ausgebreitet|salonfähig|durchgesetzt|alltag|alternative|beliebt\w*|gefragt|nicht\sso\sweit|in\saller\smunde|normal|selbstverständlich|angekommen|verbreitet|genutzt|zugelegt|wichtiger|thema))",
        0.75,
    ),
    # "Patienten müssen im Schnitt fünf Wochen auf einen Termin warten"
    _spur(
        "warte",
        r"\b(?P<what>(?:müssen|muss)\s(?:[\wäöüß-]+\s){0,3}?(?:im\sschnitt|durchschnittlich|oft|mitunter|teils|bis\szu|monatelang|wochenlang|mehrere|\w+)\s[^.;,]{0,60}?\bwarten)\b(?=[^.;]{0,80}?(?:termin|arzt|ärzt|facharzt|patient|praxis|frei)|[.,])(?<=warten)",
        0.72,
        named=False,
        clause=True,
    ),
    _spur(
        "wartezeiten telefonanrufe wege anfahrten",
        r"\b(?P<what>(?:wartezeiten|wege|anfahrten|fahrzeiten)\s(?:verkürzen\ssich|werden\skürzer|entfallen|sinken|lassen\ssich\s\w+))\b",
        0.75,
        clause=True,
    ),
    _spur(
        "dass",
        rf"^dass\s(?P<what>[^.;,]{{8,100}}),\s(?:hilft|half|spielt|kommt|nützt|nutzt|begünstigt|beflügelt|stärkt|treibt)\s[^.;]{{0,40}}?(?:{_DE}|branche|markt)",
        clause=True,
    ),
    _spur(
        "treib",
        rf"\b(?P<what>(?:die\s|der\s|das\s)(?:[\wäöü-]+\s)?(?:politik|bundesregierung|regierung|ministerium|gesetzgeber|minister\w*|kassen|krankenkassen))\s(?:treib(?:t|en)|förder(?:t|n)|unterstütz(?:t|en))\s(?=[^.;]{{0,80}}?{_DE})",
    ),
)

_FRENCH = (
    # "La télémédecine doit son essor au confinement"
    _spur(
        "doit doivent",
        r"\b(?:doit|doivent|devait)\s(?:aussi\s|beaucoup\s|en\spartie\s)?(?:son|sa|leur|une\spartie\sde\sson)?\s?(?:essor|succès|développement|croissance|boom|décollage|popularité|envol)?\s?(?:beaucoup\s)?(?P<what>(?:à\sla|à\sl['’]|au|aux)\s?[^.;,]{3,80})(?<=\w)",
        0.75,
    ),
    _spur(
        "sans",
        rf"\bsans\s(?:la\s|le\s|l['’])?(?P<what>{_CRISIS_FR})\b(?=[^.;]{{0,140}}?{_FR})",
        0.75,
    ),
    # "Il faut attendre trois mois pour un rendez-vous"
    _spur(
        "attend faut",
        r"\b(?P<what>(?:faut|fallait|doivent)\s(?:souvent\s|parfois\s|en\smoyenne\s|compter\s)?(?:attendre|patienter)\s[^.;,]{3,40}?(?:mois|semaines|jours|heures)\s(?:pour|avant|chez)\s[^.;,]{4,70})",
        0.75,
        clause=True,
    ),
    _spur(
        "désert médecin généraliste",
        r"\b(?P<what>(?:vit|vivent|habite|habitent|résident?)\sdans\s(?:un|des|une)\s(?:déserts?\smédica(?:l|ux)|zones?\ssous-\w+)[^.;,]{0,40}|n['’](?:ont|a)\s(?:plus\s|pas\s)(?:de\s)?(?:médecin|généraliste)\s(?:traitant|de\sfamille)?[^.;,]{0,30})",
        0.75,
        clause=True,
    ),
    _spur(
        "gagner éviter apprécient",
        r"(?P<what>(?:permet(?:tent)?\s(?:ainsi\s|aussi\s|aux\s\w+\s)?(?:de\s|d['’]))(?:gagner\sdu\stemps|éviter\s[^.;,]{4,50}|consulter\s[^.;,]{4,60}|désengorger\s[^.;,]{4,50}|pallier\s[^.;,]{4,50}))(?<=\w)",
        0.72,
        named=False,
        clause=True,
    ),
    _spur(
        "appréci plébiscit",
        r"\b(?P<what>(?:les\s)?(?:patients|usagers|médecins|utilisateurs|assurés|français)\s(?:apprécient|plébiscitent)\s(?:de\s|d['’]|la\s|le\s|ce|cette\s)?[^.;,]{4,80})",
        clause=True,
    ),
    _spur(
        "pouvoirs gouvernement état",
        rf"\b(?P<what>(?:les\spouvoirs\spublics|le\sgouvernement|l['’]état|les\sautorités|l['’]assurance[\s-]maladie|le\sministère)\s(?:[\wéèêàç]+\s)?(?:misent?|encouragent?|soutien(?:t|nent)|poussent?|parient?|incitent?)\s(?=[^.;]{{0,80}}?{_FR})[^.;,]{{4,90}})",
        clause=True,
    ),
)

_SPANISH = (
    # "El uso de la telemedicina se extiende por la crisis", "por el temor a contagiarse"
    _spur(
        "por ante",
        rf"(?:{_ES}[^.;]{{0,110}}?|\b(?:usan|utilizan|recurren|prefieren|se\sextiende)\b[^.;]{{0,80}}?)\b(?:por|ante)\s(?P<what>(?:la|el|los|las)\s(?:(?:temor|miedo|necesidad|falta|escasez|comodidad|rapidez|imposibilidad|dificultad|distancia|saturación|colapso)\b[^.;,]{{0,70}}|{_CRISIS_ES}\b[^.;,]{{0,30}}))",
        0.75,
    ),
    # "Las medidas, la falta de recursos y el riesgo han convertido la atención en remoto en …"
    _spur(
        "convertido hecho puesto impulsado",
        rf"(?:^|[.;:]\s|[“\"])(?P<what>(?:las?|los?|el)\s[^.;]{{10,260}}?)\s(?:han|ha)\s(?:convertido|impulsado|disparado|acelerado|puesto\s(?:de\smoda|encima\sde\sla\smesa|sobre\sla\smesa|en\sprimer\splano))\s(?:a\s)?(?:la\s|el\s|las\s|los\s)?(?=[^.;]{{0,60}}?(?:{_ES}|servicios\smédicos\sa\sdistancia))",
        0.8,
    ),
    _spur(
        "aliviar descongestionar reducir aligerar",
        rf"{_ES}[^.;]{{0,80}}?\s(?:ha\slogrado|logra|permite|ayuda\sa|contribuye\sa|sirve\spara|busca|ha\spermitido|ha\sayudado\sa|puede)\s(?P<what>(?:aliviar|descongestionar|aligerar|desahogar|reducir|acortar|evitar)\s(?:la\s|las\s|los\s|el\s)?[^.;,]{{4,70}})",
        clause=True,
    ),
    _spur(
        "evita",
        r"\b(?P<what>evita[n]?\s(?:[\wáéíóúñ]+\s){0,5}?(?:desplazamientos|traslados|viajes|visitas|esperas|hospitalizaciones|ingresos|colas)\b[^.;,]{0,50})",
        0.72,
        named=False,
        clause=True,
    ),
    _spur(
        "avances tecnolog inteligencia",
        rf"\b(?P<what>(?:los\savances\s(?:tecnológicos|en\s[^.;,]{{3,30}})|la\s(?:tecnología|inteligencia\sartificial|conectividad|llegada\sdel?\s\w+)|el\s5g))\b[^.;]{{0,60}}?\s(?:proporcionan?|permiten?|facilitan?|abren?|ofrecen?|hacen?\sposible)\s(?=[^.;]{{0,110}}?(?:{_ES}|herramientas|diagnóstic\w+))",
        0.75,
        named=False,
    ),
    # "La comodidad y el temor a contagiarse han motivado a muchos a confiar en la telemedicina"
    _spur(
        "motivado animado llevado empujado convencido",
        rf"(?:^|[.;]\s|[“\"])(?P<what>(?:la\s|el\s|los\s|las\s)[^.;]{{8,200}}?)\s(?:ha|han)\s(?:motivado|animado|llevado|empujado|convencido|impulsado|forzado|obligado)\sa\s[^.;]{{0,60}}?{_ES}",
        0.8,
    ),
    # "La telemedicina demostró su capacidad para reducir costos"
    _spur(
        "capacidad utilidad eficacia",
        rf"{_ES}\s(?:[\wáéíóúñ]+\s)?(?:demostró|ha\sdemostrado|demuestra|mostró|ha\smostrado|probó)\s[^.;]{{0,60}}?(?:capacidad|utilidad|eficacia|potencial|valor)\s(?:para|de|en)\s(?P<what>[^.;]{{8,220}})",
        0.8,
    ),
    _spur(
        "carecen carece",
        r"\b(?P<what>(?:carecen?\sde|no\stienen?)\s(?:acceso\sa\s)?(?:los\s|la\s)?(?:servicios\sde\ssalud|atención\s(?:médica|sanitaria)|médicos?|cobertura|especialistas)\b[^.;,]{0,40})",
        0.75,
        clause=True,
    ),
    _spur(
        "evita evitan",
        r"\b(?P<what>evita[n]?\s(?:saturar|colapsar|acudir|desplazarse|contagios|viajar|esperar)\b[^.;,]{0,60})",
        0.72,
        named=False,
        clause=True,
    ),
    _spur(
        "debe deben",
        r"\b(?:debe|deben)\s(?:gran\sparte\sde\s)?(?:su\s)?(?:auge|éxito|crecimiento|impulso|expansión|desarrollo)\s(?P<what>(?:a\sla|al|a\slos|a\slas)\s[^.;,]{3,80})",
    ),
    _spur(
        "sin",
        rf"\bsin\s(?:la\s|el\s)?(?P<what>{_CRISIS_ES})\b(?=[^.;]{{0,140}}?{_ES})",
        0.75,
    ),
    _spur(
        "valoran aprecian agradecen",
        r"\b(?P<what>(?:los\s)?(?:pacientes|usuarios|médicos|asegurados|clientes)\s(?:[\wáéíóúñ]+\s)?(?:valoran|aprecian|agradecen)\s(?:la\s|el\s|poder\s)?[^.;,]{4,80})",
        clause=True,
    ),
    _spur(
        "apuesta apuestan impulsa promueve",
        rf"\b(?P<what>(?:el\sgobierno|la\sadministración|el\sministerio(?:\s\w+){{0,3}}|los\sgobiernos|las\sautoridades|la\ssanidad\spública)\s(?:[\wáéíóúñ]+\s)?(?<!no\s)(?:apuestan?|impulsan?|promueven?|fomentan?)\s(?=[^.;]{{0,80}}?{_ES})[^.;,]{{4,90}})",
        clause=True,
    ),
)

EUROPEAN_SPURS: tuple[Cause, ...] = (*_GERMAN, *_FRENCH, *_SPANISH)
