"""French clauses that tell what moves care at a distance: what made it leap, who is missing."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause

__all__ = ["FRENCH_CLAUSES"]

_CHAMP = (
    r"(?:télé\w{4,}|e-?santé|santé\s(?:numérique|connectée)|consultations?\s(?:à\sdistance|en"
    r"\sligne|vidéo)|médecine\sà\sdistance|soins\sà\sdistance|marché|secteur|filière"
    r"|plate-?formes?|usages?|pharmacies?\sen\sligne|demandes?|volumes?|recours|rendez-vous"
    r"|activité|inscriptions|ventes)"
)
_SOIGNANTS = (
    r"(?:médecins|généralistes|spécialistes|soignants|infirmi\w+|psychiatres|psychologues"
    r"|dermatologues|ophtalmologues|cardiologues|radiologues|pédiatres|sages-femmes"
    r"|kinésithérapeutes|pharmaciens|praticiens|vétérinaires|lits|cabinets)"
)
_AVANT = r"(?:^|[.;:]\s|,\s(?:et|mais|car|que|où)\s|\s(?:et|mais|car|que|où|parce\sque)\s|«\s|[“\"])"
_BOND = (
    r"(?:exploser|bondir|décoller|grimper|progresser|croître|grandir|gagner\s(?:\w+\s)?(?:ans?"
    r"|années?|terrain|mois)|doubler|tripler|entrer|basculer|changer\s(?:d['’]échelle|d['’]ère)"
    r"|adopter|accepter|sortir|évoluer|monter|s['’]envoler|flamber)"
)

FRENCH_CLAUSES: tuple[Cause, ...] = (
    # "La peur de la salle d'attente a fait bondir les volumes"
    cause(
        "driver",
        "within",
        "fait font fit",
        rf"{_AVANT}(?P<what>[^.;,]{{6,110}}?)\s(?:a|ont|avait|avaient|va|vont|aura)?\s?(?:fait|faire"
        rf"|font|fit|firent)\s{_BOND}\b(?=[^.;]{{0,80}}\b{_CHAMP})",
        confidence=0.85,
    ),
    # "Les demandes ont triplé avec la fermeture des cabinets"
    cause(
        "driver",
        "after",
        "avec depuis pendant lors durant grâce sous",
        rf"\b{_CHAMP}\b[^.;]{{0,70}}?\s(?:a|ont|s['’]est|se\ssont)?\s?(?:triplé|doublé|explosé|bondi"
        rf"|décollé|décolle(?:nt)?|grimpé|grimpent?|progressé|progressent?|envolé\w*"
        rf"|s['’]envole(?:nt)?|explose(?:nt)?|bondi(?:t|ssent)|généralisée?s?|imposée?s?)"
        rf"\s(?:[^.;,]{{0,40}}?\s)?(?:avec|grâce\sà|sous\sl['’]effet\sd[eu]s?|à\sla\sfaveur\sd[eu]s?"
        rf"|au\sgré\sd[eu]s?|à\scause\sd[eu]s?)\s(?:la\s|le\s|les\s|l['’])?",
        confidence=0.8,
    ),
    # "La télésurveillance décolle depuis que l'Assurance maladie la rembourse"
    cause(
        "driver",
        "within",
        "depuis parce car puisque maintenant",
        rf"\b{_CHAMP}\b(?:(?!\b(?:méfi|pein|difficil|hésit|recul)|\sne\s|\sn['’])[^.;]){{0,140}}?\s(?:depuis\sque|parce\sque|puisque|maintenant\sque|car|dès"
        rf"\slors\sque)\s(?P<what>(?!(?:c['’]est|il\s(?:est|y|s['’]agit)|elle\sest)\b)[^.;,]{{8,120}})",
        confidence=0.75,
        clause=True,
    ),
    # "Le mérite en revient pour beaucoup au programme Arcade"
    cause(
        "driver",
        "after",
        "mérite",
        r"\b(?:mérite|explication)\s(?:en\s)?(?:revient|reviennent|tient|réside)\s(?:[\w]+"
        r"\s){0,3}?(?:à\sla|à\sl['’]|au|aux|à|dans)\s",
        confidence=0.8,
    ),
    # "Les médecins manquent", "il n'y a plus de médecins"
    cause(
        "driver",
        "within",
        "manqu rare pénurie retraite sature débord",
        rf"\b(?P<what>(?:(?:les|des)\s)?{_SOIGNANTS}\s(?:(?:se\sfont|deviennent|sont)\s(?:de\splus"
        rf"\sen\splus\s)?(?:rares|débordés?|saturés?|surchargés?|introuvables)|manquent|partent\s(?:à"
        rf"\sla|en)\sretraite)|(?:manque|pénurie|départs?\s(?:à\sla|en)\sretraite)\s(?:de\s|d['’]|des"
        rf"\s)(?:\w+\s)?{_SOIGNANTS}|(?:pas|plus|peu)\sde\s{_SOIGNANTS})\b[^.;,]{{0,40}}",
        confidence=0.72,
        clause=True,
    ),
    cause(
        "driver",
        "before",
        "entrevoir présag augur annonc promet",
        r"\b(?:laiss(?:e|ent|ait)\s(?:entrevoir|présager|augurer|espérer)|présage(?:nt)?"
        r"|augure(?:nt)?|annonce(?:nt)?|promet(?:tent)?)\s(?:d['’]|une?\s|la\s|le\s|de\s)?(?:\w+"
        r"\s){0,2}?(?:demande|croissance|essor|avenir|hausse|développement)\b",
        confidence=0.8,
    ),
    # "Les alertes utiles restent rares", "le cadre juridique reste flou"
    cause(
        "challenge",
        "within",
        "reste demeure",
        r"(?:^|[.;:]\s|,\s(?:et|mais)\s|\s(?:que|mais|et)\s|«\s)(?P<what>(?:les|la|le|l['’]|son|leur"
        r"|ces)\s?[^.;,]{4,70}?\s(?:reste|restent|demeure|demeurent)\s(?:encore\s|toutefois\s"
        r"|souvent\s|trop\s|très\s|assez\s|à\sce\sjour\s)*(?:rares?|floue?s?|fragiles?"
        r"|insuffisante?s?|insuffisamment\s\w+|fragmentée?s?|limitée?s?|coûteu(?:x|se|ses)|complexes?|incertaine?s?|inégale?s?"
        r"|lente?s?|difficiles?|faibles?|à\sprouver|à\sdémontrer|à\sconvaincre|mal\s\w+|méfiante?s?"
        r"|réticente?s?|sceptiques?|frileu(?:x|se|ses)|partagée?s?)\b[^.;,]{0,60})",
        confidence=0.75,
        clause=True,
    ),
    # "Faute de tarif national, les essais ne sortent pas de leur région"
    cause(
        "restraint",
        "after",
        "faute",
        r"\b(?:faute\sd(?:e\s|['’]))(?!mieux)",
        confidence=0.8,
    ),
    # "La télésurveillance sort peu à peu des hôpitaux"
    cause(
        "trend",
        "within",
        "sort entre gagne install impos généralis invit développ basculé quitt démocratis banalis",
        rf"(?:^|[.;:]\s|,\s(?:et|mais)\s)(?P<what>(?:la\s|le\s|les\s|l['’])?{_CHAMP}(?:"
        rf"\s[\wéèêàç'’-]+){{0,3}}?\s(?:sort(?:ent)?|entre(?:nt)?|gagne(?:nt)?\s(?:du\sterrain|peu\sà"
        rf"\speu|les)|s['’]install(?:e|ent)|s['’]impos(?:e|ent)|se\sgénéralis(?:e|ent)|s['’]invit(?:e"
        rf"|ent)|quitte(?:nt)?|se\sdémocratis(?:e|ent)|se\sbanalis(?:e|ent)|a\sbasculé|entrent)"
        rf"\s?[^.;,]{{0,80}})",
        confidence=0.75,
        clause=True,
    ),
    # "De plus en plus d'assureurs se lancent dans la téléconsultation"
    cause(
        "trend",
        "within",
        "plus nombreux toujours",
        r"\b(?P<what>de\splus\sen\splus\sd(?:e\s|['’]|es\s)(?:[\wéèêàç'’-]+\s){1,3}?(?:se\s|s['’]|y"
        r"\s|en\s|ont\s)?(?:lancent|tournent|équipent|mettent|intéressent|misent|investissent"
        r"|proposent|adoptent|recourent|ouvrent|rachètent|utilisent|consultent|lancé|engouffrent"
        r"|développent|pratiquent|font)\b[^.;,]{0,80})",
        confidence=0.75,
        clause=True,
    ),
    # "La télémédecine est devenue la coqueluche des investisseurs"
    cause(
        "trend",
        "within",
        "coqueluche chouchou vedette terrain nouvel",
        rf"(?P<what>(?:la\s|le\s|les\s|l['’])?{_CHAMP}(?:\s(?:est|sont)\s(?:devenue?s?\s)?|,"
        rf"\s)(?:(?:la|le|les|l['’])\s?)?(?:nouvelle?\s|nouvel\s)?(?:coqueluche|chouchou\w*|vedettes?"
        rf"|eldorado|terrain\sde\sjeu)\b[^.;,]{{0,50}})",
        confidence=0.8,
        clause=True,
    ),
    # "Les zones rurales offrent un fort potentiel de croissance"
    cause(
        "opportunity",
        "before",
        "offr recèl présent constitu représent",
        r"\b(?:offr(?:e|ent)|recèl(?:e|ent)|présent(?:e|ent)|constitu(?:e|ent)|représent(?:e|ent))"
        r"\s(?:un|une|de|des)\s(?:[\wéèêà-]+\s){0,2}?(?:potentiels?|gisements?|perspectives"
        r"|débouchés?|relais\sde\scroissance|réservoirs?)\b",
        confidence=0.85,
    ),
)
