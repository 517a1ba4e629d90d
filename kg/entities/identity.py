"""Which local entities of many reports are one thing: people's decisions first, then the table."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from kg.entities.clustering import Joined, Match, Matches, join, match
from kg.entities.companies import companies
from kg.entities.profile import Profile
from kg.entities.registry import EMPTY, Registry
from kg.entities.scoring import RULES
from kg.entities.suspicion import suspicions
from kg.errors import ClaimFileError, Place
from kg.model.cited import CitedReport
from kg.model.decision import Decision
from kg.model.knowledge import Merge, Proposal
from kg.model.registry import RegistryEntry
from kg.values.company_names import fold

__all__ = ["Identity", "identify"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """Where every path went, the merges that took it there, and the pairs left for a person to decide.

    `entries` is the registry's id of each company that stays and has one; `weighed` are the entries that
    some name leads to.
    """

    merges: tuple[Merge, ...]
    stays: Mapping[str, str]
    proposals: tuple[Proposal, ...] = ()
    entries: Mapping[str, str] = field(default_factory=dict)
    weighed: tuple[RegistryEntry, ...] = ()

    def of(self, path: str) -> str:
        """The path that stands for this one."""
        return self.stays.get(path, path)


def identify(
    reports: Iterable[CitedReport],
    decisions: Sequence[Decision],
    *,
    known: Registry = EMPTY,
    suspected: Registry = EMPTY,
) -> Identity:
    """The identity of all entities: recorded positive decisions, then the companies that the table joins.

    `known` holds checked entries, `suspected` candidates that only add proposals.
    A recorded decision outranks the table: what a person called two, or left open, the table does not join.
    Nor does it join two sides of one claim, unless a person did.
    Raises ClaimFileError where the recorded decisions contradict each other.  Decisions on things that no
    report names rest.
    """
    parent: dict[str, str] = {}
    named = companies(reports, wanted={path for each in decisions for path in (each.left, each.right)})
    merges = list(_recorded(named.found, decisions, parent))
    made = named.profiles(known=known, root=lambda path: _root(path, parent))
    settled = {
        (_root(each.left, parent), _root(each.right, parent))
        for each in decisions
        if each.judgement != "positive"
    }
    facing = {(each.id, other) for each in made for other in each.facing if each.id < other}
    matches = match(made)
    joined = join(matches, made, apart=sorted(settled | facing))
    for old, pair in joined.used.items():
        merges.append(Merge(old=old, new=joined.stays[old], why=pair.score.why, by=RULES))
    parent.update(joined.stays)
    asked = suspicions(named.profiles(known=suspected, root=lambda path: _root(path, parent)))
    weighed = named.entries(known) | named.entries(suspected)
    return Identity(
        merges=tuple(sorted(Merge(old=m.old, new=_root(m.new, parent), why=m.why, by=m.by) for m in merges)),
        stays={path: _root(path, parent) for path in parent},
        proposals=tuple(_proposals(matches, joined, decisions, made, asked, facing)),
        entries=_entries(made, parent, known),
        weighed=tuple(sorted(weighed, key=lambda entry: (entry.id, entry.checked))),
    )


def _entries(made: Sequence[Profile], parent: Mapping[str, str], known: Registry) -> dict[str, str]:
    """The entry of each company that has one; of several that stay apart who is spelled like it has it."""
    spelled = {e.id: {tuple(fold(text)) for text in e.names()} for e in known.entries}
    bearers: dict[str, tuple[bool, int, str]] = {}
    for each in made:
        if each.entry:
            path = _root(each.id, parent)
            alike = any(tuple(fold(name.text)) in spelled[each.entry] for name in each.names)
            rank = (not alike, len(path), path)
            bearers[each.entry] = min(rank, bearers.get(each.entry, rank))
    return {path: entry for entry, (_, _, path) in bearers.items()}


def _recorded(
    paths: Collection[str], decisions: Sequence[Decision], parent: dict[str, str]
) -> Iterator[Merge]:
    """The merges that people decided between paths that reports name, entered into `parent`."""
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
    facing: Collection[tuple[str, str]],
) -> Iterator[Proposal]:
    """The pairs that need a person, and those that surely are two, the surest first; then mere suspicions.

    Nobody is asked about companies that a claim tells of as its two sides.
    """
    judged = (*joined.held, *matches.unsure, *matches.negative)
    weighed = {frozenset((each.left, each.right)) for each in judged}
    new = [each for each in asked if frozenset((each.left, each.right)) not in weighed]
    decided = {frozenset((each.left, each.right)): each for each in decisions}
    texts = {each.id: {name.text for name in each.names} for each in made}
    told = {frozenset(joined.stays.get(path, path) for path in pair) for pair in facing}
    for pair in (*judged, *new):
        earlier = decided.get(frozenset((pair.left, pair.right)))
        if earlier and not _reopened(earlier, texts[pair.left] | texts[pair.right]):
            continue
        ends = {joined.stays.get(pair.left, pair.left), joined.stays.get(pair.right, pair.right)}
        if len(ends) == 2 and (pair.score.judgement == "negative" or frozenset(ends) not in told):
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
