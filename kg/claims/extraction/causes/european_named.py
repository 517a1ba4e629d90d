"""German, French and Spanish phrasings that name the kind: "one of the main challenges of care is ...".

Each language has the same sentences: a kind, a stretch that says of what, and a verb behind which the
factors stand, or a verb of its own that says what authorities and hardships do.
"""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, Side, cause

__all__ = ["EUROPEAN_NAMED"]

_OF = r"\b[^.;,]{0,90}?\s"
_ES = (
    rf"{_OF}(?:es|son|siguen?\ssiendo|ha\ssido|incluyen?|destacan?|figuran?"
    rf"|se\sencuentran?)\s(?!(?:clave|muy|cada|que\sse|necesari|esencial)\w*)"
)
_FR = (
    rf"{_OF}(?:est|sont|reste|restent|demeure|demeurent|réside|résident|comprennent"
    rf"|figurent)\s(?:dans\s|bien\s|notamment\s)?(?!(?:clé|très|de\splus|donc)\b)"
)
_DE = (
    rf"{_OF}(?:ist|sind|bleibt|bleiben|besteht\sin|bestehen\sin|liegt\sin|liegen\sin|zählen|gehören|lautet)\s"
    r"(?:vor\sallem\s|unter\sanderem\s|auch\s|weiterhin\s|nach\swie\svor\s)?(?!(?:sehr|groß|hoch|daher|dabei)\b)"
)
_ONE_ES = (
    r"\b(?:un[oa]\sde\sl[oa]s|otr[oa]s?(?:\sde\sl[oa]s)?|una?(?=\s(?:importante|gran))|el|la|l[oa]s"
    r"|entre\sl[oa]s)\s(?:\w+\s)?(?:principal(?:es)?|importantes?|gran|mayor(?:es)?|grandes?|primer[oa]?s?)?\s?"
)
_ONE_FR = (
    r"\b(?:l['’]une?\sdes|une?\sautre|une?(?=\s(?:grande?|important[e]?|premi\w+))|autre|le|la|les|parmi\sles|un\sdes"
    r"|une\sdes)\s(?:\w+\s)?(?:principa(?:l|le|ux|les)|importante?s?|premiers?|premières?|grande?s?|majeure?s?)?\s?"
)
_ONE_DE = (
    r"\b(?:eine?[rs]?\sder|eine?|die|der|das|weitere?[rs]?|eine?\sweitere|ein\sweiteres|zu\sden)\s"
    r"(?:größte[nr]?|große[nrs]?|wichtige[nrs]?|wichtigste[nr]?|zentrale[nrs]?|wesentliche[nrs]?|bedeutende[nrs]?|entscheidende[nrs]?|weitere[nrs]?|größeren)?\s?"
)
_BE_ES = (
    r"(?<!\bno\s)\b(?:es|son|sigue[n]?\ssiendo|ha[n]?\s(?:sido|resultado\sser)|representan?|constituyen?|suponen?|est[áa]n?\sconvirtiéndose\sen|se\sha[n]?\sconvertido\sen)"
    r"\s(?:un[oa]?\sde\sl[oa]s\s|un[oa]s?\s|el\s|la\s|l[oa]s\s)?(?:\w+\s){0,2}?"
)
_BE_FR = (
    r"\b(?:est|sont|reste(?:nt)?|demeure(?:nt)?|constitue(?:nt)?|représente(?:nt)?|a\sété|ont\sété|devien(?:t|nent))"
    r"\s(?!(?:pas|plus|guère|jamais)\b(?!\sseulement))(?:l['’]une?\sdes\s|une?\s|des\s|le\s|la\s|les\s)?(?:\w+\s){0,2}?"
)
_BE_DE = (
    r"\b(?:ist|sind|bleib(?:t|en)|war|waren|gilt|gelten|stell(?:t|en))\s(?!(?:\w+\s){0,2}?(?:kein\w*|nicht(?!\snur)|kaum)\b)(?:\w+\s)?"
    r"(?:als\s)?(?:eine?[rs]?\s(?:der\s)?|der\s|die\s|das\s)?(?:\w+\s){0,2}?"
)


def _named(kind: str, stems: str, one: str, nouns: str, verb: str) -> Cause:
    return cause(kind, "after", stems, rf"{one}(?:{nouns}){verb}", confidence=0.9)


def _told(kind: str, side: Side, stems: str, cue: str, *, named: bool = False, why: bool = False) -> Cause:
    return cause(kind, side, stems, cue, confidence=0.7, named=named, why=why)


_AUTHORITY_FR = (
    r"(?:l['’][ée]tat|(?:le|les|la|nos)\s(?:gouvernements?|ministère|pouvoirs\spublics|autorités"
    r"|sécurité\ssociale|loi|législation)|l['’]assurance[\s-]maladie)"
)
_AUTHORITY_ES = (
    r"(?:(?:el|los|la|las)\s(?:gobiernos?|estado|ministerios?|autoridades|administración"
    r"|administraciones|aseguradoras|ley|legislación))"
)

EUROPEAN_NAMED: tuple[Cause, ...] = (
    _named(
        "challenge",
        "reto desafío dificultad problema",
        _ONE_ES,
        r"retos?|desafíos?|dificultad(?:es)?|problemas?",
        _ES,
    ),
    _named(
        "restraint",
        "barrera obstáculo freno limitac",
        _ONE_ES,
        r"barreras?|obstáculos?|frenos?|limitaci(?:ón|ones)",
        _ES,
    ),
    _named("opportunity", "oportunidad", _ONE_ES, r"oportunidad(?:es)?", _ES),
    _named("trend", "tendencia", _ONE_ES, r"tendencias?", _ES),
    _named(
        "driver",
        "beneficio ventaja motor impulsor factor razon razón",
        _ONE_ES,
        r"beneficios?|ventajas?|motor(?:es)?|impulsor(?:es)?|raz(?:ón|ones)",
        _ES,
    ),
    _named(
        "challenge",
        "défi enjeu difficulté problème",
        _ONE_FR,
        r"défis?|enjeux?|difficultés?|problèmes?|problématiques?",
        _FR,
    ),
    _named("restraint", "frein obstacle barrière", _ONE_FR, r"freins?|obstacles?|barrières?", _FR),
    _named("opportunity", "opportunité", _ONE_FR, r"opportunités?", _FR),
    _named("trend", "tendance", _ONE_FR, r"tendances?", _FR),
    _named(
        "driver",
        "moteur avantage atout levier raison",
        _ONE_FR,
        r"moteurs?|avantages?|atouts?|leviers?|raisons?",
        _FR,
    ),
    _named(
        "challenge",
        "herausforderung schwierigkeit problem",
        _ONE_DE,
        r"herausforderung(?:en)?|schwierigkeit(?:en)?|problem(?:e)?",
        _DE,
    ),
    _named(
        "restraint",
        "hindernis hürde hemmnis barriere",
        _ONE_DE,
        r"hindernis(?:se)?|hürden?|hemmnis(?:se)?|barrieren?",
        _DE,
    ),
    _named("opportunity", "chance", _ONE_DE, r"chancen?", _DE),
    _named("trend", "trend", _ONE_DE, r"(?:mega)?trends?", _DE),
    _named(
        "driver",
        "treiber vorteil wachstumstreiber grund gründe",
        _ONE_DE,
        r"(?:wachstums|markt)?treiber|vorteile?|gr(?:u|ü)nde?",
        _DE,
    ),
    *(
        cause(kind, "before", stems, rf"{be}(?:{nouns})", confidence=0.9)
        for kind, stems, be, nouns in (
            ("opportunity", "oportunidad", _BE_ES, r"oportunidad(?:es)?\b"),
            ("restraint", "barrera obstáculo freno", _BE_ES, r"(?:barreras?|obstáculos?|frenos?)\b"),
            ("driver", "aliad palanca", _BE_ES, r"(?:aliad[oa]s?|palancas?)\b"),
            ("opportunity", "opportunité", _BE_FR, r"opportunités?\b"),
            ("restraint", "frein obstacle barrière", _BE_FR, r"(?:freins?|obstacles?|barrières?)\b"),
            (
                "driver",
                "moteur levier accélérateur catalyseur",
                _BE_FR,
                r"(?:moteurs?|leviers?|accélérateurs?|catalyseurs?)\b",
            ),
            (
                "restraint",
                "hindernis hürde hemmnis bremse",
                _BE_DE,
                r"(?:hindernis(?:se)?|hürden?|hemmnis(?:se)?|bremsen?)\b",
            ),
            (
                "driver",
                "treiber motor katalysator",
                _BE_DE,
                r"(?:(?:wachstums)?treiber|motor(?:en)?|katalysator(?:en)?)\b",
            ),
        )
    ),
    # "Als Hemmnis gelten strenge Vorschriften"
    *(
        cause(
            kind,
            "after",
            stems,
            rf"\bals\s(?:\w+\s){{0,2}}?(?:{nouns})\b[^.;,]{{0,60}}?\s(?:gilt|gelten|sehen|sieht|nennen|nennt)\s(?:experten\s|viele\s|die\s\w+\s)?",
            confidence=0.85,
        )
        for kind, stems, nouns in (
            (
                "restraint",
                "hemmnis hürde hindernis bremse",
                r"hemmnis(?:se)?|hürden?|hindernis(?:se)?|bremsen?",
            ),
            ("driver", "treiber wachstumstreiber motor", r"(?:wachstums)?treiber|motor(?:en)?"),
            ("challenge", "herausforderung", r"herausforderung(?:en)?"),
            ("trend", "trend", r"trends?"),
        )
    ),
    # "Begünstigt wird der Markt durch neue Gesetze", "Le marché bénéficie de la baisse des prix"
    cause(
        "driver",
        "after",
        "begünstigt befeuert beflügelt gestützt gefördert beschleunigt angetrieben",
        r"\b(?:begünstigt|befeuert|beflügelt|gestützt|gefördert|beschleunigt|angetrieben)\s(?:wird|werden|wurde)\b[^.;,]{0,70}?\s(?:durch|von)\s",
        confidence=0.9,
    ),
    cause(
        "driver",
        "after",
        "bénéficie profite",
        r"\b(?:marché|secteur|filière|télé\w{4,}|e-?santé)\b[^.;,]{0,50}?\s(?:bénéficie|profite)(?:nt)?\s(?:\w+ment\s|aussi\s)?(?:du|des|de\sla|de\sl['’])\s?",
        confidence=0.85,
    ),
    cause(
        "driver",
        "after",
        "beneficia benefició nutre",
        r"\b(?:mercado|sector|industria|tele\w{4,}|salud\sdigital)\b[^.;,]{0,50}?\sse\s(?:ha\s)?(?:beneficia|benefició|beneficiado|nutre)n?\s(?:\w+mente\s|también\s)?de(?:l|\sla|\slos|\slas)?\s",
        confidence=0.85,
    ),
    cause(
        "opportunity",
        "before",
        "offre ouvr crée",
        r"\b(?:offre|offrent|ouvre|ouvrent|crée|créent)\s(?:de\s|d['’]|des\s)(?:\w+\s){0,2}?(?:opportunités|perspectives|débouchés)\s(?:au|à\sla|aux|pour|de)\b",
        confidence=0.85,
    ),
    # What is met or fought: "faire face à la désertification", "kämpft mit alten Strukturen"
    _told(
        "driver",
        "after",
        "face répond lutter remédier pallier",
        r"\b(?:faire\sface|répond(?:re|ent)?|lutter\scontre|remédier|pallier)\s(?:à\s(?:sa|leur)\smanière\s)?(?:à|aux?|contre)?\s?(?:des\sproblèmes\sde\s)?"
        r"(?=(?:la\s|l['’]|le\s|les\s|une?\s)?(?:pénurie|manque|vieillissement|désert|demande|besoin|hausse|augmentation|explosion|engorgement|problématique))",
        named=True,
    ),
    _told(
        "driver",
        "after",
        "afrontar responder combatir paliar enfrentar",
        r"\b(?:hacer\sfrente\sa|responder\sa|combatir|paliar|afrontar|enfrentar)\s(?=(?:la\s|el\s|las\s|los\s|una?\s)?(?:creciente\s)?(?:escasez|falta(?!\sde\s(?:capital|recursos|financiación|infraestructura|talento|regulación|conectividad))|envejecimiento|demanda"
        r"|necesidad|saturación|aumento|carencia))",
        named=True,
    ),
    _told(
        "driver",
        "within",
        "soutien encourag financ rembours favoris autoris ouvert modifi pris prend mis",
        rf"\b(?P<what>{_AUTHORITY_FR}\s(?:a\s|ont\s|avait\s)?(?:\w+ment\s)?(?:soutien\w*|soutenu|encourag\w+|financ\w+|rembours\w+|favoris\w+|autoris\w+|modifi\w+|pr(?:end|is)\sen\scharge)"
        r"\s(?:\w+ment\s)?[^.;,]{4,100})",
        named=True,
    ),
    cause(
        "driver",
        "within",
        "remboursé",
        r"\b(?P<what>(?:est|sont|être|désormais|intégralement)\s(?:désormais\s|intégralement\s|aujourd'hui\s|maintenant\s)?remboursée?s?\s[^.;,]{4,80})",
        # Also told where it is no news at all.
        confidence=0.68,
    ),
    _told(
        "driver",
        "within",
        "apoya impuls financi aprob aprueb regul autoriz promu",
        rf"\b(?P<what>{_AUTHORITY_ES}\s[^.;,]{{0,40}}?(?:apoya\w*|impulsa\w*|financia\w*|aprob\w+|aprueba\w*|autoriz\w+|promueve\w*)\s[^.;,]{{4,100}})",
        named=True,
    ),
    _told(
        "challenge",
        "after",
        "kämpf ringt ringen hadert",
        r"\b(?:kämpf(?:t|en)|ring(?:t|en)|hader(?:t|n))\s(?:[\w-]+\s){0,5}?mit\s",
    ),
    _told(
        "restraint",
        "within",
        "bedenken skepsis vorbehalte",
        r"\b(?P<what>(?:bedenken|skepsis|vorbehalte|sorgen?)\s(?:beim|bei|wegen|hinsichtlich|bezüglich|gegenüber|um|in\spunkto)\s[^.;,]{4,80})",
    ),
    _told(
        "challenge",
        "after",
        "rencontr peine confront heurt",
        r"\b(?:rencontr(?:e|ent)\sdes\sdifficultés\s(?:à|pour)|(?:est|sont|reste|restent)\sconfrontée?s?\s(?:à|aux?)|se\sheurt(?:e|ent)\s(?:à|aux?))\s",
    ),
    _told(
        "challenge",
        "after",
        "enfrenta",
        r"\b(?:se\s)?enfrentan?\s(?:a\s)?(?:[\w]+\s){0,2}?(?:retos|desafíos|problemas|dificultades)\s(?:como|tales\scomo|en|relacionados\scon|entre\sellos)\s",
    ),
    # "L'intelligence artificielle ouvre de nouvelles perspectives pour la télémédecine"
    _told(
        "opportunity",
        "before",
        "ouvre ouvrent ouvrira",
        r"\bouvr(?:e|ent|ira)\s(?:\w+\s){0,3}?(?:perspectives|possibilités|opportunités|horizons)\b",
    ),
    _told(
        "opportunity",
        "before",
        "eröffnet eröffnen",
        r"\beröffne[nt]\s(?:[\w-]+\s){0,4}?(?:möglichkeiten|chancen|perspektiven)\b",
    ),
    # "Größte Hürde für die Telemedizin bleibt der Datenschutz"
    _told(
        "restraint",
        "within",
        "hürde hemmnis bremse hindernis",
        r"\b(?:größte|höchste|zentrale|wichtigste|wesentliche)[rs]?\s(?:hürde|hemmnis|bremse|hindernis)\s(?:für|bei|im|in|der|des)\s"
        r"[^.;,]{3,50}?\s(?:ist|sind|bleib(?:t|en)|war)\s(?:\w+\s)?(?P<what>(?:die|der|das|den)\s[^.;,]{4,80})",
    ),
    # Markets suffer from what holds them back, patients from illness.
    _told(
        "restraint",
        "after",
        "leidet leiden",
        r"\b(?:telemedizin|[\w-]*markt|branche|digitalisierung|ausbau|videosprechstunden?|gesundheits(?:wesen|system))\s"
        r"(?:[\w-]+\s){0,2}?leide(?:t|n)\s(?:[\w-]+\s){0,3}?unter\s",
    ),
    # "Seit der Aufhebung des Verbots wächst die Zahl der Videosprechstunden"
    _told(
        "driver",
        "within",
        "aufhebung lockerung einführung öffnung zulassung",
        r"^seit\s(?:der|dem)\s(?P<what>(?:aufhebung|lockerung|einführung|öffnung|zulassung)\s(?:de[rs]|von)\s[^.;,]{4,80}?)"
        r"\s(?:wächst|wachsen|steigt|steigen|boomt|boomen|nimmt|nehmen)\b",
    ),
    _told(
        "challenge",
        "after",
        "enfrenta",
        r"\b(?:se\s)?enfrentan?\s(?:a\s|con\s)?(?=(?:la|el|una?)\s(?:desconfianza|falta|escasez|resistencia|rechazo|brecha|reticencia|ausencia)\b)",
    ),
)
