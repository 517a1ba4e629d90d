"""Pairs become companies: the surest first, and never against what keeps two apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field

from kg.entities.blocking import candidates
from kg.entities.profile import Profile
from kg.entities.scoring import Score, compare

__all__ = ["Joined", "Match", "Matches", "join", "match"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """Two companies that were compared, by id in the order of the alphabet, and their score."""

    left: str
    right: str
    score: Score


@dataclass(frozen=True, slots=True, kw_only=True)
class Matches:
    """What the table decided: pairs to join, pairs to ask a person about, and pairs that are surely two."""

    positive: tuple[Match, ...] = ()
    unsure: tuple[Match, ...] = ()
    negative: tuple[Match, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """Where each id went, and why."""

    stays: dict[str, str]
    used: dict[str, Match]
    """The pair that ended each id, by that id."""
    held: tuple[Match, ...]
    """Pairs that look alike but were kept apart by something stronger."""


def match(profiles: Iterable[Profile]) -> Matches:
    """Every pair worth a judgement, the surest first; the order of the profiles does not count."""
    ordered = sorted(profiles, key=lambda each: each.id)
    found: dict[str, list[Match]] = defaultdict(list)
    seen: set[int] = set()
    for left, right in candidates(ordered):
        pair = left * len(ordered) + right
        if pair in seen:
            continue
        seen.add(pair)
        score = compare(ordered[left], ordered[right])
        found[score.judgement].append(Match(left=ordered[left].id, right=ordered[right].id, score=score))
    lists = {name: tuple(sorted(pairs, key=_surest)) for name, pairs in found.items() if name != "no_opinion"}
    return Matches(**lists)


def _surest(pair: Match) -> tuple[float, str, str]:
    return (-abs(pair.score.value), pair.left, pair.right)


def join(matches: Matches, profiles: Iterable[Profile], *, apart: Collection[tuple[str, str]] = ()) -> Joined:
    """The positive pairs joined, the surest first, unless that would join what must stay apart.

    Apart stay the pairs of `apart`, negative pairs, companies of two entries of the registry, and companies
    of one name with different countries beside it.
    """
    groups = _Groups.of(profiles, [*apart, *((each.left, each.right) for each in matches.negative)])
    used: dict[str, Match] = {}
    held = []
    for pair in matches.positive:
        left, right = groups.root(pair.left), groups.root(pair.right)
        if left == right:
            continue
        if groups.may_join(left, right):
            used[groups.join(left, right)] = pair
        else:
            held.append(pair)
    return Joined(stays=groups.all(), used=used, held=tuple(held))


@dataclass(slots=True, kw_only=True)
class _Groups:
    """A union of ids that knows what each group may not be joined with."""

    parent: dict[str, str] = field(default_factory=dict)
    entries: dict[str, str] = field(default_factory=dict)
    countries: dict[str, frozenset[str]] = field(default_factory=dict)
    apart: dict[str, set[str]] = field(default_factory=dict)

    @classmethod
    def of(cls, profiles: Iterable[Profile], apart: Sequence[tuple[str, str]]) -> _Groups:
        groups = cls()
        for each in profiles:
            if each.entry:
                groups.entries[each.id] = each.entry
            if each.countries:
                groups.countries[each.id] = each.countries
        for left, right in apart:
            groups.apart.setdefault(left, set()).add(right)
            groups.apart.setdefault(right, set()).add(left)
        return groups

    def root(self, member: str) -> str:
        passed = []
        while (above := self.parent.get(member, member)) != member:
            passed.append(member)
            member = above
        for each in passed:
            self.parent[each] = member
        return member

    def may_join(self, left: str, right: str) -> bool:
        entries = {self.entries.get(left, ""), self.entries.get(right, "")} - {""}
        ours, theirs = self.countries.get(left), self.countries.get(right)
        if len(entries) > 1 or (not entries and ours and theirs and not ours & theirs):
            return False
        # Both know it of each other; a partner of thousands is looked up from the other side.
        near, far = sorted((left, right), key=lambda each: len(self.apart.get(each, ())))
        return all(self.root(other) != far for other in self.apart.get(near, ()))

    def join(self, left: str, right: str) -> str:
        """Make one group; the shorter id stays, then the first in the alphabet; the other is returned."""
        new, old = sorted((left, right), key=lambda each: (len(each), each))
        self.parent[old] = new
        if entry := self.entries.pop(old, ""):
            self.entries[new] = entry
        if both := self.countries.get(new, frozenset()) | self.countries.pop(old, frozenset()):
            self.countries[new] = both
        if old in self.apart:
            self.apart.setdefault(new, set()).update(self.apart.pop(old))
        return old

    def all(self) -> dict[str, str]:
        return {each: self.root(each) for each in sorted(self.parent)}
