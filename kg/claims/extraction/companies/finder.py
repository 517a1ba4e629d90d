"""Companies with names in Latin script: every run is weighed over all its places in the document."""

from __future__ import annotations

import re
from functools import lru_cache

from kg.claims.extraction.companies import clues
from kg.claims.extraction.companies.cast import cast
from kg.claims.extraction.companies.chinese_clues import glosses
from kg.claims.extraction.companies.kin import companions, families, spread
from kg.claims.extraction.companies.latin import Run, is_title_line, runs
from kg.claims.extraction.companies.latin_pieces import pieces
from kg.claims.extraction.companies.lists import (
    PLAYERS,
    listed_blocks,
    listed_in_sentences,
    neighbours,
)
from kg.claims.extraction.companies.weighed import ENOUGH, Weighed, known, ordinary
from kg.claims.extraction.companies.words import ORDINARY, entries, known_names, lowered, said
from kg.claims.extraction.grammar.gazetteer import gazetteer
from kg.claims.extraction.page import Page

__all__ = ["find_latin"]

_SAID = said("finder")

# The same words stand in many places and documents.
_REMEMBERED = 16_384
_STUMP = 4
_FEW = 2
_BODIES = re.compile("|".join(re.escape(word) for word in sorted(entries("bodies"), key=len, reverse=True)))
_PLACE_WORD = _SAID.one("place_word")
_RESEARCH = _SAID.one("research")
# Two sentences that lost the space between them.
_GLUED = _SAID.one("glued")


def find_latin(page: Page) -> list[Weighed]:
    """The names that are companies, in the order of their first place."""
    weighed: dict[str, Weighed] = {}
    groups: list[list[str]] = []
    german = "de" in page.languages
    for block in page.blocks:
        if block.kind == "debris":
            continue
        line = page.plain[block.start : block.end]
        titled = is_title_line(line)
        found = [
            piece
            for run in runs(line, offset=block.start, titled=titled, german=german)
            for piece in pieces(run, page.plain)
        ]
        for run in found:
            _weigh(weighed, run, page.plain, (block.start, block.end), german=german)
        groups += [[run.text for run in group] for group in neighbours(line, found, block.start)]
    _listed(page, weighed)
    _counted(weighed)
    companions(weighed, groups)
    kept = _kept(weighed, page.plain)
    spread(kept, groups)
    spread(kept, groups)
    # German nouns are capitalised, so that a single word wants more.
    floor = ENOUGH + (0.6 if german else 0.0)
    families(kept, floor)
    cast(page, kept, floor)
    return [
        item
        for item in kept.values()
        if item.score() >= (ENOUGH if " " in item.text and not ordinary(item.text) else floor)
        and not _mere_words(item)
    ]


def _kept(weighed: dict[str, Weighed], plain: str) -> dict[str, Weighed]:
    people, end = _surnames(weighed), len(plain.rstrip())
    return {
        key: item
        for key, item in weighed.items()
        if not _refused(item, people)
        and (known(item.text) or not (_is_stump(item, end) or _is_a_word_here(item, plain)))
    }


_IN_A_LIST = 3.0
_TITLED = re.compile(r"[A-Z][a-z]+(?:[ -][A-Za-z][a-z]+)*")


def _is_a_word_here(item: Weighed, plain: str) -> bool:
    """Whether the document writes a run small elsewhere, "Stroke" beside "a stroke", and nothing names it."""
    small = item.text.lower()
    if item.strong or item.listed >= _IN_A_LIST or small not in plain or not _TITLED.fullmatch(item.text):
        return False
    return re.search(rf"(?<!\w){re.escape(small)}s?(?!\w)", plain) is not None


def _is_stump(item: Weighed, end: int) -> bool:
    """Whether a short word stands only at the very end of a text, which may have been cut off in it."""
    return len(item.text) < _STUMP and all(stop == end for _, stop in item.places)


def _mere_words(item: Weighed) -> bool:
    """Ordinary words in capitals, for which nothing speaks but a verb behind them."""
    return (
        ordinary(item.text)
        and item.text not in known_names()
        and not item.strong
        and not item.listed
        and clues.form(item.text) <= 0
    )


_STATES = frozenset(_SAID.words("states"))
_OF_STATE = ("-based", ".-based", "-headquartered", ".-headquartered")
# As in "Lexington, Massachusetts-based" and "Tacoma, Wash.-based".
_CITY = re.compile(r",\s((?:[A-Z]\.){2}|[A-Z][\w.]*(?:\s[A-Z][\w.]*)?)-(?:based|headquartered|area)\b")
# What a company names and calls a service of its own: "Alder's BirchView service", "SynCare 平台".
_OWN_PRODUCT = re.compile(
    r"\s(?:[\w-]+\s){0,2}?(?:service|platform|program|programme|solution|system|suite|portal|software)s?\b"
    r"|[.\s]{0,2}(?!等)[\u3400-\u9fff]{0,8}?(?:平台|系统|软件|小程序|机器人|大模型|手环|手表|终端)(?!公司|企业|商|巨头)"
)
# "a new system, named Alder Health": what is named has the form of a company.
_GIVEN_NAME = re.compile(r"\b(?:called|named|dubbed)\s['\"]?$")
# German nouns take an article, German names of companies hardly ever.
_ARTICLE = _SAID.one("article")
_CAMEL_OR_CODE = re.compile(r"[a-zäöü][A-ZÄÖÜ]|\d|^[A-Z]{2,}$")
_SURE_FORM = 2.0
_SHORT_FORM = -20.0
_SHOUT = re.compile(r"^\s[A-Z]{2,5}(?=\s[a-z])")
_CHINESE = re.compile(r"[\u3400-\u9fff、]")


def _weigh(
    weighed: dict[str, Weighed], run: Run, text: str, bounds: tuple[int, int], *, german: bool
) -> None:
    start, end = bounds
    key = run.text.casefold()
    item = weighed.get(key)
    if item is None:
        item = weighed[key] = Weighed(run.text)
    item.places.append((run.start, run.end))
    left, right = text[max(start, run.start - 60) : run.start], text[run.end : min(end, run.end + 110)]
    right = _SHOUT.sub("", right)
    item.against = min(item.against, _SHORT_FORM if _short_for_words(run.text, left) else 0.0)
    if _is_of_the_field(item.text) or item.against <= _SHORT_FORM:
        # Nothing that stands around it makes it a company; the people beside it may be told by it.
        item.person = item.person or clues.is_person(run.text, left, right)
        return
    if run.text not in _ACRONYMS and _CHINESE.search(left[-3:] + right[:3]) and not ordinary(run.text):
        short = run.text.isupper() and len(run.text) <= _STUMP + 1
        item.listed = max(item.listed, 0.0 if glosses(left, right) else 0.6 if short else 1.6)
    if clues.is_person(run.text, left, right):
        item.person = True
    item.against = min(item.against, _weight_against(run.text, left, right, german=german))
    kind, weight = clues.before(left)
    after_kind, after_weight = clues.after(right)
    if after_kind == "product" and kind == "deal":
        # Whoever is bought is a company, also when it is said to be an app.
        after_weight = 0.0
    item.strong = (
        item.strong
        or kind in ("deal", "noun")
        or after_kind in ("ticker", "described", "appositive", "money", "deal", "worth")
        or _OF_GROUP.match(right) is not None
    )
    item.opens = item.opens and run.opens
    item.dealing = max(item.dealing, 0.0 if german else _dealing(run, left + right))
    weight = _corrected(run, kind, weight, left)
    if weight > 0:
        item.before = max(item.before, weight)
    elif kind == "place" and (" " in run.text or after_weight > 0):
        pass
    else:
        item.against = min(item.against, weight)
    if after_kind in ("deal", "money", "worth") and " " in run.text and not run.titled:
        after_weight += 1.5
    if after_weight > 0:
        # At the start of a sentence a verb follows any noun.
        item.after = max(
            item.after,
            after_weight
            if not (run.opens and after_kind == "verb" and " " not in run.text and ordinary(run.text))
            else 0.0,
        )
    else:
        item.against = min(item.against, after_weight)


_SPELLED = re.compile(r"((?:[\w'/-]+\s){2,8})\($")
_SMALL = frozenset("of and for the in to on a".split())
_HOUSE = re.compile(
    r"(?:Corporation|Company|Group|Network|Health|Healthcare|Care|Centers?|Hospitals?|University|Association"
    r"|Foundation|Institute|Partners|Clinics?|System|Alliance|College|Organi[sz]ation|Society|Council|Board)$"
)


def _short_for_words(run: str, left: str) -> bool:
    """Whether a run only shortens the ordinary words before its bracket: "remote ward checks (RWC)"."""
    spelled = _SPELLED.search(left) if run.isalpha() and 1 < len(run) <= _STUMP + 2 else None
    if spelled is None or _HOUSE.search(spelled[1].rstrip()):
        return False
    every = [word for word in re.split(r"[\s/-]+", spelled[1].lower()) if word]
    longer = [word for word in every if word not in _SMALL]
    return any(
        _begin_with(letters, words[-len(letters) :])
        for letters in (run.lower(), run.lower().removesuffix("s"))
        for words in (every, longer)
    )


def _begin_with(letters: str, words: list[str]) -> bool:
    plain = all({word, word.removesuffix("s")} & (_COMMON | _ORG) for word in words)
    return plain and sorted(word[0] for word in words) == sorted(letters)


def _dealing(run: Run, around: str) -> float:
    return 0.0 if run.opens or run.titled else clues.dealing(run.text, around)


# "Alder-Gruppe": the word behind the hyphen says what it is.
_OF_GROUP = re.compile(r"-(?:Gruppe|Konzern|Tochter|Mutter)\b")


def _weight_against(run: str, left: str, right: str, *, german: bool) -> float:
    """What the words around a run say against it: a city before its state, an article, an owner."""
    if right.startswith(_OF_STATE) and run in _STATES:
        return -6.0
    city = _CITY.match(right)
    if city is not None and (city[1].lower().rstrip(".") in _PLACES or city[1].rstrip(".") in _STATES):
        return -4.0
    if german and _is_german_noun(run, left, right):
        return -2.0
    if _OF_BODY.search(left):
        return -6.0
    if _OWN_PRODUCT.match(right) and (left.endswith("'s ") or _CHINESE.search(right[:14])):
        return -2.5 if left.endswith("'s ") else -3.5
    return 0.0


# The rest of a ministry's name, or its short form: "Ministry of Health and Family Care (MoHFC)".
_OF_BODY = re.compile(
    r"\b(?:Ministry|Department|Bureau|Office|Council|Commission)\s(?:of|for|on)\s"
    r"(?:(?:[A-Z][\w-]+,?\s)+(?:and|&)\s|[^()]{2,60}\s\()$"
)


def _is_german_noun(run: str, left: str, right: str) -> bool:
    return (
        " " not in run
        and clues.form(run) < _SURE_FORM
        and _ARTICLE.search(left) is not None
        and not right.startswith("-")
        and not _CAMEL_OR_CODE.search(run)
    )


def _corrected(run: Run, kind: str, weight: float, left: str) -> float:
    """The weight of the words before a run, with regard to the form of the run itself."""
    if kind in ("deal", "noun") and " " in run.text and not run.titled and not run.opens:
        return weight + 1.0
    if kind == "product" and _GIVEN_NAME.search(left) and clues.form(run.text) >= _SURE_FORM:
        return 0.0
    return weight


_COMMON = lowered(*ORDINARY)
_ORG = lowered("org_words")
_PLACES = lowered("places", "demonyms")
_MEDIA = lowered("media")
_ACRONYMS = entries("acronyms") | entries("things")


def _of_place(text: str) -> bool:
    """Whether a run is a place and ordinary words: "China Telemedicine" is a market, not a company."""
    words = text.lower().split()
    return (
        len(words) > 1
        and words[-1] not in _HOUSES
        and words[0] in _PLACES
        and all(word in _COMMON or word in _PLACES for word in words[1:])
        and not clues.has_legal_form(text)
    )


_HOUSES = frozenset(("hospital", "hospitals", "university", "clinic", "center", "system"))
_STATUTE = re.compile(
    r"\s(?:Act|Law|Regulations?|Directive|Bill|Guidelines|Ordinance|Markets?|Industry)$|\bMARKET\b"
)


def _refused(item: Weighed, people: frozenset[str]) -> bool:
    text = item.text
    known = text in known_names()
    if _BODIES.fullmatch(text) or _STATUTE.search(text):
        return True
    if _is_of_the_field(text) or (item.person and not known):
        return True
    if _is_medium(text):
        return not (item.before >= 2.5 and item.against > -2.0 and item.after > 0)
    if not item.strong and _is_something_else(text):
        return True
    return (text in people and not known) or (_is_code(text) and not _acts_often(item))


@lru_cache(maxsize=_REMEMBERED)
def _is_of_the_field(text: str) -> bool:
    """Whether a run is a place or an acronym of the field."""
    lower = text.lower()
    return (
        lower in _PLACES or lower.rstrip(".") in _PLACES or text in _ACRONYMS or text.rstrip("s") in _ACRONYMS
    )


def _acts_often(item: Weighed) -> bool:
    """Whether what looks like a quantity ("1mg") stands like a company in several places."""
    return item.strong and item.text[-1:].isalpha() and len(item.text) > 2 and len(item.places) > _FEW


def _is_code(text: str) -> bool:
    return len(text) < 2 or text.isdigit() or _CODE.fullmatch(text) is not None


def _is_medium(text: str) -> bool:
    return text.lower().removeprefix("the ") in _MEDIA or text.lower() in _MEDIA


@lru_cache(maxsize=_REMEMBERED)
def _is_something_else(text: str) -> bool:
    """Whether a run reads like a body, and no famous name like a code, a place, research or two sentences."""
    if _BODIES.search(text):
        return True
    return text not in known_names() and (
        text in gazetteer().codes
        or _GLUED.search(text) is not None
        or ("-" in text and ordinary(text) and not text[:2].isupper())
        or _PLACE_WORD.search(text) is not None
        or _RESEARCH.search(text) is not None
        or _of_place(text)
    )


_CODE = re.compile(r"\d*www|(?:SH|SZ|HK|BJ)\d{4,6}|\d+[a-zA-Z]{1,2}|[A-Z]|\d[\d年月日.-]*|[A-Z]{1,3}-\d{3,}")
_NUMBER = re.compile(r"(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Several)\s")


def _counted(weighed: dict[str, Weighed]) -> None:
    """In "Two Alder clinics" the number is no part of the name when Alder stands elsewhere."""
    for item in list(weighed.values()):
        found = _NUMBER.match(item.text)
        rest = weighed.get(item.text[found.end() :].casefold()) if found else None
        if rest is not None:
            rest.places += [(start + len(item.text) - len(rest.text), end) for start, end in item.places]
            item.against = -20.0


def _surnames(weighed: dict[str, Weighed]) -> frozenset[str]:
    return frozenset(item.text.split()[-1] for item in weighed.values() if item.person) | frozenset(
        item.text.split()[0] for item in weighed.values() if item.person
    )


def _listed(page: Page, weighed: dict[str, Weighed]) -> None:
    """What opens an item under "Key players", or stands in a list of them, is a company."""
    for _, block in listed_blocks(page):
        text = re.split(
            r"\s\((?!\d{4}\))|,\s(?!Inc|Ltd|LLC|Corp|S\.|Co\b)|\s[-:|]\s|:",
            page.plain[block.start : block.end],
            maxsplit=1,
        )[0].strip(" .*")
        if (
            1 < len(text) < 60
            and (text[0].isupper() or text[0].isdigit())
            and not PLAYERS.search(text)
            and text.count(" ") < 7
        ):
            item = weighed.setdefault(text.casefold(), Weighed(text))
            plain = ordinary(text) or text.isdigit() or (text[0].isdigit() and " " in text)
            item.listed = max(item.listed, 0.0 if plain and (block.kind != "item" or " " in text) else 3.5)
            if not item.places or (item.places[0][0] != block.start and item.places[-1][0] != block.start):
                item.places.append((block.start, block.start + len(text)))
    for span in listed_in_sentences(page):
        text = page.plain[span.start : span.end]
        if not ordinary(text) or (" " in text and text.istitle()):
            item = weighed.setdefault(text.casefold(), Weighed(text))
            item.listed = max(item.listed, 3.5)
            item.strong = True
            if span not in item.places:
                item.places.append((span.start, span.end))
