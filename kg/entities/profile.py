"""What matching knows of a company: its names taken apart, what the registry says, and who names it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kg.entities.registry import EMPTY, Registry
from kg.values.company_names import CompanyName, bare_key, company_name, site_key, skeleton, stem_key

__all__ = ["Profile", "profile"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """One company as some reports name it, under an id.

    `entry` is the registry's id where the names have one; `shared` holds the names that several companies
    may bear, so that they alone prove nothing; `sites` the names in addresses that the company goes by;
    `facing` the ids of those that some claim makes another side of a deal.
    """

    id: str
    names: tuple[CompanyName, ...]
    keys: frozenset[str]
    aliases: frozenset[str] = frozenset()
    bare: frozenset[str] = frozenset()
    stems: frozenset[str] = frozenset()
    skeletons: frozenset[str] = frozenset()
    owners: frozenset[str] = frozenset()
    countries: frozenset[str] = frozenset()
    tickers: frozenset[str] = frozenset()
    reports: frozenset[str] = frozenset()
    entry: str = ""
    sites: frozenset[str] = frozenset()
    shared: frozenset[str] = frozenset()
    facing: frozenset[str] = frozenset()

    @property
    def text(self) -> str:
        """The name to show: the first one."""
        return self.names[0].text


_NONE: frozenset[str] = frozenset()


def profile(
    path: str,
    texts: Iterable[str],
    *,
    known: Registry = EMPTY,
    reports: Iterable[str] = (),
    facing: Iterable[str] = (),
) -> Profile:
    """The profile of a company by its names, the one to show first.

    >>> sorted(profile("company/x", ["Xeno Health Ltd", "Xeno (UK)"]).keys)
    ['xeno', 'xenohealth']
    """
    names = tuple(map(company_name, texts))
    found = [known.find(name) for name in names] if known.entries else []
    entries = {each.only.id for each in found if each.only}
    keys = frozenset(name.key for name in names)
    bare = frozenset(bare_key(name.core) for name in names)
    stems = frozenset(stem_key(name.core) for name in names)
    return Profile(
        id=path,
        names=names,
        keys=keys,
        aliases=_joined(alias for name in names for alias in (*name.aliases, *name.former)),
        # A million profiles fit into memory because equal sets are one.
        bare=keys if bare == keys else bare,
        stems=keys if stems == keys else stems,
        skeletons=_joined(skeleton(name.key) for name in names if name.key.isascii()),
        owners=_joined(owner for name in names for owner in name.owners),
        countries=_joined(code for name in names for code in name.countries),
        tickers=_joined(ticker for name in names for ticker in name.tickers),
        reports=frozenset(reports),
        entry=next(iter(entries)) if len(entries) == 1 else "",
        sites=_joined(site_key(name.text) for name in names if "." in name.text),
        shared=(keys | bare) & known.shared or _NONE,
        facing=frozenset(facing) or _NONE,
    )


def _joined(parts: Iterable[str]) -> frozenset[str]:
    return frozenset(part for part in parts if part) or _NONE
