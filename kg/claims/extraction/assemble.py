"""From found facts to a report: one claim a fact, with an evidence for every place that states it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import cache
from itertools import chain
from typing import Any

from pydantic import ValidationError

from kg.claims.extraction.found import (
    Body,
    Company,
    Dimension,
    Found,
    Market,
    Product,
    Region,
    Regulation,
    Segment,
)
from kg.claims.extraction.page import Span
from kg.claims.extraction.parts import Part
from kg.claims.extraction.ranges import Ranges
from kg.claims.extraction.reading import Reading
from kg.claims.extraction.readings import Bare
from kg.claims.extraction.registry import Registry
from kg.claims.extraction.restated import restated
from kg.model.cited import Refusal
from kg.model.claim import Claim
from kg.model.evidence import Evidence
from kg.model.fields import Unnamed
from kg.model.kinds import KINDS
from kg.model.report import Report
from kg.model.source import Document, Source
from kg.values.names import normal_form

__all__ = ["Extraction", "assemble"]

_THINGS = (Body, Company, Dimension, Market, Product, Region, Regulation, Segment)
_ITSELF = (str, int, float, Company, Region)
"""Values that are equal only where they are the same."""
_LOOSE = frozenset({"as_stated", "purpose"})
_ASIDE = frozenset({"as_stated", "evidence", "confidence"})
_OPEN = frozenset(
    {
        "date",
        "status",
        "amount",
        "currency",
        "from_year",
        "to_year",
        "year",
        "round",
        "region",
        "product",
        "stake_percent",
        "dimension",
        "seller",
    }
)
_MERGED = frozenset(
    {
        "acquisition",
        "merger",
        "partnership",
        "launch",
        "investment",
        "growth_rate",
        "share",
        "ranking",
        "expansion",
        "ownership",
    }
)
_MOST_EVIDENCE = 12


@dataclass(frozen=True, slots=True)
class Extraction:
    """A report, the name of the rule that found each of its claims, and the facts that make no claim."""

    report: Report
    rules: tuple[str, ...]
    refused: tuple[Refusal, ...] = ()


@dataclass(slots=True)
class _Draft:
    kind: str
    values: dict[str, object]
    rule: str
    confidence: float
    proposed: bool
    found: list[Found] = field(default_factory=list)


def assemble(document: Document, parts: Iterable[Part], *, bare: Bare | None = None) -> Extraction:
    """The report of a document; facts that break the checks of their kind are listed as refused.

    The spans of the facts count in the text of the document, or in `bare`.
    """
    readings = iter(parts)
    lead = next(readings)
    first = lead.reading
    drafts = _drafted(chain((lead,), readings), bare.text if bare is not None else document.text)
    registry = Registry(first.page)
    ranges = Ranges(document.text, bare=bare)
    claims: dict[object, Claim] = {}
    rules: dict[object, str] = {}
    refused: list[Refusal] = []
    for draft in sorted(drafts, key=_turn):
        if draft.kind == "mention" and registry.knows(draft.values["entity"]):
            continue
        try:
            claim = _claim(draft, registry, ranges)
        except ValidationError as error:
            refused.append(Refusal(file=document.source.file, claim=draft.kind, reason=_reason(error)))
            continue
        key = _key(claim)
        claims[key] = _with_evidence(claims[key], claim) if key in claims else claim
        rules.setdefault(key, draft.rule)
    entities = registry.entities()
    report = Report(document=_source(document, first), entities=entities, claims=tuple(claims.values()))
    return Extraction(report, tuple(rules.values()), tuple(refused))


def _drafted(parts: Iterable[Part], text: str) -> Iterable[_Draft]:
    """The facts of all parts of a text, equal ones joined."""
    drafts = _Drafts()
    topic: Market | None = None
    debris = chinese = False
    for part in parts:
        chinese = chinese or any(language.startswith("zh") for language in part.reading.page.languages)
        topic = topic or part.reading.topic
        debris = debris or _has_debris(part.reading)
        for rule, found in part.facts:
            completed = _completed(found, part.reading)
            if completed is not None:
                drafts.add(rule, _placed(completed, part.start))
    # Order forms and contact lines name countries too, and say nothing of them.
    if debris and topic is None and all(map(_says_little, drafts)):
        return ()
    if chinese:
        # A Chinese sentence often tells of a stake and of a cooperation at once.
        return drafts
    left_out = restated(((draft.kind, draft.values, draft.found) for draft in drafts), text)
    return [draft for number, draft in enumerate(drafts) if number not in left_out]


def _placed(found: Found, start: int) -> Found:
    """The fact with its spans counted from the beginning of the document."""
    if not start:
        return found
    subject, object_ = (
        span and Span(start + span.start, start + span.end) for span in (found.subject, found.object)
    )
    proof = tuple(Span(start + span.start, start + span.end) for span in found.proof)
    return replace(found, proof=proof, subject=subject, object=object_)


def _key(claim: Claim) -> object:
    """What a claim says: two things of the page may turn out to be one entity, and two facts one claim."""
    return type(claim), frozenset(
        (name, _same(value)) for name, value in vars(claim).items() if name not in _ASIDE
    )


def _with_evidence(known: Claim, other: Claim) -> Claim:
    evidence = _ordered(tuple(dict.fromkeys((*known.evidence, *other.evidence))))
    confidence = max(known.confidence, other.confidence)
    return known.model_copy(update={"evidence": evidence, "confidence": confidence})


class _Drafts:
    """Facts in order, equal ones joined; an event told twice, once with less said, is one event."""

    def __init__(self) -> None:
        self._groups: dict[object, list[_Draft]] = {}
        self._order: list[_Draft] = []

    def add(self, rule: str, found: Found) -> None:
        """Take in a fact."""
        values = {name: value for name, value in found.values.items() if value is not None and value != ()}
        group = self._groups.setdefault(_identity(found.kind, values), [])
        for draft in group:
            if _agree(draft.values, values) and _may_join(draft, values, found):
                _join(draft, values, found)
                return
        draft = _Draft(found.kind, values, rule, found.confidence, found.proposed, [found])
        group.append(draft)
        self._order.append(draft)

    def __iter__(self) -> Iterator[_Draft]:
        return iter(self._order)


def _turn(draft: _Draft) -> int:
    """Mentions come last, as they tell only of what no other claim speaks of.

    Where a company sits says nothing of the place, so a place that the text names by itself is mentioned
    all the same.
    """
    if draft.kind == "mention":
        return 1 if isinstance(draft.values.get("entity"), Region) else 3
    return 2 if draft.kind == "location" else 0


def _has_debris(reading: Reading) -> bool:
    return any(block.kind == "debris" for block in reading.page.blocks)


def _says_little(draft: _Draft) -> bool:
    return draft.kind == "statistic" or (
        draft.kind == "mention" and isinstance(draft.values.get("entity"), Region)
    )


def _identity(kind: str, values: Mapping[str, object]) -> object:
    left_out = _LOOSE | (_OPEN if kind in _MERGED else frozenset())
    return kind, frozenset((name, _same(value)) for name, value in values.items() if name not in left_out)


def _same(value: object) -> object:
    if value is None or isinstance(value, _ITSELF):
        return value
    if isinstance(value, tuple):
        return frozenset(_same(item) for item in value)
    if isinstance(value, dict):
        return normal_form(next(iter(value.values())))
    if isinstance(value, Segment):
        return (
            "segment",
            normal_form(value.forms[0]),
            value.dimension and normal_form(value.dimension.forms[0]),
            value.parent and value.parent.forms[0] if value.residual else None,
        )
    if isinstance(value, Regulation | Product | Body):
        return (type(value).__name__, normal_form(value.forms[0]))
    if isinstance(value, Decimal):
        return value.normalize()
    if isinstance(value, Unnamed):
        return ("unnamed", normal_form(value.unnamed))
    return value


def _agree(known: Mapping[str, object], new: Mapping[str, object]) -> bool:
    return all(
        name not in known or name == "status" or _near(known[name], value)
        for name, value in new.items()
        if name in _OPEN
    )


def _may_join(draft: _Draft, values: Mapping[str, object], found: Found) -> bool:
    """A proposal adds its evidence to a fact that says as much, and nothing to what it says."""
    return draft.proposed == found.proposed or values.keys() <= draft.values.keys()


def _near(known: object, new: object) -> bool:
    if _same(known) == _same(new):
        return True
    return hasattr(known, "overlaps") and bool(known.overlaps(new))


def _join(draft: _Draft, values: Mapping[str, object], found: Found) -> None:
    for name, value in values.items():
        known = draft.values.get(name)
        if isinstance(known, Regulation) and isinstance(value, Regulation):
            draft.values[name] = Regulation(tuple(dict.fromkeys((*known.forms, *value.forms))))
        elif known is None or (name == "date" and len(str(value)) > len(str(known))):
            draft.values[name] = value
    draft.confidence = max(draft.confidence, found.confidence)
    if len(draft.found) < _MOST_EVIDENCE:
        draft.found.append(found)


def _completed(found: Found, reading: Reading) -> Found | None:
    """The fact with the page's own market where it names none; None where one is wanted and none is known."""
    name = _market_field(found.kind)
    if name is None or found.values.get(name) is not None:
        return found
    market = reading.market if name == "of" else reading.topic
    return None if market is None else replace(found, values={**found.values, name: market})


@cache
def _market_field(kind: str) -> str | None:
    """The field in which a kind of claim names its market."""
    if kind == "membership":
        return "of"
    return next((name for name in ("market", "affects") if name in KINDS[kind].model_fields), None)


def _claim(draft: _Draft, registry: Registry, ranges: Ranges) -> Claim:
    kind = KINDS[draft.kind]
    values = {name: _resolved(value, registry) for name, value in draft.values.items()}
    return kind(evidence=_ordered(ranges.evidence(draft.found)), confidence=draft.confidence, **values)


def _reason(error: ValidationError) -> str:
    """The first fault, without the words of the document."""
    fault = error.errors(include_input=False, include_url=False)[0]
    place = ".".join(map(str, fault["loc"])) or "its values"
    return f"the fact breaks a check of its kind ({place}: {fault['type']})"


def _ordered(evidence: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
    return tuple(sorted(evidence, key=lambda one: one.proof[0].at))


def _resolved(value: object, registry: Registry) -> Any:
    if isinstance(value, tuple):
        return tuple(_resolved(item, registry) for item in value)
    return registry.key(value) if isinstance(value, _THINGS) else value


def _source(document: Document, reading: Reading) -> Source:
    """The document's own metadata, completed by what its text says of itself."""
    source, said = document.source, reading.metadata
    missing = {
        name: value
        for name, value in (("title", said.title), ("publisher", said.publisher), ("issued", said.issued))
        if value is not None and getattr(source, name) is None
    }
    return source.model_copy(update=missing)
