"""The reference of every class and property, as Markdown for people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from kg.model.claim import CLAIM_TERMS
from kg.model.conflict import CONFLICT, CONFLICT_TERM
from kg.model.entity import ENTITY_TYPES
from kg.model.kinds import KINDS
from kg.model.naming import DATATYPES
from kg.model.terms import Term
from kg.model.vocabulary import CITED, DATED, REPORT, REPORT_TERM, STATED, UNNAMED
from kg.namespaces import PREFIXES
from kg.schema.inventory import Kinds, Use, edges, entity_uses, kind_uses, label_uses, slot_uses

__all__ = ["reference"]

_INTRODUCTION = f"""# Reference of the vocabulary

Written by `make schema` from `kg/model`; every table is also in `ontology/telehealth.ttl` (with Chinese
definitions) and, as rules, in `ontology/shapes.ttl`. The prefix `tkg:` stands for `{PREFIXES["tkg"]}`.

How often: `1` exactly once, `0..1` at most once, `1..n` and `2..n` at least once or twice, `0..n` any number.
It is said of one claim; the node of the resolved graph that joins several claims may carry what each of them
says. "Field" is the name in claim files where it differs from that of the property.
"""
_GENERAL = (REPORT_TERM, CONFLICT_TERM, *CLAIM_TERMS)
_HEAD = ("Property", "中文", "Field", "How often", "Value", "Meaning")


def reference(kinds: Kinds = KINDS) -> bytes:
    """The reference as Markdown."""
    parts = [
        _INTRODUCTION,
        "## Classes",
        _table(
            ("Class", "中文", "A kind of", "Meaning"),
            map(_class_row, _GENERAL),
        ),
        "## Kinds of claim",
        *_kinds(kinds),
        "## Things",
        *_entities(kinds),
        "## Direct edges",
        "Shortcuts for short queries; each follows from statements of the class in the last column.",
        _table(("Edge", "中文", "From", "To", "Meaning", "Follows from"), _edge_rows(kinds)),
        *_carried(),
        "## Datatypes",
        _table(("Datatype", "中文", "A kind of", "Meaning"), map(_class_row, DATATYPES)),
    ]
    return ("\n\n".join(part.strip() for part in parts) + "\n").encode()


def _kinds(kinds: Kinds) -> Iterator[str]:
    for name, kind in kinds.items():
        uses = (*label_uses(kind), *kind_uses(kind, kinds))
        yield from _section(kind.term, uses, note=f"In claim files: `kind: {name}`.")


def _entities(kinds: Kinds) -> Iterator[str]:
    for name, entity in ENTITY_TYPES.items():
        yield from _section(entity.term, entity_uses(entity, kinds), note=f"In claim files: `type: {name}`.")


def _section(term: Term, uses: Sequence[Use], *, note: str) -> Iterator[str]:
    parents = ", ".join(f"`{name}`" for name in term.parents)
    yield f"### {term.curie} ({term.zh})"
    yield f"{term.says} A kind of {parents}. {note}"
    yield _table(_HEAD, map(_use_row, uses))


def _carried() -> Iterator[str]:
    for title, slots in (
        ("What a report carries", REPORT),
        ("What every claim carries", CITED),
        ("What a resolved deal, figure, rank or factor carries", STATED),
        ("What a conflict carries", CONFLICT),
        ("What goes with a date", DATED),
        ("What stands on a side left unnamed", UNNAMED),
    ):
        yield f"## {title}"
        yield _table(_HEAD, map(_use_row, slot_uses(slots, on="")))


def _class_row(term: Term) -> tuple[str, ...]:
    return (f"`{term.curie}`", term.zh, ", ".join(f"`{name}`" for name in term.parents), term.says)


def _use_row(use: Use) -> tuple[str, ...]:
    local = use.property.iri.partition(":")[2]
    field = f"`{use.name}`" if use.name and use.name != local else ""
    values = _values(use)
    return (f"`{use.property.iri}`", use.property.zh, field, _often(use), values, use.property.says)


def _often(use: Use) -> str:
    most = "n" if use.most is None else str(use.most)
    return most if most == str(use.least) else f"{use.least}..{most}"


def _values(use: Use) -> str:
    values = use.values
    if values.choices:
        return ", ".join(f'`"{choice}"`' for choice in values.choices)
    names = [f"`{name}`" for name in (*values.datatypes, *values.classes)]
    names += ["a side left unnamed"] if values.unnamed else []
    text = ", ".join(names) or values.words or "an IRI"
    if values.minimum is not None or values.maximum is not None:
        low = "" if values.minimum is None else str(values.minimum)
        high = "" if values.maximum is None else str(values.maximum)
        text += f", {low}–{high}" if low and high else f", from {low}" if low else f", to {high}"
    return f"{text}: {values.words}" if values.words and names else text


def _edge_rows(kinds: Kinds) -> Iterator[tuple[str, ...]]:
    for each in edges(kinds):
        ends = (", ".join(f"`{name}`" for name in names) for names in (each.subjects, each.objects))
        symmetric = " Stands in both directions." if each.edge.symmetric else ""
        yield (f"`{each.edge.iri}`", each.edge.zh, *ends, each.edge.says + symmetric, f"`{each.kind}`")


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [head, ("---",) * len(head), *rows]
    return "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines)
