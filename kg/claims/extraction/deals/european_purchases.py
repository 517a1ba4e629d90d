"""Who buys whom in a German, French or Spanish sentence, told by the parts of its names and not by its order."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from kg.claims.extraction.deals.european_clauses import Named, behind, named, subject
from kg.claims.extraction.deals.masked import Masked
from kg.claims.extraction.deals.phrases import phrasings

__all__ = ["Purchase", "bought"]

_SAID = phrasings("european_purchases")
_ANY = re.compile(r"(?s).*")


class Purchase(NamedTuple):
    """Who buys, who is bought, and the stretch of the sentence that tells it."""

    buyers: tuple[str, ...]
    targets: tuple[str, ...]
    match: re.Match[str]


class _Romance(NamedTuple):
    """How French or Spanish tells of purchases, and the prepositions of its buyers and targets."""

    language: str
    does: re.Pattern[str]
    finite: re.Pattern[str]
    done: re.Pattern[str]
    noun: re.Pattern[str]
    sells: re.Pattern[str]
    sold: re.Pattern[str]
    refused: re.Pattern[str]
    stake: re.Pattern[str]
    of: frozenset[str]
    by: frozenset[str]
    to: frozenset[str]


def _romance(language: str, of: str, by: str, to: str) -> _Romance:
    names = ("does", "finite", "done", "noun", "sells", "sold", "refused", "stake")
    said = (_SAID.one(f"{name}_{language}") for name in names)
    return _Romance(language, *said, *(frozenset(words.split()) for words in (of, by, to)))


_ROMANCE: Mapping[str, _Romance] = {
    "fr": _romance("fr", "de d' du des", "par", "à au aux"),
    "es": _romance("es", "de del", "por", "a al"),
}
_WORDS = {language: _SAID.cued(f"words_{language}") for language in ("de", "fr", "es")}


def bought(masked: Masked) -> Iterator[Purchase]:
    """The purchases that a sentence tells."""
    words = _WORDS.get(masked.language)
    if words is None or len(masked.companies) < _BOTH or not masked.says(words):
        return
    groups = named(masked)
    if (told := _ROMANCE.get(masked.language)) is None:
        yield from _german(masked.text, groups)
        return
    for read in (_done_by, _act, _nominal, _sale):
        yield from read(masked.text, groups, told)


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
        buyer = subject(text, groups, verb.start(), told.language)
        if buyer is None:
            finite = told.finite.match(verb[0])
            buyer = (_saying if finite else _later)(text, groups, verb.start(), target)
        yield from _purchase(text, buyer, target)


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
        yield from _purchase(text, buyer, target or _later(text, groups, verb.start(), buyer))


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
                yield from _purchase(text, first, target)
            continue
        if first.mark not in told.of or text[noun.end() : first.begins].strip():
            continue
        buyer = following[1] if len(following) > 1 and following[1].mark in told.by else None
        if buyer is None or not _is_near(text[first.end : buyer.begins]):
            buyer = subject(text, groups, noun.start(), told.language)
            buyer = buyer or _later(text, groups, noun.start(), first)
        yield from _purchase(text, buyer, first)


_WHOSE = re.compile(r",?\s(?:dont|cuya)\s(?:l[ea]\s|l')?$")


def _sale(text: str, groups: Sequence[Named], told: _Romance) -> Iterator[Purchase]:
    """As in "Cedar cède Birch au groupe Alder", "Birch a été vendue à Alder"."""
    for verb in told.sells.finditer(text):
        following = [one for one in groups if one.start >= verb.end()][:2]
        if len(following) < _BOTH or _is_refused(text, verb.start(), told.refused):
            continue
        target, buyer = following
        gap = text[verb.end() : target.begins]
        if buyer.mark in told.to and _is_near(text[target.end : buyer.begins]) and not gap.strip():
            if target.plain or (told.language == "es" and target.mark == "a"):
                yield from _purchase(text, buyer, target)
    for verb in told.sold.finditer(text):
        buyer = next((one for one in groups if one.start >= verb.end()), None)
        if buyer is None or buyer.mark not in told.to or _is_refused(text, verb.start(), told.refused):
            continue
        if _is_near(text[verb.end() : buyer.begins]):
            target = subject(text, groups, verb.start(), told.language) or _hung(text, groups, verb.start())
            yield from _purchase(text, buyer, target)


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


def _is_refused(text: str, place: int, refused: re.Pattern[str]) -> bool:
    begins = max(text.rfind(mark, 0, place) for mark in (";", ":", "«")) + 1
    return refused.search(text, max(begins, place - 90), place) is not None


def _purchase(text: str, buyer: Named | None, target: Named | None) -> Iterator[Purchase]:
    if buyer is None or target is None or buyer.start == target.start:
        return
    begins, ends = min(buyer.start, target.start), max(buyer.end, target.end)
    match = _ANY.match(text, begins, ends)
    if match is not None:
        yield Purchase(buyer.signs, target.signs, match)


_DE = {
    name: _SAID.one(f"{name}_de") for name in ("clause", "finite", "done", "inf", "has", "passive", "refused")
}
_DE_NOUN, _DE_SOLD, _DE_ATTRIBUTE = (_SAID.one(f"{name}_de") for name in ("noun", "sold", "attribute"))
_BY_DE = frozenset(("von", "vom", "durch"))
_TO_DE = frozenset(("an", "ans"))
_OF_DE = frozenset(("von", "vom", "der", "des"))


def _german(text: str, groups: Sequence[Named]) -> Iterator[Purchase]:
    """Clause by clause: names without a preposition act first and suffer next, unless an article tells."""
    for clause in _DE["clause"].finditer(text):
        if _DE["refused"].search(clause[0]):
            continue
        inside = [one for one in groups if clause.start() <= one.start < clause.end()]
        yield from _german_clause(clause, inside, groups)
        yield from _german_nouns(clause, inside, groups)


def _german_clause(
    clause: re.Match[str], inside: Sequence[Named], groups: Sequence[Named]
) -> Iterator[Purchase]:
    text, said = clause.string, clause[0]
    plain = [one for one in inside if one.plain]
    if (attribute := _DE_ATTRIBUTE.search(said)) is not None:
        behind_it = next((one for one in plain if one.start >= clause.start() + attribute.end()), None)
        yield from _purchase(text, _with(inside, _BY_DE), behind_it)
        return
    if _DE_SOLD.search(said) and (buyer := _with(inside, _TO_DE)) is not None:
        yield from _purchase(text, buyer, _last_before(plain, buyer, said) or _head(clause, groups))
        return
    done = _DE["done"].search(said)
    if done is not None and not _DE["has"].search(said):
        yield from _purchase(text, _with(inside, _BY_DE), plain[0] if plain else _head(clause, groups))
        return
    verb = done or _DE["finite"].search(said) or _DE["inf"].search(said)
    if verb is None or any(
        one.mark and one.before[:1].isupper() and one.mark in _OF_DE for one in inside[-1:]
    ):
        return
    if len(plain) == 1:
        yield from _purchase(text, _head(clause, groups), plain[0])
    elif plain:
        first, second = (plain[1], plain[0]) if plain[0].article == "den" else plain[:2]
        yield from _purchase(text, first, second)


def _with(groups: Sequence[Named], marks: frozenset[str]) -> Named | None:
    return next((one for one in groups if one.mark in marks), None)


def _last_before(plain: Sequence[Named], buyer: Named, said: str) -> Named | None:
    """What is sold: the second name of an active clause, the only one of a passive clause."""
    if len(plain) == 1 and not _DE["passive"].search(said):
        return None
    return plain[-1] if plain else None


_RELATIVE = re.compile(r",\s(?:d(?:as|ie|er)|welche[rs]?)\s")


def _head(clause: re.Match[str], groups: Sequence[Named]) -> Named | None:
    """Who acts in a clause without a name of its own for it: the names that it hangs on or goes on from."""
    before = [one for one in groups if one.end <= clause.start()]
    if not before or not clause[0].startswith(","):
        return None
    last = before[-1]
    if last.end == clause.start() or "," not in clause.string[last.end : clause.start()]:
        if _RELATIVE.match(clause[0]) or _DE["done"].search(clause[0]) or _DE["inf"].search(clause[0]):
            return last if last.end == clause.start() or last.plain else None
    return subject(clause.string, groups, clause.start() + 1, "de")


def _german_nouns(
    clause: re.Match[str], inside: Sequence[Named], groups: Sequence[Named]
) -> Iterator[Purchase]:
    text = clause.string
    for noun in _DE_NOUN.finditer(clause[0]):
        ends = clause.start() + noun.end()
        following = [one for one in inside if one.start >= ends]
        if not following:
            continue
        first = following[0]
        if first.mark not in _OF_DE or text[ends : first.begins].strip():
            continue
        buyer = following[1] if len(following) > 1 and following[1].mark == "durch" else None
        buyer = buyer or next((one for one in inside if one.plain and one.start != first.start), None)
        yield from _purchase(text, buyer or _head(clause, groups), first)
