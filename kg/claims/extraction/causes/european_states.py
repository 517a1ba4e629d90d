"""German, French and Spanish clauses on the state of the field: it booms, some enter it, others hold back."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause

__all__ = ["EUROPEAN_STATES"]

_CHAMP = (
    r"(?:télé\w{4,}|e-?santé|santé\s(?:numérique|connectée|digitale)|(?:consultations?|médecine|soins|rendez-vous)\s(?:médicaux\s)?(?:à\sdistance|en\sligne|vidéo|virtuel\w*)"
    # "Le secteur de la boulangerie" is another one.
    r"|(?:marché|secteur|filière)(?!\s(?:de\sla\s|de\sl['’]|du\s|des\s|d['’]|de\s)(?!(?:[\wéèê-]+\s)?(?:santé|soins?|télé|e-?santé|médec|médic|numéri|digit|health|consult|rendez|assur|pharma)))|healthtech|medtech)"
)
_CAMPO = (
    r"(?:tele(?:medicina|consultas?|salud|asistencia|farmacia|monitorización)|e-?(?:salud|health)|salud\s(?:digital|electrónica|móvil|conectada)|(?:consultas?|atención|medicina|citas?)\s(?:médicas?\s)?(?:a\sdistancia"
    r"|en\slínea|virtual(?:es)?|remotas?|online|por\s\w+)|videoconsultas?"
    r"|(?:mercado|sector)(?!\s(?:de\sla\s|del\s|de\slos\s|de\slas\s|de\s)(?!(?:[\wáéíóúñ-]+\s)?(?:salud|sanit|tele|e-?salud|e-?health|medic|médic|digit|health|consult|citas?|atenci|segur|farma)))|health-?tech)"
)
_FELD = (
    r"(?:tele(?:medizin\w*|monitoring|sprechstunden?|konsultation\w*)|videosprechstunden?|online-?(?:sprechstunden?|arzt\w*|apotheken?|medizin)|digitale[nrs]?\s(?:gesundheit\w*|medizin|health)|fernbehandlung\w*|branche|[\wäöü-]*markt"
    r"|digital\shealth|e-?health|gesundheits-?apps?|sektor)"
)
_EN_PLEIN = (
    r"(?:est|sont|reste|restent|était)\s(?:\w+\s){0,2}?(?:en\s(?:pleine?\s(?:expansion|essor|boom|croissance|développement|ébullition|effervescence|mutation|explosion)|forte\s(?:croissance|progression|hausse|expansion)|plein\sboom)"
    r"|[^.;,]{0,30}?l['’]un\sdes\s(?:secteurs|marchés|segments|domaines)\sles\splus\s\w+|en\svoie\sde\sconsolidation|promise?s?\sà\sun\s(?:grand|bel|brillant)\savenir)"
)
_CONNAIT = (
    r"(?:conna(?:ît|issent|issait)|a\sconnu|ont\sconnu|vi(?:t|vent)|enregistr(?:e|ent)|affich(?:e|ent))\s(?:[\wéèê-]+\s)?(?:une?|des|l['’])\s?(?:[\wéèê-]+\s){0,3}?(?:essor|boom|croissance|engouement|succès"
    r"|développement|progression|explosion|accélération|expansion)"
)
_EN_AUGE = (
    r"(?:(?:está|están|sigue|siguen|se\sencuentra|se\sencuentran)\s(?:\w+\s)?en\s(?:plen[oa]\s|constante\s|continu[oa]\s|franc[oa]\s)?(?:auge|expansión|crecimiento|boom|ebullición|efervescencia|transformación)"
    r"|(?:vive|viven|vivía|vivió|vivieron|experimentó|experimentaron|registró|experimenta|experimentan|ha\sexperimentado|han\sexperimentado|está\sexperimentando|están\sexperimentando|registra|registran|atraviesa)\s(?:un|una|su)\s(?:[\wáéíóúñ-]+\s){0,2}?(?:auge|boom|crecimiento"
    r"|momento|expansión|aumento|impulso|explosión|transformación|revolución|salto)"
    r"|(?:gana|ganan)\s(?:cada\svez\smás\s)?terreno|(?:cobra|cobran)\s(?:cada\svez\smás\s)?(?:fuerza|protagonismo|importancia)|ha\sllegado\spara\squedarse|(?:llegó|vino)\spara\squedarse|se\s(?:abre|abren)\spaso"
    r"|(?:es|son)\s(?:hoy\s)?uno\sde\slos\s(?:sectores|mercados|segmentos)\s(?:más|con\smayor|que\smás)\s\w+|se\s(?:consolida|consolidan|ha\sconsolidado|han\sconsolidado)\b|no\spara\sde\screcer)"
)
_IM_KOMMEN = (
    r"(?:boom(?:t|en|te|ten)\b|(?:ist|sind|befinde[nt]\ssich)\s(?:weiter\s|weiterhin\s)?(?:auf\sdem\svormarsch|im\s(?:aufwind|aufschwung|kommen))|erleb(?:t|en|te|ten)\s(?:\w+\s){0,3}?(?:einen?\s)?(?:\w+\s){0,2}?(?:boom|aufschwung"
    r"|hype|nachfrageschub|schub|durchbruch|zulauf)|wächst\s(?:rasant|stark|kräftig|schnell|weiter)|wachsen\s(?:rasant|stark|kräftig)|(?:wird|werden)\s(?:immer\s|zunehmend\s)(?:beliebter|wichtiger|populärer|stärker\sgenutzt)"
    r"|(?:ist|sind|gehör(?:t|en))\s[^.;,]{0,30}?(?:eine[rs]?\s(?:der|des)|zu\sden)\s(?:am\sschnellsten\swachsenden|dynamischsten|wachstumsstärksten)|setz(?:t|en)\ssich\s(?:[\wäöüß-]+\s){0,3}?durch\b)"
)
_TOUS = (
    r"(?:tou(?:te)?s\sles|les(?:\s(?:grands|grandes|principaux|principales))?|la\splupart\sdes"
    r"|de\snombreu(?:x|ses)|plusieurs|de\splus\sen\splus\sd(?:e\s|['’])|certaine?s)"
)
_TODOS = (
    r"(?:tod[oa]s\sl[oa]s|l[oa]s(?:\s(?:grandes|principales))?|la\smayoría\sde\sl[oa]s|much[oa]s"
    r"|numeros[oa]s|cada\svez\smás|vari[oa]s|algun[oa]s|divers[oa]s|casi\stod[oa]s\sl[oa]s)"
)
_ALLE = (
    r"(?:alle\s(?:großen|gesetzlichen|privaten)?|viele|zahlreiche|mehrere|die\s(?:meisten|großen)"
    r"|immer\smehr|auch\s(?:große|andere)|fast\salle)"
)
_QUI = (
    r"(?:assureurs|mutuelles|acteurs|entreprises|start-?ups|groupes|médecins|praticiens|hôpitaux"
    r"|cliniques|plate-?formes|laboratoires|pharmacies|patients|Français|banques|opérateurs|géants"
    r"|fonds|investisseurs)"
)
_QUIEN = (
    r"(?:aseguradoras|mutuas|empresas|compañías|startups|grupos|médicos|hospitales|clínicas"
    r"|plataformas|laboratorios|farmacias|pacientes|bancos|telecos|operadoras|gigantes|fondos"
    r"|inversores|usuarios|entidades|tecnológicas|farmacéuticas)"
)
_WER = (
    r"(?:[\wäöü-]*(?:versicherer|kassen|versicherungen)|unternehmen|konzerne|start-?ups|ärzt\w+"
    r"|praxen|kliniken|krankenhäuser|apotheken|patient\w+|anbieter|investoren|banken|tech-?\w+"
    r"|menschen|deutsche|versicherte)"
)


def _trend(stems: str, cue: str, *, named: bool = True) -> Cause:
    return cause("trend", "within", stems, cue, confidence=0.76, named=named, clause=True)


def _doubt(stems: str, cue: str) -> Cause:
    return cause("challenge", "within", stems, cue, confidence=0.76, named=True, why=True, clause=True)


EUROPEAN_STATES: tuple[Cause, ...] = (
    # "Le marché des rendez-vous en ligne est en pleine expansion", "la filière connaît un essor rapide"
    _trend(
        (
            "secteurs marchés segments domaines consolid expansion essor boom croissance développement "
            "ébullition effervescence mutation explosion "
            "progression hausse avenir engouement succès accélération"
        ),
        rf"(?:^|[.;:—–]\s|,\s(?:et|mais|car)\s|\bque\s|[«“\"]\s?)(?P<what>(?:la\s|le\s|les\s|l['’]|ce\s|cette\s)?(?:[\wéèêàç'’-]+\s){{0,3}}?{_CHAMP}\b[^.;,]{{0,60}}?\s(?:{_EN_PLEIN}|{_CONNAIT})\b(?:\s[^\s.;,]+){{0,9}})",
    ),
    _trend(
        (
            "auge expansión crecimiento boom ebullición efervescencia transformación momento aumento "
            "impulso explosión revolución salto terreno fuerza protagonismo importancia quedarse paso "
            "consolid crecer"
        ),
        rf"(?:^|[.;:—–]\s|,\s(?:y|pero|pues)\s|\bque\s|[«“\"]\s?)(?P<what>(?:la\s|el\s|los\s|las\s|este\s|esta\s)?(?:[\wáéíóúñ'-]+\s){{0,3}}?{_CAMPO}\b[^.;,]{{0,60}}?\s{_EN_AUGE}(?:\s[^\s.;,]+){{0,9}})",
    ),
    _trend(
        (
            "dynamischsten wachsenden wachstumsstärksten boom vormarsch aufwind aufschwung kommen hype "
            "nachfrageschub schub durchbruch zulauf wächst "
            "wachsen beliebter wichtiger populärer genutzt durch"
        ),
        rf"(?:^|[.;:—–]\s|,\s(?:und|aber|doch|denn)\s|\bdass\s|[„“\"])(?P<what>(?:die\s|der\s|das\s)?(?:[\wäöüß-]+\s){{0,3}}?{_FELD}\b[^.;,]{{0,50}}?\s{_IM_KOMMEN}(?:\s[^\s.;,]+){{0,9}})",
    ),
    # "L'assurance maladie la rembourse", "la seguridad social cubre la teleconsulta"
    *(
        cause("driver", "within", stems, cue, confidence=0.75, named=True, why=True, clause=True)
        for stems, cue in (
            (
                "rembours prend prennent couvre couvrent finance",
                (
                    r"(?:^|[.;:,«]\s?|\s(?:et|que|car|depuis\sque)\s|qu['’])(?P<what>(?:l['’]assurance[\s-]maladie|la\ssécurité\ssociale|la\ssécu|la\s(?:cnam|ramq)|l['’](?:inami|état)|les\smutuelles|la\scaisse)\s"
                    r"(?:(?:la|le|les|désormais|aussi)\s){0,2}(?:rembourse(?:nt)?|pren(?:d|nent)\sen\scharge|couvre(?:nt)?|finance(?:nt)?)\b[^.;,]{0,80})"
                ),
            ),
            (
                "reembols cubre financia",
                (
                    r"(?:^|[.;:,«“]\s?|\s(?:y|que|porque)\s)(?P<what>(?:la\sseguridad\ssocial|las\saseguradoras|el\sseguro(?:\spúblico)?|el\sestado|fonasa|las\sisapres|la\ssanidad\spública)\s(?:ya\s|también\s|la\s|lo\s)?"
                    r"(?:reembolsa[n]?|cubre[n]?|financia[n]?)\b[^.;,]{0,80})"
                ),
            ),
        )
    ),
    # "Todas las grandes aseguradoras han reforzado sus servicios de videoconsulta"
    _trend(
        "han ofrecen apuestan recurren incorporan entran invierten lanzan",
        rf"(?:^|[.;:—–]\s|,\s(?:y\s|pero\s)?)(?:de\shecho,\s)?(?P<what>{_TODOS}\s(?:[\wáéíóúñ-]+\s){{0,3}}?{_QUIEN}(?:\s(?!no\b)[\wáéíóúñ-]+){{0,6}}?\s(?:(?:ya\s)?(?:se\s)?han\s(?:reforzado|lanzado|incorporado|adoptado|apostado|entrado|colado|sumado|puesto|ampliado|empezado"
        rf"|comenzado|desarrollado|visto|decidido|invertido|creado|optado)|ofrecen|apuestan|recurren|incorporan|entran|invierten|lanzan)\b(?=[^.;]{{0,140}}\b(?:tele\w{{4,}}|video\w+|digital\w*|salud|online|distancia|virtual\w*|remot\w+))[^.;,]{{4,110}})",
    ),
    _trend(
        "ont sont proposent misent lancent investissent adoptent développent",
        rf"(?:^|[.;:—–]\s|,\s(?:et|mais)\s)(?P<what>{_TOUS}\s?(?:[\wéèêàç-]+\s){{0,3}}?{_QUI}(?:\s(?!ne\b|n['’])[\wéèêàç'’-]+){{0,6}}?\s(?:(?:se\ssont|ont)\s(?:déjà\s|aussi\s)?(?:lancée?s?|renforcé|adopté|misé|investi|développé|engouffrée?s?|positionnée?s?|mis|intégré|ouvert|créé|choisi|franchi)"
        rf"|proposent|misent|se\slancent|investissent|adoptent|développent)\b(?=[^.;]{{0,140}}\b(?:télé\w{{4,}}|e-?santé|numérique\w*|en\sligne|distance|connectée?s?|virtuel\w*|créneau|secteur))[^.;,]{{4,110}})",
    ),
    _trend(
        "haben bieten setzen nutzen investieren steigen drängen",
        rf"(?:^|[.;:—–]\s|,\s(?:und|doch)\s)(?P<what>{_ALLE}\s?(?:[\wäöüß-]+\s){{0,2}}?{_WER}(?:\s(?!nicht\b|kein)[\wäöüß-]+){{0,4}}?\s(?:haben\s(?=[^.;]{{0,120}}\b(?:ausgebaut|gestartet|eingeführt|erweitert|aufgenommen|entdeckt)\b)|bieten|setzen|nutzen|investieren|steigen|drängen)\b"
        rf"(?=[^.;]{{0,140}}\b(?:tele\w{{4,}}|video\w+|digital\w*|online\S*|e-?health|apps?|virtuell\w*))[^.;,]{{4,110}})",
    ),
    # "Los médicos aún no estaban preparados", "les médecins ne sont pas encore convaincus"
    _doubt(
        "preparad listo list convencid acostumbrad formad familiarizad",
        r"(?:^|[.;:,«“\"]\s?|\s(?:pero|y|que|porque)\s)(?P<what>(?:los\s|las\s|muchos\s|muchas\s|el\s|la\s)(?:[\wáéíóúñ-]+\s){0,3}?(?:(?:aún|todavía)\s)?no\s(?:está[n]?|estaba[n]?|se\ssienten?)\s(?:aún\s|todavía\s|del\stodo\s|suficientemente\s)?(?:preparad|list|convencid|acostumbrad|formad|familiarizad)[oa]s?\b[^.;,”»\"]{0,60})",
    ),
    _doubt(
        "pas",
        r"(?:^|[.;:,«“\"]\s?|\s(?:mais|et|que|car)\s)(?P<what>(?:les\s|la\s|le\s|beaucoup\sde\s|certains\s|l['’])(?:[\wéèêàç'’-]+\s){0,3}?ne\s(?:sont|est|sera|seront)\spas\s(?:encore\s|tous\s|toujours\s|assez\s|suffisamment\s)?(?:prêt|convaincu|équipé|formé|habitué|préparé|à\sl['’]aise|remboursé|au\spoint)e?s?\b[^.;,»”\"]{0,60})",
    ),
    _doubt(
        "nicht",
        r"(?:^|[.;:,„“\"]\s?|\s(?:aber|doch|und|dass|weil)\s)(?P<what>(?:die\s|der\s|das\s|viele\s)(?:[\wäöüß-]+\s){0,3}?(?:ist|sind|war|waren)\s(?:jedoch\s|aber\s)?(?:noch\s|längst\s|bislang\s)(?:lange\s)?nicht\s(?:[\wäöüß-]+\s){0,4}?(?:bereit|angekommen|überzeugt|vorbereitet|ausgestattet|etabliert|ausgereift|flächendeckend))\b",
    ),
    cause(
        "challenge",
        "within",
        "desconocimiento desconfianza reparos resistencia dudas temor miedo",
        r"\b(?:había|hay|existen?|persisten?)\s(?P<what>(?:much[oa]s?\s|ciert[oa]s?\s|gran\s)?(?:desconocimiento|desconfianza|reparos|resistencia|dudas|temor|miedo)\s[^.;,]{4,90})",
        confidence=0.76,
        named=True,
        why=True,
    ),
    # "Bislang hält sich die Nachfrage in Grenzen", "le marché peine à décoller"
    _doubt(
        "schwung gang fahrt voran fleck hinterher schwer schleppend druck stockt stagnier",
        r"\b(?P<what>komm(?:t|en)\s[^.;,]{3,50}?\s(?:nicht|kaum)\s(?:\w+\s)?(?:in\s(?:schwung|gang|fahrt)|voran|vom\sfleck)|(?:ist|sind)\s(?:das|die|der)\s(?:geschäft|nachfrage|nutzung|markt|telemedizin|digitalisierung)\s[^.;,]{0,40}?\bnicht\s(?:[\wäöü]+\s){0,2}?in\s(?:schwung|gang|fahrt)\sgekommen|(?:das|die|der)\s(?:[\wäöüß-]+\s){0,2}?(?:geschäft\w*|nachfrage|nutzung|markt|branche|telemedizin|digitalisierung|umsetzung)\s[^.;,]{0,50}?(?:läuft|laufen|verläuft|stock(?:t|en)|stagnier(?:t|en)|steh(?:t|en)\sunter\sdruck|(?:sei|ist|sind)\sunter\sdruck)(?:\s[^.;,]{0,30}?\bschleppend)?|hink(?:t|en)\s[^.;,]{0,60}?\shinterher|tu(?:t|n)\ssich\s[^.;,]{0,40}?\sschwer)\b",
    ),
    _doubt(
        "pein tard",
        r"(?:^|[.;:,«“\"]\s?|\s(?:mais|et|que|car)\s)(?P<what>(?:la\s|le\s|les\s|l['’])[^.;,]{3,60}?\s(?:pein(?:e|ent|ait)\s(?:encore\s|toujours\s)?à|tard(?:e|ent)\s(?:encore\s)?à)\s[^.;,]{4,50})",
    ),
    # "Datenschutz ist in der Branche immer noch die zentrale Hürde"
    *(
        cause(kind, "within", stems, cue, confidence=0.78, named=True, why=True)
        for kind, stems, cue in (
            (
                "restraint",
                "hürde hindernis hemmnis bremse",
                r"(?:^|[.;:]\s|\bdass\s)(?P<what>[^.;:,]{3,60}?)\s(?:ist|sind|bleib(?:t|en)|gilt|gelten)\s(?![^.;,]{0,60}?\b(?:kein|nicht|kaum))[^.;,]{0,60}?\b(?:hürden?|hindernis(?:se)?|hemmnis(?:se)?|bremsen?)\b",
            ),
            (
                "restraint",
                "frein obstacle barrière",
                r"(?:^|[.;:]\s|\bque\s)(?P<what>(?:la\s|le\s|les\s|l['’])[^.;:,]{3,60}?)\s(?:est|sont|reste|restent|demeure|demeurent)\s(?!(?:pas|plus)\b)[^.;,]{0,60}?\b(?:freins?|obstacles?|barrières?)\b",
            ),
            (
                "restraint",
                "barrera obstáculo freno",
                r"(?:^|[.;:]\s|\bque\s)(?P<what>(?:la\s|el\s|los\s|las\s)[^.;:,]{3,60}?(?<!\sno))\s(?:es|son|sigue[n]?\ssiendo)\s[^.;,]{0,60}?\b(?:barreras?|obstáculos?|frenos?)\b",
            ),
        )
    ),
    cause(
        "challenge",
        "within",
        "pesar pese",
        r"\b(?:a\spesar\sde|pese\sa)\s(?:enfrentar(?:se)?\s(?:a\s)?)?(?P<what>(?:una?\s|la\s|el\s|los\s)?(?:falta|brecha|escasez|ausencia|barreras|obstáculos|retos|desafíos|dificultades|limitaciones|resistencia)\b[^.;,]{0,120})",
        confidence=0.78,
        named=True,
    ),
)
