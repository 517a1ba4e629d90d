"""Looser forms of a name: what is left when general words, vowels or spaces do not count."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.values.company_names.legal_forms import strip_legal_forms

__all__ = ["GENERIC", "WEAK", "acronym", "bare_key", "halves", "levelled", "site_key", "skeleton", "stem_key"]

# Endings of addresses that a company's own name goes with; others, as in Doxy.me, are part of the name.
_SITE = re.compile(r"([a-z0-9][a-z0-9-]+)\.(?:com|cn|com\.cn)")

# One spelling for words that names shorten or put in the plural.
_LEVELLED = {
    short: full
    for full, shorts in {
        "association": "assoc assn",
        "brothers": "bros",
        "center": "centre ctr centers centres",
        "group": "grp groupe gruppe grupo gruppo groep",
        "holding": "holdings hldgs hldg",
        "hospital": "hosp hospitals",
        "industry": "industries inds",
        "international": "intl",
        "laboratory": "labs lab laboratories laboratoires",
        "management": "mgmt mgt",
        "manufacturing": "mfg",
        "network": "networks",
        "pharmaceutical": "pharmaceuticals pharma",
        "service": "services svcs svc",
        "solution": "solutions",
        "system": "systems",
        "technology": "technologies tech techs",
        "telehealth": "tele-health",
        "university": "univ",
        "venture": "ventures",
        "partner": "partners",
        "product": "products",
        "enterprise": "enterprises",
        "communication": "communications",
        "clinic": "clinics",
    }.items()
    for short in shorts.split()
}
_TAILS = tuple(
    sorted((word for word in _LEVELLED if len(word) > 6 and word[-1] == "s"), key=len, reverse=True)
)
_SHORTEST_TAILED = 9
_SHORTEST_HALVED = 8
WEAK = frozenset({"group", "holding", "集团", "控股"})
"""Words that say how a company is built, not which one it is."""
GENERIC = WEAK | frozenset(
    """
    health healthcare care medical medicine digital technology system solution service international
    global company worldwide network online app ai labs laboratory pharmaceutical hospital clinic telehealth
    telemedicine therapeutics software interactive mobile connect plus com usa america
    健康 医疗 科技 在线 医生 互联网医院
    """.split()
)
"""Words that tell what a company does; names that differ only in them are often of one company."""
_HAN_TAILS = ("集团", "控股", "公司")
_VOWELS = str.maketrans("", "", "aeiouy")


def levelled(words: Sequence[str]) -> list[str]:
    """The words with shortened and plural forms in one spelling.

    >>> levelled(["sword", "technologies", "intl"]), levelled(["khoslaventures"])
    (['sword', 'technology', 'international'], ['khoslaventure'])
    """
    return [_LEVELLED.get(word) or _level_tail(word) for word in words]


def _level_tail(word: str) -> str:
    """A word that ends in such a word, written together with it."""
    if len(word) < _SHORTEST_TAILED or word[-1] != "s":
        return word
    tail = next((tail for tail in _TAILS if word.endswith(tail)), "")
    return word[: -len(tail)] + _LEVELLED[tail] if tail and len(word) > len(tail) + 1 else word


def bare_key(core: Sequence[str]) -> str:
    """The levelled core without group and holding, in one word.

    >>> bare_key(["unitedhealth", "group"]), bare_key(["微医集团"])
    ('unitedhealth', '微医')
    """
    words = list(core)
    while len(words) > 1 and words[-1] in WEAK:
        words = words[:-1]
    key = "".join(words)
    for tail in _HAN_TAILS:
        if key.endswith(tail) and len(key) >= len(tail) + 2:
            key = key[: -len(tail)]
    return key


def stem_key(core: Sequence[str]) -> str:
    """The levelled core without any general word at its end, in one word.

    >>> stem_key(["teladoc", "health"]), stem_key(["health"])
    ('teladoc', 'health')
    """
    words = list(core)
    while len(words) > 1 and words[-1] in GENERIC:
        words = words[:-1]
    return "".join(words)


def site_key(text: str) -> str:
    """The name in a site's address that a company goes by, in one word; nothing where the name is none.

    >>> site_key("Amazon.com"), site_key("Haodf.com Ltd"), site_key("Suki.ai"), site_key("Company")
    ('amazon', 'haodf', '', '')
    """
    match = _SITE.fullmatch(" ".join(strip_legal_forms(text.casefold().split())))
    return match[1].replace("-", "") if match else ""


def acronym(core: Sequence[str]) -> str:
    """The initials of three or more words, else nothing.

    >>> acronym("international business machines".split()), acronym(["one", "medical"])
    ('ibm', '')
    """
    return "".join(word[0] for word in core) if len(core) > 2 and all(w.isascii() for w in core) else ""


def skeleton(key: str) -> str:
    """The consonants of a key, doubled ones once; nothing where too few are left to tell names apart.

    >>> skeleton("healthstream"), skeleton("amwell")
    ('hlthstrm', '')
    """
    bare = key[:1] + key[1:].translate(_VOWELS)
    single = "".join(c for number, c in enumerate(bare) if number == 0 or c != bare[number - 1])
    return single if len(single) >= 6 else ""


def halves(key: str) -> list[str]:
    """What two keys share where one has a letter less than the other, or two letters swapped.

    An error leaves either the first or the last half of a key as it was; each half stands with the length of
    the longer key.

    >>> sorted(set(halves("healthstream")) & set(halves("healthsteam")))
    ['12<health']
    """
    if len(key) < _SHORTEST_HALVED:
        return []
    found = []
    for length in (len(key), len(key) + 1):
        found += [f"{length}<{key[: length // 2]}", f"{length}>{key[length // 2 - length :]}"]
    return found
