"""The set by which telling companies apart is measured: 1,000 companies under 4,000 names."""

from __future__ import annotations

import json
import random
from dataclasses import dataclass
from pathlib import Path

from kg.model.registry import RegistryEntry
from kg.values.company_names import bare_key, company_name, fold, stem_key
from kg.values.company_names.legal_forms import strip_legal_forms
from kg.values.company_names.letters import is_han

__all__ = ["Bearer", "made_set"]

_FORMS = {
    "US": ["Inc.", ", Inc.", "Corp.", "Corporation", "LLC", "Co.", "Incorporated"],
    "GB": ["Ltd", "Limited", "plc", "Ltd."],
    "DE": ["GmbH", "AG", "SE", "GmbH & Co. KG"],
    "FR": ["SA", "SAS", "S.A."],
    "CN": ["Co., Ltd.", "Limited"],
    "SE": ["AB"],
    "AU": ["Pty Ltd", "Limited"],
    "NL": ["B.V.", "N.V."],
    "IT": ["S.p.A.", "S.r.l."],
    "FI": ["Oy", "Oyj"],
    "DK": ["A/S", "ApS"],
    "": ["Inc.", "Ltd", "LLC", "Limited"],
}
_LANDS = sorted(filter(None, _FORMS))
_TRADITIONAL = dict(
    zip(
        "医药业东华国团联电讯云网软创宝达广贝飞车药线",
        "醫藥業東華國團聯電訊雲網軟創寶達廣貝飛車藥線",
        strict=True,
    )
)
_COUNTRIES = {"US": ["US", "USA", "U.S."], "GB": ["UK"], "DE": ["Germany"], "FR": ["France"], "CN": ["China"]}


@dataclass(frozen=True, slots=True)
class Bearer:
    """One surface form and the company that bears it."""

    company: int
    name: str
    kind: str


def made_set(
    entries: tuple[RegistryEntry, ...], core: Path, *, seed: int = 7, companies: int = 1000, names: int = 4
) -> list[Bearer]:
    """The names of every company, each under `names` different forms; the same seed gives the same set.

    Registry entries keep their own aliases, also those that nobody has checked; names from CORE stand for
    companies of one country each, whose other names are only distortions.  Near misses stay in: a company and
    its arm, two entries of one name.
    """
    dice = random.Random(seed)
    found: list[list[tuple[str, str]]] = [_listed(entry, dice, names) for entry in entries]
    taken = {key for entry in entries for text in entry.names() for key in _keys(text)}
    for name in _core_names(core, dice, taken):
        if len(found) >= companies:
            break
        found.append(_distorted([(name, "as named")], dice.choice(_LANDS), dice, names))
    dice.shuffle(found)
    return [Bearer(number, *form) for number, forms in enumerate(found[:companies]) for form in forms]


def _core_names(core: Path, dice: random.Random, taken: set[str]) -> list[str]:
    rows = json.loads(core.read_text())
    names = sorted({row[f"{end}_name"] for row in rows for end in ("e1", "e2")})
    dice.shuffle(names)
    chosen = []
    for name in names:
        keys = _keys(name)
        if len(name) > 3 and any(c.isalpha() for c in name) and "(" not in name and not keys & taken:
            taken |= keys
            chosen.append(name)
    return chosen


def _keys(name: str) -> set[str]:
    """What makes it uncertain whether two names of CORE are one company: then only one is taken."""
    parts = company_name(name)
    return {parts.key, bare_key(parts.core), *([stem_key(parts.core)] if is_han(name) else [])}


def _listed(entry: RegistryEntry, dice: random.Random, names: int) -> list[tuple[str, str]]:
    own = [(entry.name, "as named"), *((each.name, "alias") for each in entry.aliases)]
    own += [(each.name, "former") for each in entry.former]
    own += [(each.name, "candidate") for each in entry.candidates]
    shared = entry.id in ("carrot", "carrot-fertility", "merck", "merck-co")
    kept = list(dict.fromkeys(own))[: 2 if shared else names - 1]
    return kept if shared else _distorted(kept, entry.country or "", dice, names)


def _distorted(
    own: list[tuple[str, str]], country: str, dice: random.Random, names: int
) -> list[tuple[str, str]]:
    forms = dict(own)
    for _ in range(60):
        if len(forms) >= names:
            break
        base = dice.choice(own)[0]
        kind = dice.choices(list(_KINDS), weights=[weight for weight, _ in _KINDS.values()])[0]
        made = _KINDS[kind][1](base, country, dice)
        forms.setdefault(made, kind)
    return list(forms.items())


def _legal(name: str, country: str, dice: random.Random) -> str:
    if is_han(name):
        return name + dice.choice(["有限公司", "股份有限公司"])
    ending = dice.choice(_FORMS.get(country, _FORMS[""]))
    if _formal(name) or name.endswith("."):
        return name
    return f"{name}{ending}" if ending.startswith(",") else f"{name} {ending}"


def _case(name: str, _: str, dice: random.Random) -> str:
    return dice.choice([name.upper(), name.lower(), name.title()])


def _marks(name: str, _: str, dice: random.Random) -> str:
    change = dice.choice(
        [("-", " "), (" & ", " and "), (".", ""), ("'", "\u2019"), (" and ", " & "), (" ", "  ")]
    )
    return name.replace(*change)


def _joined(name: str, _: str, dice: random.Random) -> str:
    del dice
    words = name.split()
    return "".join(words) if len(words) == 2 and not _formal(name) else name


def _formal(name: str) -> bool:
    """Whether the name carries its legal form, so that no writer puts more behind it."""
    return "".join(fold(name)) != "".join(fold(" ".join(strip_legal_forms(fold(name)))))


def _bracketed(name: str, country: str, dice: random.Random) -> str:
    options = _COUNTRIES.get(country, [])
    return f"{name} ({dice.choice(options)})" if options else name


def _accents(name: str, _: str, dice: random.Random) -> str:
    letters = {"e": "é", "o": "ö", "a": "á", "i": "í", "u": "ü"}
    places = [n for n, c in enumerate(name) if c in letters]
    if not places:
        return name
    at = dice.choice(places)
    return name[:at] + letters[name[at]] + name[at + 1 :]


def _script(name: str, _: str, dice: random.Random) -> str:
    del dice
    return "".join(_TRADITIONAL.get(c, c) for c in name)


def _group(name: str, _: str, dice: random.Random) -> str:
    if is_han(name):
        return f"{name}集团"
    kept = _formal(name) or name.endswith("Group")
    return name if kept else f"{name} {dice.choice(['Group', 'Holdings', 'Group, Inc.', 'Holding AG'])}"


def _typo(name: str, _: str, dice: random.Random) -> str:
    """The name with one letter missing, never in its legal form, where writers do not err."""
    end = len(name) if not _formal(name) else name.rstrip().rfind(" ")
    if end < 8 or is_han(name):
        return name
    at = dice.randrange(2, end - 1)
    return name[:at] + name[at + 1 :]


_KINDS = {
    "legal form": (5, _legal),
    "case": (3, _case),
    "marks": (3, _marks),
    "space": (1, _joined),
    "country": (2, _bracketed),
    "accent": (2, _accents),
    "script": (2, _script),
    "group": (1, _group),
    "typing error": (0.3, _typo),
}
