"""The tables that stand in the page itself: read without scripts, printed, found by the browser's search."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from kg.export.html.links import Link, LinkKind
from kg.model.entity import ENTITY_TYPES
from kg.model.knowledge import Knowledge, Node, Statement

__all__ = ["StaticTable", "static_tables"]

_MOST = 150


@dataclass(frozen=True, slots=True, kw_only=True)
class StaticTable:
    """A table as text; `left_out` rows did not fit and stand in the data alone."""

    id: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    left_out: int


def static_tables(
    knowledge: Knowledge, drawn: Sequence[Link], kinds: Sequence[LinkKind]
) -> tuple[StaticTable, ...]:
    """Sources, figures, links and things, at most 150 rows of each; the most linked things first."""
    names = knowledge.names()
    said = {statement.path: statement for statement in knowledge.statements}
    return (
        _table("sources", ("Publisher", "Title", "Issued", "File"), _sources(knowledge)),
        _table("figures", ("Market", "Year", "As stated", "Publisher"), _figures(knowledge, names)),
        _table(
            "links",
            ("From", "Link", "To", "Date", "Status", "Publisher"),
            _links(drawn, kinds, said, names, knowledge),
        ),
        _table("things", ("Name", "Type", "Links", "Other names"), _things(knowledge, drawn)),
    )


def _table(name: str, columns: tuple[str, ...], rows: list[tuple[str, ...]]) -> StaticTable:
    return StaticTable(id=name, columns=columns, rows=tuple(rows[:_MOST]), left_out=max(0, len(rows) - _MOST))


def _sources(knowledge: Knowledge) -> list[tuple[str, ...]]:
    sources = knowledge.reports.sources
    return [(s.publisher or "", s.title or "", str(s.issued or ""), s.file) for s in sources]


def _publishers(statement: Statement, knowledge: Knowledge) -> str:
    sources = knowledge.sources(statement)
    return ", ".join(dict.fromkeys(source.publisher or source.file for source in sources))


def _figures(knowledge: Knowledge, names: dict[str, str]) -> list[tuple[str, ...]]:
    found = []
    for each in knowledge.statements:
        market = each.one("market")
        if each.kind == "market_size" and isinstance(market, Node):
            scope = [market, *(v for v in (each.one("region"), each.one("segment")) if isinstance(v, Node))]
            label = " · ".join(names.get(node.path, node.path) for node in scope)
            found.append(
                (label, str(each.one("year")), str(each.one("as_stated")), _publishers(each, knowledge))
            )
    return sorted(found)


def _links(
    drawn: Sequence[Link],
    kinds: Sequence[LinkKind],
    said: dict[str, Statement],
    names: dict[str, str],
    knowledge: Knowledge,
) -> list[tuple[str, ...]]:
    words = {kind.key: kind.en for kind in kinds}
    found: list[tuple[str, ...]] = []
    for link in drawn:
        statement = said.get(link.statement)
        told = ("", "", "")
        if statement is not None and len(found) < _MOST:
            told = (
                str(statement.one("date") or ""),
                str(statement.one("status") or ""),
                _publishers(statement, knowledge),
            )
        found.append((names[link.subject], words[link.predicate], names[link.object], *told))
    return found


def _things(knowledge: Knowledge, drawn: Sequence[Link]) -> list[tuple[str, ...]]:
    degree = Counter(end for link in drawn for end in (link.subject, link.object))
    ranked = sorted(knowledge.entities.values(), key=lambda e: (-degree[e.path], e.label, e.path))
    return [
        (
            entity.label,
            ENTITY_TYPES[entity.type].term.en,
            str(degree[entity.path]),
            ", ".join(n for forms in entity.names.values() for n in forms if n != entity.label)
            if number < _MOST
            else "",
        )
        for number, entity in enumerate(ranked)
    ]
