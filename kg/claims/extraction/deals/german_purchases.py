"""Who buys whom in a German sentence, clause by clause."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.claims.extraction.deals.european_clauses import Named, in_relative, subject
from kg.claims.extraction.deals.european_purchase import Purchase, purchase
from kg.claims.extraction.deals.phrases import phrasings

__all__ = ["bought_in_german"]

_SAID = phrasings("european_purchases")
_DE = {
    name: _SAID.one(f"{name}_de") for name in ("clause", "finite", "done", "inf", "has", "passive", "refused")
}
_DE_NOUN, _DE_SOLD, _DE_ATTRIBUTE = (_SAID.one(f"{name}_de") for name in ("noun", "sold", "attribute"))
_DE_SOLD_ATTRIBUTE = _SAID.one("sold_attribute_de")
_DE_EXAMPLES, _NEAR = _SAID.one("examples_de"), 80
_BY_DE = frozenset(("von", "vom", "durch"))
_TO_DE = frozenset(("an", "ans"))
_OF_DE = frozenset(("von", "vom", "der", "des"))


def bought_in_german(text: str, groups: Sequence[Named]) -> Iterator[Purchase]:
    """Clause by clause: names without a preposition act first and suffer next, unless an article tells."""
    for clause in _DE["clause"].finditer(text):
        if _DE["refused"].search(clause[0]):
            continue
        inside = [one for one in groups if clause.start() <= one.start < clause.end()]
        yield from tuple(_of_examples(clause, inside, groups)) or _german_clause(clause, inside, groups)
        yield from _german_nouns(clause, inside, groups)


def _german_clause(
    clause: re.Match[str], inside: Sequence[Named], groups: Sequence[Named]
) -> Iterator[Purchase]:
    text, said = clause.string, clause[0]
    plain = [one for one in inside if one.plain]
    if (attribute := _DE_ATTRIBUTE.search(said)) is not None:
        behind_it = next((one for one in plain if one.start >= clause.start() + attribute.end()), None)
        yield from purchase(text, _with(inside, _BY_DE), behind_it)
        return
    if (attribute := _DE_SOLD_ATTRIBUTE.search(said)) is not None:
        behind_it = next((one for one in inside if one.start >= clause.start() + attribute.end()), None)
        yield from purchase(text, _with(inside, _TO_DE), behind_it)
        return
    if _DE_SOLD.search(said) and (buyer := _with(inside, _TO_DE)) is not None:
        yield from purchase(text, buyer, _last_before(plain, buyer, said) or _head(clause, groups))
        return
    done = _DE["done"].search(said)
    if done is not None and not _DE["has"].search(said):
        yield from purchase(text, _with(inside, _BY_DE), plain[0] if plain else _head(clause, groups))
        return
    verb = done or _DE["finite"].search(said) or _DE["inf"].search(said)
    if verb is None or any(
        one.mark and one.before[:1].isupper() and one.mark in _OF_DE for one in inside[-1:]
    ):
        return
    if len(plain) == 1:
        yield from purchase(text, _head(clause, groups), plain[0])
    elif plain:
        first, second = (plain[1], plain[0]) if plain[0].article == "den" else plain[:2]
        yield from purchase(text, first, second)


def _of_examples(
    clause: re.Match[str], inside: Sequence[Named], groups: Sequence[Named]
) -> Iterator[Purchase]:
    """The purchase of names that are examples of what is bought, as in "Firmen wie Alder und Birch"."""
    text, said = clause.string, clause[0]
    near = (one for one in inside if _DE_EXAMPLES.search(text, max(0, one.start - _NEAR), one.start))
    examples = next(near, None)
    if examples is None or not any(_DE[verb].search(said) for verb in ("done", "finite", "inf")):
        return
    if _DE["passive"].search(said):
        yield from purchase(text, _with(inside, _BY_DE), examples)
        return
    acting = next((one for one in inside if one.plain and one.start != examples.start), None)
    yield from purchase(text, acting or _head(clause, groups), examples)


def _with(groups: Sequence[Named], marks: frozenset[str]) -> Named | None:
    return next((one for one in groups if one.mark in marks), None)


def _last_before(plain: Sequence[Named], buyer: Named, said: str) -> Named | None:
    """What is sold: the second name of an active clause, the only one of a passive clause."""
    if len(plain) == 1 and not _DE["passive"].search(said):
        return None
    return plain[-1] if plain else None


_FINITE = re.compile(r",\s(?:hat|hatte|will|wollte|wird|möchte|soll|plant|kann|könnte)\s")
_RELATIVE = re.compile(r",\s(?:d(?:as|ie|er)|welche[rs]?)\s")


def _head(clause: re.Match[str], groups: Sequence[Named]) -> Named | None:
    """Who acts in a clause without a name of its own for it: the names that it hangs on or goes on from."""
    text = clause.string
    before = [one for one in groups if one.end <= clause.start() and not in_relative(text, one)]
    if not before or not clause[0].startswith(","):
        return None
    last = before[-1]
    right_before = last.end == clause.start()
    near = right_before or "," not in text[last.end : clause.start()]
    goes_on = any(one.search(clause[0]) for one in (_RELATIVE, _DE["done"], _DE["inf"]))
    # "Alder, eine Tochter der Birch AG, hat …": the owner closes an aside, and does not act.
    owner = right_before and last.mark in _OF_DE and _FINITE.match(clause[0]) is not None
    if near and goes_on and not owner:
        return last if right_before or last.plain else None
    return subject(text, groups, clause.start() + 1, "de")


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
        yield from purchase(text, buyer or _head(clause, groups), first)
