"""German, French and Spanish clauses on what care at a distance spares, and what fear makes people seek."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause

__all__ = ["EUROPEAN_BENEFITS"]

_DE = (
    r"(?:tele(?:medizin|sprechstunde|konsultation|monitoring|health)\w*|video(?:sprechstunde|konsultation|behandlung)\w*|fernbehandlung\w*|online-?(?:sprechstunde|behandlung|arzt|medizin|beratung)\w*|e-?health"
    r"|digitale[nrs]?\s(?:\w+\s)?(?:gesundheit\w*|medizin|angebote\w*|anwendungen|lösungen|versorgung))"
)
_FR = (
    r"(?:télé-?(?:consult|médec|surveill|expert|santé|suivi)\w*|e-?santé|santé\s(?:numérique"
    r"|connectée)|(?:consultations?|médecine|soins)\s(?:à\sdistance|en\sligne|vidéo)"
    r"|communications\sà\sdistance)"
)
_ES = (
    r"(?:tele(?:medicina|consultas?|salud|asistencia|monitor\w+)|videoconsultas?|e-?salud"
    r"|salud\sdigital|(?:consultas?|atenci[oó]n|medicina)\s(?:médicas?\s)?(?:a\sdistancia|en\slínea"
    r"|online|virtual(?:es)?|remotas?|por\s\w+))"
)
_ROAD_DE = (
    r"(?:\w*wege?n?|anfahrt\w*|wartezeit\w*|fahrt\w*|reise\w*|wartezimmer\w*|zeit|kosten"
    r"|klinikaufenthalt\w*|krankenhaus\w*|ansteckung\w*|infektion\w*|fahrzeit\w*|arztbesuch\w*"
    r"|versorgungslücke\w*|lücken?|distanzen|entfernungen|ressourcen|personal|geld)"
)
_ROAD_ES = (
    r"(?:desplazamientos?|traslados?|viajes?|tiempos?|filas?|colas?|esperas?|costos?|costes?|dinero"
    r"|gastos?|contagios?|hospitalizaciones|distancias?|brechas?|urgencias|saturación)"
)
_ROAD_FR = (
    r"(?:déplacements?|trajets?|attentes?|délais?|files?|temps|coûts?|dépenses|urgences"
    r"|hospitalisations?|distances?|contaminations?|salles?\sd['’]attente|transports?|inégalités"
    r"|déserts?)"
)


def _driver(stems: str, cue: str, confidence: float = 0.75, *, named: bool = False) -> Cause:
    return cause("driver", "within", stems, cue, confidence=confidence, named=named, clause=True)


EUROPEAN_BENEFITS: tuple[Cause, ...] = (
    # "Patienten sparen sich den Weg zum Arzt"
    _driver(
        "spar erspar entfall vermeid überbrück verkürz entlast",
        rf"\b(?P<what>(?:patient\w*|ärzte|versicherte|menschen|{_DE})\s(?:(?:können|kann|könnten)\s)?(?:sich\s)?(?:(?:damit|so|dadurch)\s)?(?!(?:kein|nicht|kaum))(?:(?:spar(?:en|t)|erspar(?:en|t)|vermeide[nt]|überbrück(?:t|en)|verkürz(?:t|en)|entlaste[nt])\s(?!(?:kein|nicht|kaum))(?:[\wäöüß-]+\s){{0,4}}?{_ROAD_DE}\b[^.;,]{{0,50}}|(?:[\wäöüß-]+\s){{0,3}}?{_ROAD_DE}\b[^.;,]{{0,40}}?\s(?:sparen|ersparen|vermeiden|überbrücken|verkürzen|schließen)))",
    ),
    _driver(
        "entfall entfäll",
        rf"\b(?P<what>entf(?:allen|ällt)\s(?:(?:die|der|das|den|viele|lange)\s)?(?:[\wäöüß-]+\s){{0,3}}?{_ROAD_DE}\b[^.;,]{{0,50}})",
    ),
    # "Telemedizinische Leistungen können die Lücke in der Versorgung schließen"
    _driver(
        "lücke versorgungslücke kosten",
        rf"\b(?P<what>(?:tele\w{{4,}}|{_DE})\b(?:(?!\b(?:nicht|kein\w*|kaum)\b)[^.;]){{0,110}}?\b(?:versorgungs)?lücken?\b[^.;]{{0,70}}?\s?schließ(?:en|t)\b|spar(?:t|en)\s(?:zudem|auch|damit|so|dadurch)\skosten(?:\sein)?\b)",
    ),
    # "Die Patienten versprechen sich davon schnellere Hilfe und kürzere Wege"
    cause(
        "driver",
        "within",
        "versprech erhoff verspricht",
        r"\b(?:patient\w+|ärzte|kliniken|krankenkassen|kassen|versicherte|menschen|versicherer|nutzer)\s(?:versprechen|erhoffen|versprachen|erhofften)\ssich\s(?:(?:davon|dadurch|von\s(?:der\s|den\s)?[\wäöüß-]+)\s)?(?P<what>[^.;]{8,120})",
        confidence=0.78,
        named=True,
    ),
    # "Gefragt, seit sich Patienten nicht mehr in Wartezimmer trauen"
    _driver(
        "seit seitdem weil da",
        rf"{_DE}[^.;,]{{0,60}}?\b(?:gefragt|beliebt\w*|boom\w*|zulauf|aufwind|gewachsen|steigen|steigt|zugenommen|genutzt|wächst)\b[^.;,]{{0,50}},\s(?:seit(?:dem)?|weil|da)\s(?P<what>(?!(?:es|sie|das|wir|ich|man)\s(?:ist|sind|war|hat)\b)[^.;,]{{8,120}})",
        0.78,
    ),
    # "Aus Angst vor Ansteckung meiden viele Patienten die Praxen"
    _driver(
        "angst furcht sorge",
        rf"\baus\s(?P<what>(?:angst|furcht|sorge)\s(?:vor\s|sich\s)?[^.;,]{{4,60}}?)\s(?=(?:meiden|mieden|nutz\w+|wichen|weichen|greifen|gehen|kamen|kommen|bleiben|blieben|trau\w+|verzicht\w+|nicht\smehr|nur\snoch)\b)(?=[^.;]{{0,160}}?(?:{_DE}|prax\w+|sprechstunde\w*|wartezimmer\w*|online|klinik\w*))",
        0.75,
        named=True,
    ),
    # "Par peur de la contamination, les patients se tournent vers la téléconsultation"
    _driver(
        "peur crainte",
        rf"\bpar\s(?P<what>(?:peur|crainte)\s(?:de\s|du\s|des\s|d['’])[^.;,]{{4,60}}?),?\s(?=[^.;]{{0,160}}?{_FR})",
        0.78,
        named=True,
    ),
    _driver(
        "miedo temor",
        rf"\b(?:por|ante)\s(?:el\s)?(?P<what>(?:miedo|temor)\s(?:a\s|al\s|de\s)[^.;,]{{4,60}}?),?\s(?=[^.;]{{0,160}}?{_ES})",
        0.78,
        named=True,
    ),
    # "Mit der Pandemie änderte sich das schlagartig", "La crise a tout changé"
    cause(
        "driver",
        "within",
        "änderte ändert änderten veränderte",
        r"\b(?:mit|durch|seit)\s(?:der\s|dem\s|den\s|die\s|das\s)?(?P<what>[\wäöü-]*(?:pandemie|corona(?:virus|-?krise)?|covid\S*|lockdowns?|gesetz|novelle|reform|e-?rezept)\b[^.;,]{0,30}?)\s(?:ver)?änder(?:te|t|ten)\ssich\s",
        confidence=0.8,
        named=True,
    ),
    cause(
        "driver",
        "within",
        "tout donne todo",
        r"\b(?P<what>(?:la\s|le\s|l['’]|el\s)(?:pandémie|crise(?:\s\w+)?|covid\S*|confinements?|épidémie|pandemia|crisis(?:\s\w+)?|cuarentena|confinamiento|coronavirus)\b[^.;,]{0,30}?)\s(?:a\stout\s(?:changé|bouleversé)|a\schangé\sla\sdonne|lo\scambió\stodo|(?:lo\s)?ha\scambiado\stodo|cambió\s(?:todo|las\sreglas|el\spanorama))\b",
        confidence=0.8,
        named=True,
    ),
    # "recourt aux communications à distance pour réduire les coûts"
    _driver(
        "réduire désengorger limiter diminuer éviter raccourcir désencombrer",
        rf"{_FR}[^.;]{{0,90}}?\s(?:pour|afin\s(?:de|d['’])|permet(?:tent)?\s(?:de|d['’]|\S+\s(?:de|d['’]))|vise(?:nt)?\sà|contribue(?:nt)?\sà)\s?(?P<what>(?:réduire|désengorger|limiter|diminuer|éviter|raccourcir)\s(?:les?\s|la\s|l['’]|des\s|aux\s)?(?:[\wéèêàç-]+\s){{0,3}}?{_ROAD_FR}\b[^.;,]{{0,60}})",
        0.78,
    ),
    _driver(
        "acerca lleva reduce acorta elimina ahorra evita supera rompe",
        rf"{_ES}\s(?:[\wáéíóúñ-]+\s){{0,3}}?(?<!no\s)(?P<what>(?:acerca|lleva)[n]?\s(?:[\wáéíóúñ-]+\s){{0,5}}?(?:a|hasta)\s(?:las\s|los\s|la\s|el\s)?(?:[\wáéíóúñ-]+\s)?(?:zonas|áreas|pueblos|comunidades|pacientes|regiones|lugares|hogares|población)\b[^.;,]{{0,50}}|(?:acorta|elimina|supera|rompe)[n]?\s(?:[\wáéíóúñ-]+\s){{0,4}}?{_ROAD_ES}\b[^.;,]{{0,50}})",
    ),
)
