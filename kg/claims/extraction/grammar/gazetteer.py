"""The names of regions and countries, read once from the ontology."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from kg.claims.extraction.grammar.script import plain
from kg.resources import ontology_folder

__all__ = ["Gazetteer", "Place", "gazetteer"]

_ENTRY = re.compile(r"^region:(\S+) a tkg:(Region|Country) ;(.*?)^\s*$", re.MULTILINE | re.DOTALL)
_LABELS = re.compile(r"skos:(prefLabel|altLabel)\s+((?:\"(?:[^\"\\]|\\.)*\"(?:@[\w-]+)?\s*,?\s*)+)")
_LABEL = re.compile(r"\"((?:[^\"\\]|\\.)*)\"@([\w-]+)")
_CODE = re.compile(r'"([A-Z]{2,3})"\^\^tkg:iso3166-1-alpha')
_ADJECTIVE = re.compile(r"[A-Z][a-z]+(?:an|ese|ish|ic|ch|iss|eek|hai|i|zech|ino|ole|utch)$")
# Words of the gazetteer that mean something else more often than a place, or are too short to trust.
_SKIPPED = frozenset(
    (
        "America Central Andean Eastern Western Southern Northern Jersey Chad Man Mali Guam Jordan AI AM "
        "IS IT IN ME AS AT BE NO SO TO 世界 Island Maurice Dominique Grenade Granada Chili Salvador "
        "Guadalupe Monde Mundo Welt World CCG CEI EEE PECO Lao Reunion VAE RDC LAC"
    ).split()
)
# The one name that is a list, of two regions that stand side by side more often than not.
_LIST = re.compile(r"(?:Latin America|拉丁美洲|拉美)[,、]")
_MORE = {
    "america": "united-states", "North American": "north-america", "Asia/Pacific": "asia-pacific",
    "Asia-Pac": "asia-pacific",
    "asiatisch-pazifische Raum": "asia-pacific", "asiatisch-pazifischen Raum": "asia-pacific",
    "asiatisch-pazifische Region": "asia-pacific",
    "asiatisch-pazifischen Region": "asia-pacific", "region Asia-Pacific": "asia-pacific",
    "Global": "world", "global": "world", "Globally": "world", "worldwide": "world", "Worldwide": "world",
    "全球": "world", "weltweit": "world", "weltweite": "world", "weltweiten": "world", "weltweiter": "world",
    "globale": "world",
    "globalen": "world", "globaler": "world", "mondial": "world", "mondiale": "world", "mundial": "world",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Place:
    """A region or country; `adjective` says that the form is one ("Danish") and no name of the place."""

    key: str
    country: bool
    adjective: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Gazetteer:
    """Every form with its place, in plain form; the English name of every key; places by ISO 3166-1 code."""

    forms: dict[str, Place]
    english: dict[str, str]
    codes: dict[str, Place]


@lru_cache(maxsize=1)
def gazetteer() -> Gazetteer:
    """The gazetteer of `ontology/regions.ttl`."""
    text = (ontology_folder() / "regions.ttl").read_text("utf-8")
    forms: dict[str, Place] = {}
    english: dict[str, str] = {}
    kinds: dict[str, bool] = {}
    codes: dict[str, Place] = {}
    for key, kind, body in _ENTRY.findall(text + "\n\n"):
        kinds[key] = kind == "Country"
        codes.update((code, Place(key, country=True)) for code in _CODE.findall(body))
        for preferred, label, language in _labels(body):
            if preferred and language == "en":
                english[key] = label
            adjective = not preferred and language == "en" and bool(_ADJECTIVE.match(label))
            if label not in _SKIPPED and len(label) > 1 and not _LIST.search(label):
                forms.setdefault(plain(label), Place(key, kind == "Country", adjective))
    for form, key in _MORE.items():
        if key in kinds:
            forms[form] = Place(key, kinds[key])
    return Gazetteer(forms=forms, english=english, codes=codes)


def _labels(body: str) -> Iterator[tuple[bool, str, str]]:
    for name, values in _LABELS.findall(body):
        for label, language in _LABEL.findall(values):
            yield name == "prefLabel", label.replace('\\"', '"'), language
