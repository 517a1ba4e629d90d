"""Who gives money to whom within one German, French or Spanish clause, in whatever order it tells."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from kg.claims.extraction.deals.clause_frames import Frame
from kg.claims.extraction.deals.masked import Masked
from kg.claims.extraction.deals.phrases import phrasings, signs_of
from kg.claims.extraction.deals.signs import MOST, NAME
from kg.claims.extraction.grammar.cued import Cued
from kg.claims.extraction.grammar.late import Late

__all__ = ["given"]

_SAID = phrasings("european_frames")
_CLAUSE, _GROUP, _REFUTED, _UNLIKE = (_SAID.one(name) for name in ("clause", "group", "refuted", "unlike"))
_OFFICE, _PERSON = _SAID.one("office"), _SAID.one("person")
_WANTED = phrasings("investments").one("wanted")
_OPENS = re.compile(r",\s(?:l[ae]\s(?:[\w-]+\s){0,3}|l'|el\s(?:[\w-]+\s){0,2})?$")
# "22 Euro je Aktie" is no sum that somebody gives.
_SUM = re.compile(
    "[\uf000-\uf3ff](?!\\s(?:(?:je|pro)\\s(?:[A-Z][a-z]+-?)?[Aa]ktie|par\\saction|por\\sacción))"
)
# "20 % de Alder", "18 Prozent von Alder": what a share is taken of.
_STAKE = "%"
_STAKE_OF = re.compile(
    r"\d\s?(?:%|Prozent)\s(?:(?:du\scapital|des\s(?:parts|actions)|del\scapital|der\sAnteile)\s)?"
    r"(?:de\s|du\s|d'|del\s|von\s|an\s)(?:(?:la|le|l'|der|dem)\s?)?(?:[\w-]+\s){0,2}$"
)
_PLAIN = frozenset(("",))
# "von Alder und von Investoren wie Birch".
_BACKING = frozenset(("von", "vom", "durch", "wie"))
# "Alder, qui a investi dans Birch", "Alder, une plateforme, qui a levé …": what the clause hangs on.
_RELATIVE = re.compile(r"\s(?:qui|que)\s")
_SIGNS = frozenset(chr(one) for one in range(NAME, NAME + 2 * (MOST + 1)))


class _Language(NamedTuple):
    """The verbs of a language, and the prepositions before who takes, who gives, and whom one takes from."""

    give: tuple[Cued, ...]
    marked: Late
    takes: frozenset[str]
    gives: frozenset[str]
    backs: frozenset[str]
    part: Late | None = None
    take: Cued | None = None
    flow: Cued | None = None
    passive: Cued | None = None

    @property
    def verbs(self) -> Iterator[Cued]:
        """All its verbs."""
        yield from self.give
        yield from (verb for verb in (self.take, self.flow, self.passive) if verb is not None)


_LANGUAGES: Mapping[str, _Language] = {
    "de": _Language(
        (_SAID.cued("give_de"), _SAID.cued("stake_de")),
        _SAID.one("marked_de"),
        frozenset(("in", "ins", "im", "an", "am", "bei", "beim", _STAKE)),
        frozenset(("von", "vom", "durch")),
        frozenset(("von", "vom", "durch")),
        _SAID.one("part_de"),
        _SAID.cued("take_de"),
        _SAID.cued("flow_de"),
        _SAID.cued("passive_de"),
    ),
    "fr": _Language(
        (_SAID.cued("give_fr"),),
        _SAID.one("marked_fr"),
        frozenset(
            (
                "dans",
                "chez",
                "sur",
                "au capital de",
                "au capital du",
                "au capital d'",
                "pour permettre à",
                _STAKE,
            )
        ),
        frozenset(("par",)),
        frozenset(("par", "auprès de", "auprès du", "auprès d'", "auprès des")),
        take=_SAID.cued("take_fr"),
    ),
    "es": _Language(
        (_SAID.cued("give_es"),),
        _SAID.one("marked_es"),
        frozenset(("en", "en el capital de", "en el capital del", "por", _STAKE)),
        frozenset(),
        frozenset(("por",)),
        take=_SAID.cued("take_es"),
    ),
}


class _Group(NamedTuple):
    """Names that stand together, the preposition before them, and whether a clause is hung on them.

    `opens` is set where they open what stands behind a comma.
    """

    signs: tuple[str, ...]
    mark: str
    relative: bool
    start: int = 0
    opens: bool = False


def given(masked: Masked) -> Iterator[Frame]:
    """The investments that its clauses tell; without patients in the company that the text speaks of."""
    language = _LANGUAGES.get(masked.language)
    if language is None or not any(masked.says(verb) for verb in language.verbs):
        return
    before: list[_Group] = []
    for clause in _CLAUSE.finditer(masked.text):
        if _REFUTED.search(clause[0]):
            continue
        hung = _RELATIVE.match(clause[0])
        near = len(before) == 1 or masked.text[clause.start() - 2 : clause.start() - 1] in _SIGNS
        relative = before[-1:] if hung and near else []
        before = list(_groups(clause, language))
        groups = [*(_Group(one.signs, "", relative=True) for one in relative), *before]
        frame = _gift(clause, groups, language) or _taking(clause, groups, language)
        if frame is not None:
            yield frame


def _gift(clause: re.Match[str], groups: Sequence[_Group], language: _Language) -> Frame | None:
    """As in "Bisher investierte Alder in die App von Birch"."""
    if language.passive is not None and language.passive.search(clause[0]):
        backing = [sign for group in groups if group.mark in _BACKING for sign in group.signs]
        taker = _first(groups, _PLAIN)
        return Frame(tuple(backing), taker, _sum(clause), clause) if backing and taker else None
    if not any(verb.search(clause[0]) for verb in language.give):
        return None
    agents = _first(groups, _PLAIN) or _first(groups, language.gives)
    agents = agents or next((group.signs for group in groups if group.relative), ())
    patients = [sign for group in groups if group.mark in language.takes for sign in group.signs]
    partly = language.part is not None and language.part.match(clause[0])
    return Frame(agents, tuple(patients), _sum(clause), clause) if agents and (patients or partly) else None


def _taking(clause: re.Match[str], groups: Sequence[_Group], language: _Language) -> Frame | None:
    """As in "9 Millionen Euro hat Alder von Birch eingesammelt", "9 Millionen Euro flossen in Alder"."""
    sum_ = _sum(clause)
    if sum_ is None or _UNLIKE.search(clause[0]) or _WANTED.search(clause[0]):
        return None
    patients: tuple[str, ...] = ()
    if (verb := language.take.search(clause[0]) if language.take is not None else None) is not None:
        acting = verb.start() + clause.start() if language.flow is None else len(clause.string)
        patients = _first([one for one in groups if one.start < acting or one.opens], _PLAIN)
    elif language.flow is not None and language.flow.search(clause[0]):
        patients = _first(groups, language.takes)
        if not patients and _INTO_IT.search(clause[0]):
            return Frame(tuple(_backing(groups, language)), (), sum_, clause)
    if len(patients) != 1:
        return None
    return Frame(tuple(_backing(groups, language)), patients, sum_, clause)


# "40 Millionen Euro fließen in das Unternehmen": in the one that the text speaks of.
_INTO_IT = re.compile(
    r"\b(?:in\s(?:das|die|den)|ins)\s(?:[a-zäöüA-Z][\w-]+er?\s){0,2}(?:Unternehmen|Start-?up|Firma|Gesellschaft)\b"
)


def _backing(groups: Sequence[_Group], language: _Language) -> Iterator[str]:
    """Who gives, by the prepositions before them."""
    return (sign for group in groups if group.mark in language.backs for sign in group.signs)


def _groups(clause: re.Match[str], language: _Language) -> Iterator[_Group]:
    text, begin = clause.string, clause.start()
    for found in _GROUP.finditer(text, *clause.span()):
        before = text[begin : found.start()]
        begin = found.end()
        if _OFFICE.search(before) or _PERSON.match(text, found.end()):
            continue
        mark = _STAKE_OF.search(before) or language.marked.search(before)
        relative = text.startswith((", der ", ", die ", ", das "), found.end())
        yield _Group(
            tuple(signs_of(found[0])),
            (mark.groupdict().get("mark") or _STAKE).lower() if mark else "",
            relative,
            found.start(),
            _OPENS.search(before) is not None,
        )


def _first(groups: Sequence[_Group], marks: frozenset[str]) -> tuple[str, ...]:
    return next((group.signs for group in groups if group.mark in marks), ())


def _sum(clause: re.Match[str]) -> str | None:
    found = _SUM.search(clause[0])
    return found[0] if found else None
