"""Documents whose content changed between two builds, and what they state as before."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from kg.model.cited import CitedReport, statement_id
from kg.model.knowledge import Knowledge, Node, Statement, Value
from kg.model.reports import Reports
from kg.model.source import Source

__all__ = ["Renewed", "renewed"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Renewed:
    """Documents by name with their old and new source, and what the new ones call what the old ones state."""

    sources: tuple[tuple[Source, Source], ...]
    claims: dict[str, str]
    """The new id of each old claim that the new document makes too."""
    slugs: dict[str, str] = field(default_factory=dict)
    paths: dict[str, str] = field(default_factory=dict)
    """The new path of each old statement that rests on such claims."""

    @property
    def carried(self) -> frozenset[str]:
        """The ids of the claims that both builds make, each under the hash of its own document."""
        return frozenset(self.claims.keys() | self.claims.values())

    def told(self, old: Statement) -> Statement:
        """The old statement in terms of the new build."""
        if not self.slugs:
            return old
        values = tuple((spec, self._value(value)) for spec, value in old.values)
        return replace(old, claims=self._ids(old), values=values)

    def _ids(self, old: Statement) -> tuple[str, ...]:
        return tuple(self.claims.get(claim, claim) for claim in old.claims)

    def _value(self, value: Value) -> Value:
        if not isinstance(value, Node):
            return value
        path = self.paths.get(value.path, value.path)
        kind, _, rest = path.partition("/")
        slug, _, name = rest.partition("/")
        return replace(value, path=f"{kind}/{self.slugs[slug]}/{name}" if slug in self.slugs else path)


def renewed(old: Knowledge, new: Knowledge) -> Renewed:
    """The documents of which each build has one by the same name, and neither has the other's content."""
    sources = tuple(_replaced(old.reports.sources, new.reports.sources))
    after = dict(_stated(new.reports, {source.sha256 for _, source in sources}))
    before = _stated(old.reports, {source.sha256 for source, _ in sources})
    names = {source.sha256: name.sha256 for source, name in sources}
    claims = {
        cited: after[names[sha256], told]
        for (sha256, told), cited in before
        if (names[sha256], told) in after
    }
    homes = {claim: each.path for each in new.statements for claim in each.claims} if claims else {}
    return Renewed(
        sources=sources,
        claims=claims,
        slugs={one.slug: other.slug for one, other in sources},
        paths={
            each.path: homes[claims[claim]]
            for each in (old.statements if claims else ())
            for claim in each.claims[:1]
            if claims.get(claim) in homes
        },
    )


def _replaced(old: Iterable[Source], new: Iterable[Source]) -> Iterator[tuple[Source, Source]]:
    before, after = ({source.sha256: source for source in each} for each in (old, new))
    came = _by_name(source for sha256, source in after.items() if sha256 not in before)
    went = _by_name(source for sha256, source in before.items() if sha256 not in after)
    yield from ((went[name], came[name]) for name in sorted(went.keys() & came.keys()))


def _by_name(sources: Iterable[Source]) -> dict[tuple[str, str], Source]:
    """The sources by name and container, without those of which several have one name."""
    named = [((source.file, source.container or ""), source) for source in sources]
    often = Counter(name for name, _ in named)
    return {name: source for name, source in named if often[name] == 1}


def _stated(reports: Reports, wanted: set[str]) -> Iterator[tuple[tuple[str, str], str]]:
    """The id of each claim of some documents, by the document and what it states."""
    for number, head in enumerate(reports.heads):
        if head.source.sha256 in wanted:
            report: CitedReport = reports[number]
            for cited in report.claims:
                yield (head.source.sha256, statement_id(cited.claim, report.report)), cited.id
