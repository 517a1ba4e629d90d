"""Products that only the next sentence names: "… has launched a new app. The tool, called Alder Kit, …"."""

from __future__ import annotations

from dataclasses import replace

from kg.claims.extraction.deals.phrases import phrasings
from kg.claims.extraction.found import Company, Found, Product
from kg.claims.extraction.page import Page, Sentence, Span

__all__ = ["with_later_name"]

_SAID = phrasings("named_products")
_NAMED = tuple(
    _SAID.one(name) for name in ("called", "called_other", "accessed", "opening", "before_thing", "set_apart")
)


def with_later_name(page: Page, sentence: Sentence, found: Found) -> Found:
    """A launch with the name of its product, where its own sentence only says what it is."""
    product, company = found.values["product"], found.values["company"]
    after = page.after(sentence)
    if after is None or not isinstance(product, Product) or not isinstance(company, Company):
        return found
    span = _named(after) if product.forms[0].islower() and not sentence.chinese else None
    if span is None:
        return found
    values = {**found.values, "product": Product((page.read(span),), company)}
    return replace(found, values=values, proof=(after.span, *found.proof), object=span)


def _named(sentence: Sentence) -> Span | None:
    """Where a sentence names what the one before it described."""
    matches = (pattern.match(sentence.plain) for pattern in _NAMED)
    match = next((one for one in matches if one is not None), None)
    if match is None:
        return None
    start, end = match.span("name")
    return Span(sentence.start + start, sentence.start + end)
