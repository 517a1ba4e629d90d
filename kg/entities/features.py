"""The table of features by which two companies are compared: what each says, and what it weighs.

Of the features that say how like the names are only the weightiest counts; all others add up.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kg.entities.profile import Profile
from kg.values.company_names import acronym

__all__ = ["FEATURES", "LIKENESS", "Feature"]

_SHORTEST_TYPED = 10


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
    one_is_open = left.shared != right.shared and bool(left.entry or right.entry)
    return _common(left.keys, right.keys) if one_is_open else ""


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
