"""From a document to a report of cited claims."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import chain

from kg.claims.extraction.assemble import Extraction, assemble
from kg.claims.extraction.bilingual import join_twins
from kg.claims.extraction.found import Found
from kg.claims.extraction.grammar.cued import listen
from kg.claims.extraction.metadata import read_metadata
from kg.claims.extraction.page import read_page
from kg.claims.extraction.parts import Part, parts
from kg.claims.extraction.reading import Reading, read
from kg.claims.extraction.readings import bare_text
from kg.claims.extraction.retold import join_retold
from kg.claims.extraction.rules import RULES
from kg.claims.extraction.run import run
from kg.model.source import Document

__all__ = ["Extraction", "extract"]


def extract(
    document: Document, *, beside: Callable[[Reading], Iterable[tuple[str, Found]]] = lambda _: ()
) -> Extraction:
    """The claims that a document makes, as far as the rules see them, each with its evidence and rule.

    Time grows in proportion to its length; a long document is read in parts, of which each knows what the
    first says of the document.  `beside` gives facts that something else than the rules finds in the same
    reading; they come after theirs.
    """
    bare = bare_text(document.text)
    if bare is None:
        return assemble(document, _parts(document, beside))
    return assemble(document, _parts(_of_text(document, bare.text), beside), bare=bare)


def _parts(document: Document, beside: Callable[[Reading], Iterable[tuple[str, Found]]]) -> Iterator[Part]:
    lead: Reading | None = None
    for start, end in parts(document.text):
        page = read_page(_stretch(document, start, end))
        listen(sentence.plain for sentence in page.sentences)
        reading = read(page, metadata=lead.metadata if lead else read_metadata(page), lead=lead)
        lead = lead or reading
        found = join_retold(join_twins(run(reading, RULES), page), page)
        yield Part(reading, start, chain(found, beside(reading)))


def _stretch(document: Document, start: int, end: int) -> Document:
    if end - start == len(document.text):
        return document
    return _of_text(document, document.text[start:end])


def _of_text(document: Document, text: str) -> Document:
    return document.model_copy(update={"text": text})
