"""Looser forms of a name: what is left when general words, vowels or spaces do not count."""

from __future__ import annotations

from collections.abc import Sequence

__all__ = ["GENERIC", "WEAK", "acronym", "bare_key", "levelled", "skeleton", "stem_key"]

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

    >>> levelled(["sword", "technologies", "intl"])
    ['sword', 'technology', 'international']
    """
    return [_LEVELLED.get(word, word) for word in words]


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
