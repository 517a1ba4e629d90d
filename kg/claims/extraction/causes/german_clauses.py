"""German clauses that tell what moves care at a distance: who is missing, what was a godsend."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause

__all__ = ["GERMAN_CLAUSES"]

_FELD = (
    r"(?:tele[a-zäöü]{4,}|videosprechstunden?|online-?\w+|digital\w*|fern\w+|branche|markt"
    r"|anbieter\w*|plattform\w*|sektor|start-?ups|e-?health|apotheken|versender\w*)"
)
_PERSONAL = (
    r"(?:(?:fach|haus|kinder|land|haut|augen)?ärzt\w+|medizinerinnen|mediziner|pfleger\w*"
    r"|pflegekräfte\w*|fachkräfte\w*|therapeut\w+|psychotherapeut\w+|hebammen|apotheker\w*"
    r"|psychiater\w*|radiolog\w+|personal|kliniken|praxen|betten|spezialist\w+|tierärzt\w+)"
)
_VOR = (
    r"(?:^(?:[A-ZÄÖÜ][\wäöüß]+,?\s)?|[.;:]\s|,\s(?:und|aber|doch|denn|weil|da|dass)?\s?|\s(?:und"
    r"|denn|weil|dass|doch)\s)"
)
_GESCHENK = (
    r"(?:glücksfall|segen|geschenk|türöffner|katalysator|beschleuniger|turbo|durchbruch|weckruf"
    r"|rückenwind|booster|befreiungsschlag)"
)
_ZAHLER = (
    r"(?:(?:gesetzliche[nr]?\s|private[nr]?\s)?(?:kranken)?(?:kassen|versicherer|versicherungen)"
    r"|gesundheitskassen?|versicherer|politik|gesetzgeber|regierung|bund|länder|ministerium"
    r"|behörden|kammern?|verbände|standesvertretung\w*)"
)

GERMAN_CLAUSES: tuple[Cause, ...] = (
    # "Erst eine Klarstellung brachte den Anbietern Luft"
    cause(
        "driver",
        "within",
        "bracht bring verhalf verhelf verhilf gab geb gibt erwies bescher verlieh verleih öffne ebnet ebnen",
        rf"(?:^|[.;:]\s|,\s(?:und|doch|denn)\s)(?:erst\s|auch\s|vor\sallem"
        rf"\s)?(?P<what>[^.;,]{{5,90}}?)\s(?:bracht?e?n?|bring(?:t|en)|verhalf(?:en)?|verhelfen"
        rf"|verhilft|gab(?:en)?|geben|gibt|beschert?e?n?|verlieh(?:en)?|verleih(?:t|en)|öffne(?:t|te"
        rf"|n|ten)|ebne(?:t|te|n|ten))\s"
        rf"(?:der\s|den\s|dem\s|die\s|das\s)?(?:[\w-]+\s)?(?:{_FELD})\s(?:[\w-]+\s){{0,3}}?(?:luft"
        rf"|auftrieb|schub|rückenwind|durchbruch|schwung|aufwind|weg|tür(?:en)?|zulauf|kunden"
        rf"|wachstum|schwingen|flügel)\b",
        confidence=0.8,
    ),
    cause(
        "driver",
        "within",
        "erwies war ist sind glücksfall segen geschenk türöffner turbo durchbruch weckruf booster",
        rf"^(?P<what>[^.;,]{{5,90}}?)\s(?:erwies(?:en)?\ssich\s(?:\w+\s)?als|war(?:en)?|ist|sind"
        rf"|wurden?|gelten\sals|gilt\sals)\s(?:für\s[^.;,]{{3,40}}\s)?(?:ein(?:e|en)?\s|der\s|das"
        rf"\s)?(?:echte[rs]?\s|wahre[rs]?\s|große[rs]?\s)?{_GESCHENK}\b(?=[^.;]*\b{_FELD})",
        confidence=0.8,
    ),
    # "Hausärzte fehlen", "es fehlen Fachärzte in ganzen Landkreisen"
    cause(
        "driver",
        "within",
        "fehl rar knapp mangel überlast überlauf ausgebucht",
        rf"\b(?P<what>(?:fehl(?:t|en)\s(?:es\san\s)?(?:zunehmend\s|vielerorts\s|die\s|immer\smehr"
        rf"\s)?{_PERSONAL}|{_PERSONAL}\s(?:fehlen|werden\s(?:rar|knapp)|sind\s(?:rar|knapp|überlastet"
        rf"|überlaufen|ausgebucht|mangelware)|gehen\sin\s(?:den\sruhestand|rente))))\b",
        confidence=0.72,
        clause=True,
    ),
    # "Die Wartezeiten auf einen Termin betragen oft drei Monate"
    cause(
        "driver",
        "within",
        "wartezeit wartezimmer anfahrt wartelist",
        r"\b(?P<what>(?:wartezeiten?|wartelisten?|anfahrts?wege?|anfahrten)\s(?:(?!nur\s|kaum\s)[\wäöüß-]+"
        r"\s){0,4}?(?:betr(?:ägt|agen)|dauern|dauert|werden\slänger|wird\slänger|steigen|wachsen"
        r"|sind\slang|liegen\sbei)\b[^.;,]{0,40})",
        confidence=0.72,
        clause=True,
    ),
    # "Immer mehr Versicherte wählen die Telemedizin, weil die Prämie tiefer ausfällt"
    cause(
        "driver",
        "within",
        "weil",
        rf"\b(?:immer\smehr|zunehmend|wächst|wachsen|steigt|steigen|stieg|boom\w*|tendenz\ssteigend"
        rf"|beliebt\w*|gefragt|entschieden|wählen|nutzen|setzen|{_FELD})\b[^.;]{{0,120}}?,\s(?:weil"
        rf"|da|denn)\s(?P<what>(?!(?:(?:es|sie|das|dies)\s(?:ist|sind|war"
        rf"|hat)|er|wir|ich|man|herr|frau)\b)[^.;,]{{8,140}})",
        confidence=0.72,
        clause=True,
    ),
    # "Seit die Kassen Videosprechstunden vergüten, steigt die Zahl der Anfragen"
    cause(
        "driver",
        "within",
        "seit seitdem weil da nachdem",
        r"\b(?:seit(?:dem)?|weil|da|nachdem)\s(?P<what>(?!(?:er|wir|ich|man|herr|frau)\s)[^.;,]{10,140}?),\s(?=(?:\w+\s){0,2}?(?:steig"
        r"|wächst|wachs|nimm|nehm|boom|dürft|hat|haben|zieh|leg|nutz|zähl|erleb|verzeichne|meld"
        r"|entdeck|drängen|kommen)\w*\s)",
        confidence=0.72,
        clause=True,
    ),
    # "Rückenwind bekommt die Branche durch lange Wartezeiten"
    cause(
        "driver",
        "after",
        "rückenwind auftrieb schub schwung aufwind zulauf",
        r"\b(?:rückenwind|auftrieb|schub|schwung|aufwind|zulauf)\s(?:bekomm|erhält|erhalt|verspür"
        r"|spür|erwart|erhoff|gewinn|gab|gibt|verleih|verschaff)\w*\s(?:[\wäöüß-]+\s){0,5}?(?:durch"
        r"|von|aus|dank)\s(?:der\s|dem\s|den\s|die\s|das\s)?",
        confidence=0.8,
    ),
    # "Die Kassen vergüten Videosprechstunden"
    cause(
        "driver",
        "within",
        "vergüt erstatt übernehm übernimm bezahl zahl erlaub öffn locker förder zulass gestatt",
        rf"{_VOR}(?P<what>(?:die\s|der\s|das\s|viele\s|immer\smehr\s|alle\s)?{_ZAHLER}"
        rf"\s(?:vergüte[nt]|erstatte[nt]|übernehmen|übernimmt|bezahlen|zahlen|erlaub(?:t|en|te|ten)"
        rf"|öffne[nt]|locker(?:t|n|te|ten)|förder(?:t|n)|gestatte[nt])\s(?!(?:nicht|kaum|nur"
        rf"|keine)\b)(?=[^.;]*\b(?:{_FELD}|beratung|behandlung|app))[^.;,]{{4,90}})",
        confidence=0.75,
        clause=True,
    ),
    # "Doch die Kassen drücken auf die Preise"
    cause(
        "challenge",
        "within",
        "drück sperr wehr zöger skept kritisch misstrau zweif scheu lehn ungeklärt unklar offen strittig",
        rf"{_VOR}(?P<what>(?:die\s|viele\s|manche\s|der\s|das\s|einige\s|noch\sist\sdie\s|noch\sist"
        rf"\sder\s)?(?:[\wäöüß-]+\s){{0,2}}?(?:(?:{_ZAHLER}|{_PERSONAL}|patienten|senioren|nutzer"
        rf"|kunden|versicherte|menschen)\s(?:drücken\s(?:auf\s)?(?:die\s)?preise|sperren\ssich|wehren"
        rf"\ssich|zögern|misstrauen|zweifeln|scheuen|fremdeln|lehnen\s[^.;,]{{3,60}}?\sab|stehen"
        rf"\s[^.;,]{{3,60}}?\s(?:skeptisch|kritisch|ablehnend)\sgegenüber)"
        r"|(?:finanzierung|vergütung|haftung|rechtslage|zuständigkeit|datenschutz|datensicherheit"
        r"|qualität)(?:frage)?\s(?:ist|sind|bleibt|bleiben)?\s?(?:noch\s|weiter\s|weiterhin\s|nach"
        r"\swie\svor\s|bislang\s)?(?:ungeklärt|unklar|offen|strittig|umstritten))\b[^.;,]{0,60})",
        confidence=0.75,
        clause=True,
    ),
    # "Noch ist die Finanzierung ungeklärt"
    cause(
        "challenge",
        "within",
        "ungeklärt unklar offen strittig umstritten",
        r"\b(?:noch|weiterhin|bislang|bisher|nach\swie\svor|allerdings|doch)\s(?:ist|sind|bleibt"
        r"|bleiben)\s(?P<what>(?:die|der|das)\s[^.;,]{4,60}?\s(?:ungeklärt|unklar|offen|strittig"
        r"|umstritten))\b",
        confidence=0.75,
        clause=True,
    ),
    # "Schuld ist in erster Linie das strenge Berufsrecht"
    cause(
        "restraint",
        "after",
        "schuld",
        r"\bschuld\s(?:daran\s)?(?:ist|sind|war|waren|hat|haben|trägt|tragen)\s(?:\w+\s)?(?:in"
        r"\serster\slinie\s|vor\sallem\s|auch\s|unter\sanderem\s|daran\s|meist\s|allein\s)?",
        confidence=0.8,
    ),
    # "Dazu kommt, dass es noch keinen Tarif gibt", "was fehlt, ist ein Tarif"
    cause(
        "restraint",
        "within",
        "kein fehl",
        r"\b(?P<what>(?:es\s)?(?:gibt\s(?:es\s)?)?(?:noch\s|bislang\s|bisher\s)?kein(?:e|en)?"
        r"\s(?:einheitliche[nrs]?\s|eigene[nrs]?\s|gesetzliche[nrs]?\s)?(?:tarif|vergütung"
        r"|abrechnung|rechtsgrundlage|gesetz|regelung|standard|standards|erstattung|kassenleistung"
        r"|breitband|netz)\w*\b[^.;,]{0,50})",
        confidence=0.72,
        clause=True,
    ),
    # "Immer mehr Konzerne drängen in den Markt"
    cause(
        "trend",
        "within",
        "immer zunehmend vermehrt verstärkt",
        r"(?:^|[.;:]\s|,\s(?:und|dass|doch)\s)(?P<what>(?:immer\smehr|zunehmend|vermehrt|mehr\sund"
        r"\smehr)\s(?:[\wäöüß-]+\s){0,3}?(?:konzerne|versicherer|kassen|kliniken|praxen|ärzt\w+"
        r"|start-?ups|anbieter|unternehmen|firmen|händler|apotheken|investoren|fonds|drogerien"
        r"|ketten|arbeitgeber)\s(?:drängen|steigen|setzen|investieren|nutzen|bieten|entdecken|kaufen"
        r"|stecken|öffnen|testen|wagen|verlagern|schließen|bauen|suchen|greifen)\b[^.;,]{4,90})",
        confidence=0.75,
        clause=True,
    ),
    # "Die Konsolidierung der Branche nimmt Fahrt auf"
    cause(
        "trend",
        "within",
        "fahrt tempo vormarsch kommen zunimmt nimmt zieht",
        r"(?:^|[.;:]\s|\bdass\s)(?P<what>(?:die|der|das)\s[^.;,]{4,80}?\s(?:nimm?t\s(?:weiter\s"
        r"|wieder\s)?(?:fahrt\sauf|zu)|gewinn(?:t|en)\san\s(?:fahrt|tempo|bedeutung)|(?:ist|sind"
        r"|befinde[nt]\ssich)\sauf\sdem\s(?:vormarsch|rückzug)|zieh(?:t|en)\s(?:wieder\s)?an"
        r"|komm(?:t|en)\sin\s(?:mode|gang|schwung)|etablier(?:t|en)\ssich|setz(?:t|en)\ssich"
        r"\sdurch))\b",
        confidence=0.75,
        clause=True,
    ),
    # "Große Chancen liegen in ländlichen Regionen"
    cause(
        "opportunity",
        "after",
        "chance potenzial potential möglichkeit",
        r"\b(?:chancen?|potenziale?|potential|möglichkeiten|wachstumschancen|marktchancen)"
        r"\s(?:lieg(?:t|en)|steck(?:t|en)|schlumm?er[nt]|sieh?e?t?n?\s(?:[\wäöüß-]+\s){0,4}?(?:vor"
        r"\sallem\s)?|erge(?:ben|geben)\ssich|biet(?:et|en)\ssich)\s(?:vor\sallem\s|auch\s"
        r"|insbesondere\s)?(?:in|bei(?!\s\d)|aus|im|durch|für)\s(?:der\s|den\s|dem\s)?",
        confidence=0.8,
    ),
)
