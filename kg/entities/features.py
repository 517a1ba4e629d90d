"""The table of features by which two companies are compared: what each says, and what it weighs.

Of the features that say how like the names are only the weightiest counts; all others add up.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kg.entities.profile import Profile
from kg.values.company_names import acronym, fold
from kg.values.company_names.variants import GENERIC

__all__ = ["FEATURES", "LIKENESS", "Feature"]

_SHORTEST_TYPED = 10
# A slip of the pen is told from another word by the letters around it: a word that stands for the whole name
# needs more of them than one beside others.
_ALONE_TYPED, _BESIDE_TYPED = 9, 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Feature:
    """One thing that speaks for or against two companies being one; `says` is a clause of the explanation."""

    name: str
    weight: float
    says: str
    holds: Callable[[Profile, Profile], str]
    """What the two share or differ in, else nothing."""


def _common(left: frozenset[str], right: frozenset[str]) -> str:
    return min(left & right, default="") if left and right else ""


def _declared(left: Profile, right: Profile) -> str:
    return _common(left.aliases, right.keys | right.aliases) or _common(right.aliases, left.keys)


def _one_letter(left: Profile, right: Profile) -> str:
    """The two keys where they differ in one letter, missing, added or changed."""
    if not left.skeletons & right.skeletons:
        return ""
    pairs = ((a, b) for a in sorted(left.keys) for b in sorted(right.keys))
    return next((f"{a} / {b}" for a, b in pairs if _is_one_edit(a, b)), "")


def _is_one_edit(a: str, b: str) -> bool:
    short, long = sorted((a, b), key=len)
    if len(short) < _SHORTEST_TYPED or len(long) - len(short) > 1 or short == long:
        return False
    at = next((n for n, c in enumerate(short) if c != long[n]), len(short))
    if long[at].isdigit() or short[at : at + 1].isdigit():
        return False
    return short[at + (len(short) == len(long)) :] == long[at + 1 :]


def _initials(left: Profile, right: Profile) -> str:
    for one, other in ((left, right), (right, left)):
        short = {name.key for name in one.names if name.text.isupper() and 2 < len(name.key) <= 6}
        if found := _common(frozenset(short), frozenset(acronym(name.core) for name in other.names)):
            return found
    return ""


def _other_order(left: Profile, right: Profile) -> str:
    ours, theirs = ({" ".join(sorted(name.core)) for name in each.names} for each in (left, right))
    return min(ours & theirs, default="")


def _owner(left: Profile, right: Profile) -> str:
    return _common(left.owners, right.keys) or _common(right.owners, left.keys)


def _two_sides(left: Profile, right: Profile) -> str:
    return f"{left.text} / {right.text}" if right.id in left.facing else ""


def _differ(left: frozenset[str], right: frozenset[str]) -> str:
    apart = left and right and not left & right
    return f"{min(left)} / {min(right)}" if apart else ""


def _numbers(left: Profile, right: Profile) -> str:
    if (left.entry and left.entry == right.entry) or _declared(left, right):
        return ""
    return _differ(
        *(frozenset(" ".join(name.numbers) or "-" for name in each.names) for each in (left, right))
    )


def _same_exchange(left: Profile, right: Profile) -> str:
    ours, theirs = (dict(each.split(":", 1) for each in sorted(p.tickers)) for p in (left, right))
    both = sorted(ours.keys() & theirs.keys())
    return next((f"{ours[e]} / {theirs[e]}" for e in both if ours[e] != theirs[e]), "")


def _same_report(left: Profile, right: Profile) -> str:
    return "" if left.keys & right.keys else _common(left.reports, right.reports)


def _unclear(left: Profile, right: Profile) -> str:
    """A name that several companies may bear, where the two are not spelled alike."""
    if (left.entry and left.entry == right.entry) or not (left.shared or right.shared):
        return ""
    spelled = ({" ".join(fold(name.text)) for name in each.names} for each in (left, right))
    if set.intersection(*spelled):
        return ""
    return _common((left.keys | left.bare) & (right.keys | right.bare), left.shared | right.shared)


def _site(left: Profile, right: Profile) -> str:
    return _common(left.sites, right.keys) or _common(right.sites, left.keys)


def _typed(left: Profile, right: Profile) -> str:
    """The two words that differ where one letter inside a long word is missing or two are swapped."""
    pairs = ((a, b) for a in left.names for b in right.names)
    found = (_mistyped(a.core, b.core) for a, b in pairs if len(a.core) == len(b.core))
    return next((words for words in found if words), "")


def _mistyped(a: Sequence[str], b: Sequence[str]) -> str:
    differing = [pair for pair in zip(a, b, strict=True) if pair[0] != pair[1]]
    if len(differing) != 1:
        return ""
    short, long = sorted(differing[0], key=lambda word: (len(word), word))
    alone = sum(word not in GENERIC for word in a) < 2
    if len(long) < (_ALONE_TYPED if alone else _BESIDE_TYPED) or not long.isalpha() or not short.isalpha():
        return ""
    return f"{short} / {long}" if _is_slip(short, long) else ""


def _is_slip(short: str, long: str) -> bool:
    """Whether a letter is missing, or two are swapped, neither at the beginning nor at the end."""
    at = next((n for n, c in enumerate(short) if c != long[n]), len(short))
    if at == 0 or at >= len(short) - (len(short) == len(long)):
        return False
    if len(short) == len(long):
        swapped = long[:at] + long[at + 1 : at + 2] + long[at : at + 1] + long[at + 2 :]
        return short == swapped and at + 2 < len(long)
    return short[at:] == long[at + 1 :]


LIKENESS = (
    Feature(
        name="same name",
        weight=6,
        says="the names have the same normal form, {what!r}",
        holds=lambda left, right: _common(left.keys, right.keys),
    ),
    Feature(
        name="declared",
        weight=6,
        says="one is given as another name of the other, {what!r}",
        holds=_declared,
    ),
    Feature(
        name="site",
        weight=5,
        says="one name is the address of the other, {what!r}",
        holds=_site,
    ),
    Feature(
        name="slip",
        weight=5,
        says="the names differ only in a letter missing or two swapped inside a long word, {what}",
        holds=_typed,
    ),
    Feature(
        name="group",
        weight=5,
        says="the names differ only in words like group and holding beside {what!r}",
        holds=lambda left, right: _common(left.bare, right.bare),
    ),
    Feature(
        name="general words",
        weight=3,
        says="the names differ only in general words behind {what!r}",
        holds=lambda left, right: _common(left.stems, right.stems),
    ),
    Feature(
        name="one letter",
        weight=3,
        says="the names differ in one letter, {what}",
        holds=_one_letter,
    ),
    Feature(
        name="other order",
        weight=2,
        says="the names have the same words in another order, {what!r}",
        holds=_other_order,
    ),
    Feature(
        name="initials",
        weight=2,
        says="one name may be the initials of the other, {what!r}",
        holds=_initials,
    ),
)
"""How like the names are, the weightiest first; the first that holds counts."""

FEATURES = (
    Feature(
        name="registry",
        weight=10,
        says="the registry lists both as {what}",
        holds=lambda left, right: left.entry if left.entry == right.entry else "",
    ),
    Feature(
        name="other entries",
        weight=-20,
        says="the registry lists two companies, {what}",
        holds=lambda left, right: _differ(
            frozenset(filter(None, [left.entry])), frozenset(filter(None, [right.entry]))
        ),
    ),
    Feature(
        name="ticker",
        weight=8,
        says="both are traded as {what}",
        holds=lambda left, right: _common(left.tickers, right.tickers),
    ),
    Feature(
        name="other ticker",
        weight=-8,
        says="one exchange trades them under two symbols, {what}",
        holds=_same_exchange,
    ),
    Feature(
        name="owner",
        weight=-12,
        says="one is named as the owner of the other, {what!r}",
        holds=_owner,
    ),
    Feature(
        # Outweighs all that speaks for a pair, the registry and a shared ticker included.
        name="two sides",
        weight=-40,
        says="one claim tells of both, {what}, as its two sides",
        holds=_two_sides,
    ),
    Feature(
        name="numbers",
        weight=-9,
        says="the numbers in the names differ, {what}",
        holds=_numbers,
    ),
    Feature(
        name="countries",
        weight=-3,
        says="the countries beside the names differ, {what}",
        holds=lambda left, right: _differ(left.countries, right.countries),
    ),
    Feature(
        name="same report",
        weight=-3,
        says="one report names both as two",
        holds=_same_report,
    ),
    Feature(
        name="shared name",
        weight=-3,
        says="several companies are called {what!r}",
        holds=_unclear,
    ),
)
"""What else speaks for or against; every one that holds counts."""
