"""A line of the registry: a company that reports name, with what is known of it."""

from __future__ import annotations

from typing import Annotated

from pydantic import StringConstraints

from kg.model.base import Frozen
from kg.model.fields import Day, Language, Name, Ref, Text

__all__ = ["UNCHECKED", "Alias", "FormerName", "RegistryEntry"]

UNCHECKED = "unchecked"
"""The source of an entry for which nobody has consulted one: a candidate, never evidence."""


class Alias(Frozen):
    """Another name of a company, with its language."""

    name: Name
    language: Language = "en"


class FormerName(Frozen):
    """A name that a company had until a day; a bare name has no known end."""

    name: Name
    language: Language = "en"
    until: Day | None = None


class RegistryEntry(Frozen):
    """One company; `country` is a code of ISO 3166-1, `ticker` has its exchange in front.

    An entry whose `source` is `unchecked` may raise a question and decides nothing, and so do `candidates`,
    other names that the source does not bear out.
    """

    id: Ref
    name: Name
    country: Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")] | None = None
    kind: Text
    aliases: tuple[Alias, ...] = ()
    former: tuple[FormerName, ...] = ()
    ticker: Annotated[str, StringConstraints(pattern=r"^[A-Z]+:[A-Z0-9.\-]+$")] | None = None
    wikidata: Annotated[str, StringConstraints(pattern=r"^Q[1-9]\d*$")] | None = None
    lei: Annotated[str, StringConstraints(pattern=r"^[0-9A-Z]{18}[0-9]{2}$")] | None = None
    source: Text
    candidates: tuple[Alias, ...] = ()

    @property
    def checked(self) -> bool:
        """Whether a source was consulted."""
        return self.source != UNCHECKED

    def names(self) -> tuple[str, ...]:
        """Every name, the present one first."""
        return (self.name, *(each.name for each in self.aliases), *(each.name for each in self.former))
