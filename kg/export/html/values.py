"""Values of statements as the page reads them."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from kg.model.knowledge import Localized, Node, Statement, Value
from kg.values.dates import PartialDate

__all__ = ["FieldIndex", "statement_values", "value_of"]

FieldIndex = dict[str, int]


def statement_values(
    statement: Statement, *, fields: FieldIndex, nodes: Mapping[str, int], statements: Mapping[str, int]
) -> list[list[object]]:
    """Pairs of field number and value; a field met for the first time gets the next number."""
    return [
        [fields.setdefault(spec.name, len(fields)), value_of(value, nodes=nodes, statements=statements)]
        for spec, value in statement.values
    ]


def value_of(value: Value, *, nodes: Mapping[str, int], statements: Mapping[str, int]) -> object:
    """A JSON value: objects with one letter say what is not plain text or a number."""
    match value:
        case Node():
            return _node(value, nodes, statements)
        case Localized():
            return {"t": value.text, "l": value.language}
        case bool() | int():
            return value
        case Decimal():
            return {"d": f"{value.normalize():f}"}
        case PartialDate():
            return str(value)
        case _:
            return value


def _node(node: Node, nodes: Mapping[str, int], statements: Mapping[str, int]) -> dict[str, object]:
    if node.unnamed:
        return {"u": node.label}
    if node.path in nodes:
        return {"n": nodes[node.path]}
    if node.path in statements:
        return {"s": statements[node.path]}
    return {"p": node.path}
