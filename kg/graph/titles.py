"""What a statement is called in a list of nodes: a deal by who does what with whom, a figure by its words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from kg.model.claim import claim_fields
from kg.model.kinds import KINDS
from kg.model.knowledge import Statement, Value

__all__ = ["title"]

_Naming = Callable[[Value], str]

_MOST = 4
# A deal that has not come about, or not yet, is not to be read as done.
_OPEN = ("rumoured", "planned", "terminated", "rejected")
_ROLES = {"player": "plays in", "segment": "is a segment of", "region": "is a region of"}
_SENTENCES: Mapping[str, str] = MappingProxyType(
    {
        "acquisition": "{acquirer} acquires {target}",
        "expansion": "{company} expands{product: with }{region: in }",
        "investment": "{investors} {verb} {investee}",
        "launch": "{company} launches{thing: }",
        "location": "{company} is based in {country}",
        "membership": "{member} {verb} {of}",
        "mention": "mention of {entity}",
        "merger": "{first} merges with {others}",
        "ownership": "{parent} owns {subsidiary}",
        "partnership": "{first} partners with {others}",
        "ranking": "{subject} is {rank} in {market}",
    }
)
# The fields that title a statement of the other kinds.
_TITLES = {
    name: tuple(field.name for field in claim_fields(kind) if field.name in ("label", "as_stated"))
    for name, kind in KINDS.items()
}


class _Words(str):
    """Words with what stands before them where there are any, as `{region: in }` says."""

    __slots__ = ()

    def __format__(self, before: str) -> str:
        return before + self if self else ""


def title(statement: Statement, naming: _Naming) -> str:
    """The title of a statement; `naming` gives the words for a value."""
    if sentence := _SENTENCES.get(statement.kind):
        status = str(statement.one("status") or "")
        told = sentence.format_map(_words(statement, naming)).strip()
        return f"{told} ({status})" if status in _OPEN else told
    for name in _TITLES[statement.kind]:
        value = statement.one(name)
        if value is not None:
            return naming(value)
    return statement.kind.replace("_", " ")


def _words(statement: Statement, naming: _Naming) -> defaultdict[str, _Words]:
    """The words of each field of a statement, and those that its sentence needs besides."""
    names: dict[str, list[str]] = {}
    for spec, value in statement.values:
        names.setdefault(spec.name, []).append(naming(value))
    words = {name: _listed([*dict.fromkeys(found)]) for name, found in names.items()}
    match statement.kind:
        case "merger" | "partnership":
            first, *others = dict.fromkeys(names["parties"])
            words |= {"first": first, "others": _listed(others or ["itself"])}
        case "investment":
            some = names.get("investors", ())
            words["verb"] = "invests in" if len(some) == 1 else "invest in" if some else "investment in"
        case "launch":
            words["thing"] = words.get("product") or words.get("purpose") or words.get("region", "")
        case "membership":
            words["verb"] = _ROLES[words["role"]]
        case "ranking":
            words["rank"] = words["rank"].replace("_", " ")
    return defaultdict(_Words, {name: _Words(told) for name, told in words.items()})


def _listed(names: Sequence[str]) -> str:
    shown = list(names[:_MOST])
    if len(names) > _MOST:
        shown.append(f"{len(names) - _MOST} more")
    *first, last = shown
    return f"{', '.join(first)} and {last}" if first else last
