"""Which local entities of many reports are one thing: people's decisions first, then the table."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from kg.entities.clustering import Joined, Match, Matches, join, match
from kg.entities.profile import Profile, profile
from kg.entities.registry import EMPTY, Registry
from kg.entities.scoring import RULES
from kg.entities.suspicion import suspicions
from kg.errors import ClaimFileError, Place
from kg.model.cited import CitedReport
from kg.model.decision import Decision
from kg.model.entity import Entity
from kg.model.knowledge import Merge, Proposal

__all__ = ["Identity", "company_profiles", "identify", "local_path"]

_MATCHED = "company"


def local_path(key: str, entity: Entity, report_slug: str) -> str:
    """The path of an entity as its own report names it.

    What belongs to a report carries the report's hash; a segment's key already names its dimension.
    """
    return f"{entity.path}/{report_slug}/{key}" if entity.scoped else f"{entity.path}/{key}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """Where every path went, the merges that took it there, and the pairs left for a person to decide.

    `entries` is the registry's id of each company that stays and has one.
    """

    merges: tuple[Merge, ...]
    stays: Mapping[str, str]
    proposals: tuple[Proposal, ...] = ()
    entries: Mapping[str, str] | None = None

    def of(self, path: str) -> str:
        """The path that stands for this one."""
        return self.stays.get(path, path)


def identify(
    reports: Sequence[CitedReport],
    decisions: Sequence[Decision],
    *,
    known: Registry = EMPTY,
    suspected: Registry = EMPTY,
) -> Identity:
    """The identity of all entities: recorded positive decisions, then the companies that the table joins.

    `known` holds checked entries, `suspected` candidates that only add proposals.
    A recorded decision outranks the table: what a person called two, or left open, the table does not join.
    Raises ClaimFileError where the recorded decisions contradict each other.  Decisions on things that no
    report names rest.
    """
    parent: dict[str, str] = {}
    merges = list(_recorded(reports, decisions, parent))
    made = company_profiles(reports, known=known, root=lambda path: _root(path, parent))
    settled = {
        (_root(each.left, parent), _root(each.right, parent))
        for each in decisions
        if each.judgement != "positive"
    }
    matches = match(made)
    joined = join(matches, made, apart=sorted(settled))
    for old, pair in joined.used.items():
        merges.append(Merge(old=old, new=joined.stays[old], why=pair.score.why, by=RULES))
    parent.update(joined.stays)
    asked = suspicions(company_profiles(reports, known=suspected, root=lambda path: _root(path, parent)))
    return Identity(
        merges=tuple(sorted(Merge(old=m.old, new=_root(m.new, parent), why=m.why, by=m.by) for m in merges)),
        stays={path: _root(path, parent) for path in parent},
        proposals=tuple(_proposals(matches, joined, decisions, made, asked)),
        entries={_root(each.id, parent): each.entry for each in made if each.entry},
    )


def company_profiles(
    reports: Sequence[CitedReport], *, known: Registry = EMPTY, root: Callable[[str], str] = str
) -> list[Profile]:
    """One profile for each path that companies bear, with the names of all reports; `root` joins paths."""
    names: dict[str, dict[str, None]] = defaultdict(dict)
    named: dict[str, set[str]] = defaultdict(set)
    for report in reports:
        for key, entity in report.report.entities.items():
            if entity.path == _MATCHED:
                path = root(f"{_MATCHED}/{key}")
                names[path].update(dict.fromkeys((entity.preferred(), *(form for _, form in entity.forms()))))
                named[path].add(report.source.slug)
    return [profile(path, names[path], known=known, reports=named[path]) for path in sorted(names)]


def _recorded(
    reports: Sequence[CitedReport], decisions: Sequence[Decision], parent: dict[str, str]
) -> Iterator[Merge]:
    """The merges that people decided, entered into `parent`."""
    paths = {
        local_path(key, entity, report.source.slug)
        for report in reports
        for key, entity in report.report.entities.items()
    }
    apart = _apart(decisions)
    for each in decisions:
        if each.judgement != "positive" or each.left not in paths or each.right not in paths:
            continue
        old, new = _root(each.right, parent), _root(each.left, parent)
        if old == new:
            continue
        if any({_root(path, parent) for path in pair} == {old, new} for pair in apart):
            raise _contradiction(each.left, each.right)
        parent[old] = new
        yield Merge(old=old, new=new, why=each.why, by=each.by)


def _proposals(
    matches: Matches,
    joined: Joined,
    decisions: Sequence[Decision],
    made: Sequence[Profile],
    asked: Sequence[Match],
) -> Iterator[Proposal]:
    """The pairs that need a person, and those that surely are two, the surest first; then mere suspicions."""
    judged = (*joined.held, *matches.unsure, *matches.negative)
    weighed = {frozenset((each.left, each.right)) for each in judged}
    new = [each for each in asked if frozenset((each.left, each.right)) not in weighed]
    decided = {frozenset((each.left, each.right)): each for each in decisions}
    texts = {each.id: {name.text for name in each.names} for each in made}
    for pair in (*judged, *new):
        earlier = decided.get(frozenset((pair.left, pair.right)))
        if earlier and not _reopened(earlier, texts[pair.left] | texts[pair.right]):
            continue
        ends = {joined.stays.get(pair.left, pair.left), joined.stays.get(pair.right, pair.right)}
        if len(ends) == 2:
            yield _proposal(pair, *sorted(ends))


def _proposal(pair: Match, left: str, right: str) -> Proposal:
    judgement = "unsure" if pair.score.judgement == "positive" else pair.score.judgement
    score = pair.score
    return Proposal(left=left, right=right, judgement=judgement, score=score.value, why=score.why, by=RULES)


def _reopened(decision: Decision, names: set[str]) -> bool:
    """Whether what was left undecided has new names to weigh."""
    weighed = {each.name for each in decision.evidence}
    return decision.judgement in ("unsure", "no_opinion") and bool(weighed) and not names <= weighed


def _apart(decisions: Sequence[Decision]) -> set[frozenset[str]]:
    positive = {frozenset((d.left, d.right)) for d in decisions if d.judgement == "positive"}
    negative = {frozenset((d.left, d.right)) for d in decisions if d.judgement == "negative"}
    for both in sorted(positive & negative, key=sorted):
        raise _contradiction(*both)
    return negative


def _contradiction(left: str, right: str) -> ClaimFileError:
    return ClaimFileError(
        f"{' and '.join(sorted((left, right)))} are decided to be one and not to be one",
        place=Place(file="decisions.yaml"),
        remedy="take one of the decisions back",
    )


def _root(path: str, parent: Mapping[str, str]) -> str:
    while (above := parent.get(path, path)) != path:
        path = above
    return path
