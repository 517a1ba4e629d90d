"""German phrasings."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause

__all__ = ["GERMAN"]

_WACHSTUM = (
    r"\s(?:das|den|die|dem)\s(?:[\w-]+\s){0,4}(?:wachstum\w*|nachfrage|[\w-]*markt\w*|verbreitung|nutzung"
    r"|expansion)"
)

# In a German sentence the verb follows the reason with which it opens.
_VERB = (
    r"wird|werden|wurden?|ist|sind|war|waren|soll|sollen|dürften?|wächst|wachsen|wuchs|steigt|steigen|stieg|eröffne[nt]|entsteh(?:t|en)|entstand(?:en)?"
    r"|entwickel[nt]|lassen|lässt|rück(?:t|en)|nutz(?:t|en)|hat|haben|hatten?|setz(?:t|en)|greif(?:t|en)|nimmt|nehmen|kann|können|konnten?|muss|müssen|gewinn(?:t|en)"
    r"|boom(?:t|en)|kam|kamen|kommt|kommen|erleb(?:t|te|en|ten)|verzeichne\w+|brauch(?:t|en)|geh(?:t|en)|steh(?:t|en)|bleib(?:t|en)|sieht|sehen|such(?:t|en)|biete[nt]"
    r"|fand(?:en)?|find(?:et|en)|fiel(?:en)?|fällt|fallen|schließ(?:t|en)|schloss(?:en)?|musste[n]?|durfte[n]?|darf|dürfen|gab(?:en)?|gibt|geben|sank(?:en)?|sink(?:t|en)"
)
_GEWECKT = (
    r"(?:weck(?:t|te|en|ten)|erhöh(?:t|te|en|ten)|steiger(?:t|te|n|ten)|verstärk(?:t|te|en|ten)|trieb(?:en)?|beschleunigte[n]?|beflügel(?:t|te|n|ten)|kurbelte[n]?|förderte[n]?"
    r"|befeuerte[n]?|ließ(?:en)?)"
)

GERMAN: tuple[Cause, ...] = (
    cause(
        "driver",
        "within",
        "angetrieben getrieben begünstigt gestützt befeuert gefördert beschleunigt beflügelt unterstützt",
        r"\b(?:angetrieben|getrieben|begünstigt|gestützt|befeuert|gefördert|(?:(?<=und\s)|(?<=zusätzlich\s)|(?<=weiter\s)|(?<=,\s))(?:beschleunigt|beflügelt|unterstützt|verstärkt))\s"
        rf"(?:durch|von)\s(?P<what>[^.;]{{4,160}}?)(?=[.;,]|\s(?:{_VERB})\b|$)",
    ),
    # "Telemedizin kann Wartezeiten verkürzen"
    cause(
        "driver",
        "within",
        "verkürz reduzier senk verbesser erleichter spar vermeid",
        r"\b(?:tele(?:medizin|monitoring|health|konsultation\w*|care)|videosprechstunden?|e-?health|digitale\s(?:gesundheit|lösungen|angebote)|sie)\s(?:(?:kann|können|soll(?:en)?|hilft|helfen|auch|dabei|zudem)\s){0,3}"
        r"(?P<what>(?:den\szugang|die\s(?:versorgung|effizienz|qualität)|lange\swege|wartezeiten|wege|kosten|fahrten|klinikaufenthalte|arztbesuche)\b[^.;,]{0,60}?\s(?:zu\s)?(?:verkürz|reduzier|senk|verbesser|erleichter|einspar|spar|vermeid|ersetz)\w*)",
        confidence=0.72,
    ),
    # "Mit dem wachsenden Einfluss von Handys ist ein Markt entstanden"
    cause(
        "driver",
        "within",
        "wachsend steigend zunehmend",
        r"^(?:Mit|Durch|Dank)\s(?:dem|der|den|das|die)\s(?P<what>(?:(?:immer\s)?(?:wachsend|steigend|zunehmend)en?\s)[^.;]{4,140}?)"
        rf"(?=\sund\s(?:beschleunigt|getrieben|befeuert|begünstigt)\b|[,;.]|\s(?:{_VERB})\b)",
        confidence=0.75,
    ),
    cause(
        "driver",
        "within",
        "angetrieben getrieben begünstigt befeuert gefördert vorangetrieben",
        r"\b(?:wird|werden|wurden?)\s[^.;,]{0,60}?\b(?:durch|von)\s(?P<what>[^.;]{6,200}?)\s(?:an|voran)?(?:getrieben|begünstigt|befeuert"
        r"|gefördert)\b",
    ),
    cause(
        "driver",
        "within",
        "angetrieben getrieben begünstigt befeuert gefördert vorangetrieben",
        r"\b(?:durch|von)\s(?P<what>[^.;,]{6,160})\s(?:an|voran)?(?:getrieben|begünstigt|befeuert"
        r"|gefördert)\b",
    ),
    cause(
        "driver",
        "within",
        "aufgrund dank wegen infolge angesichts aufkommen ausbruch",
        r"\b(?:(?:aufgrund|dank|wegen|infolge|angesichts)\s|mit\sdem\s(?:aufkommen|ausbruch|beginn)\s)(?P<what>(?:(?!\bstellt\s)[^.;]){6,180}?)"
        rf"(?=[.;,:]|\s(?:{_VERB})\b|$)",
        confidence=0.7,
        why=True,
    ),
    cause(
        "driver",
        "before",
        "treib beschleunig förder befeuer stütz kurbel",
        rf"\b(?:treib(?:t|en)|beschleunig(?:t|en)|förder(?:t|n)|befeuer(?:t|n)|stütz(?:t|en)|kurbel(?:t"
        rf"|n)){_WACHSTUM}",
    ),
    # "Die Reform hat die Nachfrage erhöht"
    cause(
        "driver",
        "within",
        "hat haben",
        rf"(?:^|[.;:]\s)(?P<what>[^.;,]{{4,100}}?)\s(?:hat|haben)(?:\sauch|\szudem)?(?:{_WACHSTUM}|\s(?:die|den|das|der)\s"
        r"(?:[\w-]+\s){0,3}?(?:investition\w*|digitalisierung|entwicklung|akzeptanz|interesse|telemedizin\w*|videosprechstunden?"
        r"|bereitschaft)\b)[^.;]{0,80}?(?:vergrößert|erhöht|verstärkt|beschleunigt|vorangetrieben|beflügelt|gesteigert|angekurbelt"
        r"|befeuert|gefördert|begünstigt|angeschoben|vorangebracht|geweckt)",
        confidence=0.8,
    ),
    cause(
        "driver",
        "within",
        "aufgehoben gelockert abgeschafft gestrichen",
        r"\b(?:wurde|wurden|ist|sind)\s(?:[^.;,]{0,60}?\s)?(?P<what>(?:das|die|der|diese|viele)\s(?:[\w-]+\s)?[\w-]*(?:verbot|einschränkung|beschränkung"
        r"|hürde|auflage|grenze)\w*[^.;,]{0,40}?(?:aufgehoben|gelockert|abgeschafft|gestrichen))",
        confidence=0.7,
    ),
    cause(
        "driver",
        "within",
        "lockerung aufhebung abschaffung",
        r"\b(?P<what>(?:schrittweise[nr]?\s)?(?:lockerung|aufhebung|abschaffung)\s(?:des|der|von)\s[^.;,]{4,60}?)(?=[.;,]|\s(?:hat|haben|wird|kann|ist|sowie|und)\b|$)",
        confidence=0.7,
    ),
    cause(
        "driver",
        "after",
        "kommt entsteht resultiert beruht bedingt ausgelöst ermöglicht profitiert profitieren",
        r"\b(?:wachstum|expansion|nachfrage|anstieg|zuwachs|boom|entwicklung|markt|branche|telemedizin)\s(?:[\w-]+\s){0,4}?"
        r"(?:kommt\s(?:vor\sallem\s|auch\s)?(?:durch|von)|entsteht\sdurch|resultiert\saus|beruht\sauf|profitier(?:t|en)\s(?:\w+\s)?von)\s"
        r"|\b(?:bedingt|ausgelöst|ermöglicht)\sdurch\s",
        confidence=0.8,
    ),
    cause(
        "driver",
        "within",
        "regierung politik gesetzgeber bund bundesregierung ministerium krankenkassen",
        r"\b(?P<what>(?:bundes)?(?:regierung|politik|gesetzgeber|ministerium|krankenkassen)\s(?:[\w-]+\s){0,3}?(?:unterstütz|förder|erleichter"
        r"|lockert|erlaub|erstatt|vergüt)\w*\s[^.;,]{4,80})",
        confidence=0.6,
    ),
    cause(
        "driver",
        "after",
        "liegt liegen",
        r"\b(?:dies|das|grund|wachstum|anstieg|boom)\slieg(?:t|en)\s(?:vor\sallem\s|unter\sanderem\s|insbesondere\s|auch\s|\w+\s)?(?:an|daran)\s"
        r"(?:der\s|den\s|dem\s)?",
        confidence=0.8,
    ),
    cause(
        "restraint",
        "within",
        "hürden hindernisse barrieren bedenken",
        r"\b(?P<what>(?:strukturelle|rechtliche|regulatorische|bürokratische|technische|finanzielle|hohe)[nr]?\s(?:Hürden|Hindernissen?|Barrieren)"
        r"(?:\s(?:im|in|bei|beim|für)\s[^.;,]{3,40}?)?)(?=[.;,]|\s(?:hin|bremsen|hemmen|stehen|gibt|sind|bleiben|hindeutet)\b|$)",
        confidence=0.7,
    ),
    cause(
        "restraint",
        "after",
        "hindernisse hürden barrieren hemmnisse bedenken",
        r"\b(?:hindernisse|hürden|barrieren|hemmnisse)\s?(?:wie|sind|bleiben|zählen|:)\s(?:zum\sbeispiel\s|etwa\s)?",
    ),
    cause(
        "restraint",
        "within",
        "hindernis hürde hemmnis herausforderung",
        r"\b(?:hindernis|hürde|hemmnis|problem)\s(?:stell(?:t|en)|sind|ist|bild(?:et|en)|bleib(?:t|en))\s(?:demnach\s|weiterhin\s|\w+\s)?"
        r"(?P<what>(?:die|der|das|den)\s[^.;,]{4,120}?)(?=\sdar\b|[.;,]|$)",
        confidence=0.8,
    ),
    cause(
        "driver",
        "within",
        "profitiert profitieren",
        r"\b(?:davon\s(?:\w+\s)?profitiert|profitier(?:t|en)\s(?:\w+\s)?davon),\sdass\s(?P<what>[^.;]{6,120}?)(?=\sund\s|[.;,]|$)",
        confidence=0.8,
    ),
    cause(
        "restraint",
        "after",
        "scheitert mangelt fehlt fehlen krankt",
        r"\b(?:scheitert\s(?:\w+\s)?an|mangelt\ses\s(?:\w+\s)?an|es\smangelt\s(?:\w+\s)?an|fehlt\ses\s(?:\w+\s)?an|es\sfehlt\s(?:\w+\s)?an"
        r"|es\sfehlen|krankt\san)\s",
        confidence=0.8,
    ),
    cause(
        "driver",
        "after",
        "grund gründe ursache",
        r"\b(?:grund|gründe|ursachen?)\s(?:dafür|hierfür|für\s[^.;,]{3,60}?)\s(?:ist|sind|seien|war|waren)\s(?:vor\sallem\s|unter\sanderem\s|auch\s)?",
        confidence=0.8,
    ),
    cause(
        "driver",
        "after",
        "treiber wachstumstreiber faktoren",
        r"\b(?:treiber|wachstumstreiber|faktoren)\s(?:[\w-]+\s){0,4}?(?:sind|ist|wie|zählen)\s",
    ),
    cause(
        "restraint",
        "before",
        "hemm brems behinder begrenz",
        rf"\b(?:hemm(?:t|en)|brems(?:t|en)|behinder(?:t|n)|begrenz(?:t|en)){_WACHSTUM}",
    ),
    cause(
        "challenge",
        "before",
        "herausforderung",
        r"\b(?:ist|sind|bleib(?:t|en)|stell(?:t|en))\s(?:weiterhin\s|nach\swie\svor\s)?(?:eine\s"
        r"|die\s)?(?:[\w-]+\s){0,2}herausforderung(?:en)?",
        named=True,
    ),
    cause("challenge", "after", "herausforderung", r"\bherausforderungen\s(?:sind|zählen|wie)\s", named=True),
    cause(
        "trend",
        "before",
        "trend",
        r"\b(?:ist|sind|gilt|gelten)\s(?:als\s)?(?:ein\s|der\s|die\s)?(?:[\w-]+\s){0,2}trends?\b",
        named=True,
    ),
    cause(
        "opportunity",
        "before",
        "chance",
        r"\b(?:biete(?:t|n)|eröffne(?:t|n)|schaff(?:t|en))\s(?:[\w-]+\s){0,3}chancen\b",
        named=True,
    ),
    # News tells this too, of telehealth as a whole.
    cause(
        "driver",
        "within",
        "lässt lasse lassen ließ ließen",
        r"\b(?:lässt|lasse|lassen|ließ|ließen)\s(?P<what>[^.;,]{6,120}?)\s(?:die|den)\s(?:nachfrage|bedarf)\b[^.;]{0,60}"
        r"\b(?:steigen|wachsen|zunehmen)",
        named=True,
    ),
    cause(
        "driver",
        "within",
        "steigen wachsen zunehmen steigt wächst",
        r"\b(?:mit|durch)\s(?:der|des|dem|den)\s(?P<what>[^.;,]{6,120}?)\s(?:die|der)\s(?:nachfrage|bedarf)\b[^.;]{0,60}"
        r"\b(?:steig|wachs|wächst|zunehm)",
        named=True,
    ),
    cause(
        "driver",
        "after",
        "hintergrund auslöser",
        r"\b(?:hintergrund|auslöser)\s(?:[\w-]+\s){0,4}?(?:ist|sind|war|waren)\s",
        confidence=0.7,
        named=True,
    ),
    cause(
        "challenge",
        "within",
        "hält halten",
        r"\b(?:hält|halten)\ssich\s(?P<what>[^.;,]{3,60}?)\s(?:noch\s)?in\sgrenzen\b",
        confidence=0.8,
        named=True,
        why=True,
    ),
    cause(
        "challenge",
        "within",
        "warten",
        r"(?:\bdass\s|^|,\s)(?P<what>[^.;,]{3,80}?)\s(?:weiter\s|weiterhin\s|noch\s|nach\swie\svor\s)?auf\ssich\swarten\sl(?:ässt|assen)\b",
        confidence=0.8,
        named=True,
        why=True,
    ),
    cause(
        "challenge",
        "within",
        "gedeckelt begrenzt beschränkt",
        r"\b(?:auch\s|dass\s|weil\s)(?P<what>(?:die|der|das)\s[^.;,]{3,80}?\s(?:gedeckelt|begrenzt|beschränkt|budgetiert))\s(?:ist|sind|bleibt|bleiben|wird|werden)\b",
        confidence=0.8,
    ),
    cause(
        "driver",
        "within",
        "übernehmen übernimmt erstatten erstattet zahlen",
        r"\b(?P<what>(?:übernehmen|übernimmt|erstatten|erstattet|zahlen|bezahlen)\s[^.;,]{0,60}?(?:krankenversicherungen|krankenkassen?|kassen|versicherer)\s[^.;,]{0,20}?(?:die\s)?"
        r"(?:kosten|behandlung|videosprechstunden?)[^.;,]{0,60})",
        confidence=0.8,
    ),
    cause(
        "driver",
        "after",
        "impuls schub auftrieb",
        r"\b(?:impulse?|schub|auftrieb|rückenwind)\s(?:\w+\s)?(?:kam|kamen|kommt|kommen|gab|geben|bekam|erhielt|erhofft)\s(?:[\w-]+\s){0,4}?(?:aus|von|durch|mit)\s(?:der\s|dem\s|den\s|einer\s|einem\s)?",
        confidence=0.8,
    ),
    cause(
        "driver",
        "before",
        "weck erhöh steiger verstärk trieb beschleunig beflügel kurbel förder befeuer ließ",
        rf"\b{_GEWECKT}\s(?:den|die|das)\s(?:[\w-]+\s){{0,3}}?(?:bedarf|nachfrage|interesse|nutzung|akzeptanz|verbreitung|wachstum|telemedizin\w*|digitalisierung"
        r"|investitionen|markt\w*|videosprechstunden?)\b",
        confidence=0.8,
    ),
    cause(
        "driver",
        "within",
        "konfrontiert",
        r"\bmit\s(?P<what>(?:einem|einer)\s(?:\w+\s)?(?:mangel|defizit|engpass|knappheit)\s[^.;]{4,160}?)\skonfrontiert\b",
        confidence=0.8,
    ),
    cause(
        "driver",
        "within",
        "lockerte kippte aufhob abschaffte erlaubte",
        r"\b(?P<what>(?:politik|gesetzgeber|regierung|bundestag|ärztetag)\s[^.;,]{4,60}?(?:verbot\w*|regeln|hürden|auflagen|grenze\w*)\s(?:lockerte[n]?|kippte[n]?|aufhob(?:en)?"
        r"|abschaffte[n]?|strich(?:en)?))",
        confidence=0.8,
    ),
    cause(
        "opportunity",
        "after",
        "gibt bieten bietet",
        r"\b(?:es\sgibt|gibt\ses|biete[nt](?:\ssich)?)\s(?:enorme|große|viele|riesige|zahlreiche|neue)\s(?:möglichkeiten|chancen|potenziale?),?\s(?:für\s(?:die|den|das)?\s?)?(?!\w+t\b)",
        confidence=0.8,
    ),
    cause(
        "trend",
        "before",
        "erreich erziel",
        r"\b(?:erreich(?:t|en|te|ten)|erziel(?:t|en|te|ten))\s(?:ein(?:en)?\s|neue\s)?(?:rekordhoch|rekord\w*|höchststand|höchststände)\b",
        confidence=0.8,
    ),
)
