"""What the page needs at once: things, links and what can be filtered, in columns."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field

from kg.export.html.chinese import chinese_names
from kg.export.html.conflicts import opposed
from kg.export.html.descriptions import field_words, kind_words, report_words, type_words
from kg.export.html.drawing import Drawing
from kg.export.html.links import link_kinds
from kg.export.html.places import places
from kg.export.html.quotes import Quote
from kg.export.html.styles import STYLES
from kg.export.html.values import FieldIndex, statement_values
from kg.model.conflict import Conflict
from kg.model.knowledge import Knowledge, ResolvedEntity, Statement

__all__ = ["CHUNK", "Numbers", "graph_block", "numbers"]

CHUNK = 512
"""So many statements share one block of evidence, which is read when one of them is asked for."""

# Statements of these kinds are told whole by their links; they are not listed again as facts.
_TOLD_BY_LINKS = frozenset({"membership", "location"})
_IN_COLUMNS = ("status", "date")


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbers:
    """The numbers by which the page refers to things, statements, reports and fields."""

    nodes: Mapping[str, int]
    statements: Mapping[str, int]
    reports: Mapping[str, int]
    fields: FieldIndex = field(default_factory=dict)


def numbers(knowledge: Knowledge, drawing: Drawing) -> Numbers:
    """Every number, in the fixed order of the knowledge."""
    return Numbers(
        nodes=drawing.index,
        statements={each.path: number for number, each in enumerate(knowledge.statements)},
        reports={source.slug: number for number, source in enumerate(knowledge.reports.sources)},
    )


def graph_block(
    knowledge: Knowledge,
    drawing: Drawing,
    known: Numbers,
    *,
    claims: Mapping[str, Quote],
    conflicts: Sequence[Conflict] = (),
) -> dict[str, object]:
    """The whole block; positions and ids are read off the network, so the page shows what it holds."""
    combos: dict[tuple[int, ...], int] = {(): 0}
    entities = tuple(knowledge.entities.values())
    types = list(dict.fromkeys(name for name in STYLES if any(e.type == name for e in entities)))
    kinds = link_kinds(knowledge, Counter(link.predicate for link in drawing.links))
    kind_names = list(dict.fromkeys(each.kind for each in knowledge.statements))
    dates: dict[str, int] = {"": 0}
    told = [n for n, each in enumerate(knowledge.statements) if each.kind not in _TOLD_BY_LINKS]
    facts = [
        [step, _values(knowledge.statements[number], known)]
        for step, number in zip(_steps(told), told, strict=True)
    ]
    return {
        "types": [type_words(name) for name in types],
        "predicates": [asdict(kind) for kind in kinds],
        "kinds": [kind_words(name) for name in kind_names],
        "nodes": _nodes(drawing, entities, types, known, combos),
        "edges": _edges(drawing, [kind.key for kind in kinds], known),
        "statements": _statements(knowledge, kind_names, known, combos, dates, claims),
        "facts": facts,
        "conflicts": opposed(conflicts, known.statements),
        "dates": list(dates),
        "combos": [list(combo) for combo in combos],
        "reports": [report_words(head) for head in knowledge.reports.heads],
        "fields": [field_words(name) for name in known.fields],
        "chinese": {str(known.nodes[path]): name for path, name in chinese_names(knowledge).items()},
        "places": places(entities, known.nodes, knowledge),
        "overview": _overview(drawing),
        "tray": drawing.placed.tray,
        "chunk": CHUNK,
    }


def _values(statement: Statement, known: Numbers) -> list[list[object]]:
    """The values of a statement but the one date and status that stand in the columns of statements."""
    values = statement_values(statement, fields=known.fields, nodes=known.nodes, statements=known.statements)
    held = {known.fields[name] for name in _IN_COLUMNS if len(statement.all(name)) == 1}
    return [pair for pair in values if pair[0] not in held]


def _nodes(
    drawing: Drawing,
    entities: Sequence[ResolvedEntity],
    types: Sequence[str],
    known: Numbers,
    combos: dict[tuple[int, ...], int],
) -> dict[str, object]:
    drawn = drawing.network.nodes
    rank = {name: number for number, name in enumerate(types)}
    return {
        "path": [node["id"] for node in drawn],
        "label": [node["label"] for node in drawn],
        "type": [rank[node["kind"]] for node in drawn],
        "x": [node["x"] for node in drawn],
        "y": [node["y"] for node in drawn],
        "size": [node["size"] for node in drawn],
        "names": [_names(entity) for entity in entities],
        "reports": [
            _combo((known.reports[slug] for slug in e.reports if slug in known.reports), combos)
            for e in entities
        ],
    }


def _names(entity: ResolvedEntity) -> list[list[str]] | int:
    """Every other name with its language, a ticker too; 0 where there is none."""
    found = [[lang, name] for lang, forms in entity.names.items() for name in forms if name != entity.label]
    found += [
        ["", value] for spec, value in entity.links if spec.iri == "tkg:ticker" and isinstance(value, str)
    ]
    return found or 0


def _combo(reports: Iterable[int], combos: dict[tuple[int, ...], int]) -> int:
    return combos.setdefault(tuple(sorted(set(reports))), len(combos))


def _edges(drawing: Drawing, kinds: Sequence[str], known: Numbers) -> dict[str, object]:
    drawn = drawing.network.edges
    rank = {name: number for number, name in enumerate(kinds)}
    return {
        "from": _steps([known.nodes[edge["from"]] for edge in drawn]),
        "to": [known.nodes[edge["to"]] - known.nodes[edge["from"]] for edge in drawn],
        "kind": [rank[edge["kind"]] for edge in drawn],
        "statement": _steps_by_kind(
            [(rank[edge["kind"]], known.statements.get(edge["statement"], -1)) for edge in drawn]
        ),
    }


def _steps_by_kind(statements: Sequence[tuple[int, int]]) -> list[int]:
    """Each number less the one before of its kind: links of a kind stand in the order of their statements."""
    last: dict[int, int] = {}
    steps = []
    for kind, number in statements:
        steps.append(number - last.get(kind, 0))
        last[kind] = number
    return steps


def _steps(numbers: Sequence[int]) -> list[int]:
    """Each number less the one before, modulo 2**32 as in the typed arrays of the page."""
    return [(here - before) % 2**32 for before, here in zip((0, *numbers), numbers, strict=False)]


def _statements(
    knowledge: Knowledge,
    kinds: Sequence[str],
    known: Numbers,
    combos: dict[tuple[int, ...], int],
    dates: dict[str, int],
    claims: Mapping[str, Quote],
) -> dict[str, object]:
    rank = {name: number for number, name in enumerate(kinds)}
    sources, said = knowledge.sources, knowledge.statements

    def column(value: Callable[[Statement], object]) -> list[object]:
        return [value(each) for each in said]

    return {
        "kind": column(lambda s: rank[s.kind]),
        "date": column(lambda s: dates.setdefault(str(s.one("date") or ""), len(dates))),
        "status": column(lambda s: str(s.one("status") or "")),
        "reports": column(lambda s: _combo((known.reports[source.slug] for source in sources(s)), combos)),
        "confidence": column(
            lambda s: max((round(claims[c].confidence * 100) for c in s.claims), default=100)
        ),
    }


def _overview(drawing: Drawing) -> dict[str, object] | None:
    chosen = drawing.overview
    if chosen is None:
        return None
    at = chosen.placed
    return {"nodes": list(chosen.nodes), "x": list(at.x), "y": list(at.y), "homes": list(chosen.homes)}
