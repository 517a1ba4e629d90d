"""Runs of capitalised words that may be names, cut out of text in Latin script."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from kg.claims.extraction.companies.dates_beside import DAYS, before_date, behind_day
from kg.claims.extraction.companies.german import parted
from kg.claims.extraction.companies.german_leads import BREAKS, OF_HOUSES, without_german_lead, without_lead
from kg.claims.extraction.companies.headlines import without_town
from kg.claims.extraction.companies.houses import HOUSES, KINDS, opens_hospital
from kg.claims.extraction.companies.words import (
    ORDINARY_ENGLISH,
    alternatives,
    entries,
    known_names,
    lowered,
    said,
)

__all__ = ["CAPITAL_LEGAL", "Run", "runs"]

_SAID = said("latin")

UP = "A-ZÀ-ÖØ-Þ"
LETTER = "0-9A-Za-zÀ-ÖØ-öø-ÿĀ-ſ"
_DOMAIN = (
    r"(?:\.(?:com|net|org|me|md|MD|ai|AI|io|IO|co|eu|app|health|care|clinic|doctor|med|tech|fit|ly|tv|fm|gg|xyz|dev|bio|vet"
    r"|pro|life|store|shop|online|digital|live|ie|sg|za|ng|ke|mx|br|de|fr|es|it|nl|pl|pt|at|be|dk|in|cn|se|ch|us|uk|ca|jp|kr|tn|ma|lu|cz|ro|hu|gr|th|vn|ph|pk|gh|ug|rw|cl|pe|uy|ec|ae|id|my|il|no|fi|ee|lt|lv|hk|tw)\b(?!\.\w))?"
)
# "St. Alder's Hospital" and "Alder's Kitchen" are one name each, "Alder's Hospital" two.
_HOUSES = alternatives(frozenset(word.capitalize() for word in HOUSES | KINDS))
_OWNERS = alternatives(frozenset(_SAID.words("owners")))
_SHOPS = alternatives(frozenset(_SAID.words("shops")))
# "F. Alder" is a person, unless it is known to be none; small words end names but those that are known.
_INITIALLED = alternatives(
    frozenset(name for name in known_names() if re.match(r"(?:[A-Z]|Dr|Ms)\. [A-Z]|Caisse d", name))
)
# "Alder Health March 15" is a company and a day.
_DAY = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)[ ]\d{1,2}\b"
)
# Names that no pattern below would find whole: "athenahealth", "Alder and Birch".
_OF_SMALL = alternatives(
    frozenset(
        name for name in known_names() if name.islower() or re.search(r" and | for |, |-S\b|/of| \d+$", name)
    )
)
_WHOLE = rf"(?:{_OF_SMALL})(?![{LETTER}]|\.[a-z])"
# A dash without blanks, as in "led by Alder Health-nor Birch", ends a name.
_JOINING = (
    r"(?:PA|AP|AFP|EPA|Getty|Reuters|REUTERS|Shutterstock|iStock|Bloomberg)\b|[sS]\b|an?\s|(?:nor|and|but|or|so|which|where|when|that|from|is|what|its|it"
    r"|was|were|are|has|have|had|with|for|who|while|as|in|on|at|by|to|of|not|now|all|both|they|then|also)\b"
)
# "Alder WES.AX" is a company and its number at an exchange.
_TICKED = r"[A-Z\d]{1,5}\.(?:AX|HK|L|N|O|OQ|TO|V|PA|DE|AS|MI|MC|SW|ST|OL|HE|CO|T|KS|NS|BO|SS|SZ|SI|NZ)\b"
# "Mary O. Alder Partners": the initial of whom a house is named for.
_MIDDLE = (
    rf"(?<=[a-z] )[{UP}]\.(?=[ ][{UP}][a-z]+[ ](?:&|Partners|Capital|Ventures|Equity|Associates|Hospital)\b)"
)
_WORD = (
    rf"(?:A/S(?![{LETTER}])|{_INITIALLED}(?![{LETTER}])|(?:[{UP}]\.){{2,4}}|{_MIDDLE}"
    rf"|(?:St|Mt|Ste)\.(?=[ ][{UP}])|(?:{_OWNERS})'s(?=[ ][{UP}])"
    rf"|[{UP}][{LETTER}]+'s(?=[ ](?:[{UP}]\w+[ ])?(?:{_SHOPS})\b)"
    rf"|(?<=Saint )[{UP}][{LETTER}]+'s(?=[ ]{_HOUSES}\b)|(?<=St\. )[{UP}][{LETTER}]+'s(?=[ ][{UP}])"
    rf"|(?!CO\.,?[ ]?LTD|{_DAY}|{_TICKED})[{UP}][{LETTER}]*(?:[-&+'/](?!{_JOINING})[{LETTER}]+)*{_DOMAIN}\+?"
    rf"|(?<![{LETTER}])[a-z][{UP}](?=[ ][{UP}][a-z])"
    rf"|(?<![{LETTER}])(?:[a-z]{{1,4}}|[a-z]-)[{UP}][{LETTER}]+(?:[-/+][{LETTER}]+)*"
    rf"|(?<![{LETTER}])(?!(?:19|20)\d\d[a-z])\d+[A-Za-z]{{2,}}[{LETTER}]*(?:-(?!{_JOINING})[{LETTER}]{{3,}})?{_DOMAIN}"
    rf"|(?<![{LETTER}$€£.,])(?!(?:19|20)\d\d)\d{{1,4}}[A-Z]?"
    r"(?=[ ](?:Capital|Ventures|Global|Partners|Startups)\b)"
    rf"|(?<![{LETTER}])[a-z]+\d[a-z]{{2,}}(?![{LETTER}])"
    rf"|(?<![{LETTER}])[a-z][a-z-]+\.(?:com|me|md|ai|io|de|at|ch|fr|es|eu|app|health)\b"
    rf"|(?<![{LETTER}])[a-z][a-z-]+(?= (?:GmbH|SAS|AG|SE|Inc|Ltd|LLC|SA|AB|BV|Oy)\b|, (?:Inc|LLC|Ltd)\b))"
)
_LEGAL = alternatives(entries("legal"))
# In the list "Alder, SAS, and Birch" a legal form is a name.
_APART = (
    r",(?![ ](?:(?:SAS|SA|SE|AS|AB|AG|SL|SPA|NV|BV|KK|KG|UG|PBC)(?:,|[ ](?:and|or|&)[ ])"
    r"|NV|Limited[ ][A-Z][a-z]))"
)
# Hospitals carry their state in the middle of their names: "Alder Health Columbia (S.C.) Medical Center".
_STATE = (
    r"[ ]\((?:(?:[A-Z][a-z]{0,4}\.){1,2}|Texas|Ohio|Iowa|Utah|Idaho|Maine|Alaska|Hawaii|Oregon|Virginia"
    r"|Georgia|Ontario|England)\)[ ]"
)
# What firms have in brackets before their legal form: "Alder Care (Northern) Limited".
_BRANCH = (
    r"[ ]\([A-Z][A-Za-z ]{1,24}\)[ ]"
    r"(?=(?:Limited|Ltd|Inc|Pvt|Private|Pte|Pty|Co|GmbH|PLC|plc|LLC|Sdn|Corp|AG|SA|BV)\b)"
)
# "Center for Alder Care" is one name, "Alder Care for Birch" two.
_FOR = (
    "(?:"
    + "|".join(f"(?<={word})" for word in _SAID.words("keep_for"))
    + ")[ ]for[ ](?!(?:US|CA?|AU?|HK|NZ|S|R)[$])(?:the )?"
)
# "Aldershire and Birchdale NHS Foundation Trust" is one name.
_TRUST = r"[ ]and[ ](?=(?:[A-Z][\w']+[ ]){1,5}NHS[ ](?:Foundation[ ])?Trust\b)"
_LINK = (
    rf"(?:{_STATE}|{_BRANCH}|{_FOR}|{_TRUST}|[ ](?:& |\+ )?"
    r"|[ ](?:of|on|at|de|du|des|del|di|do|dos|für|y)[ ](?:the |la |las |los |le |les )?)"
)
_OF_HOSPITALS = (
    r"(?:(?<=System)[ ]for[ ]Health\b"
    r"|(?<=Hospital)[ ]and[ ](?:Health[ ](?:Service|System|Network)s?|Clinics?|Medical[ ]Center)\b)?"
)
# "Alder Corp. of Canada" is one name.
_LANDS_OF_NAMES = "America|Canada|India|China|Japan|Korea|Australia|Europe|Africa"
_OF_LAND = (
    r"(?:(?:(?<=Corp)\.?|(?<=Corporation)|(?<=Company)|(?<=Co)\.?)[ ]of[ ]"
    rf"(?:{_LANDS_OF_NAMES})\b)?"
)
# "Alder Care of Canada Inc." is one name, and "Alder Care of Canada" may be none.
_IN_LAND = (
    rf"[ ](?:{_LANDS_OF_NAMES}|Ireland|Texas|Florida|California)"
    rf"(?=,?[ ](?:{_LEGAL})(?![{LETTER}]))"
)
_LAND_BEFORE = rf"(?:[ ]of{_IN_LAND})?"
# Notices write names in capitals, with a place in brackets: "ALDER ELECTRONICS (THAILAND) CO., LTD.".
CAPITAL_LEGAL = r"CO\.,?[ ]?LTD\.?|LTD\.?|LIMITED|INC\.?|CORP\.?|CORPORATION|PTE\.?|PVT\.?"
_BRANCH = rf"[ ]?\([ ]?[A-Z][A-Z .]{{2,20}}[ ]?\)(?=[ ]?(?:{CAPITAL_LEGAL})(?![{LETTER}]))"
# "Alder & Birch 4.0" and "Studio 9" are names, "Alder 4.0 million" and "Phase 3" none.
_NUMBERED = _SAID.one("numbered").pattern + (
    r"|[ ][2-5]\.0(?![\d%]|[ ]?(?:[mb]|[Mm]i|Mr|[Pp]erc|[Pp]ro|%|€))"
    r"|(?<=Fund)[ ](?:[1-9]|[IVX]{1,4})(?![\w%])"
)
# Houses that bear the names of their founders: "Alder, Birch & Oak".
_SURNAME = rf"[{UP}][a-zß-öø-ÿ]+"
_FOUNDERS = rf"(?:{_SURNAME},[ ]){{1,3}}{_SURNAME},?[ ]&[ ]{_SURNAME}(?![{LETTER}'-]|[ ][{UP}])"
_PARTNERS = (
    rf"{_SURNAME}(?:,[ ]{_SURNAME})?,?[ ](?:and|&)[ ](?:Company|Sons|Brothers)"
    rf"(?:[ ](?:Research|Insights|Intelligence|Reports))?(?![{LETTER}'-])"
)
# "Alder Programs and Systems Inc.", "Alder Healthcare and Technology": what follows names nobody by itself.
_TRADE = alternatives(frozenset(_SAID.words("trades_of_names")))
_AND_TRADE = (
    rf"(?:(?<=[{LETTER}])[ ]and(?:[ ](?:{_TRADE})){{1,2}}(?=,?[ ](?:{_LEGAL}|Company)(?![{LETTER}]))"
    rf"|(?:(?<=[ ]Health)|(?<=[ ]Healthcare)|(?<=[ ]Medical))[ ]and[ ](?:{_TRADE})(?![{LETTER}'-]|[ ][{UP}])"
    r")?"
)
# Most words are small, and open a name only with a capital or a domain in them, or before a legal form.
_MAY_OPEN = (
    rf"(?=[{UP}\d]|{_WHOLE}|[a-z]{{1,4}}[{UP}]|[a-z]-[{UP}]|[a-z][a-z-]++(?:\.[a-z]|[ ][A-Z])"
    r"|[a-z]{1,8}\d[a-z]{2})"
)
# "Blue Cross and Blue Shield of Oregon".
_OF_LOCAL_HOUSE = (
    rf"(?:(?<=Shield)[ ]of[ ][{UP}]\w+"
    r"(?:[ ](?:Carolina|Dakota|Hampshire|Island|Jersey|Mexico|Virginia|York))?)?"
)
_ALL_DAY = r"[ ]24[/×x|]7(?![ ](?!(?:and|or|to|has|is|was|said|also)\b)[a-z])"
_RUN = re.compile(
    rf"(?:(?<![{LETTER}@/._$])|(?<=[a-zà-ÿ)][a-zà-ÿ)\"]\.)(?=[A-ZÀ-Ý][a-zà-ÿ]+[\s,-])){_MAY_OPEN}"
    rf"(?:{_WHOLE}{_OF_LOCAL_HOUSE}(?![ ][{UP}])|{_FOUNDERS}|{_PARTNERS}|(?:{_WORD})(?:{_LINK}(?:{_WORD}))*)"
    rf"(?:{_ALL_DAY}|[ ](?:24|247|360|365)(?=[,.;:)]?(?:$|[ ][{UP}])|[,;:)])|{_NUMBERED})?"
    rf"{_OF_HOSPITALS}{_AND_TRADE}"
    rf"(?:(?:(?<= Co)|(?<= Pvt)|(?<= Pte)|(?<= Pty))\.(?=,?[ ](?:Ltd|Limited|Inc|KG)\b))?"
    rf"(?:[ ]?\(\d{{4}}\)(?=[ ](?:{_LEGAL})))?"
    rf"{_LAND_BEFORE}(?:(?:{_APART})?[ ](?:{_LEGAL})(?![{LETTER}]|-[a-z]))*{_OF_LAND}"
    rf"(?:{_BRANCH})?(?:(?:,?[ ]|(?<=\)))(?:{CAPITAL_LEGAL})(?![{LETTER}]))*"
)
# The same words stand in many places and documents.
_REMEMBERED = 16_384
_PIECE = re.compile(r"[^\s]+")
_CONNECTOR = frozenset("of on at de du des del für y".split())
# In "Banco di Alder" they join, in "What do Alder and Birch" they part.
_WITHIN = frozenset("di do dos".split())
_LOOSE_END = _CONNECTOR | _WITHIN | DAYS | {"the", "&", "+", "la", "dr", "dr."}
# "August 2nd" is a day.
_ORDINAL = re.compile(r"\d{1,2}(?:st|nd|rd|th)")
_OFFICES = frozenset(
    "CEO CFO COO CTO CMO PDG Chairman Chairwoman President Founder Co-founder Cofounder".split()
)
# "Alder Health Chief Executive Maria Lopez"
_CHIEF = re.compile(
    r" Chief (?:Executive|Financial|Operating|Medical|Technology|Commercial|Strategy|Product|Marketing)\b"
)
# "Alder Health MD Maria Lopez" is a company and its managing director.
_NAMES_PERSON = re.compile(rf" MD (?:{alternatives(entries('first_names'))}) [{UP}]")
_KEEP_OF, _KEEP_ON = frozenset(_SAID.words("keep_of")), frozenset(_SAID.words("keep_on"))
_SUFFIXES = _SAID.one("suffixes")


class Run(NamedTuple):
    """A stretch of text that may be a name, and whether a sentence or a line in title case begins there."""

    start: int
    end: int
    text: str
    opens: bool
    titled: bool


_OPENING = re.compile(r"(?:^|[.!?…]['\"”’)]*\s+|[:;]\s+|[\"“«•*–—|(]\s*|\d+[.)]\s+|^\s*[-#>]+\s*)$")


# In the headline "Alder Health Partners With Birch" the third word is no part of the name.
_TEAMS_UP = re.compile(r"(?<=\w) Partner(?:s|ed)?(?= (?:[Uu]p )?[Ww]ith\b)")
# "Alder Care-Backed Birch" as headlines write it.
_BACKED = re.compile(
    r"(?<=\w)-(?:(?:Back|Own|Headquarter|Bas|Focus|Fund|Power|List|Found|Link)ed|Led|Driven|Run|Area|Born)\b"
)


# "Alder2031年" is a company and a year.
_YEAR = re.compile(r"(?<=[A-Za-z]{2})(?:19|20)\d\d$")


def runs(line: str, *, offset: int, titled: bool, german: bool = False) -> Iterator[Run]:
    """The possible names of one line, in order, with offsets into the document."""
    if titled:
        for capitals in (_TEAMS_UP, _BACKED):
            line = capitals.sub(lambda match: match[0].lower(), line)
    for found in _RUN.finditer(line):
        before = line[max(0, found.start() - 6) : found.start()]
        # Behind a letter and white space no sentence begins, and that is where most names stand.
        opens = found.start() == 0 or (
            not before.rstrip()[-1:].isalpha()
            and (bool(_OPENING.search(before)) or not before.strip(" *#>-•"))
        )
        for start, end in _cut(found[0], titled=titled, german=german, opens=opens):
            text = found[0][start:end]
            if line.startswith("年", found.end()):
                text = _YEAR.sub("", text)
            text = without_town(text, line, found.start() + end)
            begin = offset + found.start() + start
            yield Run(
                start=begin, end=begin + len(text), text=text, opens=opens and start == 0, titled=titled
            )


@lru_cache(maxsize=_REMEMBERED)
def _cut(text: str, *, titled: bool, german: bool, opens: bool) -> tuple[tuple[int, int], ...]:
    if not (opens or titled) and _WITH_ARTICLE.fullmatch(text) and not _SUFFIXES.search(text):
        return ((0, len(text)),)
    return tuple(_pieces(text, titled=titled, german=german))


def _pieces(text: str, *, titled: bool, german: bool) -> Iterator[tuple[int, int]]:
    """Cut a run at connecting words that join two things, and in headlines at ordinary words."""
    if text in known_names():
        yield 0, len(text)
        return
    group: list[re.Match[str]] = []
    for piece in _PIECE.finditer(text):
        if _divides(piece[0], group, text, titled=titled) and not _names_house(piece, group, text):
            yield from _parts(group, text, german=german)
            group = []
        else:
            group.append(piece)
            if (joint := _SUFFIXES.search(piece[0])) is not None:
                # In "Alder Capital-backed Birch Care" two names meet, in "Lyon-based Birch Care" only one.
                if joint[0] not in _OF_PLACE:
                    yield from _trimmed(group, text, german=german)
                group = []
    yield from _parts(group, text, german=german)


def _parts(group: list[re.Match[str]], text: str, *, german: bool) -> Iterator[tuple[int, int]]:
    for part in parted(group) if german else (group,):
        yield from _trimmed(part, text, german=german)


_ARTICLES = frozenset("the la las los le les".split())
_NAMED_FOR = frozenset(_SAID.words("named_for"))
_NEXT_WORD = re.compile(r"(?: (?:la|las|los|le|les))? ([^ ]+)")


def _names_house(piece: re.Match[str], group: list[re.Match[str]], text: str) -> bool:
    """Whether a connecting word is part of the name of a house, as in "Hospital Virgen de la Colina".

    Before a place it is none: "Hospital Virgen de Lyon".  So is an ordinary word of a headline before what it
    is part of: "Birch Regional Medical Center".
    """
    if group and (opens_hospital(piece[0], text[piece.end() :]) or _of_land(piece, text)):
        return True
    words = [word[0].lower() for word in group[:2] if word[0].lower() not in _ARTICLES]
    if piece[0] not in _CONNECTOR or not words or words[0] not in _NAMED_FOR:
        return False
    found = _NEXT_WORD.match(text, piece.end())
    return found is not None and found[1].lower() not in _PLACES


_NAMED_LAND = re.compile(_IN_LAND)


def _of_land(piece: re.Match[str], text: str) -> bool:
    """Whether a land between "of" and a legal form is part of the name: "Alder Care of Canada Inc."."""
    return piece[0] == "of" and _NAMED_LAND.match(text, piece.end()) is not None


def _divides(piece: str, group: list[re.Match[str]], text: str, *, titled: bool) -> bool:
    if piece in _CONNECTOR:
        known = any(text[m.start() :].startswith(name) for m in group[-2:] for name in _JOINED)
        last = group[-1][0].lower() if group else ""
        # "Alder Mutual Insurance Company of Japan" is one name, "Alder Company of Ohio" may be two.
        known = known or (piece == "of" and last == "company" and len(group) > _TWO)
        return not (group and (last in _KEEP_OF or known or (piece == "on" and last in _KEEP_ON)))
    if piece in _WITHIN:
        return not group or group[-1][0].lower() in _ENGLISH
    if piece in _ARTICLES:
        return not group
    if piece in _OFFICES:
        return True
    if piece == "Chief":
        return bool(group) and _CHIEF.search(text) is not None
    if piece == "MD":
        return bool(group) and _NAMES_PERSON.search(text) is not None
    bare = piece.strip(",.").lower()
    return titled and (bare in BREAKS or bare in _KINDS)


_JOINED = tuple(name for name in known_names() if re.search(r" (?:of|on|at|de|du|des|y) ", name))
_ORG = lowered("org_words", "legal")
_ENGLISH = lowered(*ORDINARY_ENGLISH)
_KINDS = frozenset("giants startups leaders firms companies providers insurers rivals vendors".split())
_AFTER_NEW = frozenset(_SAID.words("after_new"))
# What is an article or a preposition elsewhere opens names of houses in English: "Den Ventures".
_FOREIGN = frozenset("Den Der Am Con Sin Ante Sur Mit Sans Ex Un Bei Tras".split())
_OF_GERMANY = frozenset("Post Bank Bahn Börse Telekom Wohnen Lufthansa Apotheker-".split())
_TRIM = frozenset(_SAID.words("trim"))


_PLACES = lowered("places")
_FRENCH_LEAD = re.compile(r"[LDld]'(.+)")
# Within a sentence a capital article belongs to the name: "la cadena La Botica Azul".
_WITH_ARTICLE = re.compile(r"(?:La|El|Los|Las|Le|Les|De)(?: [A-ZÀ-ÖØ-Þ][\w'-]+){1,3}")
# What stands before them is a place, a topic or a body and no company.
_OF_PLACE = frozenset(
    """-based -headquartered -area -born -focused -driven -enabled -only -compliant -certified -accredited
    -approved -cleared -style -type -wide -side -related""".split()
)
_OF_COUNTRIES = frozenset(form for forms in said("nationalities").lists.values() for form in forms)

# "Le Suédois Alder"; what English writes in capitals may open a name.
_NOUNS_OF_COUNTRIES = frozenset(form.capitalize() for form in _OF_COUNTRIES if form.islower())
# "el brazo inversor del Reino Unido Alder Group": the land is no part of the name.
_LANDS, _TWO = frozenset(("Reino Unido", "Estados Unidos", "Emiratos Árabes")), 2


def _belongs(group: list[re.Match[str]]) -> bool:
    """Whether the first word is part of the name although it is a small one: "One Alder", "New York"."""
    first, second = group[0][0], group[1][0].rstrip(",.") if len(group) > 1 else ""
    if not second:
        return False
    last = group[-1][0].strip(".,").lower()
    coined = (first == "Deutsche" and second in _OF_GERMANY) or (
        first == "New" and (second.lower() in _AFTER_NEW or (len(group) > 2 and last in OF_HOUSES))
    )
    place = f"{first} {second.split('-')[0]}".lower()
    foreign = first in _FOREIGN and second.lower() in OF_HOUSES
    return coined or foreign or first == "One" or place in _PLACES


def _leads(word: str) -> bool:
    """Whether a word is a noun or an adjective with its article: "L'assureur", "L'américain"."""
    found = _FRENCH_LEAD.fullmatch(word)
    return found[1][0].islower() if found else word in _NOUNS_OF_COUNTRIES


def _trimmed(group: list[re.Match[str]], text: str, *, german: bool) -> Iterator[tuple[int, int]]:
    while group and group[0][0].lower().strip(",.") in _TRIM and not _belongs(group):
        group = group[1:]
    group = behind_day(group, text)
    if len(group) > 1 and _leads(group[0][0]) and not _belongs(group):
        group = group[1:]
    if len(group) > _TWO and f"{group[0][0]} {group[1][0]}" in _LANDS:
        group = group[_TWO:]
    if len(group) > 1 and group[0][0] == "Internet" and text.endswith("site ", 0, group[0].start()):
        # "son site Internet Alder"
        group = group[1:]
    group = without_german_lead(group) if german else without_lead(group)
    while german and len(group) > 1 and group[0][0].lower() in _TRIM:
        group = group[1:]
    while group and (group[-1][0].lower() in _LOOSE_END or _ORDINAL.fullmatch(group[-1][0])):
        group = group[:-1]
    group = before_date(group)
    if not group:
        return
    start, end = group[0].start(), group[-1].end()
    cut = _SUFFIXES.sub("", text[start:end]).rstrip(",&+- (")
    end = start + len(cut)
    if end > start:
        yield start, end
