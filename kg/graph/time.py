"""What was known on a day: a rebuild from the reports that were out."""

from __future__ import annotations

from datetime import date

from kg.entities.knowledge import resolve
from kg.entities.taxonomy import FILES
from kg.errors import UsageError
from kg.export.rdf import dataset
from kg.ledger.ledger import ledger
from kg.model.knowledge import Knowledge
from kg.resources import ontology_folder
from kg.store.files import quads_by_subject
from kg.store.query import Store
from kg.values.dates import PartialDate

__all__ = ["known_at", "last_day", "store_of"]


def known_at(knowledge: Knowledge, day: str) -> Knowledge:
    """The content resolved anew from the reports that were out on a day.

    A report counts from the last day that its date of retrieval, else of issue, may mean; an undated one
    always counts, for nothing tells that it was not out.  Decisions about names count whenever they were
    taken.
    """
    limit = last_day(day)
    reports = [r for r in knowledge.reports if r.source.learnt is None or r.source.learnt.latest <= limit]
    return resolve(
        reports,
        decisions=knowledge.decisions,
        alignments=knowledge.alignments,
        concepts=knowledge.concepts,
        listed=knowledge.registry,
    )


def last_day(text: str) -> date:
    """The last day that a date of any precision may mean; raises UsageError where it is none."""
    try:
        return PartialDate(text).latest
    except ValueError as error:
        raise UsageError(f"{error}.") from error


def store_of(knowledge: Knowledge) -> Store:
    """The RDF of some content, in memory."""
    taxonomy = quads_by_subject(ontology_folder() / name for name in FILES)
    books = ledger(knowledge)
    return Store(dataset(knowledge, taxonomy, conflicts=books.conflicts, origins=books.origins))
