"""Who buys whom in a German, French or Spanish sentence, told by the parts of its names."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from kg.claims.extraction.deals.european_clauses import Named, behind, named, subject
from kg.claims.extraction.deals.european_purchase import Purchase, purchase
from kg.claims.extraction.deals.german_purchases import bought_in_german
from kg.claims.extraction.deals.phrases import phrasings
from kg.claims.extraction.grammar.late import Late

if TYPE_CHECKING:
    from kg.claims.extraction.deals.masked import Masked

__all__ = ["bought", "bought_in"]

_SAID = phrasings("european_purchases")


class _Romance(NamedTuple):
    """How French or Spanish tells of purchases, and the prepositions of its buyers and targets."""

    language: str
    does: Late
    finite: Late
    done: Late
    noun: Late
    sells: Late
    sold: Late
    refused: Late
    stake: Late
    of: frozenset[str]
    by: frozenset[str]
    to: frozenset[str]


def _romance(language: str, of: str, by: str, to: str) -> _Romance:
    return _Romance(
        language,
        does=_SAID.one(f"does_{language}"),
        finite=_SAID.one(f"finite_{language}"),
        done=_SAID.one(f"done_{language}"),
        noun=_SAID.one(f"noun_{language}"),
        sells=_SAID.one(f"sells_{language}"),
        sold=_SAID.one(f"sold_{language}"),
        refused=_SAID.one(f"refused_{language}"),
        stake=_SAID.one(f"stake_{language}"),
        of=frozenset(of.split()),
        by=frozenset(by.split()),
        to=frozenset(to.split()),
    )


_ROMANCE: Mapping[str, _Romance] = {
    "fr": _romance("fr", "de d' du des", "par", "à au aux"),
    "es": _romance("es", "de del", "por", "a al"),
}
_WORDS = {language: _SAID.cued(f"words_{language}") for language in ("de", "fr", "es")}


def bought(masked: Masked) -> Iterator[Purchase]:
    """The purchases that a sentence tells."""
    words = _WORDS.get(masked.language)
    if words is not None and len(masked.companies) >= _BOTH and masked.says(words):
        yield from bought_in(masked.text, masked.language)


def bought_in(text: str, language: str) -> Iterator[Purchase]:
    """The purchases that a German, French or Spanish sentence with signs tells."""
    words = _WORDS.get(language)
    if words is None or words.pattern.search(text) is None:
        return
    groups = named(text, language)
    if (told := _ROMANCE.get(language)) is None:
        yield from bought_in_german(text, groups)
        return
    for read in (_done_by, _act, _nominal, _sale, _sold):
        yield from read(text, groups, told)


_BOTH = 2
_Reader = Callable[[str, Sequence[Named], _Romance], Iterator[Purchase]]


def _act(text: str, groups: Sequence[Named], told: _Romance) -> Iterator[Purchase]:
    """As in "Alder, un groupe lyonnais, a racheté Birch", "En rachetant Birch, Alder"."""
    for verb in told.does.finditer(text):
        target = behind(text, groups, verb.end())
        if target is None or _is_refused(text, verb.start(), told.refused):
            continue
        if not _is_object(text, target, verb, told):
            continue
        buyer = _leader(text, groups, verb) or subject(text, groups, verb.start(), told.language)
        if buyer is None:
            finite = told.finite.match(verb[0])
            buyer = (_saying if finite else _later)(text, groups, verb.start(), target)
        yield from purchase(text, buyer, target)


def _leader(text: str, groups: Sequence[Named], verb: re.Match[str]) -> Named | None:
    """Who acts in "Alder a ouvert Birch en 2019, rachetant Cedar": the first names of the sentence."""
    hung = verb[0].endswith(("ant", "iendo", "ando")) and text.endswith(", ", 0, verb.start())
    return next((one for one in groups if one.plain and one.end < verb.start()), None) if hung else None


_SAYS = _SAID.one("says")


def _saying(text: str, groups: Sequence[Named], place: int, target: Named) -> Named | None:
    """Who tells it of itself, as in "L'entreprise rachète Birch, a indiqué Alder"."""
    if any(one.plain and one.end <= place for one in groups) or not _THE_FIRM.search(text, 0, place):
        return None
    said = _SAYS.search(text, target.end)
    return next((one for one in groups if said and one.plain and one.start >= said.end()), None)


_THE_FIRM = re.compile(
    r"(?i)\b(?:entreprise|société|groupe|start-?up|plateforme|empresa|compañía|grupo|firma)\b"
)


def _is_object(text: str, target: Named, verb: re.Match[str], told: _Romance) -> bool:
    """Whether names are what a verb takes: by themselves, or behind the preposition that it takes."""
    if verb[0].endswith(_TAKING):
        return target.mark in _TAKEN and not text[verb.end() : target.begins].strip()
    if target.plain:
        return True
    if target.mark in _SHARED and told.stake.fullmatch(text, verb.end(), target.begins):
        return True
    inner = text[verb.end() : target.begins].strip()
    return target.mark in ("a", "al") and told.language == "es" and not inner


_SHARED = frozenset(("de", "d'", "du", "dans", "chez", "au", "del", "en", "des"))
_TAKING = ("contrôle", "main", "empare", "emparer", "control", "hace", "hizo", "hacerse", "queda", "quedó")
_TAKEN = frozenset(("de", "d'", "du", "des", "sur", "del", "con"))


def _done_by(text: str, groups: Sequence[Named], told: _Romance) -> Iterator[Purchase]:
    """As in "Birch, rachetée l'an dernier par Alder", "Rachetée par Alder, Birch"."""
    for verb in told.done.finditer(text):
        buyer = next((one for one in groups if one.start >= verb.end()), None)
        if buyer is None or buyer.mark not in told.by or _is_refused(text, verb.start(), told.refused):
            continue
        if not _is_near(text[verb.end() : buyer.begins]):
            continue
        target = subject(text, groups, verb.start(), told.language) or _hung(text, groups, verb.start())
        if target is None and _OPENS.search(text, 0, verb.start()):
            target = _later(text, groups, verb.start(), buyer)
        yield from purchase(text, buyer, target)


# A participle that opens a clause: "Rachetée par Alder, Birch".
_OPENS = re.compile(r"(?:^|[,;:.]\s|\bet\s|\by\s)\W{0,3}$")


def _is_near(gap: str) -> bool:
    return len(gap) <= _NEAR and (gap.count(",") in (0, 2)) and not re.search(r"[;:.]", gap)


_NEAR = 80


def _hung(text: str, groups: Sequence[Named], place: int) -> Named | None:
    """The names on which a participle hangs: "Birch, une start-up fondée en 2014 et rachetée par Alder"."""
    before = [one for one in groups if one.end <= place]
    if not before:
        return None
    gap = text[before[-1].end : place]
    return before[-1] if gap.startswith(",") and gap.count(",") == 1 and len(gap) <= _NEAR else None


def _nominal(text: str, groups: Sequence[Named], told: _Romance) -> Iterator[Purchase]:
    """As in "le rachat de Birch par Alder", "Alder se renforce avec le rachat de Birch"."""
    for noun in told.noun.finditer(text):
        following = [one for one in groups if one.start >= noun.end()]
        if not following or _is_refused(text, noun.start(), told.refused):
            continue
        first = following[0]
        if first.mark in told.by and not text[noun.end() : first.begins].strip():
            if (hung := _WHOSE.search(text, 0, noun.start())) is not None:
                target = next((one for one in groups if one.end == hung.start()), None)
                yield from purchase(text, first, target)
            elif (target := _bought_by(text, noun.end(), following, told)) is not None:
                yield from purchase(text, first, target)
            continue
        if first.mark not in told.of or text[noun.end() : first.begins].strip():
            continue
        buyer = following[1] if len(following) > 1 and following[1].mark in told.by else None
        if buyer is None or not _is_near(text[first.end : buyer.begins]):
            buyer = subject(text, groups, noun.start(), told.language)
            buyer = buyer or _later(text, groups, noun.start(), first)
        yield from purchase(text, buyer, first)


def _bought_by(text: str, place: int, following: Sequence[Named], told: _Romance) -> Named | None:
    """What is bought in "le rachat par Alder du groupe Birch", where the buyer is named first."""
    if len(following) < _BOTH or following[1].mark not in told.of or following[0].begins < place:
        return None
    between = text[following[0].end : following[1].begins]
    return following[1] if _is_near(between) and _A_THING.search(between) is None else None


# "L'achat par Alder du logiciel de Birch": what is bought is not the company.
_A_THING = re.compile(r"[.;:]|\b(?:du|des?|d'|del?|la|les?|los|el)\b")


_WHOSE = re.compile(r",?\s(?:dont|cuya)\s(?:l[ea]\s|l')?$")


def _sale(text: str, groups: Sequence[Named], told: _Romance) -> Iterator[Purchase]:
    """As in "Cedar cède Birch au groupe Alder"."""
    for verb in told.sells.finditer(text):
        following = [one for one in groups if one.start >= verb.end()][:_BOTH]
        if len(following) < _BOTH or _is_refused(text, verb.start(), told.refused):
            continue
        target, buyer = following
        between = text[target.end : buyer.begins]
        near = (
            _is_near(between) and not _JOINS.search(between) and not text[verb.end() : target.begins].strip()
        )
        object_ = target.plain or (told.language == "es" and target.mark == "a")
        if buyer.mark in told.to and near and object_:
            yield from purchase(text, _first_of_pairs(text, buyer), target)


def _first_of_pairs(text: str, buyer: Named) -> Named:
    """The first of the names in "cède Birch à Alder et Oak à Cedar", which are no list."""
    paired = len(buyer.signs) > 1 and _TO.match(text, buyer.end) is not None
    return buyer._replace(signs=buyer.signs[:1]) if paired else buyer


_TO = re.compile(r"\s(?:à|au|al?)\s")


# "Cedar cède Birch et renonce à Alder": to whom it goes is not told.
_JOINS = re.compile(r"\s(?:et|y|mais|pero)\s")


def _sold(text: str, groups: Sequence[Named], told: _Romance) -> Iterator[Purchase]:
    """As in "Birch a été vendue à Alder"."""
    for verb in told.sold.finditer(text):
        buyer = next((one for one in groups if one.start >= verb.end()), None)
        if buyer is None or buyer.mark not in told.to or _is_refused(text, verb.start(), told.refused):
            continue
        if _is_near(text[verb.end() : buyer.begins]):
            target = subject(text, groups, verb.start(), told.language)
            yield from purchase(text, buyer, target or _hung(text, groups, verb.start()))


def _later(text: str, groups: Sequence[Named], place: int, other: Named) -> Named | None:
    """Who acts in the clause that an adverbial opens: "Après le rachat de Birch en 2019, Alder"."""
    begins = max(text.rfind(mark, 0, place) for mark in (";", ":", ". ")) + 1
    if any(one.plain and one.end <= place and one.start >= begins for one in groups):
        return None
    for group in groups:
        if group.start >= other.end and group.plain:
            gap = text[other.end : group.begins]
            return group if "," in gap and not re.search(r"[;:]|\bqu['ei]", gap) else None
    return None


def _is_refused(text: str, place: int, refused: Late) -> bool:
    begins = max(text.rfind(mark, 0, place) for mark in (";", ":", "«")) + 1
    return refused.search(text, max(begins, place - 90), place) is not None
