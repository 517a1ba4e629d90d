"""German, French and Spanish clauses on what speaks for care at a distance, and what against it."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause
from kg.claims.extraction.causes.european_parts import FROM_DE, FROM_ES, FROM_FR, told_state

__all__ = ["EUROPEAN_PROS"]

_DE = (
    r"(?:tele(?:medizin|sprechstunde|konsultation|monitoring|health)\w*|telmed-?\w*"
    r"|video(?:sprechstunde|konsultation|behandlung)\w*|fernbehandlung\w*|online-?(?:sprechstunde"
    r"|behandlung|arzt|apotheke|medizin|beratung)\w*|(?:beratung|behandlung)\s(?:auf"
    r"|aus\sder)\s(?:distanz|ferne)|e-?health|e-?rezept\w*|digitale[nrs]?\s(?:\w+\s)?(?:gesundheit\w*"
    r"|medizin|angebote\w*|anwendungen|lösungen|versorgung|patientenakte)|gesundheits-?apps?)"
)
_FR = (
    r"(?:télé-?(?:consult|médec|surveill|expert|santé|suivi)\w*|e-?santé|santé\s(?:numérique"
    r"|connectée)|(?:consultations?|médecine|soins|services)\s(?:médicaux\s)?(?:à\sdistance|en\sligne"
    r"|vidéo|virtuel\w*))"
)
_ES = (
    r"(?:tele(?:medicina|consultas?|salud|asistencia|monitor\w+)|videoconsultas?|e-?salud"
    r"|salud\sdigital|healthtech|(?:consultas?|atenci[oó]n|medicina)\s(?:médicas?\s)?(?:a\sdistancia"
    r"|en\slínea|online|virtual(?:es)?|remotas?))"
)


def _pro(kind: str, stems: str, cue: str, confidence: float = 0.8) -> Cause:
    return cause(kind, "within", stems, cue, confidence=confidence, named=True)


_LISTED = (
    # "Der Vorteil des Modells: günstigere Prämien", "Les avantages de la téléconsultation : …"
    *(
        _pro(
            kind,
            stems,
            rf"(?:^|[.;]\s|\s)(?:(?:der|die|ein|eine|weitere|weiterer)\s)?(?:[\wäöüß-]+\s)?(?:{nouns})\s(?:der|des|von|für|einer|bei\sder)\s(?:[\wäöüß-]+\s){{0,2}}?{_DE}(?:\s(?:liegt|liegen)\sauf\sder\shand)?(?::\s|\s(?:ist|sind|war|liegt\sin|liegen\sin|bestehen\sin|besteht\sin)\s(?:auch\s|vor\sallem\s|unter\sanderem\s)?,?\s?)(?P<what>(?!(?:groß|klar|bekannt|offensichtlich|dass|vielfältig|enorm)\b)[^.;]{{4,160}})",
        )
        for kind, stems, nouns in (
            ("driver", "vorteil pluspunkt nutzen stärke", r"vorteile?n?|pluspunkte?|stärken?"),
            ("challenge", "nachteil schwäche schattenseite", r"nachteile?n?|schwächen?|schattenseiten?"),
        )
    ),
    *(
        _pro(
            kind,
            stems,
            rf"\b(?:{nouns})\s(?:de\s|d['’]|du\s|des\s|qu['’]offre\s)(?:la\s|l['’]|le\s)?(?:[\wéè]+\s)?{_FR}(?:\s[^.;:,]{{0,20}}?)?(?:\s?:\s|,\s(?:c['’]est|on\strouve|on\speut\sciter|figurent|citons)\s|\s(?:est|sont|réside\sdans|figurent)\s)(?P<what>(?!(?:nombreu|évident|clair|multiples|connus|que\b))[^.;]{{4,160}})",
        )
        for kind, stems, nouns in (
            ("driver", "avantage atout bénéfice intérêt", r"avantages?|atouts?|bénéfices"),
            ("challenge", "inconvénient limite désavantage", r"inconvénients?|désavantages?"),
        )
    ),
    *(
        _pro(
            kind,
            stems,
            rf"\b(?:{nouns})\s(?:de\s|del\s|que\sofrece\s)(?:la\s|las\s|el\s)?{_ES}(?:\s(?:son|es)\s(?:claras?|evidentes?|muchas|varias))?(?::\s|\s(?:es|son|está|están|figuran?|destacan?|se\sencuentran?)\s)(?P<what>(?!(?:clar|evident|muchas|varias|que\b|much))[^.;]{{4,160}})",
        )
        for kind, stems, nouns in (
            ("driver", "ventaja beneficio", r"ventajas?|beneficios"),
            ("challenge", "desventaja inconveniente", r"desventajas?|inconvenientes?"),
        )
    ),
)

_GERMAN = (
    # "Dafür sparen die Versicherten Prämien", "lassen sich massiv Kosten sparen", "um Kosten zu senken"
    told_state(
        "driver",
        "spar senk kosten prämien",
        r"\b(?P<what>(?:lass(?:en|t)\ssich|lässt\ssich)\s(?:[\wäöüß-]+\s){0,2}?(?:kosten|zeit|geld|ressourcen|wege|prämien)\s(?:einsparen|sparen|senken|reduzieren|vermeiden)|(?:spar(?:en|t))\s(?:sie|versicherte|die\sversicherten|patienten|die\skassen|kassen)\s(?:[\wäöüß-]+\s)?(?:prämien|kosten|zeit|geld)|um\s(?:[\wäöüß-]+\s)?(?:kosten|prämien|ausgaben|wartezeiten|klinikaufenthalte|praxen|notaufnahmen)\s(?:zu\s(?:sparen|senken|reduzieren|vermeiden|verkürzen|entlasten)|einzusparen))\b",
        0.75,
    ),
    _pro(
        "driver",
        "zuge rahmen folge",
        rf"\bim\s(?:zuge|gefolge)\s(?:der\s|des\s)(?P<what>[^.;,]{{4,60}}?)\s(?=(?:entsteh|wächst|wachs|nimmt|gewinn|hat|haben|werden|wird|boom|rück|setz)\w*)(?=[^.;]{{0,120}}?(?:{_DE}|distanz|medizin\w*|online))",
        0.76,
    ),
    # "hat einen festen Platz im Gesundheitswesen"
    told_state(
        "trend",
        "platz bestandteil standbein",
        rf"{FROM_DE}(?P<what>[^.;,]{{0,40}}?{_DE}[^.;,]{{0,40}}?\s(?:hat|haben|ist|sind)\s[^.;,]{{0,40}}?(?:(?:einen\s)?festen?\s(?:platz|bestandteil)|fester?\sbestandteil|nicht\smehr\swegzudenken)\b[^.;,]{{0,50}})",
    ),
    told_state(
        "trend",
        "bieten bietet nutzen",
        rf"\b(?P<what>\d+\s(?:der|von)\s(?:insgesamt\s|rund\s|den\s)?\d+\s(?:[\wäöü-]*(?:versicherer\w*|kassen|kliniken|krankenhäuser\w*|praxen|apotheken|ärzte\w*))\s(?:bieten|nutzen|haben|setzen)\s(?=[^.;]{{0,90}}?{_DE})[^.;,]{{4,80}})",
        named=False,
    ),
    told_state(
        "opportunity",
        "chance chancen türen",
        r"\b(?P<what>öffne[nt]\ssich\s(?:[^.;,]{0,60}?\s)?(?:eine?\s|neue\s|große\s)*(?:chancen?|türen?|märkte?|perspektiven?))\b(?=[^.;]{0,80})",
    ),
    told_state(
        "challenge",
        "häuf mehr klagen beklag kritik überlast",
        rf"{FROM_DE}(?P<what>(?:[^.;,]{{0,30}}?\s)?(?:häufen|mehren)\ssich\s(?:die\s)?(?:klagen|beschwerden|kritik|probleme|zweifel)\b[^.;,]{{0,60}}|(?:patienten|betroffene|versicherte|ärzte|kunden|nutzer)\s(?:beklagen|berichten\svon|bemängeln|kritisieren)\s(?:[^.;,]{{0,40}}?)(?:wartezeit\w*|überlast\w*|qualität\w*|aufwand|technik\w*|vergütung|bürokratie|probleme\w*)\b[^.;,]{{0,40}})",
    ),
)

_FRENCH = (
    told_state(
        "trend",
        "intégrante vent secteur ouverts enclins nombreux",
        rf"{FROM_FR}(?P<what>(?:les\s|la\s|l['’]|le\s)?(?:[\wéèêàç'’-]+\s){{0,4}}?(?:{_FR}|secteur|filière|services?\svirtuels?)[^.;]{{0,50}}?\s(?:(?:fait|font)\s(?:désormais\s|aujourd['’]hui\s|maintenant\s)?partie\sintégrante|(?:a|ont)\sle\svent\s(?:en\spoupe|dans\sles\svoiles))\b[^.;,]{{0,60}}|(?:les\s)(?:canadiens|français|québécois|patients|belges|suisses|médecins|consommateurs|assurés)\s(?:sont|se\smontrent)\s(?:de\splus\sen\splus\s)(?:ouverts|enclins|nombreux|prêts|favorables|réceptifs)\s(?:à|pour)[^.;,]{{4,80}})",
    ),
    _pro(
        "driver",
        "nourri aliment port",
        rf"(?:{_FR}|croissance|essor|secteur|industrie|demande)\b[^.;]{{0,70}}?\b(?:nourrie?s?|alimentée?s?|entretenue?s?)\s(?:également\s|aussi\s|en\spartie\s|notamment\s)?par\s(?:la\s|le\s|les\s|l['’])?(?P<what>[^.;]{{4,160}})",
    ),
    told_state(
        "driver",
        "étend introduit couvr assouplit ouvert créé",
        rf"\b(?P<what>(?:le\sgouvernement|les\sgouvernements|québec|l['’]état|les\sautorités|le\sministère|la\sramq|les\srégimes(?:\s(?:d['’]|de\s|publics?\s|privés?\s)[\w'’]+)?|les\sassureurs|les\semployeurs|les\smutuelles|les\scomplémentaires)\s(?:(?:a|ont)\s(?:\w+ment\s)?(?:étendu|introduit|élargi|instauré|créé|ouvert|levé|assoupli|accéléré)|couvrent|remboursent|proposent|étend|élargit|étendent)\s(?!pas)(?=[^.;]{{0,130}}?{_FR})[^.;,]{{4,110}})",
        0.75,
    ),
    _pro(
        "driver",
        "représent constitu extension arrivée",
        rf"(?:^|[.;]\s|,\s|\bque\s)(?P<what>(?:la\s|le\s|l['’])(?:pandémie|crise\s\w+|extension|généralisation|arrivée|hausse|pénurie|baisse|vieillissement)\b[^.;,]{{0,80}}?)\s(?:a\s|ont\s)?(?:représenté|constitué|favorisé|nourri|dopé|représente|constitue|favorise|propulsé|permis)\s(?=[^.;]{{0,90}}?(?:{_FR}|occasion|aubaine|opportunité|essor|croissance))",
        0.78,
    ),
    told_state(
        "challenge",
        "pose menac fragilis risqu tout",
        rf"{FROM_FR}(?P<what>(?=[^.;]{{0,110}}?{_FR})(?:l['’]essor|la\scroissance|le\sdéveloppement|la\s|l['’]|les\s|cette\s)[^.;,]{{3,70}}?\s(?:pose(?:nt)?|soulève(?:nt)?|menace(?:nt)?|fragilise(?:nt)?|inquiète(?:nt)?|continue\sde\sposer|fait\scraindre|suscite(?:nt)?\sdes\s(?:craintes|inquiétudes|critiques))\b[^.;,]{{4,90}}|on\sne\speut\spas\stout\s(?:faire|soigner|traiter)\b[^.;,]{{0,60}})",
    ),
    told_state(
        "driver",
        "personnes français canadiens sur souhait voudr veul",
        rf"\b(?P<what>(?:\w+\s(?:personnes?|français|canadiens|patients?|québécois)\ssur\s\w+|\d[\d.,]*\s?%\sdes\s[\wéèêàç]+|les\s(?:canadiens|français|patients|québécois|assurés))\s(?:souhaite(?:nt|raient)?|voudraient|veulent|aimeraient|réclament|demandent|se\sdisent\sprêts?\sà)\s(?=[^.;]{{0,90}}?(?:{_FR}|en\sligne|à\sdistance|vidéo|numérique\w*))[^.;,]{{4,90}})",
        0.75,
    ),
)

_SPANISH = (
    told_state(
        "trend",
        "confían confiando apuest comienza empieza cada",
        rf"{FROM_ES}(?P<what>(?:los\s|las\s)(?:inversionistas|inversores|fondos|empresas|aseguradoras|hospitales|pacientes|médicos|usuarios)\s(?:[\wáéíóúñ]+\s)?(?:confían|están\sconfiando|apuestan|están\sapostando|se\sinteresan|recurren|optan|invierten)\s(?:cada\svez\smás)\b(?=[^.;]{{0,110}}?(?:{_ES}|digital\w*))[^.;,]{{4,90}}|(?:la\s|las\s)?{_ES}\s(?:[\wáéíóúñ]+\s)?(?:comienza[n]?|empieza[n]?)\sa\s(?:ser|usarse|consolidarse|generalizarse|extenderse|ganar|imponerse)\b[^.;,]{{0,60}})",
    ),
    told_state(
        "trend",
        "creció crecido multiplicó triplicó duplicó trimestre año récord mejor",
        rf"{FROM_ES}(?P<what>(?:la\s|el\s)(?:industria|sector|mercado|inversi[oó]n|uso|demanda)\s(?:[\wáéíóúñ]+\s){{0,3}}?{_ES}?[^.;,]{{0,20}}?\s(?:creció|ha\screcido|se\smultiplicó|se\striplicó|se\sduplicó)\s(?=[^.;]{{0,40}}?(?:\d|doble|triple|récord))[^.;]{{3,70}}|el\s(?:[\wáéíóúñ]+\s)?(?:trimestre|semestre|año)\b[^.;,]{{0,40}}?\s(?:ha\ssido|fue)\s(?:el\s)?(?:mejor|récord|de\s(?:mayor|más))\b(?=[^.;]{{0,90}}?(?:{_ES}|startups?))[^.;,]{{0,80}})",
        named=False,
    ),
    told_state(
        "challenge",
        "plantea enfrenta afronta presenta",
        rf"{FROM_ES}(?P<what>(?:el\ssistema(?:\sde\ssalud)?(?:\s[\wáéíóúñ]+)?|el\ssector|el\spaís|el\smercado|la\sindustria)\s(?:[\wáéíóúñ]+\s)?(?:plantea|presenta|impone)\s(?:[\wáéíóúñ]+\s)?(?:retos|desafíos|dificultades|barreras|obstáculos)\b[^.;,]{{0,80}})",
    ),
    told_state(
        "restraint",
        "incentivos",
        r"\b(?P<what>(?:las\s|los\s)[^.;,]{3,50}?\sno\s(?:tienen|ven|encuentran)\s(?:los\s|suficientes\s|ningún\s)?(?:incentivos?|estímulos?|interés)\b[^.;,]{0,70})",
        0.8,
    ),
    cause(
        "challenge",
        "after",
        "enfrenta afronta retos desafíos",
        rf"{_ES}\s(?:[\wáéíóúñ]+\s){{0,3}}?(?:enfrenta[n]?|afronta[n]?|encara[n]?|tiene[n]?)\s(?:aún\s|todavía\s)?(?:varios|grandes|importantes|numerosos|diversos|múltiples)\s(?:retos|desafíos|obstáculos),?\s(?:como|entre\sellos|tales\scomo)\s(?:la\s|el\s|los\s|las\s)?",
        confidence=0.85,
        named=True,
    ),
    _pro(
        "driver",
        "favorece favorecen llevar benefician",
        rf"(?:^|[.;]\s)(?P<what>(?:la\s|el\s|los\s|las\s)[^.;]{{8,160}}?)\s(?:favorece[n]?|beneficia[n]?|tendrían\sque\sllevar|alienta[n]?|respalda[n]?)\s(?:a\s)?(?:la\s|las\s|el\s)?{_ES}",
    ),
)

EUROPEAN_PROS: tuple[Cause, ...] = (*_LISTED, *_GERMAN, *_FRENCH, *_SPANISH)
