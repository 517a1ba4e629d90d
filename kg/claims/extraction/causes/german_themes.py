"""German phrasings for what gives a trade a push, what stands in its way and how it turns."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause

__all__ = ["GERMAN_THEMES"]

_FIELD = (
    r"(?:tele(?:medizin|monitoring|health|konsultation|care)\w*|fern(?:behandlung|betreuung|überwachung)\w*"
    r"|video(?:sprechstunden?|konsultation\w*|behandlung\w*)|e-health\w*|gesundheits-?apps?|digital\shealth"
    r"|digitale[nrs]?\s(?:gesundheit\w*|medizin|angebote\w*|versorgung|lösungen|anwendungen|sprechstunden?)"
    r"|online-?(?:apotheken?|sprechstunden?|behandlung\w*|konsultation\w*|arzt\w*|medizin)|dtx|diga)"
)
_TRADE = (
    rf"(?:{_FIELD}|branche|markt\w*|marktes|sektor\w*|digitalisierung|gesundheitswesen\w*|versorgung"
    r"|gesundheitsmarkt\w*|gesundheitsbranche)"
)
_NO_ONE = (
    r"(?!(?:es|er|sie|wir|ich|das\sunternehmen|die\sfirma|das\sstart-?up|der\skonzern|der\sanbieter|dies(?:e[rsmn]?)?"
    r"|das|die|der|man|im|in|am|auf|mit|bei|von|nach|seit)\s(?=(?:hat|haben|gibt|könnte|will|soll|wird|ist|sind)\b)"
    r"|(?:es|er|sie|wir|ich|man|im|in|am|auf|mit|bei|nach|seit|laut|zudem|auch\swir|unser\w*|ihre?r?)\s)"
)
_FROM = r"(?:^(?:aber|doch|auch|und|zudem|allerdings)?\s?|[.;]\s|\bdass\s|\bweil\s)"
_PUSH = (
    r"(?:schub|auftrieb|rückenwind|aufschwung|aufwind|impulse?|wachstumsschub|digitalisierungsschub|anschub)"
)
_LEND = r"(?:verschaff|verleih|verlieh|gegeb|geb|gib|gab|bescher|bring|brach|gebrach|versetz)\w*"
_HURDLE = r"(?:hindernis(?:se)?|hürden?|hemmnis(?:se)?|hemmschuh|barrieren?|bremsen?|stolpersteine?)"
_OPENS = (
    r"(?:die\stür(?:en)?\s(?:\w+\s)?(?:geöffnet|aufgestoßen|öffnen)|den\sweg\s(?:\w+\s)?(?:geebnet|bereitet|freigemacht|ebnen)"
    r"|(?:eine|die)\sbremsen?\sgelöst|(?:nach\svorne?\s|voran)(?:katapultiert|gebracht|getrieben))"
)
_ACTORS = (
    r"(?:konzerne|unternehmen|kliniken|krankenhäuser|krankenkassen|kassen|versicherer|investoren|ärzte|mediziner"
    r"|praxen|tech-(?:riesen|konzerne)|apotheken|händler|patienten|start-?ups|anbieter|gründer|menschen)"
)

GERMAN_THEMES: tuple[Cause, ...] = (
    # "Die Grippewelle hat der Digitalisierung einen Schub verschafft"
    cause(
        "driver",
        "within",
        "schub auftrieb rückenwind aufschwung aufwind impuls wachstumsschub digitalisierungsschub anschub",
        rf"{_FROM}(?P<what>{_NO_ONE}[^.;,]{{4,90}}?)\s(?:(?:hat|haben|hatte|könnte|könnten|dürfte|dürften|soll|sollen|wird|werden|kann)\s)?"
        rf"(?:{_LEND}\s)?(?:auch\s|zudem\s)?(?:der|dem|den|die)\s(?:[\w-]+\s){{0,3}}?{_TRADE}\b[^.;,]{{0,50}}?\s(?:ein(?:en)?\s)?(?:\w+en?\s){{0,2}}?"
        rf"{_PUSH}\b(?:\s(?:nach\svorne?\s)?{_LEND})?(?=[.;,]|$|\sund\b)",
        confidence=0.85,
    ),
    # "Zusätzlichen Auftrieb verspricht sich der Verband von der neuen Akte"
    cause(
        "driver",
        "after",
        "schub auftrieb rückenwind aufschwung aufwind impuls wachstum",
        rf"\b(?:{_PUSH}|wachstum)\s(?:erhoff|versprech|versprich|erwart)\w*\s(?:sich\s)?[^.;,]{{3,60}}?\s(?:von|durch)\s(?:der|dem|den)?\s?",
        confidence=0.85,
    ),
    # "Sie hält den Zeitaufwand für ein Hindernis", "sehen den Datenschutz als große Hürde"
    cause(
        "restraint",
        "within",
        "hindernis hürde hemmnis hemmschuh barriere bremse stolperstein",
        r"\b(?:hält|halten|sieht|sehen|nennt|nennen|bezeichnet|bezeichnen|empfindet|empfinden|betrachtet|betrachten|gilt|gelten)\s"
        r"(?:\w+\s){0,2}?(?P<what>(?:den|die|das)\s[^.;]{4,100}?),?\s(?:oftmals\s|oft\s|noch\s|weiterhin\s)?(?:für|als)\s"
        rf"(?:eine?n?\s|das\s|die\s)?(?:[\wß]+e[nrs]?\s){{0,2}}?{_HURDLE}\b",
        confidence=0.85,
    ),
    cause(
        "restraint",
        "after",
        "hindernis hürde hemmnis hemmschuh barriere",
        rf"\b(?:ein|das|eine|die|als|weiteres|weitere)\s(?:[\wß]+e[nrs]?\s){{0,2}}?{_HURDLE}\s(?:(?:der|des|für|bei|beim|auf|im|in)\s[^.;,]{{3,60}}?\s)?"
        r"(?:ist|sind|bleibt|bleiben|bildet|liegt\sin)\s(?:auch\s|nach\swie\svor\s|dabei\s|weiterhin\s|vor\sallem\s)*",
        confidence=0.85,
    ),
    # "Ein zentrales Problem der Telemedizin ist ihre Vielfalt"
    cause(
        "challenge",
        "after",
        "problem schwierigkeit knackpunkt manko",
        r"\b(?:ein|das|eine|die)\s(?:zentrale|große|größte|weitere|wesentliche|wichtigste|häufige|grundlegende|entscheidende)[nrs]?\s"
        rf"(?:problem|schwierigkeit|knackpunkt|manko)\s(?:(?:der|des|für\sdie|bei\sder|beim|im|in\sder)\s(?:[\w-]+\s){{0,4}}?{_TRADE}(?:[\w-]*\s){{1,3}}?)"
        r"(?:ist|sind|bleibt|bleiben)\s(?:auch\s|nach\swie\svor\s|dabei\s|weiterhin\s|vor\sallem\s)*",
        confidence=0.85,
    ),
    # "Die Hürden auf dem Markt sind noch zu hoch"
    cause(
        "restraint",
        "within",
        "hoch teuer niedrig streng",
        r"(?:^|[.;,]\s|\b(?:denn|dass|weil)\s)(?:derzeit\s|noch\s|aber\s)?(?:sind|seien|ist)?\s?(?P<what>(?:die|der)\s(?:\w+\s)?\w*(?:barrieren|hürden|kosten"
        r"|preise|auflagen|anforderungen|vorgaben|vergütung|honorare)(?:\s(?:auf|für|im|in|der|des|bei)\s[^.;,]{3,60}?)?)\s(?:(?:sind|ist|seien|bleiben|waren)\s)?"
        r"(?:noch\s|weiterhin\s|derzeit\s|immer\s|vielen\s|oft\s)*(?:viel\s)?zu\s(?:hoch|teuer|streng|niedrig|gering)\b",
        confidence=0.8,
    ),
    # "Das Gesetz hat vielen Gründern die Tür geöffnet"
    cause(
        "driver",
        "within",
        "tür weg bremse voran vorn nach",
        rf"{_FROM}(?P<what>{_NO_ONE}[^.;,]{{4,80}}?)\s(?:hat|haben|habe|hätten|hatte|könnte|kann|wird)\s[^.;,]{{0,80}}?{_OPENS}\b",
        confidence=0.8,
    ),
    cause(
        "driver",
        "within",
        "bremse weg tür hürde",
        rf"\b(?:durch|mit)\s(?P<what>(?:das|die|den|der|dem)\s[^.;,]{{4,60}}?)\s(?:wurden?|ist|sind)\s[^.;,]{{0,60}}?(?:{_OPENS}|{_HURDLE}\s(?:\w+\s)?(?:abgebaut|beseitigt|genommen|gesenkt))\b",
        confidence=0.8,
    ),
    # "Gesundheits-Apps gewinnen zunehmend an Stellenwert"
    cause(
        "trend",
        "within",
        "gewinn",
        rf"{_FROM}(?P<what>(?:(?:der|die|das)\s)?(?:[\w-]+\s){{0,4}}?{_FIELD}(?:\s(?:und|sowie|oder)\s[\w\s-]{{3,40}}?|\s[\w-]+){{0,2}}?\sgewinn(?:t|en)\s"
        r"[^.;,]{0,40}?(?:an\s)?(?:\w+er\s)?(?:stellenwert|bedeutung|popularität|beliebtheit|akzeptanz|fahrt|gewicht|boden|relevanz)\b)",
        confidence=0.8,
        clause=True,
    ),
    # "Immer häufiger werden Videosprechstunden nachgefragt", "Händler investieren in die Telemedizin"
    cause(
        "trend",
        "within",
        "nachgefragt genutzt angeboten eingesetzt gebucht verordnet",
        rf"{_FROM}(?P<what>immer\s(?:häufiger|öfter|mehr|stärker)\s(?:werden?|wird)\s[^.;,]{{0,60}}?{_FIELD}\b[^.;,]{{0,40}}?"
        r"\s?(?:nachgefragt|genutzt|angeboten|eingesetzt|gebucht|verordnet))",
        confidence=0.8,
        clause=True,
    ),
    cause(
        "trend",
        "within",
        "investier setzen steigen drängen entdecken",
        rf"{_FROM}(?P<what>(?:auch\s)?(?:immer\smehr|viele|große|zahlreiche|internationale|weitere|mehr\sund\smehr|andere|mehrere)\s"
        rf"(?:[\w-]+\s){{0,2}}?{_ACTORS}(?:\s(?:wie|aus)\s[^.;]{{3,60}}?)?\s(?:investieren|setzen|steigen|drängen|entdecken|bieten|nutzen)\s"
        rf"[^.;,]{{0,40}}?{_FIELD}\b(?:\s(?:ein|an))?)",
        confidence=0.8,
        clause=True,
    ),
    # "Das Gesundheitswesen durchläuft einen tiefen Wandel"
    cause(
        "trend",
        "within",
        "durchl erleb wandel umbruch",
        rf"{_FROM}(?P<what>(?:das|die|der)\s(?:[\w-]+\s){{0,3}}?{_TRADE}(?:\s[\w-]+){{0,3}}?\s(?:durchläuft|erlebt|durchlebt|befindet\ssich\sin|steckt\sin|steht\svor)\s"
        r"(?:gerade\s|derzeit\s)?eine[nrm]\s(?:[\w-]+\s){0,3}?(?:wandel|umbruch|transformation|umwälzung|strukturwandel|zeitenwende)\b[^.;,]{0,50})",
        confidence=0.8,
        clause=True,
    ),
    # "Hemmend wirken die strengen Regeln"
    cause(
        "restraint",
        "after",
        "hemmend bremsend erschwerend hinderlich",
        r"\b(?:hemmend|bremsend|erschwerend|hinderlich)\s(?:wirkt|wirken|kommt|kommen|ist|sind)\s(?:sich\s)?(?:hinzu\s|auch\s|zudem\s|vor\sallem\s|dabei\s)*"
        r"(?:dazu\s)?(?:aus\s)?",
        confidence=0.85,
    ),
)
