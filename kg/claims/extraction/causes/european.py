"""German, French and Spanish phrasings."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause

__all__ = ["EUROPEAN"]

_WACHSTUM = (
    r"\s(?:das|den|die|dem)\s(?:[\w-]+\s){0,4}(?:wachstum\w*|nachfrage|[\w-]*markt\w*|verbreitung|nutzung"
    r"|expansion)"
)
_CROISSANCE = (
    r"\s(?:la\s|le\s|l'|les\s)(?:[\w']+\s){0,3}(?:croissance|demande|marché|adoption|essor|développement"
    r"|recours|décollage|déploiement|généralisation|usage|pratique|succès)"
)
_CRECIMIENTO = (
    r"\s(?:el\s|la\s|los\s)(?:[\w]+\s){0,3}(?:crecimiento|demanda|mercado|adopción|expansión|desarrollo|uso|incorporación|implantación"
    r"|implementación|penetración|avance)"
)

EUROPEAN: tuple[Cause, ...] = (
    cause(
        "driver",
        "after",
        "angetrieben getrieben begünstigt gestützt befeuert gefördert",
        r"\b(?:angetrieben|getrieben|begünstigt|gestützt|befeuert|gefördert)\s(?:durch|von)\s",
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
        "aufgrund dank wegen infolge",
        r"\b(?:aufgrund|dank|wegen|infolge)\s(?P<what>[^.;]{6,180}?)(?=[.;,]|\s(?:wird|ist|soll|dürfte"
        r"|wächst|steigt)\b|$)",
        confidence=0.7,
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
    cause(
        "driver",
        "after",
        (
            "porté stimulé soutenu tiré alimenté favorisé dopé poussé influenc propuls boost encourag "
            "accélér dynamis entraîn motiv facilit renforc"
        ),
        r"\b(?:portée?|stimulée?|soutenue?|tirée?|alimentée?|favorisée?|dopée?|influencée?|propulsée?|boostée?|encouragée?"
        r"|accélérée?|dynamisée?|entraînée?|motivée?|facilitée?|renforcée?|poussée?)s?\s"
        r"(?:principalement\s|notamment\s|essentiellement\s|largement\s|fortement\s|surtout\s)?par\s",
    ),
    cause(
        "driver",
        "after",
        "attribué imputable",
        r"\b(?:attribuée?s?|imputables?)\s(?:principalement\s)?(?:à|au|aux)\s",
    ),
    cause(
        "driver",
        "after",
        "grâce raison effet compte fait face suite expliqu",
        r"\b(?:grâce\s(?:à|aux?(?=\s))|en\sraison\s(?:des?|du|d')|sous\sl['’]effet\s(?:des?|du|d['’])"
        r"|compte\stenu\s(?:des?|du|d['’])|du\sfait\s(?:des?|du|d['’])|face\s(?:à|au|aux)(?=\s(?:la\s|l['’]|le\s|une?\s)?"
        r"(?:pénurie|manque|hausse|vieillissement|augmentation|désert|explosion|crise|déserts))"
        r"|s['’]expliqu(?:e|ent)\s(?:\w+\s)?par)(?:\s|(?<=['’]))",
        confidence=0.7,
    ),
    cause(
        "driver",
        "before",
        "stimul favoris soutien aliment accél dope",
        rf"\b(?:stimule(?:nt)?|favorise(?:nt)?|soutien(?:t|nent)|aliment(?:e|ent)|accélère(?:nt)?"
        rf"|dope(?:nt)?){_CROISSANCE}",
    ),
    cause(
        "driver",
        "before",
        "accéléré favorisé stimulé boosté dopé accru permis propulsé démocratisé",
        rf"\b(?:a|ont)\s(?:\w+ment\s|aussi\s)?(?:accéléré|favorisé|stimulé|boosté|dopé|accru|propulsé|démocratisé|encouragé)(?:{_CROISSANCE}"
        r"|\s(?:la\s|le\s|l['’]|les\s)(?:[\w-]+\s){0,2}?(?:télémédecine|téléconsultations?|télésanté|e-santé|usages?|digitalisation|numérisation)\b)",
        confidence=0.8,
    ),
    cause(
        "driver",
        "after",
        "développ impos install génér",
        r"\bs(?:'|e\s|'est\s|e\ssont\s|ont\s)(?:est\s|sont\s)?(?:fortement\s)?(?:développ|impos|install|généralis|démocratis)\w+\s(?:\w+\s)?"
        r"(?:à\spartir\sde|depuis|avec|à\sla\sfaveur\sde|lors\sde|pendant)\s(?:l'|la\s|le\s|les\s)?(?=(?:épidémie|pandémie|crise|covid|confinement"
        r"|essor|arrivée|remboursement))",
        confidence=0.7,
    ),
    cause(
        "restraint",
        "before",
        "permis",
        r"\bn'(?:a|ont)\spas\spermis\b",
        confidence=0.8,
    ),
    cause(
        "restraint",
        "after",
        "heurt frein obstacl manque",
        r"\b(?:se\sheurt(?:e|ent)\s(?:\w+\s)?(?:à|au|aux)|(?:freins|obstacles)\s(?:\w+\s){0,3}?(?:sont|restent|comme|tels\sque|:))\s",
        confidence=0.8,
    ),
    cause(
        "restraint",
        "before",
        "frein limit entrav ralenti",
        rf"\b(?:frein(?:e|ent)|limit(?:e|ent)|entrav(?:e|ent)|ralenti(?:t|ssent)){_CROISSANCE}",
    ),
    cause(
        "challenge",
        "within",
        "enjeu défi",
        r"\b(?:enjeu|défi)\s(?:\w+\s)?(?:reste|est|demeure)\b(?:,\s[^,.;]{3,60},)?\s(?:de\s|d'|la\s|le\s"
        r"|l')(?P<what>[^.;,(]{6,160})",
        named=True,
    ),
    cause(
        "challenge",
        "before",
        "enjeu défi",
        r"\b(?:reste(?:nt)?|demeure(?:nt)?|constitue(?:nt)?|est|sont)\s(?:un\s|une\s|des\s"
        r"|le\s)?(?:[\w']+\s){0,2}(?:défis?|enjeux?)\b",
        named=True,
    ),
    cause(
        "driver",
        "after",
        "impulsad favorecid respaldad motivad acelerad propiciad fomentad",
        r"\b(?:impulsad[oa]s?|favorecid[oa]s?|respaldad[oa]s?|motivad[oa]s?|acelerad[oa]s?|propiciad[oa]s?|fomentad[oa]s?)\s(?:principalmente\s|sobre\stodo\s|en\sparte\s)?por\s",
    ),
    cause(
        "driver",
        "after",
        "debido gracias causa raíz consecuencia principalmente debe llegada",
        r"\b(?:debido\sa(?:l)?|gracias\sa(?:l)?|a\s(?:causa|raíz)\sde(?:l)?|como\sconsecuencia\sde(?:l)?|se\sdeben?\s(?:\w+\s)?a(?:l)?"
        r"|^principalmente\spor(?:\sel|\sla)?|con\sla\sllegada\sde(?:l)?)\s",
        confidence=0.7,
    ),
    cause(
        "driver",
        "before",
        "impuls estimul favorec aceler foment",
        rf"\b(?:impulsan?|estimulan?|favorecen?|aceleran?|fomentan?){_CRECIMIENTO}",
    ),
    cause(
        "driver",
        "before",
        "permitido impulsado acelerado favorecido propiciado fomentado disparado incrementado",
        r"\b(?:ha|han)\s(?:\w+mente\s|también\s)?(?:permitido|impulsado|acelerado|favorecido|propiciado|fomentado|disparado|incrementado)"
        rf"(?:{_CRECIMIENTO}|\s(?:un|una|el|la|los|las)\s(?:[\w]+\s){{0,2}}?(?:progreso|avance|auge|crecimiento|desarrollo|telemedicina|salto"
        r"|digitalización|teleconsulta)\b)",
        confidence=0.8,
    ),
    cause(
        "driver",
        "before",
        "factores motores razones impulsores",
        r"\b(?:son|es|figuran\sentre|están\sentre)\s(?:algun[oa]s?\sde\s|un[oa]\sde\s)?(?:l[oa]s\s)?(?:[\w]+\s){0,2}?(?:factores|motores|razones"
        r"|impulsores)\b",
    ),
    cause(
        "restraint",
        "before",
        "fren limit obstaculiz restring dificult",
        rf"\b(?:frenan?|limitan?|obstaculizan?|restringen?|dificultan?){_CRECIMIENTO}",
    ),
    cause(
        "challenge",
        "before",
        "desafío reto",
        r"\b(?:siguen?\ssiendo|son|es|representan?|constituyen?|suponen?)\s(?:un\s|una\s"
        r"|el\s)?(?:[\w]+\s){0,2}(?:desafíos?|retos?)\b",
        named=True,
    ),
    cause(
        "trend",
        "before",
        "tendencia tendance",
        r"\b(?:son|es|est|sont)\s(?:una?e?\s|la\s|las\s)?(?:[\w]+\s){0,2}(?:tendencias?|tendances?)\b",
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
        "driver",
        "after",
        "retos desafíos",
        r"\b(?:respuesta|frente)\sa\s(?:[\w]+\s){0,3}?(?:retos|desafíos|necesidades)\scomo\s",
        confidence=0.7,
    ),
)
