"""The rows of the ledger from resolved statements."""

from __future__ import annotations

from collections.abc import Hashable
from decimal import Decimal
from functools import cached_property
from typing import Any, TypeVar

from kg.ledger.interval import printed
from kg.ledger.row import Edition, Row, Scope
from kg.model.bearer import Bearer
from kg.model.knowledge import Knowledge, Node, ResolvedEntity, Statement
from kg.model.source import Source
from kg.namespaces import fragment_iri
from kg.values.names import normal_form

__all__ = ["MEASURES", "WORLD", "Reader", "node", "rows"]

T = TypeVar("T", bound=Hashable)
MEASURES = ("market_size", "share", "growth_rate")
"""The kinds of statement that make a row."""
WORLD = "region/world"
"""The region of a figure that names none."""
# Shorter passages may be equal by chance: a heading, a cell of a table.
_PASSAGE = 60


def rows(knowledge: Knowledge) -> tuple[Row, ...]:
    """Every size, share and rate, by market, region, segment, year and publisher."""
    reader = Reader(knowledge)
    found = [reader.row(statement, bearer) for statement, bearer in knowledge.told(*MEASURES)]
    return tuple(sorted(found, key=_order))


def _order(row: Row) -> tuple[object, ...]:
    years = (row.year or row.to_year or 0, row.from_year or 0)
    scope = row.scope
    return (
        scope.subject,
        scope.region,
        scope.part,
        MEASURES.index(row.measure),
        *years,
        row.edition.name,
        row.value,
        row.id,
    )


class Reader:
    """What statements say in the terms of the ledger."""

    def __init__(self, knowledge: Knowledge) -> None:
        self.knowledge = knowledge
        self._known: dict[Hashable, Any] = {}

    def _once(self, value: T) -> T:
        """The first of all equal values: many figures share a scope, and all of a report an edition."""
        found: T = self._known.setdefault(value, value)
        return found

    @cached_property
    def _subjects(self) -> dict[str, str]:
        concepts = sorted(self.knowledge.concepts.values(), key=lambda each: each.path, reverse=True)
        return {
            normal_form(name): concept.path
            for concept in concepts
            if concept.path.startswith("subject/")
            for names in concept.names.values()
            for name in names
        }

    @cached_property
    def _aligned(self) -> dict[str, str]:
        """The concept of each segment that is the same notion."""
        slugs = {source.file: source.slug for source in self.knowledge.reports.sources}
        return {
            f"segment/{slugs[each.file]}/{each.segment}": f"taxonomy/{each.concept}"
            for each in self.knowledge.alignments
            if each.match == "exact" and each.file in slugs
        }

    def label(self, path: str) -> str:
        """The name to show of a thing or concept."""
        entity = self.knowledge.entities.get(path)
        if entity is not None:
            return entity.label
        concept = self.knowledge.concepts.get(path)
        return concept.names["en"][0] if concept and "en" in concept.names else path.rpartition("/")[2]

    def concept(self, segment: str) -> str:
        """The concept that a segment is aligned to as the same notion, else the segment itself."""
        return self._aligned.get(segment, segment)

    def axis(self, path: str) -> str:
        """The dimension that a segment belongs to; "region" for places, nothing for the rest."""
        if path.startswith("region/"):
            return "region"
        entity = self.knowledge.entities.get(path)
        return _link(entity, "skos:inScheme") or "" if entity else ""

    def is_part(self, segment: str) -> bool:
        """Whether a segment is a part of another one."""
        return bool(_link(self.knowledge.entities.get(segment), "skos:broader"))

    def edition(self, statement: Statement) -> Edition:
        """The report that makes a statement."""
        source = self.source(statement)
        edition = Edition(
            report=f"report/{source.slug}",
            publisher=source.publisher,
            title=source.title,
            file=source.file,
            issued=str(source.issued) if source.issued else None,
            retrieved=str(source.retrieved) if source.retrieved else None,
        )
        return self._once(edition)

    def source(self, statement: Statement) -> Source:
        """The document of the first claim of a statement."""
        return self.knowledge.sources(statement)[0]

    def scope(self, statement: Statement) -> Scope:
        """What a statement about a market is of."""
        market = node(statement, "market")
        entity = self.knowledge.entities.get(market)
        part = node(statement, "segment") or (node(statement, "subject") if statement.kind == "share" else "")
        region = node(statement, "region") or (_link(entity, "tkg:region") if entity else "") or WORLD
        subject = entity.subject if entity else market
        form = normal_form(subject)
        scope = Scope(
            market=market,
            subject=subject,
            subject_key=self._subjects.get(form, f"subject:{form}"),
            region=self.label(region),
            region_key=region,
            part=self.label(part) if part else "",
            part_path=part,
            part_key=self.concept(part),
            axis=self.axis(part),
        )
        return self._once(scope)

    def row(self, statement: Statement, bearer: Bearer) -> Row:
        """The row that a size, share or rate makes, which is always what one claim says."""
        proofs = [part for evidence in bearer.claim.evidence for part in evidence.proof]
        text = bearer.report.source.text_hash
        size = statement.kind == "market_size"
        value = statement.one("amount" if size else "percent")
        number = value if isinstance(value, Decimal) else Decimal(0)
        words = str(statement.one("as_stated"))
        forecast = statement.one("forecast") is True
        return Row(
            id=statement.path,
            measure=statement.kind,
            scope=self.scope(statement),
            edition=self.edition(statement),
            value=number,
            unit=str(statement.one("currency")) if size else "percent",
            as_stated=words,
            bounds=printed(number, words),
            status=("forecast" if forecast else "estimate") if size else "stated",
            year=_year(statement, "year"),
            from_year=_year(statement, "from_year"),
            to_year=_year(statement, "to_year"),
            claims=statement.claims,
            evidence=tuple(fragment_iri(text, *part.at) for part in proofs),
            quotes=tuple(part.sha256 for part in proofs if part.at[1] - part.at[0] >= _PASSAGE),
        )


def node(statement: Statement, name: str) -> str:
    """The path that a field points to; nothing where it is empty."""
    value = statement.one(name)
    return value.path if isinstance(value, Node) else ""


def _link(entity: ResolvedEntity | None, iri: str) -> str:
    """The path that an entity points to by a property; nothing where it points to none."""
    links = entity.links if entity else ()
    return next((v.path for spec, v in links if spec.iri == iri and isinstance(v, Node)), "")


def _year(statement: Statement, name: str) -> int | None:
    value = statement.one(name)
    return value if isinstance(value, int) else None
