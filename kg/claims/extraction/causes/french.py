"""French phrasings."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause

__all__ = ["FRENCH"]

_CROISSANCE = (
    r"\s(?:la\s|le\s|l'|les\s)(?:[\w']+\s){0,3}(?:croissance|demande|marché|adoption|essor|développement"
    r"|recours|décollage|déploiement|généralisation|usage|pratique|succès)"
)

FRENCH: tuple[Cause, ...] = (
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
        why=True,
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
        (
            "accéléré favorisé stimulé boosté dopé accru permis propulsé démocratisé imposé installé "
            "normalisé popularisé généralisé banalisé ancré fait"
        ),
        rf"\b(?:a|ont)\s(?:\w+ment\s|aussi\s)?(?:accéléré|favorisé|stimulé|boosté|dopé|accru|propulsé|démocratisé|encouragé|imposé|installé|normalisé|popularisé|généralisé|banalisé|ancré|fait\s(?:bondir|exploser|décoller|progresser|grimper|entrer))(?:{_CROISSANCE}"
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
        "profit bénéfici",
        r"\b(?:a|ont)\s(?:\w+ment\s|aussi\s|largement\s)?(?:profité|bénéficié)\s(?:du|des|de\sla|de\sl['’]|d['’]une?)\s?(?=(?:crise|pandémie|covid|épidémie|confinements?"
        r"|essor|engouement|soutien|remboursement|vieillissement|progrès|contexte|réforme|manque|pénurie)\b)",
        confidence=0.8,
    ),
    cause(
        "restraint",
        "after",
        "limites",
        r"\b(?:trouve(?:nt)?|atteint|atteignent)\s(?:vite\s)?(?:ses|leurs)\slimites\s(?:dans|avec|face\sà)\s(?:«\s)?",
        confidence=0.8,
    ),
    cause(
        "driver",
        "after",
        "connu",
        r"\b(?:a|ont)\sconnu\sune?\s(?:\w+\s){0,2}?(?:développement|essor|croissance|boom|succès|accélération|progression|explosion|engouement)\s(?:\w+\s)?"
        r"(?:avec|pendant|depuis|lors\sde|durant)\s(?:les\s|la\s|le\s|l['’])?(?=(?:confinements?|crise|pandémie|covid|épidémie|arrivée|remboursement)\b)",
        confidence=0.8,
    ),
    cause(
        "driver",
        "within",
        "remboursé",
        r"^(?P<what>Remboursée?s?\s(?:depuis\s[^,.;]{3,20}\s)?(?:par|à)\s[^,.;]{4,60}),",
        confidence=0.7,
    ),
    cause(
        "driver",
        "after",
        "expliqu",
        r"\b(?:peut|peuvent|pourrait|doit)\ss['’]expliquer\s(?:\w+\s)?par\s",
        confidence=0.8,
    ),
    cause(
        "restraint",
        "within",
        "cantonne limite",
        r"\b(?P<what>se\s(?:cantonne|cantonnent|limite|limitent)\sà\s(?:des\s|un\s|une\s|quelques\s)?[^.;,]{4,80})",
        confidence=0.8,
    ),
    cause(
        "driver",
        "within",
        "visibilité cadre stabilité",
        r"\b(?:a|ont)\sapporté\s(?P<what>(?:une?\s|la\s|de\sla\s)?(?:visibilité|stabilité|clarté|sécurité|cadre|souplesse)\s[^.;,]{4,80}?)(?=\squi\s|[.;,]|$)",
        confidence=0.8,
    ),
    cause(
        "driver",
        "after",
        "avec",
        r"^Avec\s(?:la\s|le\s|l['’]|les\s)(?=(?:pandémie|vieillissement|essor|pénurie|manque|arrivée|hausse|demande|crise|confinements?|développement|progrès|généralisation)\b)",
        confidence=0.7,
    ),
    # "La télésanté facilite l'accès aux soins"
    cause(
        "driver",
        "within",
        "amélior facilit rédui désengorg évit accél",
        r"\b(?:télé\w{4,}|e-santé|santé\s(?:numérique|connectée)|elle)\s(?:peut\s|permet\s(?:aussi\s|ainsi\s)?(?:de\s|d['’])|aide\sà\s|contribue\sà\s)?"
        r"(?P<what>(?:améliore|facilite|réduit|désengorge|évite|accélère|améliorer|faciliter|réduire|désengorger|éviter|accélérer)\s(?:l['’]|la\s|le\s|les\s|des\s)"
        r"(?:accès|délais|coûts?|qualité|temps|urgences|déplacements|hospitalisations|attente|prise\sen\scharge|suivi|dépenses)\b[^.;,]{0,100})",
        confidence=0.72,
    ),
    # "La crise a mis en évidence la nécessité de consulter à distance"
    cause(
        "driver",
        "before",
        "mis révél montr",
        r"\b(?:a|ont)\s(?:mis\sen\s(?:évidence|lumière|exergue)|révélé|montré|souligné)\s(?:la\snécessité|le\sbesoin|l['’](?:importance|intérêt|utilité|urgence)|les\sbesoins)\b",
        confidence=0.8,
    ),
    # "La crise a permis la levée de barrières"
    cause(
        "driver",
        "before",
        "permis",
        r"(?<!pas\s)\b(?:a|ont)\spermis\s(?:la|le|l['’]|les|une?)\s?(?:[\w-]+\s)?(?:levée|essor|développement|accélération|généralisation|déploiement|croissance|démocratisation"
        r"|adoption|progression|bond|diffusion)\b",
        confidence=0.8,
    ),
    # "Depuis le début de la crise, la télésanté connaît un essor"
    cause(
        "driver",
        "within",
        "depuis avec",
        r"^(?:Depuis|Avec|Dès)\s(?:le\sdébut\s(?:de\s(?:la\s|l['’])?|du\s|des\s)|l['’]arrivée\s(?:de\s(?:la\s|l['’])|du\s))(?P<what>(?:crise|pandémie|épidémie|confinement|mesures\sde\sconfinement|virus|covid)[^,.;]{0,40}),\s"
        r"(?=[^.;]{0,120}\b(?:essor|regain|boom|bond\w*|explos\w+|croissance|succès|recours|intérêt|progress\w+|décoll\w+)\b)",
        confidence=0.75,
    ),
    # "Le soutien de l'État réduit les barrières"
    cause(
        "driver",
        "before",
        "rédui lèv abaiss élimin",
        r"\b(?:réduit|réduisent|lève|lèvent|abaissent?|éliminent?)\s(?:les\s|des\s|ces\s)(?:\w+\s)?(?:barrières|freins|obstacles|entraves)\b",
        confidence=0.7,
    ),
    cause("challenge", "after", "défis enjeux", r"\b(?:défis|enjeux|difficultés)\s?:\s(?!$)", confidence=0.9),
    cause(
        "restraint",
        "after",
        "freins obstacles barrières",
        r"\b(?:freins|obstacles|barrières)\s?:\s(?!$)",
        confidence=0.9,
    ),
    cause(
        "driver",
        "after",
        "avantages atouts moteurs",
        r"\b(?:avantages|atouts|moteurs)\s?:\s(?!$)",
        confidence=0.8,
    ),
)
