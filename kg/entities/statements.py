"""Claims become resolved statements: a deal told by several claims is one, a figure stays with its source."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import count, groupby
from operator import attrgetter, itemgetter

from kg.entities.identity import Identity
from kg.entities.values import CAUSE, ReportValues
from kg.model.bearer import places
from kg.model.cited import CitedClaim
from kg.model.claim import ClaimField, Event
from kg.model.kinds import KINDS
from kg.model.packing import packed
from kg.model.reports import Reports
from kg.model.statements import Localized, Node, Once, Placed, Statement, Statements, Value
from kg.store.ordered import Ordered, piled
from kg.store.spool import Spool
from kg.values.dates import PartialDate
from kg.values.names import slug

__all__ = ["resolve_statements"]

# Kinds whose claims from several reports speak of one thing in the world; a figure, a rank or a factor is
# somebody's statement and stays with its claim.
_SHARED = frozenset(
    {name for name, kind in KINDS.items() if issubclass(kind, Event)}
    | {"ownership", "membership", "location", "mention"}
)
_CAUSED = frozenset(name for name, kind in KINDS.items() if CAUSE in kind.model_fields)
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
_MAX_SLUG = 120
_NUMBERS = re.compile(r"(?:-[0-9]+)+\Z")
_Span = tuple[date, date]


@packed
@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    """One claim with its values, resolved, and its place."""

    id: str
    kind: str
    values: tuple[tuple[ClaimField, Value], ...]
    place: int

    def all(self, *names: str) -> tuple[Value, ...]:
        return tuple([value for spec, value in self.values if spec.name in names])


_Group = Sequence[_Told]
_Based = tuple[tuple[str, str, str], str, _Group]


def resolve_statements(reports: Reports, *, identity: Identity, spool: Spool | None = None) -> Statements:
    """Every resolved statement, in the order of its path; claims marked unsure make none.

    Many wait in the spool, where one is given.
    """
    causes: dict[str, str] = {}
    told = _told(reports, identity, causes)
    groups = (group for same in _by_sides(told, spool) for group in _compatible(same))
    bases = Ordered[_Based](spool, key=itemgetter(0)).update(map(_based, groups))
    named = Ordered[Statement](spool, key=attrgetter("path")).update(_named(bases, causes))
    listed = piled((_with_cause(each, causes) for each in named), spool)
    placed = Ordered[Placed](spool, key=itemgetter(0, 1))
    return Statements(listed, piled(placed.update(each for one in listed for each in one.placed()), spool))


def _told(reports: Reports, identity: Identity, causes: dict[str, str]) -> Iterator[_Told]:
    """What each claim says; what a claim names as caused is entered into `causes`, without a path as yet."""
    once = Once()
    values: ReportValues | None = None
    for place, report, cited in places(reports):
        if cited.claim.unsure:
            continue
        if values is None or values.report is not report:
            values = ReportValues(report, identity=identity)
        said, kind = once.of(values.of(cited)), _kind_of(cited)
        if kind in _CAUSED:
            causes.update((v.path, "") for spec, v in said if spec.name == CAUSE and isinstance(v, Node))
        yield _Told(id=cited.id, kind=kind, values=said, place=place)


def _with_cause(each: Statement, paths: Mapping[str, str]) -> Statement:
    """The statement with its cause pointing to a statement, where it pointed to a claim."""
    if each.kind not in _CAUSED or each.one(CAUSE) is None:
        return each
    values = [
        (spec, Node(paths[value.path]) if spec.name == CAUSE and isinstance(value, Node) else value)
        for spec, value in each.values
        if spec.name != CAUSE or (isinstance(value, Node) and paths.get(value.path))
    ]
    return replace(each, values=tuple(values))


def _kind_of(cited: CitedClaim) -> str:
    """The kind of a claim, as claim files name it."""
    return str(getattr(cited.claim, "kind", ""))


def _by_sides(told: Iterable[_Told], spool: Spool | None) -> Iterator[_Group]:
    shared = Ordered[tuple[tuple[str, ...], str, _Told]](spool, key=itemgetter(0, 1))
    for each in told:
        if each.kind not in _SHARED or any(isinstance(v, Node) and v.unnamed for _, v in each.values):
            yield (each,)
        else:
            shared.add((_group_key(each), each.id, each))
    for _, group in groupby(shared, key=itemgetter(0)):
        yield [each for _, _, each in group]


def _group_key(each: _Told) -> tuple[str, ...]:
    names = _SAME.get(each.kind, ())
    chosen = ((s.name, v) for s, v in each.values if (s.name in names if names else _identifies(s)))
    return (each.kind, *sorted(f"{name} {value}" for name, value in chosen))


def _identifies(spec: ClaimField) -> bool:
    return spec.name not in ("date", "status", "amount", "currency", "as_stated")


def _compatible(group: _Group) -> Iterator[_Group]:
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


def _advances(deal: _Group, later: _Group) -> bool:
    """Whether every stage of the later claims comes behind every stage of the deal so far."""
    before, behind = (
        [_STAGES.index(str(s)) for one in side for s in one.all("status")] for side in (deal, later)
    )
    return bool(before and behind) and max(before) < min(behind)


def _coinciding(group: _Group) -> Iterator[list[_Told]]:
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


def _based(group: _Group) -> _Based:
    """A group with the path it has unless another one has it, behind what orders groups by their paths.

    Paths that numbering may make one stand together: "a/b", "a/b-2" and "a/b-2-2" all as "a/b".
    """
    base = f"{group[0].kind.replace('_', '-')}/{_slug(group[0])}"
    return (_NUMBERS.sub("", base), *_order(group)), base, group


def _named(bases: Iterable[_Based], causes: dict[str, str]) -> Iterator[Statement]:
    """Statements with their paths; deals with the same sides are numbered in the order of their dates.

    The paths of causes are entered.
    """
    for _, family in groupby(bases, key=lambda based: based[0][0]):
        taken: set[str] = set()
        numbers: dict[str, Iterator[int]] = defaultdict(lambda: count(2))
        for _, base, group in family:
            path = base
            while path in taken:
                path = f"{base}-{next(numbers[base])}"
            taken.add(path)
            if group[0].kind in _CAUSED:
                causes.update((key, path) for key in (f"claim/{each.id}" for each in group) if key in causes)
            yield _statement(path, group)


def _statement(path: str, group: _Group) -> Statement:
    by_id = group if len(group) == 1 else sorted(group, key=attrgetter("id"))
    return Statement(
        path=path,
        kind=group[0].kind,
        values=_joined(group),
        claims=tuple([each.id for each in by_id]),
        places=tuple([each.place for each in by_id]),
    )


def _order(group: _Group) -> tuple[str, str]:
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


def _joined(group: _Group) -> tuple[tuple[ClaimField, Value], ...]:
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
