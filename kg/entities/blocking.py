"""Which companies are compared at all: those that share a block, in near-linear time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence

from kg.entities.profile import Profile
from kg.values.company_names import acronym, halves

__all__ = ["candidates"]

# Within a block every pair is compared up to this size; beyond it each with its neighbours in the order of
# their names, so that a word that thousands of names begin with costs no square.
_SMALL = 10
_WINDOW = 4
_SHORTEST = 2


def _initials(each: Profile) -> Iterable[str]:
    for name in each.names:
        if 2 < len(name.key) <= 6 and name.text.isupper():
            yield name.key
        elif found := acronym(name.core):
            yield found


def _orders(each: Profile) -> Iterable[str]:
    return (" ".join(sorted(name.core)) for name in each.names if len(name.core) > 1)


def _first_halves(each: Profile) -> Iterable[str]:
    return (half for key in each.keys if key.isascii() for half in halves(key) if "<" in half)


def _last_halves(each: Profile) -> Iterable[str]:
    return (half for key in each.keys if key.isascii() for half in halves(key) if ">" in half)


_BLOCKS: tuple[Callable[[Profile], Iterable[str]], ...] = (
    lambda each: each.keys | each.aliases | each.owners | each.sites,
    lambda each: each.bare | each.stems,
    lambda each: each.skeletons,
    lambda each: [each.entry] if each.entry else (),
    lambda each: each.tickers,
    _initials,
    _orders,
    _first_halves,
    _last_halves,
)


def candidates(profiles: Sequence[Profile]) -> Iterator[tuple[int, int]]:
    """The pairs to compare, as positions in `profiles`, the smaller first; a pair may come more than once."""
    for blocks in _BLOCKS:
        members: dict[str, list[int]] = defaultdict(list)
        for number, each in enumerate(profiles):
            for key in blocks(each):
                if len(key) >= _SHORTEST:
                    members[key].append(number)
        for block in members.values():
            if len(block) > 1:
                yield from _pairs(block, profiles)


def _pairs(block: Sequence[int], profiles: Sequence[Profile]) -> Iterator[tuple[int, int]]:
    if len(block) <= _SMALL:
        reach = _SMALL
        ordered = list(block)
    else:
        reach = _WINDOW
        ordered = sorted(block, key=lambda number: (profiles[number].text.casefold(), profiles[number].id))
    for place, left in enumerate(ordered):
        for right in ordered[place + 1 : place + 1 + reach]:
            if left != right:
                yield (left, right) if left < right else (right, left)
