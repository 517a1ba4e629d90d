"""Who belongs to whom in a German, French or Spanish sentence, told by the words that govern its names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from kg.claims.extraction.deals.european_clauses import Named, behind, named, subject
from kg.claims.extraction.deals.phrases import phrasings
from kg.claims.extraction.grammar.late import Late

if TYPE_CHECKING:
    from kg.claims.extraction.deals.masked import Masked

__all__ = ["Holding", "owned", "owned_in"]

_SAID = phrasings("european_owners")
_COPULA, _LINKED, _BESIDE = _SAID.one("copula"), _SAID.one("linked"), _SAID.one("beside")
_BEING, _ITS_PARENT, _CREATED = _SAID.one("being"), _SAID.one("its_parent"), _SAID.one("created")
_TO_WHICH, _HELD_BEHIND, _CAPITAL = _SAID.one("to_which"), _SAID.one("held_behind"), _SAID.one("capital")
_PERCENT, _JOINT, _WHOSE = _SAID.one("percent"), _SAID.one("joint"), _SAID.one("whose")
_OFFICES, _BOUGHT, _REFUSED = _SAID.one("offices"), _SAID.one("bought"), _SAID.one("refused")
_HALF = 50


class Holding(NamedTuple):
    """Who owns, and what, as signs."""

    parents: tuple[str, ...]
    children: tuple[str, ...]


class _Language(NamedTuple):
    """What a language calls those who belong to others, those to whom they belong, and its verbs."""

    language: str
    child: Late
    parent: Late
    its: Late
    owns: Late
    held: Late
    belongs: Late
    of: frozenset[str]
    by: frozenset[str]
    to: frozenset[str]


def _language(language: str, of: str, by: str, to: str) -> _Language:
    return _Language(
        language,
        child=_SAID.one(f"child_{language}"),
        parent=_SAID.one(f"parent_{language}"),
        its=_SAID.one(f"its_{language}"),
        owns=_SAID.one(f"owns_{language}"),
        held=_SAID.one(f"held_{language}"),
        belongs=_SAID.one(f"belongs_{language}"),
        of=frozenset(of.split()),
        by=frozenset(by.split()),
        to=frozenset(to.split()),
    )


_LANGUAGES: Mapping[str, _Language] = {
    "de": _language("de", "von vom der des", "von vom durch", "zu zum zur von vom der des dem"),
    "fr": _language("fr", "de d' du des", "par", "à au aux de d' du des"),
    "es": _language("es", "de del", "por", "a al de del"),
}
_WORDS = {language: _SAID.cued(f"words_{language}") for language in _LANGUAGES}
_MOST = 12
"""In lists of more names, what belongs to whom is told otherwise."""


def owned(masked: Masked) -> Iterator[Holding]:
    """What a sentence tells of who owns whom."""
    words = _WORDS.get(masked.language)
    if words is not None and 1 < len(masked.companies) <= _MOST and masked.says(words):
        yield from owned_in(masked.text, masked.language)


def owned_in(text: str, language: str) -> Iterator[Holding]:
    """What a German, French or Spanish sentence with signs tells of who owns whom."""
    words = _WORDS.get(language)
    if words is None or words.pattern.search(text) is None:
        return
    groups, told = named(text, language), _LANGUAGES[language]
    for read in (_nominal, _possessed, _compound, _verbs, _belonging, _turned):
        yield from read(text, groups, told)


def _nominal(text: str, groups: Sequence[Named], told: _Language) -> Iterator[Holding]:
    """As in "Birch, filiale du groupe Alder", "Alder, maison mère de Birch", "la filiale d'Alder, Birch"."""
    for place, group in enumerate(groups):
        if group.mark not in told.of:
            continue
        for role, is_child in ((told.child, True), (told.parent, False)):
            found = role.search(text, max(0, group.begins - _FAR), group.begins)
            if found is None:
                continue
            if _is_listed(text, groups[:place], group):
                break
            other = _apposed(text, groups[:place], found.start()) or _next(text, group, groups[place + 1 :])
            if other is None and (being := _BEING.search(text, 0, found.start())) is not None:
                other = subject(text, groups[:place], being.start(), told.language)
            if other is not None and other.signs != group.signs:
                yield _holding(group, other) if is_child else _holding(other, group)
            break


_FAR = 60


def _holding(parent: Named, child: Named) -> Holding:
    return Holding(parent.signs[:1], child.signs)


def _is_listed(text: str, before: Sequence[Named], group: Named) -> bool:
    """Whether a role stands in a list of its own: "Cedar, Birch, la filial de Alder y Oak"."""
    in_list = len(before) > 1 and text[before[-2].end : before[-1].begins] == ", "
    goes_on = len(group.signs) > 1 or text.startswith((", ", " et ", " y ", " und "), group.end)
    return in_list and goes_on


def _apposed(text: str, before: Sequence[Named], place: int) -> Named | None:
    """The names of which a role is told right behind them."""
    return before[-1] if before and _COPULA.fullmatch(text[before[-1].end : place]) else None


def _next(text: str, group: Named, behind_it: Sequence[Named]) -> Named | None:
    """The names that stand behind a role and its company, between commas or at the end."""
    if not behind_it or behind_it[0].mark:
        return None
    other = behind_it[0]
    joined = _JOINT.fullmatch(text[group.end : other.begins])
    return (
        other if joined and not text[other.end : other.end + 4].startswith((" et ", " y ", " und")) else None
    )


def _possessed(text: str, groups: Sequence[Named], told: _Language) -> Iterator[Holding]:
    """As in "Alder et sa filiale Birch", "Via sa filiale Birch, Alder"."""
    for place, group in enumerate(groups):
        before = groups[:place]
        if _ITS_PARENT.search(text[group.begins : group.start]):
            other = _owner(text, before, group, told) or next(iter(groups[place + 1 :]), None)
            if other is not None:
                yield _holding(group, other)
            continue
        created = _CREATED.search(text, max(0, group.start - _FAR), group.start)
        if (
            created is not None
            and (owner := subject(text, before, created.start(), told.language)) is not None
        ):
            yield _holding(owner, group)
            continue
        if not told.its.search(text[group.begins : group.start]):
            continue
        owner = _owner(text, before, group, told)
        if owner is None and not before:
            owner = next((one for one in groups[place + 1 :] if not one.mark), None)
            if owner is not None and "," not in text[group.end : owner.begins]:
                owner = None
        if owner is not None:
            yield _holding(owner, group)


def _owner(text: str, before: Sequence[Named], group: Named, told: _Language) -> Named | None:
    """Whose "its" is: the subject of the clause, or the names to which it is joined."""
    if not before:
        return None
    last = before[-1]
    if _BESIDE.fullmatch(text[last.end : group.begins]):
        return last
    return subject(text, before, group.begins, told.language) or _first_plain(text, before, group.begins)


def _first_plain(text: str, before: Sequence[Named], place: int) -> Named | None:
    plain = [one for one in before if not one.mark]
    return plain[-1] if len(plain) == 1 and not re.search(r"[;:]", text[plain[-1].end : place]) else None


def _compound(text: str, groups: Sequence[Named], told: _Language) -> Iterator[Holding]:
    """As in "die Alder-Tochter Birch", "der Birch-Mutterkonzern Alder", "Birch du géant Alder"."""
    for group, other in pairwise(groups):
        between = text[group.end : other.start]
        found = _LINKED.fullmatch(between)
        if found is None or (found["of"] and _BUYS.search(text, 0, group.begins)):
            continue
        yield _holding(other, group) if found["parent"] or found["of"] else _holding(group, other)


# "L'acquisition par Alder du groupe Birch": it is not Birch to whom Alder belongs.
_BUYS = re.compile(
    r"(?i)\b(?:acquisition|r?achat|reprise|cession|vente|absorption|compra|adquisición|venta)\s$"
)


def _verbs(text: str, groups: Sequence[Named], told: _Language) -> Iterator[Holding]:
    """As in "Alder, un groupe lyonnais, détient Birch", "Birch, contrôlée à 80 % par Alder"."""
    for verb in told.owns.finditer(text):
        owner = subject(text, groups, verb.start(), told.language)
        if owner is not None and not _is_refused(text, verb):
            yield from _held(text, groups, verb, owner)
    for verb in told.held.finditer(text):
        owner = next((one for one in groups if one.start >= verb.end()), None)
        if owner is None or owner.mark not in told.by or _is_refused(text, verb):
            continue
        gap = text[verb.end() : owner.begins]
        child = _whose(text, groups, verb, told)
        near = len(gap) <= _FAR and not re.search(r"[,;:]", gap)
        if child is not None and near and _is_most(gap, bare=True):
            yield _holding(owner, child)


def _held(text: str, groups: Sequence[Named], verb: re.Match[str], owner: Named) -> Iterator[Holding]:
    """What an owner holds: the names behind the verb, or those on which "dont" hangs the clause."""
    hung = _WHOSE.search(text, 0, owner.start)
    if hung is not None:
        head = next((one for one in groups if one.end == hung.start()), None)
        if head is not None and _is_most(text[verb.end() : verb.end() + _FAR], bare=False):
            yield _holding(owner, head)
        return
    child = behind(text, groups, verb.end())
    if child is None or not (child.plain or child.mark in _SHARE_OF):
        return
    if _is_most(text[verb.end() : child.begins], bare=child.plain):
        yield _holding(owner, child)


_SHARE_OF = frozenset(("de", "d'", "du", "del", "an", "am", "der", "von", "en"))


def _is_most(words: str, *, bare: bool) -> bool:
    """Whether more than half is held, or, where no share is told, all of it."""
    found = _PERCENT.search(words)
    if found is not None:
        return float(found[1].replace(",", ".")) > _HALF
    return bare or re.search(r"majorité|mayoría|Mehrheit|totalité|totalidad", words) is not None


def _whose(text: str, groups: Sequence[Named], verb: re.Match[str], told: _Language) -> Named | None:
    """What belongs to somebody: the last names before a participle, the subject of a verb."""
    place = verb.start() + (len(", ") if verb[0].startswith(", ") else 0)
    hung = _hung(text, groups, place)
    if hung is not None or (text.endswith((", ", " ("), 0, place) and not _FINITE.match(verb[0])):
        return hung
    return subject(text, groups, verb.start(), told.language)


_FINITE = re.compile(r"(?:appart(?:ien|enai)|fait\b|font\b|pertenec[eí]|form|gehör|ist\b|est\b|es\b)")
_THAT = re.compile(r"\b(?:qui|que|dont|die|das|der)\b")


def _hung(text: str, groups: Sequence[Named], place: int) -> Named | None:
    """The last names before a participle that a comma parts from them."""
    before = [one for one in groups if one.end <= place]
    if not before:
        return None
    gap = text[before[-1].end : place]
    return (
        before[-1]
        if gap.endswith((", ", " (", ",")) and len(gap) <= _LONGEST_ASIDE and not _THAT.search(gap)
        else None
    )


_LONGEST_ASIDE = 100


def _belonging(text: str, groups: Sequence[Named], told: _Language) -> Iterator[Holding]:
    """As in "Birch et Cedar appartiennent au groupe Alder", "zu dem Birch und Cedar gehören"."""
    for verb in told.belongs.finditer(text):
        if _is_refused(text, verb):
            continue
        owner = next((one for one in groups if one.start >= verb.end()), None)
        if owner is None or not _is_owner(text, verb, owner, told):
            continue
        child = _whose(text, groups, verb, told)
        child = child or next((one for one in groups if one.mark and _CAPITAL.fullmatch(one.before)), None)
        if child is not None and not _OFFICES.search(text[child.end : verb.start()]):
            yield _holding(owner, child)


def _turned(text: str, groups: Sequence[Named], told: _Language) -> Iterator[Holding]:
    """As in "Alder, zu dem Birch und Cedar gehören", "Birch wird von Alder kontrolliert"."""
    for place, group in enumerate(groups):
        before = groups[:place]
        if (which := _TO_WHICH.search(text, 0, group.start)) is not None and text.find(
            "gehör", group.end
        ) > 0:
            head = next((one for one in before if one.end == which.start()), None)
            if head is not None:
                yield _holding(head, group)
        elif group.mark in told.by and _HELD_BEHIND.match(text, group.end):
            child = subject(text, before, group.begins, told.language)
            if child is not None:
                yield _holding(group, child)


def _is_owner(text: str, verb: re.Match[str], owner: Named, told: _Language) -> bool:
    gap = text[verb.end() : owner.begins]
    governed = (
        owner.mark in told.to or owner.article in ("der", "dem") or verb[0].endswith(("de", "d'", "von"))
    )
    return (
        governed
        and len(gap) <= _FAR
        and gap.count(",") != 1
        and not _OFFICES.search(gap + text[owner.begins : owner.start])
    )


def _is_refused(text: str, verb: re.Match[str]) -> bool:
    return _REFUSED.search(text, max(0, verb.start() - _FAR), verb.end()) is not None
