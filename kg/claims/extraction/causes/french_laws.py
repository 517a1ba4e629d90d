"""French clauses on what laws and payers allow, forbid and pay of care at a distance."""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause
from kg.claims.extraction.causes.european_parts import told_whole

__all__ = ["FRENCH_LAWS"]

_FAR = (
    r"(?:télé-?\w{4,}|à\sdistance|en\sligne|vidéo\w*|numérique\w*|e-?santé|virtuel\w*"
    r"|ordonnances?\sélectroniques?|e-prescription|dossier\smédical|applications?)"
)
_NEAR = rf"(?=[^.;]{{0,160}}?{_FAR}\b)"
_LAW = (
    r"(?:lois?(?:\s(?:de|du|hpst|relative\s(?:à|au)|n°)\s?[^.;,]{0,70}?)?|décrets?|avenants?(?:\s(?:n°\s?)?\d+)?|ordonnances?|réformes?|arrêtés?|convention\s\w+|textes?"
    r"|(?:nouvelle\s)?réglementation|législation|législateur)"
)
_CARE = (
    r"(?:télé-?\w{4,}|e-?santé|santé\s(?:numérique|connectée)|(?:consultations?|actes|soins"
    r"|prescriptions?|médecine|vente)\s(?:\w+\s){0,2}?(?:à\sdistance|en\sligne|vidéo|de\stélé\w+))"
)
_PAYER = (
    r"(?:l['’]assurance[\s-]maladie|la\ssécurité\ssociale|la\ssécu|la\s(?:cnam|ramq|cnss)"
    r"|l['’](?:inami|état)|les\smutuelles|le\sgouvernement|les\sassureurs)"
)
_RATHER = (
    r"(?:désormais\s|enfin\s|aujourd['’]hui\s|officiellement\s|intégralement\s|maintenant\s"
    r"|également\s|aussi\s){0,2}"
)


FRENCH_LAWS: tuple[Cause, ...] = (
    # "Malgré une réglementation contraignante, le marché décolle"
    told_whole(
        "restraint",
        "malgré dépit",
        r"\b(?:malgré|en\sdépit\sd(?:e|u|es|['’]))\s?(?P<what>(?:une?\s|la\s|le\s|les\s|des\s|l['’]|de\s|certaine?s\s|quelques\s|ces\s)?(?:[\wéèêàç-]+\s){0,2}?(?:réglementation|cadre|contraintes|freins?|obstacles?|réticences?|lourdeurs?"
        r"|difficultés|barrières?|défiance|méfiance|scepticisme|limites|inquiétudes|craintes|absence|manque|retards?|verrous|complexité|incertitudes?|polémiques?|résistances?)\b[^.;,]{0,60})",
        0.76,
    ),
    # "Elle est régulée par un décret qui oblige à obtenir un agrément"
    told_whole(
        "restraint",
        "régul régi encadré réglementé soumis contrôlé",
        r"\b(?P<what>(?:est|sont|reste|restent|demeure)\s(?:très\s|strictement\s|fortement\s|encore\s|toutefois\s|sévèrement\s){0,2}(?:(?:régulée?s?|régie?s?|encadrée?s?|soumise?s?)\s(?:par|à)\s[^.;,]{0,60}?\b(?:oblig\w+|impos\w+"
        r"|exig\w+|agréments?|autorisations?|interdi\w+|limit\w+)[^.;,]{0,60}|(?<=très\s)(?:réglementée?s?|encadrée?s?|régulée?s?)|(?<=strictement\s)(?:réglementée?s?|encadrée?s?)|(?<=fortement\s)(?:réglementée?s?|encadrée?s?)))\b",
        0.76,
    ),
    told_whole(
        "restraint",
        "agrément autorisation habilitation",
        rf"\b(?P<what>(?:un\s|une\s|l['’])(?:agrément|autorisation|habilitation|accord\spréalable)\s(?:[^.;,]{{0,40}}?\s)?(?:est|reste|demeure)\s(?:obligatoire|nécessaire|indispensable|exigée?|requise?)\b{_NEAR}[^.;,]{{4,80}})",
    ),
    # "La téléconsultation était jusqu'ici interdite", "n'est prise en charge que si le patient est connu"
    told_whole(
        "restraint",
        "interdi illég autoris rembours proscri prise pris reconnu",
        rf"(?P<what>{_CARE}\s(?:[^.;,]{{0,40}}?\s)?(?:est|était|sont|étaient|reste|restent|restait|demeure)\s(?:[^.;,]{{0,40}}?\s)?(?:interdite?s?|illéga(?:le|ux|les|l)|proscrite?s?)\b|{_CARE}\s(?:[^.;,]{{0,40}}?\s)?(?:n['’]est|n['’]était|ne\ssont|n['’]étaient)\s(?:toujours\s|encore\s)?pas\s"
        rf"(?:encore\s|toujours\s)?(?:autorisée?s?|remboursée?s?|prise?s?\sen\scharge|reconnue?s?)\b|(?:{_CARE})\snon\sremboursée?s?|{_CARE}\s(?:[^.;,]{{0,30}}?\s)?(?:n['’]est|ne\ssont|n['’]était)\s(?:remboursée?s?|prise?s?\sen\scharge|autorisée?s?|possibles?)\sque\s[^.;,]{{4,80}})",
    ),
    told_whole(
        "restraint",
        "peuvent peut pouvaient pouvait",
        rf"\b(?P<what>(?:les\s|un\s|le\s)(?:médecins?|praticiens?|généralistes?|pharmaciens?|patients?|assurés?|psychologues)\s(?:[\wéèêàç-]+\s)?ne\s(?:peuvent|peut|pouvaient|pouvait)\s(?:toujours\s|encore\s|donc\s)?(?:pas|plus|que)\s{_NEAR}[^.;]{{6,110}})",
    ),
    told_whole(
        "restraint",
        "condition",
        rf"\bà\s(?:la\s)?condition\s(?:toutefois\s|cependant\s)?que\sle\s(?P<what>patient\s[^.;,]{{6,120}}){_NEAR}",
        0.75,
    ),
    told_whole(
        "restraint",
        "absence manque vide",
        r"(?:^|[.;:]\s|,\s(?:et|mais)\s|\bque\s)(?P<what>(?:l['’]absence|le\smanque|le\svide)\s(?:de\s|d['’]|juridique\b)[^.;,]{0,60}?)\s(?:freine(?:nt)?|limite|ralentit|bloque|pénalise|entrave|retarde|décourage|empêche|complique)\b",
        0.85,
    ),
    # "La loi permet le remboursement des actes de télémédecine"
    told_whole(
        "driver",
        (
            "permet permis autoris ouvr ouver oblig reconna reconnu prévoi légalis instaur "
            "rembours facilit officialis inscri"
        ),
        rf"\b(?P<what>(?:l[ae]s?\s|l['’]|une?\s|des\s|ce\s|cette\s|cet\s)?(?:nouvelle?\s|nouveau\s|récente?\s)?{_LAW}\b(?:(?!\s(?:ne|pas)\s)[^.;]){{0,90}}?\b(?:permet(?:tent)?|a\spermis|autorise(?:nt)?|a\sautorisé|ouvre(?:nt)?|a\souvert"
        rf"|reconna(?:ît|issent)|a\sreconnu|prévoi(?:t|ent)|légalise|a\slégalisé|instaure|a\sinstauré|facilite(?:nt)?|officialise|inscrit|a\sinscrit)\b(?!\s(?:pas|plus)\b){_NEAR}[^.;]{{4,120}})",
        0.76,
    ),
    told_whole(
        "driver",
        "depuis grâce avec",
        rf"\b(?:depuis|grâce\sà|grâce\sau|avec)\s(?P<what>(?:le\svote\s|l['’]adoption\s|la\spublication\s|la\spromulgation\s|l['’]entrée\sen\svigueur\s)?(?:de\s|du\s|d['’])?(?:la\s|le\s|l['’]|un\s|une\s|ce\s|cette\s)?(?:nouvelle?\s|récente?\s)?(?:loi|décret|avenant|réforme|convention\smédicale|ordonnance)\b[^.;,]{{0,60}}?),?\s(?=[^.;]{{0,120}}{_FAR})",
        0.75,
    ),
    # "Depuis le 15 septembre, les actes de télémédecine sont remboursés"
    told_whole(
        "driver",
        "rembours charge autoris légal reconn prise pris généralis",
        rf"(?P<what>(?:les\s|la\s|le\s|l['’]|des\s)?(?:[\wéèêàç-]+\s){{0,3}}?(?:télé-?\w{{4,}}|actes|vidéoconsultations?|télémédecine)\s(?:(?!n['’]|\bne\b)[^.;,]{{0,30}}?\s)?(?:est|sont|seront|sera|ont\sété|a\sété|peut\sêtre|peuvent\sêtre)\s{_RATHER}"
        r"(?:remboursée?s?|prise?s?\sen\scharge|autorisée?s?|légalisée?s?|reconnue?s?|généralisée?s?)\b(?!\sque\b)[^.;,]{0,70})",
    ),
    told_whole(
        "driver",
        "rembours",
        rf"\b(?P<what>(?:peuvent|peut|pourront|pouvoir)\s(?:désormais\s|enfin\s)?(?:se\s(?:voir|faire)|être)\s(?:désormais\s|enfin\s)?rembours(?:er|ée?s?)\s{_NEAR}[^.;,]{{4,80}}|le\sremboursement,\s[^.;,]{{4,60}},\s(?:ouvre|relance|dope|change|lance|stimule|accélère)\s{_NEAR}[^.;,]{{4,60}})",
        0.75,
    ),
    told_whole(
        "driver",
        "rembours prend prennent pris couvr financ pay inclu",
        rf"\b(?P<what>{_PAYER}\s(?:(?:a|ont|va|vont|avait)\s)?(?:(?:décidé|accepté|annoncé|commencé|choisi)\s(?:de\s|d['’]|à\s)?)?{_RATHER}(?:rembours(?:e|ent|é|er|era)|pren(?:d|nent|dre|dra)\s{_RATHER}en\scharge|pris\sen\scharge|couvr(?:e|ent|ir|ira)|couvert|financ(?:e|ent|é|er)|pay(?:e|ent|er|é)|inclu(?:t|ent|s|re))\b(?!\s(?:pas|plus)\b){_NEAR}[^.;,\d]{{4,90}})",
    ),
    # "Depuis l'annonce du remboursement, les jeunes pousses s'activent"
    told_whole(
        "driver",
        "depuis avec suite grâce",
        r"\b(?:depuis|avec|suite\sà|grâce\sà|grâce\sau)\s(?P<what>(?:l['’](?:annonce|arrivée|instauration|ouverture)\s(?:du\s|de\sla\s)|la\s(?:généralisation|mise\sen\splace)\s(?:du\s|de\sla\s)|le\s|la\s|au\s)?(?:remboursement|prise\sen\scharge)\s(?:de\s|des\s|de\sla\s|à\s|par\s)[^.;,]{4,80})",
    ),
    # "L'entrée en vigueur de l'avenant a ouvert la voie", "la levée des restrictions"
    told_whole(
        "driver",
        (
            "entrée assouplissement levée ouverture généralisation remboursement prise fin "
            "élargissement simplification légalisation déploiement autorisation extension"
        ),
        r"\b(?P<what>(?:l['’]entrée\sen\svigueur\s(?:de|du|des)|l['’](?:assouplissement|ouverture|élargissement|autorisation|extension)|la\s(?:levée|généralisation|prise\sen\scharge|fin|simplification|légalisation)|le\sremboursement|le\sdéploiement)\s"
        r"(?:(?:de|du|des)\s|d['’])?(?:la\s|le\s|les\s|l['’])?(?:[\wéèêàç'’-]+\s){0,4}?(?:restrictions?|règles?|réglementation|conditions|loi|décret|avenant|monopole|interdictions?|télé\w{4,}|actes|consultations?|santé|dossier|ordonnances?)\b[^.;,]{0,50}?),?\s"
        r"(?:[^.;,]{3,60},\s)?(?:a|ont|va|vont|devrait|devraient)\s(?:\w+\s)?(?:permis|ouvr\w+|ouvert|changé|changer|accélér\w+|favoris\w+|facilit\w+|boost\w+|dop\w+|libér\w+|lever|levé|donn\w+|créé|encourag\w+|rendre|rendu|permettre|stimul\w+|aidé)\b",
        0.8,
    ),
    # "a modifié sa réglementation pour la télémédecine"
    told_whole(
        "driver",
        "modifi assoupli simplifi adapt réform",
        r"\b(?P<what>(?:a|ont)\s(?:\w+\s)?(?:modifié|assoupli|simplifié|adapté|réformé)\s(?:la|sa|ses|les|leur|leurs|son)\s(?:réglementation|législation|règles|loi|cadre\s\w+|code\s\w+)\b[^.;,]{0,60})",
        0.76,
    ),
)
