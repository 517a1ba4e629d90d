"""A conflict before it has a name in the graph."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kg.model.conflict import Conflict, ConflictType
from kg.values.names import slug

__all__ = ["Finding", "named"]

_MAX_SLUG = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What a rule found: the type, the two sides as paths of statements, and a sentence."""

    type: ConflictType
    about: str
    rule: str
    sentence: str
    one: tuple[str, ...]
    other: tuple[str, ...] = ()
    markets: tuple[str, ...] = ()


def named(findings: Iterable[Finding]) -> Iterator[Conflict]:
    """The findings as conflicts, by path; the same sides under the same type are one conflict.

    The path holds a hash over type, rule and sides, so that a conflict keeps its IRI from build to build.
    """
    found: dict[str, Conflict] = {}
    for each in findings:
        one, other = tuple(sorted(set(each.one))), tuple(dict.fromkeys(each.other))
        path = _path(each, one, other)
        found.setdefault(path, _conflict(each, path, one, other))
    yield from (found[path] for path in sorted(found))


def _conflict(each: Finding, path: str, one: tuple[str, ...], other: tuple[str, ...]) -> Conflict:
    return Conflict(
        path=path,
        type=each.type,
        about=each.about,
        rule=each.rule,
        sentence=each.sentence,
        one=one,
        other=other,
        markets=tuple(sorted({market for market in each.markets if market})),
    )


def _path(each: Finding, one: tuple[str, ...], other: tuple[str, ...]) -> str:
    sides = sorted(["\n".join(one), "\n".join(sorted(other))])
    key = "\n\n".join((each.type, each.rule, *sides))
    digest = hashlib.sha256(key.encode()).hexdigest()[:8]
    words = [each.type, each.about, *(market.rpartition("/")[2] for market in each.markets[:1])]
    return f"conflict/{slug(' '.join(words))[:_MAX_SLUG].strip('-')}-{digest}"
