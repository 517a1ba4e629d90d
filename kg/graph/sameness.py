"""Why two names are one company, or two."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kg.entities.profile import Profile, profile
from kg.entities.registry import checked
from kg.entities.scoring import RULES, compare
from kg.graph.citation import Citation, Explanation, citations
from kg.graph.index import Index
from kg.model.claim import claim_fields
from kg.model.decision import Decision
from kg.model.knowledge import Bearer, Knowledge, ResolvedEntity
from kg.values.names import normal_form

__all__ = ["explain_sameness"]

_DECIDED = {
    "positive": "are one company",
    "negative": "are two companies",
    "unsure": "may be one company and stay two",
    "no_opinion": "stay two companies, on which nobody has an opinion",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Side:
    """One of the two names: as it stands in a report, its company there, and in the graph."""

    name: str
    local: str
    entity: ResolvedEntity
    citation: Citation | None

    def told(self) -> str:
        """The name, and its words where a report states something of it."""
        if self.citation is None:
            return f"\u201c{self.name}\u201d"
        return f"\u201c{self.name}\u201d (\u201c{self.citation.quote}\u201d, {self.citation.file})"


def explain_sameness(left: str, right: str, *, index: Index) -> Explanation:
    """One sentence that says why two names are one company or two, with the words of both sides.

    Raises UsageError where a name is unknown here, or names several things.
    """
    sides = _side(left, index), _side(right, index)
    reason = _joined(*sides, index.knowledge)
    if sides[0].entity.path == sides[1].entity.path:
        verdict = f"are one company, {sides[0].entity.label}"
    else:
        verdict, reason = _apart(*sides, index.knowledge)
    return Explanation(
        about=f"{sides[0].entity.path} {sides[1].entity.path}",
        sentence=f"{sides[0].told()} and {sides[1].told()} {verdict}: {reason.rstrip('.')}.",
        citations=tuple(side.citation for side in sides if side.citation),
    )


def _side(name: str, index: Index) -> _Side:
    entity = index.one(name, "company")
    merged = {merge.old: merge.new for merge in index.knowledge.merges}
    found = list(_named(name, entity, index, merged))
    cited = next((each for each in found if each.citation), None)
    bare = _Side(name=entity.label if "/" in name else name, local=entity.path, entity=entity, citation=None)
    return cited or next(iter(found), bare)


def _named(name: str, entity: ResolvedEntity, index: Index, merged: Mapping[str, str]) -> Iterator[_Side]:
    """Every report that gives the company this name, with the first words that state something of it."""
    for report in index.knowledge.reports:
        for key, local in report.report.entities.items():
            path = f"company/{key}"
            if local.path != "company" or merged.get(path, path) != entity.path:
                continue
            forms = [form for _, form in local.forms() if normal_form(form) == normal_form(name)]
            if not forms and name not in (path, entity.path):
                continue
            form = name if name in forms else next(iter(forms), local.preferred())
            cited = list(_claims(key, report.source.sha256, index))
            yield _Side(name=form, local=path, entity=entity, citation=_best(cited, form))


def _best(found: list[Citation], form: str) -> Citation | None:
    """The citation that holds the name, else the first."""
    return next((each for each in found if form in each.quote), next(iter(found), None))


def _claims(key: str, document: str, index: Index) -> Iterator[Citation]:
    for bearer in index.knowledge.claims.values():
        if bearer.report.source.sha256 == document and key in _references(bearer):
            yield from citations(bearer, index.texts)


def _references(bearer: Bearer) -> set[object]:
    values = (
        getattr(bearer.claim, spec.name) for spec in claim_fields(type(bearer.claim)) if spec.property.to
    )
    return {
        item
        for value in values
        for item in (value if isinstance(value, tuple) else (value,))
        if isinstance(item, str)
    }


def _joined(left: _Side, right: _Side, knowledge: Knowledge) -> str:
    """The merges that brought the two names together, else what the table says of the names."""
    wanted = {left.local, right.local}
    whys = [
        f"{merge.why.rstrip('.')} ({_signed(merge.by, merge.old, merge.new, knowledge)})"
        for merge in knowledge.merges
        if merge.old in wanted
    ]
    if whys and left.local != right.local:
        return "; ".join(dict.fromkeys(whys))
    score = compare(*(profile(side.local, [side.name]) for side in (left, right)))
    if score.judgement == "positive":
        return f"{score.why} ({RULES})"
    return "one report gives both names to one company"


def _signed(by: str, old: str, new: str, knowledge: Knowledge) -> str:
    for each in knowledge.decisions:
        if each.judgement == "positive" and {each.left, each.right} == {old, new}:
            return f"{each.by}, {each.when}"
    return by or RULES


def _apart(left: _Side, right: _Side, knowledge: Knowledge) -> tuple[str, str]:
    """The verdict and the reason for two companies: a person's decision, else the table's."""
    merged = {merge.old: merge.new for merge in knowledge.merges}
    ends = {left.entity.path, right.entity.path}
    for each in knowledge.decisions:
        if {merged.get(each.left, each.left), merged.get(each.right, each.right)} == ends:
            return _DECIDED[each.judgement], _decided(each)
    known = checked(knowledge.registry)
    made: list[Profile] = [
        profile(
            side.entity.path,
            [name for names in side.entity.names.values() for name in names],
            known=known,
            reports=side.entity.reports,
        )
        for side in (left, right)
    ]
    score = compare(*made)
    if score.judgement == "no_opinion":
        return "are two companies", f"too little says that they are one; {score.why} ({RULES})"
    verdict = "unsure" if score.judgement == "positive" else score.judgement
    return _DECIDED[verdict], f"{score.why} ({RULES})"


def _decided(decision: Decision) -> str:
    return f"{decision.why.rstrip('.')} ({decision.by}, {decision.when})"
