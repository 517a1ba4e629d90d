"""Claims become resolved statements: a deal told by several claims is one, a figure stays with its source."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import count
from sys import intern
from typing import Any

from kg.entities.companies import local_path
from kg.entities.identity import Identity
from kg.model.cited import CitedClaim, CitedReport
from kg.model.claim import ClaimField, Event, claim_fields
from kg.model.fields import Unnamed
from kg.model.kinds import KINDS
from kg.model.knowledge import Edge, Localized, Node, Statement, Value
from kg.values.dates import PartialDate
from kg.values.names import slug

__all__ = ["claim_values", "direct_edges", "resolve_statements"]

# Kinds whose claims from several reports speak of one thing in the world; a figure, a rank or a factor is
# somebody's statement and stays with its claim.
_SHARED = frozenset(
    {name for name, kind in KINDS.items() if issubclass(kind, Event)}
    | {"ownership", "membership", "location", "mention"}
)
_STAGES = ("rumoured", "planned", "announced", "completed", "terminated", "rejected")
# What makes two claims of one kind speak of the same deal, where that is not every value.
_SAME = {
    "acquisition": ("acquirer", "target"),
    "location": ("company", "country"),
    "merger": ("parties",),
    "ownership": ("parent", "subsidiary"),
    "partnership": ("parties",),
}
_SIDES = ("acquirer", "target", "parties", "parent", "subsidiary", "company", "investee", "country")
_FIGURES = ("market_size", "growth_rate", "share", "statistic")
_CAUSE = "part_of"
_MAX_SLUG = 120
_Span = tuple[date, date]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    """One claim with its values, resolved."""

    id: str
    kind: str
    values: tuple[tuple[ClaimField, Value], ...]

    def all(self, *names: str) -> tuple[Value, ...]:
        return tuple([value for spec, value in self.values if spec.name in names])


def claim_values(
    cited: CitedClaim, report: CitedReport, *, identity: Identity | None = None
) -> tuple[tuple[ClaimField, Value], ...]:
    """The values of a claim with references as paths; through `identity` they are the resolved ones."""
    found: list[tuple[ClaimField, Value]] = []
    unnamed = 0
    for spec in claim_fields(type(cited.claim)):
        value: Any = getattr(cited.claim, spec.name)
        for item in value if isinstance(value, tuple) else (value,):
            if isinstance(item, Unnamed):
                unnamed += 1
                suffix = f"-{unnamed}" if unnamed > 1 else ""
                found.append((spec, Node(f"claim/{cited.id}-unnamed{suffix}", item.unnamed)))
            elif item is not None:
                found.extend((spec, each) for each in _values(item, spec, report, identity))
    return tuple(found)


def _values(item: Any, spec: ClaimField, report: CitedReport, identity: Identity | None) -> Iterator[Value]:
    if isinstance(item, dict):
        yield from (Localized(language, words) for language, words in item.items())
    elif spec.name == _CAUSE:
        yield from (Node(f"claim/{other.id}") for other in report.claims if other.claim.key == item)
    elif spec.property.to and item in report.report.entities:
        entity = report.report.entities[item]
        path = local_path(item, entity, report.source.slug)
        node = Node(identity.of(path) if identity else path)
        yield entity.preferred() if spec.property.as_name else node
    else:
        yield item


def resolve_statements(reports: Iterable[CitedReport], *, identity: Identity) -> tuple[Statement, ...]:
    """Every resolved statement, in the order of its path; claims marked unsure make none."""
    once = _Once()
    told = (
        _Told(
            id=intern(cited.id),
            kind=_kind_of(cited),
            values=once.of(claim_values(cited, report, identity=identity)),
        )
        for report in reports
        for cited in report.claims
        if not cited.claim.unsure
    )
    groups = [group for shared in _by_sides(told) for group in _compatible(shared)]
    named = sorted(_named(groups), key=lambda statement: statement.path)
    return tuple(_with_causes(named))


class _Once:
    """Values of which equal ones are one object: the same market is named by most claims of a report."""

    def __init__(self) -> None:
        self._known: dict[tuple[int, Value], tuple[ClaimField, Value]] = {}

    def of(self, values: Iterable[tuple[ClaimField, Value]]) -> tuple[tuple[ClaimField, Value], ...]:
        return tuple(self._known.setdefault((id(pair[0]), pair[1]), pair) for pair in values)


def _with_causes(statements: Sequence[Statement]) -> Iterator[Statement]:
    """The statements with causes pointing to statements, where they pointed to claims."""
    paths = {f"claim/{claim}": each.path for each in statements for claim in each.claims}
    for each in statements:
        if each.one(_CAUSE) is None:
            yield each
            continue
        values = [
            (spec, Node(paths[value.path]) if spec.name == _CAUSE and isinstance(value, Node) else value)
            for spec, value in each.values
            if spec.name != _CAUSE or (isinstance(value, Node) and value.path in paths)
        ]
        yield replace(each, values=tuple(values))


def _kind_of(cited: CitedClaim) -> str:
    """The kind of a claim, as claim files name it."""
    return str(getattr(cited.claim, "kind", ""))


def _by_sides(told: Iterable[_Told]) -> Iterator[Sequence[_Told]]:
    groups: dict[tuple[str, ...], list[_Told]] = defaultdict(list)
    for each in told:
        if each.kind not in _SHARED or any(isinstance(v, Node) and v.unnamed for _, v in each.values):
            yield (each,)
        else:
            groups[_group_key(each)].append(each)
    for group in groups.values():
        yield sorted(group, key=lambda one: one.id)


def _group_key(each: _Told) -> tuple[str, ...]:
    names = _SAME.get(each.kind, ())
    chosen = ((s.name, v) for s, v in each.values if (s.name in names if names else _identifies(s)))
    return (each.kind, *sorted(f"{name} {value}" for name, value in chosen))


def _identifies(spec: ClaimField) -> bool:
    return spec.name not in ("date", "status", "amount", "currency", "as_stated")


def _compatible(group: Sequence[_Told]) -> Iterator[Sequence[_Told]]:
    """The claims of one group, split where their dates are not those of one deal and its course.

    Claims whose dates may be the same are of one deal; so are later ones while its stages only advance:
    announced in March, completed in September.  A stage that comes again begins another deal.
    """
    if len(group) == 1:
        yield group
        return
    deal: list[_Told] = []
    for day in sorted(_coinciding(group), key=_order):
        if deal and not _advances(deal, day):
            yield deal
            deal = []
        deal = [*deal, *day]
    yield deal


def _advances(deal: Sequence[_Told], later: Sequence[_Told]) -> bool:
    """Whether every stage of the later claims comes behind every stage of the deal so far."""
    before, behind = (
        [_STAGES.index(str(s)) for one in side for s in one.all("status")] for side in (deal, later)
    )
    return bool(before and behind) and max(before) < min(behind)


def _coinciding(group: Sequence[_Told]) -> Iterator[list[_Told]]:
    """The claims of one group, split where their dates cannot be the same.

    Spans of days of which every two overlap have a day in common, so each part keeps only that common span.
    """
    split: list[tuple[list[_Told], _Span]] = []
    for each in group:
        span = _span(each)
        for number, (deal, common) in enumerate(split):
            if (shared := _shared(common, span)) is not None:
                deal.append(each)
                split[number] = (deal, shared)
                break
        else:
            split.append(([each], span))
    yield from (deal for deal, _ in split)


def _span(each: _Told) -> _Span:
    """The days that the date of a claim may mean: every day where it gives none."""
    found = next((day for day in each.all("date") if isinstance(day, PartialDate)), None)
    return (found.earliest, found.latest) if found else (date.min, date.max)


def _shared(left: _Span, right: _Span) -> _Span | None:
    first, last = max(left[0], right[0]), min(left[1], right[1])
    return (first, last) if first <= last else None


def _named(groups: Iterable[Sequence[_Told]]) -> Iterator[Statement]:
    """Statements with their paths; deals with the same sides are numbered in the order of their dates."""
    taken: set[str] = set()
    numbers: dict[str, Iterator[int]] = defaultdict(lambda: count(2))
    for group in sorted(groups, key=_order):
        path = base = f"{group[0].kind.replace('_', '-')}/{_slug(group[0])}"
        while path in taken:
            path = f"{base}-{next(numbers[base])}"
        taken.add(path)
        values = _joined(group)
        yield Statement(
            path=path, kind=group[0].kind, values=values, claims=tuple(sorted(each.id for each in group))
        )


def _order(group: Sequence[_Told]) -> tuple[str, str]:
    dates = sorted(str(date) for each in group for date in each.all("date"))
    return (dates[0] if dates else "9999", min(each.id for each in group))


def _slug(each: _Told) -> str:
    """Deals are named by their sides, figures and ranks by what they are of, factors by their label."""
    words = [*dict.fromkeys(slug(n.label) if n.unnamed else _last(n) for n in _naming(each))]
    if each.kind in _SHARED:
        return "-".join(words)[:_MAX_SLUG].strip("-") or each.id
    label = [slug(v.text) for v in each.all("label") if isinstance(v, Localized)][:1]
    extra = [str(value).replace("_", "-") for value in each.all("year", "to_year", "rank")]
    text = "-".join([*label, *words, *extra])[:_MAX_SLUG].strip("-")
    return f"{text}-{each.id[:8]}"


def _naming(each: _Told) -> list[Node]:
    if each.kind in _FIGURES or each.kind == "ranking":
        names: tuple[str, ...] = ("subject", "market", "segment", "region")
    elif each.kind in ("membership", "mention"):
        names = ("member", "of", "entity")
    else:
        names = (*_SIDES, "investors")
    return [value for value in each.all(*names) if isinstance(value, Node)]


def _last(node: Node) -> str:
    """The part of a path that names the thing; a segment keeps its dimension."""
    parts = node.path.split("/")
    return "-".join(parts[2:] if len(parts) > 2 else parts[1:])


def _joined(group: Sequence[_Told]) -> tuple[tuple[ClaimField, Value], ...]:
    """The distinct values of all claims of a statement; its last stage is kept, with its day."""
    if len(group) == 1:
        return group[0].values
    joined = dict.fromkeys(pair for each in group for pair in each.values if pair[0].name != "status")
    stages = [(s, v) for each in group for s, v in each.values if s.name == "status"]
    latest = max(stages, key=lambda pair: _STAGES.index(str(pair[1])), default=None)
    days = [day for each in group if latest and latest[1] in each.all("status") for day in each.all("date")]
    return (*_most_precise(joined, days), *((latest,) if latest else ()))


def _most_precise(
    pairs: Collection[tuple[ClaimField, Value]], preferred: Collection[Value]
) -> Iterator[tuple[ClaimField, Value]]:
    dates = [value for value in preferred or (v for _, v in pairs) if isinstance(value, PartialDate)]
    best = max(dates, key=lambda date: len(str(date)), default=None)
    for spec, value in pairs:
        if not isinstance(value, PartialDate) or value == best:
            yield spec, value


def direct_edges(statements: Iterable[Statement]) -> tuple[Edge, ...]:
    """The direct edges that the statements give, by the rules of their kinds; none to an unnamed side."""
    edges = set()
    for statement in statements:
        for rule in KINDS[statement.kind].edges:
            if rule.when and statement.one("status") not in rule.when:
                continue
            if rule.roles and statement.one("role") not in rule.roles:
                continue
            for subject in _named_nodes(statement, rule.subject):
                for target in _named_nodes(statement, rule.object):
                    if subject != target:
                        edges.add(
                            Edge(subject=subject, predicate=rule.iri, object=target, statement=statement.path)
                        )
    return tuple(sorted(edges))


def _named_nodes(statement: Statement, name: str) -> list[str]:
    return [v.path for v in statement.all(name) if isinstance(v, Node) and not v.unnamed]
