"""What was known on a day: a rebuild from the reports that were out."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from kg.entities.knowledge import resolve
from kg.entities.taxonomy import FILES
from kg.errors import UsageError
from kg.export.rdf import dataset
from kg.ledger.ledger import ledger
from kg.model.cited import CitedClaim, CitedReport
from kg.model.knowledge import Knowledge
from kg.resources import ontology_folder
from kg.store.files import quads_by_subject
from kg.store.query import Store
from kg.values.dates import PartialDate

__all__ = ["known_at", "store_of"]


def known_at(knowledge: Knowledge, *, happened: str | None, known: str | None) -> Knowledge:
    """The content resolved anew from what had happened, and from the reports that were out, by two days.

    A report counts from the last day that its date of retrieval, else of issue, may mean; an undated one
    always counts, for nothing tells that it was not out.  Decisions about names count whenever they were
    taken.
    """
    reports: Iterable[CitedReport] = knowledge.reports
    if known is not None:
        reports = _out(reports, _last_day(known))
    if happened is not None:
        reports = _past(reports, _last_day(happened))
    return resolve(
        tuple(reports),
        decisions=knowledge.decisions,
        alignments=knowledge.alignments,
        concepts=knowledge.concepts,
        listed=knowledge.registry,
    )


def _out(reports: Iterable[CitedReport], limit: date) -> list[CitedReport]:
    return [each for each in reports if each.source.learnt is None or each.source.learnt.latest <= limit]


def _past(reports: Iterable[CitedReport], limit: date) -> list[CitedReport]:
    """The reports without claims of what surely came later; of a deal the earlier stages stay."""
    return [
        each.model_copy(update={"claims": tuple(c for c in each.claims if not _later(c, limit))})
        for each in reports
    ]


def _later(cited: CitedClaim, limit: date) -> bool:
    day = getattr(cited.claim, "date", None)
    return isinstance(day, PartialDate) and day.earliest > limit


def _last_day(text: str) -> date:
    """The last day that a date of any precision may mean; raises UsageError where it is none."""
    if not isinstance(text, str):
        raise UsageError(f"a day is text, as in '2024-06', not {text!r}.")
    try:
        return PartialDate(text).latest
    except ValueError as error:
        raise UsageError(f"{error}.") from error


def store_of(knowledge: Knowledge) -> Store:
    """The RDF of some content, in memory."""
    taxonomy = quads_by_subject(ontology_folder() / name for name in FILES)
    books = ledger(knowledge)
    return Store(dataset(knowledge, taxonomy, conflicts=books.conflicts, origins=books.origins))
