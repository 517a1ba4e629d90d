"""Runs of capitalised words taken apart: without roles at their end, in the halves that a hyphen joins."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from kg.claims.extraction.companies import clues
from kg.claims.extraction.companies.cells import without_cell
from kg.claims.extraction.companies.houses import ENDS, is_house
from kg.claims.extraction.companies.latin import Run
from kg.claims.extraction.companies.leads import without_day, without_kind, without_lead
from kg.claims.extraction.companies.standing import stands
from kg.claims.extraction.companies.words import (
    ORDINARY,
    entries,
    known_names,
    lowered,
    said,
)

__all__ = ["pieces"]

_SAID = said("finder")

# The same words stand in many places and documents.
_REMEMBERED = 16_384
_FIRST = entries("first_names")
_COMMON = lowered(*ORDINARY)
_PLACES = lowered("places", "demonyms")
_SEPARATE = frozenset(("Coca-Cola Company", "Bristol-Myers Squibb", "Hewlett-Packard Enterprise"))
_DISEASES = frozenset(_SAID.words("diseases"))
_NO_OWNERS = _COMMON | _PLACES
_ROLES = frozenset(_SAID.words("roles"))
_TRADES = lowered("common_de") - frozenset(("gruppe", "konzern", "tochter", "mutter", "holding"))
_PLAYERS_LEAD = _SAID.one("players_lead")


def pieces(run: Run, text: str, *, german: bool = False) -> Iterator[Run]:
    """A run of a text without trailing roles, and the halves of "Alder Care-Birch Care" and "Alder/Birch"."""
    if ", " in run.text and " & " in run.text and (founders := _of_founders(run, text)):
        yield from founders
        return
    run = _with_owner(run, text)
    run = without_lead(without_kind(without_cell(_without_note(run, text))), text)
    run = without_day(_without_next(run, text), text)
    if two := _of_line(run, text) or _of_two(run, text) or _of_heading(run, text) or _grown_together(run):
        yield from two
        return
    famous = _side_by_side(run, german=german)
    if "-" in run.text and not famous and _is_double(run.text, text):
        yield run
        return
    for start, end in _chained(run, text) or famous or _bounds(run.text):
        if end - start == len(run.text):
            yield run
            continue
        yield Run(
            start=run.start + start,
            end=run.start + end,
            text=run.text[start:end],
            opens=run.opens and start == 0,
            titled=run.titled,
        )


# "At Alder's, Birch and others": what is owned by nobody is part of the name.
_OWNS_NOTHING = re.compile(r"['’]s(?=[,;)]|\.(?:\s|$)|\s(?:and|or|&|was|is|has|had|were|also|recently)\s)")


def _with_owner(run: Run, text: str) -> Run:
    """A run with the ending of an owner that owns nothing, as shops are called, unless it stands without."""
    found = _OWNS_NOTHING.match(text, run.end)
    if found is None or run.text in known_names() or run.text.endswith("s") or " " in run.text:
        return run
    if run.text in _FIRST or run.text in _DISEASES or run.text.lower() in _NO_OWNERS:
        return run
    name = text[run.start : found.end()]
    alone = stands(run.text, text.replace(name, ""), before=_BEGINS, behind=_STANDS_ALONE)
    return run if alone else run._replace(end=found.end(), text=name)


# The number of a note, and the end of a sentence: "1Alder Hospital", "in Washington D.C. Alder grew".
_NOTE = re.compile(r"\d(?=[A-Z][a-z])|Washington,? D\.C\. ")
# In "Alder bought 3Birch Care" the number belongs to the name.
_WORD_BEFORE = re.compile(r"[a-z] ")


def _without_note(run: Run, text: str) -> Run:
    """A run without the number of a note before a house, and without the place that ends a sentence."""
    found = _NOTE.match(run.text)
    if found is None or run.text in known_names():
        return run
    rest = run.text[found.end() :]
    if len(found[0]) == 1:
        begin = max(0, run.start - 2)
        if _WORD_BEFORE.match(text, begin, run.start) or not (is_house(rest) or rest in known_names()):
            return run
    return run._replace(start=run.start + found.end(), text=rest)


_SURNAMES = re.compile(r"\w+(?:, \w+)+,? & \w+")


def _of_founders(run: Run, text: str) -> list[Run]:
    """A house named for its founders ("Alder, Birch & Oak"), or the names of a list that looks like one."""
    if _SURNAMES.fullmatch(run.text) is None:
        return []
    words = re.findall(r"\w+", run.text)
    plain = sum(word.lower() in _COMMON for word in words)
    apart = run.titled or any(word.lower() in _ORG or word in known_names() for word in words)
    if not apart and 2 * plain <= len(words) and not any(_elsewhere(word, run, text) for word in words):
        return [run]
    cut = run.text.index(", ")
    return [run._replace(end=run.start + cut, text=run.text[:cut])] + [
        run._replace(start=run.start + part.start(), end=run.start + part.end(), text=part[0], opens=False)
        for part in re.finditer(r"(?<=, )[^,]+", run.text)
    ]


_HOUSE = r"(?:Capital|Ventures?|Holdings|Partners|Investments?|Management|Inc|LLC|Ltd|Fund)"
# "Alder Holdings & Birch Oak Capital", and "Alder CapitalBirch Capital", where a page lost a sign.
_TWO_HOUSES = re.compile(
    rf"((?:[A-Z][\w'-]+ )+{_HOUSE})(?: & (?=\S+ \S)|(?=[A-Z][a-z]))((?:[A-Z][\w'-]+)(?: [A-Z][\w'-]+)+)"
)
# The second name stands elsewhere without the first.
_SECOND = re.compile(r"([A-Z][\w'-]+(?: [A-Z][\w'-]+){0,3}) & ([A-Z][\w'-]+(?: [A-Z][\w'-]+){1,3})")
_TWO = re.compile(r"([A-Z][\w'-]+) & ([A-Z][\w'-]+)")


def _of_two(run: Run, text: str) -> list[Run]:
    """The names of "Alder & Birch" where the text has each of them without the other."""
    found = _TWO_HOUSES.fullmatch(run.text) or _TWO.fullmatch(run.text) or _SECOND.fullmatch(run.text)
    if found is None or run.text in known_names():
        return []
    if found.re is _SECOND and (found[1] in _FIRST or not _elsewhere(found[2], run, text)):
        return []
    if found.re is _TWO and not all(
        word in known_names() or _elsewhere(word, run, text) for word in found.groups()
    ):
        return []
    return [
        run._replace(start=run.start + start, end=run.start + end, text=word, opens=run.opens and not start)
        for word, (start, end) in ((found[1], found.span(1)), (found[2], found.span(2)))
    ]


_PLUS = re.compile(r"(.{2,}?) [+×] (.{2,})")


def _of_heading(run: Run, text: str) -> list[Run]:
    """The names of "Alder + Birch", as round-ups write over what the two do together."""
    found = _PLUS.fullmatch(run.text)
    if found is None or not (run.titled or text.startswith(":", run.end)):
        return []
    return [
        run._replace(start=run.start + start, end=run.start + end, text=word, opens=run.opens and not start)
        for word, (start, end) in ((found[1], found.span(1)), (found[2], found.span(2)))
    ]


# What stands before the last name of a line that ran into the next one: "Alder buys Birch Cedar Care has".
_DONE_TO = re.compile(
    r"(?:(?i:acquires?|acquired|buys?|bought|purchases?|takes\sover|picks\sup|(?:snaps?|scoops?)\sup|bags|lands|backs"
    r"|invests\sin|merges?\swith|partners\swith|teams\sup\swith)|\d\d?\s?(?:%|percent)\sof)\s$"
)
_REACH = 24


def _ran_on(run: Run, text: str) -> bool:
    """Whether a run may hold the last name of a line and the first of the next."""
    begin = max(0, run.start - _REACH)
    return (
        " " in run.text
        and run.text not in known_names()
        and _DONE_TO.search(text, begin, run.start) is not None
        and text.count(run.text) == 1
    )


def _of_line(run: Run, text: str) -> list[Run]:
    """The names of "Alder buys Birch Cedar Care has", where lines ran together and each stands elsewhere."""
    if not _ran_on(run, text):
        return []
    for space in re.finditer(" ", run.text):
        first, second = run.text[: space.start()], run.text[space.end() :]
        plain = all(_is_plain(word) for word in second.split(" "))
        if (
            not plain
            and len(second) > _SHORTEST
            and _elsewhere(first, run, text)
            and _elsewhere(second, run, text)
        ):
            cut = run.start + space.start()
            return [run._replace(end=cut, text=first), run._replace(start=cut + 1, text=second, opens=False)]
    return []


_SHORTEST = 3


def _is_plain(word: str) -> bool:
    """Whether a word alone names nobody: an ordinary one, or one that ends names."""
    return word.lower() in _COMMON or word.lower() in _ORG or word in ENDS or word.rstrip(".") in _LEGAL


def _without_next(run: Run, text: str) -> Run:
    """A run without a word of the next line: "buys Birch Sleep apnea firm", "buys Birch Lyon's Cedar"."""
    first, _, last = run.text.rpartition(" ")
    goes_on = text.startswith(" ", run.end) and text[run.end + 1 : run.end + 2].islower()
    word = goes_on and last.lower() in _COMMON and last.lower() not in _ORG and last.lower() not in ENDS
    place = last.lower() in _PLACES and text.startswith("'s ", run.end)
    if not (word or place) or not _ran_on(run, text) or not _elsewhere(first, run, text):
        return run
    return run._replace(end=run.start + len(first), text=first)


# The end of a sentence that lost what parted it from the next: "boomAlder".
_SMALL_BEFORE = re.compile(r"[a-z]{3,}(?=[A-Z][a-z]{3,})")
_TWO_WORDS = re.compile(r"([A-Z][a-z]+)(?=[A-Z][a-z])")


def _grown_together(run: Run) -> list[Run]:
    """The famous names of "AlderRoyal Birch" and "OregonRoyal Birch", where a page lost a space."""
    if stuck := _behind_small(run):
        return [stuck]
    found = _TWO_WORDS.match(run.text)
    if found is None or run.text in known_names() or run.text[found.end() :] not in known_names():
        return []
    cut = found.end()
    rest = run._replace(start=run.start + cut, text=run.text[cut:])
    head = [run._replace(end=run.start + cut, text=found[1])] if found[1] in known_names() else []
    return [*head, rest] if head or found[1].lower() in _PLACES else []


def _behind_small(run: Run) -> Run | None:
    """The famous name behind the end of a sentence that it has grown together with."""
    small = _SMALL_BEFORE.match(run.text)
    if small is None or run.text in known_names():
        return None
    name = run.text[small.end() :]
    famous = name in known_names() or name.split(" ", 1)[0] in known_names()
    return run._replace(start=run.start + small.end(), text=name) if famous else None


def _elsewhere(word: str, run: Run, text: str) -> bool:
    """Whether a word stands alone in a text, beside the run that it is part of."""
    return stands(word, text.replace(run.text, ""), before=_BEGINS, behind=_ENDS)


_HYPHEN = re.compile(r"(?<=[^\W\d_]{2})-(?=[A-Za-z][^\s-])")
_OF_TWO = re.compile(
    r"\s(?:merger|merges?|deal|acquisition|tie-up|partner(?:ship)?|alliance|takeover|talks|finali[sz]es|collaboration|pact|JV|joint)\b"
)


def _chained(run: Run, text: str) -> tuple[tuple[int, int], ...]:
    """The parts of "Alder-Birch Care" where each stands alone elsewhere, or a deal of both is told of."""
    name = run.text
    cuts = [match.start() for match in _HYPHEN.finditer(name)] if "-" in name else []
    if not cuts or name in known_names():
        return ()
    bounds = tuple(zip([0, *(cut + 1 for cut in cuts)], [*cuts, len(name)], strict=True))
    parts = [name[start:end] for start, end in bounds]
    of_two = len(parts) == 2 and all(part[0].isupper() for part in parts) and _OF_TWO.match(text, run.end)
    return bounds if of_two or all(_stands_alone(part, text) for part in parts) else ()


_BESIDE = re.compile(r"(?<=[^\W\d_])-(?=[A-Z][^\W\d_])")


def _side_by_side(run: Run, *, german: bool) -> tuple[tuple[int, int], ...]:
    """The names of "Alder-Birch Care-Cedar", as headlines write, where half of them are famous.

    In German a hyphen joins a name to any noun.
    """
    name = run.text
    cuts = [match.start() for match in _BESIDE.finditer(name)] if "-" in name and not german else []
    if not cuts or name in known_names() or name in _SEPARATE or clues.has_legal_form(name):
        return ()
    bounds = tuple(zip([0, *(cut + 1 for cut in cuts)], [*cuts, len(name)], strict=True))
    parts = [name[start:end] for start, end in bounds]
    others = [part for part in parts if part not in known_names()]
    if 2 * len(others) > len(parts) or any(part.lower() in _COMMON and not run.titled for part in others):
        return ()
    return bounds


_STANDS_ALONE = re.compile(r"(?![\w'’-])")
_BEGINS, _ENDS = re.compile(r"(?<![\w-])"), re.compile(r"(?![\w-])")


def _stands_alone(part: str, text: str) -> bool:
    if part in known_names():
        return True
    return (
        clues.form(part) > 0 and part.lower() not in _ORG and stands(part, text, before=_BEGINS, behind=_ENDS)
    )


@lru_cache(maxsize=_REMEMBERED)
def _bounds(text: str) -> tuple[tuple[int, int], ...]:
    lead = _PLAYERS_LEAD.match(text)
    begin = lead.end() if lead else 0
    starts = ((max(first, begin), end) for first, end in _halves(text))
    bounds = ((start, start + len(_without_role(text[start:end], whole=text))) for start, end in starts)
    return tuple((start, end) for start, end in bounds if end - start > 1)


def _without_role(text: str, *, whole: str) -> str:
    while " " in text and text.rsplit(" ", 1)[1] in _ROLES:
        text = text.rsplit(" ", 1)[0]
    if text != whole and text.endswith((" UK", " US", " U.S.", " EU")):
        return text.rsplit(" ", 1)[0]
    directors = text.removesuffix(" Board")
    return directors if directors in known_names() else text


_PLACE_NAMES = lowered("places")
# "Mid-Atlantic Care" is one name.
_CUT = re.compile(
    r"(?<=[^\W\d_]{2})(?<!\bMid)(?<!\bPan)(?<!\bTri)(?<!\bAll)(?<!\bInter)(?<!\bTrans)([/+-])(?=[A-Z][^\W\d_]{2})(?!\S*-)"
)


def _halves(text: str) -> Iterator[tuple[int, int]]:
    cut = _CUT.search(text)
    if cut is not None and " " in text[: cut.start()] and text.split(" ", 1)[0] in _FIRST:
        cut = None
    if cut is not None and text.lower() in _PLACE_NAMES:
        return
    if cut is not None and text[cut.start() - 1 :].count("-") + text[: cut.start()].count("-") > 1:
        cut = None
    if cut is not None and (_joins_words(text, cut) if cut[1] == "-" else _is_sign(text, cut)):
        cut = None
    if cut is not None and text[: cut.start()].endswith("s") and text[cut.end() :].lower() in _TRADES:
        # "Fernbehandlungs-Anbieter" is a trade.
        return
    if (
        cut is None
        or text in known_names()
        or text in _SEPARATE
        or (cut[1] == "-" and " " not in text and not _both_known(text, cut.start()))
        or (cut[1] == "-" and clues.has_legal_form(text) and not _may_part(text, cut))
        or (cut[1] == "-" and text.isupper() and clues.has_legal_form(text))
    ):
        yield 0, len(text)
        return
    yield 0, cut.start()
    yield cut.end(), len(text)


def _is_sign(text: str, cut: re.Match[str]) -> bool:
    """Whether a plus within one word is part of a name: "Tarn+Alder Partnership"."""
    return cut[1] == "+" and " " not in text[: cut.start()] and not _both_known(text, cut.start())


def _may_part(text: str, cut: re.Match[str]) -> bool:
    """Whether what stands on both sides of a hyphen may be a name: "Alder Care-Birch Care Inc."."""
    before = text[: cut.start()]
    return text[cut.end() :].count(" ") != 1 and (" " in before or before in known_names())


def _joins_words(text: str, cut: re.Match[str]) -> bool:
    """Whether a hyphen joins ordinary words and not names, as in "Long-Term Care"."""
    before, behind = text[: cut.start()].split(" "), text[cut.end() :].split(" ")
    return all(word.lower() in _COMMON and word not in known_names() for word in (before[-1], behind[0]))


_DOUBLE = re.compile(r"[^\s-]+-([^\s-]+(?: [A-Z]\w+)? ([^\s-]+))")
_ORG = lowered("org_words")
_LEGAL = entries("legal")


def _is_double(name: str, text: str) -> bool:
    """Whether a name like "Alder-Birch Health" is one: nowhere else in the text stands its second half."""
    found = _DOUBLE.fullmatch(name)
    if found is None or text.count(found[1]) != 1:
        return False
    last = found[2].lower()
    return last in _ORG or last in clues.TRADES


def _both_known(text: str, cut: int) -> bool:
    return text[:cut] in known_names() and text[cut + 1 :] in known_names()
