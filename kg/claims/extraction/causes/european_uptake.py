"""German, French and Spanish clauses on how much more care at a distance is used, offered and asked for."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause
from kg.claims.extraction.causes.european_parts import FROM_DE, FROM_ES, FROM_FR

__all__ = ["EUROPEAN_UPTAKE"]

_DE = (
    r"(?:tele(?:medizin|sprechstunde|konsultation|monitoring|health)\w*|video(?:sprechstunde|konsultation|behandlung|call)\w*|fernbehandlung\w*|online-?(?:sprechstunde|behandlung|arzt|apotheke|medizin|beratung|termin|besuch|therapie)\w*"
    r"|e-?health|e-?rezept\w*|digitale[nrs]?\s(?:\w+\s)?(?:gesundheit\w*|medizin|angebote\w*|anwendungen|lösungen|versorgung)|gesundheits-?apps?|diga\w?|onlinebesuche\w*)"
)
_FR = (
    r"(?:télé-?(?:consult|médec|surveill|expert|santé|suivi)\w*|e-?santé|santé\s(?:numérique"
    r"|connectée)|(?:consultations?|médecine|soins|rendez-vous)\s(?:médicaux\s)?(?:à\sdistance"
    r"|en\sligne|vidéo)|applications?\sde\ssanté|objets\sconnectés)"
)
_ES = (
    r"(?:tele(?:medicina|consultas?|salud|asistencia|monitor\w+|psicolog\w+)|videoconsultas?|e-?salud"
    r"|salud\sdigital|(?:consultas?|atenci[oó]n|medicina|citas)\s(?:médicas?\s)?(?:a\sdistancia"
    r"|en\slínea|online|virtual(?:es)?|remotas?|por\s\w+)|apps?\sde\ssalud)"
)
_MORE_DE = (
    r"(?:verdoppel\w*|verdreifach\w*|vervielfach\w*|verzehnfach\w*|vervierfach\w*|gestiegen"
    r"|zugenommen|gewachsen|explodier\w*|angestiegen|in\sdie\shöhe\sgeschnellt|hochgeschnellt)"
)
_WHO_DE = (
    r"(?:[\wäöü-]*ärzt\w+|arzt|mediziner\w*|patient\w*|versicherte\w*|menschen|deutsche\w*"
    r"|österreicher\w*|schweizer\w*|praxen|praxis|kliniken|krankenhaus|krankenhäuser|therapeut\w+"
    r"|senioren|doktor)"
)
_WHO_FR = (
    r"(?:médecins?|généralistes?|praticiens?|patients?|français(?:es)?|assurés?|soignants?"
    r"|spécialistes?|hôpitaux|pharmacies|cliniques|psychologues|québécois|belges|suisses|entreprises"
    r"|mutuelles)"
)
_WHO_ES = (
    r"(?:médicos?|pacientes?|usuarios?|personas|especialistas|profesionales|españoles|mexicanos"
    r"|ciudadanos|hospitales|clínicas|doctores|argentinos|colombianos|peruanos|chilenos|empresas"
    r"|aseguradoras)"
)


def _trend(stems: str, cue: str, *, named: bool = False) -> Cause:
    return cause("trend", "within", stems, cue, confidence=0.76, named=named, clause=True)


_GERMAN = (
    # "Der Einsatz von Telemedizin erfreut sich steigender Nachfrage"
    _trend(
        "erfreu",
        rf"{FROM_DE}(?P<what>[^.;,]{{0,60}}?{_DE}[^.;,]{{0,50}}?\s(?:erfreu(?:t|en|te|ten)\ssich)\s(?:[\wäöüß-]+\s){{0,3}}?(?:nachfrage|beliebtheit|zulaufs?|interesses?|akzeptanz))\b",
    ),
    # "Die Nachfrage nach Videosprechstunden hat sich verdoppelt"
    _trend(
        "nachfrage zahl anzahl nutzung nutzerzahl anteil verbreitung akzeptanz",
        rf"\b(?P<what>(?:die|der)\s(?:nachfrage|zahl|anzahl|nutzung|nutzerzahlen?|anteil|verbreitung|akzeptanz)\s(?:nach|der|von|an|bei|für|des)\s(?:[\wäöüß-]+\s){{0,3}}?{_DE}[^.;]{{0,70}}?\s(?:(?:hat|haben|ist|sind|habe)\s[^.;]{{0,70}}?{_MORE_DE}|stieg\w*|wuchs|wächst|steigt|nimmt\s(?:[\wäöüß-]+\s){{0,3}}?zu|nahm\s(?:[\wäöüß-]+\s){{0,4}}?zu|explodierte|verdoppelte|verdreifachte|vervielfachte|schnellte)(?:\s[^.;,]{{0,60}})?)",
    ),
    _trend(
        "verdoppelung verdopplung verdreifachung verzehnfachung anstieg zunahme zuwachs",
        rf"\b(?P<what>(?:eine?n?\s|die\s|der\s|den\s)?(?:[\wäöüß-]+\s)?(?:verdopp(?:e)?lung|verdreifachung|verzehnfachung|vervielfachung|anstieg|zunahme|zuwachs)\s(?:der|bei|an|des|von|nach)\s(?:[\wäöüß-]+\s){{0,3}}?{_DE}[^.;,]{{0,40}})",
    ),
    # "Immer mehr Patienten lassen sich per Video behandeln", "jeder zweite Arzt hat Erfahrungen mit der
    # Telemedizin"
    _trend(
        "immer mehr zunehmend jede jeder",
        rf"{FROM_DE}(?P<what>(?:immer\smehr|zunehmend|mehr\sund\smehr|(?:fast\s|inzwischen\s|rund\s|bereits\s)?jede[rs]?\s(?:zweite|dritte|vierte|fünfte)[nr]?|(?:über|mehr\sals|fast|rund|knapp)\s(?:die\shälfte|zwei\sdrittel|ein\sdrittel|drei\sviertel)\sder)\s(?:[\wäöüß-]+\s){{0,2}}?{_WHO_DE}\b(?!\s(?:nicht|kein))(?=[^.;]{{0,110}}?(?:{_DE}|per\svideo|online|digital\w*))[^.;,]{{6,110}})",
    ),
)

_FRENCH = (
    # "Le nombre de téléconsultations a été multiplié par dix"
    _trend(
        "nombre volume demande usage recours utilisation part",
        rf"\b(?P<what>(?:le\snombre|le\svolume|la\sdemande|l['’]usage|le\srecours|l['’]utilisation|la\spart|les\sdemandes)\s(?:total\s)?(?:de\s|des\s|d['’]|à\s|en\s)(?:la\s|l['’])?(?:[\wéèêàç-]+\s){{0,2}}?{_FR}[^.;]{{0,60}}?\s(?:(?:a|ont|avait)\s(?:été\s|plus\sque\s|presque\s|littéralement\s|fortement\s|encore\s){{0,2}}(?:multiplié|augmenté|doublé|triplé|explosé|bondi|progressé|grimpé|crû|décuplé|quadruplé)"
        r"|explose|bondit|double|triple|progresse|augmente|ne\scesse\s(?:de|d['’])\s?\w+|est\spassé)\b(?:\s[^.;,]{0,60})?)",
    ),
    _trend(
        "téléconsultations consultations télémédecine télésurveillance",
        rf"{FROM_FR}(?P<what>(?:les\s|la\s|l['’])?{_FR}[^.;,]{{0,40}}?\s(?:a|ont|avait|avaient)\s(?:[\wéèêàç-]+\s){{0,2}}?(?:explosé|bondi|décollé|doublé|triplé|décuplé|été\smultipliée?s?|progressé|pris\sson\senvol|connu\sun\w*\s\w+)\b(?:\s[^.;,]{{0,60}})?)",
    ),
    # "Près d'un médecin sur deux pratique désormais la téléconsultation"
    _trend(
        "plus près moitié majorité un tiers",
        rf"{FROM_FR}(?P<what>(?:(?:près|plus)\s(?:d['’]|de\s)(?:une?\s{_WHO_FR}\ssur\s\w+|la\smoitié\sdes\s{_WHO_FR})|(?:la\smoitié|un\stiers|la\smajorité|les\sdeux\stiers|la\splupart)\sdes\s{_WHO_FR}|une?\s{_WHO_FR}\ssur\s\w+|de\splus\sen\splus\sd(?:e\s|['’]){_WHO_FR})\s(?:[\wéèêàç'’-]+\s){{0,2}}?(?:pratiquent?|utilisent?|proposent?|recour(?:t|ent)|ont|a|consultent?|est|sont|se)\s(?!pas\b)(?=[^.;]{{0,90}}?(?:{_FR}|à\sdistance|en\sligne))[^.;,]{{4,90}})",
    ),
)

_SPANISH = (
    # "El número de teleconsultas se multiplicó por diez"
    _trend(
        "número cantidad demanda uso utilización volumen adopción",
        rf"\b(?P<what>(?:el\snúmero|la\scantidad|la\sdemanda|el\suso|la\sutilización|el\svolumen|la\sadopción)\s(?:de\s|del\s)(?:la\s|las\s|los\s)?(?:[\wáéíóúñ-]+\s){{0,2}}?{_ES}[^.;]{{0,60}}?\s(?<!no\s)(?:se\s)?(?:ha\s|han\s)?(?:multiplic(?:ó|ado)|aument(?:ó|ado|a)|crec(?:ió|ido|e)|duplic(?:ó|ado)|triplic(?:ó|ado)|dispar(?:ó|ado)|increment(?:ó|ado)|sub(?:ió|ido))\b(?:\s[^.;,]{{0,60}})?)",
    ),
    _trend(
        (
            "crecieron aumentaron multiplicaron duplicaron triplicaron dispararon creció aumentó "
            "multiplicado crecido duplicado disparado"
        ),
        rf"{FROM_ES}(?P<what>(?:las\s|la\s|los\s)?{_ES}[^.;,]{{0,40}}?\s(?<!no\s)(?:se\s)?(?:han?\s)?(?:crecieron|aumentaron|multiplicaron|duplicaron|triplicaron|dispararon|creció|aumentó|multiplicado|crecido|duplicado|disparado|aumentado)\b(?:\s[^.;,]{{0,60}})?)",
    ),
    # "Uno de cada dos médicos ya ofrece videoconsultas"
    _trend(
        "cada más mitad mayoría tercio",
        rf"{FROM_ES}(?P<what>(?:un[oa]\sde\scada\s\w+\s{_WHO_ES}|(?:más\sde\s|casi\s|cerca\sde\s)?(?:la\smitad|un\stercio|dos\stercios|la\smayoría)\sde\s(?:los|las)\s{_WHO_ES}|cada\svez\smás\s{_WHO_ES})\s(?:[\wáéíóúñ-]+\s){{0,2}}?(?:ofrecen?|usan?|utilizan?|prefieren?|recurren?|han?|están?|optan?|acuden?|consultan?|buscan?|ya)\s(?=[^.;]{{0,90}}?(?:{_ES}|a\sdistancia|en\slínea|virtual\w*|digital\w*))[^.;,]{{4,90}})",
    ),
)

EUROPEAN_UPTAKE: tuple[Cause, ...] = (*_GERMAN, *_FRENCH, *_SPANISH)
