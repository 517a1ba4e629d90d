"""German clauses on what laws and payers allow, forbid and pay of care at a distance."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause
from kg.claims.extraction.causes.european_parts import told_whole

__all__ = ["GERMAN_LAWS"]

_FAR = (
    r"(?:tele\w{4,}|video\w*|fern(?:behand|beratung|betreu|diagnos|verschreib|überwach|sprech)\w+|online\S*|digital\w*|distanz|aus\sder\sferne|e-?rezept\w*"
    r"|per\s(?:telefon|bildschirm|app|internet)|elektronische\w*|diga\w?|apps?|gesundheits-?apps?|versandhandel|versandapotheken?)"
)
_NEAR = rf"(?=[^.;]{{0,160}}?\b{_FAR})"
_CARERS = (
    r"(?:[\wäöü-]*ärzt\w+|mediziner\w*|praxen|apotheke[nr]\w*|therapeut\w+|psychotherapeut\w+|kliniken|patient\w+"
    r"|versicherte|hausarzt|arzt)"
)
_PAYERS = (
    r"(?:(?:gesetzlichen?\s|privaten?\s|großen\s|meisten\s|vielen?\s|allen?\s|die\s|den\s)*(?:kranken)?(?:kassen|versicherungen|versicherer[n]?)"
    r"|(?:krankenkasse|grundversicherung|gkv|kasse|tk|barmer|aok|dak))"
)
_LAW = (
    r"(?:[\wäöü-]*gesetz(?:es)?(?:\s\([^)]{2,8}\))?|[\wäöü-]*verordnung|[\wäöü-]*novelle|[\wäöü-]*reform|dvg|digig|gesetzgeber|berufsordnung|bundestag"
    r"|bundesregierung|bundesrat|ärztetag|g-ba|gesetzesänderung|neuregelung|gesundheitsministerium|gesundheitsminister(?:in)?(?:\s[A-Z]\w+){0,2})"
)
_EASING = (
    r"(?:aufhebung|lockerung|wegfall|abschaffung|liberalisierung|novellierung|legalisierung|freigabe|zulassung|öffnung|aufnahme"
    r"|einführung|änderung|neuregelung|inkrafttreten)"
)
_RULES = (
    r"(?:[\wäöü-]*verbot(?:e?s)?|restriktionen|[\wäöü-]*beschränkung(?:en)?|berufsordnung|[\wäöü-]*vorgaben|[\wäöü-]*regeln|[\wäöü-]*gesetz(?:es)?|vorschriften"
    r"|hürden|obergrenze|e-?rezept\w*|elektronische[nrs]?\s\w+|videosprechstunden?|fernbehandlung|telemedizin\w*|regelversorgung|digitale[nrs]?\s\w+)"
)
_CARE = (
    r"(?:tele(?:medizin|sprechstunde|konsultation|monitoring|konsil)\w*|video(?:sprechstunde|konsultation|behandlung)\w*|fern(?:behandlung|verschreibung|diagnose)\w*"
    r"|online-(?:sprechstunde|behandlung|rezept|beratung)\w*|telemedizinische\s\w+|e-?rezepte?|elektronische\s(?:rezepte?|patientenakte)|apps?\sauf\srezept"
    r"|gesundheits-?apps?|krankschreibung\sper\s\w+|behandlung(?:en)?\s(?:\w+\s)?(?:per\s\w+|aus\sder\sferne))"
)
_SINCE = r"(?:seit|inzwischen|mittlerweile|nun|jetzt|künftig|neuerdings|seither|seitdem|ab|heute|mit)"
_NOT = r"(?:nicht|nie|kaum|kein\w*|nur|weder|lediglich|bis)"
_FROM = r"(?:^|[.;:]\s|,\s(?:und|denn|da|weil|dass|seit|die)?\s?|\s(?:dass|weil|seit|da)\s|[„“\"])"


GERMAN_LAWS: tuple[Cause, ...] = (
    # "Bislang durften Ärzte per Video nur Patienten behandeln, die sie schon kannten"
    told_whole(
        "restraint",
        "durft dürfen darf",
        rf"\b(?P<what>(?:durften?|dürfen|darf)\s{_NEAR}(?=[^.;]{{0,90}}?\b(?:nur|nicht|kein\w*|lediglich|maximal|höchstens|weder)\b)(?=[^.;]{{0,70}}?\b(?:{_CARERS}"
        rf"|online-?dienst\w*|anbieter|kassen))[^.;]{{8,130}}|{_CARERS}\s(?:durften?|dürfen)\s{_NEAR}(?=[^.;]{{0,90}}?\b(?:nur|nicht|kein\w*|lediglich|maximal|weder)\b)[^.;]{{8,130}})",
    ),
    # "Die Fernbehandlung war bis 2018 verboten", "weil die Regeln sie aus der Ferne nicht erlaubten"
    told_whole(
        "restraint",
        "verboten untersagt erlaub zulässig unzulässig gestattet zugelassen illegal",
        rf"\b(?P<what>(?:die\s|das\s|der\s|eine\s)?(?:[\wäöüß-]+e\s)?{_CARE}\s(?:[\wäöüß-]+\s){{0,3}}?(?:war|waren|ist|sind|blieb|bleibt)\s[^.;]{{0,60}}?\b(?:verboten|untersagt|unzulässig|illegal"
        r"|nicht\s(?:\w+\s)?(?:erlaubt|zulässig|gestattet|zugelassen)))\b(?!\sund\saufgehoben)",
    ),
    told_whole(
        "restraint",
        "verboten untersagt erlaub zulässig gestattet zugelassen",
        rf"\b(?:war|waren|ist|sind)\s(?P<what>(?:die\s|das\s|der\s|eine\s)?(?:[\wäöüß-]+e\s)?(?:{_CARE}|behandlung\w*\s{_NEAR})\s?[^.;]{{0,50}}?\b(?:verboten|untersagt|unzulässig|nicht\s(?:\w+\s)?(?:erlaubt|zulässig|gestattet|zugelassen)))\b",
    ),
    told_whole(
        "restraint",
        "erlaub gestatte",
        rf"\b(?P<what>(?:die|das|der)\s(?:[\wäöüß-]+\s){{0,3}}?(?:regeln|gesetz\w*|vorschriften|berufsordnung|recht|berufsrecht)\s{_NEAR}[^.;,]{{4,100}}?\snicht\s(?:erlaub|gestatte|zulie[sß]|zulass|vorsah|vorsieh|vorsehen)\w*)",
    ),
    # "In Tirol gilt das Fernbehandlungsverbot"
    told_whole(
        "restraint",
        "fernbehandlungsverbot",
        r"(?<!des\s)(?<!vom\s)(?<!dem\s)(?<!lockerte\s)(?<!lockerte\sdas\s)(?<!kippte\sdas\s)(?P<what>\b(?:das\s|ein\s)?(?:\w+e[nrs]?\s)?fernbehandlungsverbot\b)(?![^.;]{0,60}?\b(?:gelockert|gefallen|fiel|fällt|aufgehoben|abgeschafft|gekippt|lockerte?n?"
        r"|kippte?n?|aufweich\w*|aufgeweicht|passé|geschichte|ende)\b)",
        0.75,
    ),
    # "Der Gesundheitsmarkt ist stark reguliert", "Die Abrechnung ist auf 30 Prozent gedeckelt"
    told_whole(
        "restraint",
        "regulier reglementier hochregul durchregul überregul",
        r"\b(?P<what>(?:der|die|das)\s(?:[\wäöüß-]+\s){0,2}?(?:gesundheits\w+|[\wäöü-]*markt|branche|sektor|tele\w{4,}|versandhandel|medizin)\b[^.;,]{0,50}?\s(?:ist|sind|bleibt|gilt\sals|sei)\s(?:[\wäöüß-]+\s){0,3}?"
        r"(?:hoch|stark|streng|über|durch)?(?:regulierte?[rs]?|reglementierte?[rs]?))\b",
    ),
    told_whole(
        "restraint",
        "gedeckelt begrenzt beschränkt limitiert",
        rf"{_FROM}(?P<what>(?:(?:die|der|das)\s)?[^.;]{{0,30}}?(?:abrechnung|vergütung|zahl|anteil|inanspruchnahme|verordnung|honorar)\b{_NEAR}[^.;]{{0,90}}?\s(?:(?:ist|sind|bleibt|wird|war)\s)?[^.;]{{0,30}}?(?:gedeckelt|begrenzt|beschränkt|limitiert))\b",
    ),
    # "setzte trotz aller Widerstände auf die Telemedizin"
    told_whole(
        "restraint",
        "trotz ungeachtet",
        r"\b(?:trotz|ungeachtet)\s(?P<what>(?:der\s|des\s|aller\s|vieler\s|zahlreicher\s|\w+er\s){0,3}(?:[\wäöü-]*(?:hürden|hindernisse|hemmnisse|widerstände|widerstands|vorbehalte|bedenken|skepsis|auflagen"
        r"|vorschriften|regulierung|bürokratie|zweifel|beschränkungen|einschränkungen|risiken|probleme))(?!n)\b[^.;,]{0,50})",
        0.75,
    ),
    # "Die Aufhebung des Verbots macht es möglich"
    told_whole(
        "driver",
        (
            "aufhebung lockerung wegfall abschaffung liberalisierung novellierung "
            "legalisierung freigabe zulassung öffnung aufnahme einführung änderung neuregelung inkrafttreten "
        ),
        rf"\b(?P<what>{_EASING}\s(?:des|der|vo[nm]|in\sdie)\s(?:[\wäöüß-]+\s){{0,2}}?{_RULES})\b(?![^.;]{{0,60}}?\b(?:scheiter|verzöger|verschieb|verschob|lässt\sauf\ssich|stockt|fehlt))",
        0.72,
    ),
    # "2018 wurde das Verbot gelockert", "die Restriktionen für die Fernbehandlung fielen"
    told_whole(
        "driver",
        (
            "gelockert gefallen fiel fäll aufgehoben abgeschafft liberalisiert weggefallen gekippt "
            "gestrichen aufgeweicht locker kipp geändert strich"
        ),
        r"\b(?:das|die|der)\s(?P<what>(?:[\wäöüß-]+\s){0,2}?(?:[\wäöü-]*verbot|restriktionen|[\wäöü-]*beschränkung(?:en)?|berufsordnung|[\wäöü-]*regeln|vorschriften|vorgaben|hürden)\s[^.;]{0,70}?"
        r"(?:gelockert|gefallen|fiel(?:en)?|fäll(?:t|en)|aufgehoben|abgeschafft|liberalisiert|weggefallen|gekippt|gestrichen|aufgeweicht|geändert))\b",
    ),
    told_whole(
        "driver",
        "locker kipp strich änder fiel",
        r"\b(?P<what>(?:locker(?:n|te|ten)|kipp(?:t|te|en|ten)|strich(?:en)?|änder(?:n|te|ten)|fiel(?:en)?)\s(?:[\wäöüß-]+\s){0,5}?(?:das|die)\s(?:[\wäöü-]*verbot|berufsordnung|[\wäöü-]*regeln|vorschriften))\b",
    ),
    # "Seit Mai zahlen alle Kassen die Online-Behandlung"
    told_whole(
        "driver",
        "zahl übernehm übernimm erstatt vergüt bezahl finanzier",
        rf"\b{_SINCE}\b[^.;,]{{0,40}}?\s(?P<what>(?:zahl(?:t|en)|übernehmen|übernimmt|erstatte[nt]|vergüte[nt]|bezahl(?:t|en)|finanzier(?:t|en))\s(?:auch\s|nun\s|die\s|alle\s|viele\s|fast\s|immer\smehr\s|zudem\s){{0,3}}"
        rf"{_PAYERS}\s(?!(?:nicht|kaum|keine)\b){_NEAR}[^.;,]{{4,90}})",
    ),
    told_whole(
        "driver",
        "bezahlt erstattet übernommen vergütet getragen bezahlen erstatten übernehmen vergüten",
        rf"{_FROM}(?P<what>(?:die\s|das\s|der\s)?(?:kosten\s(?:für\s(?:die\s)?|der\s|einer\s)?)?{_CARE}\s(?:[\wäöüß-]+\s){{0,2}}?(?:wird|werden|wurden?)\s(?:(?!\b{_NOT}\b)[^.;,]){{0,50}}?\b(?:von|durch)\s(?:den\s|der\s)?{_PAYERS}\s(?:[\wäöüß]+\s){{0,3}}?"
        rf"(?:bezahlt|erstattet|übernommen|vergütet|getragen)|(?<=,\s){_CARE}\s(?:[\wäöüß-]+\s){{0,4}}?zu\s(?:bezahlen|erstatten|übernehmen|vergüten))\b",
    ),
    # "Seit April können Hausärzte die Videosprechstunde über die Kasse abrechnen"
    told_whole(
        "driver",
        "können dürfen kann darf",
        rf"\b(?:{_SINCE}|erst)\b[^.;]{{0,60}}?\s(?P<what>(?:dürfen|können|kann|darf)\s(?:auch\s|die\s|nun\s|sich\s|jeder\s)?(?:[\wäöüß-]+\s){{0,2}}?(?:{_CARERS}|apps?)\s(?![^.;]{{0,60}}?\b(?:nur|nicht|kein\w*|lediglich|weder)\b){_NEAR}"
        r"[^.;]{4,110}?\b(?:abrechnen|verschreiben|verschrieben|verordne[nt]|verordnet\swerden|behandeln|anbieten|einlösen|krankschreiben|ausstellen|erstatten|nutzen|bekommen)\b)",
    ),
    told_whole(
        "driver",
        "dürfen können",
        rf"\bso\s?dass\s(?P<what>{_CARERS}\s(?![^.;]{{0,60}}?\b{_NOT}\b){_NEAR}[^.;]{{4,90}}?\s(?:dürfen|können))\b",
    ),
    # "Ein neues Gesetz erlaubt Ärzten, per Video zu behandeln"
    told_whole(
        "driver",
        (
            "erlaub ermöglich soll sieh verpflicht förder beschloss stärk regelt billigt "
            "verabschied will wollen hat plant"
        ),
        rf"\b(?P<what>(?:das|ein|die|eine|der|dem)\s(?:[\wäöüß-]+\s){{0,2}}?{_LAW}\s(?:[^.;,]{{0,40}}?\s)?(?:erlaub(?:t|te|en)|ermöglich(?:t|te|en)|soll(?:en)?|sieht|verpflichte[nt]|förder(?:t|te|n)|stärk(?:t|en)|beschloss"
        rf"|billigte|verabschiedete|regelt|will|wollen|plant|treib(?:t|en))\s(?![^.;]{{0,30}}\b(?:nicht|kaum|nur|kein))(?=[^.;]{{0,160}}?\b(?:{_FAR}|digitalisierung))[^.;]{{4,120}})",
        0.75,
    ),
    # "Den Weg zur App auf Rezept hat das neue Gesetz geebnet", "Möglich wurde das durch eine Änderung"
    cause(
        "driver",
        "within",
        "geebnet bereitet freigemacht geöffnet",
        r"\bden\sweg\s[^.;]{0,90}?\s(?:hat|haben|hatte)\s(?:[\w]+\s)?(?P<what>(?:das|die|der|ein|eine)\s[^.;]{4,90}?)\s(?:geebnet|bereitet|freigemacht|geöffnet)\b",
        confidence=0.85,
        named=True,
        why=True,
    ),
    cause(
        "driver",
        "within",
        "möglich",
        r"(?:^|[.;:]\s|,\s)(?:erst\s)?möglich\s(?:wurde|wird|macht|machte|machen|geworden\sist|ist)\s(?:das|dies|es|der\s\w+|die\s\w+)?\s?(?:erst\s|auch\s|vor\sallem\s|alles\s)*(?:durch\s)?"
        r"(?P<what>(?:eine?\s|die\s|das\s|den\s|der\s)(?!(?:app|plattform|software|anbieter|start-?up|unternehmen)\b)[^.;,]{4,100})",
        confidence=0.78,
        named=True,
    ),
    # "Seit 2018 ist die Fernbehandlung erlaubt", "wurde die Telemedizin zugelassen"
    told_whole(
        "driver",
        (
            "erlaubt zugelassen genehmigt freigegeben legalisiert gestattet erstattungsfähig "
            "abrechnungsfähig regelversorgung kassenleistung möglich"
        ),
        rf"\b(?:wurde|wurden|ist|sind|wird|werden|hat|haben)\s(?P<what>(?:[\wäöüß-]+\s){{0,4}}?{_CARE}\b(?!\s(?:nicht|nie|kaum))(?:(?!\b{_NOT}\b)[^.;,]){{0,70}}?\b(?:erlaubt|zugelassen|genehmigt"
        r"|freigegeben|legalisiert|gestattet|erstattungsfähig|abrechnungsfähig|teil\sder\sregelversorgung|kassenleistung|(?<=bedingungen\s)möglich))\b",
        0.75,
    ),
    told_whole(
        "driver",
        (
            "erlaubt zugelassen genehmigt freigegeben legalisiert gestattet erstattungsfähig "
            "regelversorgung kassenleistung"
        ),
        rf"{_FROM}(?P<what>(?:die\s|das\s|der\s)?{_CARE}\s(?:[\wäöüß-]+\s){{0,3}}?(?:ist|sind|wurden?|wird|werden)\s(?:(?!\b{_NOT}\b)[^.;,]){{0,70}}?\b(?:erlaubt|zugelassen|genehmigt|freigegeben|legalisiert"
        r"|gestattet|erstattungsfähig|teil\sder\sregelversorgung|kassenleistung))\b",
        0.75,
    ),
    # "Telemonitoring ist in der Regelversorgung angekommen", "gehört zum Leistungsangebot aller Kassen"
    told_whole(
        "driver",
        "regelversorgung leistungsangebot regelleistung leistungskatalog",
        rf"\b(?P<what>(?:das\s|die\s)?{_CARE}\b(?:(?!\b(?:nicht|kein\w*|noch)\b)[^.;]){{0,90}}?\b(?:in\s(?:der|die)\s(?:[\wäöü]+\s)?regelversorgung|zum\s(?:[\wäöü]+\s)?leistungs(?:angebot|katalog)|(?:als|zur)\sregelleistung)\b(?!\s(?:nicht|noch))[^.;,]{{0,40}})",
    ),
    # "Die Kassen in Deutschland übernehmen die Kosten für die Telemedizin"
    told_whole(
        "driver",
        "übernehmen übernimmt finanziert bezahlt erstattet vergütet",
        rf"(?:^|[.;•-]\s|,\s)(?P<what>(?:(?:die|einzelne|viele|alle|fast\salle|mehrere)\s)?(?:gesetzlichen\s|privaten\s|großen\s)?(?:kranken)?(?:kassen|versicherer|versicherungen)(?:\s(?!(?:nicht|kaum|kein\w*)\b)[\wäöüß-]+){{0,4}}?\s(?:übernehmen|übernahmen|finanzier(?:en|ten)|erstatten|vergüten)\s(?!(?:nicht|kaum|keine)\b){_NEAR}[^.;,]{{4,90}}"
        rf"|haben\s(?:einzelne\s|viele\s|mehrere\s|alle\s)?(?:kranken)?kassen\s{_NEAR}[^.;,]{{4,90}}?\s(?:finanziert|bezahlt|erstattet|vergütet|übernommen)\b)",
    ),
)
