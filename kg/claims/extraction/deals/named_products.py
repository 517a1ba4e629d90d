"""Products that only the next sentence names: "… has launched a new app. The tool, called Alder Kit, …"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kg.claims.extraction.deals.phrases import phrasings
from kg.claims.extraction.found import Company, Found, Product
from kg.claims.extraction.page import Page, Sentence, Span

__all__ = ["named_in_turn", "with_later_names"]

_SAID = phrasings("named_products")
_NAMED = tuple(
    _SAID.one(name) for name in ("called", "called_other", "accessed", "opening", "before_thing", "set_apart")
)


# "program to prescribe patients GLP-1s": what it is for, and no name of it.
_FOR_WHAT = re.compile(r"[a-z][a-z -]*\s(?:to|that|which|for)\s")
_SEVERAL, _INCLUDE, _EACH, _FIRST = (_SAID.one(name) for name in ("several", "include", "each", "first"))


def with_later_names(page: Page, sentence: Sentence, found: Found) -> tuple[Found, ...]:
    """A launch with the name of its product, or one for each, where its own sentence only says what it is."""
    product, after = found.values["product"], page.after(sentence)
    if after is None or not isinstance(product, Product) or _SEVERAL.search(product.forms[0]) is None:
        return (_with_later_name(page, sentence, found),)
    listed = _INCLUDE.match(after.plain)
    if listed is None:
        return tuple(_in_turn(page, found, after)) or (found,)
    begin = after.start + listed.end()
    named = [
        (one.start("name"), one["name"].rstrip(".")) for one in _EACH.finditer(after.plain[listed.end() :])
    ]
    spans = [Span(begin + place, begin + place + len(name)) for place, name in named]
    return tuple(_named_so(page, found, span, after) for span in spans) or (found,)


def named_in_turn(page: Page, sentence: Sentence, words: str) -> bool:
    """Whether words tell of several things, and the next sentence names the first of them."""
    after = page.after(sentence)
    return after is not None and _SEVERAL.search(words) is not None and _FIRST.match(after.plain) is not None


_MOST = 8


def _in_turn(page: Page, found: Found, after: Sentence | None) -> Iterator[Found]:
    """A launch for each of several products that later sentences name: "The first is Alder Kit"."""
    for _ in range(_MOST):
        if after is None:
            return
        named = _FIRST.match(after.plain)
        if named is not None:
            start, end = named.span("name")
            yield _named_so(page, found, Span(after.start + start, after.start + end), after)
        after = page.after(after)


def _named_so(page: Page, found: Found, span: Span, after: Sentence) -> Found:
    """A launch whose product the next sentence names."""
    company = found.values["company"]
    named = Product((page.read(span),), company if isinstance(company, Company) else None)
    values = {**found.values, "product": named}
    return replace(found, values=values, proof=(after.span, *found.proof), object=span)


def _with_later_name(page: Page, sentence: Sentence, found: Found) -> Found:
    product, after = found.values["product"], page.after(sentence)
    if after is None or not isinstance(product, Product):
        return found
    plain = product.forms[0].islower() or _FOR_WHAT.match(product.forms[0]) is not None
    span = _named(after) if plain and not sentence.chinese else None
    return found if span is None else _named_so(page, found, span, after)


def _named(sentence: Sentence) -> Span | None:
    """Where a sentence names what the one before it described."""
    matches = (pattern.match(sentence.plain) for pattern in _NAMED)
    match = next((one for one in matches if one is not None), None)
    if match is None:
        return None
    start, end = match.span("name")
    return Span(sentence.start + start, sentence.start + end)
