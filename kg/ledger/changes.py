"""What changed between two builds, fact by fact, and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from kg.ledger.renewed import renewed
from kg.model.decision import Decision
from kg.model.knowledge import Bearer, Knowledge, Localized, Merge, Node, Statement, Value

__all__ = ["Build", "Cause", "Change", "changes"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Build:
    """What one side of a comparison knows, and the version of the package that built it."""

    knowledge: Knowledge
    version: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Cause:
    """Why a fact changed.

    A document came, went or was replaced; reviewed claims differ; a rule or its version is another one; or a
    decision about names was taken or taken back.
    """

    kind: Literal["document", "review", "rule", "decision"]
    says: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One fact that was added, removed, or told differently.

    `path` is that of its statement in the newest build that has it; `before` and `after` hold what differs of
    a changed fact.
    """

    what: Literal["added", "removed", "changed"]
    path: str
    fact: str
    cause: Cause
    before: str = ""
    after: str = ""

    def __str__(self) -> str:
        told = f": {self.before or 'nothing'} -> {self.after or 'nothing'}" if self.what == "changed" else ""
        return f"{self.what} {self.fact}{told} ({self.cause.kind}: {self.cause.says})"


def changes(old: Build, new: Build) -> tuple[Change, ...]:
    """Every change from one build to the other, by path; the same two builds give none.

    Facts are resolved statements.  Two statements are one fact where they share a path, or a claim: a merge
    of names moves a fact, it does not remove it.  Nor does another content of its document, which is a change
    of its own, told once.
    """
    both = _Both(old, new)
    found = [change for pair in both.pairs() for change in both.compared(*pair)]
    found += both.documents()
    return tuple(sorted(found, key=lambda each: (each.path, each.what, each.before, each.after)))


class _Both:
    """Two builds side by side."""

    def __init__(self, old: Build, new: Build) -> None:
        self.old, self.new = old, new
        self.labels = {**old.knowledge.names(), **new.knowledge.names()}
        self.renewed = renewed(old.knowledge, new.knowledge)
        self.carried = self.renewed.carried
        self.stays = [{merge.old: merge.new for merge in each.knowledge.merges} for each in (old, new)]

    def documents(self) -> Iterator[Change]:
        """The documents of one name with another content."""
        for old, new in self.renewed.sources:
            yield Change(
                what="changed",
                path=f"report/{new.slug}",
                fact=f"document {new.file}",
                cause=_other_content(new.file, old.slug, new.slug),
                before=old.slug,
                after=new.slug,
            )

    def pairs(self) -> Iterator[tuple[Statement | None, Statement | None]]:
        """The statements of the old build with those of the new one that tell the same fact."""
        before = {each.path: self.renewed.told(each) for each in self.old.knowledge.statements}
        after = {each.path: each for each in self.new.knowledge.statements}
        homes = {claim: each for each in self.new.knowledge.statements for claim in each.claims}
        met: set[str] = set()
        for path, statement in before.items():
            twin = after.get(path) or next((homes[c] for c in statement.claims if c in homes), None)
            if twin is not None and twin.path in met and twin.path != path:
                yield statement, None
                continue
            met |= {twin.path} if twin else set()
            yield statement, twin
        yield from ((None, each) for path, each in after.items() if path not in met)

    def compared(self, old: Statement | None, new: Statement | None) -> Iterator[Change]:
        if old is None and new is not None:
            yield self._whole("added", new, self.new, self.old)
        elif new is None and old is not None:
            yield self._whole("removed", old, self.old, self.new)
        elif old is not None and new is not None:
            yield from self._differing(old, new)

    def _whole(self, what: Literal["added", "removed"], each: Statement, here: Build, there: Build) -> Change:
        cause = self._of_claims(each.claims, here, there) or self._decision((each,))
        return Change(what=what, path=each.path, fact=self._fact(each), cause=cause)

    def _differing(self, old: Statement, new: Statement) -> Iterator[Change]:
        before, after = self._told(old), self._told(new)
        for name in sorted(before.keys() | after.keys()):
            if before.get(name) != after.get(name):
                yield Change(
                    what="changed",
                    path=new.path,
                    fact=f"{new.kind.replace('_', ' ')} {new.path}, {name}",
                    cause=self._why(old, new, name),
                    before=before.get(name, ""),
                    after=after.get(name, ""),
                )

    def _why(self, old: Statement, new: Statement, name: str) -> Cause:
        if name != "claims" and set(old.claims) == set(new.claims):
            return self._decision((old, new))
        return (
            self._of_claims(new.claims, self.new, self.old)
            or self._of_claims(old.claims, self.old, self.new)
            or self._decision((old, new))
        )

    def _told(self, each: Statement) -> dict[str, str]:
        """The values of a statement by field, and how many claims it rests on."""
        found: dict[str, list[str]] = {}
        for spec, value in each.values:
            found.setdefault(spec.name, []).append(self._words(value))
        told = {name: "; ".join(sorted(set(words))) for name, words in found.items()}
        return told | {"claims": str(len(each.claims))}

    def _words(self, value: Value) -> str:
        if isinstance(value, Localized):
            return value.text
        if isinstance(value, Node):
            named = self.labels.get(value.path, value.path)
            return value.label or (f"{named} ({value.path})" if named != value.path else named)
        return str(value)

    def _fact(self, each: Statement) -> str:
        told = self._told(each)
        label = told.pop("label", "")
        parts = [label] if label else []
        parts += [f"{name} {words}" for name, words in told.items() if name != "claims"]
        return f"{each.kind.replace('_', ' ')} {', '.join(parts)}"

    def _of_claims(self, claims: Iterable[str], here: Build, there: Build) -> Cause | None:
        """Why claims stand in one build and not in the other; None where both have them."""
        known = there.knowledge.claims
        missing = [claim for claim in claims if claim not in known and claim not in self.carried]
        if not missing:
            return None
        return _cause(here.knowledge.claims[missing[0]], here, there)

    def _moved(self, each: Decision) -> set[str]:
        """The paths under which the names of a decision stand, where they are one in one build alone."""
        before, after = ({stays.get(side, side) for side in (each.left, each.right)} for stays in self.stays)
        return before | after if len(before) != len(after) else set()

    def _decision(self, statements: Iterable[Statement]) -> Cause:
        """The decision or merge that stands in one build only and moved a side of the statements.

        A decision has moved nothing where its two names are one in both builds, or two in both.  Of one taken
        and one taken back the former is told.
        """
        touched = {v.path for each in statements for _, v in each.values if isinstance(v, Node)}
        olds, news = self.old.knowledge, self.new.knowledge
        decisions: set[Decision] = {*olds.decisions} ^ {*news.decisions}
        for each in sorted(decisions, key=lambda one: (one not in news.decisions, one.left, one.right)):
            if touched & self._moved(each):
                verb = "taken" if each in news.decisions else "taken back"
                names = f"{each.left} and {each.right}"
                return Cause(
                    kind="decision", says=f"{each.judgement}, {names}, {verb} ({each.by}, {each.when})"
                )
        merges: set[Merge] = {*olds.merges} ^ {*news.merges}
        for merge in sorted(merges):
            if touched & {merge.old, merge.new}:
                return Cause(kind="decision", says=f"{merge.old} is {merge.new}: {merge.why}")
        return Cause(kind="rule", says=_versions("resolution", self.old.version, self.new.version))


def _cause(bearer: Bearer, here: Build, there: Build) -> Cause:
    """Why the claim is in one build alone."""
    source = bearer.report.source
    others = {report.source.sha256: report for report in there.knowledge.reports}
    if source.sha256 not in others:
        twins = [each.source for each in others.values() if each.source.file == source.file]
        if twins:
            return _other_content(source.file, twins[0].slug, source.slug)
        return Cause(kind="document", says=f"{source.file} is in one build only")
    methods: Mapping[str, bool] = {
        "here": bearer.cited.method == "reviewed",
        "there": any(each.method == "reviewed" for each in others[source.sha256].claims),
    }
    if any(methods.values()):
        return Cause(kind="review", says=f"the reviewed claims of {source.file} differ")
    return Cause(kind="rule", says=_versions(bearer.cited.rule, there.version, here.version))


def _other_content(file: str, one: str, other: str) -> Cause:
    return Cause(kind="document", says=f"{file} has other content ({other} here, {one} there)")


def _versions(rule: str, one: str, other: str) -> str:
    versions = f"version {one}" if one == other else f"versions {one} and {other}"
    return f"{rule}, {versions}"
