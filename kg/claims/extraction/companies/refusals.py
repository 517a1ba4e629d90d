"""Runs that are no companies whatever stands around them: places, acronyms, bodies, media and codes."""

from __future__ import annotations

import re
from functools import lru_cache

from kg.claims.extraction.companies import clues
from kg.claims.extraction.companies.houses import HOUSES
from kg.claims.extraction.companies.weighed import Weighed, ordinary
from kg.claims.extraction.companies.words import ACRONYMS, ORDINARY, entries, known_names, lowered, said
from kg.claims.extraction.grammar.gazetteer import gazetteer

__all__ = ["county", "is_medium", "is_of_the_field", "refused"]

_SAID = said("finder")

# The same words stand in many places and documents.
_REMEMBERED = 16_384
_FEW = 2
_SHORTEST_LAND = 4
_BODIES = re.compile("|".join(re.escape(word) for word in sorted(entries("bodies"), key=len, reverse=True)))
_PLACE_WORD = _SAID.one("place_word")
_RESEARCH = _SAID.one("research")
# Headings hold clauses, names do not: "The Week That Was".
_OF_CLAUSES = re.compile(r"\s(?:That|Was|Were|Are|Is|Which|Than|Whose|Should|Could|Would|Can)\b")
_TWO_CAPITALS = re.compile(r"[A-Z]{2}")
_LOST_SPACE = re.compile(r"([a-z]{3,})([A-Z][a-z]{2,})")
_MEMBERS = frozenset(_SAID.words("of_members"))
_DEMONYMS = lowered("demonyms")
_OF_NATIONS = frozenset(
    "international world national royal federal global united pan-american uk us u.s.".split()
)
# What a contract calls its parties.
_ROLES = frozenset(
    ("Parent", "Merger Sub", "Purchaser", "Seller", "Vendor", "Acquiror", "Issuer", "Subsidiary")
)
_OWN_SERVICE = _SAID.one("own_service")
_PREFIXES = frozenset(_SAID.words("prefixes"))
_ADMINISTRATIVE = re.compile(r"(.+)\s(?:County|Province|Prefecture|District|Municipality)")
# Two sentences that lost the space between them.
_GLUED = _SAID.one("glued")
# "the U.S. Department of Veterans Affairs", "SPAC'd", the links of a table of contents.
_OFFICE = re.compile(
    r"['’]d$|^H?YPERLINK$|^(?:U\.?S\.?|US|State|Federal|UK|Australian|Canadian)\s(?:Department|Ministry|Agency|Office|Bureau)$"
)
# "mRNA" and the like, and a small word that lost the space before a place, as in "asBerlin".
_SCIENCE = re.compile(r"[a-z]{1,3}(?:RNA|DNA|PPG|MRI|PCR|ECG|EEG|EHR|EMR|PHR|GFR)s?")
_INFOBOX = re.compile(r"(?:Revenue|Services|Website|Employees|Headquarters|Founded)(?=[A-Z])\w+")
_STUCK = re.compile(r"(?:as|in|of|to|by|at|for|on|or|from|and|the|with)(?=[A-Z])(.+)")
_STATUTE = re.compile(
    r"^Series [A-H]\b|\bMARKET\b|^[A-Z][a-z]+-(?:(?i:speaking)|American|Canadian|Australian|European|Asian"
    r"|African|German|French|Dutch|Swedish|Chinese|Indian|British|Japanese|Korean|Mexican|Italian|Spanish|Swiss)$"
    r"|^[A-Z][a-z]+-(?:companies|firms|startups|brands|style|like)$|\s(?:A(?:ct|CT)|Law|Round-?[Uu]p|Newsletter|Webinar|Podcast|Regulations?|Directive|Bill|Guidelines|Ordinance|Markets?|Industry|Conference"
    r"|Summit|Congress|Symposium|Expo|(?:Stock|Securities)\sExchange)$"
)
_FIELD = re.compile(r"(?:Remote\s(?:Patient\s)?|Patient\s|Home\s|Cardiac\s|Clinical\s)Monitoring")
# "Telecare: Reshaping Health in 2031"
_HEADED = re.compile(
    r"(?:Revolutioni[sz]ing|Transforming|Reshaping|Redefining|Reimagining|Reinventing|Bridging|Empowering|Navigating|Exploring|Unlocking|Rethinking|Disrupting"
    r"|Unveiling|Understanding)\s"
)
# "Alder Market" may be a shop, when it is bought or sold.
_IS_SHOP = re.compile(r"^(?:[A-Z][\w'-]+\s){1,2}Markets?$")
_CODE = re.compile(
    r"[LDld]'[a-zà-ÿ][\wà-ÿ-]*|(?:K?[Ss]h|Rs|Tk|Rp|Bs|RM|NT|HK)\d\w*|i(?:Phone|Pad|Watch|OS)\w*|[A-Z]{1,5}-(?:US|HK|TW|CN|JP|UK|SG)|US\d+(?:m|bn|k)?|\d+(?:st|nd|rd|th)(?:-\d+(?:st|nd|rd|th))?|\d*www|(?:SH|SZ|HK|BJ)\d{4,6}|CR\d{1,2}|[A-Z]\d{10,13}|\d+[a-zA-Z]{1,2}|\d+(?:min|sec|hrs?|mm[Hh]g|bpm|mph|kcal|days?)|\d+(?:[kMGT]?Hz|[kMGT]bps|[KMGT]B)|[A-Z]|\d[\d年月日.-]*|[A-Z]{1,3}-\d{3,}|[A-Z]\d{1,2}|[RDI]-[A-Z][a-z]{1,5}|[A-Z]{3,}s"
    # What stands behind the name of an author: "Ann Alder, MPH1", "3Senior Consultant".
    r"|(?:MPH|MBA|MSc|BSc|ScD|PhD|DrPH|MBBS|FACP|MSN|DVM|MHA|DNP|PharmD|EdD|DSc|MSurg)s?\d{0,2}"
    r"|\d[A-Z][a-z]+(?:\s[A-Z]\w+)*\s(?:Consultant|Director|Officer|Manager|Professor|Analyst|Engineer)"
)
# Words that a page ran together are longer.
_LONGEST_WORD = 32
_COMMON = lowered(*ORDINARY)
_PLACES = lowered("places", "demonyms")
# "Central Ohio", "Upstate New York".
_PART_OF_PLACE = re.compile(
    r"^(?:central|northern|southern|eastern|western|upstate|greater|mainland|rural|downtown|north|south|east|west|metro)\s"
)
# "L'Asie-Pacifique", and "France348" with the number of a note.
_BARE = re.compile(r"^[ld]['’](?=\w{4})|(?<=[a-zà-ÿ]{4})\d{1,3}$")
_MEDIA = lowered("media")
# The number of a note, and what a hyphen joins to an acronym in small letters.
_NOTED = re.compile(r"(?<=[A-Za-z])\d{1,2}$|(?<=[A-Z])-[a-z]+$")
_LEGAL = lowered("legal")
_ORG = lowered("org_words")
# "We’ve partnered with Alder" names nobody.
_SPEAKER = re.compile(r"(?:We|I|They|You|He|She|It|That|There|Who|What)['’](?:ve|ll|re|d|s|m)")
_PRONOUNS = frozenset("It They He She We You This That These Those".split())


def refused(item: Weighed, people: frozenset[str]) -> bool:
    """Whether a run is no company whatever it scores; `people` are the words of names of persons."""
    text = item.text
    known = text in known_names()
    if (
        text in _ROLES
        or _BODIES.fullmatch(text)
        or (
            (_STATUTE.search(text) or text.endswith(" Commission"))
            and not (known or (item.strong and _IS_SHOP.search(text)))
        )
        or all(word.lower() in _LEGAL for word in text.split())
        or _HEADED.match(text)
        or _FIELD.fullmatch(text)
    ):
        return True
    if (
        text in _PRONOUNS
        or _SPEAKER.fullmatch(text)
        or is_of_the_field(text)
        or ((item.person or _of_members(text)) and not known)
    ):
        return True
    if is_medium(text):
        return not (
            (item.deals and (" " in text or not ordinary(text)))
            or (item.before >= 2.5 and item.against > -2.0 and item.after > 0)
        )
    if _OFFICE.search(text) or (not item.strong and _is_something_else(text)):
        return True
    acts = _acts_often(item) or (item.before >= _NAMED and item.after > 0 and not text.isdigit())
    return (text in people and not known) or (_is_code(text) and not known and not acts)


def county(text: str) -> str:
    """The place of which a run names the county, province or district, empty where it names none.

    >>> county("Alder County"), county("Alder Health")
    ('Alder', '')
    """
    found = _ADMINISTRATIVE.fullmatch(text)
    return found[1] if found else ""


@lru_cache(maxsize=_REMEMBERED)
def is_of_the_field(text: str) -> bool:
    """Whether a run is a place or an acronym of the field."""
    lower = text.lower()
    return (
        lower in _PLACES
        or _BARE.sub("", lower) in _PLACES
        or lower.rstrip(".") in _PLACES
        or _PART_OF_PLACE.sub("", lower) in _PLACES
        or _NOTED.sub("", text) in ACRONYMS
        or _is_land(text)
        or _is_acronym(text)
        or all(word.rstrip("s") in ACRONYMS or word.lower() in _PLACES for word in text.split())
    )


def _is_land(text: str) -> bool:
    """Whether a run is the name of a country or region in any of the languages."""
    if len(text) <= _SHORTEST_LAND:
        return False
    forms = gazetteer().forms
    # "Deutschlands" is of Germany.
    place = forms.get(text) or (forms.get(text[:-1]) if text.endswith("s") else None)
    return place is not None and not place.adjective


def _acts_often(item: Weighed) -> bool:
    """Whether what looks like a quantity ("1mg") stands like a company in several places."""
    return item.strong and item.text[-1:].isalpha() and len(item.text) > 2 and len(item.places) > _FEW


def _is_code(text: str) -> bool:
    return (
        len(text) < 2
        or text.isdigit()
        or _CODE.fullmatch(text) is not None
        or len(max(text.split(), key=len)) > _LONGEST_WORD
    )


def is_medium(text: str) -> bool:
    """Whether a run names a medium, or a house that is known for what it publishes."""
    return text.lower().removeprefix("the ") in _MEDIA or text.lower() in _MEDIA


@lru_cache(maxsize=_REMEMBERED)
def _is_something_else(text: str) -> bool:
    """Whether a run reads like a body, and no famous name like a code, a place, research or two sentences."""
    if _BODIES.search(text):
        return True
    stuck = _STUCK.fullmatch(text)
    return text not in known_names() and (
        text in gazetteer().codes
        or _SCIENCE.fullmatch(text) is not None
        or _INFOBOX.fullmatch(text) is not None
        or (stuck is not None and stuck[1].lower() in _PLACES)
        or _GLUED.search(text) is not None
        or any(map(_is_glued, text.split()))
        or (_of_words(text) and not _TWO_CAPITALS.match(text))
        or _own_service(text)
        or _OF_CLAUSES.search(text) is not None
        or _PLACE_WORD.search(text) is not None
        or _RESEARCH.search(text) is not None
        or _of_place(text)
    )


def _of_words(text: str) -> bool:
    """Whether ordinary words, prefixes and acronyms are all that a run holds: "Mid-week", "eICU Program"."""
    if "-" in text and ordinary(text):
        return True
    words = re.split(r"[\s-]", text)
    acronyms = [word for word in words if _is_acronym(word)]
    if "-" not in text and (not acronyms or words[-1].lower() in _ORG or words[-1] in acronyms):
        return False
    if clues.has_legal_form(text):
        return False
    return all(word.lower() in _COMMON or word.lower() in _PREFIXES or word in acronyms for word in words)


def _is_acronym(word: str) -> bool:
    """Whether a word is an acronym of the field, or one with a small letter before it: "eICU"."""
    bare = word.rstrip("s")
    return bare.removeprefix("tele") in ACRONYMS or (bare[:1] in "etm" and bare[1:] in ACRONYMS)


def _is_glued(word: str) -> bool:
    """Whether two ordinary words lost the space between them, as in "firmYear"."""
    found = _LOST_SPACE.fullmatch(word)
    return found is not None and found[1] in _COMMON and found[2].lower() in _COMMON


@lru_cache(maxsize=_REMEMBERED)
def _of_members(text: str) -> bool:
    """Whether a run names a body of the members of a country or a trade: "British Wards Association"."""
    words = text.removeprefix("The ").split()
    ends = [place for place, word in enumerate(words) if word in _MEMBERS]
    if len(words) <= _FEW or not ends:
        return False
    named = words[0].lower() in _DEMONYMS or words[0].lower() in _OF_NATIONS or ends[0] == 0
    return named and (words[ends[0] + 1 :][:1] in ([], ["of"], ["for"]))


def _own_service(text: str) -> bool:
    """Whether a run is a famous name and what its house calls a service: "Alder Virtual Primary Care"."""
    return any(
        text[: space.start()] in known_names() and _OWN_SERVICE.fullmatch(text, space.end())
        for space in re.finditer(" ", text)
    )


def _of_place(text: str) -> bool:
    """Whether a run is a place and ordinary words: "China Telemedicine" is a market, not a company."""
    words = text.lower().split()
    if len(words) < _FEW or words[-1] in HOUSES or words[-1] in _OF_TOWNS or clues.has_legal_form(text):
        return False
    if words[-1] in (_OF_STATES if len(words) > _FEW else _OF_ANYWHERE):
        return False
    common = all(word in _COMMON or word in _PLACES or word == "&" for word in words[1:])
    return common and (
        words[0] in _PLACES or (words[0] in _DIRECTIONS and words[-1] in _PLACES) or _says_how(words)
    )


# What "the provider R1" weighs before a name.
_NAMED = 2.5
# "Alder Bank" and "Alder University" bear the names of their towns.
_OF_TOWNS = frozenset("bank university hospital airlines insurance telecom".split())
# "Oregon Rural Care Network" is a house of its state.
_OF_STATES = frozenset(
    """network alliance collaborative coalition partnership exchange partners ventures capital associates
    plans fund foundation""".split()
)
# "Oregon Partners" is a house as well, "Oregon Network" may be any.
_OF_ANYWHERE = frozenset("partners ventures capital holdings associates group".split())
_DIRECTIONS = frozenset("central north south east west northern southern eastern western".split())


def _says_how(words: list[str]) -> bool:
    """Whether words begin like a heading: "Uniquely American Telemedicine"."""
    return words[0].endswith("ly") and words[0].removesuffix("ly") in _COMMON
