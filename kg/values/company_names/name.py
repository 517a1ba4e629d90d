"""A company's name taken apart."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.values.company_names.asides import split_asides
from kg.values.company_names.legal_forms import strip_legal_forms
from kg.values.company_names.letters import fold
from kg.values.company_names.variants import levelled
from kg.values.names import visible

__all__ = ["CompanyName", "company_name"]

_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True, kw_only=True)
class CompanyName:
    """A name and its parts: `core` without legal form, `key` the core in one word, `aliases` by key.

    `countries` are those in brackets (ISO 3166-1), `tickers` carry their exchange, `owners` are other
    companies named in brackets, which this one is not.
    """

    text: str
    core: tuple[str, ...]
    key: str
    aliases: tuple[str, ...] = ()
    former: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    tickers: tuple[str, ...] = ()
    owners: tuple[str, ...] = ()

    @property
    def numbers(self) -> tuple[str, ...]:
        """The numbers in the name: 23andMe is not 24andMe."""
        return tuple(_DIGITS.findall(" ".join(self.core)))


def company_name(text: str) -> CompanyName:
    """The parts of a name; every text has them, a text of signs alone keeps its signs as its key.

    >>> company_name("Ping An Good Doctor (平安好醫生)").aliases
    ('平安好医生',)
    >>> company_name("Included Health, Inc. (formerly Grand Rounds)").former
    ('grandrounds',)
    >>> company_name("Sword Technologies GmbH & Co. KG").key
    'swordtechnology'
    """
    asides = split_asides(visible(text))
    core = _core(asides.main)
    return CompanyName(
        text=text,
        core=core,
        key="".join(core),
        aliases=_keys(asides.aliases),
        former=_keys(asides.former),
        countries=asides.countries,
        tickers=asides.tickers,
        owners=_keys(asides.owners),
    )


def _core(text: str) -> tuple[str, ...]:
    words = levelled(strip_legal_forms(fold(text)))
    return tuple(words) or tuple(text.casefold().split())


def _keys(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple("".join(_core(split_asides(text).main)) for text in texts)
