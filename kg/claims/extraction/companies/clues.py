"""What speaks for and against a run of words being a company: its own form and the words around it.

The words around it stand in `lists/said_clues.txt`, one kind of clue a line; their weights stand here.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from kg.claims.extraction.companies.houses import HOUSES, is_house, is_house_of_a_kind
from kg.claims.extraction.companies.latin import CAPITAL_LEGAL
from kg.claims.extraction.companies.words import ACRONYMS, ORDINARY, alternatives, entries, lowered, said
from kg.claims.extraction.grammar.branches import branches
from kg.claims.extraction.grammar.cued import Cued, CuedGroup, cued
from kg.claims.extraction.grammar.cues import longest

__all__ = [
    "IN_CHARGE_OF",
    "TRADES",
    "after",
    "before",
    "dealing",
    "deals",
    "form",
    "has_legal_form",
    "is_initialled",
    "is_part",
    "is_person",
    "is_traded",
]

_SAID = said("clues")
# How much each kind of clue before or after a name counts; a company wants a sum of two.
_BEFORE = {
    "founder": 4.5,
    "deal": 2.5,
    "noun": 2.5,
    "giver": 2.5,
    "like": 1.0,
    "product": -1.5,
    "with": 1.0,
    "bracket": 0.9,
    "place": -1.2,
    "seat": -4.0,
    "source": -2.0,
    "publisher": -6.0,
}
_AFTER = {
    "ticker": 4.0,
    "possessive": 2.0,
    "money": 3.5,
    "sum": 2.5,
    "worth": 3.0,
    "are": 2.9,
    "founded": 4.5,
    "traffic": 1.4,
    "deal": 2.5,
    "owned": 2.0,
    "title": 1.5,
    "described": 3.8,
    "appositive": 3.0,
    "part": 2.8,
    "parted": 2.5,
    "verb": 1.6,
    "brackets": 2.0,
    "backing": 3.0,
}
_ENDS = {
    cued(f"(?:{branch})$"): name
    for name in _BEFORE
    for branch in branches(_SAID.one(f"before_{name}").pattern)
}
_BEFORE_PATTERNS = CuedGroup(_ENDS)
_AFTER_PATTERN = re.compile("|".join(f"(?P<{name}>{_SAID.one('after_' + name).pattern})" for name in _AFTER))
_PRODUCT_AFTER = _SAID.one("product_after")
_PART_AFTER = _SAID.one("after_part")
_EVENT_AFTER = _SAID.one("event_after")
_PERSON_AFTER = _SAID.one("person_after")
_HOLDS_OFFICE = _SAID.one("holds_office")
_OFFICE_BEFORE = CuedGroup((_SAID.cued("office_before"),))
IN_CHARGE_OF = _SAID.one("in_charge_of")
_ADDRESSED = _SAID.one("addressed")
_LONGEST_ADDRESS = longest(_ADDRESSED.pattern)
_TITLED = re.compile(
    r"(?:Sir|Dame|Baroness|Sheikh|Judge|Justice|Senators?|Representatives?|Governor|Secretary|President|Congressman|Congresswoman)\s"
)
# "Pieter van" before a name, and "van" before one that speaks.
_PARTICLE = re.compile(r"(?:[A-Z][a-z]+|[”\"’'],?) (?:van(?: der| den| de)?|ter|ten|bin) $")
_LONGEST_PARTICLE = 40
_OF_FIRM = _SAID.one("of_firm")
_OF_COMPANY = _SAID.one("of_company")
_BYLINE = re.compile(r" reports?(?:\.|\s*$|\n)")
# "(Alder, 2/13)" says who wrote of it, and when.
_WRITTEN_BY = re.compile(r", \d{1,2}/\d{1,2}\)")
# "ePharmacy" is a trade and "Alder.io" a company.
_ELECTRONIC = re.compile(r"[em][A-Z][a-z]+")
_DOMAIN = re.compile(
    r"[^\W\d_]{2}\.(?:com|io|ai|me|md|health|care|app|ca|ly|tv|fm|gg|med|life|store|shop|online|digital)$"
)
# "b8ta" may be a name, "o2max" none.
_SMALL_CODE = re.compile(r"[a-z]+\d[a-z]+")
# "Alder & Birch" bears the names of its founders.
_OF_TWO_FOUNDERS = re.compile(r"[A-Z][\w'-]+(?:, [A-Z][\w'-]+)*,? & [A-Z][\w'-]+")
_CAMEL = re.compile(
    r"[a-z][A-Z]|\d[a-z]|[a-z]\d|^[a-z]|[A-Z](?:Health|Care|Med|Pharma|Tech|Labs|Bio|Dental|Soft|Link|Works)$"
)
_GAELIC = re.compile(r"Ma?c[A-Z][a-z]+")
_LEGAL_END = re.compile(
    rf"(?:,?\s(?:{alternatives(entries('legal'))})|(?:,?\s|(?<=\)))(?:{CAPITAL_LEGAL}))+$"
)
# "Rural Bank of Alder"; "Bank of Alder" may be a shore.
_BANK_OF = re.compile(r"[A-Z][a-z]+ Bank of [A-Z]")
_ORG = lowered("org_words")
TRADES = frozenset(_SAID.words("trades"))
"""What ends names of companies of other trades than care."""
_CORPORATE = frozenset(_SAID.words("corporate"))
_GENERIC = frozenset(_SAID.words("generic"))
_COMMON = lowered(*ORDINARY)
_KINDS_OF_CARE = frozenset(_SAID.words("kinds_of_care"))
_OPENS_NAME = frozenset(_SAID.words("opens_name"))
_FIRST = entries("first_names")
_PLACES = lowered("places", "demonyms")
_WORD = re.compile(r"[^\W_][\w.'&+-]*")
_OF_COMPANIES_ONLY = frozenset(_SAID.words("no_surnames"))
# A run is weighed several times, and stands in several places.
_REMEMBERED = 8_192
_STRONG_LEGAL = _SAID.one("strong_legal")
_DEALING = CuedGroup((_SAID.cued("dealing"),))
_DEALS_BEFORE, _DEALS_AFTER = CuedGroup((_SAID.cued("deals_before"),)), _SAID.one("deals_after")


def before(left: str) -> tuple[str, float]:
    """The kind and weight of the words that end just before a run; of two kinds the one that begins first."""
    best, first = "", len(left)
    for one in _BEFORE_PATTERNS.likely_once(left):
        found = one.pattern.search(left, max(0, len(left) - _reach(one)))
        if found is not None and found.start() < first:
            best, first = _ENDS[one], found.start()
    return best, _BEFORE.get(best, 0.0)


@cache
def _reach(ending: Cued) -> int:
    """How many signs such words can be long: only the end of what stands before a name is searched."""
    return longest(ending.source)


def after(right: str) -> tuple[str, float]:
    """The kind and weight of the words that follow a run."""
    if _EVENT_AFTER.match(right):
        return "event", -6.0
    if _PRODUCT_AFTER.match(right):
        return "product", -2.5
    found = _AFTER_PATTERN.match(right)
    return (found.lastgroup or "", _AFTER[found.lastgroup or ""]) if found else ("", 0.0)


def is_part(right: str) -> bool:
    """Whether what follows a run says that it is part of a house, as in "its Alder subsidiary"."""
    return _PART_AFTER.match(right) is not None


def dealing(text: str, around: str) -> float:
    """What it counts for a run with the form of a company that a deal is spoken of in its sentence.

    >>> dealing("Alder Care", "sold two clinics to "), dealing("Alder Care", "opened two clinics in ")
    (1.0, 0.0)
    """
    last = text.rsplit(" ", 1)[-1].lower()
    formed = " " in text and (last in _ORG or last in TRADES or is_house_of_a_kind(text))
    return 1.0 if formed and _DEALING.search_once(around) is not None else 0.0


def deals(left: str, right: str) -> bool:
    """Whether what stands between two texts takes part in a deal for certain, and is no source of the news.

    >>> deals("It was led by ", " in May."), deals("It was told by ", " in May.")
    (True, False)
    """
    return _DEALS_AFTER.match(right) is not None or _DEALS_BEFORE.search_once(left) is not None


@lru_cache(maxsize=_REMEMBERED)
def form(text: str) -> float:
    """What the words of a run say by themselves.

    >>> form("Alder Health Inc.") > 3 > form("Alder Health") > 1 > form("Growth")
    True
    """
    words = [
        part
        for word in _WORD.findall(text)
        for part in ((word,) if _CAMEL.search(word) else word.split("-"))
        if part
    ]
    lower = [word.lower().rstrip(".") for word in words]
    score = 0.0
    corporate = len(words) > 1 and lower[-1] in _CORPORATE and lower[-2] not in _GENERIC
    if corporate or _is_house(lower, text) or (len(words) > _OF_TWO and tuple(lower[-2:]) in _PAIRS):
        score += 2.5
    if _BANK_OF.search(text) is not None or (
        len(words) > 1 and (_STRONG_LEGAL.search(text) or _LEGAL_END.search(text))
    ):
        score += 4.0
    if not is_initialled(text) and all(
        word in _COMMON or word in _ORG or word in _KINDS_OF_CARE or word.isdigit() for word in lower
    ):
        score += _of_ordinary_words(lower, text)
    elif len(words) > 1 and (
        lower[-1] in _ORG
        or lower[-1] in TRADES
        or lower[0] in _OPENS_NAME
        or any(word in HOUSES for word in lower)
    ):
        score += 2.0
    else:
        score += 1.0 if len(words) == 1 else 0.6
    if score > 0 and _OF_TWO_FOUNDERS.fullmatch(text):
        score += 1.0
    if any(
        _CAMEL.search(word) and not _GAELIC.fullmatch(word) for word in words
    ) and not _SMALL_CODE.fullmatch(text):
        score += 1.2 if not all(map(_is_electronic, words)) else -1.5
    if _DOMAIN.search(text):
        score += 1.5
    return score


def _of_ordinary_words(words: list[str], text: str) -> float:
    """What ordinary words say: "Square Health" may well be a house, "Mental Health" is none."""
    if len(words) == 1:
        return -2.0
    if len(words) > _OF_TWO and words[-1] in _FUNDS and not any(word in _GENERIC for word in words[:-1]):
        return 0.0
    named = words[-1] in _CARE and not any(word in _GENERIC or word in _KINDS_OF_CARE for word in words[:-1])
    return _NAMED_FOR_CARE if named and text.istitle() else -1.5


# What funds and other houses are called by in two words: "Alder Capital Management".
_PAIRS = frozenset(
    (one, "management") for one in ("capital", "asset", "investment", "wealth", "equity", "fund")
) | {("investment", "authority"), ("air", "lines"), ("senior", "living"), ("market", "place")}
_CARE = frozenset(("health", "care", "healthcare"))
# "Green Path Capital" is a house, "Working Capital" none.
_FUNDS = frozenset(("capital", "partners", "ventures", "equity", "holdings"))
_NAMED_FOR_CARE = 2.0


@lru_cache(maxsize=_REMEMBERED)
def is_initialled(text: str) -> bool:
    """Whether capitals that mean nothing in the field go before the word for an organisation.

    >>> is_initialled("ARC Health"), is_initialled("ARC HEALTH"), is_initialled("Arc Health")
    (True, False, False)
    """
    first, _, rest = text.partition(" ")
    return (
        len(first) > _SHORTEST
        and first.isalpha()
        and first.isupper()
        and first not in ACRONYMS
        and not rest.isupper()
        and rest.rsplit(" ", 1)[-1].lower() in _ORG
    )


_SHORTEST = 2
_OF_TWO = 2


def _is_house(words: list[str], text: str) -> bool:
    """Whether words read like "Alder Medical Center", and not like "Regional Medical Center"."""
    return len(words) > 2 and words[0] not in _GENERIC and is_house_of_a_kind(text)


def _is_electronic(word: str) -> bool:
    rest = word[1:].lower()
    trade = rest in _COMMON or rest in _ORG or f"{rest[:-3]}y" in _ORG
    return trade and _ELECTRONIC.fullmatch(word) is not None


# In "the head of Alder Nurses, who …" it is the head of whom more is told.
_OF = (" of ", " at ", " from ", " with ", " by ")
# What ends in the word for an organisation, or in a legal form, is no person.
_OF_COMPANIES = 1.5


def has_legal_form(text: str) -> bool:
    """Whether a run ends in a legal form."""
    return _LEGAL_END.search(text) is not None


_TRADED_BEFORE = CuedGroup((_SAID.cued("traded_before"),))
_TRADED_AFTER = _SAID.one("traded_after")
_SOLD_BEFORE, _SOLD_AFTER = CuedGroup((_SAID.cued("sold_before"),)), _SAID.one("sold_after")
_HAS_SHOPS = _SAID.one("has_shops")
# "A firm founded by Maria Lopez was sold" says so of the firm.
_BEHIND = (" by ", " of ", " from ", " to ", " at ", " with ", " and ")


def is_traded(left: str, right: str) -> bool:
    """Whether what stands between two texts is bought, sold or merged there, as people never are.

    >>> is_traded("In May it bought ", " from Alder Health"), is_traded("It was bought by ", " in May")
    (True, False)
    """
    if _TRADED_AFTER.match(right) is not None and not left.endswith(_BEHIND):
        return True
    if _HAS_SHOPS.match(right) is not None and not left.endswith(_BEHIND):
        return True
    if _SOLD_AFTER.match(right) is not None and _SOLD_BEFORE.search_once(left) is not None:
        return True
    return not right.startswith(("'", ", who ")) and _TRADED_BEFORE.search_once(left) is not None


def _ends_like_a_company(words: list[str]) -> bool:
    """Whether the last of some words, or a legal form behind them, is what only companies are called by."""
    last = words[-1].lower()
    return last in _ORG or last in TRADES or last in _OF_COMPANIES_ONLY or has_legal_form(" ".join(words))


def is_person(text: str, left: str, right: str) -> bool:
    """Whether a run names a person here.

    >>> is_person("Maria Lopez", "", ", CEO of Alder Health"), is_person("Alder Health", "", " said it would")
    (True, False)
    """
    words = text.split()
    if (
        _TITLED.match(text)
        or (len(words) == 1 and _PARTICLE.search(left, max(0, len(left) - _LONGEST_PARTICLE)))
        or _ADDRESSED.search(left, max(0, len(left) - _LONGEST_ADDRESS))
        or (len(words) == 1 and _HOLDS_OFFICE.match(right))
        or (left.endswith("(") and _WRITTEN_BY.match(right))
    ):
        return True
    if not 1 < len(words) <= 4 or _ends_like_a_company(words) or "&" in words or is_house(text):
        return False
    told_of = right.startswith(", who ") and not left.endswith(_OF)
    if told_of or any(one.match(right) for one in (_OF_FIRM, _OF_COMPANY, _BYLINE)):
        return True
    if words[0] in _FIRST and (words[0].lower() not in _PLACES or len(words) > _OF_TWO):
        return words[1].lower().rstrip(".,") not in _ORG
    if form(text) < _OF_COMPANIES and _OFFICE_BEFORE.search_once(left) is not None:
        return True
    return (
        _PERSON_AFTER.match(right) is not None
        and right.startswith(", ")
        and words[0].lower() not in _COMMON
        and not _LEGAL_END.search(text)
        and not re.match(r", (?:a|an|the) |, head(?:quartered)|, chief among", right)
    )
