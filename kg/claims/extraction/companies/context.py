"""What the words around one place of a run say for or against its being a company."""

from __future__ import annotations

import re

from kg.claims.extraction.companies import behind_brackets, clues
from kg.claims.extraction.companies.amid_chinese import BACKER, against_amid_chinese, weight_amid_chinese
from kg.claims.extraction.companies.deeds import deed, is_named_thing
from kg.claims.extraction.companies.german import is_german_noun, is_german_thing
from kg.claims.extraction.companies.headlines import is_clause, is_crowd, is_some_house
from kg.claims.extraction.companies.houses import is_house
from kg.claims.extraction.companies.latin import Run
from kg.claims.extraction.companies.refusals import is_of_the_field
from kg.claims.extraction.companies.weighed import Weighed, known, ordinary
from kg.claims.extraction.companies.words import ACRONYMS, ORDINARY, ORDINARY_ENGLISH, entries, lowered, said
from kg.values.names import in_order

__all__ = ["weigh"]

_SAID = said("finder")

_STATES = frozenset(_SAID.words("states"))
_POSTAL = frozenset(_SAID.words("postal"))
_OF_STATE = ("-based", ".-based", "-headquartered", ".-headquartered")
# As in "Lexington, Massachusetts-based" and "Tacoma, Wash.-based".
_CITY = re.compile(r",\s((?:[A-Z]\.){2}|[A-Z][\w.]*(?:\s[A-Z][\w.]*)?)-(?:based|headquartered|area)\b")
# "invested in Alder, Lyon-based health startup": what is said of it names nobody else.
_SEATED_THING = re.compile(r"(?:\s[a-z][\w-]*){1,6}(?:[,.;)]|$|\s(?:that|which|whose)\b)")
# What a company names and calls a service of its own: "Alder's BirchView service", "SynCare 平台".
_OWN_PRODUCT = re.compile(
    r"\s(?:[\w-]+\s){0,4}?(?:service|platform|program|programme|solution|system|suite|portal|software|API|SDK)s?\b"
    r"|\)?[.\s]{0,2}(?!等)[\u3400-\u9fff]{0,8}?(?:平台|系统|软件|小程序|机器人|大模型|手环|手表|终端|硬件)(?!公司|企业|商|巨头)"
    r"|[.\s]{0,2}(?:模型|电脑|驱动的?|语音助[理手]|智[能慧]助[理手]|演算法)"
)
# "an app called Alder" is one by its kind.
_NAMED_THING = -2.5
# "Alder's BirchView" is more often a product of Alder than a house of its own.
_OWNED_NAME = -1.0
_OWNERS = ("'s ", "whose ", "its ", "their ")
# What stands behind it in "its Alder subsidiary" speaks for a house.
_OWN_PART = 2.8
# "a new system, named Alder Health": what is named has the form of a company.
_GIVEN_NAME = re.compile(r"\b(?:called|named|dubbed)\s['\"]?$")
# German verbs come second, so that what opens a sentence may only say when or how.
_GERMAN_ADVERB = _SAID.one("german_adverb")
_GERMAN_TRADE = _SAID.one("german_trade")
# The rest of a ministry's name, or its short form: "Ministry of Health and Family Care (MoHFC)".
_OF_BODY = re.compile(
    r"\b(?:Ministry|Department|Bureau|Office|Council|Commission|Institutes?|Centers|Academy|Administration)\s(?:of|for|on)\s"
    r"(?:(?:[A-Z][\w-]+,?\s)+(?:and|&)\s|[^()]{2,60}\s\()$"
)
# "Centro para el Desarrollo": the first word of a name that was not found whole.
_GOES_ON = re.compile(r"\s(?:para|pour|für|de|del|des|du)\s(?:la\s|el\s|le\s|les\s|los\s|las\s|l')?[A-ZÀ-Þ]")
# "Bolstering its position, Alder buys Birch".
_GERUND, _OBJECT = re.compile(r"[A-Z][a-z]+ing"), re.compile(r"\s(?:its|their|the|an?|out|up)\s")
# "Unexpectedly, Alder buys Birch".
_ADVERB = re.compile(r"[A-Z][a-z]{3,}ly")
# "Tradicionalmente", "Actuellement".
_ROMANCE_ADVERB = re.compile(
    r"[A-ZÀ-Þ][a-zà-ÿ]{3,}(?:mente|llement|[ae]mment|quement|ivement|[èé][a-z]ement)"
)
# "Alder Care (Salem, OR)" and "(Salem, Ore.)".
_IN_STATE = re.compile(rf",\s(?:[A-Z]{{2}}|{'|'.join(sorted(_STATES))})\.?\)")
# "Section 12" and "Phase 3".
_NUMBERED = re.compile(r"\s\d{1,3}\b(?![.,]\d|\s?%)")
# "Alder Care (ALDR) stock" and "Alder Care (ALDR -1.20%)".
_TICKER = re.compile(r"\)\s(?:stock|shares?|common)\b|\s[-+]?\d+\.\d+%\)")
# "Alder Care (NYSE: ALDR)".
_EXCHANGE = said("short").one("behind_exchange")
# "2016: Acquired Alder": a verb that opens a line is read as within a sentence.
_OPENING_VERB = re.compile(
    r"(?:^|[:–—|•-]\s)(?P<verb>(?:Acquire[sd]|Buys|Bought|Purchase[sd]|(?:Merge[sd]|Partners|Partnered|Teamed\sup)\swith)"
    r"\s(?:[a-z-]+\s){0,4})$"
)
# "a stake in The Alder Company".
_THE = re.compile(r"\sThe\s$")
# "Alder-Gruppe": the word behind the hyphen says what it is.
_OF_GROUP = re.compile(r"-(?:Gruppe|Konzern|Tochter|Mutter|[A-ZÄÖÜ]\w+(?:gruppe|konzern))\b")
_QUOTES = tuple("'\"‘’“”«»„")
_SHOUT = re.compile(r"^\s[A-Z]{2,5}(?=\s[a-z])")
_CHINESE = re.compile(r"[\u3400-\u9fff、]")
_COMMON = lowered(*ORDINARY)
_ORDINARY_ENGLISH = lowered(*ORDINARY_ENGLISH)
_ORG = lowered("org_words")
_PLACES = lowered("places", "demonyms")

_FIRST = entries("first_names")
_PERSON = re.compile(r"(?<![\w-])(?:[^\W\d_a-z][\w.'-]+\s){2,4}\($")
_LEFT, _RIGHT = 60, 110
_SURE_FORM = 2.0
_KNOWN_WORD = 1.0
_SHORT_FORM = -20.0
_STRONG_BEFORE = ("deal", "noun", "founder")
_DEALS = ("deal", "money", "worth")
# "Sword bought Alder Care": a word that opens a sentence buys what has a name of its own.
_BUYS_NAMED = _SAID.one("buys_named")
_APPOSED = ("described", "appositive")
_APPOSED_ENDS = frozenset(_SAID.words("apposed_ends"))
# "Alder Care CEO Maria Lopez said": an office between two names parts a company from its officer.
_OFFICER_OF = _SAID.one("officer_of")
_IS_A_COMPANY = _SAID.one("is_a_company")
# "offers AlderView, a scheduling system": what is sold and described as a thing.
_IS_A_THING = re.compile(
    r",\s(?:an?|the|its)\s(?:[\w'-]+,?\s){0,6}?(?:systems?|platform|service|app|software|tool|suite|program|programme)\b"
    r"(?!\s(?:company|provider|operator|firm|developer|maker|vendor|start-?up))"
)
# No place is written "AlderCare".
_CAMEL = re.compile(r"[a-z][A-Z]")
_STRONG_AFTER = ("owned", "ticker", "described", "appositive", "backing", "founded", *_DEALS)


def weigh(weighed: dict[str, Weighed], run: Run, text: str, bounds: tuple[int, int], *, german: bool) -> None:
    """Add one place of a run to what is known of its words; `bounds` are those of its line in the text."""
    start, end = bounds
    key = run.text.casefold()
    item = weighed.get(key)
    if item is None:
        item = weighed[key] = Weighed(run.text)
    item.places.append((run.start, run.end))
    left = _THE.sub(" the ", text[max(start, run.start - _LEFT) : run.start])
    right = text[run.end : min(end, run.end + _RIGHT)]
    if run.titled and not german:
        left, right = _in_small_letters(left), _in_small_letters(right)
    left = _OPENING_VERB.sub(lambda opening: opening[0].lower(), left)
    if left[-1:] in _QUOTES and right[:1] in _QUOTES:
        left, right = left[:-1], right[1:]
    if right[1:3].isupper():
        right = _SHOUT.sub("", right)
    if _short_for_words(run.text, left) or (
        _spelled_out(run.text, right) and clues.before(left)[0] not in _STRONG_BEFORE
    ):
        item.against = min(item.against, _SHORT_FORM)
    item.person = item.person or clues.is_person(run.text, left, right)
    item.traded = item.traded or clues.is_traded(left, right)
    item.deals = item.deals or clues.deals(left, right)
    if is_of_the_field(item.text) or item.against <= _SHORT_FORM:
        # Nothing that stands around it makes it a company; the people beside it may be told by it.
        return
    if _amid_chinese(left, right):
        item.against = min(item.against, against_amid_chinese(run.text, left, right))
        plain = ordinary(run.text)
        weight = weight_amid_chinese(run.text, left, right)
        told = weight >= BACKER and " " in run.text
        if run.text not in ACRONYMS and (not plain or told or known(run.text)):
            # A plain English word amid Chinese is none of the sentence.
            item.listed = max(item.listed, weight + _KNOWN_WORD if plain and weight else weight)
    item.against = min(item.against, _weight_against(run.text, left, right, german=german))
    if _is_plain_word(run, german=german):
        item.against = min(item.against, -2.0)
    item.opens = item.opens and run.opens
    item.dealing = max(item.dealing, 0.0 if german else _dealing(run, left + right))
    _count(item, run, left, right, german=german)


def _is_plain_word(run: Run, *, german: bool) -> bool:
    """Whether a run is an adverb that opens a sentence, or a German word for houses of a trade."""
    adverb = (_GERMAN_ADVERB if german else _ROMANCE_ADVERB).fullmatch(run.text) if run.opens else None
    return adverb is not None or (german and _GERMAN_TRADE.fullmatch(run.text) is not None)


def _count(item: Weighed, run: Run, left: str, right: str, *, german: bool) -> None:
    """Count the clues before and behind a place for or against its words."""
    kind, before, after_kind, after = _clues(run, left, right, german=german)
    if run.titled and is_clause(left, right):
        item.against = min(item.against, -4.0)
    item.strong = (
        item.strong
        or kind in _STRONG_BEFORE
        or after_kind in _STRONG_AFTER
        or _OF_GROUP.match(right) is not None
        or (after_kind == "title" and not run.titled and _has_officer(run, right))
        or (after_kind == "verb" and not run.titled and deed(run.text, right, famous=False) > 0)
    )
    if run.opens and not after_kind and right.startswith(", ") and _ADVERB.fullmatch(run.text):
        item.against = min(item.against, -4.0)
    before = _corrected(run, kind, before, left, right)
    if before > 0:
        item.before = max(item.before, before)
    elif not (
        kind == "place" and (" " in run.text or after > 0 or _CAMEL.search(run.text) or _in_list(left, right))
    ):
        item.against = min(item.against, before)
    if after > 0:
        item.after = max(item.after, _behind(run, after_kind, after, right))
    else:
        item.against = min(item.against, after)


def _clues(run: Run, left: str, right: str, *, german: bool) -> tuple[str, float, str, float]:
    """The kind and weight of the clues before and behind a place, each with regard to the other."""
    kind, before = clues.before(left)
    if run.titled and is_crowd(run.text, left, right):
        kind, before = "", 0.0
    if kind == "noun" and is_named_thing(left, right):
        kind, before = "product", _NAMED_THING
    after_kind, after = behind_brackets.after(right)
    if german and after_kind == "verb" and is_german_noun(run.text):
        # Every German noun has a capital, and a verb may follow it.
        after = 0.0
    if kind == "product" and after_kind in _APPOSED and _IS_A_THING.match(right):
        after = 0.0
    if after_kind == "traffic" and left.endswith(_OWNERS) and clues.is_part(right):
        after_kind, after = "part", _OWN_PART
    if after_kind == "part" and not ordinary(run.text):
        # "Its Alder unit" is a house, "the Alder unit" may be a ward.
        return ("", 0.0, "", after) if left.endswith(_OWNERS) else (kind, before, "", 0.0)
    if after_kind == "founded" and ordinary(run.text) and is_some_house(run.text, left):
        after_kind, after = "", 0.0
    if after_kind == "product" and kind == "deal":
        # Whoever is bought is a company, also when it is said to be an app.
        after = 0.0
    return kind, before, after_kind, after


def _in_list(left: str, right: str) -> bool:
    """Whether a French plural opens a list of names with their owners: "aux Alder (Birch), Cedar"."""
    return left.endswith("aux ") and right.startswith(" (")


# Headlines write all longer words with a capital.
_CAPITALISED = re.compile(r"(?<![\w.'-])[A-Z][a-z]+(?![\w.]|['-][A-Z])")


def _in_small_letters(around: str) -> str:
    """The words around a run of a headline as a sentence writes them: ordinary ones without a capital."""
    return _CAPITALISED.sub(
        lambda found: found[0].lower() if found[0].lower() in _ORDINARY_ENGLISH else found[0], around
    )


def _has_officer(run: Run, right: str) -> bool:
    """Whether an officer by name follows; "Longtime CEO Maria Lopez" opens with no company."""
    return _OFFICER_OF.match(right) is not None and not (run.opens and ordinary(run.text))


def _corrected(run: Run, kind: str, weight: float, left: str, right: str) -> float:
    """The weight of the words before a run, with regard to the form of the run itself."""
    if kind == "deal" and ordinary(run.text) and clues.IN_CHARGE_OF.search(left):
        return 0.0
    if run.titled and left.endswith(" are "):
        # "Clinics Are Raring to Go": what follows is no name.
        return 0.0
    if kind in _STRONG_BEFORE and " " in run.text and not run.titled and not run.opens:
        return weight + 1.0
    if kind == "bracket" and _of_person(left):
        return weight + 1.0
    if kind == "product" and _GIVEN_NAME.search(left) and clues.form(run.text) >= _SURE_FORM:
        return weight if _CAMEL.search(run.text) and is_named_thing(left, right) else 0.0
    return weight


def _of_person(left: str) -> bool:
    """Whether a bracket opens behind a person, as in "Maria Lopez (Alder)"."""
    named = _PERSON.search(left)
    return named is not None and named[0].split(" ", 1)[0] in _FIRST


def _behind(run: Run, kind: str, weight: float, right: str) -> float:
    """The weight of the words that follow a run, with regard to the form of the run itself."""
    own = 0.0 if run.titled else deed(run.text, right, famous=known(run.text))
    if run.opens and kind == "verb" and " " not in run.text and ordinary(run.text):
        # At the start of a sentence a verb follows any noun.
        return own
    if own and kind == "verb":
        return weight + own
    if kind in _DEALS and " " in run.text and not run.titled:
        return weight + 1.5
    if kind in _APPOSED and " " in run.text and run.text.rsplit(" ", 1)[1].lower() in _APPOSED_ENDS:
        return weight if run.titled else weight + 1.0
    if (_has_officer(run, right) and not run.titled) or (_IS_A_COMPANY.match(right) and " " in run.text):
        return weight + (2.0 if " " in run.text else 1.5)
    if kind == "deal" and run.opens and not run.text.endswith("s") and _BUYS_NAMED.match(right):
        return weight + 2.0
    return weight


def _amid_chinese(left: str, right: str) -> bool:
    """Whether Chinese signs stand within three signs of a run."""
    near = left[-3:] + right[:3]
    return not near.isascii() and _CHINESE.search(near) is not None


# Endings of words that are of science and of no name.
_OF_SCIENCE = re.compile(
    r"[a-z]{3}(?:tion|ation|ography|opathy|osis|a?emia|ectomy|ometry|ology|plasty|oscopy|etal|ular|ogram)$"
)
_ONE_WORD = re.compile(r"(?<![\w-])([a-z]{6,}) \($")
_SPELLED = re.compile(r"((?:[\w'/-]+\s){2,8})\($")
_SMALL = frozenset("of and for the in to on a".split())
_LONGEST_SHORT = 6


def _short_for_words(run: str, left: str) -> bool:
    """Whether a run only shortens the ordinary words before its bracket: "remote ward checks (RWC)"."""
    if not (left.endswith("(") and run.isalpha() and 1 < len(run) <= _LONGEST_SHORT):
        return False
    word = _ONE_WORD.search(left) if run.isupper() else None
    if word is not None and word[1][0] == run[0].lower() and in_order(run.lower(), word[1]):
        return True
    spelled = _SPELLED.search(left)
    if spelled is None or is_house(spelled[1]):
        return False
    every = [word for word in re.split(r"[\s/-]+", spelled[1].lower()) if word]
    longer = [word for word in every if word not in _SMALL]
    return any(
        _begin_with(letters, words[-len(letters) :])
        for letters in (run.lower(), run.lower().removesuffix("s"))
        for words in (every, longer)
    )


_MEANS = re.compile(r"\s(?:\w+\s)?(?:means|stands\sfor|is\sshort\sfor|refers\sto)\s")
_SPELLED_BEHIND = re.compile(r"\s\(([A-ZÀ-Þ][^()]{6,70})\)")


def _spelled_out(run: str, right: str) -> bool:
    """Whether the bracket behind a run spells it out, and names no house: "PLW (Projet de Loi des Wards)"."""
    if run.isupper() and _MEANS.match(right):
        return True
    spelled = _SPELLED_BEHIND.match(right) if run.isupper() and run.isalpha() else None
    if spelled is None or is_house(spelled[1]) or spelled[1].rsplit(" ", 1)[-1].lower() in _ORG:
        return False
    return "".join(re.findall(r"\b[A-ZÀ-Þ]", spelled[1])) == run


def _begin_with(letters: str, words: list[str]) -> bool:
    return sorted(word[0] for word in words) == sorted(letters) and all(map(_is_plain, words))


def _is_plain(word: str) -> bool:
    """Whether a word, or what it is the plural of, is ordinary or stands in names of organisations."""
    one = word.removesuffix("s")
    return (
        word in _COMMON
        or word in _ORG
        or one in _COMMON
        or one in _ORG
        or _OF_SCIENCE.search(word) is not None
    )


def _dealing(run: Run, around: str) -> float:
    return 0.0 if run.opens or run.titled else clues.dealing(run.text, around)


def _weight_against(run: str, left: str, right: str, *, german: bool) -> float:
    """What the words around a run say against it: a city before its state, an article, an owner."""
    if right.startswith(_OF_STATE) and run in _STATES:
        return -6.0
    if _is_city(run, left, right):
        return -4.0
    if run == "Amazon" and _RIVER.search(left) and not _OF_AMAZON.match(right):
        return -6.0
    if _GERUND.fullmatch(run) and _OBJECT.match(right):
        return -4.0
    if german and clues.form(run) < _SURE_FORM and is_german_thing(run, left, right):
        return -2.0
    if _OF_BODY.search(left) or (" " not in run and ordinary(run) and _GOES_ON.match(right)):
        return -6.0
    if ordinary(run) and " " not in run and _NUMBERED.match(right):
        return -3.0
    if _TICKER.match(right) and left.endswith("(") and run.isupper():
        return -4.0
    if ":" in left[-2:] and _EXCHANGE.search(left):
        return _SHORT_FORM
    return _weight_of_owner(run, left, right)


# "In the Amazon" is no shop, unless a thing of the shop follows.
_RIVER = re.compile(r"\b(?:in|across|throughout|within|of|through)\sthe\s$")
_OF_AMAZON = re.compile(
    r"\s(?:[a-z-]+\s)?(?:app|marketplace|platform|deal|cloud|store|ecosystem|network|bid|acquisition|brand|world|group"
    r"|account|site|team|family|purchase|takeover|offer|warehouse|service|subsidiary|unit|pharmacy|clinic)s?\b|\.com"
)


def _weight_of_owner(run: str, left: str, right: str) -> float:
    """What speaks against a run as the product of the name or the pronoun before it."""
    if left.endswith("'s ") and " " not in run and _CAMEL.search(run):
        return _OWNED_NAME
    owned = left.endswith(_OWNERS)
    if (owned or _CHINESE.search(right[:14])) and _OWN_PRODUCT.match(right):
        return -2.5 if owned else -3.5
    return 0.0


def _is_city(run: str, left: str, right: str) -> bool:
    """Whether a state follows: "a Lyon, Massachusetts-based firm", "Alder Care (Lyon, OR)"."""
    if left.endswith("(") and _IN_STATE.match(right):
        return True
    city = _CITY.match(right)
    return (
        city is not None
        and not _SEATED_THING.match(right, city.end())
        and run.rsplit(" ", 1)[-1].lower() not in _ORG
        and (city[1].lower().rstrip(".") in _PLACES or city[1].rstrip(".") in _STATES or city[1] in _POSTAL)
    )
