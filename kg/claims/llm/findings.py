"""From the statements of a language model to found facts: every word must stand in the document."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from kg.claims.extraction.found import Company, Dimension, Found, Product, Region, Regulation, Segment
from kg.claims.extraction.grammar.regions import region_named
from kg.claims.extraction.page import Span
from kg.claims.extraction.reading import Reading
from kg.claims.llm.figures import figure_in, unproved
from kg.claims.llm.quotes import Quotes
from kg.claims.llm.statements import (
    Acquired,
    Factor,
    Grows,
    Invested,
    Launched,
    Named,
    Owned,
    Partnered,
    Ranked,
    Segmented,
    Shared,
    Sized,
    Statement,
)
from kg.model.fields import Unnamed
from kg.model.kinds import KINDS

__all__ = ["Findings", "Refused"]

# Below every rule: what a model says is a proposal, however well its words stand.
_CONFIDENCE = 0.7
_MARKETED = frozenset(("market", "affects", "of"))


class Refused(Exception):  # noqa: N818 - a verdict on one statement, counted and reported, never raised on
    """Why a statement is not kept."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Words of a statement and where they stand."""

    words: str
    span: Span


class Findings:
    """Turns statements about one document into facts; companies it knows keep all their names."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._quotes = Quotes(reading.page.text)
        self._companies: dict[str, Company] = {
            form: company for _, company in reading.companies for form in company.forms
        }

    def found(self, statement: Statement) -> Found:
        """The fact of a statement; raises Refused where a word or figure of it does not stand."""
        quote = self._quotes.find(statement.quote)
        if quote is None:
            raise Refused("the quoted words do not stand in the document")
        if (fault := unproved(statement)) is not None:
            raise Refused(fault)
        kind, values, sides = _READERS[type(statement)](self, statement, quote)
        if self._reading.topic is None and _MARKETED & KINDS[kind].model_fields.keys():
            raise Refused("the document names no market that it could be about")
        return Found(
            kind=kind,
            values={name: value for name, value in values.items() if value is not None},
            proof=(quote,),
            subject=sides[0].span if sides else None,
            object=sides[1].span if len(sides) > 1 else None,
            confidence=_CONFIDENCE,
            proposed=True,
        )

    def place(self, words: str, quote: Span) -> _Place:
        """Where the words stand, in the quote where they stand there; raises Refused where nowhere."""
        span = self._quotes.find(words, within=quote) or self._quotes.find(words)
        if span is None:
            raise Refused(f"{words!r} does not stand in the document")
        return _Place(self._reading.page.read(span), span)

    def company(self, place: _Place) -> Company:
        """The company of that name, with the other names that the document gives it."""
        return self._companies.setdefault(place.words, Company((place.words,)))

    def region(self, place: _Place) -> Region:
        """The region of that name; raises Refused where the gazetteer has none."""
        found = region_named(place.words)
        if found is None:
            raise Refused(f"{place.words!r} is no region or country that is known")
        return found

    def segment(self, place: _Place, dimension: str | None, quote: Span) -> Segment:
        """The listed segment of that name, else a new one on the axis that the statement names."""
        listed = self._reading.segments.named(place.words)
        if listed is not None:
            return listed
        axis = Dimension((self.place(dimension, quote).words,)) if dimension else None
        return Segment((place.words,), dimension=axis)

    def figure(self, statement: Statement, quote: Span) -> _Place:
        """The figure as the source states it; raises Refused where it cannot be told from its quote."""
        words = figure_in(statement)
        if words is None:
            raise Refused("the figure does not stand in the quote")
        return self.place(words, quote)

    def labelled(self, place: _Place) -> dict[str, str]:
        """Words by their language."""
        return {self._reading.page.language_of(place.words): place.words}


_Sides = tuple[_Place, ...]
_Read = tuple[str, Mapping[str, object], _Sides]


def _named(all_: Findings, said: Named, quote: Span) -> _Read:
    place = all_.place(said.name, quote)
    thing: object
    match said.kind:
        case "company":
            thing = all_.company(place)
        case "regulation":
            thing = Regulation((place.words,))
        case _:
            thing = all_.region(place)
    return "mention", {"entity": thing}, (place,)


def _party(all_: Findings, words: str | None, quote: Span) -> tuple[object, _Sides]:
    if words is None:
        return Unnamed(unnamed="not named"), ()
    place = all_.place(words, quote)
    return all_.company(place), (place,)


def _acquired(all_: Findings, said: Acquired, quote: Span) -> _Read:
    acquirer, one = _party(all_, said.acquirer, quote)
    target, other = _party(all_, said.target, quote)
    if not one and not other:
        raise Refused("neither side of the acquisition is named")
    values = {"acquirer": acquirer, "target": target, "status": said.status or "announced", **_dated(said)}
    return "acquisition", {**values, **_priced(said)}, one + other


def _partnered(all_: Findings, said: Partnered, quote: Span) -> _Read:
    places = [all_.place(words, quote) for words in said.parties]
    parties = tuple(dict.fromkeys(all_.company(place) for place in places))
    if len(parties) < 2:
        raise Refused("the names of the partnership are of one company")
    return "partnership", {"parties": parties, "status": "announced", **_dated(said)}, tuple(places[:2])


def _owned(all_: Findings, said: Owned, quote: Span) -> _Read:
    parent, subsidiary = all_.place(said.parent, quote), all_.place(said.subsidiary, quote)
    values = {"parent": all_.company(parent), "subsidiary": all_.company(subsidiary)}
    return "ownership", values, (subsidiary, parent)


def _launched(all_: Findings, said: Launched, quote: Span) -> _Read:
    maker, product = all_.place(said.company, quote), all_.place(said.product, quote)
    company = all_.company(maker)
    values = {"company": company, "product": Product((product.words,), company=company)}
    return "launch", {**values, "status": "announced", **_dated(said)}, (maker, product)


def _invested(all_: Findings, said: Invested, quote: Span) -> _Read:
    investee = all_.place(said.company, quote)
    places = [all_.place(words, quote) for words in said.investors]
    values = {
        "investee": all_.company(investee),
        "investors": tuple(dict.fromkeys(all_.company(place) for place in places)),
        "round": said.round and all_.place(said.round, quote).words,
        "status": "announced",
    }
    return "investment", {**values, **_dated(said), **_priced(said)}, (investee, *places[:1])


def _scope(all_: Findings, said: Sized | Grows, quote: Span) -> dict[str, object]:
    region = said.region and all_.region(all_.place(said.region, quote))
    segment = said.segment and all_.segment(all_.place(said.segment, quote), None, quote)
    return {"region": region or None, "segment": segment or None}


def _sized(all_: Findings, said: Sized, quote: Span) -> _Read:
    figure = all_.figure(said, quote)
    values = {
        **_scope(all_, said, quote),
        **_priced(said),
        "year": said.year,
        "forecast": said.forecast,
    }
    return "market_size", values, (figure,)


def _grows(all_: Findings, said: Grows, quote: Span) -> _Read:
    figure = all_.figure(said, quote)
    values = {
        **_scope(all_, said, quote),
        "percent": said.percent,
        "from_year": said.from_year,
        "to_year": said.to_year,
        "as_stated": figure.words,
    }
    return "growth_rate", values, (figure,)


def _thing(all_: Findings, said: Shared | Ranked, quote: Span) -> tuple[object, _Sides]:
    words, kind = (said.of, said.of_kind) if isinstance(said, Shared) else (said.item, said.item_kind)
    place = all_.place(words, quote)
    match kind:
        case "company":
            return all_.company(place), (place,)
        case "region":
            return all_.region(place), (place,)
        case _:
            return all_.segment(place, getattr(said, "dimension", None), quote), (place,)


def _shared(all_: Findings, said: Shared, quote: Span) -> _Read:
    subject, sides = _thing(all_, said, quote)
    figure = all_.figure(said, quote)
    values = {
        "subject": subject,
        "percent": said.percent,
        "year": said.year,
        "as_stated": figure.words,
    }
    return "share", values, (*sides, figure)


def _ranked(all_: Findings, said: Ranked, quote: Span) -> _Read:
    subject, sides = _thing(all_, said, quote)
    axis = "region" if isinstance(subject, Region) else getattr(subject, "dimension", None)
    return "ranking", {"subject": subject, "rank": said.rank, "dimension": axis}, sides


def _segmented(all_: Findings, said: Segmented, quote: Span) -> _Read:
    place = all_.place(said.name, quote)
    member = all_.segment(place, said.dimension, quote)
    return "membership", {"member": member, "role": "segment"}, (place,)


def _factor(all_: Findings, said: Factor, quote: Span) -> _Read:
    place = all_.place(said.label, quote)
    return said.kind, {"label": all_.labelled(place)}, (place,)


def _dated(said: Acquired | Partnered | Launched | Invested) -> dict[str, object]:
    return {"date": said.date} if said.date is not None else {}


def _priced(said: Acquired | Invested | Sized) -> dict[str, object]:
    if said.amount is None:
        return {}
    return {"amount": said.amount, "currency": said.currency, "as_stated": figure_in(said)}


_READERS: dict[type[Statement], Callable[[Findings, Any, Span], _Read]] = {
    Named: _named,
    Acquired: _acquired,
    Partnered: _partnered,
    Owned: _owned,
    Launched: _launched,
    Invested: _invested,
    Sized: _sized,
    Grows: _grows,
    Shared: _shared,
    Ranked: _ranked,
    Segmented: _segmented,
    Factor: _factor,
}
