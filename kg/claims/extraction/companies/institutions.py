"""French and Spanish names of institutions, in which small words join what belongs to one name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.claims.extraction.companies.latin import Run
from kg.claims.extraction.companies.words import ORDINARY, lowered

__all__ = ["institutions", "weight_of_institution"]

_HOUSES = "Caisse|Banque|Mutuelle|Fondation|Cirque|Crédit|Fonds|Caja|Banco|Fundación"
_BODIES = (
    "Fédération|Société|Association|Compagnie|Groupement|Institut|Centre|Sociedad|Asociación|Federación|Corporación"
    "|Confederación|Instituto|Alianza|Consorcio|Colegio|Cámara|CHU|CHRU|Universidad|Université"
)
_BIG = r"[A-ZÀ-ÖØ-Þ][\w’'-]+"
_OF = r"(?:de\s(?:la\s|las\s|los\s|l['’])?|del\s|du\s|des\s|d['’])"
_OF_LAND = (
    r"(?:française|nationale|régionale|générale|européenne|québécoise|suisse|belge|canadienne"
    r"|internationale|interprofessionnelle)"
)
_NAME = re.compile(
    rf"\b(?P<head>{_HOUSES}|{_BODIES})(?P<kind>(?:\s{_BIG}){{0,3}})"
    rf"(?:\s{_OF}{_BIG}(?:\s{_BIG}){{0,2}}){{1,3}}(?P<and>\s(?:y|e|et)\s(?:{_OF})?(?P<last>{_BIG})(?:\s{_BIG})?)?"
)
# "la Caisse de dépôt et placement du Québec", "la Fédération française de cardiologie"
_SMALL = re.compile(
    rf"\b(?:Caisse|Fonds|Fédération|Société|Association|Groupement)(?:\s{_OF_LAND})?"
    rf"\s(?:de\s(?:la\s|l['’])?|des\s|du\s|d['’])(?!(?:la|l|nombreu|plusieurs|notre|son|sa)\b)[a-zéèêàçôîûœ-]{{5,}}(?:\set\s(?:de\s|d['’])?[a-zéèêàçôîûœ-]{{5,}}(?=\sd[ue]s?\s[A-ZÉ]))?"
    rf"(?:\s(?:du|de|des)\s{_BIG}|\s[A-Z]{{2,5}}(?![\w]))?"
    # "la Mutuelle Sainte-Alder", "la Mutuelle générale de la poste"
    rf"|\bMut(?:uelle|ua)\s{_BIG}(?:\s{_BIG})?|\bMutuelle\s(?:générale|nationale)\s(?:de\sla|des|du)\s[a-zéèêàç]{{4,}}"
)
_COMMON = lowered(*ORDINARY)
# "y Comunitaria" goes on with the name, "y Alder" does not.
_GOES_ON = re.compile(
    r"[\w'’-]+(?:aria|arias|ario|arios|ica|icas|ico|icos|iva|ivas|ivo|iales?|ales?|aux|ción|ciones|tion|tions|ía|ías|ie|ies|dad|té|iques?|ives?|elles?|aires?|ana|ano|esa|ense|ola|ina|ino|aise|oise|enne|aine)"
)
_OF_HOUSES = tuple(f"{head} " for head in _HOUSES.split("|"))
_LEAST_OF_HOUSES, _LEAST_OF_BODIES = 2.2, 1.2


def institutions(line: str, found: Sequence[Run], offset: int) -> list[Run]:
    """The runs of a line that begins at an offset, those that make up the name of an institution made one."""
    whole = [
        Run(start=offset + start, end=offset + end, text=line[start:end], opens=start == 0, titled=False)
        for start, end in _spans(line)
    ]
    if not whole:
        return list(found)
    apart = [run for run in found if not any(run.start < one.end and one.start < run.end for one in whole)]
    return sorted([*apart, *whole], key=lambda run: run.start)


def weight_of_institution(text: str) -> float:
    """What the form of the name of an institution counts, nothing for any other name.

    >>> weight_of_institution("Banque Alder de Birch"), weight_of_institution("Alder Care")
    (2.2, 0.0)
    """
    if _NAME.fullmatch(text) is None and _SMALL.fullmatch(text) is None:
        return 0.0
    return _LEAST_OF_HOUSES if text.startswith(_OF_HOUSES) else _LEAST_OF_BODIES


def _spans(line: str) -> Iterator[tuple[int, int]]:
    named = [match for match in _NAME.finditer(line) if all(map(_is_plain, match["kind"].split()))]
    spans = [(match.start(), _end(match)) for match in named]
    yield from spans
    for match in _SMALL.finditer(line):
        if not any(match.start() < end and start < match.end() for start, end in spans):
            yield match.span()


def _is_plain(word: str) -> bool:
    return word.lower() in _COMMON or _GOES_ON.fullmatch(word) is not None


def _end(match: re.Match[str]) -> int:
    joined = match["and"] and not _GOES_ON.fullmatch(match["last"])
    return match.start("and") if joined else match.end()
