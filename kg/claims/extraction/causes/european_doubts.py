"""German, French and Spanish clauses on who does not yet know, use or trust care at a distance."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause

__all__ = ["EUROPEAN_DOUBTS"]

_DE = (
    r"(?:tele(?:medizin|sprechstunde|konsultation|monitoring|health)\w*|video(?:sprechstunde|konsultation|behandlung)\w*|fernbehandlung\w*|online-?(?:sprechstunde|behandlung|arzt|apotheke|medizin|beratung)\w*"
    r"|e-?health|e-?rezept\w*|digitale[nrs]?\s(?:\w+\s)?(?:gesundheit\w*|medizin|angebote\w*|anwendungen|lösungen|versorgung|patientenakte)|(?:\w+-)?apps?\b|diga\w?|elektronische[nrs]?\s(?:patientenakte|rezepte?s?)|angebote?s?|thema)"
)
_FR = (
    r"(?:télé-?\w{4,}|e-?santé|santé\s(?:numérique|connectée)|(?:consultations?|médecine"
    r"|soins)\s(?:à\sdistance|en\sligne|vidéo)|dispositifs?|applications?|outils?\snumériques?)"
)
_ES = (
    r"(?:tele\w{4,}|videoconsultas?|e-?salud|salud\sdigital|(?:consultas?|atenci[oó]n"
    r"|medicina)\s(?:médicas?\s)?(?:a\sdistancia|en\slínea|online|virtual(?:es)?|remotas?|por\s\w+))"
)
_FROM_DE = r"(?:^|[.;:]\s|,\s(?:und|aber|doch|denn|da|weil|dass|die)?\s?|\s(?:und|dass|weil|da)\s|[„“\"])"
_FROM_FR = r"(?:^|[.;:]\s|,\s(?:et|mais|car)\s|\s(?:que|mais|et|car)\s|«\s|[“\"])"
_FROM_ES = r"(?:^|[.;:]\s|,\s(?:y|pero|pues)\s|\s(?:que|pero|y|porque)\s|[«“\"])"
_WHO_DE = (
    r"(?:[\wäöü-]*ärzt\w+|ärzt\w+|mediziner\w*|patient\w+|versicherte\w*|menschen|bürger\w*|praxen"
    r"|kliniken|deutsche\w*|senioren|verbraucher\w*|befragte\w*|österreicher\w*|schweizer\w*"
    r"|nutzer\w*)"
)
_WHO_FR = (
    r"(?:médecins?|généralistes|praticiens?|patients?|français(?:es)?|assurés?|soignants?"
    r"|spécialistes?|personnes?|usagers?|professionnels?|seniors|psychologues)"
)
_WHO_ES = (
    r"(?:médicos|pacientes|usuarios|personas|mayores|especialistas|profesionales|españoles|mexicanos"
    r"|ciudadanos|asegurados|hospitales|clínicas|doctores|argentinos|colombianos|peruanos|chilenos)"
)


def _doubt(stems: str, cue: str, confidence: float = 0.76, *, named: bool = True) -> Cause:
    return cause("challenge", "within", stems, cue, confidence=confidence, named=named, clause=True)


_GERMAN = (
    # "Die Akzeptanz bei Ärzten ist derzeit noch sehr gering"
    _doubt(
        (
            "akzeptanz bekanntheit bereitschaft vertrauen nutzung verbreitung nutzungsrate "
            "inanspruchnahme interesse nachfrage zahlungsbereitschaft"
        ),
        r"\b(?P<what>(?:die|das|der)?\s?(?:[\wäöü-]*akzeptanz|bekanntheit(?:sgrad)?|[\wäöü-]*bereitschaft|vertrauen|nutzung(?:srate)?|verbreitung|inanspruchnahme|interesse|nachfrage|durchdringung)\b[^.;]{0,110}?\s(?:ist|sind|bleibt|fällt|war|sei|liegt)\s(?!nicht\b)"
        r"(?:[\wäöüß-]+\s){0,4}?(?:gering\w*|niedrig\w*|schwach\w*|verhalten|überschaubar|begrenzt|mäßig|ausbaufähig|auf\sniedrigem\sniveau))\b",
    ),
    _doubt(
        "akzeptanz bekanntheit bereitschaft vertrauen nutzung verbreitung interesse nachfrage",
        r"\b(?:ist|sind|bleibt|fällt|war)\s(?P<what>(?:die|das)\s(?:[\wäöü-]*akzeptanz|bekanntheit(?:sgrad)?|[\wäöü-]*bereitschaft|vertrauen|nutzung|verbreitung|interesse|nachfrage)\b[^.;]{0,90}?\s(?:gering|niedrig|schwach|verhalten|überschaubar|begrenzt|mäßig))\b",
    ),
    # "Die App auf Rezept ist noch nicht so recht angekommen", "spielen kaum eine Rolle"
    _doubt(
        "angekommen durchgesetzt etabliert bekannt verbreitet",
        rf"(?P<what>\b(?:die\s|das\s|der\s)?[^.;,]{{0,12}}?{_DE}[^.;,]{{0,60}}?\s(?:noch\s|bislang\s|bisher\s|längst\s|lange\s|immer\snoch\s){{1,2}}(?:nicht\s|kaum\s|wenig(?:er)?\s)(?:[\wäöüß-]+\s){{0,3}}?(?:angekommen|durchgesetzt|etabliert|bekannt|verbreitet))\b",
    ),
    _doubt(
        "spielen spielt rolle",
        rf"(?P<what>\b(?:[\wäöüß-]+\s)?{_DE}\b[^.;,]{{0,40}}?\s(?:spiel(?:en|t|ten|te)|scheine|scheint|scheinen)\s[^.;,]{{0,60}}?\b(?:kaum|keine|nur\s(?:eine\s)?(?:untergeordnete|kleine|geringe))\s?(?:eine\s)?rolle)\b",
    ),
    _doubt(
        "verbreitet genutzt bekannt weniger kaum selten",
        rf"(?P<what>\b(?:die\s|das\s|dieses\s|der\s)?(?:[\wäöüß-]+\s)?{_DE}\b[^.;,]{{0,60}}?\s(?:ist|sind|wird|werden|wurden?)\s(?:[^.;,]{{0,50}}?\s)?(?:(?:noch\s|bisher\s|bislang\s|eher\s|verhältnismäßig\s|vergleichsweise\s|relativ\s|nur\s)*(?:wenig(?:er)?|kaum|selten|zögerlich|schleppend))\s(?:verbreitet|genutzt|bekannt|angenommen|eingesetzt|nachgefragt|verordnet|verschrieben))\b",
    ),
    # "Nur knapp 30 Prozent wissen von der Möglichkeit", "bislang nutzt kaum jemand die Apps"
    _doubt(
        "wissen kennen nutzen nutzt bieten kennt vertrauen",
        rf"\b(?P<what>(?:nur|lediglich|gerade\seinmal|erst)\s(?:[\wäöüß-]+\s)?(?:\d[\d.,]*\s?(?:prozent|%)|wenige|jeder?\s\w+|ein\s\w+)\s(?:[\wäöüß-]+\s){{0,5}}?(?:wissen|weiß|kennen|kennt|nutzen|nutzt|nutzten|bieten|vertrauen|haben)\s(?=[^.;]{{0,120}}?{_DE})[^.;]{{4,110}})",
        named=False,
    ),
    _doubt(
        "nutzt kennt nutzen kennen bietet",
        rf"\b(?P<what>(?:nutz(?:t|en)|kenn(?:t|en)|biete[nt])\s(?:[\wäöüß-]+\s)?(?:kaum\s(?:jemand|ein\w?)|nur\swenige)\s(?=[^.;]{{0,100}}?{_DE})[^.;,]{{4,90}})",
    ),
    # "Die Kammern warnten vor der Fernbehandlung", "Viele Ärzte sind skeptisch"
    _doubt(
        "warn kritisier bemängel befürcht fürcht mahn zweifel beklag monier",
        rf"{_FROM_DE}(?P<what>(?:(?:die|viele|manche|einige|der|kritische)\s)?(?:[\wäöüß-]+\s)?(?:[\wäöü-]*(?:kammern?|verbände?|schützer|ärzte|kritiker|mediziner|apotheker|experten|kassen|verbraucherschützer|gewerkschaften|patientenschützer|psychotherapeuten))\s(?:[\wäöüß-]+\s){{0,2}}?(?:warn(?:en|ten|t|te)|kritisier(?:en|ten|t)|bemängel(?:n|ten)"
        rf"|befürchte[nt]\w*|fürchte[nt]\w*|mahn(?:en|ten)|zweifel(?:n|ten)|beklag(?:en|ten)|monier(?:en|ten))\s?(?=[^.;]{{0,140}}?(?:{_DE}|daten|qualität|versorgung))[^.;]{{4,110}}|(?:[\wäöü-]*(?:kammern?|ärzte|mediziner|kritiker|datenschützer))\s(?:warn(?:en|ten)|kritisier(?:en|ten)))(?=[.;,]|$)",
    ),
    _doubt(
        "ressentiments vorurteile ängste misstrauen kritik",
        r"(?:^|[.;:]\s|\b(?:gab\ses|gibt\ses|gab|es\sgibt|bestehen|herrsch(?:t|te))\s)(?P<what>(?:viele\s|große\s|noch\s|erhebliche\s|starke\s|einige\s){0,2}(?:ressentiments|vorurteile|ängste|misstrauen|kritik)\b(?=[^.;]{0,90}\b(?:stand|standen|gegen|gegenüber|bei|unter|wegen|an|bestehen|bleiben))[^.;,]{4,80})",
    ),
    _doubt(
        "angst sorge",
        rf"{_FROM_DE}(?P<what>(?:viele\s|manche\s|die\s)?{_WHO_DE}\s(?:haben|hätten|fürchten)\s(?:[\wäöüß-]+\s)?(?:angst|sorgen?|bedenken),?\s[^.;]{{4,110}})",
    ),
    # "Der Nutzen vieler Apps ist nicht belegt"
    _doubt(
        "nutzen wirksamkeit evidenz mehrwert",
        r"\b(?P<what>(?:der|die|das)\s(?:[\wäöüß-]+\s)?(?:nutzen|wirksamkeit|evidenz|mehrwert|wirkung)\b[^.;,]{0,70}?\s(?:ist|sind|bleibt|sei)\s(?:[\wäöüß-]+\s){0,3}?(?:nicht\s(?:\w+\s)?(?:belegt|nachgewiesen|bewiesen|erwiesen)|fraglich|umstritten|unklar|dünn|strittig))\b",
    ),
)

_FRENCH = (
    # "Peu de médecins pratiquent la téléconsultation"
    _doubt(
        "peu seuls seulement rares trop",
        rf"\b(?P<what>(?:(?:encore\s|trop\s|très\s)?peu\sde\s{_WHO_FR}|rares\ssont\sles\s{_WHO_FR}\squi|seuls?\s\d[\d.,]*\s?%?\s?(?:des\s|de\s)?{_WHO_FR})\s(?:[^.;,]{{0,30}}?\s)?(?:pratiquent|proposent|utilisent|connaissent|recourent|sont|ont|se\ssont|savent)\s?(?=[^.;]{{0,110}}?{_FR})[^.;]{{4,100}})",
    ),
    _doubt(
        "seulement peine",
        rf"(?P<what>\b(?:seulement|à\speine)\s(?:\d[\d\s.,]*)(?:%\s)?[^.;,]{{0,30}}?(?:{_FR}|{_WHO_FR})\b[^.;,]{{0,30}}?\s(?:avaient|ont|sont|étaient|utilisent|pratiquent|proposent|connaissent)\s?(?=[^.;]{{0,90}})[^.;,]{{4,80}})",
        named=False,
    ),
    # "La téléconsultation reste méconnue du grand public", "ne décolle pas"
    _doubt(
        "méconnu connu marginal balbuti confidentiel timide faible sous-utilis anecdot embryonn cantonné",
        rf"{_FROM_FR}(?P<what>(?:la\s|le\s|les\s|l['’])?(?:[\wéèêàç'’-]+\s){{0,3}}?{_FR}\b[^.;,]{{0,50}}?\s(?:reste(?:nt)?|demeure(?:nt)?|est|sont|était)\s(?:encore\s|toutefois\s|très\s|trop\s|largement\s|relativement\s|souvent\s|assez\s|toujours\s){{0,3}}(?:méconnue?s?|peu\s(?:connue?s?|utilisée?s?|répandue?s?|développée?s?|pratiquée?s?|rembours\w+)"
        r"|marginale?s?|balbutiante?s?|confidentiel(?:le)?s?|timides?|sous-utilisée?s?|anecdotiques?|embryonnaires?|mal\s(?:connue?s?|comprise?s?)|cantonnée?s?)\b[^.;,]{0,60})",
    ),
    _doubt(
        "décoll convain séduit pren march",
        rf"{_FROM_FR}(?P<what>(?:l['’]usage|la\s|le\s|l['’]|les\s)[^.;,]{{0,20}}?{_FR}[^.;,]{{0,40}}?\sne\s(?:décolle(?:nt)?|prend|prennent|convain(?:c|quent)|séduit|séduisent|marche(?:nt)?)\s(?:pas|guère|toujours\spas|que\s(?:lentement|timidement|difficilement))\b[^.;,]{{0,40}})",
    ),
    _doubt(
        "confiance adhésion notoriété taux usage recours part",
        r"\b(?P<what>(?:la\sconfiance|l['’]adhésion|la\snotoriété|le\staux\s\w+['’]\w+|l['’]usage|le\srecours|l['’]acceptation)\b[^.;,]{0,70}?\s(?:est|reste|demeure)\s(?:encore\s|toutefois\s|très\s|trop\s|relativement\s|assez\s){0,2}(?:faible|limitée?|bas(?:se)?|timide|marginal|mesurée?|modeste))\b",
    ),
    # "Beaucoup de patients ignorent …", "Les médecins sont encore réticents"
    _doubt(
        "ignor craign redout dénonc critiqu pointent déplor alert inquièt mettent regrett doutent",
        rf"{_FROM_FR}(?P<what>(?:(?:les|des|certains|beaucoup\sde|de\snombreux|plusieurs|nombre\sde|la\splupart\sdes|le|l['’])\s?)(?:[\wéèêàç'’-]+\s){{0,2}}?(?:{_WHO_FR}|syndicats?|ordre|associations?|opposants|détracteurs|critiques|pharmaciens|fédérations?)\b[^.;,]{{0,40}}?\s(?:ignorent|craignent|redoutent|dénoncent|critiquent|déplorent|s['’]inquiètent|s['’]alarment|mettent\sen\sgarde|regrettent|doutent|alertent)\b"
        rf"(?=[^.;]{{0,110}}?(?:{_FR}|médecine|soins|données|qualité|système|dérives?))[^.;]{{4,110}})",
    ),
    _doubt(
        "réticen scepti méfian frileu partag hésit prudent",
        rf"{_FROM_FR}(?P<what>(?:les\s|certains\s|beaucoup\sde\s|de\snombreux\s)(?:[\wéèêàç-]+\s)?(?:{_WHO_FR}|hôpitaux|syndicats|pharmaciens)\s(?:[^.;,]{{0,30}}?\s)?(?:sont|se\smontrent|étaient|restent|demeurent|hésitent)\s(?:encore\s|souvent\s|plutôt\s|toujours\s|parfois\s|très\s|assez\s){{0,2}}(?:réticente?s|sceptiques|méfiante?s|frileu(?:x|ses)|prudente?s|hésitante?s|à\s\w+)\b(?=[^.;]{{0,100}})[^.;,]{{0,70}})",
    ),
)

_SPANISH = (
    # "Pocos pacientes conocen la telemedicina"
    _doubt(
        "pocos pocas solo sólo apenas",
        rf"\b(?P<what>(?:(?:muy\s|todavía\s|aún\s)?poc[oa]s\s{_WHO_ES}|(?:solo|sólo|apenas)\s(?:(?:el\s|un\s)?\d[\d.,]*\s?(?:%|por\sciento)|un[oa]?\s\w+)\s(?:de\s)?(?:los\s|las\s|la\s)?(?:{_WHO_ES}|población|hogares))\s(?:[^.;,]{{0,30}}?\s)?(?:conocen?|usan?|utilizan?|ofrecen?|confían?|tienen?|han?|recurren?|pueden?|cuentan?)\s(?=[^.;]{{0,100}}?(?:{_ES}|internet|acceso))[^.;]{{4,100}})",
    ),
    # "El uso de la telemedicina sigue siendo bajo", "es todavía poco conocida"
    _doubt(
        "baj escas poco limitad reducid incipient desconocid marginal minoritari",
        rf"{_FROM_ES}(?P<what>(?:la\s|el\s|las\s|los\s)?(?:[\wáéíóúñ-]+\s){{0,3}}?{_ES}\b[^.;,]{{0,50}}?\s(?:es|son|sigue[n]?(?:\ssiendo)?|permanece[n]?|continúa[n]?(?:\ssiendo)?|resulta[n]?)\s(?:aún\s|todavía\s|muy\s|relativamente\s|bastante\s|una\s|un\s){{0,3}}(?:baj[oa]s?|escas[oa]s?|poco\s\w+d[oa]s?|limitad[oa]s?|reducid[oa]s?|incipientes?|desconocid[oa]s?|marginal(?:es)?|minoritari[oa]s?)\b[^.;,]{{0,60}})",
    ),
    _doubt(
        "reaci escéptic reticent desconfiad renuent",
        rf"{_FROM_ES}(?P<what>(?:muchos\s|los\s|algunos\s|varios\s|las\s)(?:[\wáéíóúñ-]+\s)?{_WHO_ES}\s(?:[^.;,]{{0,30}}?\s)?(?:se\smuestran|son|están|siguen|eran)\s(?:aún\s|todavía\s|muy\s|algo\s|bastante\s)?(?:reaci[oa]s|escéptic[oa]s|reticentes|desconfiad[oa]s|renuentes)\b[^.;,]{{0,70}})",
    ),
    # "Los colegios médicos advierten de los riesgos"
    _doubt(
        "advier critic alert denunci cuestion tem",
        rf"{_FROM_ES}(?P<what>(?:los\s|las\s|algunos\s|el\s|la\s)(?:[\wáéíóúñ-]+\s){{0,2}}?(?:colegios?|sindicatos?|asociaci[oó]n(?:es)?|expertos|críticos|{_WHO_ES})\b[^.;,]{{0,40}}?\s(?:advierten?|critican?|alertan?|denuncian?|cuestionan?|temen)\s(?=[^.;]{{0,110}}?(?:{_ES}|riesgos?|datos|privacidad|calidad))[^.;]{{4,110}})",
    ),
)

EUROPEAN_DOUBTS: tuple[Cause, ...] = (*_GERMAN, *_FRENCH, *_SPANISH)
