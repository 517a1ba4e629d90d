"""What the names of a German, French or Spanish sentence are in it: governed by which word, or by none."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import takewhile
from typing import TYPE_CHECKING, NamedTuple

from kg.claims.extraction.deals.phrases import phrasings, signs_of
from kg.claims.extraction.grammar.late import Late

if TYPE_CHECKING:
    from kg.claims.extraction.deals.masked import Masked

__all__ = ["EUROPEAN", "Named", "acting", "behind", "in_relative", "is_of_a_thing", "named", "subject"]

_SAID = phrasings("european_clauses")
_GROUP, _MAKES = _SAID.one("group"), _SAID.one("makes")
_TOKEN = re.compile(r"[^\W\d_][\w.-]*'|[\w\uf000-\uf7ff][\w.%&+-]*|[^\w\s]")
_FAR, _MOST_WORDS = 110, 9
"""How far before a name its noun phrase may begin, in letters and in words."""


class _Words(NamedTuple):
    """The small words of a language, and those that call something a company or tell of a purchase."""

    prepositions: frozenset[str]
    articles: frozenset[str]
    stops: frozenset[str]
    firm: Late
    taken: Late
    itself: Late
    that: Late
    which: Late


def _words_of(language: str) -> _Words:
    return _Words(
        prepositions=frozenset(_SAID.words(f"prepositions_{language}")),
        articles=frozenset(_SAID.words(f"articles_{language}")),
        stops=frozenset(_SAID.words(f"stops_{language}")),
        firm=_SAID.one(f"firm_{language}"),
        taken=_SAID.one(f"taken_{language}"),
        itself=_SAID.one(f"itself_{language}"),
        that=_SAID.one(f"that_{language}"),
        which=_SAID.one(f"which_{language}"),
    )


_LANGUAGES: Mapping[str, _Words] = {language: _words_of(language) for language in ("de", "fr", "es")}
EUROPEAN = frozenset(_LANGUAGES)
"""German, French and Spanish."""


class Named(NamedTuple):
    """Names that stand together: their signs, the word that governs them and the one before it.

    `begins` is where their noun phrase begins, `article` the small word it opens with.
    """

    signs: tuple[str, ...]
    start: int
    end: int
    begins: int
    mark: str
    before: str
    article: str

    @property
    def plain(self) -> bool:
        """Whether no preposition governs them."""
        return not self.mark


# Every rule of deals asks for those of the same few sentences.
@lru_cache(maxsize=128)
def named(text: str, language: str) -> tuple[Named, ...]:
    """The names of a sentence with signs, in order; none of a sentence in another language."""
    words = _LANGUAGES.get(language)
    return tuple(_named(text, words)) if words is not None else ()


def _named(text: str, words: _Words) -> Iterator[Named]:
    for found in _GROUP.finditer(text):
        start = max(0, found.start() - _FAR)
        tokens = [(one[0], start + one.start()) for one in _TOKEN.finditer(text[start : found.start()])]
        yield _governed(found, tokens[::-1], words)


def _governed(found: re.Match[str], tokens: Sequence[tuple[str, int]], words: _Words) -> Named:
    """Names with what governs them: what stands before their article, or else right before them."""
    begins, article, phrase = found.start(), "", list[str]()
    signs, bounds = tuple(signs_of(found[0])), found.span()
    if _COMPOUND.match(found.string, found.end()) or _is_between(found):
        return Named(signs, *bounds, begins, "-", "", "")
    for number, (token, place) in enumerate(tokens):
        small, before = token.lower(), [one for one, _ in tokens[number + 1 : number + _NEAREST]]
        if small == "als" and phrase[-1:] in ([], [article]) and (token[0].isupper() or before[:1] == [","]):
            break  # "Als Alder Birch übernahm": a clause of time, and nobody is what somebody else is.
        if article == "" and _is_attribute(phrase, before, words):
            phrase.append(token)
            continue
        if small in words.prepositions or (small in _GENITIVES and _is_noun(before, words)):
            if not (phrase and _is_inner(phrase, before, words)):
                return Named(signs, *bounds, place, small, before[0] if before else "", small)
        elif small in words.articles:
            begins, article = place, small
            if not before or before[0].lower() not in words.prepositions:
                break
            continue
        elif _ends(token, small, words) or len(phrase) > _MOST_WORDS:
            break
        phrase.append(token)
        begins = place
    return Named(signs, *bounds, begins, "", "", article)


_NEAREST = 6
# "Der Alder-Rivale Birch": Alder only says whose rival it is.
_COMPOUND = re.compile("-(?!Gruppe|Konzern|Holding|Familie|Verbund)[\\w\ue000-\uefff]")
_GENITIVES = frozenset(("des", "der"))
_NOUN = re.compile(r"[A-ZÄÖÜ][\w-]+")


def _is_between(found: re.Match[str]) -> bool:
    """Whether names stand in brackets or between dashes of their own."""
    before, after = found.string[: found.start()], found.string[found.end() :]
    return (before.endswith("(") and after.startswith(")")) or (
        before.endswith(("– ", "— ", "- ")) and after.startswith((" –", " —", " -"))
    )


def _is_noun(before: Sequence[str], words: _Words) -> bool:
    """Whether a German noun stands before "der" and "des", which are genitives then."""
    return "der" in words.articles and bool(before) and _NOUN.fullmatch(before[0]) is not None


# "den auf Software spezialisierten Anbieter Birch", "die in Bern ansässige Birch".
_PARTICIPLE = re.compile(r"[a-zäöüß]{4,}(?:te|en|ig)[nrs]?e?[nrs]?")


def _is_attribute(phrase: Sequence[str], before: Sequence[str], words: _Words) -> bool:
    """Whether a German preposition belongs to the participle between an article and its noun."""
    if "der" not in words.articles or not before or before[0].lower() not in _ARTICLES_DE:
        return False
    return before[1:2] != [","] and any(_PARTICIPLE.fullmatch(one) for one in phrase)


_ARTICLES_DE = frozenset("den die das dem der ein eine einen einer einem".split())


def _is_inner(phrase: Sequence[str], before: Sequence[str], words: _Words) -> bool:
    """Whether a preposition belongs to what a company is called: "le spécialiste de la vidéo Alder"."""
    if words.firm.search(" ".join(reversed(phrase))) or (before and words.taken.fullmatch(before[0])):
        return False
    near = " ".join(takewhile(lambda token: not _ends(token, token.lower(), words), before))
    return words.firm.search(near) is not None or _MAKES.search(near) is not None


def _ends(token: str, small: str, words: _Words) -> bool:
    return small in words.stops or not token[0].isalnum() or "\ue000" <= token[0] <= "\uf7ff"


def subject(text: str, groups: Sequence[Named], place: int, language: str) -> Named | None:
    """Who does what a verb at a place tells: the nearest name before it that nothing governs.

    What stands between two commas parts nothing, and "who" stands for the name before it.
    """
    words = _LANGUAGES[language]
    if words.itself.search(text, max(0, place - _FAR), place):
        return next((one for one in groups if one.end <= place and not one.mark), None)
    for group in reversed([one for one in groups if one.end <= place]):
        gap = text[group.end : place]
        if _is_relative(gap, words):
            return group
        if "," in gap and in_relative(text, group):
            continue
        if group.plain and "," in gap and _OBJECT.search(text, max(0, group.begins - _NEAR), group.begins):
            continue
        if group.plain and (_leads(gap, words) or "," not in gap):
            return group if _leads(gap, words) else None
    return None


def in_relative(text: str, group: Named) -> bool:
    """Whether names stand in a clause that tells more of what acts: "Alder, zu dem auch Birch gehört"."""
    return _IN_RELATIVE.search(text, max(0, group.begins - _FAR), group.begins) is not None


def _is_relative(gap: str, words: _Words) -> bool:
    """Whether a clause begins with "who" behind a name and goes on to the verb."""
    which = words.which.match(gap)
    return which is not None and gap.count(",") <= 1 and _is_open(gap[which.end() :], words)


# "Alder compró Birch, firmó con Oak y …": what has just been bought acts no further.
_OBJECT = re.compile(
    r"(?i)\b(?:adquir\w+|compr(?:a|ó|ado|aron)|rach[eè]t\w+|acqui(?:s|ert|èrent)|übern[ai]hm\w*|übernommen|kauf(?:t|te)|erw[ai]r[bd]\w*)\s(?:a\s)?$"
)
# What is named behind these does not act outside of their clause.
_IN_RELATIVE = re.compile(
    r",\s(?:(?:zu|bei|von|an|mit|für|in|durch|hinter|neben)\s(?:d(?:em|er|enen)|welche[mnr])|dessen|deren|dont"
    r"|(?:à|pour|chez|avec|par)\s(?:qui|l(?:aquelle|equel))|auquel|à\slaquelle|(?:a|con|de|en)\s(?:quien|l[ao]s?\sque|el\sque)"
    r"|al\sque|del\sque|cuy[ao]s?)\s[^,]*$"
)
_ASIDE = re.compile(r",\s[^,]+,")
_AND = re.compile(r",?\s(?:et|y|und|puis|pero|mais|luego)\s")
# "Alder et Birch, ont annoncé": a comma too much.
_LOOSE = re.compile(r"^,\s(?=(?:a|ont|est|sont|va|vont|vient|viennent|ha|han|es|son|va|van)\s[^,]*$)")
_LONGEST_GAP = 220
_MOST_BETWEEN = 70


def _leads(gap: str, words: _Words) -> bool:
    """Whether a stretch leads from a subject to its verb: with asides, and without a clause of its own."""
    if len(gap) > _LONGEST_GAP or re.search(r"[;:«»]|\s[–—-]\s[^–—]*$", gap):
        return False
    if gap.startswith(",") and gap.count(",") > 1:
        gap = gap[gap.rindex(",") + 1 :]
    gap = _ASIDE.sub("", _LOOSE.sub(" ", gap))
    return _is_open(gap, words)


def _is_open(gap: str, words: _Words) -> bool:
    gap = _AND.sub(" ", gap, count=1)
    return len(gap) <= _MOST_BETWEEN and "," not in gap and not words.that.search(gap)


def behind(text: str, groups: Sequence[Named], place: int) -> Named | None:
    """The names behind a place, if nothing but what says when, how and for how much stands between."""
    group = next((one for one in groups if one.start >= place), None)
    if group is None:
        return None
    gap = _ASIDE.sub("", text[place : group.begins])
    return group if len(gap) <= _MOST_BETWEEN and not re.search(r"[,;:.«]", gap) else None


_AGAINST = frozenset("neben bei beim aus nach gegen über près auprès cerca".split())
_OWNED = frozenset("de d' du des del der von vom a al à au".split())


def is_of_a_thing(masked: Masked, sign: str) -> bool:
    """Whether what a verb takes is a thing of a company: "Alder a racheté un logiciel de Birch"."""
    words = _LANGUAGES.get(masked.language)
    if words is None:
        return False
    group = next((one for one in named(masked.text, masked.language) if sign in one.signs), None)
    if group is None or not group.mark:
        return False
    if group.mark in _AGAINST:
        return True
    if group.mark not in _OWNED or not _NOUN_BEFORE.fullmatch(group.before):
        return False
    near = masked.text[max(0, group.begins - _NEAR) : group.begins]
    last = " ".join(near.split()[-3:])
    return group.before.lower() not in words.stops and not (
        words.taken.search(last) or words.firm.search(last)
    )


_NOUN_BEFORE = re.compile(r"[^\W\d_][\w-]{2,}")
_NEAR = 48
_BESIDE = frozenset("con avec mit via chez bei".split())


def _is_aside(text: str, end: int, group: Named) -> bool:
    """Whether a name closes what is said between commas of the one that ends before."""
    between = text[end : group.start]
    return (
        between.startswith(",") and not re.search(r"[,;:]", between[1:]) and text.startswith(",", group.end)
    )


def acting(masked: Masked, sign: str, target: str) -> str:
    """Who acts in "Alder acuerda con Birch comprar Cedar": not the one that "with" governs.

    Nor does one that a clause of its own tells of: "Alder, zu dem auch Birch gehört, kauft Cedar".
    Nor is it the owner in "Alder, filiale du groupe Birch, rachète Cedar".
    """
    words = _LANGUAGES.get(masked.language)
    if words is None or masked.opens_clause(sign):
        return sign
    groups = named(masked.text, masked.language)
    group = next((one for one in groups if sign in one.signs), None)
    if group is None or words.which.match(masked.text[group.end :]):
        return sign
    before = [one for one in groups if one.end <= group.start and not one.mark]
    aside = bool(before) and group.mark in _OWNED and _is_aside(masked.text, before[-1].end, group)
    if not aside and group.mark not in _BESIDE and not in_relative(masked.text, group):
        return sign
    acts = before[-1].signs[0] if before else sign
    return sign if acts == target else acts
