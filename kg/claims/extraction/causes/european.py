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
    r"|recours)"
)
_CRECIMIENTO = (
    r"\s(?:el\s|la\s|los\s)(?:[\w]+\s){0,3}(?:crecimiento|demanda|mercado|adopción|expansión|desarrollo|uso)"
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
        "porté stimulé soutenu tiré alimenté favorisé dopé poussé",
        r"\b(?:portée?|stimulée?|soutenue?|tirée?|alimentée?|favorisée?|dopée?"
        r"|poussée?)s?\s(?:principalement\s|notamment\s)?par\s",
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
        "grâce raison effet",
        r"\b(?:grâce\s(?:à|au|aux)|en\sraison\s(?:de|du|des|d')|sous\sl'effet\s(?:de|du|des))\s?",
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
        "impulsad favorecid respaldad motivad",
        r"\b(?:impulsad[oa]s?|favorecid[oa]s?|respaldad[oa]s?|motivad[oa]s?)\s(?:principalmente\s)?por\s",
    ),
    cause(
        "driver",
        "after",
        "debido gracias causa",
        r"\b(?:debido\sa(?:l)?|gracias\sa(?:l)?|a\scausa\sde(?:l)?)\s",
        confidence=0.7,
    ),
    cause(
        "driver",
        "before",
        "impuls estimul favorec aceler foment",
        rf"\b(?:impulsan?|estimulan?|favorecen?|aceleran?|fomentan?){_CRECIMIENTO}",
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
