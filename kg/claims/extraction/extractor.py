"""From a document to a report of cited claims."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import chain

from kg.claims.extraction.assemble import Extraction, assemble
from kg.claims.extraction.bilingual import join_twins
from kg.claims.extraction.found import Found
from kg.claims.extraction.grammar.cued import listen
from kg.claims.extraction.metadata import read_metadata
from kg.claims.extraction.page import read_page
from kg.claims.extraction.reading import Reading, read
from kg.claims.extraction.rules import RULES
from kg.claims.extraction.run import run
from kg.model.source import Document

__all__ = ["Extraction", "extract"]


def extract(
    document: Document, *, beside: Callable[[Reading], Iterable[tuple[str, Found]]] = lambda _: ()
) -> Extraction:
    """The claims that a document makes, as far as the rules see them, each with its evidence and rule.

    `beside` gives facts that something else than the rules finds in the same reading; they come after theirs.
    """
    page = read_page(document)
    listen(sentence.plain for sentence in page.sentences)
    reading = read(page, metadata=read_metadata(page))
    return assemble(document, reading, chain(join_twins(run(reading, RULES), page), beside(reading)))
