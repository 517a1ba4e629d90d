"""What all reports call their companies, gathered once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations

from kg.entities.profile import Profile, profile
from kg.entities.registry import EMPTY, Registry
from kg.model.cited import CitedReport
from kg.model.claim import Claim, claim_fields
from kg.model.entity import Entity
from kg.model.kinds import KINDS
from kg.model.registry import RegistryEntry
from kg.values.company_names import company_name

__all__ = ["Companies", "companies", "local_path"]

_MATCHED = "company"
# Nobody buys, owns, funds or joins itself: the sides of such a claim are as many companies as it names.
_BETWEEN = frozenset(
    KINDS[name] for name in ("acquisition", "investment", "merger", "ownership", "partnership")
)


def local_path(key: str, entity: Entity, report_slug: str) -> str:
    """The path of an entity as its own report names it.

    What belongs to a report carries the report's hash; a segment's key already names its dimension.
    """
    return f"{entity.path}/{report_slug}/{key}" if entity.scoped else f"{entity.path}/{key}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Companies:
    """The companies of some reports by path: their names, each with when it first came, and who names them.

    `found` are those paths, of things of any type, that were asked for and are named; `sides` are pairs of
    paths that are two sides of one claim.
    """

    names: Mapping[str, Mapping[str, int]]
    reports: Mapping[str, set[str]]
    found: frozenset[str]
    sides: frozenset[tuple[str, str]] = frozenset()

    def profiles(self, *, known: Registry = EMPTY, root: Callable[[str], str] = str) -> list[Profile]:
        """One profile for each path, with the names of all reports; `root` joins paths."""
        together: dict[str, list[str]] = defaultdict(list)
        for path in self.names:
            together[root(path)].append(path)
        facing: dict[str, set[str]] = defaultdict(set)
        for left, right in self.sides:
            if root(left) != root(right):
                facing[root(left)].add(root(right))
                facing[root(right)].add(root(left))
        return [
            profile(
                path,
                self._in_order(together[path]),
                known=known,
                reports=(slug for each in together[path] for slug in self.reports[each]),
                facing=facing.get(path, ()),
            )
            for path in sorted(together)
        ]

    def _in_order(self, paths: Iterable[str]) -> dict[str, None]:
        pairs = sorted((place, name) for path in paths for name, place in self.names[path].items())
        return dict.fromkeys(name for _, name in pairs)

    def entries(self, known: Registry) -> set[RegistryEntry]:
        """Every entry of a registry that some name leads to, also where it leads to several."""
        texts = {name for names in self.names.values() for name in names}
        return {entry for text in texts for entry in known.find(company_name(text)).entries}


def companies(reports: Iterable[CitedReport], *, wanted: Collection[str] = ()) -> Companies:
    """The companies of some reports, and which of the `wanted` paths the reports name."""
    names: dict[str, dict[str, int]] = defaultdict(dict)
    named: dict[str, set[str]] = defaultdict(set)
    found: set[str] = set()
    sides: set[tuple[str, str]] = set()
    count = 0
    for report in reports:
        slug = report.source.slug
        for key, entity in report.report.entities.items():
            path = local_path(key, entity, slug)
            found.update([path] if path in wanted else ())
            if entity.path != _MATCHED:
                continue
            for name in (entity.preferred(), *(form for _, form in entity.forms())):
                names[path].setdefault(name, count)
                count += 1
            named[path].add(slug)
        sides.update(_sides(report))
    return Companies(names=names, reports=named, found=frozenset(found), sides=frozenset(sides))


def _sides(report: CitedReport) -> Iterator[tuple[str, str]]:
    """The paths of every two companies on two sides of one claim; what is unsure sets none apart."""
    entities = report.report.entities
    for cited in report.claims:
        if type(cited.claim) in _BETWEEN and not cited.claim.unsure:
            keys = [key for key in _parties(cited.claim) if entities[key].path == _MATCHED]
            paths = sorted({local_path(key, entities[key], report.source.slug) for key in keys})
            yield from combinations(paths, 2)


def _parties(claim: Claim) -> Iterator[str]:
    for spec in claim_fields(type(claim)):
        if _MATCHED in spec.property.to:
            value = getattr(claim, spec.name)
            yield from (each for each in (value if spec.many else (value,)) if isinstance(each, str))
