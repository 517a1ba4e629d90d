"""What must hold between the parts of a report: references, types, keys, ranges, no fact twice."""

from __future__ import annotations

from collections.abc import Iterator

from kg.claims.sides import doubled
from kg.claims.stated import misstated
from kg.model.cited import claim_id
from kg.model.claim import Claim
from kg.model.kinds.membership import Membership
from kg.model.report import Report, claim_references, entity_references
from kg.model.vocabulary import ROLE_TYPES
from kg.reading.faults import Fault
from kg.reading.yaml_lines import Path
from kg.values.counting import counted

__all__ = ["faults"]


def faults(report: Report) -> Iterator[Fault]:
    """Every fault of a report, entities first."""
    yield from _entity_faults(report)
    yield from _key_faults(report)
    for number, claim in enumerate(report.claims):
        path: Path = ("claims", number)
        yield from _reference_faults(claim, path, report)
        yield from _role_faults(claim, path, report)
        yield from _range_faults(claim, path, report)
        yield from _side_faults(claim, path)
        yield from _figure_faults(claim, path)
    yield from _duplicates(report)


def _entity_faults(report: Report) -> Iterator[Fault]:
    for key, entity in report.entities.items():
        for name, types, target in entity_references(entity):
            path: Path = ("entities", key, name)
            yield from _target_faults(report, path, target, types)
        yield from _cycle(report, key)


def _cycle(report: Report, key: str) -> Iterator[Fault]:
    seen = {key}
    parent = getattr(report.entities[key], "parent", None)
    while parent in report.entities:
        if parent in seen:
            yield Fault(("entities", key, "parent"), f"{key!r} is its own ancestor", "break the circle")
            return
        seen.add(parent)
        parent = getattr(report.entities[parent], "parent", None)


def _target_faults(report: Report, path: Path, key: str, types: tuple[str, ...]) -> Iterator[Fault]:
    if key not in report.entities:
        yield Fault(path, f"{path[-1]}: there is no entity {key!r}", "add it under entities: or mend the key")
    elif (found := getattr(report.entities[key], "type", "")) not in types:
        yield Fault(path, f"{path[-1]}: {key!r} is a {found}, not a {' or '.join(types)}", "refer to another")


def _key_faults(report: Report) -> Iterator[Fault]:
    seen: set[str] = set()
    for number, claim in enumerate(report.claims):
        if claim.key is not None and claim.key in seen:
            yield Fault(
                ("claims", number, "key"), f"the key {claim.key!r} stands twice", "rename one of them"
            )
        seen.add(claim.key or "")


def _reference_faults(claim: Claim, path: Path, report: Report) -> Iterator[Fault]:
    for name, wanted, key in claim_references(claim):
        yield from _target_faults(report, (*path, name), key, wanted.to)
    cause = getattr(claim, "part_of", None)
    if cause is not None and cause not in {other.key for other in report.claims if hasattr(other, "part_of")}:
        yield Fault(
            (*path, "part_of"), f"no factor has the key {cause!r}", "give the broader factor this key"
        )


def _role_faults(claim: Claim, path: Path, report: Report) -> Iterator[Fault]:
    if not isinstance(claim, Membership) or claim.member not in report.entities:
        return
    types, found = ROLE_TYPES[claim.role], getattr(report.entities[claim.member], "type", "")
    if found not in types:
        problem = f"role: {claim.member!r} is a {found} and cannot be a {claim.role} of a market"
        yield Fault((*path, "role"), problem, f"a {claim.role} is a {' or '.join(types)}")


def _range_faults(claim: Claim, path: Path, report: Report) -> Iterator[Fault]:
    length = report.document.length
    for number, evidence in enumerate(claim.evidence):
        for part in evidence.ranges():
            if part.at[1] > length:
                size = counted(length, "character")
                problem = f"the evidence {list(part.at)} lies outside the document of {size}"
                yield Fault((*path, "evidence", number), problem, "mend the range")


def _side_faults(claim: Claim, path: Path) -> Iterator[Fault]:
    found = doubled(claim)
    if found is not None:
        name, problem = found
        yield Fault((*path, name), f"{name}: {problem}", "name each side once")


def _figure_faults(claim: Claim, path: Path) -> Iterator[Fault]:
    wrong = misstated(claim)
    if wrong is not None:
        name, value, words = wrong
        problem = f"{name}: {value:f} is not what as_stated says, {words!r}"
        yield Fault((*path, name), problem, "mend one of the two, or say in a note how they go together")


def _duplicates(report: Report) -> Iterator[Fault]:
    seen: dict[str, int] = {}
    for number, claim in enumerate(report.claims):
        first = seen.setdefault(claim_id(claim, report), number)
        if first != number:
            problem = f"the same fact is claimed twice (see claim {first + 1} of the file)"
            yield Fault(("claims", number), problem, "join their evidence in one claim")
