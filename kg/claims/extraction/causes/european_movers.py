"""German, French and Spanish clauses in which what everybody knows to move care at a distance moves it.

The causes are named ("the pandemic", "the lack of doctors", "the new law"), so that the sentence may tell of
companies and deals beside them.
"""

from __future__ import annotations

from kg.claims.extraction.causes.cause import Cause, cause

__all__ = ["EUROPEAN_MOVERS"]

_W = r"[\wáéíóúüñàâçèêëîïôûœäöß'’-]+"

_K_ES = (
    r"(?:pandemias?|covid(?:-?\s?19)?|coronavirus|crisis(?:\s(?:sanitaria|del?\s|provocada)|(?=\s(?:ha|obligó|aceleró)\b))|confinamientos?|cuarentenas?"
    r"|emergencia\ssanitaria|contingencia|envejecimiento|escasez|falta\sde\s(?:médicos|especialistas|profesionales"
    r"|personal|tiempo)|saturación|colapso|listas?\sde\sespera|tiempos\sde\sespera|enfermedades\scrónicas|penetración|digitalización"
    r"|teléfonos\sinteligentes|smartphones|avances?\s(?:tecnológicos?|en\s)|(?:nueva\s)?(?:ley|regulación|normativa)|reembolsos?"
    r"|distanciamiento\ssocial|inteligencia\sartificial)"
)
_K_FR = (
    r"(?:pandémie|covid(?:-?\s?19)?|coronavirus|crise(?:\s(?:sanitaire|du\s|de\s|liée|actuelle)|(?=\s(?:a|ont|oblige|impose)\b))|épidémie|confinements?|vieillissement"
    r"|pénurie|manque\sde\s(?:médecins|soignants|temps|praticiens|généralistes|spécialistes|personnel|\w+logues)|déserts?\smédica(?:l|ux)|désertification|engorgement"
    r"|saturation|délais\sd['’]attente|temps\sd['’]attente|maladies\schroniques|remboursements?|prise\sen\scharge|smartphones|objets\sconnectés"
    r"|numérisation|progrès\s(?:techn\w+|de)|(?:nouvelle\s)?(?:loi|réglementation|convention)|distanciation\ssociale"
    r"|intelligence\sartificielle|risque\s(?:accru\s)?de\scontamination|explosion\sde\sla\sdemande)"
)
_K_DE = (
    r"(?:[\wäöü-]*pandemie|corona(?:virus|-?krise)?|covid(?:-?\s?19)?|lockdowns?|kontaktbeschränkungen|[\wäöüß-]*mangel|demogra(?:f|ph)ische[nrs]?\swandel"
    r"|alternde[nr]?\s(?:gesellschaft|bevölkerung)|chronische[nr]?\s(?:krankheiten|erkrankungen)|digitalisierung|smartphones?|wartezeiten"
    r"|[\wäöü-]*reform|[\wäöü-]*gesetz|e-rezepte?s?|elektronische[nrs]?\s(?:rezepte?s?|patientenakte)|kostendruck|künstliche[nr]?\sintelligenz"
    r"|lockerung(?:en)?|aufhebung)"
)

_VOR_ES = r"(?:^|[.;:—–]\s|,\s(?:y|pero|porque|pues|donde|aunque)\s|\s(?:pero|porque|pues|que|y)\s|[«“\"])"
_VOR_FR = r"(?:^|[.;:—–]\s|,\s(?:et|mais|car|que|où)\s|\s(?:mais|car|que|parce\sque|et)\s|«\s|[“\"])"
_VOR_DE = r"(?:^|[.;:—–]\s|,\s(?:und|aber|doch|denn|weil|da|dass)?\s?|\s(?:denn|weil|dass|doch|und)\s|[„“\"])"

_MOVED_ES = (
    r"(?:(?:ha|han|había|habían)\s(?:\w+mente\s|ya\s|también\s)?(?:puesto\s(?:de|en)\s(?:manifiesto|relieve|evidencia|valor)|evidenciado"
    r"|demostrado|mostrado|revelado|subrayado|acelerado|impulsado|disparado|multiplicado|supuesto|marcado|cambiado|transformado"
    r"|revolucionado|obligado|llevado|empujado|forzado|provocado|generado|propiciado|favorecido|ayudado|contribuido|servido|sido|traído"
    r"|hecho|permitido|facilitado|popularizado|consolidado|despertado|animado|convertido|catapultado|potenciado|incrementado"
    r"|aumentado|espoleado|dejado\sclaro)"
    r"|(?:va|van|iba)\sa\s(?:convertir|cambiar|transformar|acelerar|impulsar|disparar)|puso\s(?:de|en)\s(?:manifiesto|relieve|evidencia)|evidenció|demostró|aceleró|impulsó|disparó|multiplicó|supuso|marcó|cambió|transformó"
    r"|obligó|llevó|empujó|forzó|provocó|generó|propició|favoreció|ayudó|contribuyó|sirvió|trajo|hizo|permitió|facilitó|popularizó"
    r"|convirtió|catapultó|potenció|incrementó|dejó\sclaro"
    r"|(?:acelera|impulsa|dispara|obliga|empuja|favorece|propicia|facilita|potencia|fomenta|hace)[n]?)"
)
_MOVED_FR = (
    r"(?:(?:a|ont|avait|avaient|aura)\s(?:\w+ment\s|aussi\s|déjà\s|le\splus\s|beaucoup\s)?(?:conduit|entraîné|provoqué|accéléré|démontré|montré|révélé|mis\sen\s(?:lumière"
    r"|évidence|avant)|permis|poussé|obligé|contraint|boosté|changé|bouleversé|favorisé|rendu|donné\sun|joué\sun|servi|agi|été\sun|convaincu"
    r"|propulsé|dopé|stimulé|fait|contribué|engendré|généré|suscité|renforcé|popularisé|démocratisé|imposé|aidé|facilité|ouvert|levé|transformé"
    r"|multiplié|amplifié|précipité)"
    r"|(?:accélère|favorise|pousse|oblige|dope|stimule|renforce|impose|facilite|encourage|alimente)(?:nt)?|donne(?:nt)?\sun\s(?:\w+\s)?(?:coup|élan)|oblig(?:ea|èrent)|conduit|conduisent|permet(?:tent)?)"
)
_SHOWN_DE = (
    r"(?:gezeigt|beschleunigt|verstärkt|befeuert|beflügelt|angetrieben|befördert|verdeutlicht|offengelegt|angeheizt|vorangetrieben|deutlich\sgemacht"
    r"|vor\saugen\sgeführt|(?:schub|auftrieb|rückenwind)\s(?:gegeben|verliehen|verschafft)|verholfen|geholfen|verändert|geführt|gesorgt|katapultiert|bekannt\sgemacht"
    r"|salonfähig\sgemacht|erhöht|gesteigert|geweckt|begünstigt|gefördert|erzwungen|ermöglicht|geebnet)"
)
_MOVES_DE = (
    r"(?:zeig(?:t|te|ten)|beschleunig(?:t|te|en|ten)|befeuer(?:t|te|n)|verstärk(?:t|te|en|ten)|beflügel(?:t|te|n)|sorg(?:t|te|en|ten)\s(?:[\wäöüß-]+\s){0,2}?für|führ(?:t|te|en|ten)\s(?:[\wäöüß-]+\s){0,2}?(?:zu|dazu)"
    r"|mach(?:t|te|en|ten)|bescher(?:t|te|en|ten)|gilt\sals|gelten\sals|wirk(?:t|te|en|ten)\s(?:\w+\s)?(?:als|wie)|treib(?:t|en)|trieb(?:en)?|erleichter(?:t|te|n)"
    r"|ermöglich(?:t|te|en|ten)|verschaff(?:t|te|en|ten)|erzwing(?:t|en)|erhöh(?:t|te|en|ten)|katapultierte|bracht?e?n?|bring(?:t|en))"
)
_RISES_ES = (
    r"\b(?:auge|boom|crec\w+|aument\w+|increment\w+|adop\w+|aceler\w+|impuls\w+|dispar\w+|multiplic\w+|explo\w+|expan\w+|consolid\w+|populariz\w+"
    r"|despeg\w+|reforz\w+|transform\w+|necesidad|demanda|generaliz\w+)"
)
_RISES_FR = (
    r"\b(?:essor|boom|croissance|croît|hausse|progress\w+|accél\w+|explos\w+|développ\w+|adopt\w+|recours|bond\w*|succès|engouement|générali\w+|démocrati\w+"
    r"|plébiscit\w+|décoll\w+|multipli\w+|envol\w*|doubl\w+|tripl\w+|renforc\w+)"
)
_RISES_DE = (
    r"\b(?:wachs\w*|wächst|wuchs|gewachsen|steig\w*|stieg\w*|gestiegen|zunehm\w*|zugenommen|nimmt|nahm|boom\w*|nachfrage\w*|beliebt\w*|verbreit\w*|schub|aufschwung"
    r"|auftrieb|durchbruch|beschleunig\w*|erober\w*|etablier\w*|entstanden|entsteh\w*|popul\w*|zulauf|hochkonjunktur|rückenwind|durchgesetzt|verdoppel\w*|vervielfach\w*)"
)
_END = (
    r"(?=[.;,:)»”\"]|\s[–—-]\s|$|\s(?:y(?!\s(?:la|el|los|las|al|a\sla|falta)\s)|et(?!\s(?:au|aux|à\sla|à\sl|la|le|les|du|des|de\sla)\b)|und(?!\s(?:die|der|den|das|dem)\s)|que|qui|se|ha|han|a|ont|est|sont|ist|sind|hat|haben"
    r"|wird|werden|wurden?|para|pour|como|comme|como|por|par)\s)"
)
_WHY_ES = (
    r"(?:debido\sal?|gracias\sal?|por\sculpa\sdel?|a\scausa\sdel?|a\sraíz\sdel?|con\smotivo\sdel?|como\s(?:consecuencia|resultado)\sdel?|ante|por\sefecto\sdel?"
    r"|(?:acelerad|impulsad|provocad|causad|propiciad|motivad|agravad|forzad|marcad)[oa]s?\spor)"
)
_WHEN_ES = (
    r"(?:tras\sla\s(?:irrupción|llegada|aparición)\sdel?|desde|durante|con|en\s(?:plena|pleno"
    r"|tiempos\sdel?|medio\sdel?))"
)
_WHY_FR = (
    r"(?:en\sraison\s(?:de|du|des)|sous\sl['’]effet\s(?:de|du|des)|à\scause\s(?:de|du|des)|du\sfait\s(?:de|du|des)|face\s(?:à|au|aux)|grâce\s(?:à|au|aux)|suite\s(?:à|au|aux)"
    r"|à\sla\sfaveur\s(?:de|du|des)|lutte(?:r|nt)?\scontre|remèdes?\s(?:à|aux?)|répond(?:re|ent)?\s(?:à|aux?)|pallier|avec\sl['’](?:arrivée|apparition)\s(?:de|du|des)|(?:bénéficié|profité|bénéficie|profite)(?:nt)?\s(?:\w+\s)?(?:de|du|des)|nées?\s(?:de|du|avec)"
    r"|(?:accélér|provoqu|boost|dop|port|pouss|favoris|caus|renforc|précipit|imposé)ée?s?\spar)"
)
_WHEN_FR = (
    r"(?:pendant|depuis|lors\s(?:de|du|des)|durant|avec|dans\s(?:le|un)\scontexte\s(?:de|du)"
    r"|en\spleine?"
    r"|au\smoment\s(?:de|du)|dès\s(?:le\sdébut|les\spremiers\sjours|l['’]arrivée)\s(?:de|du))"
)
_WHY_DE = (
    r"(?:aufgrund|wegen|dank|infolge|angesichts|vor\sdem\shintergrund|(?:beschleunigt|verstärkt"
    r"|befeuert|bedingt|angeheizt|getrieben|begünstigt|ausgelöst|beflügelt"
    r"|forciert)\s(?:\w+\s)?(?:durch|von)|durch)"
)
_WHEN_DE = r"(?:seit|während|in|mit|inmitten|zu\szeiten)"


# "wegen der Pandemie fand die Messe online statt": a verb in small letters ends what a preposition takes.
_ON_DE = (
    r"(?:\s(?:des|der|die|den|dem|von|vom|im|in|am|an|bei|für|zur|zum|auf|und|oder"
    r"|(?-i:[A-ZÄÖÜ\d])[\wäöüß-]*|[\wäöüß-]{3,}(?:en|er|es)\b)){0,6}?"
)

_FROM_DE = r"(?:mit|durch|seit|nach|in|wegen|dank|trotz|aufgrund|bei|von|vor|während)"


def _known(kind: str, stems: str, cue: str, confidence: float = 0.78) -> Cause:
    return cause(kind, "within", stems, cue, confidence=confidence, named=confidence != _WHEN, why=True)


# "It doubled its staff during the pandemic and closed a round of 3 million" is said of one company.
_NO_ROUND = r"(?![^.;]{0,120}\b(?:ronda|millones|levée|millions|runde|millionen)\b)"
# "It grew during the pandemic" is as often said of one company.
_WHEN = 0.72

_STEMS_ES = (
    "pandemia covid coronavirus crisis confinamiento cuarentena emergencia contingencia "
    "envejecimiento escasez falta "
    "saturación colapso lista tiempos enfermedades penetración digitalización teléfonos "
    "smartphones avance ley regulación "
    "normativa reembolso distanciamiento inteligencia"
)
_STEMS_FR = (
    "pandémie covid coronavirus crise épidémie confinement vieillissement pénurie manque désert "
    "engorgement saturation délais temps "
    "maladies remboursement prise smartphones objets numérisation progrès loi réglementation "
    "convention distanciation "
    "intelligence risque explosion"
)
_STEMS_DE = (
    "corona covid lockdown kontaktbeschränkung fachkräftemangel ärztemangel hausärztemangel "
    "personalmangel mangel demografisch "
    "demographisch alternd chronische digitalisierung smartphone wartezeiten gesundheitsreform "
    "reform gesetz digital e-rezept "
    "elektronische kostendruck künstliche lockerung aufhebung pandemie"
)

EUROPEAN_MOVERS: tuple[Cause, ...] = (
    # "La crisis provocada por la extensión del virus ha puesto de manifiesto la necesidad de …"
    _known(
        "driver",
        _STEMS_ES,
        rf"{_VOR_ES}(?:\w+\s)?(?P<what>(?:la|el|los|las|una?)\s(?:(?!(?:que|y\s(?:el|la|los|las))\b){_W},?\s){{0,9}}?{_K_ES}\b[^.;:]{{0,70}}?(?<!\sque))\s(?:no\ssolo\s|les\s|nos\s|lo\s|la\s|las\s|los\s|se\s)?{_MOVED_ES}(?=\W|$)"
        r"(?!\s(?:no|nada|el\sfin)\b)",
    ),
    _known(
        "driver",
        _STEMS_FR,
        rf"{_VOR_FR}(?P<what>(?:la\s|le\s|les\s|l['’]|une?\s|cette\s)(?:(?!(?:que|qui)\b){_W},?\s){{0,9}}?(?:[ld]['’])?{_K_FR}\b[^.;:]{{0,70}}?(?<!\squi)(?<!\sque))\s(?:nous\s|leur\s|les\s|y\s)?{_MOVED_FR}\s(?!pas\b)",
    ),
    _known(
        "driver",
        _STEMS_DE,
        rf"{_VOR_DE}(?:(?!{_FROM_DE}\b)\w+\s)?(?P<what>(?!{_FROM_DE}\b)(?:(?:die|der|das|ein|eine)\s)?(?:[\wäöüß-]+\s){{0,4}}?{_K_DE}\b[^.;:,]{{0,60}}?)\s(?:hat|haben|hatte|hatten)\s"
        rf"(?![^.;]{{0,60}}\b(?:nicht|kaum)\b)[^.;]{{3,110}}?\b{_SHOWN_DE}\b",
    ),
    _known(
        "driver",
        _STEMS_DE,
        rf"{_VOR_DE}(?:(?!{_FROM_DE}\b)\w+\s)?(?P<what>(?!{_FROM_DE}\b)(?:(?:die|der|das|ein|eine)\s)?(?:[\wäöüß-]+\s){{0,4}}?{_K_DE}\b[^.;:,]{{0,60}}?)\s{_MOVES_DE}\s(?!(?:durch|von)\b|[^.;]{{0,40}}\bnicht\b)",
    ),
    # "Corona war auch hier ein Katalysator", "Corona ließ die Nutzerzahlen explodieren"
    _known(
        "driver",
        _STEMS_DE,
        rf"{_VOR_DE}(?P<what>(?:(?:die|der|das)\s)?(?:[\wäöüß-]+\s){{0,2}}?{_K_DE})\s(?:(?:war|ist|gilt|wurde|wirkte?)\s[^.;,]{{0,70}}?"
        r"(?:katalysator|treiber|beschleuniger|turbo|booster|game-?changer|türöffner|wendepunkt)|(?:ließ|lässt|ließen|lassen)\s[^.;,]{3,60}?"
        r"(?:steigen|explodieren|hochschnellen|wachsen|boomen|zunehmen))\b",
    ),
    _known(
        "driver",
        "rückenwind schub auftrieb",
        r"\bfür\s(?:\w+\s)?(?:rückenwind|schub|auftrieb)\s(?:sorg(?:t|en|te|ten))\s(?:auch\s|vor\sallem\s|zudem\s|derzeit\s)?(?P<what>[^.;,–]{4,80})",
    ),
    # "la creciente demanda de atención accesible"
    _known(
        "driver",
        "creciente creciendo mayor",
        r"\b(?P<what>(?:creciente|fuerte)\s(?:demanda|necesidad|interés|preocupación|prevalencia|penetración)\s(?:de|por|en)\s[^.;,]{4,80}?)(?=[.;,]|\s(?:tendr|ha|han|que|se|lleva|impuls|hace|está)\w*\s|$)",
        0.71,
    ),
    _known(
        "driver",
        "croissant",
        r"\b(?P<what>(?:demande|besoins?|nombre|recours|intérêt|prévalence)\s(?:sans\scesse\s)?croissante?s?\s(?:de|d['’]|pour|en)\s?[^.;,]{4,80}?)(?=[.;,]|\s(?:a|ont|qui|est|sont|pousse|favorise)\s|$)",
        0.71,
    ),
    _known(
        "driver",
        "steigend wachsend zunehmend",
        r"\b(?P<what>(?:steigende|wachsende|zunehmende)[rn]?\s(?:nachfrage|bedarf|zahl|kosten|lebenserwartung|verbreitung|akzeptanz|anzahl)\s[^.;,]{4,80}?)(?=[.;,]|\s(?:hat|haben|wird|werden|führt|führen|treibt|treiben|machen|macht|erhöhen|erhöht|verlangen|ist|sind|sorgt|sorgen|prognostiziert|erwartet|verzeichnet|vorhergesagt|beobachtet|feststellbar)\b|$)",
        0.71,
    ),
    # "Las consultas en línea reducen el tiempo de traslado"
    cause(
        "driver",
        "within",
        "redu evit ahorr acort agiliz descongest",
        r"\b(?:tele(?:medicina|consultas?|salud|asistencia|monitorización)|consultas?\s(?:médicas\s)?(?:en\slínea|online|virtual(?:es)?|a\sdistancia)|videoconsultas?|salud\sdigital)\s(?:[^.;,]{0,40}?\s)?(?P<what>(?:reduce[n]?|evita[n]?|ahorra[n]?|acorta[n]?|agiliza[n]?|descongestiona[n]?)\s[^.;,]{4,90})",
        confidence=0.75,
        clause=True,
    ),
    cause(
        "driver",
        "within",
        "rédui évit désengorg économis raccourci",
        r"\b(?:télé\w{5,}|e-santé|consultations?\s(?:en\sligne|à\sdistance|vidéo))\s(?:[^.;,]{0,40}?\s)?(?P<what>(?:rédui(?:t|sent)|évite(?:nt)?|désengorge(?:nt)?|économise(?:nt)?|raccourci(?:t|ssent))\s(?!(?:pas|guère|peu|plus)\b)[^.;,]{4,90})",
        confidence=0.75,
        clause=True,
    ),
    cause(
        "driver",
        "within",
        "spar verkürz entlast reduzier vermeid",
        r"\b(?:tele(?:medizin|konsultation\w*|monitoring)|(?:video|online-?)sprechstunden?|digitale\s(?:gesundheit|medizin|sprechstunden?|versorgung|lösungen|angebote|anwendungen))\s(?:[^.;,]{0,40}?\s)?(?P<what>(?:spar(?:t|en)|verkürz(?:t|en)|entlaste[nt]|reduzier(?:t|en)|vermeide[nt])\s(?!(?:nicht|kaum|keine?[nrms]?|wenig)\b)[^.;,]{4,90})",
        confidence=0.75,
        clause=True,
    ),
    # "resolver tres de los grandes problemas: la saturación, las distancias"
    _known(
        "driver",
        "resolver solucionar abordar paliar",
        r"\b(?:resolver|solucionar|abordar|paliar)\s[^.;:]{0,60}?(?:problemas|síntomas|males|desafíos|necesidades)[^.;:]{0,50}:\s(?P<what>[^.;]{6,260})",
    ),
    # "… ante la escasez de médicos", "accélérée par la crise sanitaire", "beschleunigt durch die Pandemie"
    _known(
        "driver",
        _STEMS_ES,
        rf"\b{_WHY_ES}\s(?P<what>(?:(?:{_W})\s){{0,6}}?{_K_ES}\b[^.;,:)]{{0,60}}?){_END}",
        0.7,
    ),
    _known(
        "driver",
        _STEMS_FR,
        rf"\b{_WHY_FR}\s(?:la\s|le\s|les\s|l['’])?(?P<what>(?:(?:{_W})\s){{0,6}}?{_K_FR}\b[^.;,:)]{{0,60}}?){_END}",
        0.7,
    ),
    _known(
        "driver",
        _STEMS_DE,
        rf"\b{_WHY_DE}\s(?:die\s|den\s|der\s|dem\s|das\s|des\s)?(?P<what>(?:[\wäöüß-]+\s){{0,4}}?{_K_DE}\b(?!\s(?:ist|hat)){_ON_DE}){_END}",
        0.7,
    ),
    # "Der Boom begann in der Pandemie": when, where the sentence tells of more.
    _known(
        "driver",
        "pandemia covid coronavirus crisis confinamiento cuarentena",
        rf"{_RISES_ES}[^.;]{{0,110}}?\b{_WHEN_ES}\s(?:la\s|el\s|los\s|las\s)?(?P<what>(?:{_W}\s){{0,4}}?(?:pandemia|covid(?:-?\s?19)?|coronavirus|crisis\ssanitaria|confinamientos?|cuarentenas?))\b{_NO_ROUND}",
        _WHEN,
    ),
    _known(
        "driver",
        "pandemia covid coronavirus crisis confinamiento cuarentena",
        rf"(?:^|[.;:,«“\"]\s?){_WHEN_ES}\s(?:la\s|el\s|los\s|las\s)?(?P<what>(?:{_W}\s){{0,4}}?(?:pandemia|covid(?:-?\s?19)?|coronavirus|crisis\ssanitaria|confinamientos?|cuarentenas?))\b(?=[^.;]{{0,130}}{_RISES_ES})",
        _WHEN,
    ),
    _known(
        "driver",
        "pandémie covid coronavirus crise épidémie confinement",
        rf"{_RISES_FR}[^.;]{{0,110}}?\b{_WHEN_FR}\s(?:la\s|le\s|les\s|l['’])?(?P<what>(?:{_W}\s){{0,4}}?(?:pandémie|covid(?:-?\s?19)?|coronavirus|crise\s(?:sanitaire|du\s\w+)|épidémie|confinements?))\b{_NO_ROUND}",
        _WHEN,
    ),
    _known(
        "driver",
        "pandémie covid coronavirus crise épidémie confinement",
        rf"(?:^|[.;:,«“\"]\s?){_WHEN_FR}\s(?:la\s|le\s|les\s|l['’])?(?P<what>(?:{_W}\s){{0,4}}?(?:pandémie|covid(?:-?\s?19)?|coronavirus|crise\s(?:sanitaire|du\s\w+)|épidémie|confinements?))\b(?=[^.;]{{0,130}}{_RISES_FR})",
        _WHEN,
    ),
    _known(
        "driver",
        "corona covid lockdown pandemie",
        rf"{_RISES_DE}[^.;]{{0,110}}?\b{_WHEN_DE}\s(?:der\s|dem\s|den\s)?(?P<what>(?:[\wäöüß-]+\s){{0,2}}?(?:corona(?:-?(?:pandemie|krise))?|covid(?:-?\s?19)?(?:-pandemie)?|pandemie|lockdowns?))\b{_NO_ROUND}",
        _WHEN,
    ),
    _known(
        "driver",
        "corona covid lockdown pandemie",
        rf"(?:^|[.;:,„“\"]\s?){_WHEN_DE}\s(?:der\s|dem\s|den\s)?(?P<what>(?:[\wäöüß-]+\s){{0,2}}?(?:corona(?:-?(?:pandemie|krise))?|covid(?:-?\s?19)?(?:-pandemie)?|pandemie|lockdowns?))\b(?=[^.;]{{0,130}}{_RISES_DE})",
        _WHEN,
    ),
    # "Mit dem wachsenden Einfluss von Tablets", "avec la demande croissante de", "con el creciente uso de"
    _known(
        "driver",
        "wachsend zunehmend steigend rasant",
        r"\b(?:mit|durch|dank|wegen|aufgrund|angesichts)\s(?:der|dem|den|des|die)?\s?(?P<what>(?:immer\s)?(?:wachsende|zunehmende|steigende|rasante|stark\s\w+e)[nrs]?\s[^.;,]{4,120}?)"
        r"(?=[.;,:]|\sund\s(?:beschleunigt|getrieben|verstärkt|befeuert|begünstigt|bedingt|gefördert|unterstützt)\b|\s(?:ist|sind|wird|werden|wurden?|hat|haben|wächst|wachsen|steigt|steigen|nimmt|gewinnt|gewinnen|kommt|kommen|rückt|rücken|setzt|setzen|entsteht|entstehen|bietet|bieten|dürfte|dürften|kann|können|will|wollen)\s|$)",
    ),
    _known(
        "driver",
        "croissant grandissant hausse augmentation",
        r"\b(?:avec|face\sà|grâce\sà|sous\sl['’]effet\sd\w+|en\sraison\sd\w+|par|(?:répond(?:re|ent)?|face)\sà)\s(?P<what>(?:la\s|le\s|l['’]|une?\s)(?:demande|besoin|usage|nombre|intérêt|recours|coût|poids|part|utilisation|adoption)\s(?:sans\scesse\s|de\splus\sen\splus\s)?(?:croissante?|grandissante?)\s?[^.;,]{0,90})",
    ),
    _known(
        "driver",
        "creciente aumento",
        r"\b(?:con|ante|por|gracias\sa|debido\sa|frente\sa|responde(?:r|n)?\sa)\s(?P<what>(?:la|el|una|un)\s(?:cada\svez\s)?(?:creciente|mayor)\s(?:demanda|necesidad|uso|interés|número|preocupación|adopción|penetración|presión|influencia|concienciación)\s[^.;,]{4,90}?)(?=[.;,:]|\s(?:se|ha|han|el|la|los|las)\s|$)",
    ),
)
