"""Things become entities of a report: one local key each, all forms joined."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kg.claims.extraction.found import (
    Body,
    Company,
    Dimension,
    Market,
    Product,
    Region,
    Regulation,
    Segment,
    Thing,
)
from kg.claims.extraction.grammar.gazetteer import gazetteer
from kg.claims.extraction.grammar.script import clean
from kg.claims.extraction.page import Page
from kg.model import entity as model
from kg.values.names import slug

__all__ = ["Registry"]

_LONGEST_KEY = 80


class Registry:
    """The entities of one report, in the order in which claims need them."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._forms: dict[str, dict[str, None]] = {}
        self._fields: dict[str, dict[str, Any]] = {}
        self._keys: dict[object, str] = {}

    def key(self, thing: object) -> str:
        """The local key of a thing, which is registered on first sight."""
        known = self._keys.get(thing)
        if known is not None:
            if isinstance(thing, Region):
                self._add(known, (thing.form,))
            return known
        key = self._register(thing)
        self._keys[thing] = key
        return key

    def knows(self, thing: object) -> bool:
        """Whether a claim already speaks of a thing; its forms are kept either way."""
        if thing in self._keys:
            self.key(thing)
            return True
        return False

    def entities(self) -> dict[str, Any]:
        """Every entity by its key."""
        return {key: self._entity(key, fields) for key, fields in self._fields.items()}

    def _register(self, thing: object) -> str:
        if isinstance(thing, Region):
            return self._new(
                thing.key,
                (thing.form or gazetteer().english.get(thing.key, thing.key),),
                type="country" if thing.country else "region",
            )
        if isinstance(thing, Market):
            return self._market(thing)
        if isinstance(thing, Segment):
            return self._segment(thing)
        if isinstance(thing, Product):
            maker = {"company": self.key(thing.company)} if thing.company else {}
            return self._new(_slug(thing), thing.forms, type="product", **maker)
        if isinstance(thing, Company):
            return self._new(_slug(thing), thing.forms, type="company")
        for cls, name in (
            (Body, "government_body"),
            (Dimension, "dimension"),
            (Regulation, "regulation"),
        ):
            if isinstance(thing, cls):
                forms = tuple(map(self._page.as_written, thing.forms))
                return self._new(_slug(thing), forms, type=name)
        raise TypeError(f"{thing!r} is no thing that a claim can speak of")

    def _market(self, market: Market) -> str:
        subject = {language: " ".join(clean(words).split()) for language, words in market.subject}
        region = {"region": self.key(market.region)} if market.region else {}
        main = subject.get("en") or next(iter(subject.values()))
        key = "-".join((slug(main)[:_LONGEST_KEY].strip("-"), *region.values()))
        return self._new(key, (), type="market", subject=subject, **region)

    def _segment(self, segment: Segment) -> str:
        parent = self.key(segment.parent) if segment.parent else None
        axis = self.key(segment.dimension) if segment.dimension else None
        key = f"{axis}/{_slug(segment)}" if axis else _slug(segment)
        fields: dict[str, Any] = {"type": "segment"}
        if axis:
            fields["dimension"] = axis
        if parent and parent != key:
            fields["parent"] = parent
        if segment.residual:
            fields["residual"] = True
            if key in self._fields and self._fields[key] != fields and parent and axis:
                key = f"{axis}/{parent.split('/')[-1]}/{_slug(segment)}"
        return self._new(key, segment.forms, **fields)

    def _new(self, key: str, forms: tuple[str, ...], **fields: Any) -> str:
        wanted = key
        number = 2
        while key in self._fields and self._fields[key]["type"] != fields["type"]:
            key = f"{wanted}-{number}"
            number += 1
        self._fields.setdefault(key, fields)
        self._add(key, forms)
        return key

    def _add(self, key: str, forms: tuple[str, ...]) -> None:
        known = self._forms.setdefault(key, {})
        for form in forms:
            if form:
                known.setdefault(form)

    def _entity(self, key: str, fields: Mapping[str, Any]) -> Any:
        cls = model.ENTITY_TYPES[fields["type"]]
        names: dict[str, list[str]] = {}
        for form in self._forms[key]:
            names.setdefault(self._page.language_of(form), []).append(form)
        if cls in (model.Region, model.Country):
            english = gazetteer().english.get(key)
            kept = [form for form in names.get("en", []) if form != english]
            names = {
                "en": [english, *kept] if english else kept,
                **{k: v for k, v in names.items() if k != "en"},
            }
            names = {language: forms for language, forms in names.items() if forms}
        known = {language: tuple(forms) for language, forms in names.items()}
        return cls(names=known, **fields) if known or cls is not model.Market else cls(**fields)


def _slug(thing: Thing) -> str:
    return slug(thing.forms[0])[:_LONGEST_KEY].strip("-")
