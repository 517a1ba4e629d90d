"""What speaks for and against a run of words being a company: its own form and the words around it."""

from __future__ import annotations

import re

from kg.claims.extraction.companies.words import alternatives, entries, lowered

__all__ = ["after", "before", "form", "has_legal_form", "is_person"]

NOUN = (
    r"insurtech|healthtech|medtech|fintech|biotech|healthcare|company|companies|provider|providers|firm|firms|startup|startups|start-up|start-ups|vendor|vendors|insurer|insurers|payer|payers|payor"
    r"|giant|retailer|retailers|operator|operators|developer|developers|maker|manufacturer|manufacturers|supplier|business|businesses|chain"
    r"|specialist|unicorn|rival|rivals|competitor|competitors|player|players|incumbents|disruptors|platform provider|health system|health systems"
    r"|hospital system|hospital group|investor|investors|fund|pharmacy chain|pharmacy|subsidiary|subsidiaries|parent|unit|division|arm|owner|group"
    r"|network|conglomerate|corporation|enterprise|enterprises|organization|organizations|employer|leader|leaders|heavyweight|newcomer|incumbent|venture"
)
_NOUN_OTHER = (
    r"soci[ée]t[ée]s?|entreprises?|groupes?|start-?up|jeune pousse|plateforme|sp[ée]cialiste|leader|fonds|g[ée]ant|concurrente?|rival|filiale|assureur"
    r"|mutuelle|[ée]diteur|op[ée]rateur|fournisseur|luxembourgeoise|parisienne|pharmacie en ligne"
    r"|empresas?|compa[ñn][ií]as?|firmas?|gigante|grupo|aseguradoras?|proveedora?|plataforma|fondo|filial|l[íi]der|competidora?|matriz"
    r"|Unternehmens?|Firma|Konzerns?|Anbieters?|Start-?ups?|Dienstleister|Versandapotheke|Online-Apotheke|Mutterkonzern|Muttergesellschaft"
    r"|Versenders?|Versandh[äa]ndlers?|Tochter|Tochterunternehmen|Tochtergesellschaft|Tochterfirma|Gruppe|Versicherer|Krankenkasse|Investors?|Konkurrenten?|Plattform|Betreiber"
    r"|Hersteller|Portals?|Telemedizinanbieters?|Telemedizin-Anbieters?|Marktf[üu]hrers?|Spezialist(?:en)?|Klinikkonzern|Gesellschaft|Wettbewerbers?"
)
_VERB = (
    r"acquires?|acquired|acquiring|buys?|bought|purchase[sd]?|announce[sd]?|launche[sd]|launches|unveil(?:s|ed)|introduce[sd]|partner(?:s|ed)"
    r"|team(?:s|ed) up|raise[sd]|report(?:s|ed)|offers?|offered|provides?|provided|operates?|plans|planned|agree[sd]|sign(?:s|ed)|enter(?:s|ed)"
    r"|expand(?:s|ed)|complete[sd]|closes|closed|sells|sold|secure[sd]|invest(?:s|ed)|merge[sd]?|merges|debut(?:s|ed)|rolls? out|rolled out"
    r"|collaborat(?:es|ed)|joins? forces|joined forces|gains|lands|landed|nabs|nabbed|snaps|snapped|scoops|sues|sued|operates|employs|serves"
    r"|generated|posted|posts|received|receives|filed|files|works with|went public|goes public|intends|aims|hopes|wants|expects|said it|says it|claims"
    r"|also offers|delivers|focuses|specializes|specialises|currently|develops|developed|founded|leads|led|will acquire|would acquire|to acquire|to buy"
    r"|to merge|to launch|to take over|to partner|to raise|to sell|names|named|appoints|appointed|adds|added|taps|tapped|picks|inks|inked|shuts|exits|lays off|laid off"
    r"|has|have|had|is|was|will|would|may|could"
)
_VERB_OTHER = (
    r"avai(?:t|ent)|[ée]tait|est|ont|a annonc[ée]|annonce|rach[eè]te|rachetait|a rachet[ée]|acquiert|a acquis|l[eè]ve|a lev[ée]|lance|a lanc[ée]|s'associe|s'allie|signe|a sign[ée]|propose|compte"
    r"|revendique|investit|a investi|d[ée]veloppe|vient de|va [a-z]+er|s'offre|s'empare|reprend|a [a-zé]+é|finalise|pr[ée]voit|cherche"
    r"|anuncia|anunci[óo]|adquiere|adquiri[óo]|ha [a-z]+d[oa]|compra|compr[óo]|lanza|lanz[óo]|levanta|levant[óo]|recauda|recaud[óo]|firma|firm[óo]|se al[íi]a|se asocia"
    r"|invertir[áa]|invierte|planea|ofrece|opera|cierra|cerr[óo]|capta|capt[óo]|cuenta con|vende|vendi[óo]|incorpora|entra en|absorbe|refuerza|prev[ée]"
    r"|[üu]bernimmt|[üu]bernahm|kauft|kaufte|erwirbt|erwarb|hat|hatte|will|plant|plante|k[üu]ndigt|k[üu]ndigte|startet|startete|kooperiert|kooperierte|bietet|gab"
    r"|beteiligt|sammelt|sammelte|sichert|erh[äa]lt|erhielt|investiert|investierte|betreibt|schlie[ßs]t|schreibt|zahlte|zahlt|verkauft|verkaufte|wurde|wird|geh[öo]rt|gr[üu]ndete|expandiert|steigt"
)
_TITLE = r"CEO|CFO|COO|CTO|chief executive|chief \w+ officer|president|founders?|co-?founders?|chair(?:man|woman)?|executives?|spokes\w+|boss|directors?|managing director|administrators|investors|shareholders|board"
_NOUNS_AFTER = (
    r"acquisition|merger|takeover|buyout|purchase|deal|partnership|collaboration|alliance|stock|shares|revenue|revenues|customers|members|subsidiary|business|stake"
    r"|headquarters|employees|IPO|board|network|executives|subsidiaries|clinics|virtual visits|visits|portfolio|earnings|investors|offerings|forecast|shareholders|valuation|unit|team"
)
NOUN, _NOUN_OTHER, _VERB, _VERB_OTHER, _TITLE, _NOUNS_AFTER = (
    # In verbose patterns a plain space says nothing.
    words.replace(" ", r"\s")
    for words in (NOUN, _NOUN_OTHER, _VERB, _VERB_OTHER, _TITLE, _NOUNS_AFTER)
)
_AFTER = re.compile(
    rf"""(?x)
      (?P<ticker>\s?\(\s?(?:NYSE|NASDAQ|Nasdaq|OTC\w*|TSX|LSE|AMEX|ASX|BME|SIX|XETRA|FRA|Euronext|SEHK|HKEX|HKG|TSE|SGX|BSE|NSE)\b[^)]*\))
    | (?P<possessive>'s?\s(?:\w+\s){{0,2}}?(?:{_TITLE}|{_NOUNS_AFTER})\b)
    | (?P<money>\s(?:has\s|have\s|a\s|ha\s)?(?:raise[sd]?|secure[sd]?|land(?:s|ed)|close[sd]?|bag(?:s|ged)|nab(?:s|bed)|snag(?:s|ged)|rais(?:es|ed)|l[eè]ve|lev[ée]|levanta|recauda|sammelt|erh[äa]lt|picks?\sup|picked\sup|gets|lights\sup|scores|scored|gains|hauls\sin|pulls\sin)\s(?:an?\s|about\s|nearly\s|over\s|more\sthan\s|another\s|in\s)?(?:[$€£]|USD|US\$|EUR|GBP|\d|series\s|Series\s|seed\s))
    | (?P<worth>'?s?\s(?:\w+\s){{0,2}}?[$€£]\d[\d.,]*\s?(?:[MBKmbk]n?|million|billion)?\s(?:\w+\s){{0,3}}?(?:round|Series|raise|funding|seed|buy|deal|acquisition|merger|IPO|takeover|investment)\b|\s(?:merger|acquisition|takeover|buyout|partnership|deal)\b)
    | (?P<are>\s(?:is|are|was|were)\s(?:[\w-]+\s){{0,5}}?(?:players?|companies|company|providers?|leaders?|startups?|vendors?|competitors?|rivals?|firms?|insurers?|disruptors?|incumbents?|unicorns?|start-ups?)\b)
    | (?P<traffic>\s(?:virtual\s|paid\s)?(?:visits|memberships|shares|stock|customers|executives|users|kiosks|clinicians)\b)
    | (?P<deal>\s(?:(?:has|have|had|will|would)\s)?(?:acquires?|acquired|acquiring|to\sacquire|buys|bought|to\sbuy|partners\swith|partnered\swith|teams\sup|teamed\sup|merges\swith|to\smerge\swith|rach[eè]te|rachetait|adquiere|adquiri[óo]|compr[óo]|[üu]bernahm|erwarb|erwirbt|kaufte|[üu]bernimmt|kauft|acquiert)\s)
    | (?P<title>\s(?:{_TITLE})\b)
    | (?P<appositive>,\s(?:an?|the|one\sof|which|a\sleading|based|headquartered|founded|backed|formerly|owned|part\sof|und|une?|le|la|el|un|der|die|das|ein|eine|l'|soci[ée]t[ée]|empresa|compa[ñn][ií]a|filial)\s?[^,.;]{{0,70}}?
        \b(?:{NOUN}|{_NOUN_OTHER}|subsidiary|division|owned|hospital|clinic|network|platform|service|app|bank|insurance|agency|pharmacy|arm|system|plateforme|fabricant|maker)\b)
    | (?P<verb>\s(?:{_VERB}|{_VERB_OTHER})\b)
    | (?P<brackets>\s\((?:formerly|Nasdaq|\w{{2,5}}:\s?\w+|US|UK|U\.S\.|China|Germany|France|Switzerland|Spain|India|Israel|Japan|Netherlands|Ireland|Canada|Sweden)\b)
    """
)
_BEFORE = re.compile(
    rf"""(?x)
    (?: (?P<deal>\b(?:(?:acquir(?:e|es|ed|ing)|acquisition\sof|takeover\sof|purchase\sof|buyout\sof|buys?|bought|buying|purchas(?:e|es|ed|ing)|merg(?:er|e|es|ed|ing)\swith|tak(?:e|es|ing)\sover|took\sover
          |(?:invest(?:s|ed|ing|ment|ments)?|[$€£][\d.,]+\s?(?:[MB]|million|billion)?)\s(?:in|from|by)|(?:round|funding|financing|backing|capital)\sfrom|stakes?\sin|(?:subsidiary|unit|division|arm|affiliate|brand|parent)\sof|(?:owned|acquired|bought|led|backed|co-led|operated|founded|purchased|managed|developed|provided|run)\sby|sold\sto|sale\s(?:of|to)|bid\sfor|deal\sfor|offer\sfor
          |partner(?:s|ed|ing|ship|ships)?\s(?:with|of)|collaborat\w+\swith|team(?:s|ed|ing)\sup\swith|alliance\swith|agreement\swith|contract\swith|deal\swith|joint\sventure\swith|together\swith|alongside|works?\swith|working\swith|joined\sforces\swith|joins\sforces\swith|in\stalks\swith|merger\sbetween|partnership\sbetween
          |CEO\sof|CEO\sat|president\sof|founders?\sof|chair(?:man|woman)?\sof|director\s(?:of|at)|officer\s(?:of|at)|shares?\s(?:of|in)|board\sof|competitors\slike)(?:\s(?:an?|the|[a-z][a-z'-]*)){{0,5}}
          |(?:rachat\s(?:de|par)|acquisition\s(?:de|par)|racheter|rach[eè]te|rachet[ée]\spar|acquiert|vend|cession\sde|partenariat\savec|aupr[èe]s\sde|filiale\sde|appart(?:ient|enait)\sà|incubateur\sd[e']|concurrence\savec|associ[ée]?\s[àa]|PDG\sde|fusion\s(?:de|avec)|avec
          |adquisici[óo]n\sde|compra\sde|adquiere|adquiri[óo]|compra|compr[óo]|adquirir|fusi[óo]n\s(?:de|con)|alianza\scon|acuerdo\scon|asociarse\scon|filial\sde|liderada\spor|propiedad\sde|participaci[óo]n\sen|fundador\sde|consejero\sdelegado\sde|matriz\sde|por\sparte\sde|al[íi]a\scon
          |[ÜUü]bernahme\s(?:von|des|der|durch)|[üu]bernimmt|[üu]bernahm|kauft|kaufte|erwirbt|erwarb|Kauf\s(?:von|des|der)|Beteiligung\san|Kooperation\smit|Partnerschaft\smit|Zusammenarbeit\smit|kooperiert\smit|Tochter\s(?:von|der|des)|Fusion\smit|(?:gehört|geh[öo]rend)\szur?m?|angeführt\svon|gemeinsam\smit|Konkurrent\w*|Chef\svon|Gründer(?:in)?\svon)(?:(?:\sthe|\sder|\sdie|\sdas|\sla|\sle|\sel|\sdu|\sde\sla)?(?:\s[a-zé-]+)?)?(?:\s[ld]')?)(?:\s|(?<=')))
      | (?P<noun>\b(?:{NOUN}|{_NOUN_OTHER}|[A-ZÄÖÜ][\w-]*(?:anbieter|unternehmen|konzern|dienstleister|hersteller|betreiber|versicherer|spezialist|apotheke|kasse|firma|entwickler|händler|portal|versender)s?)(?:,|(?:[^.]{{0,30}},)?\s(?:called|named|like|such\sas|including|include|includes|are|wie|comme|como|incluyen|incluidas?|namens|d'investissement))?(?::|\s(?:the\s)?))
      | (?P<like>\b(?:such\sas|companies\slike|players\slike|including|include|comme|dont|wie|como|rivals?)\s)
      | (?P<product>\b(?:called|named|dubbed|branded|its|their|new|product|app|device|platform|program|feature|tool|software|assistant|watch|service|sa|son|ses|su|sus|seine|ihre|dem\sProdukt|l'application|la\ssolution|aplicaci[óo]n)\s['"]?)
      | (?P<with>\b(?:with|between)\s)
      | (?P<place>\b(?:in|from|across|throughout|near|outside|en|à|au|aux|aus|nach|desde)\s)
      | (?P<source>\b(?:according\sto|data\sfrom|research\s(?:by|from|firm)|report\s(?:by|from)|study\s(?:by|from|in)|survey\s(?:by|from)|published\sby|analysts?\s(?:at|with|from)|by\sresearch\sfirm|journal|selon|seg[úu]n|laut|an\s|told|Photo:|Foto:|Source:|Image:|credit:|via|Quelle:)\s?)
    )$
    """
)
_WEIGHTS = {
    "ticker": 4.0, "possessive": 2.0, "title": 1.5, "appositive": 3.0, "verb": 1.6, "brackets": 2.0, "money": 3.5, "worth": 3.0, "are": 2.5, "traffic": 1.3, "with": 1.0,
    "deal": 2.5, "noun": 2.5, "like": 1.0, "product": -1.5, "place": -1.2, "source": -2.0,
}  # fmt: skip
_PRODUCT_AFTER = re.compile(
    r"\s(?:app|apps|device|devices|watch|smartwatch|tool|dashboard|feature|program|programme|chatbot|assistant|wearable|ring|tracker|kiosks?|tests?|API|dialer|Act|Law|Rule|Prize|Award|Conference|Summit|Street|Avenue|Road|region|market|Market|area|county|County|city|state|University Press)\b"
)
_EVENT_AFTER = re.compile(
    r"\s(?:Conference|Summit|Exhibition|Forum|Awards?|Expo|Congress|Prize|Act|Law|Street|Avenue|County)\b"
)
_PERSON_AFTER = re.compile(
    r",?\s(?:(?:MD|M\.D\.|PhD|Ph\.D\.|RN|MBA|DO|MPH|Esq)\b|(?:the\s|a\s|an\s|global\s|senior\s|group\s|executive\s|deputy\s|interim\s|former\s|co-?)*(?:CEO|CFO|COO|CTO|CMO|chief|president|founder|co-?founder|managing|vice|director|head|chair\w*|analyst|professor|partner at|general manager|minister|secretary|senator|directeur|directrice|fondateur|cofondateur|pr[ée]sident|PDG|Gesch[äa]ftsf[üu]hrer|Vorstand|Gr[üu]nder|presidente|fundador|cofundador|consejero|director)\b)|\s(?:said|says|told|added|noted|explained|commented|stated|wrote|explique|raconte|regrette|sagte|sagt|erkl[äa]rte|dijo|afirm[óo]|explic[óo]|se[ñn]al[óo])\b"
)
_PERSON_BEFORE = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Sir|M|Mme|Sr|Sra|Herr|Frau|CEO|CFO|COO|CTO|Chief|President|President and CEO|founder|co-founder|Chairman|Senator|Minister|director|executive|analyst|says|said|by|By|PDG|Chefin|Gründer|Gründerin|Geschäftsführer|Chef|fondateur|directeur|presidente|director|ministro|von)\.?,?\s)$"
)
_CAMEL = re.compile(r"[a-z][A-Z]|\d[a-z]|[a-z]\d|^[a-z]")
_LEGAL_END = re.compile(rf"(?:,?\s(?:{alternatives(entries('legal'))}))+$")
_ORG = lowered("org_words")
_CORPORATE = frozenset(
    """ventures capital partners holdings holding group groupe technologies therapeutics pharmaceuticals labs laboratories bank
    insurance hospital hospitals university clinic foundation telehealth telemed telemedicine healthcare biosciences assurances seguros
    versicherung kliniken medical investments equity pharmacy association""".split()
)
_GENERIC = frozenset(
    """venture private public digital virtual mental behavioral primary health working human seed growth acute research focus age user customer
    target control study peer social pediatric community children's online retail mail-order specialty home general rural urban local state
    national federal teaching academic medical life property property-casualty emergency direct asia pacific global the physical strategic equity real-time asynchronous synchronous remote and
    electronic advanced emerging information communication wearable new key leading""".split()
)
_COMMON = lowered("common_en", "common_fr", "common_es", "common_de")
_FIRST = entries("first_names")
_PLACES = lowered("places", "demonyms")
_STRONG_LEGAL = re.compile(
    r"\s(?:Inc|Inc\.|Corp|Corp\.|Corporation|Ltd|Ltd\.|LLC|PLC|plc|GmbH|AG|SE|S\.A\.|SAS|S\.L\.|SpA|B\.V\.|AB|Pte|Pvt|KGaA|Oy|ApS|Limited|Incorporated)\b"
)


def before(left: str) -> tuple[str, float]:
    """The kind and weight of the words that end just before a run."""
    found = _BEFORE.search(left)
    return (found.lastgroup or "", _WEIGHTS[found.lastgroup or ""]) if found else ("", 0.0)


def after(right: str) -> tuple[str, float]:
    """The kind and weight of the words that follow a run."""
    if _EVENT_AFTER.match(right):
        return "event", -6.0
    if _PRODUCT_AFTER.match(right):
        return "product", -2.5
    found = _AFTER.match(right)
    return (found.lastgroup or "", _WEIGHTS[found.lastgroup or ""]) if found else ("", 0.0)


def form(text: str) -> float:
    """What the words of a run say by themselves.

    >>> form("Alder Health Inc.") > 3 > form("Alder Health") > 1 > form("Growth")
    True
    """
    words = [
        part
        for word in re.findall(r"[^\W_][\w.'&+-]*", text)
        for part in ((word,) if _CAMEL.search(word) else word.split("-"))
        if part
    ]
    lower = [word.lower().rstrip(".") for word in words]
    score = 0.0
    if len(words) > 1 and lower[-1] in _CORPORATE and lower[-2] not in _GENERIC:
        score += 2.5
    if len(words) > 1 and (_STRONG_LEGAL.search(text) or _LEGAL_END.search(text)):
        score += 4.0
    if all(word in _COMMON or word in _ORG or word.isdigit() for word in lower):
        score -= 1.5 if len(words) > 1 else 2.0
    elif len(words) > 1 and (
        lower[-1] in _ORG or lower[0] in ("bank", "university", "groupe", "grupo", "clínica")
    ):
        score += 2.0
    else:
        score += 1.0 if len(words) == 1 else 0.6
    if any(_CAMEL.search(word) for word in words):
        score += 1.2
    return score


def has_legal_form(text: str) -> bool:
    """Whether a run ends in a legal form."""
    return _LEGAL_END.search(text) is not None


_HOLDS_OFFICE = re.compile(
    r"\s(?:was|is|became|joined|served|serves|will\sserve|who|previously|earned|graduated|resigned)\b[^.;,]{0,40}\b(?:CEO|CFO|chief|president|chairman|chairwoman|co-?founder|director|professor|partner at)\b"
)


def is_person(text: str, left: str, right: str) -> bool:
    """Whether a run names a person here.

    >>> is_person("Maria Lopez", "", ", CEO of Alder Health"), is_person("Alder Health", "", " said it would")
    (True, False)
    """
    words = text.split()
    if len(words) == 1 and _HOLDS_OFFICE.match(right):
        return True
    if not 1 < len(words) <= 4 or words[-1].lower() in _ORG or "&" in words:
        return False
    if words[0] in _FIRST and words[0].lower() not in _PLACES:
        return words[1].lower().rstrip(".,") not in _ORG
    if (
        _PERSON_AFTER.match(right)
        and right.startswith((", ", " said", " told"))
        and words[0].lower() not in _COMMON
    ):
        return (
            not _LEGAL_END.search(text)
            and not re.match(r",? (?:a|an|the) |, head(?:quartered)|,? chief among", right)
            and right[0] == ","
        )
    return bool(
        re.search(
            r"\b(?:Mr|Mrs|Ms|Dr|CEO|Prof|President|Herr|Frau|PDG|Chairman|Senator|Minister|Mme)\.?\s$", left
        )
    )
