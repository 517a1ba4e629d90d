"""Which names of a document are names of one company."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, pairwise

from kg.claims.extraction.companies.chinese_aliases import chinese_pairs
from kg.claims.extraction.companies.short import TICKER
from kg.claims.extraction.companies.words import known_names, lowered, said
from kg.values.names import in_order, normal_form

__all__ = ["former_names", "groups"]

_SAID = said("aliases")

_DESCRIPTIVE = frozenset(_SAID.words("descriptive"))
_CORE = frozenset(_SAID.words("core"))
_NOT_SHORT = frozenset("partners holdings holding".split())
_OF_HOLDINGS = frozenset("group holdings".split())
_PARENTS = frozenset(_SAID.words("parents"))
# "Alder.com" is the site of Alder.
_DOMAIN = re.compile(r"\.(?:com|de|fr|es|io|ai|co|net|org|me)(?=$|,?\s(?:Inc|Corp|Ltd|LLC|AG|SE|GmbH|SA)\b)")
_HONOURS = re.compile(
    r"^(?:Royal|Koninklijke|Groupe|Grupo|The|Universit(?:é|ät|y)|Universidad|Laboratoires?|Laboratorios?|Mutuelle|Clinique|Clínica|Banque"
    r"|Banco|Hôpital|Compañía|Compagnie|Maison)\s"
)
_DECLARED = _SAID.one("declared")
_CHINESE = re.compile(r"[\u3400-\u9fff]")
_FORMERLY = _SAID.one("formerly")
_FORMER = _SAID.one("former")
# "甲宣布更名为乙": one company under two names.
_RENAMED = re.compile(
    r"\.?(?:集团|公司)?(?:已|将|正式|宣布|也|又|再次|随后|最终|于\d{4}年(?:\d{1,2}月)?|,){0,4}"
    r"(?:更名|改名|改称|易名)(?:为|成)?[\"「『]?"
    r"|\s(?:has\s|had\s|was\s|is\s|will\sbe\s)?(?:since\s|recently\s|later\s)?"
    r"(?:renamed|rebranded|changed\sits\sname)(?:\sitself)?(?:\s(?:as|to|into))?\s"
)
# "AlderHealth" is Alder, too.
_GROWN_TOGETHER = re.compile(r"(?<=[a-z]{3})(?=(?:Health|Care|Healthcare|Clinics?|Group|Labs|Medical)\b)")
_LONGEST_LINK, _LONGEST_RENAMING = 90, 40
_OPERATOR = re.compile(r"(?:的)?(?:运营)?主体(?:公司)?$|(?:的)?运营(?:公司|方|商)$")


def groups(
    names: Sequence[str],
    text: str,
    places: dict[str, list[tuple[int, int]]],
    shortened: Mapping[str, str] | None = None,
) -> list[list[str]]:
    """The names, those of one company together, in the order in which they first stand in the document.

    `shortened` holds fuller names by the bare ones that stand for them.
    """
    parent = {name: name for name in names}
    for one, other in chain(_joined(names, text, places), (shortened or {}).items()):
        if one in parent and other in parent:
            parent[_root(parent, other)] = _root(parent, one)
    found: dict[str, list[str]] = {}
    for name in names:
        found.setdefault(_root(parent, name), []).append(name)
    return list(found.values())


def _root(parent: dict[str, str], name: str) -> str:
    while parent[name] != name:
        name = parent[name]
    return name


def _joined(
    names: Sequence[str], text: str, places: dict[str, list[tuple[int, int]]]
) -> Iterator[tuple[str, str]]:
    by_form: dict[str, str] = {}
    for name in names:
        form = normal_form(_DOMAIN.sub("", name)).replace(" ", "")
        if form in by_form:
            yield by_form[form], name
        by_form.setdefault(form, name)
    parted = _PART.search(text) is not None
    for full, short in _prefixes(names):
        if not (parted and full != short and _apart(full, short, text, places.get(full, ()))):
            yield full, short
    for name in names:
        bare = _HONOURS.sub("", name)
        if bare != name and normal_form(bare).replace(" ", "") in by_form:
            yield name, by_form[normal_form(bare).replace(" ", "")]
    yield from _acronyms(names)
    yield from chinese_pairs(names, text)
    yield from _declared(names, text, places)


def _prefixes(names: Iterable[str]) -> Iterator[tuple[str, str]]:
    words = {name: normal_form(_GROWN_TOGETHER.sub(" ", name)).split() for name in names}
    by_first: dict[str, list[str]] = {}
    for name, parts in words.items():
        if parts:
            by_first.setdefault(parts[0], []).append(name)
    for short, parts in words.items():
        if not parts:
            continue
        # Much is named for a famous house ("Alder Health"), but its holding is the house itself.
        tails = _OF_HOLDINGS if "-".join(parts) in _PARENTS else _DESCRIPTIVE
        longer = [
            name
            for name in by_first[parts[0]]
            if len(words[name]) > len(parts) and words[name][: len(parts)] == parts
        ]
        fitting = [name for name in longer if all(word in tails for word in words[name][len(parts) :])]
        core = [name for name in fitting if words[name][-1] in _CORE]
        if len({tuple(words[name]) for name in core}) == 1:
            fitting = core
        stems = {
            " ".join(word for word in words[name] if word not in ("group", "holding", "holdings", "inc"))
            for name in fitting
        }
        if (
            fitting
            and (len(stems) == 1 or _nested(stems))
            and not (words[fitting[0]][-1] in _NOT_SHORT and len({tuple(words[name]) for name in longer}) > 1)
        ):
            best = min(fitting, key=lambda name: len(words[name]))
            yield best, short


# What a house calls a part of itself that bears its name: "Alder's new Alder Health division".
_PARTS = r"(?:subsidiary|unit|arm|division|affiliate|segment|offshoot|spin-?off|venture\sfund)"
_PART = re.compile(rf"{_PARTS}|\blaunch", re.IGNORECASE)
_OPENED = r"(?:launch(?:e[sd]|ing)?(?:\sof)?|creation\sof|created|formed|set\sup|spun\s(?:off|out)|opened)"
_TELLS_PART = re.compile(rf"{_PARTS}|['’]|{_OPENED}", re.IGNORECASE)
# So far from a name stands what tells that it is that of a part.
_AROUND = 300


def _apart(full: str, short: str, text: str, places: Iterable[tuple[int, int]]) -> bool:
    """Whether a text tells, at a place of a longer name, that it is that of a part of the shorter's house.

    >>> _apart("Alder Health", "Alder", "Alder opens its new Alder Health division.", [(20, 32)])
    True
    """
    around = [(max(0, start - _AROUND), end + _AROUND) for start, end in places]
    around = [one for one in around if _TELLS_PART.search(text, *one)]
    if not around:
        return False
    whole, house = re.escape(full), re.escape(short)
    told = re.compile(
        rf"{house}(?:['’]s?)?\s(?:[\w-]+\s){{0,3}}?{_PARTS}\s{whole}\b"
        rf"|\b(?:its|their|the|new)\s(?:[a-z-]+\s){{0,2}}{whole}\s(?i:{_PARTS})\b"
        rf"|\b{whole},\s(?:an?|the|its)\s(?:[\w-]+\s){{0,5}}?{_PARTS}\sof\s(?:the\s)?{house}\b(?!\s[A-Z])"
        rf"|\b{house}['’]s?\s{whole}\b"
        rf"|\b(?:new|its|an?)\s(?:[\w-]+\s){{0,3}}?{_PARTS},?\s(?:called\s|named\s)?{whole}\b"
        rf"|\b{house}\b(?!\s[A-Z])[^.;]{{0,80}}?\b{_OPENED}\s(?:its\s|the\s)?{whole}\b"
    )
    return any(told.search(text, *one) for one in around)


def _nested(stems: set[str]) -> bool:
    ordered = sorted(stems, key=len)
    return all(longer.startswith(shorter) for shorter, longer in pairwise(ordered))


_SMALL = frozenset("of the and for de inc".split())
_TAIL = frozenset("group holdings limited ltd llc plc corp corporation".split())


def _acronyms(names: Sequence[str]) -> Iterator[tuple[str, str]]:
    short = {name for name in names if name.isupper() and 2 < len(name) <= 6 and name.isalpha()}
    if not short:
        return
    for name in names:
        words = [word for word in re.findall(r"[^\W\d_]+", name) if word.lower() not in _SMALL]
        shorter = words[:-1] if words and words[-1].lower() in _TAIL else words
        for parts in (words, shorter):
            initials = "".join(word[0] for word in parts).upper()
            if len(parts) > 2 and initials in short:
                yield name, initials


_FIRM = re.compile(r"[\u3400-\u9fff].*(?:公司|集团|资本|基金|医院|控股)$")


def _twice_named(name: str, behind: str) -> bool:
    """Whether a Latin name stands right before its Chinese one: "ALDERDOC LIMITED青枫云医有限公司"."""
    return name not in known_names() and _CHINESE.search(name) is None and _FIRM.match(behind) is not None


def _declared(
    names: Sequence[str], text: str, places: dict[str, list[tuple[int, int]]]
) -> Iterator[tuple[str, str]]:
    """Names given in brackets behind a name, or joined to it by "formerly"."""
    ends = {end: name for name in names for _, end in places.get(name, ())}
    starts = {start: name for name in names for start, _ in places.get(name, ())}
    for end, name in ends.items():
        if end in starts and _twice_named(name, starts[end]):
            yield name, starts[end]
        found = _DECLARED.match(text, end, end + 110)
        if found is not None:
            yield from _bracketed(name, found, starts)
        ticker = TICKER.match(text, end, end + _LONGEST_LINK)
        if ticker is not None and ticker["name"] in places:
            yield name, ticker["name"]
        renamed = _RENAMED.match(text, end, end + _LONGEST_RENAMING)
        if renamed is not None and renamed.end() in starts:
            yield name, starts[renamed.end()]
    for start, name in starts.items():
        left = text[max(0, start - _LONGEST_LINK) : start]
        linked = _FORMERLY.search(left) or _OPERATOR.search(left)
        if linked is not None:
            first = start - len(left) + linked.start()
            other = ends.get(first) or ends.get(first - 1)
            if other is not None:
                yield other, name


_LONGEST_FORMER = 30


def former_names(text: str, places: Mapping[str, Sequence[tuple[int, int]]]) -> frozenset[str]:
    """The names of before: "Birch" of "Alder (formerly Birch)", "Birch renamed Alder".

    >>> sorted(former_names("Alder (ex-Birch) buys Elm.", {"Alder": [(0, 5)], "Birch": [(10, 15)]}))
    ['Birch']
    """
    return frozenset(
        name
        for name, found in places.items()
        for start, end in found
        if _FORMER.search(text[max(0, start - _LONGEST_FORMER) : start])
        or _RENAMED.match(text, end, end + _LONGEST_RENAMING)
    )


_LEGAL = lowered("legal")


def _portmanteau(short: str, name: str) -> bool:
    """Whether a word is drawn together from a name: "Amwood" of "American Wood Corporation"."""
    words = name.casefold().split()
    return len(words) > 1 and any(
        short.casefold() == words[0][:cut] + words[1] for cut in range(2, len(words[0]) + 1)
    )


def _begins_in_initials(short: str, name: str) -> bool:
    """Whether a short form begins in initials: "AB Care" of "Alder Birch Healthcare"."""
    first, _, rest = short.partition(" ")
    words = name.split()
    letters, others = "".join(word[0] for word in words[: len(first)]), words[len(first) :]
    if len(first) < _FEWEST_LETTERS or not first.isupper() or letters != first or not rest:
        return False
    return rest.casefold() in " ".join(others).casefold()


_FEWEST_LETTERS = 2
_LEGAL_BEHIND = re.compile(r"(?:股份|控股|集团)*(?:有限(?:责任)?公司|公司)")


def _capitals(name: str) -> str:
    """The capitals of a name, as in "AWG" of "AlderWood Group"; none if there are but two."""
    found = "".join(letter for letter in name if letter.isupper())
    return found if len(found) > _FEWEST_LETTERS else ""


def _bracketed(name: str, found: re.Match[str], starts: dict[int, str]) -> Iterator[tuple[str, str]]:
    inner = starts.get(found.start("name"))
    behind = found["name"].strip()[len(inner or "") :]
    if inner is None or (behind and not _LEGAL_BEHIND.fullmatch(behind)):
        return
    same_script = (_CHINESE.search(inner) is None) == (_CHINESE.search(name) is None)
    plain_name = inner.split()[-1].lower().rstrip(".") not in _LEGAL and not inner.lower().endswith(
        ("capital", "partners", "group")
    )
    shares = (
        normal_form(inner).split()[0] == normal_form(name).split()[0]
        if normal_form(inner) and normal_form(name)
        else False
    )
    initials, of_inner = (
        "".join(word[0] for word in re.findall(r"[^\W\d_]+", each)).upper() for each in (name, inner)
    )
    if (
        not same_script
        or found["said"]
        or inner in (initials, _capitals(name))
        or (name == of_inner and len(name) >= _FEWEST_LETTERS)
        or (not inner.isascii() and (in_order(inner, name) or inner[-1] == name[-1] == "院"))
        or _portmanteau(inner, name)
        or _begins_in_initials(inner, name)
        or (shares and plain_name)
    ):
        yield name, inner
        second = starts.get(found.start("second")) if found["second"] else None
        if second is not None:
            yield name, second
